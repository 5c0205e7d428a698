import { type DeadlineDetermination, decideDeadline } from '../evaluators/deadlines.js';
import { FactsError, type FactsProblem } from '../facts/factsError.js';
import { BeyondCalendar } from '../rules/beyondCalendar.js';
import { lawOf } from '../rules/ruleSet.js';
import type { CaseContext } from './caseContext.js';
import { type DeadlineQuestion, deadlineQuestions } from './deadlineQuestions.js';
import type { PlannedDeadline } from './plan.js';

/**
 * Works out every date that binds a case.
 *
 * @param context - The case and the law.
 * @returns The deadlines, by the first of their dates that asks for something; those without a date come last.
 * @throws {@link FactsError} when dates of the case contradict each other, with their paths in the case file.
 */
export function caseDeadlines(context: CaseContext): readonly PlannedDeadline[] {
  const problems: FactsProblem[] = [];
  const deadlines = deadlineQuestions(context).flatMap((question) => {
    const determination = answer(context, question, problems);
    if (determination === undefined || isSilent(question, determination)) return [];
    return [plannedDeadline(question, determination)];
  });
  if (problems.length > 0) throw new FactsError(problems);
  return deadlines.sort(byDate);
}

function answer(
  { rules, ask, leaveOut }: CaseContext,
  question: DeadlineQuestion,
  problems: FactsProblem[],
): DeadlineDetermination | undefined {
  // What a rulebook never speaks of is no part of its plan; what it has no law on for the day is said.
  if (
    !lawOf(rules).book.domains.has(`deadlines/${question.facts.kind}`) &&
    !question.about.startsWith('events')
  ) {
    return undefined;
  }
  try {
    return ask(() => decideDeadline(question.facts, rules));
  } catch (error) {
    if (error instanceof BeyondCalendar) {
      leaveOut({ domain: `deadlines/${question.facts.kind}`, reason: error.reason });
      return undefined;
    }
    if (!(error instanceof FactsError)) throw error;
    problems.push(
      ...error.problems.map((problem) => ({
        ...problem,
        path: pathOf(question, problem.path) ?? question.about,
      })),
    );
    return undefined;
  }
}

/** Whether the rules say nothing of what nobody asked about, such as the report of a short absence. */
function isSilent({ about }: DeadlineQuestion, { missingFacts, figures }: DeadlineDetermination): boolean {
  const { kind, opensOn, dueOn, latestDueOn } = figures;
  const isDated = opensOn !== null || dueOn !== null || latestDueOn !== null;
  // That a card cannot be renewed is said.
  const isAsked = kind === 'renewal' || about.startsWith('events');
  return !isDated && missingFacts.length === 0 && !isAsked;
}

function plannedDeadline(question: DeadlineQuestion, determination: DeadlineDetermination): PlannedDeadline {
  const missing = determination.missingFacts.flatMap((fact) => pathOf(question, fact) ?? []);
  const { about, appliesBy } = question;
  return { about, missing: [...new Set([...appliesBy, ...missing])], determination };
}

/** The names that the first day of an event has among the facts of deadlines. */
const EVENT_DAYS: readonly string[] = [
  'enteredOn',
  'authorisationReceivedOn',
  'changedOn',
  'notifiedOn',
  'employmentEndedOn',
  'appliedOn',
];

/** Where a fact stands in the case file; `null` where nothing that could be asked for tells it. */
function pathOf({ about, paths }: DeadlineQuestion, fact: string): string | null {
  const [record = ''] = fact.split('.');
  const [name = ''] = record.split('[');
  const known = paths[record];
  if (known !== undefined) return known === null ? null : known + fact.slice(record.length);
  const list = paths[name];
  if (list !== undefined) return list === null ? null : list + fact.slice(name.length);
  return `${about}.${EVENT_DAYS.includes(fact) ? 'on' : fact}`;
}

function byDate(a: PlannedDeadline, b: PlannedDeadline): number {
  const [first, second] = [dateOf(a), dateOf(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** The first date on which something must be done or can be done. */
function dateOf({ determination: { figures } }: PlannedDeadline): string {
  return figures.safeDueOn ?? figures.dueOn ?? figures.opensOn ?? figures.latestDueOn ?? '9999-12-31';
}
