import type * as z from 'zod/mini';
import type { FactsProblem } from './factsError.js';
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
  return [
    {
      path: writePath(issue.path),
      expected: expectedBy(issue, keysAt(schema, input, issue.path)),
      received: showValue(valueAt(input, issue.path)),
    },
  ];
}

/** Of the options of a union the one of which least is wrong, where that is a single one: what was meant. */
function nearestOf(options: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fewest = Math.min(...options.map((issues) => issues.length));
  const nearest = options.filter((issues) => issues.length === fewest);
  return nearest.length === 1 ? nearest[0] : undefined;
}

function expectedBy(issue: Issue, keys: readonly string[]): string {
  if (issue.message !== NO_MESSAGE) return issue.message;
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_type':
      if (issue.expected === 'object' && keys.length > 0) return `an object with the keys ${keys.join(', ')}`;
      return `a value of type ${issue.expected}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    default:
      return 'a value of another form';
  }
}

/** The keys that the object at a path can have. */
function keysAt(schema: z.ZodMiniType, input: unknown, path: Path): readonly string[] {
  const definition = schema._zod.def as unknown as {
    readonly innerType?: z.ZodMiniType;
    readonly element?: z.ZodMiniType;
    readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
    readonly options?: readonly z.ZodMiniType[];
  };
  const { innerType, element, shape, options } = definition;
  if (innerType !== undefined) return keysAt(innerType, input, path);
  if (options !== undefined)
    return options.flatMap((option) => (mayBe(option, input) ? keysAt(option, input, path) : []));
  const [head, ...rest] = path;
  if (head === undefined) return Object.keys(shape ?? {});
  const next = element ?? shape?.[String(head)];
  return next === undefined ? [] : keysAt(next, valueAt(input, [head]), rest);
}

/** Whether an object is meant for one option of a union: its literal keys are those of the option. */
function mayBe(option: z.ZodMiniType, input: unknown): boolean {
  const { shape = {} } = option._zod.def as unknown as { shape?: Readonly<Record<string, z.ZodMiniType>> };
  return Object.entries(shape).every(([key, field]) => {
    const { type, values } = field._zod.def as unknown as { type: string; values?: readonly unknown[] };
    return type !== 'literal' || (values ?? []).includes(valueAt(input, [key]));
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
