import { formatDay } from '../calendar/formatDay.js';
import type { RuleSet } from '../rules/ruleSet.js';
import { rulesOnDay } from '../rules/rulesOnDay.js';
import { type CaseContext, isNoLaw } from './caseContext.js';
import { amountCandidates, type ChangeCandidate, changeCandidates } from './changeCandidates.js';
import { GREATEST_AMOUNT, leastAmount } from './leastAmount.js';
import type { Change, Plan } from './plan.js';
import { type TurningPoint, turningPoints } from './turningPoints.js';
import { type Target, targetOf, whatIf } from './whatIf.js';

/**
 * Finds the smallest single changes that open what is closed, each verified by asking again: an amount raised just enough,
 * another region, a condition fulfilled, or time that must pass. What nobody can change, such as an age, a nationality or
 * the past, is not offered.
 *
 * @param context - The case and the law.
 * @param plan - The plan without its questions and changes.
 * @returns The changes, by what they open; none where no single one is enough.
 */
export function changesThatOpen(
  context: CaseContext,
  plan: Omit<Plan, 'questions' | 'changes'>,
): readonly Change[] {
  const closed = closedIn(plan);
  if (closed.length === 0) return [];
  const points = turningPoints(context, plan).filter(({ day }) => day - context.day <= FURTHEST_DAYS);
  const search: Search = { context, closed, points, rulesOn: lawByDay(context.rules) };
  const found = [...withoutNeedlessAdditions(raises(search)), ...fulfilments(search), ...waits(search)];
  const order = closed.map(({ key }) => key);
  const at = ({ of: { kind, name, about } }: Change): number =>
    order.indexOf(targetOf(kind, name, about).key);
  return found.sort((a, b) => at(a) - at(b));
}

/** How far ahead is looked, in days: further than anybody plans, and enough for each period of years that rules know. */
const FURTHEST_DAYS = 4_000;

interface Search {
  readonly context: CaseContext;
  readonly closed: readonly Target[];
  readonly points: readonly TurningPoint[];
  /** The law of another day; `undefined` where there is none. */
  readonly rulesOn: (day: number) => RuleSet | undefined;
}

function closedIn({ routes, checks }: Omit<Plan, 'questions' | 'changes'>): readonly Target[] {
  return [
    ...routes.filter(({ outcome }) => outcome === 'unmet').map(({ route }) => targetOf('route', route, null)),
    ...checks
      .filter(({ outcome }) => outcome === 'unmet')
      .map(({ check, about }) => targetOf('check', check, about)),
  ];
}

function lawByDay(rules: RuleSet): Search['rulesOn'] {
  const known = new Map<number, RuleSet | undefined>();
  return (day) => {
    if (!known.has(day)) known.set(day, lawOn(rules, day));
    return known.get(day);
  };
}

function lawOn(rules: RuleSet, day: number): RuleSet | undefined {
  try {
    return rulesOnDay(rules, day);
  } catch (error) {
    if (!isNoLaw(error)) throw error;
    return undefined;
  }
}

/** Amounts that are raised just enough. */
function raises(search: Search): readonly Change[] {
  const { context, closed } = search;
  const { asOf } = context.rules;
  return amountCandidates(context.file).flatMap(({ cents, change }) => {
    const opens = (target: Target, amount: number): boolean =>
      whatIf(change(amount).fileOn(asOf), context.rules, [target]).get(target.key) === 'met';
    const best = whatIf(change(GREATEST_AMOUNT).fileOn(asOf), context.rules, closed);
    return closed
      .filter(({ key }) => best.get(key) === 'met')
      .map((target) => {
        const least = leastAmount(cents, (amount) => opens(target, amount));
        return opening(search, target, change(least));
      });
  });
}

/** Where raising what there is is enough, nothing need be added. */
function withoutNeedlessAdditions(changes: readonly Change[]): readonly Change[] {
  return changes.filter(
    ({ of, code }) =>
      !code.startsWith('add-') ||
      !changes.some((other) => other.of.name === of.name && other.code === code.replace('add-', 'raise-')),
  );
}

/** Conditions that are fulfilled, and other regions. */
function fulfilments(search: Search): readonly Change[] {
  const { file, rules } = search.context;
  return changeCandidates(file, rules.asOf).flatMap((candidate) => {
    const outcomes = whatIf(candidate.fileOn(rules.asOf), rules, search.closed);
    return search.closed
      .filter(({ key }) => outcomes.get(key) === 'met')
      .map((target) => opening(search, target, candidate));
  });
}

/** A change that opens something at once, with the last day on which it still does, where it is known to stop. */
function opening({ points, rulesOn }: Search, target: Target, candidate: ChangeCandidate): Change {
  const { code, path, from, to, params, fileOn } = candidate;
  const end = points.find(({ day, anniversary }) => {
    // Of the anniversaries only those of a birth can end what a change has opened: that of an age.
    if (anniversary !== null && anniversary.path !== 'person.birthDate') return false;
    const rules = rulesOn(day);
    return rules !== undefined && whatIf(fileOn(rules.asOf), rules, [target]).get(target.key) !== 'met';
  });
  return {
    of: ofTarget(target),
    code,
    path,
    from,
    to,
    params: end?.anniversary == null ? params : { ...params, age: end.anniversary.period.value },
    on: null,
    until: end === undefined ? null : formatDay(end.day - 1),
  };
}

/** The time that must pass, everything else staying as it is. */
function waits({ context: { file }, closed, points, rulesOn }: Search): readonly Change[] {
  const open = new Set(closed);
  const found: Change[] = [];
  for (const { day, anniversary } of points) {
    const rules = rulesOn(day);
    if (open.size === 0 || rules === undefined) continue;
    const outcomes = whatIf(file, rules, [...open]);
    for (const target of [...open].filter(({ key }) => outcomes.get(key) === 'met')) {
      open.delete(target);
      const eve = rulesOn(day - 1);
      // One that was open before the first day that was tried opened on a day that is not known.
      if (eve === undefined || whatIf(file, eve, [target]).get(target.key) === 'met') continue;
      found.push(wait(target, day, anniversary));
    }
  }
  return found;
}

function wait(target: Target, day: number, anniversary: TurningPoint['anniversary']): Change {
  const on = formatDay(day);
  const { code, params } = anniversary === null ? plainWait(on) : anniversaryWait(on, anniversary);
  return { of: ofTarget(target), code, path: 'asOf', from: null, to: on, params, on, until: null };
}

function plainWait(on: string): Pick<Change, 'code' | 'params'> {
  return { code: 'wait-until', params: { on } };
}

function anniversaryWait(
  on: string,
  { path, date, period: { value, unit } }: NonNullable<TurningPoint['anniversary']>,
): Pick<Change, 'code' | 'params'> {
  return { code: 'wait-until-anniversary', params: { on, path, since: date, value, unit } };
}

function ofTarget({ kind, name, about }: Target): Change['of'] {
  return { kind, name, about };
}
