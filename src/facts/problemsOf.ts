import { closest } from 'fastest-levenshtein';
import type * as z from 'zod/mini';
import type { FactsProblem } from './factsError.js';
import { isNear } from './isNear.js';
import { NO_MESSAGE } from './readSchema.js';
import { showValue } from './showValue.js';
import { unknownKey } from './unknownKey.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** For how many unknown keys of one object the nearest name is sought: rubbish has no nearest name, but may have many keys. */
const MOST_SUGGESTIONS = 100;

/**
 * Turns what zod found wrong into the problems of an error: each with its path, what was expected and what came.
 *
 * @param issues - What zod found.
 * @param input - The value that was read.
 * @param schema - The schema it was read with.
 * @returns One problem for each wrong value and each unknown key.
 */
export function problemsOf(
  issues: readonly Issue[],
  input: unknown,
  schema: z.ZodMiniType,
): readonly FactsProblem[] {
  const problems = issues.flatMap((issue) => problemsOfIssue(issue, input, schema));
  // One value can fail several checks that expect the same of it.
  return [...new Map(problems.map((problem) => [`${problem.path}\n${problem.expected}`, problem])).values()];
}

function problemsOfIssue(issue: Issue, input: unknown, schema: z.ZodMiniType): readonly FactsProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, input, issue.path);
    return issue.keys.map((key, index) => {
      const path = [...issue.path, key];
      const received = showValue(valueAt(input, path));
      return unknownKey(key, writePath(path), received, index < MOST_SUGGESTIONS ? known : []);
    });
  }
  const nearest =
    issue.code === 'invalid_union' && issue.message === NO_MESSAGE ? nearestOf(issue.errors) : undefined;
  if (nearest !== undefined) {
    const inside = nearest.map((inner): Issue => ({ ...inner, path: [...issue.path, ...inner.path] }));
    return inside.flatMap((inner) => problemsOfIssue(inner, input, schema));
  }
  const received = valueAt(input, issue.path);
  const values = valuesOf(issue, schema, input);
  const problem = {
    path: writePath(issue.path),
    expected: values === undefined ? expectedBy(issue, schema, input) : oneOf(values),
    received: showValue(received),
  };
  const suggestion = values === undefined ? codeMeant(issue, received) : nearestWord(received, values);
  return [suggestion === undefined ? problem : { ...problem, suggestion }];
}

/** The values that are accepted, where they are a closed list: of an enumeration, or of what tells the options of a union apart. */
function valuesOf(issue: Issue, schema: z.ZodMiniType, input: unknown): readonly unknown[] | undefined {
  if (issue.message !== NO_MESSAGE) return undefined;
  if (issue.code === 'invalid_value') return issue.values;
  if (issue.code !== 'invalid_union') return undefined;
  const tags = tagsOf(optionsAt(schema, input, issue.path.slice(0, -1)), String(issue.path.at(-1)));
  return tags.length === 0 ? undefined : tags;
}

/** The values by which the options of a union are told apart. */
function tagsOf(options: readonly z.ZodMiniType[], key: string): readonly unknown[] {
  return options.flatMap((option) => literalsOf(partsOf(option).shape?.[key]));
}

function literalsOf(field: z.ZodMiniType | undefined): readonly unknown[] {
  const { type, values = [] } = (field?._zod.def ?? {}) as {
    readonly type?: string;
    readonly values?: readonly unknown[];
  };
  return type === 'literal' ? values : [];
}

function oneOf(values: readonly unknown[]): string {
  return `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`;
}

/** Of the options of a union the one of which least is wrong, where that is a single one: what was meant. */
function nearestOf(options: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fewest = Math.min(...options.map((issues) => issues.length));
  const nearest = options.filter((issues) => issues.length === fewest);
  return nearest.length === 1 ? nearest[0] : undefined;
}

