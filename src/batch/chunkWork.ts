import type { CaseFile } from '../facts/caseFile.js';
import { assessUnder, decisionsUnder } from '../plan/assess.js';
import { compareDecisions } from '../plan/compareDecisions.js';
import type { RuleSet } from '../rules/ruleSet.js';
import { rulesAsOf } from '../rules/rulesAsOf.js';
import { jsonText } from '../text/jsonText.js';
import type { AssessJob, BatchJob, LawOfDay, PortfolioJob } from './batchJob.js';
import { caseLine, tooLongLine } from './caseLine.js';
import type { LineChunk } from './lineChunk.js';

/** What came of the lines of a chunk. */
export interface ChunkResult {
  /** The number of the last line. */
  readonly lastLine: number;
  /** How many cases there were, those with errors included. */
  readonly cases: number;
  /** How many of them have an error. */
  readonly errors: number;
  /** The records as NDJSON in UTF-8, in the order of the lines. */
  readonly records: Uint8Array<ArrayBuffer>;
}

/** Works on the lines of a chunk. */
export type ChunkWork = (chunk: LineChunk) => ChunkResult;

/**
 * Prepares what a batch is asked: the law is made ready once, and kept for all chunks.
 *
 * @param job - What is asked.
 * @returns A function that answers it for the lines of a chunk.
 * @throws `FactsError` when a date or the name of the rulebook is wrong.
 * @throws `NoLawError` when the rulebook has no law at all for a day.
 */
export function chunkWork(job: BatchJob): ChunkWork {
  const work = job.kind === 'assess' ? assessWork(job) : portfolioWork(job);
  return ({ firstLine, lines, bytes, tooLong }) => {
    const records: string[] = [];
    let cases = 0;
    let errors = 0;
    let at = 0;
    for (let line = firstLine; line < firstLine + lines; line += 1) {
      const end = bytes.indexOf(LINE_FEED, at);
      const found = tooLong.includes(line)
        ? tooLongLine(line)
        : caseLine(line, bytes.subarray(at, end), work);
      at = end + 1;
      if (found === undefined) continue;
      cases += 1;
      if ('error' in found) errors += 1;
      const record = 'error' in found ? found : recordOf(line, found);
      if (record !== undefined) records.push(`${jsonText(JSON.stringify(record))}\n`);
    }
    const lastLine = firstLine + lines - 1;
    return { lastLine, cases, errors, records: new TextEncoder().encode(records.join('')) };
  };
}

const LINE_FEED = 0x0a;

interface Answered {
  readonly reference: string | null;
  /** What the record says of the case; `undefined` where there is to be no record. */
  readonly answer: object | undefined;
}

function recordOf(line: number, { reference, answer }: Answered): object | undefined {
  return answer && { line, reference, ...answer };
}

function assessWork({ asOf, rulebook, knownOn, parts }: AssessJob): (caseFile: unknown) => object {
  const rules = rulesAsOf(asOf, { rulebook, knownOn });
  const work = parts === 'all' ? assessUnder : decisionsUnder;
  return (caseFile) => ({ plan: work(caseFile as CaseFile, rules) });
}

function portfolioWork({
  rulebook,
  from,
  to,
  unchanged,
}: PortfolioJob): (caseFile: unknown) => object | undefined {
  const rulesOf = ({ asOf, knownOn }: LawOfDay): RuleSet => rulesAsOf(asOf, { rulebook, knownOn });
  const [before, after] = [rulesOf(from), rulesOf(to)];
  return (caseFile) => {
    const found = compareDecisions(
      decisionsUnder(caseFile as CaseFile, before),
      decisionsUnder(caseFile as CaseFile, after),
    );
    return unchanged || found.changes.length > 0 ? found : undefined;
  };
}
