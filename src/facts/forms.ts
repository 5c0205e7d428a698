import { parseDay } from '../calendar/parseDay.js';
import { FactsError, type FactsProblem } from './factsError.js';
import { DATE_EXPECTED } from './fieldSchemas.js';
import { joinProblems } from './joinProblems.js';
import { plainData, plainEntries } from './plainData.js';
import { showValue } from './showValue.js';
import { unknownKey } from './unknownKey.js';

/**
 * What an argument of a public function must be. It reads a value once, gives what it read, and says everything that is
 * wrong with it. Facts have schemas of zod instead; these take a hundredth of the time to make, and entry points that
 * write texts stay as small as they are.
 */
export type Form<T> = (value: unknown, path: string, problems: FactsProblem[]) => T;

/** The keys of an object, and the form of what stands under each. */
export type Fields<T> = { readonly [Key in keyof Required<T>]: Form<T[Key]> };

/**
 * Makes a form out of a test.
 *
 * @param expected - What would be right, for errors.
 * @param test - Tells whether a value is right.
 * @returns The form.
 */
export function formOf<T>(expected: string, test: (value: unknown) => boolean): Form<T> {
  return (value, path, problems) => {
    if (!holds(test, value)) problems.push({ path, expected, received: showValue(value) });
    return value as T;
  };
}

/** A proxy can throw whatever it is asked. */
function holds(test: (value: unknown) => boolean, value: unknown): boolean {
  try {
    return test(value);
  } catch {
    return false;
  }
}

/** A text. */
export const anyText: Form<string> = /* @__PURE__ */ formOf('a text', (value) => typeof value === 'string');

/** Yes or no. */
export const flag: Form<boolean> = /* @__PURE__ */ formOf(
  'true or false',
  (value) => typeof value === 'boolean',
);

/** A whole number. */
export const whole: Form<number> = /* @__PURE__ */ formOf('a whole number', Number.isSafeInteger);

/** A day. */
export const day: Form<string> = /* @__PURE__ */ formOf(
  DATE_EXPECTED,
  (value) => typeof value === 'string' && parseDay(value) !== undefined,
);

/** Any data at all. */
export const data: Form<never> = plainData as Form<never>;

/** A function. */
export const callable: Form<never> = /* @__PURE__ */ formOf(
  'a function',
  (value) => typeof value === 'function',
);

/**
 * The form of data that can be deep, or hold itself. It is read whole before anything else is asked of it.
 *
 * @param form - The form of the data.
 * @returns The form.
 */
export function dataOf<T>(form: Form<T>): Form<T> {
  return (value, path, problems) => {
    const [wrong, unread]: [FactsProblem[], FactsProblem[]] = [[], []];
    const read = form(plainData(value, path, unread), path, wrong);
    problems.push(...joinProblems(wrong, unread));
    return read;
  };
}

/**
 * The form of one of a few texts.
 *
 * @param values - The texts.
 * @returns The form.
 */
export function oneOf<T extends string | number>(values: readonly T[]): Form<T> {
  return formOf(`one of ${values.join(', ')}`, (value) => (values as readonly unknown[]).includes(value));
}

/**
 * The form of what can be `null`.
 *
 * @param form - The form of the rest.
 * @returns The form.
 */
export function orNull<T>(form: Form<T>): Form<T | null> {
  return (value, path, problems) => (value === null ? null : form(value, path, problems));
}

/**
 * The form of what can be left out.
 *
 * @param form - The form of the rest.
 * @returns The form.
 */
export function optional<T>(form: Form<T>): Form<T | undefined> {
  return (value, path, problems) => (value === undefined ? undefined : form(value, path, problems));
}

/**
 * The form of a list.
 *
 * @param form - The form of each item.
 * @returns The form.
 */
export function listOf<T>(form: Form<T>): Form<readonly T[]> {
  return (value, path, problems) => {
    // One level is read as data is, so that a proxy is asked once, and then each item by its own form.
    const items = holds(Array.isArray, value)
      ? itemsOf(value as readonly unknown[], path, problems)
      : undefined;
    if (items !== undefined) return items.map((item, index) => form(item, `${path}[${index}]`, problems));
    problems.push({ path, expected: 'a list', received: showValue(value) });
    return [];
  };
}

function itemsOf(list: readonly unknown[], path: string, problems: FactsProblem[]): readonly unknown[] {
  try {
    return Array.from({ length: list.length }, (_item, index) => list[index]);
  } catch {
    problems.push({ path, expected: 'a list that can be read', received: 'an error' });
    return [];
  }
}

