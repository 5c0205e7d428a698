import * as z from 'zod/mini';
import { civilDate } from '../src/facts/fieldSchemas.js';
import { PERIODS } from '../src/facts/period.js';
import type { AnswerType } from '../src/plan/answerType.js';
import type {
  Change,
  Check,
  ChecklistItem,
  Cost,
  Plan,
  PlanItem,
  PlannedDeadline,
  ProcedureStep,
  Question,
  ResidenceTrack,
  Route,
  SchengenCount,
} from '../src/plan/plan.js';
import { ANSWER_PARTS, ANSWER_SCHEMAS } from './answerSchemas.js';

const { json, reason, warning, document, period, validity, prospect, source } = ANSWER_PARTS;

const text = z.string().check(z.minLength(1));
const texts = z.array(text);
const outcome = z.enum(['met', 'unmet', 'unknown']);
const date = civilDate();
const dateOrNull = z.nullable(date);
const periodOrNull = z.nullable(period);
const sources = z.array(source);
const amount = z.string().check(z.regex(/^(?:0|[1-9]\d*)\.\d\d$/));
const amountOrNull = z.nullable(amount);
const count = z.int().check(z.minimum(0));
const params = z.record(z.string(), json);

const route: z.ZodMiniType<Route> = z.strictObject({
  route: text,
  aliases: texts,
  outcome,
  missing: texts,
  offer: z.nullable(text),
  reasons: z.array(reason),
  validity: z.nullable(validity),
  rightToWork: z.nullable(text),
  duties: texts,
  leadsTo: z.array(prospect),
  sources,
});

const check: z.ZodMiniType<Check> = z.strictObject({
  check: z.enum(['salary', 'blue-card-salary', 'student-means', 'family-income']),
  about: text,
  outcome,
  missing: texts,
  determination: z.nullable(
    z.union([ANSWER_SCHEMAS.salary, ANSWER_SCHEMAS['student-means'], ANSWER_SCHEMAS['family-income']]),
  ),
});

const plannedDeadline: z.ZodMiniType<PlannedDeadline> = z.strictObject({
  about: text,
  missing: texts,
  determination: ANSWER_SCHEMAS.deadline,
});

const itemShape = {
  code: text,
  outcome: z.enum(['met', 'unknown']),
  routes: texts,
  missing: texts,
  params,
  notes: texts,
  sources,
};

const item: z.ZodMiniType<PlanItem> = z.strictObject(itemShape);

const procedureStep: z.ZodMiniType<ProcedureStep> = z.strictObject({
  ...itemShape,
  usually: z.nullable(z.strictObject({ least: periodOrNull, most: periodOrNull })),
  beginsFrom: dateOrNull,
  endsFrom: dateOrNull,
  endsBy: dateOrNull,
});

const checklistItem: z.ZodMiniType<ChecklistItem> = z.strictObject({
  ...itemShape,
  apostille: z.boolean(),
  translation: z.boolean(),
  validity: periodOrNull,
});

const cost: z.ZodMiniType<Cost> = z.strictObject({
  ...itemShape,
  least: amountOrNull,
  most: amountOrNull,
  currency: z.literal('EUR'),
});

const schengenCount: z.ZodMiniType<SchengenCount> = z.strictObject({
  allowedDays: count,
  windowDays: count,
  windowFrom: date,
  usedDays: z.nullable(count),
  leftDays: z.nullable(count),
  stayUntil: dateOrNull,
  stayUntilWithTrips: dateOrNull,
  overstayedOn: z.array(date),
  missing: texts,
  sources,
});

