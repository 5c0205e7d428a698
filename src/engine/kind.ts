/** A value as it stands in JSON: what a person or another program writes. */
export type Wire = boolean | string | number | readonly (string | number)[];

/**
 * A value as the engine compares it. Amounts, dates and whole numbers are all safe integers (cents, day numbers,
 * units), so that no comparison ever coerces or rounds.
 */
export type Value = boolean | string | number | readonly (string | number)[];

/** A kind of value: how it is read, written and compared. */
export interface Kind {
  /** The name that refusals use. */
  readonly name: string;
  /** Whether the operators of order apply; the values are then integers. */
  readonly ordered: boolean;
  /** The least and the greatest value, for an ordered kind. */
  readonly bounds?: readonly [least: number, greatest: number];
  /** Reads a wire value; `undefined` when it is not of this kind. */
  readonly read: (wire: unknown) => Value | undefined;
  /** Writes a value back as it stands in JSON. */
  readonly write: (value: Value) => Wire;
}
