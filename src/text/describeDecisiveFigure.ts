import type { Outcome } from '../engine/outcome.js';
import type { CardPeriod, CardValidity } from '../evaluators/cardEntry.js';
import type { Json } from '../rules/ruleDocument.js';
import { describeAnswerValue } from './describeAnswerValue.js';
import { describePeriod } from './describePeriod.js';
import { describeValidity } from './describeValidity.js';
import { fillIn } from './fillIn.js';
import type { Label } from './label.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';

/**
 * Names a decisive figure of an answer.
 *
 * @param path - Its path, as `decisiveFigures` gives it.
 * @param language - The language.
 * @returns Such as `threshold`, or `Card H (EU Blue Card), valid`.
 */
export function nameOfFigure(path: string, language: Language): string {
  const { labels } = language;
  const [, group = '', card = '', key = '', prospect = ''] = path.split('.');
  if (group === '') return labels.outcome;
  if (group !== 'cards') return labels[group as Label];
  const name = nameOf('card', card, language);
  if (key === 'leadsTo') return `${name}, ${nameOf('prospect', prospect, language)}`;
  return key === 'outcome' ? name : `${name}, ${labels[CARD_LABELS[key] as Label]}`;
}

const CARD_LABELS: Readonly<Record<string, Label>> = { validity: 'validity', rightToWork: 'rightToWork' };

/**
 * Writes a decisive figure of an answer.
 *
 * @param path - Its path, as `decisiveFigures` gives it.
 * @param value - Its value; `null` where there is none.
 * @param language - The language.
 * @returns The value in words.
 */
export function describeDecisiveFigure(path: string, value: Json, language: Language): string {
  if (value === null) return language.labels.none;
  const [key, parent] = path.split('.').reverse();
  if (key === 'outcome') return language.outcomes[value as Outcome];
  if (key === 'validity') return describeValidity(value as unknown as CardValidity, language);
  if (key === 'rightToWork') return nameOf('rightToWork', String(value), language);
  if (parent === 'leadsTo') return prospectText(value as unknown as Prospect, language);
  return describeAnswerValue(value, language);
}

interface Prospect {
  readonly after: CardPeriod | null;
  readonly on: string | null;
}

function prospectText({ after, on }: Prospect, language: Language): string {
  const params = { after: after === null ? null : describePeriod(after, language), on };
  return fillIn(language.phrases.prospectSpan, params, language) || language.labels.yes;
}
