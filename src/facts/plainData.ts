import type { FactsProblem } from './factsError.js';
import { showValue } from './showValue.js';

/** How deep data can be, and how many values it can have: far beyond all that the library reads and writes. */
const DEEPEST = 64;
const MOST_VALUES = 1_000_000;

/** Stands in a copy for what is no data, so that no schema can take it for something that was left out. */
const NO_DATA: unique symbol = Symbol('no data');

/**
 * Reads a value once, as the data that JSON could say: objects by the keys of their own, lists by their places. What is
 * given is a copy that nobody else holds, so that getters, proxies and inherited keys cannot make it another afterwards.
 * Nothing that JSON cannot say, such as a function or an object of a class, is passed over: each is a problem.
 *
 * @param value - Anything at all.
 * @param path - Where it stands; empty for facts as a whole.
 * @param problems - Takes what is no data, with its path.
 * @returns The copy; of no use where there was a problem.
 */
export function plainData(value: unknown, path: string, problems: FactsProblem[]): unknown {
  return copyOf(value, path, { problems, above: [], values: 0 });
}

/**
 * Reads the keys of an object once each, one level deep.
 *
 * @param value - Anything at all.
 * @param path - Where it stands.
 * @param problems - Takes what cannot be read.
 * @returns The keys of its own and what stands there; `undefined` when it is no plain object.
 */
export function plainEntries(
  value: unknown,
  path: string,
  problems: FactsProblem[],
): readonly (readonly [key: string, value: unknown])[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const keys = reading(path, problems, () => (isPlain(value) ? Object.keys(value) : undefined));
  return keys?.flatMap((key) => {
    const at = within(path, key);
    const read = reading(at, problems, () => [Reflect.get(value, key)] as const);
    return [[key, read === undefined ? NO_DATA : read[0]] as const];
  });
}

/** A reading under way. */
interface Reading {
  readonly problems: FactsProblem[];
  /** The objects in which what is read stands. */
  readonly above: unknown[];
  /** How many values were read. */
  values: number;
}

function copyOf(value: unknown, path: string, under: Reading): unknown {
  under.values += 1;
  if (under.values > MOST_VALUES) {
    return under.values === MOST_VALUES + 1
      ? refuse(path, `at most ${MOST_VALUES} values`, 'more', under)
      : NO_DATA;
  }
  // It was refused when it was read.
  if (value === NO_DATA) return NO_DATA;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return refuse(path, PLAIN, showValue(value), under);
  if (typeof value !== 'object' || value === null) return value;
  const { above, problems } = under;
  if (above.includes(value)) return refuse(path, PLAIN, 'an object that holds itself', under);
  if (above.length === DEEPEST)
    return refuse(path, `data of at most ${DEEPEST} levels`, 'an object that is deeper', under);
  above.push(value);
  const list = reading(path, problems, () => (Array.isArray(value) ? value : null));
  const copy = list ? listOf(list, path, under) : list === null ? objectOf(value, path, under) : NO_DATA;
  above.pop();
  return copy;
}

const PLAIN = 'plain data';

function listOf(list: readonly unknown[], path: string, under: Reading): unknown {
  const { problems } = under;
  const length = reading(path, problems, () => list.length) ?? 0;
  const copy: unknown[] = [];
  for (let index = 0; index < length && under.values <= MOST_VALUES; index += 1) {
    const at = `${path}[${index}]`;
    const read = reading(at, problems, () => [list[index]] as const);
    copy.push(read === undefined ? NO_DATA : copyOf(read[0], at, under));
  }
  return copy;
}

function objectOf(value: object, path: string, under: Reading): unknown {
  const { problems } = under;
  const before = problems.length;
  const entries = plainEntries(value, path, problems);
  if (entries === undefined)
    return problems.length === before ? refuse(path, PLAIN, kindOf(value), under) : NO_DATA;
  const copy = {};
  for (const [key, field] of entries) {
    // Not by assignment: a `__proto__` is a key like any other in JSON, and no more than that.
    Object.defineProperty(copy, key, {
      value: copyOf(field, within(path, key), under),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return copy;
}

/** Whether an object is made of its keys alone. One of another realm, such as a frame or a virtual machine, is too. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf');
}

/** Reads, where a getter or a trap can throw. */
function reading<T>(path: string, problems: FactsProblem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    problems.push({ path, expected: 'a value that can be read', received: `an error: ${said(error)}` });
    return undefined;
  }
}

/** Anything can be thrown, even what cannot be read. */
function said(error: unknown): string {
  try {
    return showValue(error instanceof Error ? error.message : error);
  } catch {
    return 'unknown';
  }
}

function kindOf(value: object): string {
  try {
    const made: unknown = value.constructor;
    const name: unknown = typeof made === 'function' ? made.name : '';
    return typeof name !== 'string' || name === '' || name === 'Object'
      ? 'an object that inherits from another'
      : `an object of the class ${name}`;
  } catch {
    return 'an object of unknown kind';
  }
}

function refuse(path: string, expected: string, received: string, { problems }: Reading): symbol {
  problems.push({ path, expected, received });
  return NO_DATA;
}

function within(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
