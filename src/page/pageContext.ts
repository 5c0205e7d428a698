import type { Plan } from '../plan/plan.js';
import type { Source } from '../rules/supportingData.js';
import { describeCode } from '../text/describeCode.js';
import type { Params } from '../text/fillIn.js';
import type { Language } from '../text/language.js';

/** What the parts of a page are written with. */
export interface PageContext {
  readonly plan: Plan;
  readonly language: Language;
  /** The sources by their id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Says a text of the page, by its code. */
  readonly say: (code: string, params?: Params) => string;
}

/**
 * Makes what the parts of a page are written with.
 *
 * @param plan - The plan.
 * @param language - The language.
 * @param sources - The sources that the plan refers to.
 * @returns The context.
 */
export function pageContext(plan: Plan, language: Language, sources: readonly Source[]): PageContext {
  return {
    plan,
    language,
    sources: new Map(sources.map((source) => [source.id, source])),
    say: (code, params = {}) => describeCode(language.page, code, params, language),
  };
}
