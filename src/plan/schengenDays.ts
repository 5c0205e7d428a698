/** A trip, by the day numbers of entry and exit, which both count. */
export interface DatedTrip {
  readonly from: number;
  readonly until: number;
}

/** What trips come to, by day numbers. */
export interface SchengenDays {
  /** The days used in the window that ends on the day asked about. */
  readonly used: number;
  /** The last day of a stay that begins on that day and goes on without a break; `undefined` when none is possible. */
  readonly stayUntil: number | undefined;
  /** The last day of such a stay that takes no day of a booked trip that is possible without it; `undefined` when none is. */
  readonly stayUntilWithTrips: number | undefined;
  /** The days of trips on which more days were used than are allowed. */
  readonly overstayed: readonly number[];
}

/**
 * Counts the days of trips in a window that slides with the day looked at. A day of two trips counts once. Trips after the
 * day asked about are plans: the overstay is looked for on them, and how long a stay leaves them possible; what is used and
 * left does not know them.
 *
 * @param trips - The trips, in any order; they may overlap.
 * @param day - The day asked about.
 * @param allowedDays - How many days are allowed in a window.
 * @param windowDays - How many days the window has, with the day on which it ends.
 * @returns The days used, how long a stay can last, and the days of overstay.
 */
export function schengenDays(
  trips: readonly DatedTrip[],
  day: number,
  allowedDays: number,
  windowDays: number,
): SchengenDays {
  const all = merged(trips);
  const past = all.flatMap(({ from, until }) =>
    from < day ? [{ from, until: Math.min(until, day - 1) }] : [],
  );
  let stayUntil: number | undefined;
  for (let last = day; ; last += 1) {
    const staying = last - Math.max(day, last - windowDays + 1) + 1;
    if (staying + usedIn(past, last - windowDays + 1, last) > allowedDays) break;
    stayUntil = last;
  }
  const overstayed: number[] = [];
  const booked: number[] = [];
  for (const { from, until } of all) {
    for (let on = from; on <= until; on += 1) {
      if (usedIn(all, on - windowDays + 1, on) > allowedDays) overstayed.push(on);
      // A stay takes nothing from days whose window begins after it.
      else if (on >= day && stayUntil !== undefined && on < stayUntil + windowDays) booked.push(on);
    }
  }
  const leavesTrips = (last: number): boolean => {
    const stretches = merged([...all, { from: day, until: last }]);
    return booked.every((on) => usedIn(stretches, on - windowDays + 1, on) <= allowedDays);
  };
  const stayUntilWithTrips = stayUntil === undefined ? undefined : lastOf(day, stayUntil, leavesTrips);
  return { used: usedIn(all, day - windowDays + 1, day), stayUntil, stayUntilWithTrips, overstayed };
}

/** The last day that fits, where none fits after one that does not; `undefined` when none does. */
function lastOf(first: number, last: number, fits: (day: number) => boolean): number | undefined {
  let [low, high] = [first - 1, last];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low < first ? undefined : low;
}

/** The same days as stretches that do not touch, in order. */
function merged(trips: readonly DatedTrip[]): readonly DatedTrip[] {
  const stretches: DatedTrip[] = [];
  for (const trip of [...trips].sort((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last === undefined || trip.from > last.until + 1) stretches.push(trip);
    else stretches[stretches.length - 1] = { from: last.from, until: Math.max(last.until, trip.until) };
  }
  return stretches;
}

function usedIn(stretches: readonly DatedTrip[], first: number, last: number): number {
  return stretches.reduce(
    (sum, { from, until }) => sum + Math.max(0, Math.min(until, last) - Math.max(from, first) + 1),
    0,
  );
}
