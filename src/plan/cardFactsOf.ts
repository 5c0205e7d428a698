import type { Outcome } from '../engine/outcome.js';
import type { CardFacts } from '../facts/cardFacts.js';
import type { CaseAbsence, CaseFile, JobOffer } from '../facts/caseFile.js';
import type { CaseContext } from './caseContext.js';
import type { OfferChecks } from './checks.js';
import type { Check } from './plan.js';
import type { AbsenceFacts } from './residenceFacts.js';

/** A case as rules on cards see it, with one of its job offers. */
export interface CardQuestion {
  readonly facts: CardFacts;
  /**
   * The same facts with more said of the absences than is given: a card that fits whenever one of these lists of facts is
   * put to it, whole, fits. The first says that as many months fall into one year as can: what fits then fits with fewer.
   * The other, where there are absences for different reasons, takes those for each reason by themselves.
   */
  readonly sufficient: readonly (readonly CardFacts[])[];
  /** Where the case file lacks a fact: the paths to ask for. */
  readonly pathsOf: (fact: string) => readonly string[];
}

/** What the checks of a case came to, and what they lack. */
interface CheckOutcomes {
  readonly offers: readonly { readonly [K in keyof OfferChecks]: CheckOutcome }[];
  readonly student: CheckOutcome | undefined;
  readonly family: CheckOutcome | undefined;
}

type CheckOutcome = Pick<Check, 'outcome' | 'missing'>;

/**
 * Puts a case into the form that rules on cards ask for.
 *
 * @param context - The case and the law.
 * @param checks - The checks of its salaries and means.
 * @param index - Which job offer the question is about; `undefined` when there is none.
 * @returns The facts, and the way back from missing facts into the case file.
 */
export function cardFactsOf(
  context: CaseContext,
  checks: CheckOutcomes,
  index: number | undefined,
): CardQuestion {
  const { file } = context;
  const { person, plans, stay, studies, family, integration, risks, jobOffers } = file;
  const offer = index === undefined ? undefined : jobOffers?.[index];
  const offerChecks = index === undefined ? undefined : checks.offers[index];
  const card = stay?.card;
  const { residence, absences } = context.stayFacts();
  const facts: CardFacts = {
    nationality: person?.nationality,
    purpose: plans?.purpose,
    stayDocument: stay?.document,
    higherEducationDegree: studies?.higherEducationDegree,
    selfEmployedActivity: plans?.selfEmployedActivity,
    enrolled: studies?.enrolled,
    studentMeansMet: flagOf(checks.student?.outcome),
    healthInsurance: person?.healthInsurance,
    sufficientResources: person?.sufficientResources,
    familyRelation: family?.relation,
    sponsorLegallyResident: family?.sponsor?.legallyResident,
    familyIncomeMet: flagOf(checks.family?.outcome),
    currentCard: card === null ? null : card?.type,
    currentPurpose: card === null ? null : card?.purpose,
    currentCardExpiresOn: card === null ? null : card?.expiresOn,
    expiryDayAccepted: stay?.expiryDayAccepted,
    belgianDegree: studies?.belgianDegree,
    cardStartsOn: plans?.cardStartsOn,
    residentSince: residence?.residentSince,
    studentUntil: residence?.studentUntil,
    studentYearsCount: stay?.studentYearsCount,
    prolongedAbsence: stay?.prolongedAbsence ?? isProlonged(stay?.absences),
    taxesPaid: integration?.taxesPaid,
    socialAssistance: integration?.socialAssistance,
    languageA2: integration?.languageA2,
    civicIntegration: integration?.civicIntegration,
    permanentStatus: plans?.permanentStatus,
    dismissed: risks?.dismissed,
    excludedFromInstitution: risks?.excludedFromInstitution,
    fraud: risks?.fraud,
    absentLongerThanAllowed: risks?.absentLongerThanAllowed,
    insufficientCredits: risks?.insufficientCredits,
    incomeBelowMinimum: risks?.incomeBelowMinimum,
    shamMarriage: risks?.shamMarriage,
    noLawfulSponsorIncome: risks?.noLawfulSponsorIncome,
    region: plans?.region,
    birthDate: person?.birthDate,
    authorisedUntil: stay?.authorisedUntil,
    limitedStayGranted: stay?.limitedStayGranted,
    unionStayRecognised: stay?.unionStayRecognised,
    sponsorStatus: family?.sponsor?.status,
    familyConditionsMet: family?.conditionsMet,
    incomeTestWaived: family?.incomeTestWaived,
    jointHousehold: family?.jointHousehold,
    refugeeStatus: person?.refugeeStatus,
    protectionAppliedOn: person?.protectionAppliedOn,
    currentGroundSince: residence?.currentGroundSince,
    withdrawalAgreement: person?.withdrawalAgreement,
    blueCardSince: stay?.blueCardSince,
    longestAbsenceLeftOn: absences?.longestAbsenceLeftOn,
    longestAbsenceReturnedOn: absences?.longestAbsenceReturnedOn,
    absenceReason: absences?.absenceReason,
    totalAbsenceMonths: absences?.totalAbsenceMonths,
    mostAbsenceMonthsInYear: stay?.mostAbsenceMonthsInYear,
    temporaryStay: stay?.temporaryStay,
    searchYearUsed: stay?.searchYearUsed ?? (residence?.hadSearchYear === true ? true : undefined),
    mobilityDegree: studies?.mobilityDegree,
    degreeAwardedOn: studies?.degreeAwardedOn,
    ...offerFacts(file, offer, {
      salary: offerChecks?.salary.outcome,
      blueCard: offerChecks?.blueCard.outcome,
    }),
  };
  const at = `jobOffers[${index ?? 0}]`;
  return {
    facts,
    sufficient: absences === undefined ? [] : sufficientFacts(facts, absences),
    pathsOf: (fact) => {
      switch (fact) {
        case 'salaryThresholdMet':
          return offer === undefined
            ? SALARY_FACTS.map((name) => `${at}.${name}`)
            : missingOf(offerChecks?.salary);
        case 'blueCardThresholdMet':
          return offer === undefined
            ? BLUE_CARD_FACTS.map((name) => `${at}.${name}`)
            : missingOf(offerChecks?.blueCard);
        case 'studentMeansMet':
          return checks.student === undefined
            ? ['studies.academicYear', 'studies.means']
            : missingOf(checks.student);
        case 'familyIncomeMet':
          return checks.family === undefined ? ['family.sponsor.incomes'] : missingOf(checks.family);
        case 'ictRole':
          // Either tells.
          return [...(offer?.category === undefined ? [`${at}.category`] : []), `${at}.ictRole`];
        case 'absenceReason':
        case 'longestAbsenceLeftOn':
        case 'longestAbsenceReturnedOn':
        case 'totalAbsenceMonths':
          return absencePaths(stay?.absences !== undefined, absences);
        case 'prolongedAbsence':
          return ['stay.prolongedAbsence', ...prolongedPaths(stay?.absences)];
        case 'searchYearUsed':
          return ['stay.searchYearUsed', ...(residence === undefined ? ['stay.periods'] : [])];
        default:
          return pathOf(fact, at, residence !== undefined);
      }
    },
  };
}

