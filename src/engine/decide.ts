import type { Environment } from './environment.js';
import { type Kleene, MET, UNMET } from './kleene.js';
import type { Node } from './node.js';

/**
 * Makes the decision of conditions that must all hold: the least outcome of its parts.
 *
 * @param children - The parts.
 * @returns The decision for a case.
 */
export function decideAll(children: readonly Node[]): (facts: Environment) => Kleene {
  return (facts) => {
    let least: Kleene = MET;
    for (const child of children) {
      const outcome = child.decide(facts);
      if (outcome === UNMET) return UNMET;
      if (outcome < least) least = outcome;
    }
    return least;
  };
}

/**
 * Makes the decision of conditions of which one must hold: the greatest outcome of its parts.
 *
 * @param children - The parts.
 * @returns The decision for a case.
 */
export function decideAny(children: readonly Node[]): (facts: Environment) => Kleene {
  return (facts) => {
    let greatest: Kleene = UNMET;
    for (const child of children) {
      const outcome = child.decide(facts);
      if (outcome === MET) return MET;
      if (outcome > greatest) greatest = outcome;
    }
    return greatest;
  };
}
