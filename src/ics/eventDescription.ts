import type { Plan } from '../plan/plan.js';
import type { Source } from '../rules/supportingData.js';
import { placesOf } from '../text/cite.js';
import { describeStep } from '../text/describeStep.js';
import { fillIn } from '../text/fillIn.js';
import type { Language } from '../text/language.js';
import { plannedState } from '../text/plannedState.js';
import { writeDate } from '../text/writeDate.js';
import { writePlace } from '../text/writePlace.js';
import type { CalendarEvent } from './calendarEvents.js';

/**
 * Says in an event what its deadline stands at, how its dates were counted and from which sources, and that it is no legal advice.
 *
 * @param event - The event.
 * @param plan - The plan that it is taken from.
 * @param language - The language.
 * @param sources - The sources that the plan refers to.
 * @returns The lines of the description.
 */
export function eventDescription(
  { deadline }: CalendarEvent,
  { asOf, rulebook }: Pick<Plan, 'asOf' | 'rulebook'>,
  language: Language,
  sources: readonly Source[],
): readonly string[] {
  const { labels, notation, phrases, page } = language;
  const { steps } = deadline.determination.figures;
  const reasons = deadline.determination.reasons;
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const cited = placesOf([...steps, ...reasons].flatMap((each) => each.sources)).map(
    ([id, places]) =>
      `- ${titles.get(id) ?? id}${notation.colon}${places.map((place) => writePlace(place, language)).join(notation.comma)}`,
  );
  const counted = steps.flatMap((step) =>
    describeStep({ ...step, sources: [] }, language).map(({ label, text }) =>
      label === '' ? `  ${text}` : `- ${label}${notation.colon}${text}`,
    ),
  );
  return [
    fillIn(page.eventState ?? '', { asOf, state: plannedState(deadline, language) }, language),
    ...(counted.length === 0 ? [] : ['', `${labels.steps}${notation.colon.trimEnd()}`, ...counted]),
    ...(cited.length === 0 ? [] : ['', `${labels.sources}${notation.colon.trimEnd()}`, ...cited]),
    '',
    `${labels.rulebook}${notation.colon}${rulebook}. ${labels.asOf}${notation.colon}${writeDate(asOf, language)}.`,
    phrases.closing,
  ];
}
