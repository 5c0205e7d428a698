import type { SourceReference } from '../engine/proof.js';
import type { Plan } from '../plan/plan.js';
import type { Source } from '../rules/supportingData.js';
import { placesOf } from '../text/cite.js';
import { describeStep } from '../text/describeStep.js';
import { describeTravel } from '../text/describeTravel.js';
import { fillIn } from '../text/fillIn.js';
import type { Language } from '../text/language.js';
import { plannedState } from '../text/plannedState.js';
import { writeDate } from '../text/writeDate.js';
import { writePlace } from '../text/writePlace.js';
import type { CalendarEvent, DeadlineEvent, StayEvent } from './calendarEvents.js';

/**
 * Says in an event what its deadline stands at, how its dates were counted and from which sources, and that it is no legal
 * advice; or what the count of days in other Schengen states comes to.
 *
 * @param event - The event.
 * @param plan - The plan that it is taken from.
 * @param language - The language.
 * @param sources - The sources that the plan refers to.
 * @returns The lines of the description.
 */
export function eventDescription(
  event: CalendarEvent,
  { asOf, rulebook }: Pick<Plan, 'asOf' | 'rulebook'>,
  language: Language,
  sources: readonly Source[],
): readonly string[] {
  const { labels, notation, phrases } = language;
  const said =
    'deadline' in event ? saidOfDeadline(event, asOf, language) : saidOfStay(event, asOf, language);
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const cited = placesOf(said.sources).map(
    ([id, places]) =>
      `- ${titles.get(id) ?? id}${notation.colon}${places.map((place) => writePlace(place, language)).join(notation.comma)}`,
  );
  return [
    ...said.lines,
    ...(cited.length === 0 ? [] : ['', `${labels.sources}${notation.colon.trimEnd()}`, ...cited]),
    '',
    `${labels.rulebook}${notation.colon}${rulebook}. ${labels.asOf}${notation.colon}${writeDate(asOf, language)}.`,
    phrases.closing,
  ];
}

/** What is said in an event, and the sources that it rests on. */
interface Said {
  readonly lines: readonly string[];
  readonly sources: readonly SourceReference[];
}

function saidOfDeadline({ deadline }: DeadlineEvent, asOf: string, language: Language): Said {
  const { labels, notation, page } = language;
  const { figures, reasons } = deadline.determination;
  const counted = figures.steps.flatMap((step) =>
    describeStep({ ...step, sources: [] }, language).map(({ label, text }) =>
      label === '' ? `  ${text}` : `- ${label}${notation.colon}${text}`,
    ),
  );
  return {
    lines: [
      fillIn(page.eventState ?? '', { asOf, state: plannedState(deadline, language) }, language),
      ...(counted.length === 0 ? [] : ['', `${labels.steps}${notation.colon.trimEnd()}`, ...counted]),
    ],
    sources: [...figures.steps, ...reasons].flatMap((each) => each.sources),
  };
}

function saidOfStay({ count }: StayEvent, asOf: string, language: Language): Said {
  const rows = describeTravel({ statements: [], count: { ...count, sources: [] } }, asOf, language);
  return { lines: rows.map(({ text }) => text), sources: count.sources };
}
