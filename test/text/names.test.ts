import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { OPERATORS } from '../../src/engine/operators.js';
import { isListFact, type Vocabulary } from '../../src/engine/vocabulary.js';
import {
  CURRENT_PURPOSES,
  FAMILY_RELATIONS,
  HELD_CARDS,
  ICT_ROLES,
  PERMANENT_STATUSES,
  SPONSOR_STATUSES,
  STAY_DOCUMENTS,
  WITHDRAWAL_AGREEMENT,
} from '../../src/facts/cardFacts.js';
import { cardVocabulary } from '../../src/facts/cardVocabulary.js';
import { EVENT_KINDS, WAITING_DOCUMENTS } from '../../src/facts/caseFile.js';
import {
  ABSENCE_REASONS,
  APPEAL_GROUNDS,
  APPLICATIONS,
  CHANGES,
  NOTIFICATIONS,
} from '../../src/facts/deadlineFacts.js';
import { deadlineFactsSchema } from '../../src/facts/deadlineFactsSchema.js';
import { deadlineVocabulary } from '../../src/facts/deadlineVocabulary.js';
import { familyVocabulary, INCOME_KINDS } from '../../src/facts/familyFacts.js';
import { PERIODS } from '../../src/facts/period.js';
import {
  registerNumberFactsSchema,
  registerNumberVocabulary,
  SEXES,
} from '../../src/facts/registerNumberFacts.js';
import { OCCUPATIONS, REGIONS, SALARY_CATEGORIES, salaryVocabulary } from '../../src/facts/salaryFacts.js';
import { STUDENT_MEANS_KINDS, studentVocabulary } from '../../src/facts/studentFacts.js';
import { UNITS } from '../../src/rules/ruleDocument.js';
import { CALENDAR } from '../../src/rules/shippedDocuments.js';
import { ENGLISH } from '../../src/text/english.js';
import { factName } from '../../src/text/factName.js';
import { SHAPES } from '../facts/arbitraries.js';
import { casePaths } from '../facts/casePaths.js';
import { documents } from './codes.js';

const DOCUMENTS = documents();
const RULES = DOCUMENTS.flatMap(({ rules }) => rules);
const PARAMS = RULES.map(({ event }) => event.params ?? {});
const CARDS = RULES.filter(({ event }) => event.type === 'card').map(({ event }) => event.params ?? {});
const VALIDITIES = RULES.filter(({ event }) => ['card', 'card-validity'].includes(event.type)).map(
  ({ event }) => event.params ?? {},
);
const GROUNDS = RULES.filter(({ event }) => event.type.endsWith('-ground')).map(({ event }) => event.params);

const VOCABULARIES: readonly Vocabulary[] = [
  cardVocabulary,
  deadlineVocabulary,
  familyVocabulary,
  registerNumberVocabulary,
  salaryVocabulary,
  studentVocabulary,
];

/** The names of all facts that rules ask about, and of those that people give instead. */
function factsOf(vocabulary: Vocabulary): readonly string[] {
  return Object.entries(vocabulary).flatMap(([name, fact]) =>
    isListFact(fact) ? [name, ...factsOf(fact.each)] : [name, ...(fact.from ?? [])],
  );
}

/** The last part of the path of each fact that a schema takes. */
function keysOf(schema: z.ZodMiniType): readonly string[] {
  const { shape, innerType, element, options } = schema._zod.def as unknown as {
    readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
    readonly innerType?: z.ZodMiniType;
    readonly element?: z.ZodMiniType;
    readonly options?: readonly z.ZodMiniType[];
  };
  const inner = [innerType ?? [], element ?? [], options ?? []].flat().flatMap(keysOf);
  return [...inner, ...Object.entries(shape ?? {}).flatMap(([key, field]) => [key, ...keysOf(field)])];
}

const kinds = (deadlineFactsSchema()._zod.def as unknown as { options: z.ZodMiniType[] }).options.map(
  (option) =>
    (option._zod.def as unknown as { shape: { kind: { _zod: { def: { values: string[] } } } } }).shape.kind
      ._zod.def.values[0],
);

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const CARD_NAMES = CARDS.map(({ card }) => card);
const TEXT = JSON.stringify(DOCUMENTS);

