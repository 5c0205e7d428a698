import type { Json } from '../rules/ruleDocument.js';
import type { CardEntry } from './cardEntry.js';
import type { AnyDetermination } from './determinations.js';

/** What an answer comes to: its outcome, thresholds and dates, by their path in the answer. */
export type DecisiveFigures = Readonly<Record<string, Json>>;

/**
 * Takes from an answer of the library's own what a person acts on, as `decisiveFigures` does.
 *
 * @param answer - The answer.
 * @returns The values by their path, in a fixed order.
 */
export function answerFigures(answer: AnyDetermination): DecisiveFigures {
  return { outcome: answer.outcome, ...figuresOf(answer) };
}

function figuresOf(answer: AnyDetermination): DecisiveFigures {
  switch (answer.evaluator) {
    case 'salary':
      return pick(answer.figures, ['threshold']);
    case 'student-means':
      return pick(answer.figures, ['required']);
    case 'family-income':
      return pick(answer.figures, ['threshold']);
    case 'deadline':
      return pick(answer.figures, ['opensOn', 'dueOn', 'safeDueOn', 'closesOn', 'latestDueOn']);
    case 'cards':
      return Object.fromEntries(answer.figures.cards.flatMap(cardFigures));
    case 'register-number':
      return {};
  }
}

function pick(figures: object, keys: readonly string[]): DecisiveFigures {
  return Object.fromEntries(keys.map((key) => [`figures.${key}`, Reflect.get(figures, key) as Json]));
}

/** The order of the cards follows from their outcomes, so that each stands under its own name. */
function cardFigures({
  card,
  outcome,
  validity,
  rightToWork,
  leadsTo,
}: CardEntry): readonly (readonly [string, Json])[] {
  const at = `figures.cards.${card}`;
  if (outcome !== 'met') return [[`${at}.outcome`, outcome]];
  return [
    [`${at}.outcome`, outcome],
    [`${at}.validity`, validity as unknown as Json],
    [`${at}.rightToWork`, rightToWork],
    ...leadsTo.map(({ to, after, on }): readonly [string, Json] => [
      `${at}.leadsTo.${to}`,
      { after: after as unknown as Json, on },
    ]),
  ];
}
