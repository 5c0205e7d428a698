import * as z from 'zod/mini';
import type { Environment } from '../engine/environment.js';
import { booleanKind, stringKind } from '../engine/kinds.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { parseAmount } from '../money/parseAmount.js';
import { perYear } from '../money/perYear.js';
import { amount, listOf, optional } from './fieldSchemas.js';
import { PERIODS, type Period } from './period.js';
import { decimalKind } from './valueKinds.js';

/** The kinds of means that a student can show. */
export const STUDENT_MEANS_KINDS = ['blocked-account', 'scholarship', 'sponsor', 'own-income'] as const;

/** A kind of means that a student can show. */
export type StudentMeansKind = (typeof STUDENT_MEANS_KINDS)[number];

/** One of the means that a student shows. */
export interface StudentMeans {
  /** What kind of means they are. */
  readonly kind: StudentMeansKind;
  /** Euro net, as a string or number with at most two decimals. */
  readonly amount: string | number;
  /** The period that the amount is for. */
  readonly per: Period;
  /** For a sponsor: the net income a month of the guarantor, euro, as a string or number with at most two decimals. */
  readonly sponsorIncome?: string | number | undefined;
  /** Whether the Immigration Office has accepted these means, where the rules leave it open. */
  readonly accepted?: boolean | undefined;
}

/** The facts of a question on a student's means. */
export interface StudentFacts {
  /** The academic year, such as `2026-2027`: it picks the edition. */
  readonly academicYear: string;
  /** All means, which are added up. */
  readonly means: readonly StudentMeans[];
}

/** What an academic year must look like, for error messages. */
const ACADEMIC_YEAR_EXPECTED = 'an academic year such as "2026-2027", of two years that follow each other';

/**
 * The schema of {@link StudentFacts}.
 *
 * @returns A strict schema: an unknown key is an error.
 */
export function studentFactsSchema(): z.ZodMiniType<StudentFacts> {
  return z.strictObject({ academicYear: academicYearSchema(), means: studentMeansSchema() });
}

/**
 * The schema of an academic year.
 *
 * @returns A schema that takes two years that follow each other.
 */
export function academicYearSchema(): z.ZodMiniType<string> {
  return z
    .string({ error: ACADEMIC_YEAR_EXPECTED })
    .check(z.regex(/^(?:19|20|21)\d\d-(?:19|20|21)\d\d$/, { error: ACADEMIC_YEAR_EXPECTED }))
    .check(z.refine(areConsecutive, { error: ACADEMIC_YEAR_EXPECTED }));
}

/**
 * The schema of the means of a student.
 *
 * @returns A schema that takes a list of {@link StudentMeans}.
 */
export function studentMeansSchema(): z.ZodMiniType<readonly StudentMeans[]> {
  const means = z.strictObject({
    kind: z.enum(STUDENT_MEANS_KINDS),
    amount: amount(),
    per: z.enum(PERIODS),
    sponsorIncome: optional(amount()),
    accepted: optional(z.boolean()),
  });
  return listOf('means', means);
}

function areConsecutive(academicYear: string): boolean {
  const [first, second] = academicYear.split('-').map(Number);
  return first !== undefined && second === first + 1;
}

/** The facts that rules on a student's means may ask about. */
export const studentVocabulary: Vocabulary = {
  academicYear: { kind: stringKind },
  means: {
    each: {
      kind: { kind: stringKind, values: STUDENT_MEANS_KINDS },
      annualAmount: { kind: decimalKind, from: ['amount'] },
      sponsorIncome: { kind: decimalKind },
      accepted: { kind: booleanKind },
    },
  },
};

/**
 * Lays out the facts of a question on a student's means for its rules.
 *
 * @param facts - The facts, known to be right.
 * @param monthsPerYear - Converts a month's amount to a year's.
 * @returns The environment, in the order of {@link studentVocabulary}.
 */
export function studentEnvironment(facts: StudentFacts, monthsPerYear: number): Environment {
  const means = facts.means.map(({ kind, amount, per, sponsorIncome, accepted }): Environment => {
    const year = perYear(parseAmount(amount) as number, per, monthsPerYear);
    return [kind, year, sponsorIncome === undefined ? undefined : parseAmount(sponsorIncome), accepted];
  });
  return [facts.academicYear, means];
}
