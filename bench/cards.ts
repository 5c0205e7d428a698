import { type CardFacts, decideCards, explainCards, type RuleSet } from '../src/index.js';
import { createEngine, engineFacts } from '../src/json-rules-engine.js';
import type { Contender } from './measure.js';
import { pick, random } from './random.js';

/** Cases with all facts known. */
function casesOf(count: number): readonly CardFacts[] {
  const next = random(2);
  const flag = (): boolean => next() < 0.7;
  const date = (from: number, years: number): string =>
    `${from + Math.floor(next() * years)}-${pick(next, ['01', '06', '11'])}-${pick(next, ['05', '24', '25'])}`;
  return Array.from({ length: count }, () => {
    const studied = next() < 0.5;
    return JSON.parse(
      JSON.stringify({
        nationality: pick(next, ['IN', 'US', 'FR', 'CH', 'NO', 'BE', 'MA']),
        purpose: pick(next, ['work', 'self-employment', 'study', 'family', 'financial-independence']),
        stayDocument: pick(next, ['visa-d', 'short-stay-visa', 'residence-permit', 'none']),
        employmentContract: flag(),
        salaryThresholdMet: flag(),
        blueCardThresholdMet: flag(),
        higherEducationDegree: flag(),
        selfEmployedActivity: flag(),
        enrolled: flag(),
        studentMeansMet: flag(),
        healthInsurance: flag(),
        sufficientResources: flag(),
        familyRelation: pick(next, ['spouse', 'minor-child', 'other']),
        sponsorLegallyResident: flag(),
        familyIncomeMet: flag(),
        currentCard: pick(next, ['A', 'EU', 'H', null]),
        currentPurpose: pick(next, ['study', 'work']),
        currentCardExpiresOn: date(2026, 2),
        expiryDayAccepted: flag(),
        belgianDegree: flag(),
        contractSignedOn: date(2026, 2),
        contractEndsOn: next() < 0.5 ? null : date(2027, 3),
        cardStartsOn: date(2026, 2),
        residentSince: date(2015, 11),
        studentUntil: studied ? date(2019, 6) : null,
        studentYearsCount: flag(),
        prolongedAbsence: !flag(),
        taxesPaid: flag(),
        socialAssistance: !flag(),
        languageA2: flag(),
        civicIntegration: flag(),
        permanentStatus: pick(next, ['unlimited-stay', 'establishment', 'eu-long-term-resident']),
        dismissed: false,
        excludedFromInstitution: false,
        fraud: false,
        absentLongerThanAllowed: false,
        insufficientCredits: false,
        incomeBelowMinimum: false,
        shamMarriage: false,
        noLawfulSponsorIncome: false,
      }),
    ) as CardFacts;
  });
}

const EU = new Set(
  'AT BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** Completed years from a day to another. */
function years(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(4) < from.slice(4) ? 1 : 0);
}

/** The cards that fit, as somebody would write it for one day. */
function byHand(f: CardFacts, today: string): readonly string[] {
  const cards: string[] = [];
  const isEu = EU.has(f.nationality as string);
  if (isEu) {
    const resided = years(f.residentSince as string, today);
    if ((f.currentCard === 'EU' || f.currentCard === 'EU+') && resided >= 5 && f.prolongedAbsence === false)
      cards.push('EU+');
    const hasGround =
      (f.purpose === 'work' && f.employmentContract) ||
      (f.purpose === 'self-employment' && f.selfEmployedActivity) ||
      (f.purpose === 'study' && f.enrolled && f.healthInsurance && f.sufficientResources) ||
      (f.purpose === 'financial-independence' && f.sufficientResources);
    if (hasGround) cards.push('EU');
    return cards;
  }
  if (f.nationality === 'BE') return cards;
  const resided = years(f.residentSince as string, today);
  const counted =
    f.studentUntil === null || years(f.studentUntil as string, today) >= 5 || f.studentYearsCount === true;
  if (
    resided >= 5 &&
    counted &&
    f.prolongedAbsence === false &&
    f.taxesPaid &&
    f.socialAssistance === false &&
    f.languageA2 &&
    f.civicIntegration
  ) {
    cards.push(
      f.permanentStatus === 'unlimited-stay' ? 'B' : f.permanentStatus === 'establishment' ? 'C' : 'D',
    );
  }
  const isIn = f.stayDocument === 'visa-d' || f.stayDocument === 'residence-permit';
  if (isIn && f.higherEducationDegree && f.blueCardThresholdMet && f.employmentContract) cards.push('H');
  const hasGround =
    (f.purpose === 'work' && f.employmentContract && f.salaryThresholdMet) ||
    (f.purpose === 'self-employment' && f.selfEmployedActivity) ||
    (f.purpose === 'study' && f.enrolled && f.studentMeansMet) ||
    (f.purpose === 'family' && f.familyRelation !== 'other' && f.sponsorLegallyResident && f.familyIncomeMet);
  if (isIn && hasGround) cards.push('A');
  if (f.currentCard === 'A' && f.currentPurpose === 'study') {
    const expiry = f.currentCardExpiresOn as string;
    const signed = f.contractSignedOn as string;
    if (signed < expiry || (signed === expiry && f.expiryDayAccepted)) cards.push('status-change');
    if (f.belgianDegree && (today < expiry || (today === expiry && f.expiryDayAccepted)))
      cards.push('search-year');
  }
  return cards;
}

/**
 * Sets up the decision on cards, and checks that all contenders agree.
 *
 * @param rules - The law of the day.
 * @returns The contenders, json-rules-engine first.
 */
export async function cardContenders(rules: RuleSet): Promise<readonly Contender[]> {
  const cases = casesOf(1000);
  const engine = createEngine(rules, ['cards']);
  const flat = cases.map((facts) => engineFacts('cards', facts, rules));
  const at = (index: number): CardFacts => cases[index % cases.length] as CardFacts;
  for (const [index, facts] of cases.entries()) {
    const { cards } = decideCards(facts, rules).figures;
    const { events } = await engine.run(flat[index]);
    const verdicts = [
      cards.filter(({ outcome }) => outcome === 'met').map(({ card }) => card),
      events.map(({ params }) => (params as { card: string }).card),
      byHand(facts, rules.asOf),
    ].map((fitting) => [...fitting].sort().join(' '));
    if (new Set(verdicts).size !== 1) throw new Error(`cards: ${JSON.stringify({ facts, verdicts })}`);
  }
  return [
    {
      name: 'json-rules-engine, facts prepared',
      batch: 50,
      run: (index) => engine.run(flat[index % flat.length]),
    },
    {
      name: 'decideCards: validated, proof available',
      batch: 1000,
      run: (index) => decideCards(at(index), rules),
    },
    {
      name: 'explainCards: validated, proof read',
      batch: 500,
      run: (index) => explainCards(at(index), rules),
    },
    { name: 'ifs by hand, not validated', batch: 1000, run: (index) => byHand(at(index), rules.asOf) },
  ];
}