/** What the checks of the salary of an offer came to. */
export interface SalaryOutcomes {
  readonly salary: Outcome | undefined;
  readonly blueCard: Outcome | undefined;
}

/**
 * Takes from a job offer what rules on cards ask about.
 *
 * @param file - The case file.
 * @param offer - The offer; `undefined` when the question is about none.
 * @param outcomes - What the checks of its salary came to.
 * @returns The facts.
 */
export function offerFacts(
  { jobOffers }: CaseFile,
  offer: JobOffer | undefined,
  { salary, blueCard }: SalaryOutcomes,
): CardFacts {
  // Who is known to have no offer has no contract, no salary and no employer.
  const none = jobOffers?.length === 0;
  return {
    employmentContract: none ? false : isSigned(offer),
    salaryThresholdMet: none ? false : flagOf(salary),
    blueCardThresholdMet: none ? false : flagOf(blueCard),
    contractSignedOn: none ? null : offer?.contractSignedOn,
    contractEndsOn: none ? null : offer?.endsOn,
    workAuthorised: none ? false : offer?.workAuthorised,
    experienceRecognised: none ? false : offer?.experienceRecognised,
    foreignEmployer: none ? false : offer?.foreignEmployer,
    ictRole: offer?.ictRole ?? ICT_ROLES[offer?.category ?? ''],
    ictPermitElsewhere: none ? false : offer?.ictPermitElsewhere,
  };
}

/** What a salary is tested by, and asked for where there is no offer yet. */
const SALARY_FACTS = ['region', 'category', 'grossSalary'] as const;
const BLUE_CARD_FACTS = ['region', 'grossSalary'] as const;

/** What somebody transferred within a company is, by the category of the work. */
const ICT_ROLES: Readonly<Record<string, CardFacts['ictRole']>> = {
  'ict-manager': 'manager',
  'ict-specialist': 'specialist',
  'ict-trainee': 'trainee',
};

