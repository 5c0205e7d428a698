import * as z from 'zod/mini';
import type { Environment } from '../engine/environment.js';
import { booleanKind, integerKind, stringKind } from '../engine/kinds.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { parseAmount } from '../money/parseAmount.js';
import { perYear } from '../money/perYear.js';
import { dayOf } from './dayOf.js';
import { absentable, amount, civilDate, listOf, optional } from './fieldSchemas.js';
import { PERIODS, type Period } from './period.js';
import { dateKind, decimalKind } from './valueKinds.js';

/** The kinds of income that a sponsor can show. */
export const INCOME_KINDS = [
  'employment',
  'self-employment',
  'special-tax-regime',
  'unemployment-benefit',
  'social-assistance',
  'integration-income',
  'family-allowance',
  'disability-allowance',
  'insertion-allowance',
  'transition-allowance',
  'income-guarantee-elderly',
  'third-party',
  'pension',
  'rental',
  'other',
] as const;

/** Far more people than can live in one household. */
export const MOST_HOUSEHOLD_MEMBERS = 100;

/** A kind of income that a sponsor can show. */
export type IncomeKind = (typeof INCOME_KINDS)[number];

/** One of the incomes that a sponsor shows. */
export interface Income {
  /** What kind of income it is. */
  readonly kind: IncomeKind;
  /** Euro net, as a string or number with at most two decimals. */
  readonly amount: string | number;
  /** The period that the amount is for. */
  readonly per: Period;
  /** Whether the income is properly declared to the tax authority. */
  readonly declared?: boolean | undefined;
  /** Whether the Immigration Office has accepted this income as means of subsistence, where the rules leave it open. */
  readonly accepted?: boolean | undefined;
  /** For an unemployment benefit: whether it is proven that the sponsor is actively looking for work. */
  readonly activelySeekingWork?: boolean | undefined;
}

/** The facts of a question on the means for family reunification. */
export interface FamilyFacts {
  /** Every income of the sponsor, whether it counts or not. */
  readonly incomes: readonly Income[];
  /** How many people live together after the reunification, sponsor included. */
  readonly householdMembers?: number | undefined;
  /** The day on which the sponsor's right of residence was granted; `null` for a Belgian sponsor, who has none. */
  readonly sponsorStayGrantedOn?: string | null | undefined;
  /** The day on which the application is or was filed; `null` when it is not filed yet. */
  readonly filedOn?: string | null | undefined;
}

/**
 * The schema of {@link FamilyFacts}.
 *
 * @returns A strict schema: an unknown key is an error.
 */
export function familyFactsSchema(): z.ZodMiniType<FamilyFacts> {
  return z.strictObject({
    incomes: incomesSchema(),
    householdMembers: optional(householdMembersSchema()),
    sponsorStayGrantedOn: absentable(civilDate()),
    filedOn: absentable(civilDate()),
  });
}

/**
 * The schema of the incomes of a sponsor.
 *
 * @returns A schema that takes a list of {@link Income}.
 */
export function incomesSchema(): z.ZodMiniType<readonly Income[]> {
  const income = z.strictObject({
    kind: z.enum(INCOME_KINDS),
    amount: amount(),
    per: z.enum(PERIODS),
    declared: optional(z.boolean()),
    accepted: optional(z.boolean()),
    activelySeekingWork: optional(z.boolean()),
  });
  return listOf('incomes', income);
}

/**
 * The schema of the size of a household.
 *
 * @returns A schema that takes a whole number of people.
 */
export function householdMembersSchema(): z.ZodMiniType<number> {
  return z.int().check(z.minimum(1), z.maximum(MOST_HOUSEHOLD_MEMBERS));
}

/** The facts that rules on the means for family reunification may ask about. */
export const familyVocabulary: Vocabulary = {
  incomes: {
    each: {
      kind: { kind: stringKind, values: INCOME_KINDS },
      annualAmount: { kind: decimalKind, from: ['amount'] },
      declared: { kind: booleanKind },
      accepted: { kind: booleanKind },
      activelySeekingWork: { kind: booleanKind },
    },
  },
  householdMembers: { kind: integerKind },
  sponsorStayGrantedOn: { kind: dateKind, nullable: true },
  filedOn: { kind: dateKind, nullable: true },
  filingOn: { kind: dateKind, from: ['filedOn'] },
};

/**
 * Lays out the facts of a question on the means for family reunification for its rules.
 *
 * @param facts - The facts, known to be right.
 * @param monthsPerYear - Converts a month's amount to a year's.
 * @param asOf - The day whose law applies, as a day number.
 * @returns The environment, in the order of {@link familyVocabulary}.
 */
export function familyEnvironment(facts: FamilyFacts, monthsPerYear: number, asOf: number): Environment {
  const incomes = facts.incomes.map((income): Environment => {
    const { kind, amount, per, declared, accepted, activelySeekingWork } = income;
    const year = perYear(parseAmount(amount) as number, per, monthsPerYear);
    return [kind, year, declared, accepted, activelySeekingWork];
  });
  const filedOn = dayOf(facts.filedOn);
  // One that is not filed yet is taken as filed on `asOf`.
  const filingOn = filedOn === null ? asOf : filedOn;
  return [incomes, facts.householdMembers, dayOf(facts.sponsorStayGrantedOn), filedOn, filingOn];
}
