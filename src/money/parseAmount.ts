const MAX_AMOUNT = 9999999999.99;

/** Reads the cents of `^(0|[1-9][0-9]{0,9})(\.[0-9]{1,2})?$`. */
function parseText(text: string): number | undefined {
  const { length } = text;
  let units = 0;
  let at = 0;
  for (; at < length && at <= 10; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    units = units * 10 + digit;
  }
  if (at === 0 || at > 10 || (at > 1 && text.charCodeAt(0) === 48)) return undefined;
  if (at === length) return units * 100;
  const decimals = length - at - 1;
  if (text.charCodeAt(at) !== 46 || decimals < 1 || decimals > 2) return undefined;
  const tenths = text.charCodeAt(at + 1) - 48;
  const hundredths = decimals === 2 ? text.charCodeAt(at + 2) - 48 : 0;
  if (tenths < 0 || tenths > 9 || hundredths < 0 || hundredths > 9) return undefined;
  return units * 100 + tenths * 10 + hundredths;
}

/** Reads the cents of a number whose shortest decimal form has at most two decimals. */
function parseNumber(value: number): number | undefined {
  if (!(value >= 0 && value <= MAX_AMOUNT) || Object.is(value, -0)) return undefined;
  // Below 2^53 cents a double is the nearest to at most one amount of cents, and the division finds that double again.
  const cents = Math.round(value * 100);
  return cents / 100 === value ? cents : undefined;
}

/**
 * Reads an amount as whole cents: from 0 to 9999999999.99, with at most two decimals.
 *
 * A text is digits with an optional point and one or two decimals: no sign, exponent, separator, space or leading zero.
 * A number counts as it is written at its shortest, so 1.1 is accepted and 1.1 * 1.1 is not; -0 is refused.
 *
 * @param wire - The amount as it came in.
 * @returns The cents, or undefined for anything else.
 * @example
 * parseAmount('3703.4'); //=> 370340
 * parseAmount(3703.44); //=> 370344
 * parseAmount('3,703.44'); //=> undefined
 */
export function parseAmount(wire: unknown): number | undefined {
  if (typeof wire === 'string') return parseText(wire);
  if (typeof wire === 'number') return parseNumber(wire);
  return undefined;
}
