import { caseFileSchema } from '../facts/caseFileSchema.js';
import { RULEBOOK_NAMES } from '../rules/shippedRulebook.js';
import { casePathName } from '../text/casePathName.js';
import { PLAN_LEVELS } from '../text/describePlan.js';
import { ENGLISH } from '../text/english.js';
import { LANGUAGE_TAGS } from '../text/languages.js';
import { renderReport } from '../text/renderReport.js';
import { type Row, row, type Section } from '../text/report.js';
import { ASSESS_FORMATS, ASSESS_OPTIONS, ASSESS_REMARK, ASSESS_SUMMARY } from './assessCommand.js';
import type { BatchCommand } from './batchCommand.js';
import { BATCH_COMMANDS } from './batchCommands.js';
import { FORMATS, type Format, type OptionName } from './commandLine.js';
import { EXAMPLES, type Example } from './examples.js';
import { factsHelp } from './factsHelp.js';
import { INTERRUPTED_CODES } from './interruptions.js';
import { QUESTION_OPTIONS, QUESTIONS, type Question } from './questions.js';
import { rulebookRows } from './rulebookRows.js';
import type { RulesCommand } from './rulesCommand.js';
import { RULES_COMMANDS } from './rulesCommands.js';

/** The name of the program. */
export const PROGRAM = 'belgian-residence-rules';

const CASE_FILE =
  'Case file, as JSON in FILE or, without FILE or with -, on standard input (? may be left out)';
const FACTS = 'Facts, as JSON in FILE or, without FILE or with -, on standard input (? may be left out)';

/** What each option does. */
const OPTION_ROWS: Readonly<Record<Exclude<OptionName, 'format'>, Row>> = {
  'as-of': row('--as-of DATE', 'the day whose law applies, YYYY-MM-DD; today in Belgium when left out'),
  'known-on': row(
    '--known-on DATE',
    'the rulebook as it was published on that day; the newest when left out',
  ),
  rulebook: row(
    `--rulebook ${RULEBOOK_NAMES.join('|')}`,
    `the rulebook that is used; ${RULEBOOK_NAMES[0]} when left out`,
  ),
  language: row(
    `--language ${LANGUAGE_TAGS.join('|')}`,
    `the language of the text; ${LANGUAGE_TAGS[0]} when left out`,
  ),
  level: row(
    `--level ${PLAN_LEVELS.join('|')}`,
    `everything, a few paragraphs to read to a person, or one line; ${PLAN_LEVELS[0]} when left out`,
  ),
  interactive: row(
    '--interactive',
    'ask the next questions in the terminal, beginning with what FILE says, then show the plan and write the case file',
  ),
  out: row('--out FILE', 'with --interactive: the file for the case file; asked for when left out'),
  by: row(
    '--by as-of|known-on',
    'compare the law of two days, or the rulebook as it was published on them; as-of when left out',
  ),
  cases: row(
    '--cases FOLDER|FILE|-',
    'the cases to ask of both sides: a folder of .json files, a .json file, or one case a line; those that the package ships when left out',
  ),
  'no-cases': row('--no-cases', 'compare the documents only'),
  facts: row('--facts FILE|-', 'the facts, for a receipt that has only their hash'),
  compare: row(
    '--compare',
    'ask both rulebooks, and show where they differ; with --exit-code, exit with 1 when they do',
  ),
  receipt: row(
    '--receipt with-facts|facts-hash',
    'write a receipt instead of the answer, as canonical JSON, with the facts or only their hash',
  ),
  threads: row(
    '--threads N',
    'how many threads work on the cases; as many as the machine can run at once when left out',
  ),
  'resume-from': row('--resume-from LINE', 'the line to begin with; those before it are only counted'),
  parts: row(
    '--parts all|decisions',
    'the whole plan, or only its routes, checks and deadlines; all when left out',
  ),
  from: row('--from DATE', 'the one day, YYYY-MM-DD'),
  to: row('--to DATE', 'the other day, YYYY-MM-DD'),
  explain: row('--explain', 'add the proof: every condition with its values, its outcome and its sources'),
  'exit-code': row('--exit-code', 'exit with 1 when the outcome is unmet, and with 3 when it is unknown'),
  help: row('-h, --help', 'show this'),
};

