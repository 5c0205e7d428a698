import { rulesAsOf } from '../../src/rules/rulesAsOf.js';
import { RULEBOOK_NAMES } from '../../src/rules/shippedRulebook.js';
import { factShapes } from './factShapes.js';
import { interestOf } from './interest.js';
import type { Law } from './soundnessCase.js';

/** Days on which editions are in force that differ: within the review dates, after one, and long after all of them. */
const DAYS = ['2026-11-24', '2026-05-20', '2027-02-15'] as const;

/**
 * Lists what completions are tried under.
 *
 * @returns Both rulebooks, each on several days.
 */
export function laws(): readonly Law[] {
  return RULEBOOK_NAMES.flatMap((rulebook) => DAYS.map((asOf) => lawOf(rulebook, asOf)));
}

/**
 * Takes what completions are tried under from a rulebook.
 *
 * @param rulebook - The rulebook.
 * @param asOf - The day asked about.
 * @returns The law, with what facts are compared with.
 */
export function lawOf(rulebook: (typeof RULEBOOK_NAMES)[number], asOf: string): Law {
  const rules = rulesAsOf(asOf, { rulebook });
  const interest = interestOf(rules);
  return { rules, interest, shape: factShapes(interest.nationalities.flat()) };
}