/** Where the facts about cards stand in a case file, by section; `offer` is the job offer that the question is about. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  person: [
    'nationality',
    'birthDate',
    'healthInsurance',
    'sufficientResources',
    'refugeeStatus',
    'protectionAppliedOn',
    'withdrawalAgreement',
  ],
  plans: ['purpose', 'region', 'cardStartsOn', 'permanentStatus', 'selfEmployedActivity'],
  stay: [
    'expiryDayAccepted',
    'studentYearsCount',
    'mostAbsenceMonthsInYear',
    'blueCardSince',
    'authorisedUntil',
    'limitedStayGranted',
    'unionStayRecognised',
    'temporaryStay',
  ],
  offer: [
    'contractSignedOn',
    'workAuthorised',
    'experienceRecognised',
    'foreignEmployer',
    'ictPermitElsewhere',
  ],
  studies: ['enrolled', 'higherEducationDegree', 'belgianDegree', 'mobilityDegree', 'degreeAwardedOn'],
  family: ['incomeTestWaived', 'jointHousehold'],
  integration: ['languageA2', 'civicIntegration', 'taxesPaid', 'socialAssistance'],
  risks: [
    'dismissed',
    'excludedFromInstitution',
    'fraud',
    'absentLongerThanAllowed',
    'insufficientCredits',
    'incomeBelowMinimum',
    'shamMarriage',
    'noLawfulSponsorIncome',
  ],
};

/** Those that have another name there. */
const RENAMED: Readonly<Record<string, string>> = {
  stayDocument: 'stay.document',
  currentCard: 'stay.card.type',
  currentPurpose: 'stay.card.purpose',
  currentCardExpiresOn: 'stay.card.expiresOn',
  employmentContract: 'offer.contractSignedOn',
  contractEndsOn: 'offer.endsOn',
  familyRelation: 'family.relation',
  sponsorLegallyResident: 'family.sponsor.legallyResident',
  sponsorStatus: 'family.sponsor.status',
  familyConditionsMet: 'family.conditionsMet',
};

/** Those that follow from the periods of residence: once these are given, there is nothing more to ask. */
const FROM_PERIODS: readonly string[] = ['residentSince', 'studentUntil', 'currentGroundSince'];

function pathOf(fact: string, offer: string, hasPeriods: boolean): readonly string[] {
  if (FROM_PERIODS.includes(fact)) return hasPeriods ? [] : ['stay.periods'];
  const section = Object.keys(SECTIONS).find((name) => SECTIONS[name]?.includes(fact));
  const path = RENAMED[fact] ?? `${section}.${fact}`;
  return [path.startsWith('offer.') ? `${offer}${path.slice('offer'.length)}` : path];
}

function isSigned(offer: JobOffer | undefined): boolean | undefined {
  const signedOn = offer?.contractSignedOn;
  return signedOn === undefined ? undefined : signedOn !== null;
}

/**
 * Says what a check came to as a fact.
 *
 * @param outcome - The outcome; `undefined` where there is no such check.
 * @returns Whether it is met; `undefined` while that is open.
 */
export function flagOf(outcome: Outcome | undefined): boolean | undefined {
  return outcome === undefined || outcome === 'unknown' ? undefined : outcome === 'met';
}

function missingOf(check: CheckOutcome | undefined): readonly string[] {
  return check?.missing ?? [];
}

/** Whether some absence is prolonged: known where one is said to be, or each is said not to be. */
function isProlonged(absences: readonly CaseAbsence[] | undefined): boolean | undefined {
  if (absences === undefined) return undefined;
  if (absences.some(({ prolonged }) => prolonged === true)) return true;
  return absences.every(({ prolonged }) => prolonged === false) ? false : undefined;
}

/** What tells, beside a word on all of them, whether some absence is prolonged: the list, or what it does not say. */
function prolongedPaths(absences: readonly CaseAbsence[] | undefined): readonly string[] {
  if (absences === undefined) return ['stay.absences'];
  return absences.flatMap(({ prolonged }, index) =>
    prolonged === undefined ? [`stay.absences[${index}].prolonged`] : [],
  );
}

/** What tells of absences: the list, the residence on which they bear, or the reasons that are not given. */
function absencePaths(isListed: boolean, absences: AbsenceFacts | undefined): readonly string[] {
  if (!isListed) return ['stay.absences'];
  if (absences === undefined) return ['stay.periods'];
  return absences.withoutReason.map((index) => `stay.absences[${index}].reason`);
}

function sufficientFacts(
  facts: CardFacts,
  { absenceMonthsInYearAtMost, byReason }: AbsenceFacts,
): readonly (readonly CardFacts[])[] {
  const given = facts.mostAbsenceMonthsInYear ?? absenceMonthsInYearAtMost;
  const most =
    facts.mostAbsenceMonthsInYear === undefined
      ? [[{ ...facts, mostAbsenceMonthsInYear: absenceMonthsInYearAtMost }]]
      : [];
  if (byReason.length === 0) return most;
  const each = byReason.map(
    ({ absenceMonthsInYearAtMost, ...longest }): CardFacts => ({
      ...facts,
      ...longest,
      // The months for one reason are no more than the months for all.
      mostAbsenceMonthsInYear: Math.min(given, absenceMonthsInYearAtMost),
    }),
  );
  return [...most, each];
}
