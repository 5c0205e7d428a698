import type { Json } from '../rules/ruleDocument.js';

/** A value that is another than it was. */
export interface Difference {
  /** Where it stands, such as `answer.figures.margin.amount`. */
  readonly path: string;
  /** What it was; `null` for a figure that was not there. */
  readonly before: Json;
  /** What it is; `null` for a figure that is not there. */
  readonly after: Json;
}

/**
 * Compares JSON, whatever the order of its keys. Where keys or items were added or taken away, the object or list as a
 * whole differs, so that both values always exist.
 *
 * @param before - What it was.
 * @param after - What it is.
 * @param path - Where it stands.
 * @returns The innermost values that differ, in the order of the keys of what it was.
 */
export function differencesBetween(before: Json, after: Json, path: string): readonly Difference[] {
  if (typeof before === 'object' && typeof after === 'object' && before !== null && after !== null) {
    const keys = Object.keys(before);
    const isAlike =
      Array.isArray(before) === Array.isArray(after) &&
      keys.length === Object.keys(after).length &&
      keys.every((key) => Object.hasOwn(after, key));
    if (!isAlike) return [{ path, before, after }];
    return keys.flatMap((key) =>
      differencesBetween(
        Reflect.get(before, key),
        Reflect.get(after, key),
        within(path, key, Array.isArray(before)),
      ),
    );
  }
  return before === after ? [] : [{ path, before, after }];
}

function within(path: string, key: string, isList: boolean): string {
  if (isList) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}
