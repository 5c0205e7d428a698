import type { Messages } from './language.js';

/** What only the page and the calendar of a plan say, in English. */
export const PAGE_EN: Messages = {
  title: 'Plan for residence in Belgium',
  titleOf: 'Plan for residence in Belgium: {name}',
  skip: 'Go to the plan',
  contents: 'On this page',
  summary: 'In short',
  next: 'next date that binds',
  noNext: 'none known',
  mayApply: 'may apply',

  timeline: 'The dates that bind, drawn',
  timelineDescription:
    'For each date the window in which the act can be done, its last day, and the day asked about. The table below has the same dates.',
  timelineTable: 'The same dates as a table',
  timelineScale:
    'At the broken lines the scale changes: days far from the day asked about stand closer together.',
  asOfDay: 'Day asked about: {date:date}',

  routeMet: 'what holds',
  routeUnmet: 'what does not hold',
  routeUnknown: 'what is undecided',

  measure: 'The amount held against what is asked for',
  amountOf: '{name}: {amount}',

  years: 'Years of residence, drawn: {track}',
  yearsDescription:
    'The periods of residence with how much of each counts, the absences below them, and the days on which the years are complete. The table below has the same periods.',
  countsFrom: 'counted from',
  earliestOn: 'complete at the earliest',
  latestOn: 'complete for certain',
  periods: 'Periods of residence',
  absences: 'Absences',
  ongoing: 'goes on',
  purpose: 'purpose',
  share: 'how much counts',
  effect: 'effect',

  inOrder: 'In the order of how much they settle.',
  eachAlone: 'Each of these alone would be enough. That it is possible does not say that it is advisable.',
  least: 'at least',
  most: 'at most',
  everyRoute: 'every route',

  cited: 'cited: {places}',
  publishedOn: 'published on {date:date}',
  consultedOn: 'consulted on {date:date}',

  calendarName: 'Residence in Belgium',
  calendarNameOf: 'Residence in Belgium: {name}',
  calendarCategory: 'Residence',
  'event.window': '{deadline}: can be done[ ({name})]',
  'event.opensOn': '{deadline}: first day[ ({name})]',
  'event.dueOn': '{deadline}: last day[ ({name})]',
  'event.stayUntilWithTrips': 'Schengen: last day of a stay that leaves the booked trips possible[ ({name})]',
  'event.safeDueOn': '{deadline}: safe last day[ ({name})]',
  'event.latestDueOn': '{deadline}: last day possible[ ({name})]',
  eventState: 'On {asOf:date}: {state}.',
};
