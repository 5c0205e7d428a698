import { type AnswerParts, answerForms, answerParts } from '../evaluators/answerForms.js';
import {
  anyText,
  day,
  type Form,
  flag,
  formOf,
  kindOf,
  listOf,
  objectOf,
  oneOf,
  orNull,
  whole,
} from '../facts/forms.js';
import { PERIODS } from '../facts/period.js';
import type { AnswerType } from './answerType.js';
import type {
  Change,
  Check,
  ChecklistItem,
  Cost,
  CostTotal,
  CountedAbsence,
  CountedPeriod,
  Plan,
  PlanItem,
  PlannedDeadline,
  ProcedureStep,
  Question,
  ResidenceTrack,
  Route,
  SchengenCount,
  TravelPlan,
} from './plan.js';

/**
 * Makes the form of a plan: what a function that says a plan in words must be given. A plan that was kept as JSON has it; one
 * of another version of the package may not.
 *
 * @returns The form.
 */
export function planForm(): Form<Plan> {
  const parts = answerParts();
  const { outcome, texts, reason, warning, document, validity, prospect, sources } = parts;
  const answers = answerForms(parts);
  const determination = kindOf('evaluator', {
    salary: answers.salary,
    'student-means': answers['student-means'],
    'family-income': answers['family-income'],
  } as Readonly<Record<string, Form<NonNullable<Check['determination']>>>>);
  return objectOf<Plan>({
    reference: orNull(anyText),
    asOf: day,
    rulebook: anyText,
    knownOn: orNull(day),
    routes: listOf(
      objectOf<Route>({
        route: anyText,
        aliases: texts,
        outcome,
        missing: texts,
        offer: orNull(anyText),
        reasons: listOf(reason),
        validity: orNull(validity),
        rightToWork: orNull(anyText),
        duties: texts,
        leadsTo: listOf(prospect),
        sources,
      }),
    ),
    checks: listOf(
      objectOf<Check>({
        check: oneOf(['salary', 'blue-card-salary', 'student-means', 'family-income']),
        about: anyText,
        outcome,
        missing: texts,
        determination: orNull(determination),
      }),
    ),
    deadlines: listOf(
      objectOf<PlannedDeadline>({ about: anyText, missing: texts, determination: answers.deadline }),
    ),
    ...itemForms(parts),
    residence: listOf(trackForm(parts)),
    registerNumber: orNull(answers['register-number']),
    questions: listOf(questionForm(parts)),
    changes: listOf(changeForm(parts)),
    uncovered: listOf(
      objectOf<Plan['uncovered'][number]>({
        domain: anyText,
        reason: oneOf(['before-first', 'after-last', 'gap', 'not-covered']),
      }),
    ),
    documents: listOf(document),
    warnings: listOf(warning),
  });
}

type Items = 'procedure' | 'checklist' | 'costs' | 'costTotals' | 'languages' | 'travel';

function itemForms({ texts, params, period, sources }: AnswerParts): {
  readonly [Key in Items]: Form<Plan[Key]>;
} {
  const amount = formOf<string>(
    'an amount such as "1234.56"',
    (value) => typeof value === 'string' && /^(?:0|[1-9]\d*)\.\d\d$/.test(value),
  );
  const shared = {
    code: anyText,
    outcome: oneOf(['met', 'unknown'] as const),
    routes: texts,
    missing: texts,
    params,
    notes: texts,
    sources,
  };
  const item = objectOf<PlanItem>(shared);
  const range = objectOf<NonNullable<ProcedureStep['usually']>>({
    least: orNull(period),
    most: orNull(period),
  });
  return {
    procedure: listOf(
      objectOf<ProcedureStep>({
        ...shared,
        usually: orNull(range),
        beginsFrom: orNull(day),
        endsFrom: orNull(day),
        endsBy: orNull(day),
      }),
    ),
    checklist: listOf(
      objectOf<ChecklistItem>({ ...shared, apostille: flag, translation: flag, validity: orNull(period) }),
    ),
    costs: listOf(
      objectOf<Cost>({ ...shared, least: orNull(amount), most: orNull(amount), currency: oneOf(['EUR']) }),
    ),
    costTotals: listOf(
      objectOf<CostTotal>({ route: anyText, least: orNull(amount), most: orNull(amount), incomplete: flag }),
    ),
    languages: listOf(item),
    travel: objectOf<TravelPlan>({
      statements: listOf(item),
      count: orNull(
        objectOf<SchengenCount>({
          allowedDays: whole,
          windowDays: whole,
          windowFrom: day,
          usedDays: orNull(whole),
          leftDays: orNull(whole),
          stayUntil: orNull(day),
          stayUntilWithTrips: orNull(day),
          overstayedOn: listOf(day),
          missing: texts,
          sources,
        }),
      ),
    }),
  };
}

