/**
 * Puts off a computation until its result is first asked for, and keeps the result.
 *
 * @param compute - The computation, which must be pure.
 * @returns A function that gives the result.
 */
export function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
