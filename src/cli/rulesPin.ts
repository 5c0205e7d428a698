import { pinRules } from '../editions/pinRules.js';
import { ENGLISH } from '../text/english.js';
import { writeDate } from '../text/writeDate.js';
import { EXAMPLES } from './examples.js';
import type { Io } from './io.js';
import { LOCK_FILE } from './lockFile.js';
import { reasonOf } from './reasonOf.js';
import type { RulesCommand } from './rulesCommand.js';
import { shown } from './shown.js';
import { UsageError } from './usageError.js';
import { writeJson } from './writeJson.js';

/** Writes a lock file. */
export const RULES_PIN: RulesCommand = {
  summary: 'Writes a lock file: every document of a rulebook that counts, with its hash.',
  usage: '[FILE|-]',
  takes: [0, 1],
  options: ['rulebook', 'known-on'],
  formats: ['json'],
  remarks: [`FILE is ${LOCK_FILE} when left out; - is standard output.`],
  examples: EXAMPLES.pin,
  run: async ({ rulebook, knownOn, positionals }, io) => {
    const [file = LOCK_FILE] = positionals;
    const lock = pinRules(rulebook, { knownOn });
    if (file === '-') {
      io.stdout(writeJson(lock));
      return 0;
    }
    await write(file, writeJson(lock), io);
    const count = `${lock.documents.length} documents of the rulebook ${lock.rulebook}`;
    io.stdout(`${shown(file)}: ${count}, published until ${writeDate(lock.knownOn, ENGLISH)}\n`);
    return 0;
  },
};

async function write(file: string, text: string, io: Io): Promise<void> {
  try {
    await io.write(file, text);
  } catch (error) {
    throw new UsageError(`${shown(file)}: cannot be written: ${reasonOf(error)}`);
  }
}
