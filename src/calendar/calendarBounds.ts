/**
 * The first day that the library accepts, 1900-01-01, as a day number.
 *
 * @example
 * formatDay(firstDay); //=> '1900-01-01'
 */
export const firstDay: number = -25567;

/**
 * The last day that the library accepts, 2199-12-31, as a day number.
 *
 * @example
 * formatDay(lastDay); //=> '2199-12-31'
 */
export const lastDay: number = 84005;
