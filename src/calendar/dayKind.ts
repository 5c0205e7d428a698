/**
 * Whether a day is worked and, if not, why. A holiday outside the working week counts as a holiday, so that the kind
 * names the holiday whatever the weekday.
 *
 * @example
 * const kind: DayKind = { kind: 'holiday', holiday: 'christmas' };
 */
export type DayKind =
  | {
      /** The day is worked. */
      readonly kind: 'working';
    }
  | {
      /** The weekday is not in the working week. */
      readonly kind: 'weekend';
      /** The weekday, 1 for Monday to 7 for Sunday. */
      readonly weekday: number;
    }
  | {
      /** The day is a legal holiday. */
      readonly kind: 'holiday';
      /** The id of the holiday. */
      readonly holiday: string;
    };
