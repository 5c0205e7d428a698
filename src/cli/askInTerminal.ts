import type { AnswerType, RecordField, Records } from '../plan/answerType.js';
import type { Question } from '../plan/plan.js';
import type { Json } from '../rules/ruleDocument.js';
import { casePathName } from '../text/casePathName.js';
import { describeQuestion } from '../text/describeQuestion.js';
import { fillIn } from '../text/fillIn.js';
import type { Language } from '../text/language.js';
import { nameOf } from '../text/nameOf.js';
import { questionText } from '../text/questionText.js';
import { answerHint } from './answerHint.js';
import type { LineReader } from './lineReader.js';
import { readAnswer, readYesOrNo } from './readAnswer.js';

/** A terminal with somebody before it. */
export interface Terminal {
  readonly lines: LineReader;
  /** Writes a line. */
  readonly say: (line: string) => void;
  readonly language: Language;
}

/** What came of a question: where to put what, or that it is skipped, or that no more is to be asked. */
export type Asked = { readonly path: string; readonly value: Json } | 'skip' | 'stop';

/**
 * Asks a question until it is answered, skipped or stopped.
 *
 * @param question - The question.
 * @param terminal - Where it is asked.
 * @returns What came of it.
 */
export async function askInTerminal(question: Question, terminal: Terminal): Promise<Asked> {
  const { path, answer, none } = question;
  const { language, say } = terminal;
  say('');
  if (answer.type === 'records') {
    const value = await askRecords(path, answer, terminal, () => explain(question, terminal));
    return typeof value === 'string' ? value : { path, value };
  }
  const hint = answerHint(answer, language);
  const absent =
    none === null
      ? null
      : fillIn(language.interview.orAbsent, { hint, name: casePathName(none.path, language) }, language);
  sayQuestion(path, answer, absent ?? hint, terminal);
  for (;;) {
    const typed = (await terminal.lines.next())?.trim();
    if (typed === undefined || typed === STOP) return 'stop';
    if (typed === SKIP) return 'skip';
    if (typed === ABSENT && none !== null) return { path: none.path, value: none.value };
    if (typed === HELP) {
      explain(question, terminal);
      continue;
    }
    const value = readAnswer(typed, answer, language);
    if (value !== undefined) return { path, value };
    say(fillIn(language.interview.notUnderstood, { hint: absent ?? hint }, language));
  }
}

const STOP = '.';
const SKIP = '-';
const HELP = '?';
const ABSENT = '!';

/** Says why a question is asked. */
function explain(question: Question, { say, language }: Terminal): void {
  for (const { depth, label, text } of describeQuestion(question, 1, language)) {
    if (depth > 0) say(`  ${label}${language.notation.colon}${text}`);
  }
}

function sayQuestion(path: string, answer: AnswerType, hint: string, { say, language }: Terminal): void {
  say(questionText(path, language));
  if (answer.type === 'choice') {
    answer.choices.forEach((choice, index) => {
      say(`  ${index + 1} ${nameOf(answer.names, choice, language)}`);
    });
  }
  say(`  (${hint})`);
}

type Stopped = 'skip' | 'stop';

/** Asks for the records of a list, field by field. */
async function askRecords(
  path: string,
  { fields }: Records,
  terminal: Terminal,
  help: () => void,
): Promise<readonly Readonly<Record<string, Json>>[] | Stopped> {
  const { say, language } = terminal;
  const records: Readonly<Record<string, Json>>[] = [];
  say(questionText(path, language));
  for (;;) {
    const isFirst = records.length === 0;
    const more = await askWhether(isFirst ? 'isThereOne' : 'isThereAnother', terminal, isFirst, help);
    if (more === 'skip' || more === 'stop') return more;
    if (!more) return records;
    const record = await askRecord(`${path}[${records.length}]`, fields, terminal);
    if (record === 'stop') return record;
    records.push(record);
  }
}

async function askWhether(
  phrase: 'isThereOne' | 'isThereAnother',
  { lines, say, language }: Terminal,
  canSkip: boolean,
  help: () => void,
): Promise<boolean | Stopped> {
  const hint = language.interview[phrase];
  say(`  (${hint})`);
  for (;;) {
    const typed = (await lines.next())?.trim();
    if (typed === undefined || typed === STOP) return 'stop';
    if (typed === SKIP && canSkip) return 'skip';
    if (typed === HELP) {
      help();
      continue;
    }
    const answer = readYesOrNo(typed, language);
    if (answer !== undefined) return answer;
    say(fillIn(language.interview.notUnderstood, { hint }, language));
  }
}

async function askRecord(
  path: string,
  fields: readonly RecordField[],
  terminal: Terminal,
): Promise<Readonly<Record<string, Json>> | 'stop'> {
  const record: Record<string, Json> = {};
  for (const { name, answer, required, when } of fields) {
    if (when !== null && !when.values.includes(String(record[when.name]))) continue;
    const value = await askField(`${path}.${name}`, answer, required, terminal);
    if (value === 'stop') return 'stop';
    if (value !== 'skip') record[name] = value.value;
  }
  return record;
}

async function askField(
  path: string,
  answer: AnswerType,
  isRequired: boolean,
  terminal: Terminal,
): Promise<{ readonly value: Json } | Stopped> {
  const { lines, say, language } = terminal;
  const hint = answerHint(answer, language);
  sayQuestion(path, answer, hint, terminal);
  for (;;) {
    const typed = (await lines.next())?.trim();
    if (typed === undefined || typed === STOP) return 'stop';
    if (typed === SKIP && !isRequired) return 'skip';
    const value = readAnswer(typed, answer, language);
    if (value !== undefined) return { value };
    const { required, notUnderstood } = language.interview;
    say(typed === SKIP ? required : fillIn(notUnderstood, { hint }, language));
  }
}
