import { verifyPinned } from '../editions/verifyPinned.js';
import { describeVerification } from '../text/describeVerification.js';
import { renderPage } from '../text/renderPage.js';
import { FORMATS } from './commandLine.js';
import { EXAMPLES } from './examples.js';
import { LOCK_FILE } from './lockFile.js';
import { readInput } from './readInput.js';
import type { RulesCommand } from './rulesCommand.js';
import { writeJson } from './writeJson.js';

/** Compares a lock file with the installed package. */
export const RULES_VERIFY: RulesCommand = {
  summary:
    'Compares a lock file with the installed package; exits with 1 when the rules differ, or the lock was altered.',
  usage: '[FILE|-]',
  takes: [0, 1],
  options: ['format', 'language'],
  formats: FORMATS,
  remarks: [`FILE is ${LOCK_FILE} when left out; - is standard input.`],
  examples: EXAMPLES.verify,
  run: async ({ format, language, positionals }, io) => {
    const [file = LOCK_FILE] = positionals;
    const verification = verifyPinned(await readInput(file, 'a lock', 'rules verify', io));
    io.stdout(
      format === 'json' ? writeJson(verification) : renderPage(describeVerification(verification, language)),
    );
    return verification.holds ? 0 : 1;
  },
};
