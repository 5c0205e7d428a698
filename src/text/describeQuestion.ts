import type { AnswerType } from '../plan/answerType.js';
import type { Absence, Question } from '../plan/plan.js';
import { caseCodeKind } from './caseCodeKind.js';
import { casePathName } from './casePathName.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { orNone } from './orNone.js';
import { questionText } from './questionText.js';
import { type Row, row } from './report.js';

/**
 * Says what to ask next, what the answer looks like, what it bears on, and where it belongs in the case file.
 *
 * @param question - The question.
 * @param number - Its place among the questions, from 1.
 * @param language - The language.
 * @returns One row for the question, and deeper ones for what belongs to it.
 */
export function describeQuestion(
  { path, answer, none, bearsOn }: Question,
  number: number,
  language: Language,
): readonly Row[] {
  const words = language.plan;
  const kinds = [...new Set(bearsOn.map(({ kind }) => kind))];
  const bearing = kinds.map((kind) => {
    const names = NAMES[kind];
    // The items of a list are told by whole sentences, which stand with them.
    if (names === undefined) return nameOf('undecided', kind, language);
    const named = bearsOn
      .filter((each) => each.kind === kind)
      .map(({ name }) => nameOf(names, name, language));
    return fillIn(words.undecided, { kind, names: named.join(language.notation.comma) }, language);
  });
  return [
    row(`${number}.`, questionText(path, language)),
    row(words.answer, orNone(answer, answerText(path, answer, language), language), 1),
    ...(none === null ? [] : [row(words.none, absenceText(none, language), 1)]),
    ...(bearing.length === 0 ? [] : [row(words.bearsOn, bearing.join(language.notation.semicolon), 1)]),
    row(words.path, path, 1),
  ];
}

/** What to put into the case file where there is nothing of which the question could be asked. */
function absenceText({ path, value }: Absence, language: Language): string {
  const params = { path, value: JSON.stringify(value), name: casePathName(path, language) };
  return fillIn(language.plan.noneOfIt, params, language);
}

function answerText(path: string, answer: AnswerType, language: Language): string {
  const type = nameOf('answerType', answer.type, language);
  if (answer.type === 'euro-for-period') {
    const [period, ...others] = answer.per;
    if (period !== undefined && others.length === 0) {
      return `${nameOf('answerType', 'euro', language)} ${nameOf('period', period, language)}`;
    }
  }
  if (answer.type !== 'choice') return type;
  const kind = caseCodeKind(path) ?? answer.names;
  const choices = answer.choices.map((choice) => nameOf(kind, choice, language));
  return fillIn(language.plan.choice, { type, choices: choices.join(language.notation.semicolon) }, language);
}

/** The kinds of names by which what is undecided is named, where it is no item. */
const NAMES: Readonly<Record<string, string>> = {
  route: 'card',
  check: 'check',
  deadline: 'deadline',
  residence: 'track',
};
