import { fullYearsBetween } from '../calendar/fullYearsBetween.js';
import { parseDay } from '../calendar/parseDay.js';
import type { Outcome } from '../engine/outcome.js';
import { type CardOutcomes, cardOutcomes } from '../evaluators/cardOutcomes.js';
import type { CardFacts } from '../facts/cardFacts.js';
import type { CaseFile, CaseStay, JobOffer } from '../facts/caseFile.js';
import { FactsError } from '../facts/factsError.js';
import { once } from '../rules/once.js';
import { lawOf, type RuleSet } from '../rules/ruleSet.js';
import { cardFactsOf, flagOf, offerFacts, type SalaryOutcomes } from './cardFactsOf.js';
import { type CaseContext, caseContext, isUnionCitizen } from './caseContext.js';
import { caseContradictions } from './caseContradictions.js';
import { caseFileReader } from './caseFileReader.js';
import { offerIn } from './casePath.js';
import { familyOutcome, offerChecks, studentOutcome } from './checks.js';
import { type Kept, keptBy } from './keptBy.js';
import { type StayFacts, stayFacts } from './residenceFacts.js';
import { withinCalendar } from './withinCalendar.js';

/** Something of a plan that a change can open. */
export interface Target {
  /** Its name in maps. */
  readonly key: string;
  /** A route or a check. */
  readonly kind: 'route' | 'check';
  /** The route, or what is checked. */
  readonly name: string;
  /** The part of the case file that a check is about. */
  readonly about: string | null;
  /** The place of the job offer that a check is about. */
  readonly offer: number | undefined;
}

/**
 * Names something that a change can open.
 *
 * @param kind - A route or a check.
 * @param name - The route, or what is checked.
 * @param about - The part of the case file that a check is about.
 * @returns It, with its key.
 */
export function targetOf(kind: Target['kind'], name: string, about: string | null): Target {
  return { key: `${kind} ${name} ${about ?? ''}`, kind, name, about, offer: offerIn(about ?? '') };
}

/**
 * Tells whether something is open in a case that is not as it is: with a change, under the law of a day supposed. A route is
 * taken with some of the job offers, `undefined` for none.
 */
export type WhatIf = (
  file: CaseFile,
  rules: RuleSet,
  target: Target,
  offers: readonly (number | undefined)[],
) => boolean;

/**
 * Makes the way in which a search asks what would be open. What comes out is kept by what was asked about: most changes and
 * most days leave most of that as it was.
 *
 * @returns The way to ask, about cases of one person.
 */
export function whatIf(): WhatIf {
  const memory = memoryOf();
  const settings = keptBy<CaseFile, RuleSet, Setting>();
  const cases = keptBy<CaseFile, string, boolean>();
  const opens = (setting: Setting, target: Target, offers: readonly (number | undefined)[]): boolean => {
    if (target.kind === 'check') return checkOutcome(memory, setting, target) === 'met';
    const route = setting.question.routeOf(target.name);
    if (route === undefined) return false;
    const outcomes = outcomesOf(memory, setting, target.name, route);
    return offers.some((offer) => isOpen(memory, setting, target.name, outcomes, offer));
  };
  return (file, rules, target, offers) =>
    opens(
      settings(file, rules, () => settingOf(memory, file, rules)),
      target,
      offers,
    ) && cases(file, rules.asOf, () => isCaseFile(file, rules));
}

/** Whether a case can be so: nothing is supposed that a case file cannot say. */
function isCaseFile(file: CaseFile, rules: RuleSet): boolean {
  try {
    return caseContradictions(lawOf(rules).remember(caseFileReader).read(file), rules.asOf).length === 0;
  } catch (error) {
    if (error instanceof FactsError) return false;
    throw error;
  }
}

/** What is kept during a search. */
interface Memory {
  readonly stays: Kept<CaseStay | undefined, number, StayFacts>;
  readonly questions: Kept<RuleSet, string, Question>;
  readonly offers: Kept<JobOffer | undefined, string, AskedOffer>;
  readonly students: Kept<CaseFile['studies'], string, Outcome | undefined>;
  readonly families: Kept<CaseFile['family'], string, Outcome | undefined>;
  /** Whether a route is open, by all that it asks about beside the offer, and by the offer. */
  readonly routes: Kept<string, null, Map<string, boolean>>;
  /** The parts of case files as routes see them, as texts. */
  readonly texts: Kept<unknown, null, string>;
  /** Gives everything that has an identity a number. */
  readonly numberOf: (thing: unknown) => number;
}

function memoryOf(): Memory {
  const numbers = new Map<unknown, number>();
  return {
    stays: keptBy(),
    questions: keptBy(),
    offers: keptBy(),
    students: keptBy(),
    families: keptBy(),
    routes: keptBy(),
    texts: keptBy(),
    numberOf: (thing) => {
      const number = numbers.get(thing) ?? numbers.size;
      numbers.set(thing, number);
      return number;
    },
  };
}

/** A case on a day supposed. */
interface Setting {
  readonly file: CaseFile;
  readonly context: CaseContext;
  /** The law of the day, by a number that the days have in common between which it does not change. */
  readonly law: number;
  /** The law and the age of the person, which is all of a day that bears on a salary. */
  readonly lawAndAge: string;
  readonly question: Question;
}

/** A case on a day supposed as routes see it, whatever its job offers, means and incomes are. */
interface Question {
  /** Lists of facts about cards without what checks and offers tell: a card that fits with each of one list, whole, fits. */
  readonly lists: () => readonly (readonly CardFacts[])[];
  /** What a route asks about in them; `undefined` where it is closed whatever the checks and the offer are. */
  readonly routeOf: (card: string) => string | undefined;
}

