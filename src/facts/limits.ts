/**
 * How many records each list of facts can have: more than a person, a household or a file at a law firm ever has, and few
 * enough for an answer, a proof and a plan to be made at once. `docs/case-file.md` says what each limit goes out from.
 */
export const LONGEST_LISTS = {
  jobOffers: 50,
  periods: 100,
  absences: 100,
  trips: 200,
  events: 100,
  means: 50,
  incomes: 50,
} as const;

/** The greatest number of characters of a name or a reference. */
export const LONGEST_TEXT = 200;

/** The greatest number of characters of the address of a schema. */
export const LONGEST_ADDRESS = 2_000;
