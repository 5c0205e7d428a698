import * as z from 'zod/mini';
import type { SourceReference } from '../src/engine/proof.js';
import type { CardEntry, CardPeriod, CardProspect, CardValidity } from '../src/evaluators/cardEntry.js';
import type { CardsDetermination } from '../src/evaluators/cards.js';
import type { DeadlineDetermination } from '../src/evaluators/deadlines.js';
import type { EvaluatorName, Money, Reason } from '../src/evaluators/determination.js';
import type { FamilyIncomeDetermination } from '../src/evaluators/familyIncome.js';
import type { RegisterNumberDetermination } from '../src/evaluators/registerNumber.js';
import type { SalaryDetermination } from '../src/evaluators/salary.js';
import type { MonthAndYear, StudentMeansDetermination } from '../src/evaluators/studentMeans.js';
import type { DeadlineKind } from '../src/facts/deadlineFacts.js';
import { INCOME_KINDS } from '../src/facts/familyFacts.js';
import { civilDate } from '../src/facts/fieldSchemas.js';
import { PERIODS } from '../src/facts/period.js';
import { STUDENT_MEANS_KINDS } from '../src/facts/studentFacts.js';
import type { DocumentReference, Json } from '../src/rules/ruleDocument.js';
import type { Warning } from '../src/rules/ruleSet.js';

/** The schema of the answers of each evaluator, by its name. */
export interface AnswerSchemas {
  readonly cards: z.ZodMiniType<CardsDetermination>;
  readonly salary: z.ZodMiniType<SalaryDetermination>;
  readonly 'student-means': z.ZodMiniType<StudentMeansDetermination>;
  readonly 'family-income': z.ZodMiniType<FamilyIncomeDetermination>;
  readonly deadline: z.ZodMiniType<DeadlineDetermination>;
  readonly 'register-number': z.ZodMiniType<RegisterNumberDetermination>;
}

const text = z.string().check(z.minLength(1));
const texts: z.ZodMiniType<readonly string[]> = z.array(text);
const outcome = z.enum(['met', 'unmet', 'unknown']);
const dateOrNull = z.nullable(civilDate());

const source: z.ZodMiniType<SourceReference> = z.strictObject({ id: text, at: text });

const sources: z.ZodMiniType<readonly SourceReference[]> = z.array(source);

const json: z.ZodMiniType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
);

const params = z.record(z.string(), json);

const reason: z.ZodMiniType<Reason> = z.strictObject({ code: text, outcome, params, sources });

const warning: z.ZodMiniType<Warning> = z.strictObject({ code: text, params });

