import { describeError, type LibraryError } from '../text/describeError.js';
import { BATCH_COMMANDS } from './batchCommands.js';
import { languageIn } from './commandLine.js';
import { batchCommandHelp, PROGRAM, programHelp } from './help.js';
import type { Io } from './io.js';
import { QUESTIONS } from './questions.js';
import { runAssess } from './runAssess.js';
import { runCommand } from './runCommand.js';
import { runQuestion } from './runQuestion.js';
import { runRules } from './runRules.js';
import { shown } from './shown.js';
import { suggestion } from './suggestion.js';
import { UsageError } from './usageError.js';
import { withCountryHints } from './withCountryHints.js';

/** The exit code when no answer can be given. */
const NO_ANSWER = 2;

/** The exit code of a defect in the program itself, as `sysexits.h` has it. */
const DEFECT = 70;

/**
 * Runs the command line.
 *
 * @param argv - The arguments behind the name of the program.
 * @param io - What is read from and written to.
 * @returns The exit code: 0 when an answer was given, 2 when none could be, and with `--exit-code` 1 for `unmet` and 3 for
 * `unknown`; `rules verify` and `rules replay` give 1 for what does not hold.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await run(argv, io);
  } catch (error) {
    if (error instanceof UsageError) {
      const hint = error.help === null ? '' : `\nTry: ${PROGRAM} ${error.help}`;
      io.stderr(`${PROGRAM}: ${error.message}${hint}\n`);
      return NO_ANSWER;
    }
    if (isLibraryError(error)) {
      io.stderr(`${describeError(withCountryHints(error), languageIn(argv))}\n`);
      return NO_ANSWER;
    }
    io.stderr(`${PROGRAM}: this is a defect, please report it: ${shown(String(error))}\n`);
    return DEFECT;
  }
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  const [command, ...args] = argv;
  if (command === '--help' || command === '-h') {
    io.stdout(programHelp());
    return 0;
  }
  if (command === '--version') {
    io.stdout(`${io.version()}\n`);
    return 0;
  }
  if (command === undefined) throw new UsageError('no command', '--help');
  if (command.startsWith('-')) throw new UsageError(`a command expected before ${shown(command)}`, '--help');
  if (command === 'assess') return runAssess(args, io);
  if (command === 'rules') return runRules(args, io);
  const question = Object.hasOwn(QUESTIONS, command) ? QUESTIONS[command] : undefined;
  if (question !== undefined) return runQuestion(command, question, args, io);
  const batch = Object.hasOwn(BATCH_COMMANDS, command) ? BATCH_COMMANDS[command] : undefined;
  if (batch !== undefined)
    return runCommand(command, batch, args, () => batchCommandHelp(command, batch), io);
  const known = ['assess', ...Object.keys(QUESTIONS), ...Object.keys(BATCH_COMMANDS), 'rules'];
  throw new UsageError(`unknown command ${shown(command)}${suggestion(command, known)}`, '--help');
}

const CODES: readonly unknown[] = ['bad-facts', 'no-law', 'bad-rule-document', 'pin-broken'];

function isLibraryError(error: unknown): error is LibraryError {
  return error instanceof Error && CODES.includes((error as { readonly code?: unknown }).code);
}
