import type { AnswerType } from '../plan/answerType.js';
import type { Plan, PlanItem, Question, Undecided } from '../plan/plan.js';
import { caseCodeKind } from './caseCodeKind.js';
import { fillIn } from './fillIn.js';
import { type ItemKind, itemText } from './itemText.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { questionText } from './questionText.js';
import { type Row, row } from './report.js';

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
  plan: Pick<Plan, ItemList | 'travel'>,
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
const NAMES: Readonly<Record<'route' | 'check' | 'deadline' | 'residence', string>> = {
  route: 'card',
  check: 'check',
  deadline: 'deadline',
  residence: 'track',
};

/** The parts of a plan that are lists of items. */
type ItemList = 'procedure' | 'checklist' | 'costs';

function undecidedName(
  { kind, name }: Undecided,
  plan: Pick<Plan, ItemList | 'travel'>,
  language: Language,
): string {
  switch (kind) {
    case 'step':
      return itemName(kind, name, plan.procedure, language);
    case 'document':
      return itemName(kind, name, plan.checklist, language);
    case 'cost':
      return itemName(kind, name, plan.costs, language);
    case 'travel':
      return itemName('statement', name, plan.travel.statements, language);
    default:
      return nameOf(NAMES[kind], name, language);
  }
}

function itemName(kind: ItemKind, code: string, items: readonly PlanItem[], language: Language): string {
  const item = items.find((each) => each.code === code);
  // The count of days in other states is undecided without being an item.
  return item === undefined ? nameOf('undecided', code, language) : itemText(kind, item, language);
}
