import type { CaseAbsence, CaseEvent, CaseFile, CaseStay } from '../facts/caseFile.js';
import type { DeadlineFacts, RenewalFacts } from '../facts/deadlineFacts.js';
import { type CaseContext, isUnionCitizen } from './caseContext.js';
import { type ResidenceFacts, residenceFacts } from './residenceFacts.js';

/** A question on a deadline that a case raises. */
export interface DeadlineQuestion {
  /** The part of the case file that it runs from. */
  readonly about: string;
  readonly facts: DeadlineFacts;
  /** Where the facts stand in the case file; those that are not named stand in the part that it runs from. */
  readonly paths: Readonly<Record<string, string>>;
}

/**
 * Finds the deadlines that a case raises: by what happened, by the card in hand, by the residence and the absences.
 *
 * @param context - The case and the law.
 * @returns The questions, in the order of the case file.
 */
export function deadlineQuestions(context: CaseContext): readonly DeadlineQuestion[] {
  const { file, day } = context;
  const { stay, events = [] } = file;
  const isUnion = isUnionCitizen(context);
  const residence = stay && residenceFacts(stay, day);
  return [
    ...certificateQuestions(file),
    ...(stay === undefined ? [] : cardQuestions(stay, residence)),
    ...(stay === undefined || residence === undefined ? [] : residenceQuestions(stay, residence, isUnion)),
    ...absenceQuestions(stay),
    ...events.flatMap((event, index) => eventQuestions(event, `events[${index}]`, isUnion, stay)),
  ];
}

function certificateQuestions({ person }: CaseFile): readonly DeadlineQuestion[] {
  const certificate = person?.criminalRecord;
  if (certificate === undefined || certificate === null) return [];
  return [{ about: 'person.criminalRecord', facts: { kind: 'criminal-record', ...certificate }, paths: {} }];
}

/** What follows from the card in hand: its renewal, and the way from studies to work. */
function cardQuestions(stay: CaseStay, residence: ResidenceFacts | undefined): readonly DeadlineQuestion[] {
  const { card, blueCardSince } = stay;
  if (card === undefined || card === null) return [];
  const { type, purpose, expiresOn, renewalAskedOn } = card;
  const about = 'stay.card';
  const questions: DeadlineQuestion[] = [];
  if (expiresOn !== undefined && (type === undefined || !LASTING.includes(type))) {
    const renewal: RenewalFacts = {
      kind: 'renewal',
      expiresOn,
      stay: renewedStay(type, purpose),
      doneOn: renewalAskedOn,
    };
    questions.push({ about, facts: renewal, paths: { stay: 'stay.card.purpose' } });
    if (type === 'A' && purpose === 'study') {
      questions.push({ about, facts: { kind: 'search-year', expiresOn }, paths: CONFIRMED_ON_EXPIRY });
      questions.push({ about, facts: { kind: 'status-change', expiresOn }, paths: CONFIRMED_ON_EXPIRY });
    }
  }
  if (type === 'H') {
    const since = blueCardSince ?? residence?.currentGroundSince;
    if (since !== undefined) {
      const from =
        blueCardSince === undefined || blueCardSince === null ? 'stay.periods' : 'stay.blueCardSince';
      questions.push({
        about: from,
        facts: { kind: 'blue-card-employer-change', employedSince: since },
        paths: {},
      });
      questions.push({ about: from, facts: { kind: 'blue-card-mobility', residentSince: since }, paths: {} });
    }
  }
  return questions;
}

/** Cards whose right goes on when the plastic expires. */
const LASTING: readonly string[] = ['B', 'C', 'D', 'K', 'L', 'EU', 'EU+', 'F+', 'M', 'N'];

const CONFIRMED_ON_EXPIRY = { laterDateConfirmed: 'stay.expiryDayAccepted' };

/** The stays whose renewal has rules of its own, by what the card was given for. */
const RENEWED: Readonly<Record<string, RenewalFacts['stay']>> = {
  study: 'student',
  research: 'researcher',
  'job-search': 'search-year',
  work: 'single-permit',
};

function renewedStay(type: string | undefined, purpose: string | undefined): RenewalFacts['stay'] {
  // The Blue Card is renewed as a single permit is.
  if (type === 'H') return 'single-permit';
  return purpose === undefined ? undefined : (RENEWED[purpose] ?? 'general');
}

