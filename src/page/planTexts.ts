import type { Change, Cost, CountedPeriod, PlanItem, Undecided } from '../plan/plan.js';
import { describeCode } from '../text/describeCode.js';
import { factName } from '../text/factName.js';
import type { Language, Messages } from '../text/language.js';
import { nameOf } from '../text/nameOf.js';
import type { PageContext } from './pageContext.js';

/** The texts of plans that a language may have. */
interface PlanTexts {
  readonly items?: Messages;
  readonly residence?: Messages;
  readonly questions?: Messages;
  readonly changes?: Messages;
}

/** A language that has none of them shows codes. */
function textsOf(language: Language, kind: keyof PlanTexts): Messages {
  return (language as PlanTexts)[kind] ?? {};
}

/** The kinds of items that a plan lists. */
export type ItemKind = 'step' | 'document' | 'cost' | 'statement';

/**
 * Says what an item of a plan is.
 *
 * @param kind - What kind of item it is.
 * @param item - The item.
 * @param language - The language.
 * @returns The text.
 */
export function itemText(
  kind: ItemKind,
  { code, params }: Pick<PlanItem | Cost, 'code' | 'params'>,
  language: Language,
): string {
  const messages = textsOf(language, 'items');
  return Object.hasOwn(messages, `${kind}.${code}`)
    ? describeCode(messages, `${kind}.${code}`, params, language)
    : describeCode({}, code, params, language);
}

/**
 * Says why a period of residence counts as it does.
 *
 * @param period - The period.
 * @param language - The language.
 * @returns The text.
 */
export function countedText({ code }: Pick<CountedPeriod, 'code'>, language: Language): string {
  return describeCode(textsOf(language, 'residence'), code, {}, language);
}

/**
 * Says what is asked with a path into a case file.
 *
 * @param path - The path, such as `jobOffers[0].grossSalary`.
 * @param language - The language.
 * @returns The question; the name of the fact where the language has no question for it.
 */
export function questionText(path: string, language: Language): string {
  const pattern = path.replaceAll(/\[\d+\]/g, '[]');
  const questions = textsOf(language, 'questions');
  return Object.hasOwn(questions, pattern)
    ? describeCode(questions, pattern, {}, language)
    : factName(path, language);
}

/**
 * Says what would change an answer.
 *
 * @param change - The change.
 * @param language - The language.
 * @returns The text.
 */
export function changeText({ code, path, from, to, on, until, params }: Change, language: Language): string {
  const all = { path, from, to, on, until, ...params };
  const changes = textsOf(language, 'changes');
  return describeCode(changes, code, Object.hasOwn(changes, code) ? all : params, language);
}

/**
 * Names something that is not decided.
 *
 * @param undecided - What it is.
 * @param context - What the page is written with.
 * @returns Its name.
 */
export function undecidedName({ kind, name }: Undecided, { language, say }: PageContext): string {
  if (kind === 'route') return nameOf('card', name, language);
  if (kind === 'check') return say(`check.${name}`);
  if (kind === 'deadline') return nameOf('deadline', name, language);
  if (kind === 'residence') return say(`track.${name}`);
  if (kind === 'travel') return itemText('statement', { code: name, params: {} }, language);
  return itemText(kind, { code: name, params: {} }, language);
}

/**
 * Names the part of a case file that something is about.
 *
 * @param about - The part, such as `jobOffers[0]`.
 * @param context - What the page is written with.
 * @returns Such as `job offer 1`; the path where the page has no name for it.
 */
export function aboutName(about: string, { language, say }: PageContext): string {
  const [, list = about, index] = /^(.*?)(?:\[(\d+)\])?$/.exec(about) ?? [];
  const code = `about.${list}`;
  if (!Object.hasOwn(language.page, code)) return about;
  return say(code, { number: index === undefined ? null : Number(index) + 1 });
}
