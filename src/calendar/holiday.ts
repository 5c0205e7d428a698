/**
 * A legal holiday: on a fixed date of each year, or a number of days after Easter Sunday.
 *
 * @example
 * const holiday: Holiday = { id: 'easter-monday', daysAfterEaster: 1 };
 */
export type Holiday = {
  /** The name by which answers refer to the holiday. */
  readonly id: string;
} & (
  | {
      /** The month, 1 to 12. */
      readonly month: number;
      /** The day of the month; a 29 February is kept in leap years only. */
      readonly day: number;
    }
  | {
      /** The distance in days from Easter Sunday, negative before it. */
      readonly daysAfterEaster: number;
    }
);
