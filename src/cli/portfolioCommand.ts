import type { LawOfDay } from '../batch/batchJob.js';
import type { BatchProgress } from '../batch/batchProgress.js';
import type { FailedLine } from '../batch/batchRecord.js';
import { portfolioBetween } from '../batch/portfolioBetween.js';
import type { PortfolioCase } from '../batch/portfolioRecord.js';
import { ThreadEndedError } from '../batch/threadEndedError.js';
import { rulesAsOf } from '../rules/rulesAsOf.js';
import type { RulebookName } from '../rules/shippedRulebook.js';
import { describePortfolio, type PastReview, type Portfolio } from '../text/describePortfolio.js';
import { ENGLISH } from '../text/english.js';
import { jsonText } from '../text/jsonText.js';
import { renderMarkdown } from '../text/renderMarkdown.js';
import { renderPage } from '../text/renderPage.js';
import { row } from '../text/report.js';
import type { BatchCommand } from './batchCommand.js';
import { caseLines } from './caseLines.js';
import type { CommandLine } from './commandLine.js';
import { EXAMPLES } from './examples.js';
import type { Io } from './io.js';
import { progressLine } from './progressLine.js';
import { THREAD_ENDED, threadEndedRow, threadEndedText } from './threadEnded.js';
import { UsageError } from './usageError.js';
import { writeJson } from './writeJson.js';

const COMMAND = 'portfolio';
const HELP = `${COMMAND} --help`;

/** Says which of many cases come to something else under another law. */
export const PORTFOLIO: BatchCommand = {
  summary: 'Says for which of many cases something changes between two days.',
  usage: '[FOLDER|FILE|-]',
  takes: [0, 1],
  options: ['from', 'to', 'by', 'as-of', 'known-on', 'rulebook', 'threads', 'format', 'exit-code'],
  formats: ['text', 'md', 'json', 'ndjson'],
  remarks: [
    'Cases stand one a line, or in files that end in .json, each with one case file or a list of them.',
    'Each case is asked on both days as it stands, so that time passes too: a deadline can be missed in between.',
    'With --by known-on the days are states of the rulebook, and the law is that of --as-of.',
  ],
  optionRows: {
    'exit-code': row('--exit-code', 'exit with 1 when something changes, or a case has an error'),
  },
  exitCodes: [
    row('0', 'the cases were compared'),
    row('1', 'with --exit-code: something changes, or a case has an error'),
    row('2', 'bad usage, a file that cannot be read, or no law for one of the days'),
    threadEndedRow('; it names the first case without an answer'),
  ],
  examples: EXAMPLES.portfolio,
  run: async (line, io) => {
    const { format, rulebook, threads } = line;
    const sides = sidesOf(line, io);
    const { input, placeOf } = await caseLines(line.positionals[0], COMMAND, io);
    const shown = progressLine(io);
    let progress: BatchProgress = { line: 0, cases: 0, errors: 0 };
    const [from, to] = sides.laws;
    const onProgress = (now: BatchProgress): void => {
      progress = now;
      shown.show(now);
    };
    const changed: Placed<PortfolioCase>[] = [];
    const failed: Placed<FailedLine>[] = [];
    let changes = 0;
    try {
      for await (const record of portfolioBetween(input, { rulebook, threads, from, to, onProgress })) {
        if (!('error' in record)) changes += 1;
        const placed = { place: placeOf(record.line), ...record };
        if (format === 'ndjson') {
          if (!(await io.writeOut(new TextEncoder().encode(`${jsonText(JSON.stringify(placed))}\n`))))
            return 0;
        } else if ('error' in placed) failed.push(placed);
        else changed.push(placed);
      }
    } catch (error) {
      if (!(error instanceof ThreadEndedError)) throw error;
      shown.clear();
      io.stderr(`${threadEndedText(error)}the first case without an answer: ${placeOf(error.line)}\n`);
      return THREAD_ENDED;
    } finally {
      shown.clear();
    }
    const { cases: compared, errors } = progress;
    const { by, asOf } = sides;
    const counts = { compared, changed: changes, failed: errors };
    const pastReview = pastReviewOf(sides.laws, rulebook);
    const portfolio = { rulebook, by, asOf, from: sides.from, to: sides.to, pastReview, ...counts };
    if (format !== 'ndjson') io.stdout(written(portfolio, changed, failed, format));
    return line.exitCode && changes + errors > 0 ? 1 : 0;
  },
};

/** A day for which amounts can have changed that are not known here must not look like one on which nothing changes. */
function pastReviewOf(laws: Sides['laws'], rulebook: RulebookName): readonly PastReview[] {
  const [before, after] = laws.map(({ asOf, knownOn }): PastReview => {
    const { warnings } = rulesAsOf(asOf, { rulebook, knownOn });
    const overdue = warnings.filter(({ code }) => code === 'past-review-date');
    return { asOf, documents: overdue.map(({ params }) => String(params.document)) };
  }) as [PastReview, PastReview];
  const sides = JSON.stringify(before) === JSON.stringify(after) ? [after] : [before, after];
  return sides.filter(({ documents }) => documents.length > 0);
}

type Placed<Record> = Record & { readonly place: string };

function written(
  portfolio: Portfolio,
  changed: readonly Placed<PortfolioCase>[],
  failed: readonly Placed<FailedLine>[],
  format: CommandLine['format'],
): string {
  if (format === 'json') return writeJson({ ...portfolio, cases: changed, errors: failed });
  const cases = changed.map(({ reference, place, changes }) => ({ name: reference ?? place, changes }));
  const failures = failed.map(({ reference, place, error }) => ({
    name: reference ?? place,
    message: error.message,
  }));
  const page = describePortfolio(portfolio, cases, failures, ENGLISH);
  return format === 'md' ? renderMarkdown(page) : renderPage(page);
}

/** The two laws that are compared. */
interface Sides extends Pick<Portfolio, 'by' | 'asOf' | 'from' | 'to'> {
  readonly laws: readonly [LawOfDay, LawOfDay];
}

function sidesOf({ by, from, to, asOf, knownOn }: CommandLine, io: Io): Sides {
  if (from === undefined || to === undefined) throw new UsageError('--from and --to expected', HELP);
  if (by === 'as-of') {
    if (asOf !== undefined) throw new UsageError('--as-of: the days are --from and --to, leave it out', HELP);
    return {
      by,
      asOf: null,
      from,
      to,
      laws: [
        { asOf: from, knownOn },
        { asOf: to, knownOn },
      ],
    };
  }
  if (knownOn !== undefined) {
    throw new UsageError('--known-on: the days are --from and --to, leave it out', HELP);
  }
  const day = asOf ?? io.today();
  return {
    by,
    asOf: day,
    from,
    to,
    laws: [
      { asOf: day, knownOn: from },
      { asOf: day, knownOn: to },
    ],
  };
}
