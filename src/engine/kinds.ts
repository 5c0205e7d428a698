import type { Kind, Wire } from './kind.js';

const asWire = (value: Wire): Wire => value;

/** Yes or no. */
export const booleanKind: Kind = {
  name: 'boolean',
  ordered: false,
  read: (wire) => (typeof wire === 'boolean' ? wire : undefined),
  write: asWire,
};

/** A word out of a list, compared letter by letter. */
export const stringKind: Kind = {
  name: 'string',
  ordered: false,
  read: (wire) => (typeof wire === 'string' ? wire : undefined),
  write: asWire,
};

/** A whole number, not negative. */
export const integerKind: Kind = {
  name: 'integer',
  ordered: true,
  bounds: [0, Number.MAX_SAFE_INTEGER],
  read: (wire) =>
    Number.isSafeInteger(wire) && !Object.is(wire, -0) && (wire as number) >= 0
      ? (wire as number)
      : undefined,
  write: asWire,
};

/** A list of words, asked only whether it contains one. */
export const stringsKind: Kind = {
  name: 'strings',
  ordered: false,
  read: (wire) =>
    Array.isArray(wire) && wire.every((item) => typeof item === 'string') ? (wire as string[]) : undefined,
  write: asWire,
};

/** Has no values: stands where a kind is wanted and there is none to have. */
export const NO_KIND: Kind = { name: 'none', ordered: false, read: () => undefined, write: asWire };