const document: z.ZodMiniType<DocumentReference> = z.strictObject({
  id: text,
  effectiveFrom: civilDate(),
  revision: z.int().check(z.minimum(1)),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

const money: z.ZodMiniType<Money> = z.strictObject({
  amount: z.string().check(z.regex(/^(?!-0\.00$)-?(?:0|[1-9]\d*)\.\d\d$/)),
  currency: z.literal('EUR'),
  per: z.enum(PERIODS),
});

const moneyOrNull = z.nullable(money);

const monthAndYear: z.ZodMiniType<MonthAndYear> = z.strictObject({ month: money, year: money });

const period: z.ZodMiniType<CardPeriod> = z.strictObject({
  value: z.int().check(z.minimum(0)),
  unit: z.enum(['days', 'working-days', 'months', 'years']),
});

const periodOrNull = z.nullable(period);

const validity: z.ZodMiniType<CardValidity> = z.strictObject({
  code: text,
  period: periodOrNull,
  contractMargin: periodOrNull,
  until: dateOrNull,
  plasticRenewal: periodOrNull,
  allowedAbsence: periodOrNull,
  provisionalDocument: periodOrNull,
  needs: texts,
});

const prospect: z.ZodMiniType<CardProspect> = z.strictObject({
  to: text,
  after: periodOrNull,
  on: dateOrNull,
});

const card: z.ZodMiniType<CardEntry> = z.strictObject({
  card: text,
  aliases: texts,
  outcome,
  missingFacts: texts,
  reasons: z.array(reason),
  validity: z.nullable(validity),
  rightToWork: z.nullable(text),
  duties: texts,
  leadsTo: z.array(prospect),
});

const rate = z.strictObject({ rate: text, threshold: money, margin: moneyOrNull, outcome });

const counted = z.strictObject({
  path: text,
  kind: z.enum(STUDENT_MEANS_KINDS),
  year: money,
  counted: outcome,
  rule: z.nullable(text),
  sources,
});

const regime = z.strictObject({ regime: text, threshold: moneyOrNull, margin: moneyOrNull, outcome });

const income = z.strictObject({
  path: text,
  kind: z.enum(INCOME_KINDS),
  month: money,
  counted: outcome,
  rule: z.nullable(text),
  sources,
});

const step = z.strictObject({
  date: text,
  from: civilDate(),
  count: z.int().check(z.minimum(0)),
  unit: z.enum(['days', 'working-days', 'working-days-with-saturday', 'months', 'years']),
  direction: z.enum(['after', 'before']),
  end: civilDate(),
  skipped: z.array(z.strictObject({ day: civilDate(), reason: text })),
  rolledFrom: dateOrNull,
  sources,
});

/** The schema of a whole answer, its keys in the order that answers have. */
function answer<Name extends EvaluatorName, Figures extends z.ZodMiniType>(
  evaluator: Name,
  figures: Figures,
) {
  return z.strictObject({
    evaluator: z.literal(evaluator),
    outcome,
    asOf: civilDate(),
    rulebook: text,
    documents: z.array(document).check(z.minLength(1)),
    missingFacts: texts,
    reasons: z.array(reason),
    warnings: z.array(warning),
    figures,
  });
}

/** Every kind of deadline: the compiler sees to it that none is missing. */
const DEADLINE_KINDS: Readonly<Record<DeadlineKind, null>> = {
  'arrival-registration': null,
  'registration-after-authorisation': null,
  'eu-registration': null,
  'change-notification': null,
  renewal: null,
  appeal: null,
  'job-search': null,
  'provisional-document': null,
  'permanent-residence': null,
  'long-term-resident': null,
  'absence-report': null,
  'right-of-return': null,
  'long-term-resident-absence': null,
  'eu-plus-absence': null,
  'blue-card-employer-change': null,
  'blue-card-mobility': null,
  'criminal-record': null,
  'search-year': null,
  'status-change': null,
};

/** The schemas of answers: strict, so that what programs read of an answer is all that there is. */
export const ANSWER_SCHEMAS: AnswerSchemas = {
  cards: answer('cards', z.strictObject({ cards: z.array(card) })),
  salary: answer(
    'salary',
    z.strictObject({
      threshold: moneyOrNull,
      salary: moneyOrNull,
      margin: moneyOrNull,
      rates: z.array(rate),
    }),
  ),
  'student-means': answer(
    'student-means',
    z.strictObject({
      academicYear: text,
      required: monthAndYear,
      means: monthAndYear,
      possibleMeans: monthAndYear,
      shortfall: z.nullable(monthAndYear),
      margin: money,
      counted: z.array(counted),
    }),
  ),
  'family-income': answer(
    'family-income',
    z.strictObject({
      threshold: moneyOrNull,
      percentage: z.nullable(z.string().check(z.regex(/^\d+\.\d\d$/))),
      base: moneyOrNull,
      countedIncome: money,
      possibleIncome: money,
      margin: moneyOrNull,
      regime: z.nullable(text),
      regimes: z.array(regime),
      incomes: z.array(income),
    }),
  ),
  deadline: answer(
    'deadline',
    z.strictObject({
      kind: z.enum(Object.keys(DEADLINE_KINDS) as [DeadlineKind, ...DeadlineKind[]]),
      state: z.enum(['not-yet-open', 'open', 'due-today', 'passed', 'unknown']),
      daysLeft: z.nullable(z.int()),
      opensOn: dateOrNull,
      dueOn: dateOrNull,
      safeDueOn: dateOrNull,
      closesOn: dateOrNull,
      latestDueOn: dateOrNull,
      doneOn: dateOrNull,
      steps: z.array(step),
    }),
  ),
  'register-number': answer(
    'register-number',
    z.strictObject({
      digits: z.int().check(z.minimum(1)),
      requiredDigits: z.int().check(z.minimum(1)),
      birthDatePart: z.string().check(z.regex(/^\d+$/)),
      expectedBirthDatePart: z.nullable(z.string().check(z.regex(/^\d+$/))),
    }),
  ),
};

/** The parts of answers. */
export interface AnswerParts extends Readonly<Record<string, z.ZodMiniType>> {
  readonly source: z.ZodMiniType<SourceReference>;
  readonly json: z.ZodMiniType<Json>;
  readonly reason: z.ZodMiniType<Reason>;
  readonly warning: z.ZodMiniType<Warning>;
  readonly document: z.ZodMiniType<DocumentReference>;
  readonly period: z.ZodMiniType<CardPeriod>;
  readonly validity: z.ZodMiniType<CardValidity>;
  readonly prospect: z.ZodMiniType<CardProspect>;
}

/** The parts that the JSON Schema of answers names, so that it holds each of them once. */
export const ANSWER_PARTS: AnswerParts = {
  source,
  json,
  reason,
  warning,
  document,
  money,
  monthAndYear,
  period,
  validity,
  prospect,
  card,
  income,
  step,
};
