import { answerFigures, type DecisiveFigures } from '../evaluators/answerFigures.js';
import type { AnyDetermination } from '../evaluators/determinations.js';
import type { Json } from '../rules/ruleDocument.js';
import { type Difference, differencesBetween } from './differencesBetween.js';

/**
 * Compares what two answers come to: their outcomes, thresholds and dates.
 *
 * @param was - One answer.
 * @param is - The other.
 * @returns The figures that differ, by their path in the answer; `null` for one that only the other answer has.
 */
export function changedFigures(was: AnyDetermination, is: AnyDetermination): readonly Difference[] {
  const [before, after] = [answerFigures(was), answerFigures(is)];
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].flatMap((path) => {
    const [then, now] = [valueAt(before, path), valueAt(after, path)];
    return differencesBetween(then, now, path).length === 0 ? [] : [{ path, before: then, after: now }];
  });
}

function valueAt(figures: DecisiveFigures, path: string): Json {
  return figures[path] ?? null;
}
