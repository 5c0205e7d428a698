/** The period that an amount is given for. */
export type Period = 'month' | 'year';

/** Every period that an amount can be given for. */
export const PERIODS: readonly ['month', 'year'] = ['month', 'year'];
