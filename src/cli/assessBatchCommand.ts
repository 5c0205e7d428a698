import { assessBatchText } from '../batch/assessBatch.js';
import type { BatchProgress } from '../batch/batchProgress.js';
import { ThreadEndedError } from '../batch/threadEndedError.js';
import { row } from '../text/report.js';
import type { BatchCommand } from './batchCommand.js';
import { caseStream } from './caseStream.js';
import { EXAMPLES } from './examples.js';
import { INTERRUPTED_CODES } from './interruptions.js';
import { countsOf, progressLine } from './progressLine.js';
import { THREAD_ENDED, threadEndedRow, threadEndedText } from './threadEnded.js';

const COMMAND = 'assess-batch';

/** The exit code when there is no line to begin with. */
const NO_SUCH_LINE = 4;

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
    row(String(NO_SUCH_LINE), 'with --resume-from: there is no such line; nothing is left to answer'),
    threadEndedRow('; it says from which line to go on'),
    row(INTERRUPTED_CODES, 'it was interrupted or ended; it says from which line to go on'),
  ],
  examples: EXAMPLES['assess-batch'],
  run: async (line, io) => {
    const { rulebook, knownOn, threads, parts, resumeFrom = 1 } = line;
    const asOf = line.asOf ?? io.today();
    const input = caseStream(line.positionals[0], COMMAND, io);
    const shown = progressLine(io);
    const stop = new AbortController();
    let interruption: number | undefined;
    const release = io.onInterrupt((exitCode) => {
      interruption = exitCode;
      stop.abort();
    });
    let ended: ThreadEndedError | undefined;
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
    } catch (error) {
      if (!(error instanceof ThreadEndedError)) throw error;
      ended = error;
    } finally {
      release();
      shown.clear();
    }
    io.stderr(`${countsOf(written)}, law of ${asOf}\n`);
    const goOn = `go on with --resume-from ${written.line + 1} --as-of ${asOf}\n`;
    if (ended !== undefined) {
      io.stderr(threadEndedText(ended) + goOn);
      return THREAD_ENDED;
    }
    if (interruption !== undefined) {
      io.stderr(`interrupted: ${goOn}`);
      return interruption;
    }
    if (resumeFrom > 1 && read.line < resumeFrom) {
      io.stderr(`--resume-from: there is no line ${resumeFrom}: the cases end before it\n`);
      return NO_SUCH_LINE;
    }
    return line.exitCode && written.errors > 0 ? 1 : 0;
  },
};
