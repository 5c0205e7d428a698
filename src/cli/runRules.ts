import { splitSubcommand } from './commandLine.js';
import { rulesCommandHelp, rulesHelp } from './help.js';
import type { Io } from './io.js';
import { RULES_COMMANDS } from './rulesCommands.js';
import { runCommand } from './runCommand.js';
import { shown } from './shown.js';
import { suggestion } from './suggestion.js';
import { UsageError } from './usageError.js';

/**
 * Runs a command on rules.
 *
 * @param args - The arguments behind `rules`.
 * @param io - What is read from and written to.
 * @returns The exit code.
 */
export async function runRules(args: readonly string[], io: Io): Promise<number> {
  const [name, others] = splitSubcommand(args);
  const command =
    name !== undefined && Object.hasOwn(RULES_COMMANDS, name) ? RULES_COMMANDS[name] : undefined;
  if (name === undefined || command === undefined) {
    if (others.includes('--help') || others.includes('-h')) {
      io.stdout(rulesHelp());
      return 0;
    }
    throw noCommand(name);
  }
  return runCommand(`rules ${name}`, command, others, () => rulesCommandHelp(name, command), io);
}

function noCommand(name: string | undefined): UsageError {
  const names = Object.keys(RULES_COMMANDS);
  const message =
    name === undefined
      ? `one of ${names.map((known) => `rules ${known}`).join(', ')} expected`
      : `unknown command rules ${shown(name)}${suggestion(name, names, 'rules ')}`;
  return new UsageError(message, 'rules --help');
}
