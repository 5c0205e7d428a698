/** How many months a year has. */
export const MONTHS_PER_YEAR = 12;
