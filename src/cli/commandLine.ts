import { parseArgs } from 'node:util';
import { parseDay } from '../calendar/parseDay.js';
import { DATE_EXPECTED } from '../facts/fieldSchemas.js';
import { RULEBOOK_NAMES, type RulebookName } from '../rules/shippedRulebook.js';
import { shown } from './shown.js';
import { suggestion } from './suggestion.js';
import { UsageError } from './usageError.js';

/** The options that commands know, by their names. */
const OPTIONS = {
  'as-of': { type: 'string' },
  rulebook: { type: 'string' },
  format: { type: 'string' },
  explain: { type: 'boolean' },
  'exit-code': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The name of an option. */
export type OptionName = keyof typeof OPTIONS;

/** The forms of output. */
const FORMATS = ['text', 'json'] as const;

/** The arguments of a command, read. */
export interface CommandLine {
  readonly positionals: readonly string[];
  /** The day asked about; `undefined` when none was given. */
  readonly asOf: string | undefined;
  readonly rulebook: RulebookName;
  readonly format: (typeof FORMATS)[number];
  readonly explain: boolean;
  readonly exitCode: boolean;
  readonly help: boolean;
}

/**
 * Reads the arguments of a command.
 *
 * @param args - The arguments, without the command.
 * @param command - The command, to be named in errors.
 * @param known - The options that it knows, besides `--help`.
 * @returns The arguments.
 * @throws UsageError when an option is unknown, stands twice, or has a value that it cannot have.
 */
export function readCommandLine(
  args: readonly string[],
  command: string,
  known: readonly OptionName[],
): CommandLine {
  const help = `${command} --help`;
  const names: readonly OptionName[] = [...known, 'help'];
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<OptionName, string | true>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const name = names.find((candidate) => candidate === token.name);
    if (name === undefined) throw new UsageError(unknownOption(token.rawName, names), help);
    if (values.has(name)) throw new UsageError(`${token.rawName} stands twice`, help);
    const takesValue = OPTIONS[name].type === 'string';
    if (takesValue && token.value === undefined) throw new UsageError(`${token.rawName} needs a value`, help);
    if (!takesValue && token.value !== undefined)
      throw new UsageError(`${token.rawName} takes no value`, help);
    values.set(name, token.value ?? true);
  }
  const asOf = values.get('as-of') as string | undefined;
  if (asOf !== undefined && parseDay(asOf) === undefined) {
    throw new UsageError(`--as-of: expected ${DATE_EXPECTED}, received ${quoted(asOf)}`, help);
  }
  return {
    positionals,
    asOf,
    rulebook: oneOf('rulebook', RULEBOOK_NAMES, values, help),
    format: oneOf('format', FORMATS, values, help),
    explain: values.has('explain'),
    exitCode: values.has('exit-code'),
    help: values.has('help'),
  };
}

/** The value of an option that has a list of them; the first when it was not given. */
function oneOf<T extends string>(
  name: OptionName,
  known: readonly [T, ...T[]],
  values: ReadonlyMap<OptionName, string | true>,
  help: string,
): T {
  const value = values.get(name) ?? known[0];
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new UsageError(
      `--${name}: expected one of ${known.join(', ')}, received ${quoted(String(value))}`,
      help,
    );
  }
  return found;
}

function unknownOption(rawName: string, known: readonly OptionName[]): string {
  const name = rawName.replace(/^-+/, '');
  return `unknown option ${shown(rawName)}${suggestion(name, known, '--')}`;
}

function quoted(text: string): string {
  return shown(JSON.stringify(text));
}
