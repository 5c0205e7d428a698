import type { Proof } from '../engine/proof.js';
import { decideCards, explainCards } from '../evaluators/cards.js';
import { decideDeadline, explainDeadline } from '../evaluators/deadlines.js';
import type { EvaluatorName } from '../evaluators/determination.js';
import type { AnyDetermination } from '../evaluators/determinations.js';
import type { Explanation } from '../evaluators/explanation.js';
import { decideFamilyIncome, explainFamilyIncome } from '../evaluators/familyIncome.js';
import { decideRegisterNumber, explainRegisterNumber } from '../evaluators/registerNumber.js';
import { decideSalary, explainSalary } from '../evaluators/salary.js';
import { decideStudentMeans, explainStudentMeans } from '../evaluators/studentMeans.js';
import { cardFactsSchema } from '../facts/cardFacts.js';
import { deadlineFactsSchema } from '../facts/deadlineFactsSchema.js';
import { familyFactsSchema } from '../facts/familyFacts.js';
import { registerNumberFactsSchema } from '../facts/registerNumberFacts.js';
import { salaryFactsSchema } from '../facts/salaryFacts.js';
import { studentFactsSchema } from '../facts/studentFacts.js';
import type { RuleSet } from '../rules/ruleSet.js';
import type { OptionName } from './commandLine.js';
import { EXAMPLES, type Example } from './examples.js';
import type { FactsSchema } from './factsHelp.js';

/** An answer, with its proof when that was asked for. */
export interface Answered {
  readonly answer: AnyDetermination;
  readonly proof?: Proof;
}

/** The options of a command that answers a question, besides `--help`. */
export const QUESTION_OPTIONS: readonly OptionName[] = [
  'as-of',
  'known-on',
  'rulebook',
  'format',
  'language',
  'explain',
  'compare',
  'receipt',
  'exit-code',
];

/** A command that answers a question. */
export interface Question {
  /** The name of its evaluator. */
  readonly evaluator: EvaluatorName;
  /** What it answers, in one sentence. */
  readonly summary: string;
  /** The schema of its facts, which the help unfolds. */
  readonly schema: () => FactsSchema;
  /** The name of the JSON Schema of its facts in the package. */
  readonly schemaFile: string;
  readonly examples: readonly Example[];
  /** Answers it. The facts are anything: they are checked before they are used. */
  readonly answer: (facts: unknown, rules: RuleSet, explain: boolean) => Answered;
}

type Answerer<Facts, Answer> = (facts: Facts, rules: RuleSet) => Answer;

function answerer<Facts, Answer extends AnyDetermination>(
  decide: Answerer<Facts, Answer>,
  explain: Answerer<Facts, Explanation<Answer>>,
): Question['answer'] {
  return (facts, rules, isExplained) =>
    isExplained ? explain(facts as Facts, rules) : { answer: decide(facts as Facts, rules) };
}

/** The commands that answer questions, by their names. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  cards: {
    evaluator: 'cards',
    summary:
      'Which residence cards fit a person? Everything may be left out: the answer then says what to tell.',
    schema: () => cardFactsSchema([]),
    schemaFile: 'card-facts.json',
    examples: EXAMPLES.cards,
    answer: answerer(decideCards, explainCards),
  },
  salary: {
    evaluator: 'salary',
    summary: 'Does a gross salary meet the threshold of the region for a category of worker?',
    schema: salaryFactsSchema,
    schemaFile: 'salary-facts.json',
    examples: EXAMPLES.salary,
    answer: answerer(decideSalary, explainSalary),
  },
  student: {
    evaluator: 'student-means',
    summary: "Do a student's means suffice for an academic year?",
    schema: studentFactsSchema,
    schemaFile: 'student-facts.json',
    examples: EXAMPLES.student,
    answer: answerer(decideStudentMeans, explainStudentMeans),
  },
  family: {
    evaluator: 'family-income',
    summary: "Does a sponsor's income suffice for family reunification, and which of the incomes count?",
    schema: familyFactsSchema,
    schemaFile: 'family-facts.json',
    examples: EXAMPLES.family,
    answer: answerer(decideFamilyIncome, explainFamilyIncome),
  },
  deadline: {
    evaluator: 'deadline',
    summary: 'Until when, or from when, can something be done, and is it in time?',
    schema: deadlineFactsSchema,
    schemaFile: 'deadline-facts.json',
    examples: EXAMPLES.deadline,
    answer: answerer(decideDeadline, explainDeadline),
  },
  'register-number': {
    evaluator: 'register-number',
    summary:
      'Is a national register number right: its digits and date of birth, by the law also order number and check digits?',
    schema: registerNumberFactsSchema,
    schemaFile: 'register-number-facts.json',
    examples: EXAMPLES['register-number'],
    answer: answerer(decideRegisterNumber, explainRegisterNumber),
  },
};
