/** How much of a wrong value is shown. */
const LONGEST_SHOWN = 80;

/**
 * Shows a wrong value, for an error.
 *
 * @param value - Anything at all.
 * @returns The value as JSON where it can be written so, shortened when long; `nothing` when none was given.
 */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text =
    typeof value === 'bigint' || typeof value === 'symbol'
      ? String(value)
      : (safeJson(value) ?? typeof value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function safeJson(value: unknown): string | undefined {
  // NaN and the infinities are null in JSON, which would hide what came.
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
