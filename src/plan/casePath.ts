import type { CaseFile } from '../facts/caseFile.js';
import { FactsError } from '../facts/factsError.js';
import { showValue } from '../facts/showValue.js';

/**
 * Reads what stands at a path of a case file.
 *
 * @param file - The case file.
 * @param path - The path, such as `jobOffers[0].grossSalary`.
 * @returns The value; `undefined` where nothing was given.
 */
export function valueAt(file: CaseFile, path: string): unknown {
  return keysOf(path).reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
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
 * @throws {@link FactsError} when a record on the path would leave a gap in its list, or something else stands on the way.
 */
export function replacedAt(file: CaseFile, path: string, value: unknown): CaseFile {
  refuseGap(file, path);
  return replaced(file, keysOf(path), value, '') as CaseFile;
}

function refuseGap(file: CaseFile, path: string): void {
  const [, list, index] = /^(.*)\[(\d+)\]/.exec(path) ?? [];
  if (list === undefined) return;
  const records = valueAt(file, list);
  const count = Array.isArray(records) ? records.length : 0;
  if (Number(index) <= count) return;
  const expected = `a record of ${list} from 0 to ${count}, the last being a new one`;
  throw new FactsError([{ path, expected, received: index ?? '' }]);
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

function replaced(
  target: unknown,
  [key, ...rest]: readonly (string | number)[],
  value: unknown,
  at: string,
): unknown {
  if (key === undefined) return value;
  // What is known to be absent is there after all.
  const isThere = target !== undefined && target !== null;
  if (typeof key === 'number') {
    if (isThere && !Array.isArray(target)) throw inTheWay(at, 'a list', target);
    const list: readonly unknown[] = isThere ? (target as readonly unknown[]) : [];
    return [...list.slice(0, key), replaced(list[key], rest, value, `${at}[${key}]`), ...list.slice(key + 1)];
  }
  if (isThere && (typeof target !== 'object' || Array.isArray(target)))
    throw inTheWay(at, 'an object', target);
  const record: object = isThere ? target : {};
  const inside = Object.hasOwn(record, key) ? Reflect.get(record, key) : undefined;
  return { ...record, [key]: replaced(inside, rest, value, at === '' ? key : `${at}.${key}`) };
}

function inTheWay(path: string, expected: string, found: unknown): FactsError {
  return new FactsError([{ path, expected, received: showValue(found) }]);
}
