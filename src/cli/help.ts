import { RULEBOOK_NAMES } from '../rules/shippedRulebook.js';
import { renderReport } from '../text/renderReport.js';
import { type Row, row, type Section } from '../text/report.js';
import { EXAMPLES, type Example } from './examples.js';
import { factsHelp } from './factsHelp.js';
import { QUESTIONS, type Question } from './questions.js';

/** The name of the program. */
export const PROGRAM = 'belgian-residence-rules';

const FACTS = 'Facts, as JSON in FILE or, without FILE or with -, on standard input (? may be left out)';

const AS_OF = row('--as-of DATE', 'the day whose law applies, YYYY-MM-DD; today in Belgium when left out');
const RULEBOOK = row(
  `--rulebook ${RULEBOOK_NAMES.join('|')}`,
  `the rulebook that answers; ${RULEBOOK_NAMES[0]} when left out`,
);
const FORMAT = row('--format text|json', 'text for people, JSON for programs; text when left out');
const HELP = row('-h, --help', 'show this');

const QUESTION_OPTIONS: readonly Row[] = [
  AS_OF,
  RULEBOOK,
  FORMAT,
  row('--explain', 'add the proof: every condition with its values, its outcome and its sources'),
  row('--exit-code', 'exit with 1 when the outcome is unmet, and with 3 when it is unknown'),
  HELP,
];

const EXIT_CODES: readonly Row[] = [
  row('0', 'an answer was given'),
  row('1, 3', 'with --exit-code: the outcome is unmet, or unknown'),
  row('2', 'bad usage, bad facts, a file that cannot be read, or no law for that day'),
];

const COMMANDS: readonly Row[] = [
  ...Object.entries(QUESTIONS).map(([name, { summary }]) => row(name, summary)),
  row('rules list', 'Lists the rule documents in force on a day.'),
  row('rules show [ID]', 'Shows a rule document, or all of them, in words.'),
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
    { title: 'Options', rows: [...QUESTION_OPTIONS, row('--version', 'show the version')] },
    { title: 'Exit codes', rows: EXIT_CODES },
    examplesOf([
      ...EXAMPLES.salary.slice(0, 1),
      ...EXAMPLES.deadline.slice(0, 1),
      ...EXAMPLES.rules.slice(0, 1),
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
export function questionHelp(name: string, { summary, schema, schemaFile, examples }: Question): string {
  return render(`Usage: ${PROGRAM} ${name} [FILE|-] [OPTIONS]`, [
    { title: '', rows: [row('', summary)] },
    {
      title: FACTS,
      rows: factsHelp(schema()),
    },
    { title: '', rows: [row('', `The JSON Schema of the facts is schemas/${schemaFile} in the package.`)] },
    { title: 'Options', rows: QUESTION_OPTIONS },
    { title: 'Exit codes', rows: EXIT_CODES },
    examplesOf(examples),
  ]);
}

/**
 * Writes the help of the commands on rules.
 *
 * @returns The text.
 */
export function rulesHelp(): string {
  return render(`Usage: ${PROGRAM} rules list|show [ID] [OPTIONS]`, [
    { title: 'Commands', rows: COMMANDS.filter(({ label }) => label.startsWith('rules')) },
    { title: 'Options', rows: [AS_OF, RULEBOOK, FORMAT, HELP] },
    { title: 'Exit codes', rows: EXIT_CODES.filter(({ label }) => label !== '1, 3') },
    examplesOf(EXAMPLES.rules),
  ]);
}

function examplesOf(examples: readonly Example[]): Section {
  const rows = examples.flatMap(({ about, facts, args }) => [
    row('', `# ${about}`),
    row(commandOf(facts, args), ''),
  ]);
  return { title: 'Examples', rows };
}

/** The command as a shell takes it; it stands as a label, so that it is not broken into lines. */
function commandOf(facts: unknown, args: string): string {
  const command = `${PROGRAM} ${args}`;
  return facts === undefined ? command : `echo '${JSON.stringify(facts)}' | ${command}`;
}

function render(headline: string, sections: readonly Section[]): string {
  return renderReport({ headline, sections });
}
