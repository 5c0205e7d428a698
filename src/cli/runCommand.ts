import { readCommandLine } from './commandLine.js';
import type { Io } from './io.js';
import type { RulesCommand } from './rulesCommand.js';
import { shown } from './shown.js';
import { UsageError } from './usageError.js';

/**
 * Runs a command.
 *
 * @param name - What it is called.
 * @param command - The command.
 * @param args - The arguments behind its name.
 * @param help - Writes its help.
 * @param io - What is read from and written to.
 * @returns The exit code.
 * @throws UsageError when the arguments are not such as it takes.
 */
export async function runCommand(
  name: string,
  command: RulesCommand,
  args: readonly string[],
  help: () => string,
  io: Io,
): Promise<number> {
  const { options, formats, takes, usage } = command;
  const line = readCommandLine(args, name, options, formats);
  if (line.help) {
    io.stdout(help());
    return 0;
  }
  const [least, most] = takes;
  const { positionals } = line;
  if (positionals.length < least) throw new UsageError(`${usage} expected`, `${name} --help`);
  if (positionals.length > most)
    throw new UsageError(`too many arguments: ${shown(positionals.slice(most).join(' '))}`, `${name} --help`);
  return command.run(line, io);
}
