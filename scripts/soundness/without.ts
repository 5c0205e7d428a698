/**
 * Takes a fact or a record of a list out of a case file.
 *
 * @param value - The case file.
 * @param path - The path.
 * @returns A copy without it.
 */
export function without<T>(value: T, path: string): T {
  return removed(value, path.match(/\w+/g) ?? []) as T;
}

function removed(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  if (Array.isArray(value)) {
    if (rest.length === 0) return value.filter((_item, index) => index !== Number(key));
    return value.map((item, index) => (index === Number(key) ? removed(item, rest) : item));
  }
  const entries = Object.entries(value);
  return Object.fromEntries(
    rest.length === 0
      ? entries.filter(([name]) => name !== key)
      : entries.map(([name, inner]) => [name, name === key ? removed(inner, rest) : inner]),
  );
}
