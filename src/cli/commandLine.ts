import { parseArgs } from 'node:util';
import { parseDay } from '../calendar/parseDay.js';
import { DATE_EXPECTED } from '../facts/fieldSchemas.js';
import { RULEBOOK_NAMES, type RulebookName } from '../rules/shippedRulebook.js';
import { PLAN_LEVELS, type PlanLevel } from '../text/describePlan.js';
import type { Language } from '../text/language.js';
import { LANGUAGE_TAGS, LANGUAGES } from '../text/languages.js';
import { shown } from './shown.js';
import { suggestion } from './suggestion.js';
import { UsageError } from './usageError.js';

/** The options that commands know, by their names. */
const OPTIONS = {
  'as-of': { type: 'string' },
  'known-on': { type: 'string' },
  rulebook: { type: 'string' },
  format: { type: 'string' },
  language: { type: 'string' },
  level: { type: 'string' },
  interactive: { type: 'boolean' },
  out: { type: 'string' },
  by: { type: 'string' },
  cases: { type: 'string' },
  'no-cases': { type: 'boolean' },
  facts: { type: 'string' },
  receipt: { type: 'string' },
  threads: { type: 'string' },
  'resume-from': { type: 'string' },
  parts: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  compare: { type: 'boolean' },
  explain: { type: 'boolean' },
  'exit-code': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The name of an option. */
export type OptionName = keyof typeof OPTIONS;

/** A form of output. */
export type Format = 'text' | 'md' | 'html' | 'ics' | 'json' | 'ndjson';

/** The forms of output that most commands have. */
export const FORMATS: readonly [Format, ...Format[]] = ['text', 'json'];

/** What a receipt keeps of the facts. */
const RECEIPTS = ['with-facts', 'facts-hash'] as const;

/** Which parts of a plan are worked out. */
const PARTS = ['all', 'decisions'] as const;

/** What two states of a rulebook can be told apart by. */
const STATES = ['as-of', 'known-on'] as const;

/** The arguments of a command, read. */
export interface CommandLine {
  readonly positionals: readonly string[];
  /** The day asked about; `undefined` when none was given. */
  readonly asOf: string | undefined;
  /** The day whose state of the rulebook is used; `undefined` for the newest. */
  readonly knownOn: string | undefined;
  readonly rulebook: RulebookName;
  readonly format: Format;
  /** The language of texts. */
  readonly language: Language;
  /** How much is said of a plan. */
  readonly level: PlanLevel;
  /** Whether the next questions are asked in the terminal. */
  readonly interactive: boolean;
  /** The file that the case file is written to; `undefined` when none is named. */
  readonly out: string | undefined;
  readonly by: (typeof STATES)[number];
  /** The file or folder of cases; `undefined` for those that the package ships. */
  readonly cases: string | undefined;
  readonly noCases: boolean;
  /** The file of the facts that belong to a receipt. */
  readonly facts: string | undefined;
  /** What the receipt that is asked for keeps; `undefined` when none is asked for. */
  readonly receipt: (typeof RECEIPTS)[number] | undefined;
  /** How many threads work on cases; `undefined` for as many as there can be. */
  readonly threads: number | undefined;
  /** The line to begin with. */
  readonly resumeFrom: number | undefined;
  readonly parts: (typeof PARTS)[number];
  /** The two days that are compared. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly compare: boolean;
  readonly explain: boolean;
  readonly exitCode: boolean;
  readonly help: boolean;
  /** Tells whether an option was given. */
  readonly has: (name: OptionName) => boolean;
}

/**
 * Reads the arguments of a command.
 *
 * @param args - The arguments, without the command.
 * @param command - The command, to be named in errors.
 * @param known - The options that it knows, besides `--help`.
 * @param formats - The forms of output that it has.
 * @returns The arguments.
 * @throws UsageError when an option is unknown, stands twice, or has a value that it cannot have.
 */
export function readCommandLine(
  args: readonly string[],
  command: string,
  known: readonly OptionName[],
  formats: readonly [Format, ...Format[]] = FORMATS,
): CommandLine {
  const help = `${command} --help`;
  const names: readonly OptionName[] = [...known, 'help'];
  const values = new Map<OptionName, string | true>();
  const positionals: string[] = [];
  for (const token of tokensOf(args)) {
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
  const text = (name: OptionName): string | undefined => values.get(name) as string | undefined;
  return {
    positionals,
    asOf: dayOf('as-of', text('as-of'), help),
    knownOn: dayOf('known-on', text('known-on'), help),
    rulebook: oneOf('rulebook', RULEBOOK_NAMES, values, help),
    format: oneOf('format', formats, values, help),
    language: LANGUAGES[oneOf('language', LANGUAGE_TAGS, values, help)],
    level: oneOf('level', PLAN_LEVELS, values, help),
    interactive: values.has('interactive'),
    out: text('out'),
    by: oneOf('by', STATES, values, help),
    cases: text('cases'),
    noCases: values.has('no-cases'),
    facts: text('facts'),
    receipt: values.has('receipt') ? oneOf('receipt', RECEIPTS, values, help) : undefined,
    threads: numberOf('threads', text('threads'), 0, help),
    resumeFrom: numberOf('resume-from', text('resume-from'), 1, help),
    parts: oneOf('parts', PARTS, values, help),
    from: dayOf('from', text('from'), help),
    to: dayOf('to', text('to'), help),
    compare: values.has('compare'),
    explain: values.has('explain'),
    exitCode: values.has('exit-code'),
    help: values.has('help'),
    has: (name) => values.has(name),
  };
}

/**
 * Finds the language that arguments ask for, whatever else they are, to say in it what is wrong.
 *
 * @param args - The arguments.
 * @returns The language; English where none is named, or one that there is not.
 */
export function languageIn(args: readonly string[]): Language {
  const named = tokensOf(args).find((token) => token.kind === 'option' && token.name === 'language');
  const value = named?.kind === 'option' ? named.value : undefined;
  return LANGUAGES[LANGUAGE_TAGS.find((tag) => tag === value) ?? LANGUAGE_TAGS[0]];
}

/**
 * Finds the name of a subcommand: the first argument that is no option and no value of one.
 *
 * @param args - The arguments behind the command.
 * @returns The name and the other arguments.
 */
export function splitSubcommand(
  args: readonly string[],
): readonly [name: string | undefined, others: readonly string[]] {
  const first = tokensOf(args).find(({ kind }) => kind === 'positional');
  if (first === undefined) return [undefined, args];
  return [args[first.index], args.toSpliced(first.index, 1)];
}

type Token = NonNullable<ReturnType<typeof parseArgs<{ tokens: true; strict: false }>>['tokens']>[number];

function tokensOf(args: readonly string[]): readonly Token[] {
  const config = { options: OPTIONS, strict: false, allowPositionals: true, tokens: true } as const;
  return parseArgs({ ...config, args: [...args] }).tokens as readonly Token[];
}

function dayOf(name: OptionName, date: string | undefined, help: string): string | undefined {
  if (date === undefined || parseDay(date) !== undefined) return date;
  throw new UsageError(`--${name}: expected ${DATE_EXPECTED}, received ${quoted(date)}`, help);
}

function numberOf(
  name: OptionName,
  value: string | undefined,
  least: number,
  help: string,
): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,15}$/.test(value) ? Number(value) : -1;
  if (number >= least) return number;
  throw new UsageError(
    `--${name}: expected a whole number, ${least} or more, received ${quoted(value)}`,
    help,
  );
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
