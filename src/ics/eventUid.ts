import type { Plan } from '../plan/plan.js';
import { hashDocument } from '../rules/hashDocument.js';
import type { CalendarEvent } from './calendarEvents.js';

/** How many characters of the hash stand in an identifier: enough that no two events of any calendar meet. */
const LENGTH = 40;

/**
 * Makes the identifier of an event, by which a calendar finds the event that it already has. It is made of the reference of the
 * case, the rulebook, the part of the case file that the deadline runs from, the kind of deadline, and which of its dates it is:
 * a new run gives the same one, also when the date has moved.
 *
 * A case without a reference could not be told from another: the days then stand in the identifier too, so that no case ever
 * overwrites the dates of another.
 *
 * @param event - The event.
 * @param plan - The plan that it is taken from.
 * @param domain - The domain behind the identifier.
 * @returns The identifier: a hash, which gives nothing away, and the domain.
 */
export function eventUid(
  event: CalendarEvent,
  { reference, rulebook }: Pick<Plan, 'reference' | 'rulebook'>,
  domain: string,
): string {
  const { date, from, to } = event;
  const [about, kind] =
    'deadline' in event
      ? [event.deadline.about, event.deadline.determination.figures.kind]
      : ['stay.trips', 'schengen-count'];
  const days = reference === null ? [from, to] : null;
  const parts = [reference, rulebook, about, kind, date, days];
  return `${hashDocument(parts.map(wellFormed)).slice(0, LENGTH)}@${domain}`;
}

/** Halves of characters cannot be hashed. */
function wellFormed<T>(part: T): T | string {
  return typeof part === 'string' ? part.replaceAll(/\p{Cs}/gu, '\ufffd') : part;
}
