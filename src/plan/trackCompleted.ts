import type { ResidenceInput } from './residenceInput.js';
import type { TrackItems } from './trackItems.js';
import type { TrackRules } from './trackRules.js';
import { earlierOf, type Settled, type WayCompleted, wayCompleted } from './wayCompleted.js';

/**
 * Works out when the years are complete under the best of the ways that are open.
 *
 * @param rules - The rules.
 * @param items - What they say of each period and absence.
 * @param input - The case.
 * @param completion - The place of the completion of the case.
 * @param settled - What is settled beside it.
 * @returns When they are complete; `undefined` where no way is open.
 */
export function trackCompleted(
  rules: TrackRules,
  items: TrackItems,
  input: ResidenceInput,
  completion: number,
  settled: Settled,
): WayCompleted | undefined {
  let best: WayCompleted | undefined;
  for (const index of items.ways[completion] ?? []) {
    const way = rules.ways[index];
    const completed = way === undefined ? undefined : wayCompleted(way, index, input, settled);
    if (completed !== undefined) best = best === undefined ? completed : earlierOf(best, completed);
  }
  return best;
}
