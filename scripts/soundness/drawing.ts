import { addMonths } from '../../src/calendar/addMonths.js';
import { firstDay, lastDay } from '../../src/calendar/calendarBounds.js';
import { formatDay } from '../../src/calendar/formatDay.js';
import { MONTHS_PER_YEAR } from '../../src/calendar/monthsPerYear.js';
import { parseDay } from '../../src/calendar/parseDay.js';
import { formatAmount } from '../../src/money/formatAmount.js';
import type { FactShape, Leaf, RecordList, Section } from './factShapes.js';
import type { Interest, RulePeriod } from './interest.js';
import type { Random } from './random.js';

/** What values are drawn with. */
export interface Drawing {
  readonly random: Random;
  readonly interest: Interest;
  /** The days that stand in the case file already: later ones are drawn near them. */
  readonly near: readonly number[];
}

type Facts = Readonly<Record<string, unknown>>;

/** Longer lists are no other kind of case. */
const MOST_RECORDS = 3;

/** How probable it is that a fact of a record that may be left out is given. */
const GIVEN = 0.5;

/**
 * Draws what can stand at a place of a case file. Values at which answers can turn come often.
 *
 * @param shape - What can stand there.
 * @param name - The name of the fact.
 * @param drawing - What it is drawn with.
 * @returns A right value.
 */
export function drawn(shape: FactShape, name: string, drawing: Drawing): unknown {
  switch (shape.type) {
    case 'section':
      return shape.nullable && drawing.random.chance(0.3) ? null : drawnSection(shape, drawing);
    case 'list':
      return drawnList(shape, name, drawing);
    default:
      return drawnLeaf(shape, name, drawing);
  }
}

function drawnSection({ fields }: Section, drawing: Drawing): Facts {
  const entries = Object.entries(fields).flatMap(([name, { shape, required }]) =>
    required || drawing.random.chance(GIVEN) ? [[name, drawn(shape, name, drawing)] as const] : [],
  );
  return inOrder(Object.fromEntries(entries));
}

/** The names of dates of which the first cannot come after the second. */
const ORDERED: readonly (readonly [first: string, second: string])[] = [
  ['from', 'until'],
  ['leftOn', 'returnedOn'],
  ['enteredOn', 'leftOn'],
  ['startsOn', 'endsOn'],
  ['coversFrom', 'issuedOn'],
];

function inOrder(record: Facts): Facts {
  for (const [first, second] of ORDERED) {
    const [a, b] = [record[first], record[second]];
    if (typeof a === 'string' && typeof b === 'string' && a > b)
      return { ...record, [first]: b, [second]: a };
  }
  return record;
}

function drawnList({ records, most }: RecordList, name: string, drawing: Drawing): readonly Facts[] {
  const { random } = drawing;
  const count = Math.min(most, random.chance(0.2) ? 0 : 1 + random.below(MOST_RECORDS));
  const list: Facts[] = [];
  while (list.length < count) {
    const near = [...drawing.near, ...list.flatMap(daysIn)];
    list.push(drawnSection(random.pick(records), { ...drawing, near }));
  }
  return name === 'periods' ? apart(list, random) : list;
}

/** Periods one of which ends before the next begins: mostly on the eve. */
function apart(periods: readonly Facts[], random: Random): readonly Facts[] {
  const from = (period: Facts): number => parseDay(period.from as string) as number;
  const sorted = [...periods].sort((a, b) => from(a) - from(b));
  return sorted.flatMap((period, index) => {
    const next = sorted[index + 1];
    if (next === undefined) return [random.chance(0.7) ? { ...period, until: null } : period];
    const end = from(next) - (random.chance(0.8) ? 1 : 2);
    return end < from(period) ? [] : [{ ...period, until: formatDay(end) }];
  });
}

function drawnLeaf(leaf: Leaf, name: string, drawing: Drawing): unknown {
  const { random, interest } = drawing;
  if (DONE.includes(name)) return null;
  if (leaf.nullable && random.chance(0.2)) return null;
  switch (leaf.type) {
    case 'values':
      return name === 'nationality' ? drawnNationality(drawing) : random.pick(leaf.values);
    case 'date':
      return formatDay(Math.min(drawnDay(drawing), PAST.includes(name) ? interest.asOf : lastDay));
    case 'amount':
      return formatAmount(drawnCents(drawing));
    case 'academic-year':
      return random.pick(interest.academicYears);
    case 'register-number':
      return random.pick(['85073003328', '85.07.30-033.28', '00022900156', '40000095579', '12345678901']);
    case 'number': {
      const [least, most] = leaf.bounds;
      return Math.min(
        most,
        least + random.below(random.chance(0.9) ? MONTHS_PER_YEAR + 1 : most - least + 1),
      );
    }
    case 'text':
      return 'text';
  }
}

/** Days that have come: a count of years takes them as such while they are not given. */
const PAST: readonly string[] = ['protectionAppliedOn', 'blueCardSince'];

/** The days on which an act was done: left out or `null`, the question is whether it can still be done. */
const DONE: readonly string[] = ['doneOn', 'renewalAskedOn'];

/** Mostly somebody of whom much is asked: a national of a country of the largest group. */
function drawnNationality({ random, interest: { nationalities } }: Drawing): string {
  const largest = nationalities.reduce((a, b) => (a.length >= b.length ? a : b));
  return random.pick(random.chance(0.7) ? largest : random.pick(nationalities));
}

function drawnDay({ random, interest, near }: Drawing): number {
  const { asOf, days, periods } = interest;
  if (random.chance(0.01)) return random.pick([firstDay, firstDay + 1, lastDay - 1, lastDay]);
  if (random.chance(0.15)) return within(asOf - random.below(12 * 366) + random.below(4 * 366));
  const anchors = random.chance(0.5) ? [asOf] : [...near, ...days, asOf];
  const moved = random.chance(0.25) ? 0 : random.chance(0.7) ? -1 : 1;
  const day = moveBy(random.pick(anchors), random.pick(periods), moved);
  return within(day + random.pick([-1, 0, 0, 1]));
}

function moveBy(day: number, { value, unit }: RulePeriod, sign: number): number {
  const count = sign * value;
  if (unit.startsWith('year')) return addMonths(day, count * MONTHS_PER_YEAR);
  if (unit.startsWith('month')) return addMonths(day, count);
  return day + count * (unit.startsWith('week') ? 7 : 1);
}

function within(day: number): number {
  return Math.min(lastDay, Math.max(firstDay, day));
}

function drawnCents({ random, interest }: Drawing): number {
  if (random.chance(0.2)) return random.below(100_000_00);
  return Math.max(0, random.pick(interest.cents) + random.pick([-1, 0, 1]));
}

/**
 * Finds the days that stand in facts.
 *
 * @param value - The facts.
 * @returns The days, as day numbers.
 */
export function daysIn(value: unknown): readonly number[] {
  if (typeof value === 'string') {
    const day = parseDay(value);
    return day === undefined ? [] : [day];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(daysIn);
}
