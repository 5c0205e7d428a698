import { parseDay } from '../calendar/parseDay.js';
import type { CaseFile } from '../facts/caseFile.js';
import type { NoLawError } from '../rules/noLawError.js';
import { once } from '../rules/once.js';
import { lawOf, type RuleSet, type Uncovered } from '../rules/ruleSet.js';
import { type StayFacts, stayFacts } from './residenceFacts.js';

/** A case, and the law that it is held against. */
export interface CaseContext {
  readonly file: CaseFile;
  readonly rules: RuleSet;
  /** The day asked about, as a day number. */
  readonly day: number;
  /** What rules ask about the stay, worked out once. */
  readonly stayFacts: () => StayFacts;
  /** Asks something of the rules; `undefined` where they have no law on it, which is kept. */
  readonly ask: <T>(question: () => T) => T | undefined;
  /** Keeps that the rules say nothing of something. */
  readonly leaveOut: (uncovered: Pick<Uncovered, 'domain' | 'reason'>) => void;
  /** What the rules had no law on so far. */
  readonly uncovered: ReadonlyMap<string, Pick<Uncovered, 'domain' | 'reason'>>;
}

/**
 * Puts a case before the law.
 *
 * @param file - The case file, known to be right.
 * @param rules - The law of the day asked about.
 * @param factsOf - Finds the facts about a stay, where they may be known already.
 * @returns The context in which the parts of the plan are worked out.
 */
export function caseContext(
  file: CaseFile,
  rules: RuleSet,
  factsOf: typeof stayFacts = stayFacts,
): CaseContext {
  const day = parseDay(rules.asOf) as number;
  const uncovered = new Map<string, Pick<Uncovered, 'domain' | 'reason'>>();
  const leaveOut = (entry: Pick<Uncovered, 'domain' | 'reason'>): void => {
    uncovered.set(entry.domain, entry);
  };
  const ask = <T>(question: () => T): T | undefined => {
    try {
      return question();
    } catch (error) {
      if (!isNoLaw(error)) throw error;
      leaveOut({ domain: error.domain.slice(rules.rulebook.length + 1), reason: error.reason });
      return undefined;
    }
  };
  return { file, rules, day, stayFacts: once(() => factsOf(file.stay, day)), ask, leaveOut, uncovered };
}

/** The group of nationalities that need a ground and a visa. */
const THIRD_COUNTRY = 'third-country';

/**
 * Tells whether the person has the nationality of a member state, or one treated alike.
 *
 * @param context - The case and the law.
 * @returns Whether it is so; `undefined` when the nationality is not known.
 */
export function isUnionCitizen({ file, rules }: CaseContext): boolean | undefined {
  const nationality = file.person?.nationality;
  if (nationality === undefined) return undefined;
  return lawOf(rules).book.nationalityGroup(nationality) !== THIRD_COUNTRY;
}

/**
 * Tells whether an error says that a rulebook has no law. A class of another copy of the library is not ours: errors are told
 * by their code.
 *
 * @param error - What was thrown.
 * @returns Whether it is such an error.
 */
export function isNoLaw(error: unknown): error is NoLawError {
  return error instanceof Error && (error as { readonly code?: unknown }).code === 'no-law';
}