/** What comes with years of residence. */
function residenceQuestions(
  stay: CaseStay,
  { residentSince, studentUntil }: ResidenceFacts,
  isUnion: boolean | undefined,
): readonly DeadlineQuestion[] {
  const { periods = [], absences, absencesWithinTotal, card } = stay;
  if (periods.length === 0) return [];
  const ended = absences?.flatMap(({ leftOn, returnedOn, prolonged, reason }) =>
    returnedOn === null ? [] : [{ leftOn, returnedOn, prolonged, reason }],
  );
  const common = { residentSince, absences: ended, absencesWithinTotal };
  const residentAs = isUnion === true ? 'eu-citizen-or-family' : residentByCard(card?.type, card?.purpose);
  const paths = { absences: 'stay.absences', absencesWithinTotal: 'stay.absencesWithinTotal' };
  const permanent: DeadlineQuestion = {
    about: 'stay.periods',
    facts: { kind: 'permanent-residence', residentAs, ...common },
    paths: { ...paths, residentAs: 'stay.card.purpose' },
  };
  if (isUnion === true || studentUntil === undefined) return [permanent];
  return [
    permanent,
    {
      about: 'stay.periods',
      facts: { kind: 'long-term-resident', studentUntil, ...common },
      paths: { ...paths, studentUntil: 'stay.periods' },
    },
  ];
}

function residentByCard(
  type: string | undefined,
  purpose: string | undefined,
): 'eu-citizen-or-family' | 'single-permit-holder' | 'third-country-family' | undefined {
  if (type === 'F' || type === 'EU') return 'eu-citizen-or-family';
  if (purpose === 'family') return 'third-country-family';
  return type === 'A' && purpose === 'work' ? 'single-permit-holder' : undefined;
}

function absenceQuestions(stay: CaseStay | undefined): readonly DeadlineQuestion[] {
  const { absences = [], card } = stay ?? {};
  return absences.flatMap((absence, index) => ofAbsence(absence, `stay.absences[${index}]`, card));
}

/** An absence that goes on can cost the right; one that is over was to be reported. */
function ofAbsence(
  { leftOn, returnedOn, outsideEu }: CaseAbsence,
  about: string,
  card: CaseStay['card'],
): readonly DeadlineQuestion[] {
  const type = card?.type;
  const report: DeadlineQuestion = {
    about,
    facts: { kind: 'absence-report', leftOn, returnedOn },
    paths: {},
  };
  if (returnedOn !== null) return [report];
  if (type === 'EU+' || type === 'F+')
    return [report, { about, facts: { kind: 'eu-plus-absence', leftOn }, paths: {} }];
  if (type === 'D' || type === 'L') {
    const facts: DeadlineFacts = { kind: 'long-term-resident-absence', leftOn, outsideEu };
    return [report, { about, facts, paths: {} }];
  }
  const facts: DeadlineFacts = { kind: 'right-of-return', leftOn, expiresOn: card?.expiresOn };
  return [report, { about, facts, paths: { expiresOn: 'stay.card.expiresOn' } }];
}

function eventQuestions(
  event: CaseEvent,
  about: string,
  isUnion: boolean | undefined,
  stay: CaseStay | undefined,
): readonly DeadlineQuestion[] {
  const { on, doneOn } = event;
  switch (event.kind) {
    case 'entry':
      return [
        {
          about,
          facts: {
            kind: isUnion === true ? 'eu-registration' : 'arrival-registration',
            enteredOn: on,
            doneOn,
          },
          paths: {},
        },
      ];
    case 'authorisation-received':
      return [
        {
          about,
          facts: { kind: 'registration-after-authorisation', authorisationReceivedOn: on, doneOn },
          paths: {},
        },
      ];
    case 'change':
      return [
        {
          about,
          facts: { kind: 'change-notification', changedOn: on, change: event.change, doneOn },
          paths: {},
        },
      ];
    case 'refusal-notified': {
      const { notifiedBy, ground, laterDateConfirmed } = event;
      return [
        {
          about,
          facts: { kind: 'appeal', notifiedOn: on, notifiedBy, ground, laterDateConfirmed, doneOn },
          paths: {},
        },
      ];
    }
    case 'contract-ended': {
      const { employedSince, authorisationEndedOn, laterDateConfirmed } = event;
      const type = stay?.card?.type;
      const card = type === 'A' || type === 'H' ? type : undefined;
      return [
        {
          about,
          facts: {
            kind: 'job-search',
            employmentEndedOn: on,
            authorisationEndedOn,
            card,
            employedSince,
            laterDateConfirmed,
            doneOn,
          },
          paths: { card: 'stay.card.type' },
        },
      ];
    }
    case 'application-filed': {
      const { application } = event;
      return [
        { about, facts: { kind: 'provisional-document', appliedOn: on, application, doneOn }, paths: {} },
      ];
    }
  }
}
