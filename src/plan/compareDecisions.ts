import type { Outcome } from '../engine/outcome.js';
import type { Money } from '../evaluators/determination.js';
import { Decimal } from '../money/decimal.js';
import type { Decisions } from './assess.js';
import type {
  CaseChange,
  CaseChangeCode,
  CheckSide,
  ComparedCase,
  ComparedCheck,
  ComparedDeadline,
  ComparedRoute,
  DeadlineSide,
} from './comparedCase.js';
import { pairsOf } from './pairsOf.js';
import type { Check, CheckDetermination, PlannedDeadline } from './plan.js';

/**
 * Compares what a case comes to under two laws.
 *
 * @param before - What it comes to under the one.
 * @param after - What it comes to under the other.
 * @returns Both sides, and what is not the same.
 */
export function compareDecisions(before: Decisions, after: Decisions): ComparedCase {
  const routes = pairsOf(before.routes, after.routes, ({ route }) => route).map(
    ({ any: { route }, from, to }): ComparedRoute => ({
      route,
      from: from?.outcome ?? null,
      to: to?.outcome ?? null,
    }),
  );
  const checks = pairsOf(before.checks, after.checks, ({ check, about }) => `${check} ${about}`).map(
    ({ any: { check, about }, from, to }): ComparedCheck => ({
      check,
      about,
      from: from === undefined ? null : checkSide(from),
      to: to === undefined ? null : checkSide(to),
    }),
  );
  const deadlines = pairsOf(before.deadlines, after.deadlines, (each) => `${kindOf(each)} ${each.about}`).map(
    ({ any, from, to }): ComparedDeadline => ({
      deadline: kindOf(any),
      about: any.about,
      from: from === undefined ? null : deadlineSide(from),
      to: to === undefined ? null : deadlineSide(to),
    }),
  );
  return {
    routes,
    checks,
    deadlines,
    changes: [
      ...routes.flatMap(routeChanges),
      ...checks.flatMap(checkChanges),
      ...deadlines.flatMap(deadlineChanges),
    ],
  };
}

function kindOf({ determination }: PlannedDeadline): string {
  return determination.figures.kind;
}

function checkSide({ outcome, determination }: Check): CheckSide {
  return { outcome, ...(determination === null ? UNKNOWN : amountsOf(determination)) };
}

const UNKNOWN = { threshold: null, margin: null };

function amountsOf({ figures }: CheckDetermination): Omit<CheckSide, 'outcome'> {
  const { margin } = figures;
  // The margin of a student is that of the year.
  return { threshold: 'required' in figures ? figures.required.year : figures.threshold, margin };
}

function deadlineSide({ determination: { outcome, figures } }: PlannedDeadline): DeadlineSide {
  const { state, opensOn, dueOn, safeDueOn, latestDueOn, doneOn } = figures;
  return { outcome, state, opensOn, dueOn: safeDueOn ?? dueOn ?? latestDueOn, doneOn };
}

type Subject = Pick<CaseChange, 'kind' | 'name' | 'about'>;

function routeChanges({ route, from, to }: ComparedRoute): readonly CaseChange[] {
  return outcomeChanges({ kind: 'route', name: route, about: null }, from, to);
}

function checkChanges({ check, about, from, to }: ComparedCheck): readonly CaseChange[] {
  const subject: Subject = { kind: 'check', name: check, about };
  const outcomes = outcomeChanges(subject, from?.outcome ?? null, to?.outcome ?? null);
  if (from === null || to === null) return outcomes;
  return [
    ...outcomes,
    ...amountChanges(subject, from.margin, to.margin, marginCode),
    ...amountChanges(subject, from.threshold, to.threshold, thresholdCode),
  ];
}

function deadlineChanges({ deadline, about, from, to }: ComparedDeadline): readonly CaseChange[] {
  const subject: Subject = { kind: 'deadline', name: deadline, about };
  if (from === null || to === null) return presence(subject, from?.state ?? null, to?.state ?? null);
  return [
    ...stateChanges(subject, from, to),
    ...changeOf(subject, 'opening-moved', from.opensOn, to.opensOn),
    ...changeOf(subject, 'date-moved', from.dueOn, to.dueOn),
  ];
}

/** What is done is kept or not, whatever time passes; until then, time passes. */
function stateChanges(subject: Subject, from: DeadlineSide, to: DeadlineSide): readonly CaseChange[] {
  if (to.doneOn !== null) return outcomeChanges(subject, from.outcome, to.outcome);
  return changeOf(subject, to.state === 'passed' ? 'passed' : 'state-changed', from.state, to.state);
}

const OUTCOME_CODES: Readonly<Record<Outcome, CaseChangeCode>> = {
  met: 'opened',
  unmet: 'closed',
  unknown: 'undecided',
};

function outcomeChanges(subject: Subject, from: Outcome | null, to: Outcome | null): readonly CaseChange[] {
  if (from === null || to === null) return presence(subject, from, to);
  return changeOf(subject, OUTCOME_CODES[to], from, to);
}

function presence(subject: Subject, from: string | null, to: string | null): readonly CaseChange[] {
  return changeOf(subject, from === null ? 'appeared' : 'gone', from, to);
}

function changeOf(
  subject: Subject,
  code: CaseChangeCode,
  from: string | null,
  to: string | null,
): readonly CaseChange[] {
  return from === to ? [] : [{ ...subject, code, from, to, by: null }];
}

type CodeOf = (from: number, to: number) => CaseChangeCode;

const marginCode: CodeOf = (from, to) => {
  if (Number.isNaN(to - from)) return 'margin-changed';
  if (from >= 0 && to < 0) return 'margin-lost';
  if (from < 0 && to >= 0) return 'margin-regained';
  return to < from ? 'margin-shrunk' : 'margin-grown';
};

const thresholdCode: CodeOf = (from, to) => {
  if (Number.isNaN(to - from)) return 'threshold-changed';
  return to > from ? 'threshold-raised' : 'threshold-lowered';
};

function amountChanges(
  subject: Subject,
  from: Money | null,
  to: Money | null,
  codeOf: CodeOf,
): readonly CaseChange[] {
  if (from?.amount === to?.amount && from?.per === to?.per) return [];
  // Amounts for a month and for a year are not set against each other.
  if (from === null || to === null || from.per !== to.per) {
    return [{ ...subject, code: codeOf(Number.NaN, Number.NaN), from, to, by: null }];
  }
  const by: Money = { ...to, amount: new Decimal(to.amount).minus(from.amount).toFixed(2) };
  return [{ ...subject, code: codeOf(Number(from.amount), Number(to.amount)), from, to, by }];
}
