import { assessBatchText } from '../batch/assessBatch.js';
import type { BatchProgress } from '../batch/batchProgress.js';
import { row } from '../text/report.js';
import type { BatchCommand } from './batchCommand.js';
import { caseStream } from './caseStream.js';
import { EXAMPLES } from './examples.js';
import { INTERRUPTED } from './interrupted.js';
import { countsOf, progressLine } from './progressLine.js';

const COMMAND = 'assess-batch';

/** Makes a plan for each of many cases. */
export const ASSESS_BATCH: BatchCommand = {
  summary: 'Makes a plan for each of many cases, one case file a line.',
  usage: '[FILE|-]',
  takes: [0, 1],
  options: ['as-of', 'known-on', 'rulebook', 'threads', 'resume-from', 'parts', 'exit-code'],
  formats: ['ndjson'],
  remarks: [
    'Writes one record a line, in the order of the cases: the plan, or why there is none. A line that cannot be read stops nothing.',
    'After an interruption it says from which line to go on. How many threads work makes no difference to what is written.',
  ],
  optionRows: { 'exit-code': row('--exit-code', 'exit with 1 when a line has an error') },
  exitCodes: [
    row('0', 'every line has its record'),
    row('1', 'with --exit-code: a line has an error'),
    row('2', 'bad usage, a file that cannot be read, or no law for that day'),
    row(String(INTERRUPTED), 'it was interrupted'),
  ],
  examples: EXAMPLES['assess-batch'],
  run: async (line, io) => {
    const { rulebook, knownOn, threads, parts, resumeFrom = 1 } = line;
    const asOf = line.asOf ?? io.today();
    const input = caseStream(line.positionals[0], COMMAND, io);
    const shown = progressLine(io);
    const stop = new AbortController();
    const release = io.onInterrupt(() => stop.abort());
    let read: BatchProgress = { line: resumeFrom - 1, cases: 0, errors: 0 };
    let written = read;
    const records = assessBatchText(input, {
      asOf,
      rulebook,
      knownOn,
      threads,
      parts,
      fromLine: resumeFrom,
      signal: stop.signal,
      onProgress: (progress) => {
        read = progress;
      },
    });
    try {
      for await (const bytes of records) {
        // Whoever reads the records may stop reading, as `head` does.
        if (!(await io.writeOut(bytes))) return 0;
        written = read;
        shown.show(written);
      }
    } finally {
      release();
      shown.clear();
    }
    io.stderr(`${countsOf(written)}, law of ${asOf}\n`);
    if (stop.signal.aborted) {
      io.stderr(`interrupted: go on with --resume-from ${written.line + 1} --as-of ${asOf}\n`);
      return INTERRUPTED;
    }
    return line.exitCode && written.errors > 0 ? 1 : 0;
  },
};
