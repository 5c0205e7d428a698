import type { Environment } from '../engine/environment.js';
import { pathsToAsk } from '../engine/pathsToAsk.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import { RuleDocumentError } from '../rules/ruleDocumentError.js';
import type { CardPeriod } from './cardEntry.js';
import { eventPath } from './cardEvent.js';

/** A day that the rule of a card names. */
export interface CardDay {
  readonly slot: number;
  /** Whether it is computed from other facts. */
  readonly isComputed: boolean;
  /** Finds the paths of the missing facts that it waits for. */
  readonly needs: (facts: Environment) => readonly string[];
}

/** Looks up what the event of the rule of a card names. */
export interface CardTerms {
  /** Finds a period by the name of its parameter. */
  readonly period: (key: string, parameter: string | undefined) => CardPeriod | null;
  /** Finds a day by the name of its fact. */
  readonly day: (key: string, fact: string | undefined) => CardDay | undefined;
}

const COUNTED_UNITS: readonly string[] = ['days', 'working-days', 'weeks', 'months', 'years'];

/**
 * Looks up the periods and days that the event of the rule of a card names.
 *
 * @param document - The document that the rule stands in.
 * @param rule - The rule.
 * @returns The look-ups. Each throws a RuleDocumentError for a name that the document does not know.
 */
export function cardTermsOf(document: CompiledDocument, rule: CompiledRule): CardTerms {
  const refuse = (key: string, expected: string, received: string): never => {
    const path = `${eventPath(document, rule)}.${key}`;
    throw new RuleDocumentError(document.reference.id, [{ path, expected, received }]);
  };
  return {
    period: (key, name) => {
      if (name === undefined) return null;
      const parameter = document.parameters.get(name);
      if (parameter === undefined || !COUNTED_UNITS.includes(parameter.unit)) {
        return refuse(key, `a parameter in ${COUNTED_UNITS.join(', ')}`, name);
      }
      return Object.freeze({ value: parameter.value, unit: parameter.unit as CardPeriod['unit'] });
    },
    day: (key, name) => {
      if (name === undefined) return undefined;
      const fact = document.program.layout.facts.get(name);
      if (fact?.kind.name !== 'date') return refuse(key, 'a fact that is a date', name);
      return dayAt(fact.slot, document);
    },
  };
}

function dayAt(slot: number, { program: { layout, computed } }: CompiledDocument): CardDay {
  const behind = new Set<number>();
  const visit = (input: number): void => {
    const source = computed.find((candidate) => candidate.slot === input);
    if (source === undefined) behind.add(input);
    else source.inputs.forEach(visit);
  };
  visit(slot);
  // In the order of the vocabulary, as missing facts are.
  const given = [...layout.facts].filter(([, fact]) => behind.has(fact.slot));
  return {
    slot,
    isComputed: computed.some((candidate) => candidate.slot === slot),
    needs: (facts) => {
      const missing = given.filter(([, fact]) => facts[fact.slot] === undefined);
      return [...new Set(missing.flatMap(([name]) => pathsToAsk(name, layout, facts)))];
    },
  };
}
