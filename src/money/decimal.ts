import { Decimal as SharedDecimal } from 'decimal.js';

/**
 * The project's own decimal numbers: 40 significant digits, halves rounded away from zero. They are a private copy of
 * decimal.js, so that neither its settings nor those of another user of it can reach the other.
 *
 * @example
 * new Decimal('0.1').plus('0.2').toString(); //=> '0.3'
 */
export const Decimal: typeof SharedDecimal = /* @__PURE__ */ SharedDecimal.clone({
  defaults: true,
  precision: 40,
  rounding: 4, // ROUND_HALF_UP, as a literal: reading the constant would keep the module from being shaken off
});
