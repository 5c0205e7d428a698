import type { CardFacts } from '../../src/facts/cardFacts.js';

/** The cards of the guide, in the order in which they are ranked. */
export const CARDS = ['EU+', 'D', 'C', 'B', 'H', 'EU', 'A', 'status-change', 'search-year'] as const;

/** A card of the guide. */
export type Card = (typeof CARDS)[number];

/** The 27 member states of the European Union but Belgium. */
export const EU_WITHOUT_BELGIUM: readonly string[] =
  'AT BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The purposes of stay of which the guide says nothing. */
const NOT_IN_THE_GUIDE = { research: false, 'intra-corporate-transfer': false, protection: false };

/** Facts of which none is missing. */
export type KnownFacts = { readonly [fact in keyof CardFacts]-?: Exclude<CardFacts[fact], undefined> };

/** The same day of a later year, or the last of February. */
function yearsLater(date: string, years: number): string {
  const later = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  const exists = new Date(`${later}T00:00:00Z`).toISOString().startsWith(later);
  return exists ? later : later.replace('-02-29', '-02-28');
}

/** The cards that fit when every fact is known: the guide, written out by hand in plain comparisons. */
export function fittingCards(facts: KnownFacts, asOf: string): ReadonlySet<Card> {
  const { nationality, purpose, currentCard, currentCardExpiresOn, contractSignedOn } = facts;
  const isEuropean =
    nationality !== null && [...EU_WITHOUT_BELGIUM, 'IS', 'LI', 'NO', 'CH'].includes(nationality);
  const isThirdCountry = nationality !== 'BE' && !isEuropean;
  const hasEntered = facts.stayDocument === 'visa-d' || facts.stayDocument === 'residence-permit';
  const hasFiveYears = yearsLater(facts.residentSince, 5) <= asOf;
  const studiesDoNotMatter =
    facts.studentUntil === null || facts.studentYearsCount || yearsLater(facts.studentUntil, 5) <= asOf;
  const isReliable =
    !facts.prolongedAbsence &&
    facts.taxesPaid &&
    !facts.socialAssistance &&
    facts.languageA2 &&
    facts.civicIntegration;
  const mayStayForGood = isThirdCountry && hasFiveYears && studiesDoNotMatter && isReliable;
  const hasStudentCard = currentCard === 'A' && facts.currentPurpose === 'study';
  const inTime = (day: string | null): boolean =>
    day !== null &&
    currentCardExpiresOn !== null &&
    (day < currentCardExpiresOn || (day === currentCardExpiresOn && facts.expiryDayAccepted));

  const groundOfA = {
    work: facts.employmentContract && facts.salaryThresholdMet,
    'self-employment': facts.selfEmployedActivity,
    study: facts.enrolled && facts.studentMeansMet,
    family: facts.familyRelation !== 'other' && facts.sponsorLegallyResident && facts.familyIncomeMet,
    'financial-independence': false,
    ...NOT_IN_THE_GUIDE,
  }[purpose];
  const groundOfEu = {
    work: facts.employmentContract,
    'self-employment': facts.selfEmployedActivity,
    study: facts.enrolled && facts.healthInsurance && facts.sufficientResources,
    family: false,
    'financial-independence': facts.sufficientResources,
    ...NOT_IN_THE_GUIDE,
  }[purpose];

  const fits: Record<Card, boolean> = {
    'EU+':
      isEuropean &&
      (currentCard === 'EU' || currentCard === 'EU+') &&
      hasFiveYears &&
      !facts.prolongedAbsence,
    D: mayStayForGood && facts.permanentStatus === 'eu-long-term-resident',
    C: mayStayForGood && facts.permanentStatus === 'establishment',
    B: mayStayForGood && facts.permanentStatus === 'unlimited-stay',
    H:
      isThirdCountry &&
      hasEntered &&
      facts.higherEducationDegree &&
      facts.blueCardThresholdMet &&
      facts.employmentContract,
    EU: isEuropean && groundOfEu,
    A: isThirdCountry && hasEntered && groundOfA,
    'status-change': isThirdCountry && hasStudentCard && inTime(contractSignedOn),
    'search-year': isThirdCountry && hasStudentCard && facts.belgianDegree && inTime(asOf),
  };
  return new Set(CARDS.filter((card) => fits[card]));
}
