import { distinctBy } from '../evaluators/distinctBy.js';
import type { GrossSalary } from '../facts/salaryFacts.js';
import { ABSENT_PARTS } from './absentParts.js';
import type { AnswerType } from './answerType.js';
import { answerTypeOf } from './answerTypeOf.js';
import { ANSWER_TYPES } from './answerTypes.js';
import type { CaseContext } from './caseContext.js';
import { valueAt } from './casePath.js';
import { casePattern } from './casePattern.js';
import type { Plan, Question, Undecided } from './plan.js';
import { type OpenPoint, undecidedIn, WEIGHTS } from './undecidedIn.js';

/**
 * Finds what to ask next: the facts on which something undecided depends. Those that bear on most routes come first; where
 * these are as many, those that bear on most checks, then on most deadlines; then those that bear on what most other
 * questions depend on, which they can make needless; then those that bear on most of the rest, such as steps and costs;
 * then those whose answer alone settles something; then those that have more possible answers, which tell more; then they
 * come in the order of the case file.
 *
 * @param context - The case and the law.
 * @param plan - The plan without its questions and changes.
 * @returns The questions; none where no fact can change anything any more.
 */
export function nextQuestions(
  { file }: CaseContext,
  plan: Omit<Plan, 'questions' | 'changes'>,
): readonly Question[] {
  const byPath = new Map<string, OpenPoint[]>();
  for (const point of undecidedIn(plan)) {
    for (const path of point.missing) {
      const points = byPath.get(path);
      if (points === undefined) byPath.set(path, [point]);
      else points.push(point);
    }
  }
  return [...byPath]
    .flatMap(([path, points]) => {
      const answer = openAnswer(answerTypeOf(path), valueAt(file, path));
      if (answer === undefined) return [];
      const none = absenceOf(path, (part) => valueAt(file, part) === undefined);
      const question: Question = { path, answer, none, bearsOn: distinct(points.map(({ of }) => of)) };
      return [{ question, ranks: ranksOf(path, answer, points) }];
    })
    .sort((a, b) => compare(a.ranks, b.ranks))
    .map(({ question }) => question);
}

/**
 * What can still be answered: nothing where the fact is given, except that an amount that is given for one period may be
 * needed for the other, where the rules do not convert.
 */
function openAnswer(answer: AnswerType, given: unknown): AnswerType | undefined {
  if (given === undefined) return answer;
  if (answer.type !== 'euro-for-period') return undefined;
  return { ...answer, per: answer.per.filter((per) => per !== (given as GrossSalary).per) };
}

/** Where the fact belongs to a part that may not be there at all: how to say so. */
function absenceOf(path: string, isOpen: (part: string) => boolean): Question['none'] {
  const part = Object.keys(ABSENT_PARTS).find((each) => path.startsWith(each) && path !== each);
  return part === undefined || !isOpen(part) ? null : { path: part, value: ABSENT_PARTS[part] ?? null };
}

function distinct(things: readonly Undecided[]): readonly Undecided[] {
  return distinctBy(things, ({ kind, name }) => `${kind} ${name}`);
}

/** What puts a question before others, what counts most first; the greater comes first. */
function ranksOf(path: string, answer: AnswerType, points: readonly OpenPoint[]): readonly number[] {
  const bearing = WEIGHTS.map((weight) => points.filter((point) => point.weight === weight));
  const [routes = [], checks = [], deadlines = [], rest = []] = bearing;
  return [
    routes.length,
    checks.length,
    deadlines.length,
    routes.reduce((sum, { missing }) => sum + missing.length, 0),
    rest.length,
    points.some(({ missing }) => missing.length === 1) ? 1 : 0,
    breadthOf(answer),
    -Object.keys(ANSWER_TYPES).indexOf(casePattern(path).split('[]')[0] ?? path),
  ];
}

/** How many answers there can be: of what is not a choice, more than of any choice. */
function breadthOf(answer: AnswerType): number {
  if (answer.type === 'boolean') return 2;
  return answer.type === 'choice' ? answer.choices.length : Number.MAX_SAFE_INTEGER;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((rank, index) => rank !== b[index]);
  return place === -1 ? 0 : (b[place] as number) - (a[place] as number);
}
