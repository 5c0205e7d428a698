import type { FixedOperand } from './node.js';
import type { ScalarFact, Vocabulary } from './vocabulary.js';
import { isListFact } from './vocabulary.js';

/** A fact that conditions can be compiled against: where it stands in an environment, and of what kind it is. */
export interface PlacedFact extends ScalarFact {
  readonly slot: number;
}

/** A list of records that sums and quantifiers can be compiled against. */
export interface PlacedList {
  readonly slot: number;
  readonly each: Layout;
}

/** Where the facts of a domain stand in an environment, and which parameters its conditions may name. */
export interface Layout {
  readonly facts: ReadonlyMap<string, PlacedFact>;
  readonly lists: ReadonlyMap<string, PlacedList>;
  readonly parameters: ReadonlyMap<string, FixedOperand>;
  /** How many slots an environment has. */
  readonly size: number;
}

/**
 * Gives each fact of a vocabulary its slot.
 *
 * @param vocabulary - The facts of a domain.
 * @param parameters - The parameters of a document, by name.
 * @returns The layout of its environments.
 */
export function layoutOf(vocabulary: Vocabulary, parameters: ReadonlyMap<string, FixedOperand>): Layout {
  const facts = new Map<string, PlacedFact>();
  const lists = new Map<string, PlacedList>();
  const entries = Object.entries(vocabulary);
  entries.forEach(([name, fact], slot) => {
    if (isListFact(fact)) lists.set(name, { slot, each: layoutOf(fact.each, parameters) });
    else facts.set(name, { ...fact, slot });
  });
  return { facts, lists, parameters, size: entries.length };
}

/**
 * Adds a computed fact behind the facts of a layout.
 *
 * @param layout - The layout.
 * @param name - The name of the computed fact.
 * @param fact - Its kind and the paths it follows from.
 * @returns The layout with one slot more.
 */
export function withFact(layout: Layout, name: string, fact: ScalarFact): Layout {
  const facts = new Map(layout.facts).set(name, { ...fact, slot: layout.size });
  return { ...layout, facts, size: layout.size + 1 };
}
