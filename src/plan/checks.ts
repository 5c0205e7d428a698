import type { Outcome } from '../engine/outcome.js';
import { decideFamilyIncome, familyIncomeOutcome } from '../evaluators/familyIncome.js';
import { decideSalary, type SalaryDetermination } from '../evaluators/salary.js';
import { decideStudentMeans, studentMeansOutcome } from '../evaluators/studentMeans.js';
import type { CaseFamily, CaseFile, JobOffer } from '../facts/caseFile.js';
import type { FamilyFacts } from '../facts/familyFacts.js';
import { REGIONS, type Region, type SalaryCategory } from '../facts/salaryFacts.js';
import type { StudentFacts } from '../facts/studentFacts.js';
import { type CaseContext, isUnionCitizen } from './caseContext.js';
import type { Check } from './plan.js';

/** The checks of one job offer. */
export interface OfferChecks {
  /** The salary against the threshold for a highly qualified employee, or for the category of the offer. */
  readonly salary: Check;
  /** The salary against the threshold for the EU Blue Card. */
  readonly blueCard: Check;
}

/** All checks of a case. */
export interface CaseChecks {
  /** Those of the job offers, in their order. */
  readonly offers: readonly OfferChecks[];
  /** The means of a student; `undefined` where the case file says nothing of studies. */
  readonly student: Check | undefined;
  /** The income of a sponsor; `undefined` where the case file says nothing of a family. */
  readonly family: Check | undefined;
}

/**
 * Holds the salaries and means of a case against their thresholds.
 *
 * @param context - The case and the law.
 * @returns The checks.
 */
export function caseChecks(context: CaseContext): CaseChecks {
  const { jobOffers = [] } = context.file;
  // Nothing of this is asked of a citizen of the Union.
  if (isUnionCitizen(context) === true) return { offers: [], student: undefined, family: undefined };
  return {
    offers: jobOffers.map((offer, index) => offerChecks(context, offer, `jobOffers[${index}]`)),
    student: isStudent(context.file) ? studentCheck(context) : undefined,
    family: isTested(context.file) ? familyCheck(context) : undefined,
  };
}

/**
 * Tells what a student's means come to, and no more.
 *
 * @param context - The case and the law.
 * @returns The outcome of the check; `undefined` where there is none.
 */
export function studentOutcome(context: CaseContext): Outcome | undefined {
  if (isUnionCitizen(context) === true || !isStudent(context.file)) return undefined;
  const facts = studentFactsOf(context.file);
  return (facts && context.ask(() => studentMeansOutcome(facts, context.rules))) ?? 'unknown';
}

/**
 * Tells what the income of a sponsor comes to, and no more.
 *
 * @param context - The case and the law.
 * @returns The outcome of the check; `undefined` where there is none.
 */
export function familyOutcome(context: CaseContext): Outcome | undefined {
  if (isUnionCitizen(context) === true || !isTested(context.file)) return undefined;
  const facts = familyFactsOf(context.file);
  return (facts && context.ask(() => familyIncomeOutcome(facts, context.rules))) ?? 'unknown';
}

/**
 * Lists the checks of a case.
 *
 * @param checks - The checks.
 * @returns Those of the job offers in their order, then the others.
 */
export function listChecks({ offers, student, family }: CaseChecks): readonly Check[] {
  return [
    ...offers.flatMap(({ salary, blueCard }) => [salary, blueCard]),
    ...(student === undefined ? [] : [student]),
    ...(family === undefined ? [] : [family]),
  ];
}

function isStudent({ studies }: CaseFile): boolean {
  return studies?.means !== undefined || studies?.academicYear !== undefined;
}

/** Where no income is asked of the sponsor, and none is given, there is nothing to hold against a threshold. */
function isTested({ family }: CaseFile): boolean {
  return family !== undefined && !isWaived(family);
}

function isWaived({ incomeTestWaived, sponsor }: CaseFamily): boolean {
  return incomeTestWaived === true && sponsor?.incomes === undefined;
}

/** The categories of the EU Blue Card; every other one is tested for a single permit. */
const BLUE_CARD: readonly (SalaryCategory | undefined)[] = ['blue-card', 'blue-card-junior'];

/**
 * Holds the salary of a job offer against its thresholds.
 *
 * @param context - The case and the law.
 * @param offer - The offer.
 * @param about - Where it stands in the case file.
 * @returns The checks.
 */
export function offerChecks(context: CaseContext, offer: JobOffer, about: string): OfferChecks {
  // An offer made for the Blue Card is asked as any other for a single permit.
  const own = BLUE_CARD.includes(offer.category) ? 'highly-qualified' : offer.category;
  return {
    salary: salaryCheck(context, offer, { check: 'salary', about, category: own }),
    blueCard: blueCardCheck(context, offer, about),
  };
}

