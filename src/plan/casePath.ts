import type { CaseFile } from '../facts/caseFile.js';

/**
 * Reads what stands at a path of a case file.
 *
 * @param file - The case file.
 * @param path - The path, such as `jobOffers[0].grossSalary`.
 * @returns The value; `undefined` where nothing was given.
 */
export function valueAt(file: CaseFile, path: string): unknown {
  return keysOf(path).reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    file,
  );
}

/**
 * Makes a case file with another value at a path. Sections and records on the way that are not there are made.
 *
 * @param file - The case file, which stays as it is.
 * @param path - The path, such as `jobOffers[0].grossSalary`.
 * @param value - The value.
 * @returns The other case file.
 */
export function replacedAt(file: CaseFile, path: string, value: unknown): CaseFile {
  return replaced(file, keysOf(path), value) as CaseFile;
}

/**
 * Tells which job offer a path lies in.
 *
 * @param path - The path, such as `jobOffers[0].grossSalary`.
 * @returns The place of the offer; `undefined` when it lies in none.
 */
export function offerIn(path: string): number | undefined {
  const [, index] = /^jobOffers\[(\d+)\]/.exec(path) ?? [];
  return index === undefined ? undefined : Number(index);
}

/** The keys and indexes of a path. */
function keysOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(/(\w+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));
}

function replaced(target: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(target) ? target : [];
    return [...list.slice(0, key), replaced(list[key], rest, value), ...list.slice(key + 1)];
  }
  const record = typeof target === 'object' && target !== null ? target : {};
  return { ...record, [key]: replaced(Reflect.get(record, key), rest, value) };
}
