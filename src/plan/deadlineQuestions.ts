import type {
  CaseAbsence,
  CaseCard,
  CaseEvent,
  CaseFile,
  CaseStay,
  ContractEndedEvent,
} from '../facts/caseFile.js';
import type { DeadlineFacts, PermanentResidenceFacts, RenewalFacts } from '../facts/deadlineFacts.js';
import { type CaseContext, isUnionCitizen } from './caseContext.js';
import { type ResidenceFacts, residenceFacts } from './residenceFacts.js';

/** A question on a deadline that a case raises. */
export interface DeadlineQuestion {
  /** The part of the case file that it runs from. */
  readonly about: string;
  readonly facts: DeadlineFacts;
  /**
   * Where the facts stand in the case file, `null` for one that nothing there can tell; those that are not named stand in
   * the part that it runs from.
   */
  readonly paths: Readonly<Record<string, string | null>>;
  /** The paths into the case file on which it depends whether this deadline binds, and not another one or none. */
  readonly appliesBy: readonly string[];
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
    ...events.flatMap((event, index) => eventQuestion(event, `events[${index}]`, isUnion, stay) ?? []),
  ];
}

function certificateQuestions({ person }: CaseFile): readonly DeadlineQuestion[] {
  const certificate = person?.criminalRecord;
  if (certificate === undefined || certificate === null) return [];
  const facts: DeadlineFacts = { kind: 'criminal-record', ...certificate };
  return [{ about: 'person.criminalRecord', facts, paths: {}, appliesBy: [] }];
}

/** What follows from the card in hand: its renewal, the way from studies to work, the freedom that a Blue Card brings. */
function cardQuestions(stay: CaseStay, residence: ResidenceFacts | undefined): readonly DeadlineQuestion[] {
  const { card } = stay;
  if (card === undefined || card === null) return [];
  return [...expiryQuestions(card, stay), ...blueCardQuestions(card, stay, residence)];
}

function expiryQuestions(card: CaseCard, { expiryDayAccepted }: CaseStay): readonly DeadlineQuestion[] {
  const { type, purpose, expiresOn, renewalAskedOn } = card;
  if (expiresOn === undefined || (type !== undefined && LASTING.includes(type))) return [];
  const about = 'stay.card';
  const renewal: DeadlineQuestion = {
    about,
    facts: { kind: 'renewal', expiresOn, stay: renewedStay(type, purpose), doneOn: renewalAskedOn },
    paths: { stay: type === undefined ? 'stay.card.type' : 'stay.card.purpose' },
    appliesBy: type === undefined ? ['stay.card.type'] : [],
  };
  if (type !== 'A' || purpose !== 'study') return [renewal];
  const common = { expiresOn, laterDateConfirmed: expiryDayAccepted };
  const paths = { laterDateConfirmed: 'stay.expiryDayAccepted' };
  return [
    renewal,
    { about, facts: { kind: 'search-year', ...common }, paths, appliesBy: [] },
    { about, facts: { kind: 'status-change', ...common }, paths, appliesBy: [] },
  ];
}

function blueCardQuestions(
  { type }: CaseCard,
  { blueCardSince }: CaseStay,
  residence: ResidenceFacts | undefined,
): readonly DeadlineQuestion[] {
  const since = blueCardSince ?? residence?.currentGroundSince;
  if (type !== 'H' || since === undefined) return [];
  const isGiven = blueCardSince !== undefined && blueCardSince !== null;
  const about = isGiven ? 'stay.blueCardSince' : 'stay.periods';
  // A day that is given comes before that of the period.
  const appliesBy = blueCardSince === undefined ? ['stay.blueCardSince'] : [];
  const common = { about, paths: {}, appliesBy };
  return [
    { ...common, facts: { kind: 'blue-card-employer-change', employedSince: since } },
    { ...common, facts: { kind: 'blue-card-mobility', residentSince: since } },
  ];
}