/** The codes in a list that a warning of a document carries. */
function listed(key: string): readonly string[] {
  const lists = [...TEXT.matchAll(new RegExp(`"${key}":(\\[[^\\]]*\\])`, 'g'))];
  return lists.flatMap(([, list = '[]']) => JSON.parse(list) as string[]);
}

/** The schema of plans, as it is published. */
const PLAN = JSON.parse(
  readFileSync(new URL('../../schemas/plan.json', import.meta.url), 'utf8'),
) as PlanSchema;

interface PlanSchema {
  readonly $defs: Readonly<Record<string, Node>>;
}

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly enum?: readonly string[];
  readonly const?: string;
}

/** The codes that a key of a part of a plan can hold. */
function enumOf(part: string, key: string): readonly string[] {
  return PLAN.$defs[part]?.properties?.[key]?.enum ?? [];
}

const UNDECIDED = PLAN.$defs.question?.properties?.bearsOn?.items?.properties?.kind?.enum ?? [];
const ANSWER_FORMS = (PLAN.$defs.answerType?.anyOf ?? []).map(({ properties }) => properties?.type?.const);

const OUTCOMES = ['met', 'unmet', 'unknown'];

/** What each kind of name must be there for: no less, and no more. */
const NAMED: Readonly<Record<string, readonly (string | undefined)[]>> = {
  period: PERIODS,
  calendar: PERIODS,
  region: REGIONS,
  category: SALARY_CATEGORIES,
  rate: PARAMS.map(({ rate }) => rate),
  means: STUDENT_MEANS_KINDS,
  income: INCOME_KINDS,
  regime: PARAMS.map(({ regime }) => regime),
  base: [/"base":"([^"]*)"/.exec(TEXT)?.[1]],
  deadline: kinds,
  date: DOCUMENTS.filter(({ id }) => id.includes('/deadlines/')).flatMap(({ computed }) =>
    Object.keys(computed).filter((name) => 'from' in (computed[name] ?? {})),
  ),
  lawFigure: (
    JSON.parse(
      readFileSync(new URL('../../rules/correspondences.json', import.meta.url), 'utf8'),
    ) as readonly {
      readonly subject: string;
    }[]
  ).map(({ subject }) => subject),
  closedDay: [...WEEKDAYS, ...CALENDAR.holidays.map(({ id }) => id)],
  contribution: RULES.filter(({ event }) => event.type === 'cost').map(({ event }) => event.params?.ground),
  language: listed('languages'),
  card: CARD_NAMES,
  Card: CARD_NAMES,
  // The last is the evaluator's own, for a validity that is open.
  validity: [...VALIDITIES.map(({ validity }) => validity?.code), 'depends-on-missing-facts'],
  rightToWork: CARDS.map(({ rightToWork }) => rightToWork),
  duty: CARDS.flatMap(({ duties }) => (duties ?? []).map(({ code }) => code)),
  prospect: [...CARDS.flatMap(({ leadsTo }) => (leadsTo ?? []).map(({ to }) => to)), ...listed('to')],
  purpose: GROUNDS.map((params) => params?.track),
  ground: GROUNDS.map((params) => params?.code),
  sex: SEXES,
  noLaw: ['before-first', 'after-last', 'gap', 'not-covered'],
  confidence: ['high', 'medium', 'low'],
  change: ['added', 'removed', 'changed', 'replaced', 'revised', 'missing'],
  unstated: ['declared', 'no-edition', 'not-stated'],
  monthEnd: ['same-day-or-last-day'],
  roll: ['next-working-day'],
  operator: Object.keys(OPERATORS),
  casePath: casePaths().map(({ path }) => path),
  stayPurpose: CURRENT_PURPOSES,
  permanentStatus: PERMANENT_STATUSES,
  stayDocument: STAY_DOCUMENTS,
  waitingDocument: WAITING_DOCUMENTS,
  heldCard: HELD_CARDS,
  absenceReason: ABSENCE_REASONS,
  occupation: OCCUPATIONS,
  ictRole: ICT_ROLES,
  withdrawalAgreement: WITHDRAWAL_AGREEMENT,
  familyRelation: FAMILY_RELATIONS,
  sponsorStatus: SPONSOR_STATUSES,
  event: EVENT_KINDS,
  reportedChange: CHANGES,
  notification: NOTIFICATIONS,
  appealGround: APPEAL_GROUNDS,
  application: APPLICATIONS,
  routeOutcome: OUTCOMES,
  checkOutcome: OUTCOMES,
  yearsOutcome: OUTCOMES,
  check: enumOf('check', 'check'),
  track: enumOf('track', 'track'),
  share: ['full', 'half', 'none', 'unknown'],
  absenceEffect: ['goes-on', 'begins-anew', 'unknown'],
  undecided: UNDECIDED,
  answerType: ANSWER_FORMS,
  fact: [
    ...VOCABULARIES.flatMap(factsOf),
    ...DOCUMENTS.flatMap(({ computed }) => Object.keys(computed)),
    ...SHAPES.flatMap(({ schema }) => keysOf(schema)),
    ...keysOf(registerNumberFactsSchema()),
  ],
};

