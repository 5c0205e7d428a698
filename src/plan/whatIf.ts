import { fullYearsBetween } from '../calendar/fullYearsBetween.js';
import { parseDay } from '../calendar/parseDay.js';
import type { Outcome } from '../engine/outcome.js';
import { type CardOutcomes, cardOutcomes } from '../evaluators/cardOutcomes.js';
import type { CardFacts } from '../facts/cardFacts.js';
import type { CaseFile, CaseStay, JobOffer } from '../facts/caseFile.js';
import { once } from '../rules/once.js';
import type { RuleSet } from '../rules/ruleSet.js';
import { cardFactsOf, flagOf, offerFacts, type SalaryOutcomes } from './cardFactsOf.js';
import { type CaseContext, caseContext, isUnionCitizen } from './caseContext.js';
import { valueAt } from './casePath.js';
import { familyOutcome, offerChecks, studentOutcome } from './checks.js';
import { type Kept, keptBy } from './keptBy.js';
import { type StayFacts, stayFacts } from './residenceFacts.js';

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
  return { key: `${kind} ${name} ${about ?? ''}`, kind, name, about };
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
  return (file, rules, target, offers) => {
    const setting = settings(file, rules, () => settingOf(memory, file, rules));
    if (target.kind === 'check') return checkOutcome(memory, setting, file, target) === 'met';
    return offers.some((offer) => isOpen(memory, setting, file, target.name, offer));
  };
}

/** What is kept during a search. */
interface Memory {
  readonly stays: Kept<CaseStay | undefined, number, StayFacts>;
  readonly settings: Kept<RuleSet, string, Setting>;
  readonly salaries: Kept<JobOffer, string, SalaryOutcomes>;
  readonly students: Kept<CaseFile['studies'], string, Outcome | undefined>;
  readonly families: Kept<CaseFile['family'], string, Outcome | undefined>;
  /** Whether a route is open, by all that is asked about beside the offer and the checks, and by these. */
  readonly routes: Kept<string, string, boolean>;
  /** Gives everything that has an identity a number. */
  readonly numberOf: (thing: unknown) => number;
}

function memoryOf(): Memory {
  const numbers = new Map<unknown, number>();
  return {
    stays: keptBy(),
    settings: keptBy(),
    salaries: keptBy(),
    students: keptBy(),
    families: keptBy(),
    routes: keptBy(),
    numberOf: (thing) => {
      const number = numbers.get(thing) ?? numbers.size;
      numbers.set(thing, number);
      return number;
    },
  };
}

/** A case on a day supposed, whatever its job offers are. */
interface Setting {
  readonly context: CaseContext;
  /** The law of the day, by a number that the days have in common between which it does not change. */
  readonly law: number;
  /** Lists of facts about cards without what checks and offers tell: a card that fits with each of one list, whole, fits. */
  readonly lists: () => readonly (readonly CardFacts[])[];
  /** What a route asks about in them; `undefined` where it is closed whatever the checks and the offer are. */
  readonly askedBy: (card: string) => string | undefined;
}

function settingOf(memory: Memory, file: CaseFile, rules: RuleSet): Setting {
  const { person, plans, stay, studies, family, integration, risks, jobOffers } = file;
  const parts = [person, plans, stay, studies, family, integration, risks].map(memory.numberOf);
  return memory.settings(rules, `${parts} ${jobOffers?.length === 0}`, () => {
    const context = caseContext(file, rules, (of, day) => memory.stays(of, day, () => stayFacts(of, day)));
    const lists = once(() => {
      const { facts, sufficient } = cardFactsOf(context, NO_CHECKS, undefined);
      return [[facts], ...sufficient].filter((list) => list.length > 0);
    });
    const outcomes = once(() => context.ask(() => lists().map((list) => list.map(askedAbout(rules)))) ?? []);
    const asked = keptBy<string, string, string | undefined>();
    return {
      context,
      law: memory.numberOf(rules.remember),
      lists,
      askedBy: (card) => asked(card, '', () => askedIn(outcomes(), card)),
    };
  });
}

const NO_CHECKS = { offers: [], student: undefined, family: undefined };

function askedAbout(rules: RuleSet): (facts: CardFacts) => CardOutcomes {
  return (facts) => cardOutcomes(facts, rules);
}

function askedIn(lists: readonly (readonly CardOutcomes[])[], card: string): string | undefined {
  if (lists.every((list) => list.some((outcomes) => outcomes.isClosed(card)))) return undefined;
  return lists.map((list) => list.map((outcomes) => outcomes.asked(card)).join('; ')).join('| ');
}

/** Whether a route is open with a job offer, as the routes of a plan have it. */
function isOpen(
  memory: Memory,
  setting: Setting,
  file: CaseFile,
  card: string,
  index: number | undefined,
): boolean {
  const { context, law, lists } = setting;
  const asked = setting.askedBy(card);
  if (asked === undefined) return false;
  const offer = index === undefined ? undefined : file.jobOffers?.[index];
  const facts: CardFacts = {
    studentMeansMet: flagOf(studentIn(memory, setting)),
    familyIncomeMet: flagOf(familyIn(memory, setting)),
    ...offerFacts(file, offer, salaryOutcomes(memory, setting, offer)),
  };
  const fits = (list: readonly CardFacts[]): boolean =>
    list.every((rest) => cardOutcomes({ ...rest, ...facts }, context.rules).fits(card));
  return memory.routes(`${law} ${card}: ${asked}`, JSON.stringify(facts), () => lists().some(fits));
}

function checkOutcome(
  memory: Memory,
  setting: Setting,
  file: CaseFile,
  { name, about }: Target,
): Outcome | undefined {
  if (name === 'student-means') return studentIn(memory, setting);
  if (name === 'family-income') return familyIn(memory, setting);
  const offer = valueAt(file, about as string) as JobOffer;
  const { salary, blueCard } = salaryOutcomes(memory, setting, offer);
  return name === 'salary' ? salary : blueCard;
}

function studentIn({ students }: Memory, { context, law }: Setting): Outcome | undefined {
  return students(context.file.studies, `${law}`, () => studentOutcome(context));
}

function familyIn({ families }: Memory, { context, law }: Setting): Outcome | undefined {
  const { family } = context.file;
  // What is not filed yet is taken as filed on the day.
  const filing = family?.filedOn === null ? context.day : '';
  return families(family, `${law} ${filing}`, () => familyOutcome(context));
}

/** What a salary comes to depends on the day only by the law and the age. */
function salaryOutcomes(
  { salaries }: Memory,
  { context, law }: Setting,
  offer: JobOffer | undefined,
): SalaryOutcomes {
  if (offer === undefined || isUnionCitizen(context) === true) return NO_OUTCOMES;
  const { birthDate } = context.file.person ?? {};
  const age = birthDate === undefined ? '' : fullYearsBetween(parseDay(birthDate) as number, context.day);
  return salaries(offer, `${law} ${age}`, () => {
    const { salary, blueCard } = offerChecks(context, offer, '');
    return { salary: salary.outcome, blueCard: blueCard.outcome };
  });
}

const NO_OUTCOMES: SalaryOutcomes = { salary: undefined, blueCard: undefined };
