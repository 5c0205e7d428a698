import type { PlanItem } from '../plan/plan.js';
import { describeCode } from './describeCode.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';

/** The kinds of items of a plan, which begin the codes of their texts. */
export type ItemKind = 'step' | 'document' | 'cost' | 'language' | 'statement' | 'note';

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
  const key = `${kind}.${code}`;
  const text = Object.hasOwn(language.items, key) ? language.items[key] : undefined;
  return text === undefined ? describeCode({}, code, params, language) : fillIn(text, params, language);
}

/**
 * Tells whether a language has a text for an item. Such a text says by itself what the item asks for and how long it takes.
 *
 * @param kind - The kind of item.
 * @param item - The item.
 * @param language - The language.
 * @returns Whether it has one.
 */
export function hasItemText(kind: ItemKind, { code }: Pick<PlanItem, 'code'>, language: Language): boolean {
  return Object.hasOwn(language.items, `${kind}.${code}`);
}
