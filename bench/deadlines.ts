import { addDays, differenceInCalendarDays, format, isBefore, isWeekend, parseISO, subDays } from 'date-fns';
import { type DeadlineFacts, decideDeadline, explainDeadline, type RuleSet } from '../src/index.js';
import type { Contender } from './measure.js';
import { pick, random } from './random.js';

/** The ten holidays of the years asked about, as programs commonly keep them: formatted, in a set. */
const HOLIDAYS = new Set(
  [
    ['2024', '04-01', '05-09', '05-20'],
    ['2025', '04-21', '05-29', '06-09'],
    ['2026', '04-06', '05-14', '05-25'],
    ['2027', '03-29', '05-06', '05-17'],
  ].flatMap(([year, ...movable]) =>
    ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25', ...movable].map(
      (day) => `${year}-${day}`,
    ),
  ),
);

function addWorkingDays(start: Date, count: number): Date {
  let day = start;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !HOLIDAYS.has(format(day, 'yyyy-MM-dd'))) left -= 1;
  }
  return day;
}

/** What both give for a deadline: its dates, how the day stands to them, and whether offices are closed on the last. */
type Given = readonly [
  opensOn: string | null,
  dueOn: string,
  state: string,
  daysLeft: number,
  isClosed: boolean,
];

/** The usual way with date-fns: parse, move, look holidays up by their formatted date, compare, format. */
function byDateFns(facts: DeadlineFacts, today: string): Given {
  const [opens, due] = endsOf(facts);
  const asOf = parseISO(today);
  const dueOn = format(due, 'yyyy-MM-dd');
  const isClosed = isWeekend(due) || HOLIDAYS.has(dueOn);
  const left = differenceInCalendarDays(due, asOf);
  const opensOn = opens === null ? null : format(opens, 'yyyy-MM-dd');
  if (opens !== null && isBefore(asOf, opens)) {
    return [opensOn, dueOn, 'not-yet-open', differenceInCalendarDays(opens, asOf), isClosed];
  }
  return [opensOn, dueOn, left > 0 ? 'open' : left === 0 ? 'due-today' : 'passed', left, isClosed];
}

function endsOf(facts: DeadlineFacts): readonly [opens: Date | null, due: Date] {
  switch (facts.kind) {
    case 'arrival-registration':
      return [null, addWorkingDays(parseISO(facts.enteredOn), 8)];
    case 'appeal':
      return [null, addDays(parseISO(facts.notifiedOn), 30)];
    case 'renewal':
      return [subDays(parseISO(facts.expiresOn), 45), subDays(parseISO(facts.expiresOn), 30)];
    default:
      throw new Error(facts.kind);
  }
}

function byUs(facts: DeadlineFacts, rules: RuleSet): Given {
  const { figures, warnings } = decideDeadline(facts, rules);
  const { opensOn, dueOn, state, daysLeft } = figures;
  const isClosed = warnings.some(({ code }) => code === 'due-on-non-working-day');
  return [opensOn, dueOn as string, state, daysLeft as number, isClosed];
}

function casesOf(count: number): readonly DeadlineFacts[] {
  const next = random(3);
  return Array.from({ length: count }, (): DeadlineFacts => {
    const date = `${2025 + Math.floor(next() * 2)}-${pick(next, ['01', '03', '04', '05', '07', '10', '11', '12'])}-${10 + Math.floor(next() * 18)}`;
    return pick<DeadlineFacts>(next, [
      { kind: 'arrival-registration', enteredOn: date },
      { kind: 'appeal', notifiedOn: date },
      { kind: 'renewal', expiresOn: date },
    ]);
  });
}

/**
 * Sets up deadlines (registration, appeal and renewal in equal parts), and checks that all contenders agree.
 *
 * @param rules - The law of the day.
 * @returns The contenders, the date-fns idiom first.
 */
export function deadlineContenders(rules: RuleSet): readonly Contender[] {
  const cases = casesOf(1000);
  const at = (index: number): DeadlineFacts => cases[index % cases.length] as DeadlineFacts;
  for (const facts of cases) {
    const [ours, theirs] = [byUs(facts, rules), byDateFns(facts, rules.asOf)];
    if (JSON.stringify(ours) !== JSON.stringify(theirs))
      throw new Error(`deadline: ${JSON.stringify({ facts, ours, theirs })}`);
  }
  return [
    {
      name: 'date-fns, holidays in a set of formatted dates, not validated',
      batch: 200,
      run: (index) => byDateFns(at(index), rules.asOf),
    },
    {
      name: 'decideDeadline: validated, state and steps, proof available',
      batch: 1000,
      run: (index) => decideDeadline(at(index), rules),
    },
    {
      name: 'explainDeadline: validated, proof read',
      batch: 1000,
      run: (index) => explainDeadline(at(index), rules),
    },
  ];
}
