import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import type { DocumentReference } from '../rules/ruleDocument.js';
import { lawOf, type Warning } from '../rules/ruleSet.js';
import type { CaseContext } from './caseContext.js';
import { type ItemEvents, readItemEvent } from './itemEvent.js';

/** A rule that says what a plan holds, with its event. */
export interface PlanRule<Type extends keyof ItemEvents> {
  readonly document: CompiledDocument;
  readonly rule: CompiledRule;
  readonly event: ItemEvents[Type];
}

/** The rules of a part of the plan. */
export interface PlanRules {
  /** Those with events of a type, in the order of the documents. */
  readonly of: <Type extends keyof ItemEvents>(type: Type) => readonly PlanRule<Type>[];
  /** The editions that they stand in. */
  readonly documents: readonly DocumentReference[];
  /** What to know about these editions. */
  readonly warnings: readonly Warning[];
}

/** The parts of a plan that rules of their own are for. */
export type PlanPart = 'procedure' | 'checklist' | 'costs' | 'travel';

/**
 * Takes the rules of a part of the plan. What the rulebook has no law on is kept in the context: the part as a whole, a
 * subject of it on that day or, of documents written route by route, a route that none is for.
 *
 * @param context - The case and the law.
 * @param part - The part.
 * @param routes - The routes that documents of the part may be written for one by one.
 * @returns The rules.
 */
export function planRules(context: CaseContext, part: PlanPart, routes: readonly string[] = []): PlanRules {
  const { rules, ask } = context;
  const law = lawOf(rules);
  const editions = law.editions(part);
  for (const { domain } of rules.uncovered) {
    const [group = '', ...name] = domain.split('/');
    if (group === part) ask(() => law.edition(part, name.join('/')));
  }
  const isKnown = editions.length > 0 || rules.uncovered.some(({ domain }) => domain.split('/')[0] === part);
  if (!isKnown) ask(() => law.edition(part, ''));
  const isWhole = rules.documents.some(({ id }) => id === `${rules.rulebook}/${part}`);
  if (editions.length > 0 && !isWhole) {
    for (const route of routes) ask(() => law.edition(part, domainNameOf(route)));
  }
  const documents = editions.map(({ compiled }) => compiled());
  const found = documents.flatMap((document) => document.remember(readRules));
  return {
    of: (type) => found.flatMap((rules) => rules.of(type)),
    documents: documents.map(({ reference }) => reference),
    warnings: editions.flatMap((edition) => edition.warnings),
  };
}

/** The name that documents on a route bear: that of documents on its card. */
function domainNameOf(route: string): string {
  return route.toLowerCase().replace('+', '-plus');
}

type ByType = Pick<PlanRules, 'of'>;

type RulesRead = { [Type in keyof ItemEvents]?: readonly PlanRule<Type>[] };

/** Reads the events of a document, each when rules of its type are first asked for. */
function readRules(document: CompiledDocument): ByType {
  const read: RulesRead = {};
  return {
    of: <Type extends keyof ItemEvents>(type: Type): readonly PlanRule<Type>[] => {
      const known: RulesRead[Type] = read[type];
      if (known !== undefined) return known;
      const rules = document.rules
        .filter(({ event }) => event.type === type)
        .map((rule): PlanRule<Type> => ({ document, rule, event: readItemEvent(type, document, rule) }));
      read[type] = rules as RulesRead[Type];
      return rules;
    },
  };
}
