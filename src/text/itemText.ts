import type { PlanItem } from '../plan/plan.js';
import { describeCode } from './describeCode.js';
import { fillIn } from './fillIn.js';
import type { Language, Messages } from './language.js';

/** The kinds of items of a plan, which begin the codes of their texts. */
export type ItemKind = 'step' | 'document' | 'cost' | 'statement';

/**
 * Says what an item of a plan is. A code without a text is shown with its parameters as they are.
 *
 * @param kind - The kind of item.
 * @param item - The item.
 * @param language - The language.
 * @returns The text.
 */
export function itemText(
  kind: ItemKind,
  { code, params }: Pick<PlanItem, 'code' | 'params'>,
  language: Language,
): string {
  const items = (language as { readonly items?: Messages }).items ?? {};
  const key = `${kind}.${code}`;
  const text = Object.hasOwn(items, key) ? items[key] : undefined;
  return text === undefined ? describeCode({}, code, params, language) : fillIn(text, params, language);
}
