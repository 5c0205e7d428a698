import ICAL from 'ical.js';
import { dayNumber } from '../calendar/dayNumber.js';
import { packedDate } from '../calendar/packedDate.js';
import { parseDay } from '../calendar/parseDay.js';
import type { CaseFile } from '../facts/caseFile.js';
import type { FactsProblem } from '../facts/factsError.js';
import {
  dataOf,
  type Fields,
  type Form,
  formOf,
  optional,
  readOptions,
  refuseIfAny,
} from '../facts/forms.js';
import { namedCaseForm } from '../plan/namedCaseForm.js';
import type { Plan } from '../plan/plan.js';
import { planForm } from '../plan/planForm.js';
import type { Source } from '../rules/supportingData.js';
import { describeCode } from '../text/describeCode.js';
import type { Language } from '../text/language.js';
import { nameOf } from '../text/nameOf.js';
import { plainText } from '../text/plainText.js';
import { languageForm, sourcesForm } from '../text/textForms.js';
import { type CalendarEvent, calendarEvents } from './calendarEvents.js';
import { eventDescription } from './eventDescription.js';
import { eventUid } from './eventUid.js';
import { foldLines } from './foldLines.js';

/** What a calendar is written with. */
export interface CalendarOptions {
  /** The language of the events. */
  readonly language: Language;
  /** The sources that the plan refers to, to be named in the events. */
  readonly sources: readonly Source[];
  /** The domain behind the identifiers of events; one of the package when left out. */
  readonly uidDomain?: string | undefined;
}

/** A domain of a few names, so that nothing else gets into an identifier. */
const uidDomainForm: Form<string> = /* @__PURE__ */ formOf(
  'a domain, such as example.org',
  (value) => typeof value === 'string' && /^[\w-]+(?:\.[\w-]+)*$/.test(value),
);

const OPTIONS: Fields<CalendarOptions> = {
  language: languageForm,
  sources: sourcesForm,
  uidDomain: /* @__PURE__ */ optional(uidDomainForm),
};

const DOMAIN = 'belgian-residence-rules.invalid';

const PRODUCT = '-//belgian-residence-rules//plan//EN';

/** When to remind of a last day: at nine in the morning seven days and one day before. An all-day event begins at midnight. */
const REMINDERS = ['-P6DT15H', '-PT15H'] as const;

/** Revisions are numbered by the days since this one, so that a plan made on a later day replaces an earlier one. */
const FIRST_REVISION = dayNumber(2020, 1, 1);

/**
 * Writes the dates that bind as a calendar (RFC 5545), to be imported or subscribed to: windows as events of several days, last
 * days as events of one day with reminders.
 *
 * The same plan gives the same bytes. Identifiers stay from run to run, and the number of the revision is that of the day asked
 * about: importing a later plan of the same case brings its events up to date.
 *
 * @param plan - The plan.
 * @param caseFile - The case file that it was made from, or only the name of the person in it.
 * @param options - The language, the sources, and the domain behind the identifiers.
 * @returns The calendar, in lines that end with CRLF and have at most 75 octets.
 * @throws FactsError when it is no plan of this version, or something is wrong with the case file's name or the options, listing all of it.
 */
export function planCalendar(
  plan: Plan,
  caseFile: Pick<CaseFile, 'person'>,
  options: CalendarOptions,
): string {
  const problems: FactsProblem[] = [];
  const read = dataOf(planForm())(plan, 'plan', problems);
  const { person } = namedCaseForm(caseFile, 'caseFile', problems);
  const { language, sources, uidDomain = DOMAIN } = readOptions(OPTIONS, options, problems);
  refuseIfAny(problems);
  const name = person?.name ?? read.reference;
  const title = describeCode(
    language.page,
    name === null ? 'calendarName' : 'calendarNameOf',
    name === null ? {} : { name },
    language,
  );
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  // Outlook opens a file of several events as a calendar only with it.
  calendar.addPropertyWithValue('method', 'PUBLISH');
  addText(calendar, 'x-wr-calname', title);
  for (const event of calendarEvents(read)) {
    calendar.addSubcomponent(eventOf(event, read, name, { language, sources, uidDomain }));
  }
  return foldLines(calendar.toString());
}

function eventOf(
  event: CalendarEvent,
  plan: Plan,
  name: string | null,
  { language, sources, uidDomain }: Required<CalendarOptions>,
): ICAL.Component {
  const { date, from, to, isReminded } = event;
  const asOf = parseDay(plan.asOf) ?? 0;
  const deadline =
    'deadline' in event ? nameOf('deadline', event.deadline.determination.figures.kind, language) : null;
  const summary = describeCode(language.page, `event.${date}`, { deadline, name }, language);
  const component = new ICAL.Component('vevent');
  component.addPropertyWithValue('uid', eventUid(event, plan, uidDomain ?? DOMAIN));
  // There is no clock here: the calendar is as of the beginning of the day asked about.
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromData({ ...partsOf(asOf), hour: 0 }, UTC));
  component.addPropertyWithValue('sequence', Math.max(0, asOf - FIRST_REVISION));
  component.addPropertyWithValue('dtstart', wholeDay(parseDay(from) ?? 0));
  // The end of an event of whole days is the day after its last.
  component.addPropertyWithValue('dtend', wholeDay((parseDay(to) ?? 0) + 1));
  addText(component, 'summary', summary);
  addText(component, 'description', eventDescription(event, plan, language, sources).join('\n'));
  addText(component, 'categories', describeCode(language.page, 'calendarCategory', {}, language));
  component.addPropertyWithValue('transp', 'TRANSPARENT');
  addText(component, 'x-microsoft-cdo-alldayevent', 'TRUE');
  addText(component, 'x-microsoft-cdo-busystatus', 'FREE');
  for (const trigger of isReminded ? REMINDERS : []) {
    const alarm = new ICAL.Component('valarm');
    alarm.addPropertyWithValue('action', 'DISPLAY');
    alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString(trigger));
    addText(alarm, 'description', summary);
    component.addSubcomponent(alarm);
  }
  return component;
}

const UTC = ICAL.Timezone.utcTimezone;

function wholeDay(day: number): ICAL.Time {
  return ICAL.Time.fromData({ ...partsOf(day), isDate: true });
}

function partsOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const packed = packedDate(day);
  return { year: packed >> 9, month: (packed >> 5) & 15, day: packed & 31 };
}

function addText(component: ICAL.Component, name: string, text: string): void {
  const value = plainText(text.replaceAll(/\r\n?/g, '\n'));
  const property = new ICAL.Property(name);
  // What is not of the standard is written as it is given, so that no calendar has to read a parameter with it.
  property.setValue(name.startsWith('x-') ? escapedText(value) : value);
  component.addProperty(property);
}

function escapedText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n');
}