const track: z.ZodMiniType<ResidenceTrack> = z.strictObject({
  track: z.enum(['permanent-residence', 'long-term-resident', 'nationality']),
  outcome,
  missing: texts,
  required: period,
  periods: z.array(
    z.strictObject({
      about: text,
      from: date,
      until: dateOrNull,
      purpose: text,
      share: z.enum(['full', 'half', 'none', 'unknown']),
      code: text,
      sources,
    }),
  ),
  absences: z.array(
    z.strictObject({
      about: text,
      leftOn: date,
      returnedOn: dateOrNull,
      effect: z.enum(['goes-on', 'begins-anew', 'unknown']),
    }),
  ),
  countsFrom: dateOrNull,
  earliestOn: dateOrNull,
  latestOn: dateOrNull,
  warnings: z.array(warning),
  sources,
});

const absentable = z.boolean();

const answerType: z.ZodMiniType<AnswerType> = z.lazy(() =>
  z.union([
    z.strictObject({ type: z.literal('boolean'), absentable }),
    z.strictObject({ type: z.literal('date'), absentable }),
    z.strictObject({ type: z.literal('choice'), absentable, names: text, choices: texts }),
    z.strictObject({ type: z.literal('country'), absentable }),
    z.strictObject({ type: z.literal('number'), absentable, least: z.int(), most: z.int() }),
    z.strictObject({ type: z.literal('euro'), absentable }),
    z.strictObject({ type: z.literal('euro-for-period'), absentable, per: z.array(z.enum(PERIODS)) }),
    z.strictObject({ type: z.literal('academic-year'), absentable }),
    z.strictObject({ type: z.literal('text'), absentable }),
    z.strictObject({
      type: z.literal('records'),
      absentable,
      fields: z.array(
        z.strictObject({
          name: text,
          answer: answerType,
          required: z.boolean(),
          when: z.nullable(z.strictObject({ name: text, values: texts })),
        }),
      ),
    }),
  ]),
);

const question: z.ZodMiniType<Question> = z.strictObject({
  path: text,
  answer: answerType,
  none: z.nullable(z.strictObject({ path: text, value: json })),
  bearsOn: z.array(
    z.strictObject({
      kind: z.enum([
        'route',
        'check',
        'deadline',
        'step',
        'document',
        'cost',
        'language',
        'travel',
        'residence',
      ]),
      name: text,
    }),
  ),
});

const change: z.ZodMiniType<Change> = z.strictObject({
  of: z.strictObject({ kind: z.enum(['route', 'check']), name: text, about: z.nullable(text) }),
  code: text,
  path: text,
  from: json,
  to: json,
  params,
  on: dateOrNull,
  until: dateOrNull,
});

/** The schema of a plan: strict, so that what programs read of a plan is all that there is. */
export const planSchema: z.ZodMiniType<Plan> = z.strictObject({
  reference: z.nullable(text),
  asOf: date,
  rulebook: text,
  knownOn: dateOrNull,
  routes: z.array(route),
  checks: z.array(check),
  deadlines: z.array(plannedDeadline),
  procedure: z.array(procedureStep),
  checklist: z.array(checklistItem),
  costs: z.array(cost),
  costTotals: z.array(
    z.strictObject({
      route: text,
      least: z.nullable(amount),
      most: z.nullable(amount),
      incomplete: z.boolean(),
    }),
  ),
  languages: z.array(item),
  travel: z.strictObject({ statements: z.array(item), count: z.nullable(schengenCount) }),
  residence: z.array(track),
  registerNumber: z.nullable(ANSWER_SCHEMAS['register-number']),
  questions: z.array(question),
  changes: z.array(change),
  uncovered: z.array(
    z.strictObject({
      domain: text,
      reason: z.enum(['before-first', 'after-last', 'gap', 'not-covered']),
    }),
  ),
  documents: z.array(document),
  warnings: z.array(warning),
});

/** The parts that the JSON Schema of plans names, so that it holds each of them once. */
export const PLAN_PARTS: Readonly<Record<string, z.ZodMiniType>> = {
  route,
  check,
  plannedDeadline,
  procedureStep,
  checklistItem,
  cost,
  item,
  track,
  question,
  change,
  answerType,
};
