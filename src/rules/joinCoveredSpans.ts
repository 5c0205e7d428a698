import { parseDay } from '../calendar/parseDay.js';
import type { CoveredSpan } from './noLawError.js';

/**
 * Joins spans that follow each other without a day between them.
 *
 * @param spans - The spans, in order.
 * @returns As few spans as cover the same days.
 */
export function joinCoveredSpans(spans: readonly CoveredSpan[]): readonly CoveredSpan[] {
  const joined: CoveredSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && follows(span.from, last.to))
      joined[joined.length - 1] = { from: last.from, to: span.to };
    else joined.push(span);
  }
  return joined;
}

function follows(from: string, end: string | null): boolean {
  const [first, last] = [parseDay(from), end === null ? undefined : parseDay(end)];
  return first !== undefined && last !== undefined && first === last + 1;
}
