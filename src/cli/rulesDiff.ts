import { parseDay } from '../calendar/parseDay.js';
import { diffRules } from '../editions/diffRules.js';
import { documentsInForce } from '../editions/documentsInForce.js';
import { documentsKnown } from '../editions/documentsKnown.js';
import { documentsPinned } from '../editions/documentsPinned.js';
import { type FlipSide, flipsBetween } from '../editions/flipsBetween.js';
import { pinRules } from '../editions/pinRules.js';
import { readLock } from '../editions/readLock.js';
import { DATE_EXPECTED } from '../facts/fieldSchemas.js';
import type { HashedDocument } from '../rules/hashedDocument.js';
import { openUnchecked, rulebookOf } from '../rules/rulebook.js';
import { rulesAsOf } from '../rules/rulesAsOf.js';
import { openShipped, type RulebookName, shippedRulebook } from '../rules/shippedRulebook.js';
import { type Comparison, describeDiff } from '../text/describeDiff.js';
import { renderMarkdown } from '../text/renderMarkdown.js';
import { renderPage } from '../text/renderPage.js';
import type { CommandLine } from './commandLine.js';
import { EXAMPLES } from './examples.js';
import type { Io } from './io.js';
import { readCases } from './readCases.js';
import { readInput } from './readInput.js';
import type { RulesCommand } from './rulesCommand.js';
import { shown } from './shown.js';
import { UsageError } from './usageError.js';
import { writeJson } from './writeJson.js';

const COMMAND = 'rules diff';
const HELP = `${COMMAND} --help`;

/** Compares two states of a rulebook, and finds the cases that come to something else. */
export const RULES_DIFF: RulesCommand = {
  summary: 'Says what differs between two days of law, two states of the rulebook, or a lock and now.',
  usage: 'DATE DATE|LOCKFILE',
  takes: [1, 2],
  options: ['by', 'rulebook', 'cases', 'no-cases', 'format', 'language'],
  formats: ['text', 'md', 'json'],
  remarks: [
    'Between two days of law every case is asked on both days, so that time passes too: a deadline can be missed in between.',
    'Otherwise every case is asked on its own day.',
  ],
  examples: EXAMPLES.diff,
  run: async (line, io) => {
    if (line.cases !== undefined && line.noCases) {
      throw new UsageError('--cases and --no-cases exclude each other', HELP);
    }
    const sides = line.positionals.length === 1 ? await sidesOfLock(line, io) : sidesOfDates(line);
    const { rulebook, by, before, after } = sides;
    const { documents } = diffRules(before.documents, after.documents);
    const cases = line.noCases
      ? undefined
      : await readCases(line.cases ?? `${io.fixtures}/${rulebook}`, COMMAND, io);
    const flips = cases === undefined ? null : flipsBetween(before.law, after.law, cases);
    const comparison: Comparison = { rulebook, by, before: before.day, after: after.day, documents, flips };
    io.stdout(written(comparison, line));
    return 0;
  },
};

function written(comparison: Comparison, { format, language }: CommandLine): string {
  if (format === 'json') return writeJson(comparison);
  const page = describeDiff(comparison, language);
  return format === 'md' ? renderMarkdown(page) : renderPage(page);
}

/** One of the two states. */
interface Side {
  readonly day: string;
  readonly documents: readonly HashedDocument[];
  /** Answers the cases. */
  readonly law: FlipSide;
}

/** What is compared. */
interface Sides {
  readonly rulebook: string;
  readonly by: Comparison['by'];
  readonly before: Side;
  readonly after: Side;
}

function sidesOfDates({ positionals, by, rulebook: name }: CommandLine): Sides {
  const wrong = positionals.find((date) => parseDay(date) === undefined);
  if (wrong !== undefined) {
    throw new UsageError(`${DATE_EXPECTED} expected, received ${shown(JSON.stringify(wrong))}`, HELP);
  }
  const rulebook = shippedRulebook(name);
  const sideOf = (day: string): Side =>
    by === 'as-of'
      ? { day, documents: documentsInForce(day, { rulebook }), law: () => rulesAsOf(day, { rulebook }) }
      : {
          day,
          documents: documentsKnown({ rulebook, knownOn: day }),
          law: (asOf) => rulesAsOf(asOf, { rulebook, knownOn: day }),
        };
  const [before = '', after = ''] = positionals;
  return { rulebook: name, by, before: sideOf(before), after: sideOf(after) };
}

async function sidesOfLock({ positionals, has }: CommandLine, io: Io): Promise<Sides> {
  const [file = ''] = positionals;
  if (parseDay(file) !== undefined) throw new UsageError('a second date, or a lock file, expected', HELP);
  for (const option of ['by', 'rulebook'] as const) {
    if (has(option)) throw new UsageError(`--${option} does not go with a lock file`, HELP);
  }
  const json = await readInput(file, 'a lock', COMMAND, io);
  const lock = readLock(json);
  const pinned = documentsPinned(lock);
  const { data } = openShipped(lock.rulebook as RulebookName);
  // The calendar has no revisions: both sides are asked with the one that is installed.
  const rulebook = rulebookOf(openUnchecked(lock.rulebook, pinned, data, []));
  const installed = shippedRulebook(lock.rulebook as RulebookName);
  return {
    rulebook: lock.rulebook,
    by: 'lock',
    before: { day: lock.knownOn, documents: pinned, law: (asOf) => rulesAsOf(asOf, { rulebook }) },
    after: {
      day: pinRules(installed).knownOn,
      documents: documentsKnown({ rulebook: installed }),
      law: (asOf) => rulesAsOf(asOf, { rulebook: installed }),
    },
  };
}