/** Cards whose right goes on when the plastic expires. */
const LASTING: readonly string[] = ['B', 'C', 'D', 'K', 'L', 'EU', 'EU+', 'F', 'F+', 'M', 'N'];

/** The stays whose renewal has rules of its own, by what the card was given for. */
const RENEWED: Readonly<Record<string, RenewalFacts['stay']>> = {
  study: 'student',
  research: 'researcher',
  'job-search': 'search-year',
  work: 'single-permit',
};

function renewedStay(type: string | undefined, purpose: string | undefined): RenewalFacts['stay'] {
  // The Blue Card is renewed as a single permit is, whatever is said of its purpose.
  if (type === 'H' || (type === undefined && purpose === 'work')) return 'single-permit';
  return type === undefined || purpose === undefined ? undefined : (RENEWED[purpose] ?? 'general');
}

/** What comes with years of residence. */
function residenceQuestions(
  stay: CaseStay,
  { residentSince, studentUntil }: ResidenceFacts,
  isUnion: boolean | undefined,
): readonly DeadlineQuestion[] {
  const { periods = [], absences, absencesWithinTotal, card } = stay;
  if (periods.length === 0) return [];
  const ended = absences?.flatMap(({ leftOn, returnedOn, prolonged, reason }, index) =>
    returnedOn === null ? [] : [{ index, absence: { leftOn, returnedOn, prolonged, reason } }],
  );
  const common = { residentSince, absences: ended?.map(({ absence }) => absence), absencesWithinTotal };
  // Those that go on are left out, so that the places of the others differ from those in the case file.
  const places = (ended ?? []).map(({ index }, place) => [`absences[${place}]`, `stay.absences[${index}]`]);
  const paths = {
    absences: 'stay.absences',
    absencesWithinTotal: 'stay.absencesWithinTotal',
    ...Object.fromEntries(places),
  };
  const appliesBy = isUnion === undefined ? ['person.nationality'] : [];
  const { residentAs, path } = residentOf(isUnion, card);
  const permanent: DeadlineQuestion = {
    about: 'stay.periods',
    facts: { kind: 'permanent-residence', residentAs, ...common },
    paths: { ...paths, residentAs: path },
    appliesBy: [],
  };
  if (isUnion === true || studentUntil === undefined) return [permanent];
  const facts: DeadlineFacts = { kind: 'long-term-resident', studentUntil, ...common };
  return [permanent, { about: 'stay.periods', facts, paths, appliesBy }];
}

interface Resident {
  readonly residentAs: PermanentResidenceFacts['residentAs'];
  /** What to ask for where that is not known; `null` where it is none that rules tell apart. */
  readonly path: string | null;
}

/** As what somebody resides: by nationality, or else by the card in hand. */
function residentOf(isUnion: boolean | undefined, card: CaseStay['card']): Resident {
  const { type, purpose } = card ?? {};
  if (isUnion === true || type === 'F' || type === 'EU')
    return { residentAs: 'eu-citizen-or-family', path: null };
  if (isUnion === undefined) return { residentAs: undefined, path: 'person.nationality' };
  if (card === null) return { residentAs: undefined, path: null };
  if (type === undefined) return { residentAs: undefined, path: 'stay.card.type' };
  if (purpose === 'family') return { residentAs: 'third-country-family', path: null };
  if (type === 'A' && purpose === 'work') return { residentAs: 'single-permit-holder', path: null };
  return { residentAs: undefined, path: purpose === undefined ? 'stay.card.purpose' : null };
}

function absenceQuestions(stay: CaseStay | undefined): readonly DeadlineQuestion[] {
  const { absences = [], card, formerBlueCard } = stay ?? {};
  return absences.flatMap((absence, index) =>
    ofAbsence(absence, `stay.absences[${index}]`, card, formerBlueCard),
  );
}

