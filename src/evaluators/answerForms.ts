import type { SourceReference } from '../engine/proof.js';
import { INCOME_KINDS } from '../facts/familyFacts.js';
import {
  anyText,
  data,
  day,
  type Fields,
  type Form,
  flag,
  formOf,
  kindOf,
  listOf,
  objectOf,
  oneOf,
  optional,
  orNull,
  recordOf,
  whole,
} from '../facts/forms.js';
import { PERIODS } from '../facts/period.js';
import { SEXES } from '../facts/registerNumberFacts.js';
import { STUDENT_MEANS_KINDS } from '../facts/studentFacts.js';
import type { DocumentReference, Json } from '../rules/ruleDocument.js';
import type { Warning } from '../rules/ruleSet.js';
import type { CardEntry, CardPeriod, CardProspect, CardValidity } from './cardEntry.js';
import type { CardsFigures } from './cards.js';
import type { DeadlineStep, SkippedDate } from './deadlineSteps.js';
import type { DeadlineFigures } from './deadlines.js';
import type { Determination, EvaluatorName, Money, Reason } from './determination.js';
import type { AnyDetermination, DeterminationByEvaluator } from './determinations.js';
import type { AssessedIncome, FamilyFigures, RegimeFigures } from './familyIncome.js';
import type { RegisterNumberFigures } from './registerNumberFigures.js';
import type { RegisterNumberReadingFigures } from './registerNumberReading.js';
import type { SalaryFigures, SalaryRate } from './salary.js';
import type { CountedMeans, MonthAndYear, StudentFigures } from './studentMeans.js';

const outcome = /* @__PURE__ */ oneOf(['met', 'unmet', 'unknown']);

/** The forms of what answers are made of, which plans are made of too. */
export interface AnswerParts {
  readonly outcome: Form<'met' | 'unmet' | 'unknown'>;
  readonly texts: Form<readonly string[]>;
  readonly json: Form<Json>;
  readonly params: Form<{ readonly [key: string]: Json }>;
  readonly sources: Form<readonly SourceReference[]>;
  readonly reason: Form<Reason>;
  readonly warning: Form<Warning>;
  readonly document: Form<DocumentReference>;
  readonly period: Form<CardPeriod>;
  readonly validity: Form<CardValidity>;
  readonly prospect: Form<CardProspect>;
}

/**
 * Makes the forms of what answers are made of.
 *
 * @returns The forms.
 */
export function answerParts(): AnswerParts {
  const texts = listOf(anyText);
  const json = data as Form<Json>;
  const params = recordOf(json);
  const sources = listOf(objectOf<SourceReference>({ id: anyText, at: anyText }));
  const period = objectOf<CardPeriod>({
    value: whole,
    unit: oneOf(['days', 'working-days', 'weeks', 'months', 'years']),
  });
  return {
    outcome,
    texts,
    json,
    params,
    sources,
    reason: objectOf<Reason>({ code: anyText, outcome, params, sources }),
    warning: objectOf<Warning>({ code: anyText, params }),
    document: objectOf<DocumentReference>({
      id: anyText,
      effectiveFrom: day,
      revision: whole,
      hash: anyText,
    }),
    period,
    validity: objectOf<CardValidity>({
      code: anyText,
      period: orNull(period),
      contractMargin: orNull(period),
      until: orNull(day),
      plasticRenewal: orNull(period),
      allowedAbsence: orNull(period),
      provisionalDocument: orNull(period),
      needs: texts,
    }),
    prospect: objectOf<CardProspect>({ to: anyText, after: orNull(period), on: orNull(day) }),
  };
}

/** The form of each kind of answer, by the name of its evaluator. */
export type AnswerForms = { readonly [Name in EvaluatorName]: Form<DeterminationByEvaluator[Name]> };

/**
 * Makes the forms of answers: what a function that says an answer in words must be given. Of the codes in them any is
 * taken, as of those of rules of one's own.
 *
 * @param parts - The forms of what answers are made of.
 * @returns The form of each kind.
 */
