/** Works out something from an owner once, and gives it again whenever the same function asks. */
export type Remember<Owner> = <T>(make: (owner: Owner) => T) => T;

/**
 * Gives an owner a memory for what is worked out from it. The owner never changes, so that what is remembered stays true.
 *
 * @param owner - Gives the owner.
 * @returns The memory.
 */
export function remembering<Owner>(owner: () => Owner): Remember<Owner> {
  const remembered = new Map<unknown, unknown>();
  return <T>(make: (owner: Owner) => T): T => {
    if (!remembered.has(make)) remembered.set(make, make(owner()));
    return remembered.get(make) as T;
  };
}
