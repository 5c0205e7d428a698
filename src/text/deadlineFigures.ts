import type { DeadlineDetermination } from '../evaluators/deadlines.js';
import { describeState } from './describeState.js';
import { describeStep } from './describeStep.js';
import { row, type Section } from './report.js';
import type { TextContext } from './textContext.js';
import { writeDate } from './writeDate.js';

const DATES = ['opensOn', 'dueOn', 'safeDueOn', 'closesOn', 'latestDueOn', 'doneOn'] as const;

/**
 * Says the dates of a deadline, and how each was counted.
 *
 * @param answer - The answer.
 * @param context - What texts are written with.
 * @returns One section for the dates, and one for the steps.
 */
export function deadlineFigures(
  { figures }: DeadlineDetermination,
  { language }: TextContext,
): readonly Section[] {
  const { labels } = language;
  const dates = DATES.flatMap((key) => {
    const date = figures[key];
    return date === null ? [] : [row(labels[key], writeDate(date, language))];
  });
  const steps = figures.steps.flatMap((step) => describeStep(step, language));
  return [
    { title: labels.figures, rows: [row(labels.state, describeState(figures, language)), ...dates] },
    ...(steps.length === 0 ? [] : [{ title: labels.steps, rows: steps }]),
  ];
}