function settingOf(memory: Memory, file: CaseFile, rules: RuleSet): Setting {
  const { person, plans, stay, studies, family, integration, risks, jobOffers } = file;
  const context = caseContext(file, rules, (of, day) => memory.stays(of, day, () => stayFacts(of, day)));
  const birthDate = person?.birthDate;
  const age = birthDate === undefined ? '' : fullYearsBetween(parseDay(birthDate) as number, context.day);
  const law = memory.numberOf(lawOf(rules).remember);
  const parts = [person, plans, stay, integration, risks].map(memory.numberOf);
  const texts = [
    memory.texts(studies, null, () => JSON.stringify({ ...studies, means: undefined })),
    memory.texts(family, null, () => {
      return JSON.stringify({ ...family, sponsor: { ...family?.sponsor, incomes: undefined } });
    }),
  ];
  return {
    file,
    context,
    law,
    lawAndAge: `${law} ${age}`,
    question: memory.questions(rules, `${parts} ${jobOffers?.length === 0} ${texts.join(' ')}`, () =>
      questionOf(context),
    ),
  };
}

const NO_CHECKS = { offers: [], student: undefined, family: undefined };

function questionOf(context: CaseContext): Question {
  const lists = once(() => {
    const { facts, sufficient } = cardFactsOf(context, NO_CHECKS, undefined);
    return [[facts], ...sufficient].filter((list) => list.length > 0);
  });
  const outcomes = once(
    () => context.ask(() => lists().map((list) => list.map((facts) => askedOf(facts, context.rules)))) ?? [],
  );
  const routes = keptBy<string, null, string | undefined>();
  return { lists, routeOf: (card) => routes(card, null, () => askedIn(outcomes(), card)) };
}

type Asked = Pick<CardOutcomes, 'isClosed' | 'asked'>;

function askedOf(facts: CardFacts, rules: RuleSet): Asked {
  const outcomes = cardOutcomes(facts, rules);
  const ofKnown = (known: CardFacts): CardOutcomes =>
    known === facts ? outcomes : cardOutcomes(known, rules);
  return {
    isClosed: (card) => withinCalendar(facts, (known) => ofKnown(known).isClosed(card)),
    asked: outcomes.asked,
  };
}

function askedIn(lists: readonly (readonly Asked[])[], card: string): string | undefined {
  if (lists.every((list) => list.some((outcomes) => outcomes.isClosed(card)))) return undefined;
  return lists.map((list) => list.map((outcomes) => outcomes.asked(card)).join('; ')).join('| ');
}

/** What routes that ask the same, and for which the checks come to the same, are known to come to, by the job offer. */
function outcomesOf(memory: Memory, setting: Setting, card: string, asked: string): Map<string, boolean> {
  const checks = `${studentIn(memory, setting)} ${familyIn(memory, setting)}`;
  return memory.routes(`${setting.law} ${card} ${checks}: ${asked}`, null, () => new Map());
}

/** Whether a route is open with a job offer, as the routes of a plan have it. */
function isOpen(
  memory: Memory,
  setting: Setting,
  card: string,
  outcomes: Map<string, boolean>,
  index: number | undefined,
): boolean {
  const { file, context, question } = setting;
  const offer = index === undefined ? undefined : file.jobOffers?.[index];
  const { facts, text } = askedOffer(memory, setting, offer);
  const known = outcomes.get(text);
  if (known !== undefined) return known;
  const checked: CardFacts = {
    ...facts,
    studentMeansMet: flagOf(studentIn(memory, setting)),
    familyIncomeMet: flagOf(familyIn(memory, setting)),
  };
  const fits = (rest: CardFacts): boolean =>
    withinCalendar({ ...rest, ...checked }, (known) => cardOutcomes(known, context.rules).fits(card));
  const found = question.lists().some((list) => list.every(fits));
  outcomes.set(text, found);
  return found;
}

function checkOutcome(memory: Memory, setting: Setting, { name, offer }: Target): Outcome | undefined {
  if (name === 'student-means') return studentIn(memory, setting);
  if (name === 'family-income') return familyIn(memory, setting);
  const { salary, blueCard } = askedOffer(
    memory,
    setting,
    setting.file.jobOffers?.[offer as number],
  ).outcomes;
  return name === 'salary' ? salary : blueCard;
}

function studentIn({ students }: Memory, { file, context, law }: Setting): Outcome | undefined {
  return students(file.studies, `${law}`, () => studentOutcome(context));
}

function familyIn({ families }: Memory, { file: { family }, context, law }: Setting): Outcome | undefined {
  // What is not filed yet is taken as filed on the day.
  const filing = family?.filedOn === null ? `${law} ${context.day}` : `${law}`;
  return families(family, filing, () => familyOutcome(context));
}

/** What a job offer tells routes, under one law and at one age of the person. */
interface AskedOffer {
  readonly outcomes: SalaryOutcomes;
  readonly facts: CardFacts;
  /** The facts as a text. */
  readonly text: string;
}

function askedOffer(
  { offers }: Memory,
  { file, context, lawAndAge }: Setting,
  offer: JobOffer | undefined,
): AskedOffer {
  return offers(offer, lawAndAge, () => {
    const outcomes = salaryOutcomes(context, offer);
    const facts = offerFacts(file, offer, outcomes);
    return { outcomes, facts, text: JSON.stringify(facts) };
  });
}

function salaryOutcomes(context: CaseContext, offer: JobOffer | undefined): SalaryOutcomes {
  if (offer === undefined || isUnionCitizen(context) === true) {
    return { salary: undefined, blueCard: undefined };
  }
  const { salary, blueCard } = offerChecks(context, offer, '');
  return { salary: salary.outcome, blueCard: blueCard.outcome };
}
