/**
 * Tells the civil date in Belgium.
 *
 * @param now - The instant.
 * @returns The date, `YYYY-MM-DD`, in the time zone Europe/Brussels.
 * @example
 * todayInBelgium(new Date('2026-11-23T23:30:00Z')); //=> '2026-11-24'
 */
export function todayInBelgium(now: Date): string {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: 'Europe/Brussels',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