describe('the names', () => {
  test.each(Object.keys(NAMED))('of each %s are there, and no others', (kind) => {
    const codes = new Set(NAMED[kind]?.filter((code) => code !== undefined));
    expect(Object.keys(ENGLISH.names[kind] ?? {}).sort()).toEqual([...codes].sort());
  });

  test('are of known kinds', () => {
    expect(Object.keys(ENGLISH.names).sort()).toEqual(Object.keys(NAMED).sort());
  });

  test('of units are those that are counted', () => {
    const counted = UNITS.filter((unit) => !unit.startsWith('EUR') && unit !== 'percent');
    expect(Object.keys(ENGLISH.units).sort()).toEqual([...counted].sort());
  });
});

describe('the other texts', () => {
  const sources = ['text', 'cli']
    .flatMap((folder) => {
      const files = readdirSync(new URL(`../../src/${folder}`, import.meta.url));
      return files.map((file) => new URL(`../../src/${folder}/${file}`, import.meta.url));
    })
    .filter(({ pathname }) => !/\/(?:label|phrase|planPhrase)\.ts$|\.[a-z]{2}\.ts$/.test(pathname))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  test.each([...Object.keys(ENGLISH.labels), ...Object.keys(ENGLISH.phrases)])('%s is used', (key) => {
    expect(sources).toMatch(new RegExp(`(?:labels|phrases)\\.${key}\\b|'${key}'|\\b${key}[,} ]`));
  });

  test.each(Object.keys(ENGLISH.plan))('%s is used in plans', (key) => {
    expect(sources).toMatch(new RegExp(`(?:plan|words)\\.${key}\\b|'${key}'`));
  });

  test('headlines are there for every answer that there can be', () => {
    const outcomes = Object.keys(ENGLISH.outcomes);
    const evaluators = [...new Set([...SHAPES.map(({ name }) => name), 'register-number'])];
    const all = evaluators.flatMap((evaluator) => outcomes.map((outcome) => `${evaluator}.${outcome}`));
    // A deadline can be missed from either side.
    const expected = [...all, 'deadline.too-early'];
    expect(Object.keys(ENGLISH.headlines).sort()).toEqual(expected.sort());
  });

  test('states are those of deadlines', () => {
    const states = ['not-yet-open', 'open', 'due-today', 'passed', 'unknown'];
    expect(Object.keys(ENGLISH.states).sort()).toEqual(states.sort());
  });
});

describe('factName', () => {
  test.each([
    ['birthDate', 'date of birth'],
    ['incomes[3].declared', 'whether it is declared to the tax authority'],
    ['grossSalary.amount', 'amount in euro'],
    ['absences', 'the absences from Belgium'],
    ['absences[0]', 'the absences from Belgium'],
    ['notAFact', 'notAFact'],
    ['toString', 'toString'],
    ['list[0].notAFact', 'list[0].notAFact'],
  ])('%s is %s', (path, name) => {
    expect(factName(path, ENGLISH)).toBe(name);
  });
});