/**
 * The form of an object whose keys are not known.
 *
 * @param form - The form of what stands under each key.
 * @returns The form.
 */
export function recordOf<T>(form: Form<T>): Form<{ readonly [key: string]: T }> {
  return (value, path, problems) => {
    const entries = entriesOf(value, path, 'an object', problems);
    return Object.fromEntries(
      entries.map(([key, field]) => [key, form(field, within(path, key), problems)] as const),
    );
  };
}

/**
 * The form of an object. An unknown key is an error.
 *
 * @param fields - The form of each key.
 * @returns The form.
 */
export function objectOf<T>(fields: Fields<T>): Form<T> {
  return reader(fields, true);
}

/**
 * The form of an object of which only some keys are looked at.
 *
 * @param fields - The form of each of these keys.
 * @returns The form.
 */
export function partOf<T>(fields: Fields<T>): Form<T> {
  return reader(fields, false);
}

function reader<T>(fields: Fields<T>, isWhole: boolean): Form<T> {
  const keys = Object.keys(fields) as (keyof T & string)[];
  const expected = `an object with the keys ${keys.join(', ')}`;
  return (value, path, problems) => {
    const before = problems.length;
    const entries = new Map(entriesOf(value, path, expected, problems));
    const record = {} as { [Key in keyof T]: T[Key] };
    if (problems.length > before) return record;
    for (const [key, field] of isWhole ? entries : []) {
      if (Object.hasOwn(fields, key) || field === undefined) continue;
      problems.push(unknownKey(key, within(path, key), showValue(field), keys));
    }
    for (const key of keys) {
      const read = fields[key](entries.get(key), within(path, key), problems);
      if (read !== undefined) record[key] = read;
    }
    return record;
  };
}

/**
 * The form of an object of one of several kinds, each told by the same key.
 *
 * @param tag - The key.
 * @param forms - The form of each kind, by what stands under the key.
 * @returns The form.
 */
export function kindOf<T>(tag: string, forms: Readonly<Record<string, Form<T>>>): Form<T> {
  const known = oneOf(Object.keys(forms));
  return (value, path, problems) => {
    const entries = entriesOf(value, path, `an object with the key ${tag}`, problems);
    const record = Object.fromEntries(entries);
    const before = problems.length;
    const kind = known(record[tag], within(path, tag), problems);
    return problems.length > before ? (record as T) : (forms[kind] as Form<T>)(record, path, problems);
  };
}

/**
 * Reads the options of a function. They may be left out as a whole, where none of them is needed.
 *
 * @param fields - The form of each option.
 * @param value - What was given.
 * @param problems - Takes what is wrong. The path of an option is its name.
 * @returns The options.
 */
export function readOptions<T>(fields: Fields<T>, value: unknown, problems: FactsProblem[]): T {
  const found: FactsProblem[] = [];
  const options = objectOf(fields)(value === undefined ? {} : value, '', found);
  problems.push(...found.map((problem) => (problem.path === '' ? { ...problem, path: 'options' } : problem)));
  return options;
}

/**
 * Reads an argument that is data, once.
 *
 * @param form - The form of it.
 * @param value - What was given.
 * @param path - The name of the argument.
 * @returns A copy of the data, known to be right.
 * @throws {@link FactsError} when anything is wrong with it, listing all of it.
 */
export function readArgument<T>(form: Form<T>, value: unknown, path: string): T {
  const problems: FactsProblem[] = [];
  const read = dataOf(form)(value, path, problems);
  refuseIfAny(problems);
  return read;
}

/**
 * Throws what is wrong, if anything is.
 *
 * @param problems - What is wrong.
 * @throws {@link FactsError} with all of it.
 */
export function refuseIfAny(problems: readonly FactsProblem[]): void {
  if (problems.length > 0) throw new FactsError(problems);
}

/** The keys and values of an object; none, and a problem, where it is none. */
function entriesOf(
  value: unknown,
  path: string,
  expected: string,
  problems: FactsProblem[],
): readonly (readonly [string, unknown])[] {
  const before = problems.length;
  const entries = holds(Array.isArray, value) ? undefined : plainEntries(value, path, problems);
  if (entries === undefined && problems.length === before)
    problems.push({ path, expected, received: showValue(value) });
  return entries ?? [];
}

function within(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