function trackForm({ outcome, texts, period, warning, sources }: AnswerParts): Form<ResidenceTrack> {
  return objectOf<ResidenceTrack>({
    track: oneOf(['permanent-residence', 'long-term-resident', 'nationality']),
    outcome,
    missing: texts,
    required: period,
    periods: listOf(
      objectOf<CountedPeriod>({
        about: anyText,
        from: day,
        until: orNull(day),
        purpose: anyText,
        share: oneOf(['full', 'half', 'none', 'unknown']),
        code: anyText,
        sources,
      }),
    ),
    absences: listOf(
      objectOf<CountedAbsence>({
        about: anyText,
        leftOn: day,
        returnedOn: orNull(day),
        effect: oneOf(['goes-on', 'begins-anew', 'unknown']),
      }),
    ),
    countsFrom: orNull(day),
    earliestOn: orNull(day),
    latestOn: orNull(day),
    warnings: listOf(warning),
    sources,
  });
}

function questionForm({ json }: AnswerParts): Form<Question> {
  const none = objectOf<NonNullable<Question['none']>>({ path: anyText, value: json });
  return objectOf<Question>({
    path: anyText,
    answer: answerTypeForm(),
    none: orNull(none),
    bearsOn: listOf(
      objectOf<Question['bearsOn'][number]>({
        kind: oneOf([
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
        name: anyText,
      }),
    ),
  });
}

type AnswerTypes = {
  readonly [Type in AnswerType['type']]: Form<Extract<AnswerType, { readonly type: Type }>>;
};

function answerTypeForm(): Form<AnswerType> {
  const simple = <Type extends AnswerType['type']>(type: Type) => ({ type: oneOf([type]), absentable: flag });
  const texts = listOf(anyText);
  const forms: AnswerTypes = {
    boolean: objectOf(simple('boolean')),
    date: objectOf(simple('date')),
    choice: objectOf({ ...simple('choice'), names: anyText, choices: texts }),
    country: objectOf(simple('country')),
    number: objectOf({ ...simple('number'), least: whole, most: whole }),
    euro: objectOf(simple('euro')),
    'euro-for-period': objectOf({ ...simple('euro-for-period'), per: listOf(oneOf(PERIODS)) }),
    'academic-year': objectOf(simple('academic-year')),
    text: objectOf(simple('text')),
    records: objectOf({
      ...simple('records'),
      fields: listOf(
        objectOf<Extract<AnswerType, { readonly type: 'records' }>['fields'][number]>({
          name: anyText,
          answer: (value, path, problems) => form(value, path, problems),
          required: flag,
          when: orNull(
            objectOf<{ readonly name: string; readonly values: readonly string[] }>({
              name: anyText,
              values: texts,
            }),
          ),
        }),
      ),
    }),
  };
  const form = kindOf('type', forms as Readonly<Record<string, Form<AnswerType>>>);
  return form;
}

function changeForm({ json, params }: AnswerParts): Form<Change> {
  return objectOf<Change>({
    of: objectOf<Change['of']>({ kind: oneOf(['route', 'check']), name: anyText, about: orNull(anyText) }),
    code: anyText,
    path: anyText,
    from: json,
    to: json,
    params,
    on: orNull(day),
    until: orNull(day),
  });
}