export function answerForms(parts: AnswerParts): AnswerForms {
  const { texts, sources, reason, warning, document, validity, prospect } = parts;
  const money = objectOf<Money>({
    amount: formOf('an amount such as "1234.56"', isDecimal),
    currency: oneOf(['EUR']),
    per: oneOf(PERIODS),
  });
  const monthAndYear = objectOf<MonthAndYear>({ month: money, year: money });
  const answer = <Name extends EvaluatorName, Figures>(
    evaluator: Name,
    figures: Fields<Figures>,
  ): Form<Determination<Name, Figures>> =>
    objectOf<Determination<Name, Figures>>({
      evaluator: oneOf([evaluator]),
      outcome,
      asOf: day,
      rulebook: anyText,
      documents: listOf(document),
      missingFacts: texts,
      reasons: listOf(reason),
      warnings: listOf(warning),
      figures: objectOf(figures),
    } as Fields<Determination<Name, Figures>>);
  const card = objectOf<CardEntry>({
    card: anyText,
    aliases: texts,
    outcome,
    missingFacts: texts,
    reasons: listOf(reason),
    validity: orNull(validity),
    rightToWork: orNull(anyText),
    duties: texts,
    leadsTo: listOf(prospect),
  });
  const rate = objectOf<SalaryRate>({ rate: anyText, threshold: money, margin: orNull(money), outcome });
  const assessment = { path: anyText, counted: outcome, rule: orNull(anyText), sources };
  const means = objectOf<CountedMeans>({ ...assessment, kind: oneOf(STUDENT_MEANS_KINDS), year: money });
  const income = objectOf<AssessedIncome>({ ...assessment, kind: oneOf(INCOME_KINDS), month: money });
  const regime = objectOf<RegimeFigures>({
    regime: anyText,
    threshold: orNull(money),
    margin: orNull(money),
    outcome,
  });
  return {
    cards: answer<'cards', CardsFigures>('cards', { cards: listOf(card) }),
    salary: answer<'salary', SalaryFigures>('salary', {
      threshold: orNull(money),
      salary: orNull(money),
      margin: orNull(money),
      rates: listOf(rate),
    }),
    'student-means': answer<'student-means', StudentFigures>('student-means', {
      academicYear: anyText,
      required: monthAndYear,
      means: monthAndYear,
      possibleMeans: monthAndYear,
      shortfall: orNull(monthAndYear),
      margin: money,
      counted: listOf(means),
    }),
    'family-income': answer<'family-income', FamilyFigures>('family-income', {
      threshold: orNull(money),
      percentage: orNull(formOf('a percentage such as "12.34"', isDecimal)),
      base: orNull(money),
      countedIncome: money,
      possibleIncome: money,
      margin: orNull(money),
      regime: orNull(anyText),
      regimes: listOf(regime),
      incomes: listOf(income),
    }),
    deadline: answer<'deadline', DeadlineFigures>('deadline', deadlineFigures(sources)),
    'register-number': answer<'register-number', RegisterNumberFigures>(
      'register-number',
      registerNumberFigures(),
    ),
  };
}

/**
 * Makes the form of an answer of any kind.
 *
 * @returns The form.
 */
export function answerForm(): Form<AnyDetermination> {
  return kindOf('evaluator', answerForms(answerParts()) as Readonly<Record<string, Form<AnyDetermination>>>);
}

function deadlineFigures(sources: AnswerParts['sources']): Fields<DeadlineFigures> {
  const step = objectOf<DeadlineStep>({
    date: anyText,
    from: day,
    count: whole,
    unit: anyText as Form<DeadlineStep['unit']>,
    direction: oneOf(['after', 'before']),
    end: day,
    skipped: listOf(objectOf<SkippedDate>({ day, reason: anyText })),
    rolledFrom: orNull(day),
    sources,
  });
  return {
    kind: anyText as Form<DeadlineFigures['kind']>,
    state: oneOf(['not-yet-open', 'open', 'due-today', 'passed', 'unknown']),
    daysLeft: orNull(whole),
    opensOn: orNull(day),
    dueOn: orNull(day),
    safeDueOn: orNull(day),
    closesOn: orNull(day),
    latestDueOn: orNull(day),
    doneOn: orNull(day),
    steps: listOf(step),
  };
}

function registerNumberFigures(): Fields<RegisterNumberFigures> {
  const expected = { earlierBirth: orNull(anyText), laterBirth: orNull(anyText) };
  const reading = objectOf<RegisterNumberReadingFigures>({
    isBis: orNull(flag),
    sexKnown: orNull(flag),
    monthKnown: orNull(flag),
    dayKnown: flag,
    orderNumber: anyText,
    sex: orNull(oneOf(SEXES)),
    checkDigits: anyText,
    expectedCheckDigits: objectOf<RegisterNumberReadingFigures['expectedCheckDigits']>(expected),
    laterBirthsFrom: whole,
    checkDigitsPointTo: orNull(oneOf(['earlier-birth', 'later-birth'])),
  });
  return {
    digits: whole,
    requiredDigits: whole,
    birthDatePart: anyText,
    expectedBirthDatePart: orNull(anyText),
    reading: optional(orNull(reading)) as Fields<RegisterNumberFigures>['reading'],
  };
}

/** A decimal with two decimals, which can be negative. */
function isDecimal(value: unknown): boolean {
  return typeof value === 'string' && /^-?(?:0|[1-9]\d*)\.\d\d$/.test(value);
}
