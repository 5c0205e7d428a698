import type { Outcome } from '../engine/outcome.js';
import { cardOutcomes } from '../evaluators/cardOutcomes.js';
import type { CardFacts } from '../facts/cardFacts.js';
import type { CaseFile } from '../facts/caseFile.js';
import { FactsError } from '../facts/factsError.js';
import type { RuleSet } from '../rules/ruleSet.js';
import { type CardQuestion, cardFactsOf } from './cardFactsOf.js';
import { caseContext } from './caseContext.js';
import { caseContradictions } from './caseContradictions.js';
import { caseFileReader } from './caseFileReader.js';
import { caseChecks, listChecks } from './checks.js';
import { offersOf } from './routes.js';
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
 * Tells what is open in a case that is not as it is.
 *
 * @param file - The case file with a change.
 * @param rules - The law of the day supposed.
 * @param targets - What is asked about.
 * @returns The outcomes by key.
 */
export function whatIf(
  file: CaseFile,
  rules: RuleSet,
  targets: readonly Target[],
): ReadonlyMap<string, Outcome> {
  if (!isCaseFile(file, rules)) return new Map();
  const context = caseContext(file, rules);
  const checks = caseChecks(context);
  const outcomes = new Map<string, Outcome>(
    listChecks(checks).map(({ check, about, outcome }) => [targetOf('check', check, about).key, outcome]),
  );
  const cards = new Set(targets.filter(({ kind }) => kind === 'route').map(({ name }) => name));
  if (cards.size === 0) return outcomes;
  for (const offer of offersOf(file)) {
    const question = cardFactsOf(context, checks, offer);
    for (const [card, outcome] of context.ask(() => routeOutcomes(question, rules, cards)) ?? []) {
      const { key } = targetOf('route', card, null);
      if (outcomes.get(key) !== 'met') outcomes.set(key, outcome);
    }
  }
  return outcomes;
}

/** Whether a case can be so: nothing is supposed that a case file cannot say. */
function isCaseFile(file: CaseFile, rules: RuleSet): boolean {
  try {
    return caseContradictions(rules.remember(caseFileReader).read(file), rules.asOf).length === 0;
  } catch (error) {
    if (error instanceof FactsError) return false;
    throw error;
  }
}

/** The outcomes of routes with one job offer, as the routes of a plan have them. */
function routeOutcomes(
  { facts, sufficient }: CardQuestion,
  rules: RuleSet,
  cards: ReadonlySet<string>,
): ReadonlyMap<string, Outcome> {
  const ask = (each: CardFacts): ReadonlyMap<string, Outcome> =>
    withinCalendar(each, (known) => cardOutcomes(known, rules, cards));
  const certain = sufficient.map((list) => list.map(ask));
  const isOpen = (card: string): boolean =>
    certain.some((list) => list.length > 0 && list.every((outcomes) => outcomes.get(card) === 'met'));
  return new Map([...ask(facts)].map(([card, outcome]) => [card, isOpen(card) ? 'met' : outcome]));
}
