import type { FactsProblem } from '../facts/factsError.js';
import { oneOf, refuseIfAny } from '../facts/forms.js';
import { isInForce } from './isInForce.js';
import { type OpenRulebook, openUnchecked, type Rulebook, rulebookOf } from './rulebook.js';
import type { RuleDocument } from './ruleDocument.js';
import { CONTRADICTIONS } from './shippedContradictions.js';
import { CALENDAR, NATIONALITY_GROUPS, SHIPPED } from './shippedDocuments.js';

/** The names of the rulebooks that the package ships. */
export const RULEBOOK_NAMES = ['guide', 'law'] as const;

/** The name of a rulebook that the package ships. */
export type RulebookName = (typeof RULEBOOK_NAMES)[number];

/**
 * Opens a rulebook that the package ships. Keep it when asking for the law of many days: each document is compiled only
 * once.
 *
 * @param name - Its name.
 * @returns The rulebook.
 * @throws {@link FactsError} when there is no rulebook of that name.
 * @example
 * shippedRulebook('guide').name; //=> 'guide'
 */
export function shippedRulebook(name: RulebookName): Rulebook {
  const problems: FactsProblem[] = [];
  oneOf(RULEBOOK_NAMES)(name, 'name', problems);
  refuseIfAny(problems);
  return rulebookOf(openShipped(name));
}

/**
 * Opens a rulebook that the package ships. That each document has its hash was tested when the package was built.
 *
 * @param name - Its name.
 * @returns What it holds.
 */
export function openShipped(name: RulebookName): OpenRulebook {
  const data = { calendar: CALENDAR, nationalityGroups: NATIONALITY_GROUPS };
  const others = RULEBOOK_NAMES.filter((other) => other !== name);
  return openUnchecked(name, SHIPPED[name], data, CONTRADICTIONS[name], (domain, asOf, knownOn) =>
    others.filter((other) =>
      SHIPPED[other].some(({ document }) => {
        const { id, gap } = document;
        const isAsked = domain === '' || id === `${other}/${domain}`;
        return isAsked && gap === undefined && isInForce(document, asOf) && isPublished(document, knownOn);
      }),
    ),
  );
}

function isPublished({ publishedOn }: RuleDocument, knownOn: string | undefined): boolean {
  return knownOn === undefined || publishedOn <= knownOn;
}
