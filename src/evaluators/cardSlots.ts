import { leavesOf } from '../engine/leavesOf.js';
import { isFactOperand, type Node } from '../engine/node.js';
import type { Program } from '../engine/program.js';

/**
 * Finds the facts that conditions ask about, directly or through facts that follow from them.
 *
 * @param node - The conditions.
 * @param program - Where the facts stand and which are computed.
 * @returns The slots of the facts.
 */
export function cardSlots(node: Node, { layout, computed }: Program): ReadonlySet<number> {
  const slots = new Set<number>();
  const visit = (slot: number): void => {
    if (slots.has(slot)) return;
    slots.add(slot);
    const source = computed.find((candidate) => candidate.slot === slot);
    source?.inputs.forEach(visit);
    if (source?.over !== undefined) visit(source.over.slot);
    for (const fact of layout.facts.values()) {
      if (fact.slot !== slot) continue;
      for (const path of fact.from ?? []) {
        const behind = layout.facts.get(path);
        if (behind !== undefined) visit(behind.slot);
      }
    }
  };
  for (const { left, right } of leavesOf(node)) {
    visit(left.slot);
    if (isFactOperand(right)) visit(right.slot);
  }
  return slots;
}