const FORMAT_PURPOSES: Readonly<Record<Format, string>> = {
  text: 'text for people',
  md: 'Markdown for reviews and notes',
  html: 'a page to read and to print',
  ics: 'a calendar of the dates that bind',
  json: 'JSON for programs',
  ndjson: 'JSON for programs, one case a line',
};

function optionRows(
  names: readonly OptionName[],
  formats: readonly Format[],
  others: BatchCommand['optionRows'] = {},
): readonly Row[] {
  const purposes = formats.map((format) => FORMAT_PURPOSES[format]).join(', ');
  const format = row(`--format ${formats.join('|')}`, `${purposes}; ${formats[0]} when left out`);
  return [
    ...names.map((name) => others[name] ?? (name === 'format' ? format : OPTION_ROWS[name])),
    OPTION_ROWS.help,
  ];
}

const EXIT_CODES: readonly Row[] = [
  row('0', 'an answer was given'),
  row('1, 3', 'with --exit-code: the outcome is unmet, or unknown'),
  row('2', 'bad usage, bad facts, a file that cannot be read, or no law for that day'),
];

const ASSESS_EXIT_CODES: readonly Row[] = [
  row('0', 'a plan was made, whatever stands in it'),
  row('2', 'bad usage, a bad case file, a file that cannot be read, or no law at all for that day'),
  row(
    INTERRUPTED_CODES,
    'with --interactive: it was interrupted, ended, or its terminal was closed; what was answered is written or shown all the same',
  ),
];

const RULES_EXIT_CODES: readonly Row[] = [
  row('0', 'it was done; with verify and replay: it holds'),
  row('1', 'with verify and replay: it does not hold'),
  row('2', 'bad usage, a file that cannot be read or written, or no law for that day'),
];

const COMMANDS: readonly Row[] = [
  row('assess', ASSESS_SUMMARY),
  ...Object.entries(QUESTIONS).map(([name, { summary }]) => row(name, summary)),
  ...Object.entries(BATCH_COMMANDS).map(([name, { summary }]) => row(name, summary)),
  ...Object.entries(RULES_COMMANDS).map(([name, { summary }]) => row(`rules ${name}`, summary)),
];

/**
 * Writes the help of the program.
 *
 * @returns The text.
 */
export function programHelp(): string {
  return render(`Usage: ${PROGRAM} COMMAND [FILE|-] [OPTIONS]`, [
    {
      title: '',
      rows: [
        row(
          '',
          'Decides questions on Belgian residence permits by documented rules, with reasons and sources.',
        ),
      ],
    },
    { title: 'Commands', rows: COMMANDS },
    {
      title: 'Options',
      rows: [...optionRows(QUESTION_OPTIONS, FORMATS), row('--version', 'show the version')],
    },
    { title: 'Exit codes', rows: EXIT_CODES },
    examplesOf([
      ...EXAMPLES.assess.slice(0, 1),
      ...EXAMPLES.salary.slice(0, 1),
      ...EXAMPLES.deadline.slice(0, 1),
      ...EXAMPLES.list.slice(0, 1),
    ]),
    { title: '', rows: [row('', `${PROGRAM} COMMAND --help shows the facts that a command takes.`)] },
  ]);
}

/**
 * Writes the help of a command that answers a question.
 *
 * @param name - The command.
 * @param question - What it answers.
 * @returns The text.
 */
export function questionHelp(
  name: string,
  { evaluator, summary, schema, schemaFile, examples }: Question,
): string {
  const rulebooks = rulebookRows(evaluator);
  return render(`Usage: ${PROGRAM} ${name} [FILE|-] [OPTIONS]`, [
    { title: '', rows: [row('', summary)] },
    {
      title: FACTS,
      rows: factsHelp(schema()),
    },
    { title: '', rows: [row('', `The JSON Schema of the facts is schemas/${schemaFile} in the package.`)] },
    ...(rulebooks.length === 0 ? [] : [{ title: 'Rulebooks, and what each has law on', rows: rulebooks }]),
    { title: 'Options', rows: optionRows(QUESTION_OPTIONS, FORMATS) },
    { title: 'Exit codes', rows: EXIT_CODES },
    examplesOf(examples),
  ]);
}

