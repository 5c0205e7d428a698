import type { AnswerType } from '../plan/answerType.js';
import type { Plan, PlanItem, Question, Undecided } from '../plan/plan.js';
import { caseCodeKind } from './caseCodeKind.js';
import { fillIn } from './fillIn.js';
import { type ItemKind, itemText } from './itemText.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { questionText } from './questionText.js';
import { type Row, row } from './report.js';

/** The parts of a plan whose items a question can bear on. */
type Items = Pick<Plan, 'procedure' | 'checklist' | 'costs' | 'languages' | 'travel'>;

/**
 * Says what to ask next, what the answer looks like, what it bears on, and where it belongs in the case file.
 *
 * @param question - The question.
 * @param number - Its place among the questions, from 1.
 * @param plan - The plan that it is a part of, whose items it may bear on.
 * @param language - The language.
 * @returns One row for the question, and deeper ones for what belongs to it.
 */
export function describeQuestion(
  { path, answer, bearsOn }: Question,
  number: number,
  plan: Items,
  language: Language,
): readonly Row[] {
  const words = language.plan;
  const kinds = [...new Set(bearsOn.map(({ kind }) => kind))];
  const bearing = kinds.map((kind) => {
    const names = bearsOn
      .filter((each) => each.kind === kind)
      .map((each) => undecidedName(each, plan, language));
    return fillIn(words.undecided, { kind, names: names.join(language.notation.comma) }, language);
  });
  return [
    row(`${number}.`, questionText(path, language)),
    row(words.answer, answerText(path, answer, language), 1),
    ...(bearing.length === 0 ? [] : [row(words.bearsOn, bearing.join('; '), 1)]),
    row(words.path, path, 1),
  ];
}

function answerText(path: string, answer: AnswerType, language: Language): string {
  const type = nameOf('answerType', answer.type, language);
  if (answer.type !== 'choice') return type;
  const kind = caseCodeKind(path) ?? answer.names;
  const choices = answer.choices.map((choice) => nameOf(kind, choice, language));
  return fillIn(language.plan.choice, { type, choices: choices.join('; ') }, language);
}

/** The kinds of names by which what is undecided is named, where it is no item. */
const NAMES: Readonly<Record<string, string>> = {
  route: 'card',
  check: 'check',
  deadline: 'deadline',
  residence: 'track',
};

function undecidedName({ kind, name }: Undecided, plan: Items, language: Language): string {
  const names = NAMES[kind];
  if (names !== undefined) return nameOf(names, name, language);
  const { procedure, checklist, costs, languages, travel } = plan;
  const lists: Readonly<Record<string, readonly [ItemKind, readonly PlanItem[]]>> = {
    step: ['step', procedure],
    document: ['document', checklist],
    cost: ['cost', costs],
    language: ['statement', languages],
    travel: ['statement', travel.statements],
  };
  const [itemKind, items] = lists[kind] ?? ['statement', []];
  const item = items.find(({ code }) => code === name);
  // The count of days in other states is undecided without being an item.
  return item === undefined ? nameOf('undecided', name, language) : itemText(itemKind, item, language);
}
