import type { FactsProblem } from '../facts/factsError.js';
import { type Fields, oneOf, optional, readOptions, refuseIfAny } from '../facts/forms.js';
import type { Decisions } from '../plan/assess.js';
import type { Plan } from '../plan/plan.js';
import { batchFields, inputForm, lawFields } from './batchForms.js';
import type { BatchInput } from './batchInput.js';
import type { LawOfDay, PlanParts } from './batchJob.js';
import type { BatchOptions } from './batchOptions.js';
import type { BatchRecord } from './batchRecord.js';
import type { ChunkResult } from './chunkWork.js';
import { recordsIn } from './recordsIn.js';
import { runBatch } from './runBatch.js';

/** What {@link assessBatch} is asked, and how it is run. */
export interface AssessBatchOptions extends LawOfDay, BatchOptions {
  /**
   * Which parts of each plan are worked out: all, or only `decisions`, which are routes, checks and deadlines.
   *
   * @defaultValue `'all'`
   */
  readonly parts?: PlanParts | undefined;
}

/**
 * Makes a plan for each of many cases, which are read as NDJSON: one case file a line. No more of them is kept than the
 * threads are working on, and no more is read than answers are taken. A line that cannot be answered becomes a record that says
 * why; empty lines have no record. To stop early, leave the loop.
 *
 * @param input - The text, such as an open file.
 * @param options - The law, and how the batch is run.
 * @returns One record for each line that is not empty, in the order of the lines.
 * @throws `FactsError` when something is wrong with the options, listing all of it.
 * @throws `NoLawError` when the rulebook has no law at all for that day.
 * @throws `ThreadEndedError` behind the records before, when a thread ended and so did the one that tried its lines again.
 * @example
 * async function* lines() {
 *   yield '{"reference":"a","person":{"nationality":"FR"}}\n';
 *   yield '{"reference":"b","person":{"nationality":"XX"}}\n';
 * }
 * for await (const record of assessBatch(lines(), { asOf: '2026-11-24' })) {
 *   if ('error' in record) record.error.code; //=> 'bad-facts'
 *   else record.plan.reference; //=> 'a'
 * }
 */
export function assessBatch(
  input: BatchInput,
  options: AssessBatchOptions & { readonly parts: 'decisions' },
): AsyncGenerator<BatchRecord<Decisions>, void>;
export function assessBatch(
  input: BatchInput,
  options: AssessBatchOptions & { readonly parts?: 'all' | undefined },
): AsyncGenerator<BatchRecord<Plan>, void>;
export function assessBatch(
  input: BatchInput,
  options: AssessBatchOptions,
): AsyncGenerator<BatchRecord<Decisions>, void>;
export async function* assessBatch(
  input: BatchInput,
  options: AssessBatchOptions,
): AsyncGenerator<BatchRecord<Decisions>, void> {
  for await (const { records } of batchOf(input, options)) {
    yield* recordsIn<BatchRecord<Decisions>>(records);
  }
}

/**
 * Makes plans as {@link assessBatch} does, and gives them as text, which is not read again: for writing them down.
 *
 * @param input - The text.
 * @param options - The law, and how the batch is run.
 * @returns The records as NDJSON in UTF-8, in pieces that end with a line.
 * @throws `FactsError` when something is wrong with the options, listing all of it.
 * @throws `NoLawError` when the rulebook has no law at all for that day.
 * @throws `ThreadEndedError` behind the records before, when a thread ended and so did the one that tried its lines again.
 * @example
 * async function* lines() {
 *   yield '{"reference":"a"}\n{"reference":';
 *   yield '"b"}';
 * }
 * let written = '';
 * for await (const records of assessBatchText(lines(), { asOf: '2026-11-24' })) written += new TextDecoder().decode(records);
 * written.split('\n').length; //=> 3
 */
export async function* assessBatchText(
  input: BatchInput,
  options: AssessBatchOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  for await (const { records } of batchOf(input, options)) yield records;
}

function batchOf(input: BatchInput, options: AssessBatchOptions): AsyncGenerator<ChunkResult> {
  const problems: FactsProblem[] = [];
  inputForm(input, 'input', problems);
  const read = readOptions(OPTIONS, options, problems);
  refuseIfAny(problems);
  const { asOf, knownOn, rulebook = 'guide', parts = 'all' } = read;
  return runBatch(input, { kind: 'assess', rulebook, asOf, knownOn, parts }, read);
}

const OPTIONS: Fields<AssessBatchOptions> = {
  ...batchFields,
  ...lawFields,
  parts: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['all', 'decisions'])),
};