/** The full threshold is enough for everybody; the reduced one for those who are known to have the right to it. */
function blueCardCheck(context: CaseContext, offer: JobOffer, about: string): Check {
  const { category, grossSalary } = offer;
  const under = (asked: SalaryCategory): Check =>
    salaryCheck(context, offer, { check: 'blue-card-salary', about, category: asked });
  const full = under('blue-card');
  if (full.outcome === 'met' || grossSalary === undefined) return full;
  if (category !== undefined && category !== 'blue-card-junior') return full;
  const reduced = under('blue-card-junior');
  const missing = [...full.missing, ...reduced.missing];
  if (category === undefined) {
    if (full.outcome === 'unmet' && reduced.outcome === 'unmet') return full;
    return open(full.check, about, [...new Set([`${about}.category`, ...missing])]);
  }
  // While the region is not known, its full threshold may still be enough.
  const isSettled = full.outcome === 'unmet' || reduced.outcome === 'met';
  return isSettled ? reduced : open(full.check, about, [...new Set(missing)]);
}

interface SalaryQuestion {
  readonly check: 'salary' | 'blue-card-salary';
  readonly about: string;
  readonly category: SalaryCategory | undefined;
}

function salaryCheck(context: CaseContext, offer: JobOffer, question: SalaryQuestion): Check {
  const { check, about, category } = question;
  const { region, grossSalary } = offer;
  const missing = [
    ...(region === undefined ? [`${about}.region`] : []),
    ...(category === undefined ? [`${about}.category`] : []),
    ...(grossSalary === undefined ? [`${about}.grossSalary`] : []),
  ];
  if (category === undefined || grossSalary === undefined) return open(check, about, missing);
  const regions: readonly Region[] = region === undefined ? REGIONS : [region];
  const answers = regions.flatMap((each) => askSalary(context, { ...offer, region: each }, category) ?? []);
  const [only] = answers;
  if (region !== undefined) {
    return only === undefined ? open(check, about, []) : settled(check, about, only, salaryPath(about));
  }
  // Whatever the region, it comes out alike.
  const isAlike =
    answers.length === REGIONS.length && answers.every(({ outcome }) => outcome === only?.outcome);
  const isCovered = answers.some(({ figures }) => figures.rates.length > 0);
  // Where no region has a threshold for the category, none that is named can settle anything.
  if (answers.length > 0 && !isCovered) return open(check, about, []);
  if (!isAlike || only?.outcome === 'unknown') {
    const others = answers.flatMap(({ missingFacts }) => missingFacts.map(salaryPath(about)));
    return open(check, about, [...new Set([...missing, ...others])]);
  }
  return { check, about, outcome: only?.outcome ?? 'unknown', missing: [], determination: null };
}

function askSalary(
  { file, rules, ask }: CaseContext,
  { region, occupation, posted, grossSalary }: JobOffer,
  category: SalaryCategory,
): SalaryDetermination | undefined {
  if (region === undefined || grossSalary === undefined) return undefined;
  const birthDate = file.person?.birthDate;
  return ask(() => decideSalary({ region, category, occupation, posted, grossSalary, birthDate }, rules));
}

function salaryPath(about: string): (fact: string) => string {
  return (fact) => (fact === 'birthDate' ? 'person.birthDate' : `${about}.${fact}`);
}

function studentCheck({ file, rules, ask }: CaseContext): Check {
  const facts = studentFactsOf(file);
  if (facts === undefined) {
    const missing = file.studies?.academicYear === undefined ? 'studies.academicYear' : 'studies.means';
    return open('student-means', 'studies', [missing]);
  }
  const answer = ask(() => decideStudentMeans(facts, rules));
  if (answer === undefined) return open('student-means', 'studies', []);
  return settled('student-means', 'studies', answer, (fact) => `studies.${fact}`);
}

function studentFactsOf({ studies }: CaseFile): StudentFacts | undefined {
  const { academicYear, means } = studies ?? {};
  return academicYear === undefined || means === undefined ? undefined : { academicYear, means };
}

/** Where the facts of a sponsor's income stand in a case file. */
const FAMILY_PATHS: Readonly<Record<string, string>> = {
  sponsorStayGrantedOn: 'family.sponsor.stayGrantedOn',
  filedOn: 'family.filedOn',
  householdMembers: 'family.householdMembers',
};

function familyCheck({ file, rules, ask }: CaseContext): Check {
  const facts = familyFactsOf(file);
  if (facts === undefined) return open('family-income', 'family', ['family.sponsor.incomes']);
  const answer = ask(() => decideFamilyIncome(facts, rules));
  if (answer === undefined) return open('family-income', 'family', []);
  return settled('family-income', 'family', answer, (fact) => FAMILY_PATHS[fact] ?? `family.sponsor.${fact}`);
}

function familyFactsOf({ family }: CaseFile): FamilyFacts | undefined {
  const { sponsor, householdMembers, filedOn } = family ?? {};
  const { incomes, status, stayGrantedOn } = sponsor ?? {};
  // A Belgian needs no stay that was granted.
  const sponsorStayGrantedOn = status === 'belgian' ? null : stayGrantedOn;
  return incomes && { incomes, householdMembers, sponsorStayGrantedOn, filedOn };
}

function settled(
  check: Check['check'],
  about: string,
  determination: NonNullable<Check['determination']>,
  pathOf: (fact: string) => string,
): Check {
  const { outcome, missingFacts } = determination;
  return { check, about, outcome, missing: missingFacts.map(pathOf), determination };
}

function open(check: Check['check'], about: string, missing: readonly string[]): Check {
  const outcome: Outcome = 'unknown';
  return { check, about, outcome, missing, determination: null };
}
