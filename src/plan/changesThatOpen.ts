import { formatDay } from '../calendar/formatDay.js';
import { lawOf, type RuleSet } from '../rules/ruleSet.js';
import { rulesOnDay } from '../rules/rulesOnDay.js';
import { type CaseContext, isNoLaw } from './caseContext.js';
import { amountCandidates, type ChangeCandidate, changeCandidates } from './changeCandidates.js';
import { keptBy } from './keptBy.js';
import { GREATEST_AMOUNT, leastAmount } from './leastAmount.js';
import type { Change, Plan } from './plan.js';
import { offersOf } from './routes.js';
import { type TurningPoint, turningPoints } from './turningPoints.js';
import { type Target, targetOf, type WhatIf, whatIf } from './whatIf.js';

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
  const points = withinSight(turningPoints(context, plan), context.day);
  const search: Search = { context, closed, points, rulesOn: lawByDay(context.rules), isOpen: whatIf() };
  const found = [...withoutNeedlessAdditions(raises(search)), ...fulfilments(search), ...waits(search)];
  const order = closed.map(({ key }) => key);
  const at = ({ of: { kind, name, about } }: Change): number =>
    order.indexOf(targetOf(kind, name, about).key);
  return found.sort((a, b) => at(a) - at(b));
}

/** How far ahead is looked, in days: further than anybody plans, and enough for each period of years that rules know. */
const FURTHEST_DAYS = 4_000;

/** How many days are looked at, the nearest first, beside those of single job offers: who plans hundreds has more. */
const MOST_DAYS = 500;

function withinSight(points: readonly TurningPoint[], today: number): readonly TurningPoint[] {
  let left = MOST_DAYS;
  return points.filter(({ day, offers }) => {
    if (day - today > FURTHEST_DAYS) return false;
    if (offers === undefined) left -= 1;
    return offers !== undefined || left >= 0;
  });
}

interface Search {
  readonly context: CaseContext;
  readonly closed: readonly Target[];
  readonly points: readonly TurningPoint[];
  /** The law of another day; `undefined` where there is none. */
  readonly rulesOn: (day: number) => RuleSet | undefined;
  readonly isOpen: WhatIf;
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
  // Amounts of one kind mostly need the same raise.
  const raised = new Map<string, number>();
  return amountCandidates(context.file).flatMap(({ cents, per, change }) => {
    const openedWith = keptBy<number, null, (target: Target) => boolean>();
    const opened = openedBy(search, change(GREATEST_AMOUNT));
    return closed.filter(opened).map((target) => {
      const kind = `${target.key} ${per}`;
      const guess = cents + (raised.get(kind) ?? Number.POSITIVE_INFINITY);
      const opens = (amount: number): boolean =>
        openedWith(amount, null, () => openedBy(search, change(amount)))(target);
      const least = leastAmount(cents, opens, guess);
      raised.set(kind, least - cents);
      return opening(search, target, change(least));
    });
  });
}

/**
 * Tells what a change opens at once. What is closed is closed with each job offer, so that only one that is another can open
 * it, unless the change bears on all.
 */
function openedBy(
  { context, isOpen }: Search,
  { offer, fileOn }: ChangeCandidate,
): (target: Target) => boolean {
  const { rules } = context;
  const file = fileOn(rules.asOf);
  const offers = offer === undefined ? offersOf(file) : [offer];
  const isAbout = (target: Target): boolean =>
    target.kind === 'route' || offer === undefined || target.offer === offer;
  return (target) => isAbout(target) && isOpen(file, rules, target, offers);
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
  return changeCandidates(file, rules.asOf).flatMap((candidate) =>
    search.closed.filter(openedBy(search, candidate)).map((target) => opening(search, target, candidate)),
  );
}

/** A change that opens something at once, with the last day on which it still does, where it is known to stop. */
function opening(search: Search, target: Target, candidate: ChangeCandidate): Change {
  const { code, path, from, to, params } = candidate;
  const end = endOf(search, target, candidate);
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

/** The day from which a change no longer opens something. */
function endOf(search: Search, target: Target, { offer, fileOn }: ChangeCandidate): TurningPoint | undefined {
  const { isOpen } = search;
  const own = offer ?? target.offer;
  let isOpened = true;
  for (const { point, rules, isNewLaw } of daysOf(search)) {
    const { anniversary } = point;
    // Of the anniversaries only those of a birth can end what a change has opened: that of an age.
    if (anniversary !== null && anniversary.path !== 'person.birthDate') continue;
    const bears = isNewLaw || bearsOn(point, own);
    const file = fileOn(rules.asOf);
    if (own === undefined) {
      if ((target.kind === 'route' || bears) && !isOpen(file, rules, target, offersOf(file))) return point;
      continue;
    }
    if (bears) isOpened = isOpen(file, rules, target, [own]);
    if (!isOpened && !isOpen(file, rules, target, offersOf(file))) return point;
  }
  return undefined;
}

/** The time that must pass, everything else staying as it is. */
function waits(search: Search): readonly Change[] {
  const {
    context: { file },
    closed,
    rulesOn,
    isOpen,
  } = search;
  const open = new Set(closed);
  const offers = offersOf(file);
  const found: Change[] = [];
  for (const { point, rules, isNewLaw } of daysOf(search)) {
    const { day, anniversary } = point;
    for (const target of open) {
      if (target.kind === 'check' && !isNewLaw && !bearsOn(point, target.offer)) continue;
      if (!isOpen(file, rules, target, isNewLaw ? offers : (point.offers ?? offers))) continue;
      open.delete(target);
      const eve = rulesOn(day - 1);
      // One that was open before the first day that was tried opened on a day that is not known.
      if (eve === undefined || isOpen(file, eve, target, offers)) continue;
      found.push(wait(target, day, anniversary));
    }
    if (open.size === 0) break;
  }
  return found;
}

/** A day to come, with its law. */
interface LawfulDay {
  readonly point: TurningPoint;
  readonly rules: RuleSet;
  /** Whether the law is another than on the day before it in the list. */
  readonly isNewLaw: boolean;
}

/** The days to come on which there is law. */
function* daysOf({ points, rulesOn }: Search): Generator<LawfulDay> {
  let law: unknown;
  for (const point of points) {
    const rules = rulesOn(point.day);
    if (rules === undefined) continue;
    yield { point, rules, isNewLaw: lawOf(rules).remember !== law };
    law = lawOf(rules).remember;
  }
}

/** Whether a day can make a difference to what there is with a job offer, or to the case as a whole. */
function bearsOn({ offers }: TurningPoint, offer: number | undefined): boolean {
  return offers === undefined || (offer !== undefined && offers.includes(offer));
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