/**
 * Writes the help of the command that makes a plan for a case.
 *
 * @returns The text.
 */
export function assessHelp(): string {
  const wordsOf = (path: string): string => casePathName(path, ENGLISH);
  return render(`Usage: ${PROGRAM} assess [FILE|-] [OPTIONS]`, [
    { title: '', rows: [ASSESS_SUMMARY, ASSESS_REMARK].map((text) => row('', text)) },
    { title: CASE_FILE, rows: factsHelp(caseFileSchema([]), '', wordsOf) },
    {
      title: '',
      rows: [row('', 'The JSON Schema of the case file is schemas/case-file.json in the package.')],
    },
    { title: 'Options', rows: optionRows(ASSESS_OPTIONS, ASSESS_FORMATS) },
    { title: 'Exit codes', rows: ASSESS_EXIT_CODES },
    examplesOf(EXAMPLES.assess),
  ]);
}

/**
 * Writes the help of the commands on rules.
 *
 * @returns The text.
 */
export function rulesHelp(): string {
  const examples = Object.values(RULES_COMMANDS).flatMap((command) => command.examples.slice(0, 1));
  return render(`Usage: ${PROGRAM} rules COMMAND [OPTIONS]`, [
    { title: 'Commands', rows: COMMANDS.filter(({ label }) => label.startsWith('rules')) },
    { title: 'Exit codes', rows: RULES_EXIT_CODES },
    examplesOf(examples),
    { title: '', rows: [row('', `${PROGRAM} rules COMMAND --help shows the options of a command.`)] },
  ]);
}

/**
 * Writes the help of a command on rules.
 *
 * @param name - The command, without `rules`.
 * @param command - What it takes.
 * @returns The text.
 */
export function rulesCommandHelp(name: string, command: RulesCommand): string {
  const { summary, usage, options, formats, remarks, examples } = command;
  const argument = usage === '' ? '' : `${usage} `;
  return render(`Usage: ${PROGRAM} rules ${name} ${argument}[OPTIONS]`, [
    { title: '', rows: [summary, ...remarks].map((text) => row('', text)) },
    { title: 'Options', rows: optionRows(options, formats) },
    { title: 'Exit codes', rows: RULES_EXIT_CODES },
    examplesOf(examples),
  ]);
}

/**
 * Writes the help of a command on many cases.
 *
 * @param name - The command.
 * @param command - What it takes.
 * @returns The text.
 */
export function batchCommandHelp(name: string, command: BatchCommand): string {
  const { summary, usage, options, formats, remarks, examples, exitCodes } = command;
  return render(`Usage: ${PROGRAM} ${name} ${usage} [OPTIONS]`, [
    { title: '', rows: [summary, ...remarks].map((text) => row('', text)) },
    { title: 'Options', rows: optionRows(options, formats, command.optionRows) },
    { title: 'Exit codes', rows: exitCodes },
    examplesOf(examples),
  ]);
}

function examplesOf(examples: readonly Example[]): Section {
  const rows = examples.flatMap((example) => [row(`# ${example.about}`, ''), row(commandOf(example), '')]);
  return { title: 'Examples', rows };
}

/** The command as a shell takes it. It stands as a label, as its comment does, so that it is not broken into lines. */
function commandOf({ facts, from, args }: Example): string {
  return [
    ...(facts === undefined ? [] : [`echo '${JSON.stringify(facts)}'`]),
    ...(from === undefined ? [] : [`${PROGRAM} ${from}`]),
    `${PROGRAM} ${args}`,
  ].join(' | ');
}

function render(headline: string, sections: readonly Section[]): string {
  return renderReport({ headline, sections });
}
