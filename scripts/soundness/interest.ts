import { MONTHS_PER_YEAR } from '../../src/calendar/monthsPerYear.js';
import { parseDay } from '../../src/calendar/parseDay.js';
import { formatAmount } from '../../src/money/formatAmount.js';
import { percentOf } from '../../src/money/percentOf.js';
import type { CompiledDocument } from '../../src/rules/compiledDocument.js';
import { lawOf, type RuleSet } from '../../src/rules/ruleSet.js';

/** The figures at which the answers of a set of rules can turn. */
export interface Interest {
  /** The day asked about, as a day number. */
  readonly asOf: number;
  /** The days that stand in the documents. */
  readonly days: readonly number[];
  /** The periods of the documents. */
  readonly periods: readonly RulePeriod[];
  /** The amounts of the documents, in cents, as they are and for the other period of pay. */
  readonly cents: readonly number[];
  readonly academicYears: readonly string[];
  /** The nationalities by group. */
  readonly nationalities: readonly (readonly string[])[];
}

/** A period of a rule. */
export interface RulePeriod {
  readonly value: number;
  readonly unit: string;
}

/**
 * Takes from the documents in force what facts are compared with.
 *
 * @param rules - The law of a day.
 * @returns The days, periods and amounts.
 */
export function interestOf(rules: RuleSet): Interest {
  const { book, day, editions } = lawOf(rules);
  const groups = new Set([...book.domains.keys()].map((domain) => domain.split('/')[0] as string));
  const documents = [...groups].flatMap((group) => editions(group)).map(({ compiled }) => compiled());
  const parameters = documents.flatMap((document) => [...document.parameters.values()]);
  const written = documents.map(({ document }) => JSON.stringify(document.rules)).join();
  return {
    asOf: day,
    days: [...new Set(written.match(/\b\d{4}-\d\d-\d\d\b/g))].flatMap((date) => parseDay(date) ?? []),
    periods: distinct(
      parameters.flatMap(({ value, unit }) =>
        /^(?:day|week|month|year)/.test(unit) ? [{ value, unit }] : [],
      ),
    ),
    cents: [...new Set(documents.flatMap(centsOf))],
    academicYears: [...book.domains.keys()].flatMap((domain) => domain.match(/\d{4}-\d{4}$/)?.[0] ?? []),
    nationalities: Object.values(book.data.nationalityGroups.groups),
  };
}

/** Amounts as they are, for the other period of pay, and every percentage of them. */
function centsOf({ parameters }: CompiledDocument): readonly number[] {
  const all = [...parameters.values()];
  const amounts = all.flatMap(({ value, unit }) => (unit.startsWith('EUR') ? [value] : []));
  const shares = all.flatMap(({ value, unit }) =>
    unit === 'percent' ? amounts.map((cents) => percentOf(formatAmount(value), cents)) : [],
  );
  return [...amounts, ...shares].flatMap((cents) => [
    cents,
    cents * MONTHS_PER_YEAR,
    Math.ceil(cents / MONTHS_PER_YEAR),
  ]);
}

function distinct(periods: readonly RulePeriod[]): readonly RulePeriod[] {
  return [...new Map(periods.map((period) => [`${period.value} ${period.unit}`, period])).values()];
}
