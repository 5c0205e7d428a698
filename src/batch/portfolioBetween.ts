import type { FactsProblem } from '../facts/factsError.js';
import { type Fields, flag, objectOf, optional, readOptions, refuseIfAny } from '../facts/forms.js';
import { batchFields, inputForm, lawFields } from './batchForms.js';
import type { BatchInput } from './batchInput.js';
import type { LawOfDay } from './batchJob.js';
import type { BatchOptions } from './batchOptions.js';
import type { PortfolioRecord } from './portfolioRecord.js';
import { recordsIn } from './recordsIn.js';
import { runBatch } from './runBatch.js';

/** What {@link portfolioBetween} compares, and how it is run. */
export interface PortfolioOptions extends BatchOptions {
  /** The one law. */
  readonly from: LawOfDay;
  /** The other: of another day, or of the same day in another state of our data. */
  readonly to: LawOfDay;
  /**
   * Whether cases in which nothing differs are given too.
   *
   * @defaultValue `false`
   */
  readonly unchanged?: boolean | undefined;
}

/**
 * Finds the cases that come to something else under another law: routes that open or close, salaries and means that no longer
 * suffice or whose margin shrinks, thresholds that change, deadlines that pass. Cases are read as {@link assessBatch} does.
 *
 * Each case is asked on both days as it stands, so that time passes too: a birthday or the end of a card between the two is
 * seen, but nothing that happens in between is made up. Where a day is past the review of its documents, amounts of that day
 * can be missing, and no change says nothing: look at the `warnings` of `rulesAsOf` for that day.
 *
 * @param input - The cases as NDJSON, such as an open file.
 * @param options - The two laws, and how the batch is run.
 * @returns One record for each case that differs, and for each line that cannot be answered, in the order of the lines.
 * @throws `FactsError` when something is wrong with the options, listing all of it.
 * @throws `NoLawError` when the rulebook has no law at all for one of the days.
 * @throws `ThreadEndedError` behind the records before, when a thread ended and so did the one that tried its lines again.
 * @example
 * async function* lines() {
 *   yield '{"reference":"a","stay":{"card":{"type":"A","purpose":"study","expiresOn":"2026-12-31"}}}';
 * }
 * const options = { from: { asOf: '2026-11-24' }, to: { asOf: '2027-01-04' } };
 * for await (const record of portfolioBetween(lines(), options)) {
 *   if ('changes' in record) record.changes.some(({ name, code }) => name === 'renewal' && code === 'passed'); //=> true
 * }
 */
export async function* portfolioBetween(
  input: BatchInput,
  options: PortfolioOptions,
): AsyncGenerator<PortfolioRecord, void> {
  const problems: FactsProblem[] = [];
  inputForm(input, 'input', problems);
  const read = readOptions(OPTIONS, options, problems);
  refuseIfAny(problems);
  const { rulebook = 'guide', from, to, unchanged = false } = read;
  const job = { kind: 'portfolio', rulebook, from, to, unchanged } as const;
  for await (const { records } of runBatch(input, job, read)) yield* recordsIn<PortfolioRecord>(records);
}

const OPTIONS: Fields<PortfolioOptions> = {
  ...batchFields,
  from: /* @__PURE__ */ objectOf(lawFields),
  to: /* @__PURE__ */ objectOf(lawFields),
  unchanged: /* @__PURE__ */ optional(flag),
};
