import * as fc from 'fast-check';
import { parseDay } from '../../src/calendar/parseDay.js';
import type { Environment, Slot } from '../../src/engine/environment.js';
import { isListFact } from '../../src/engine/vocabulary.js';
import { planVocabulary } from '../../src/facts/planVocabulary.js';

const ROUTES = [
  'A',
  'B',
  'C',
  'D',
  'EU',
  'EU+',
  'F',
  'H',
  'I',
  'J',
  'K',
  'L',
  'search-year',
  'status-change',
];

const near = (days: readonly string[]): readonly Slot[] => days.map((day) => parseDay(day) as number);

/** For facts without a list of their own values on both sides of everything that rules compare them with. */
const VALUES: Readonly<Record<string, readonly Slot[]>> = {
  asOf: near(['2026-11-24']),
  route: ROUTES,
  nationalityGroup: ['third-country', 'eu', 'swiss', 'belgian'],
  nationality: ['IN', 'TR', 'FR', null],
  age: [17, 18, 40],
  visaExpiresOn: near(['2026-11-23', '2026-11-24']),
  currentCardExpiresOn: [null, ...near(['2026-11-23', '2026-11-24'])],
};

/** The facts that rules on plans ask about, in the order of their slots, each with values that tell. */
export const PLAN_FACTS: readonly { readonly name: string; readonly values: readonly Slot[] }[] =
  Object.entries(planVocabulary).map(([name, fact]) => {
    if (isListFact(fact)) throw new Error(`${name} is a list`);
    const values = VALUES[name] ?? (fact.kind.name === 'boolean' ? [false, true] : fact.values) ?? [];
    return { name, values: fact.nullable === true && !values.includes(null) ? [...values, null] : values };
  });

/** What most cases have in common, so that rules with many conditions are met often enough. */
const COMMON: Readonly<Record<string, Slot>> = {
  nationalityGroup: 'third-country',
  nationality: 'IN',
  refugeeStatus: false,
  age: 40,
  scholarship: false,
  sponsorRefugee: false,
};

/** Cases with everything known, laid out for rules on plans. */
export const planCases: fc.Arbitrary<Environment> = fc
  .record({
    slots: fc.tuple(...PLAN_FACTS.map(({ values }) => fc.constantFrom(...values))),
    rare: fc.subarray([...Object.keys(COMMON)], { maxLength: 2 }),
    isCommon: fc.nat({ max: 3 }).map((chance) => chance > 0),
  })
  .map(({ slots, rare, isCommon }) =>
    PLAN_FACTS.map(({ name }, index): Slot => {
      const common = isCommon && !rare.includes(name) ? COMMON[name] : undefined;
      return common === undefined ? slots[index] : common;
    }),
  );
