/** How register numbers are composed, as the rules say: the figures by which a number is read. */
export interface RegisterNumberScheme {
  /** How many digits at the beginning are the date of birth. */
  readonly birthDateDigits: number;
  /** How the rest is composed; `undefined` where the rules say nothing of it. */
  readonly rest: RegisterNumberRest | undefined;
}

/** How register numbers are composed behind the date of birth, and what else the month in it can say. */
export interface RegisterNumberRest {
  /** How many digits the order number has. */
  readonly orderNumberDigits: number;
  /** How many check digits there are. */
  readonly checkDigits: number;
  /** What the check digits are computed with. */
  readonly modulus: number;
  /** The year of birth from which a digit is put before those that are checked. */
  readonly laterBirthsFrom: number;
  /** That digit. */
  readonly laterBirthsPrefix: number;
  /** What is added to the month in a bis number of a person whose sex was known. */
  readonly bisMonths: number;
  /** What is added to the month in a bis number of a person whose sex was not known. */
  readonly bisMonthsSexUnknown: number;
  /** The least order number of a bis number. */
  readonly lowestOfBis: number;
  /** The year, in two digits, in a number of a person of whose date of birth nothing was known. */
  readonly yearNotKnown: number;
}