/** An absence that goes on can cost the right; one that is over was to be reported. */
function ofAbsence(
  { leftOn, returnedOn, outsideEu }: CaseAbsence,
  about: string,
  card: CaseStay['card'],
  formerBlueCard: boolean | undefined,
): readonly DeadlineQuestion[] {
  const common = { about, paths: {}, appliesBy: [] };
  const report: DeadlineQuestion = { ...common, facts: { kind: 'absence-report', leftOn, returnedOn } };
  // Who holds no card has none to come back with.
  if (returnedOn !== null || card === null) return [report];
  const type = card?.type;
  if (type === 'EU+' || type === 'F+')
    return [report, { ...common, facts: { kind: 'eu-plus-absence', leftOn } }];
  if (type === 'D' || type === 'L') {
    const facts: DeadlineFacts = { kind: 'long-term-resident-absence', leftOn, outsideEu, formerBlueCard };
    return [report, { ...common, facts, paths: { formerBlueCard: 'stay.formerBlueCard' } }];
  }
  const facts: DeadlineFacts = { kind: 'right-of-return', leftOn, expiresOn: card?.expiresOn };
  const appliesBy = type === undefined ? ['stay.card.type'] : [];
  return [report, { about, facts, paths: { expiresOn: 'stay.card.expiresOn' }, appliesBy }];
}

function eventQuestion(
  event: CaseEvent,
  about: string,
  isUnion: boolean | undefined,
  stay: CaseStay | undefined,
): DeadlineQuestion | undefined {
  if (event.kind === 'contract-ended') return contractEnded(event, about, isUnion, stay?.card);
  const { on, doneOn } = event;
  const common = { about, paths: {}, appliesBy: [] };
  switch (event.kind) {
    case 'entry': {
      const kind = isUnion === true ? 'eu-registration' : 'arrival-registration';
      const appliesBy = isUnion === undefined ? ['person.nationality'] : [];
      return { ...common, facts: { kind, enteredOn: on, doneOn }, appliesBy };
    }
    case 'authorisation-received': {
      const kind = 'registration-after-authorisation';
      return { ...common, facts: { kind, authorisationReceivedOn: on, doneOn } };
    }
    case 'change': {
      const { change } = event;
      return { ...common, facts: { kind: 'change-notification', changedOn: on, change, doneOn } };
    }
    case 'refusal-notified': {
      const { notifiedBy, ground, laterDateConfirmed } = event;
      const facts = { notifiedOn: on, notifiedBy, ground, laterDateConfirmed, doneOn };
      return { ...common, facts: { kind: 'appeal', ...facts } };
    }
    case 'application-filed': {
      const { application } = event;
      return { ...common, facts: { kind: 'provisional-document', appliedOn: on, application, doneOn } };
    }
  }
}

/** The end of an employment binds whose stay is for that work. */
function contractEnded(
  event: ContractEndedEvent,
  about: string,
  isUnion: boolean | undefined,
  card: CaseStay['card'],
): DeadlineQuestion | undefined {
  const { on, employedSince, authorisationEndedOn, laterDateConfirmed, doneOn } = event;
  const type = card?.type;
  if (isUnion === true || LASTING.includes(type ?? '') || FREE_TO_WORK.includes(type ?? '')) return undefined;
  const isTied = type === 'A' || type === 'H';
  const facts: DeadlineFacts = {
    kind: 'job-search',
    employmentEndedOn: on,
    authorisationEndedOn,
    card: isTied ? type : undefined,
    employedSince,
    laterDateConfirmed,
    doneOn,
  };
  const path = card !== null && type === undefined ? 'stay.card.type' : null;
  const appliesBy = [
    ...(isUnion === undefined ? ['person.nationality'] : []),
    ...(path === null ? [] : [path]),
  ];
  return { about, facts, paths: { card: path }, appliesBy };
}

/** Beside those whose right goes on, the cards whose holders may work for whom they want. */
const FREE_TO_WORK: readonly string[] = ['EU', 'F'];
