import * as z from 'zod/mini';
import { fullYearsBetween } from '../calendar/fullYearsBetween.js';
import { parseDay } from '../calendar/parseDay.js';
import type { Environment } from '../engine/environment.js';
import { booleanKind, integerKind, stringKind } from '../engine/kinds.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { parseAmount } from '../money/parseAmount.js';
import { perMonth } from '../money/perMonth.js';
import { perYear } from '../money/perYear.js';
import { absentable, amount, civilDate, optional, readByName } from './fieldSchemas.js';
import { PERIODS, type Period } from './period.js';
import { decimalKind } from './valueKinds.js';

/** The regions whose authorities set salary thresholds. */
export const REGIONS = ['brussels', 'flanders', 'wallonia'] as const;

/** The categories of worker that salary thresholds are set for. */
export const SALARY_CATEGORIES = [
  'highly-qualified',
  'blue-card',
  'blue-card-junior',
  'executive',
  'ict-manager',
  'ict-specialist',
  'ict-trainee',
] as const;

/** The occupations on which a rate can depend. */
export const OCCUPATIONS = ['nurse', 'teacher'] as const;

/** A region whose authority sets salary thresholds. */
export type Region = (typeof REGIONS)[number];

/** A category of worker that a salary threshold is set for. */
export type SalaryCategory = (typeof SALARY_CATEGORIES)[number];

/** An occupation on which a rate can depend. */
export type Occupation = (typeof OCCUPATIONS)[number];

/** A gross salary. */
export interface GrossSalary {
  /** Euro, as a string or number with at most two decimals. */
  readonly amount: string | number;
  /** The period that the amount is for. */
  readonly per: Period;
}

/** The facts of a salary question. */
export interface SalaryFacts {
  /** The region where the work is done. */
  readonly region: Region;
  /** What the worker is employed as. */
  readonly category: SalaryCategory;
  /** The occupation, where a rate depends on it; `null` when it is none of these. */
  readonly occupation?: Occupation | null | undefined;
  /** Whether the worker is posted by an employer abroad; the reduced rates are for local contracts. */
  readonly posted?: boolean | undefined;
  /** The gross salary. */
  readonly grossSalary: GrossSalary;
  /** `YYYY-MM-DD`. Decides the rate for the young, where there is one. */
  readonly birthDate?: string | undefined;
}

/**
 * The schema of {@link SalaryFacts}.
 *
 * @returns A strict schema: an unknown key is an error.
 */
export function salaryFactsSchema(): z.ZodMiniType<SalaryFacts> {
  const grossSalary = readByName<GrossSalary, z.ZodMiniType<GrossSalary>>(
    z.strictObject({ amount: amount(), per: z.enum(PERIODS) }),
    ({ amount, per }) => ({ amount, per }),
  );
  const schema: z.ZodMiniType<SalaryFacts> = z.strictObject({
    region: z.enum(REGIONS),
    category: z.enum(SALARY_CATEGORIES),
    occupation: absentable(z.enum(OCCUPATIONS)),
    posted: optional(z.boolean()),
    grossSalary,
    birthDate: optional(civilDate()),
  });
  return readByName<SalaryFacts, typeof schema>(
    schema,
    ({ region, category, occupation, posted, grossSalary, birthDate }) => ({
      region,
      category,
      occupation,
      posted,
      grossSalary,
      birthDate,
    }),
  );
}

/** The facts that salary rules may ask about. */
export const salaryVocabulary: Vocabulary = {
  region: { kind: stringKind, values: REGIONS },
  category: { kind: stringKind, values: SALARY_CATEGORIES },
  occupation: { kind: stringKind, values: OCCUPATIONS, nullable: true },
  posted: { kind: booleanKind },
  monthlyGrossSalary: { kind: decimalKind, from: ['grossSalary'] },
  annualGrossSalary: { kind: decimalKind, from: ['grossSalary'] },
  age: { kind: integerKind, from: ['birthDate'] },
};

/**
 * Lays out the facts of a salary question for its rules.
 *
 * @param facts - The facts, known to be right.
 * @param asOf - The day whose law applies, as a day number.
 * @param monthsPerYear - Converts a month's salary to a year's and back; `undefined` where the rules do not convert.
 * @returns The environment, in the order of {@link salaryVocabulary}.
 */
export function salaryEnvironment(
  facts: SalaryFacts,
  asOf: number,
  monthsPerYear: number | undefined,
): Environment {
  const { region, category, occupation, posted, grossSalary, birthDate } = facts;
  const cents = parseAmount(grossSalary.amount) as number;
  const isMonthly = grossSalary.per === 'month';
  const month = isMonthly ? cents : monthsPerYear === undefined ? undefined : perMonth(cents, monthsPerYear);
  const year = isMonthly
    ? monthsPerYear === undefined
      ? undefined
      : perYear(cents, 'month', monthsPerYear)
    : cents;
  const age = birthDate === undefined ? undefined : fullYearsBetween(parseDay(birthDate) as number, asOf);
  return [region, category, occupation, posted, month, year, age];
}
