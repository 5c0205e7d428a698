import type * as z from 'zod/mini';
import { lockSchema } from '../src/editions/lockSchema.js';
import { cardFactsSchema } from '../src/facts/cardFacts.js';
import { caseFileSchema } from '../src/facts/caseFileSchema.js';
import { deadlineFactsSchema } from '../src/facts/deadlineFactsSchema.js';
import { familyFactsSchema } from '../src/facts/familyFacts.js';
import { registerNumberFactsSchema } from '../src/facts/registerNumberFacts.js';
import { salaryFactsSchema } from '../src/facts/salaryFacts.js';
import { studentFactsSchema } from '../src/facts/studentFacts.js';
import { ruleDocumentSchema } from '../src/rules/ruleDocumentSchema.js';
import {
  calendarSchema,
  correspondencesSchema,
  nationalityGroupsSchema,
  sourcesSchema,
} from './supportingSchemas.js';

/** The file of a type from the root of the repository, and its name. */
export type TypeReference = readonly [file: string, name: string];

/** A schema to be published. */
export interface Published {
  readonly title: string;
  readonly schema: z.ZodMiniType;
  /** The type whose docstrings it shows; that of the items for a list. */
  readonly type: TypeReference;
  /** The names and types of the definitions that zod has numbered. */
  readonly definitions?: Readonly<Record<string, TypeReference>>;
}

/**
 * Gathers the schemas of facts and of `rules/`.
 *
 * @param nationality - The codes of all nationalities.
 * @returns The schemas, by the name of their file.
 */
export function publishedSchemas(nationality: readonly string[]): Readonly<Record<string, Published>> {
  return {
    'case-file': {
      title: 'A case file: all that is known of a person',
      schema: caseFileSchema(nationality),
      type: ['src/facts/caseFile.ts', 'CaseFile'],
    },
    'card-facts': {
      title: 'The facts of a question on cards',
      schema: cardFactsSchema(nationality),
      type: ['src/facts/cardFacts.ts', 'CardFacts'],
    },
    'salary-facts': {
      title: 'The facts of a question on a salary',
      schema: salaryFactsSchema(),
      type: ['src/facts/salaryFacts.ts', 'SalaryFacts'],
    },
    'student-facts': {
      title: "The facts of a question on a student's means",
      schema: studentFactsSchema(),
      type: ['src/facts/studentFacts.ts', 'StudentFacts'],
    },
    'family-facts': {
      title: 'The facts of a question on the means for family reunification',
      schema: familyFactsSchema(),
      type: ['src/facts/familyFacts.ts', 'FamilyFacts'],
    },
    'deadline-facts': {
      title: 'The facts of a question on a deadline',
      schema: deadlineFactsSchema(),
      type: ['src/facts/deadlineFacts.ts', 'DeadlineFacts'],
    },
    'register-number-facts': {
      title: 'The facts of a question on a national register number',
      schema: registerNumberFactsSchema(),
      type: ['src/facts/registerNumberFacts.ts', 'RegisterNumberFacts'],
    },
    'rule-document': {
      title: 'A rule document: one edition of the rules of one domain',
      schema: ruleDocumentSchema(),
      type: ['src/rules/ruleDocument.ts', 'RuleDocument'],
      definitions: {
        json: ['src/rules/ruleDocument.ts', 'Json'],
        allOf: ['src/engine/conditions.ts', 'AllOf'],
        conditions: ['src/engine/conditions.ts', 'Conditions'],
      },
    },
    'rules-lock': {
      title: 'A rulebook pinned to one state',
      schema: lockSchema(),
      type: ['src/editions/rulesLock.ts', 'RulesLock'],
    },
    calendar: {
      title: 'The Belgian calendar',
      schema: calendarSchema,
      type: ['src/rules/supportingData.ts', 'CalendarDocument'],
    },
    'nationality-groups': {
      title: 'The groups of nationalities that the law tells apart',
      schema: nationalityGroupsSchema,
      type: ['src/rules/supportingData.ts', 'NationalityGroupsDocument'],
    },
    sources: {
      title: 'The sources that documents cite',
      schema: sourcesSchema,
      type: ['src/rules/supportingData.ts', 'Source'],
    },
    correspondences: {
      title: 'The figures of the guide and of the law that are the same thing',
      schema: correspondencesSchema,
      type: ['src/rules/supportingData.ts', 'Correspondence'],
    },
  };
}

/** The types of the answers and of their parts, by the name that the schema of answers gives them. */
export const ANSWER_TYPES: Readonly<Record<string, TypeReference>> = {
  cards: ['src/evaluators/cards.ts', 'CardsDetermination'],
  salary: ['src/evaluators/salary.ts', 'SalaryDetermination'],
  'student-means': ['src/evaluators/studentMeans.ts', 'StudentMeansDetermination'],
  'family-income': ['src/evaluators/familyIncome.ts', 'FamilyIncomeDetermination'],
  deadline: ['src/evaluators/deadlines.ts', 'DeadlineDetermination'],
  'register-number': ['src/evaluators/registerNumber.ts', 'RegisterNumberDetermination'],
  source: ['src/engine/proof.ts', 'SourceReference'],
  reason: ['src/evaluators/determination.ts', 'Reason'],
  warning: ['src/rules/ruleSet.ts', 'Warning'],
  document: ['src/rules/ruleDocument.ts', 'DocumentReference'],
  money: ['src/evaluators/determination.ts', 'Money'],
  monthAndYear: ['src/evaluators/studentMeans.ts', 'MonthAndYear'],
  period: ['src/evaluators/cardEntry.ts', 'CardPeriod'],
  validity: ['src/evaluators/cardEntry.ts', 'CardValidity'],
  prospect: ['src/evaluators/cardEntry.ts', 'CardProspect'],
  card: ['src/evaluators/cardEntry.ts', 'CardEntry'],
  income: ['src/evaluators/familyIncome.ts', 'AssessedIncome'],
  step: ['src/evaluators/deadlineSteps.ts', 'DeadlineStep'],
};

/** The types of a plan and of its parts, by the name that the schema of plans gives them. */
export const PLAN_TYPES: Readonly<Record<string, TypeReference>> = {
  ...ANSWER_TYPES,
  route: ['src/plan/plan.ts', 'Route'],
  check: ['src/plan/plan.ts', 'Check'],
  plannedDeadline: ['src/plan/plan.ts', 'PlannedDeadline'],
  item: ['src/plan/plan.ts', 'PlanItem'],
  procedureStep: ['src/plan/plan.ts', 'ProcedureStep'],
  checklistItem: ['src/plan/plan.ts', 'ChecklistItem'],
  cost: ['src/plan/plan.ts', 'Cost'],
  track: ['src/plan/plan.ts', 'ResidenceTrack'],
  question: ['src/plan/plan.ts', 'Question'],
  change: ['src/plan/plan.ts', 'Change'],
  answerType: ['src/plan/answerType.ts', 'AnswerType'],
};