function expectedBy(issue: Issue, schema: z.ZodMiniType, input: unknown): string {
  if (issue.message !== NO_MESSAGE) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'object'
        ? objectAt(schema, input, issue.path)
        : `a value of type ${issue.expected}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    default:
      return 'a value of another form';
  }
}

/** The codes of the Union for two of its neighbours and members that are not those of ISO 3166-1. */
const OTHER_CODES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** The code that was meant, where one of a list of codes was written in small letters, or as the Union writes it. */
function codeMeant(issue: Issue, received: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || typeof received !== 'string' || received.length > LONGEST_WORD)
    return undefined;
  const code = received.trim().toUpperCase();
  const meant = OTHER_CODES[code] ?? code;
  return issue.values.includes(meant) ? meant : undefined;
}

/** The longest text that is compared with the values of a list: rubbish is like none of them. */
const LONGEST_WORD = 60;

/** The value that was meant: one that differs in few letters, or else the one that has most of its words. */
function nearestWord(received: unknown, values: readonly unknown[]): string | undefined {
  if (typeof received !== 'string' || received.length > LONGEST_WORD) return undefined;
  const known = values.filter((value) => typeof value === 'string');
  if (known.length === 0) return undefined;
  const word = received.toLowerCase().replaceAll(/[\s_]+/g, '-');
  const nearest = closest(word, known);
  if (isNear(word, nearest)) return nearest;
  const words = word.split('-');
  const shared = known.map((value) => value.split('-').filter((part) => words.includes(part)).length);
  const most = Math.max(...shared);
  const best = known.filter((_value, index) => shared[index] === most);
  return most > 0 && best.length === 1 ? best[0] : undefined;
}

/** The options of the union at a path. */
function optionsAt(schema: z.ZodMiniType, input: unknown, path: Path): readonly z.ZodMiniType[] {
  const { innerType, element, shape, options = [] } = partsOf(schema);
  if (innerType !== undefined) return optionsAt(innerType, input, path);
  const [head, ...rest] = path;
  if (head === undefined) return options;
  if (options.length > 0)
    return options.flatMap((option) => (mayBe(option, input) ? optionsAt(option, input, path) : []));
  const next = element ?? shape?.[String(head)];
  return next === undefined ? [] : optionsAt(next, valueAt(input, [head]), rest);
}

function objectAt(schema: z.ZodMiniType, input: unknown, path: Path): string {
  const keys = keysAt(schema, input, path);
  if (keys.length > 0) return `an object with the keys ${keys.join(', ')}`;
  const options = optionsAt(schema, input, path);
  const { shape = {} } = options[0] === undefined ? {} : partsOf(options[0]);
  const tag = Object.keys(shape).find((key) => literalsOf(shape[key]).length > 0);
  return tag === undefined
    ? 'a value of type object'
    : `an object whose ${tag} is ${oneOf(tagsOf(options, tag))}`;
}

/** The keys that the object at a path can have. */
function keysAt(schema: z.ZodMiniType, input: unknown, path: Path): readonly string[] {
  const { innerType, element, shape, options } = partsOf(schema);
  if (innerType !== undefined) return keysAt(innerType, input, path);
  if (options !== undefined)
    return options.flatMap((option) => (mayBe(option, input) ? keysAt(option, input, path) : []));
  const [head, ...rest] = path;
  if (head === undefined) return Object.keys(shape ?? {});
  const next = element ?? shape?.[String(head)];
  return next === undefined ? [] : keysAt(next, valueAt(input, [head]), rest);
}

/** What a schema is made of, as far as this file looks into it. */
interface SchemaParts {
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly options?: readonly z.ZodMiniType[];
}

function partsOf(schema: z.ZodMiniType): SchemaParts {
  return schema._zod.def as unknown as SchemaParts;
}

/** Whether an object is meant for one option of a union: its literal keys are those of the option. */
function mayBe(option: z.ZodMiniType, input: unknown): boolean {
  return Object.entries(partsOf(option).shape ?? {}).every(([key, field]) => {
    const values = literalsOf(field);
    return values.length === 0 || values.includes(valueAt(input, [key]));
  });
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    input,
  );
}

function writePath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
