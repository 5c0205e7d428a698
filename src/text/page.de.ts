import type { Messages } from './language.js';

/** What only the page and the calendar of a plan say, in German. */
export const PAGE_DE: Messages = {
  title: 'Plan für den Aufenthalt in Belgien',
  titleOf: 'Plan für den Aufenthalt in Belgien: {name}',
  skip: 'Zum Plan springen',
  contents: 'Auf dieser Seite',
  summary: 'In Kürze',
  next: 'nächster verbindlicher Termin',
  noNext: 'keiner bekannt',
  mayApply: 'gilt möglicherweise',

  timeline: 'Die verbindlichen Termine als Zeichnung',
  timelineDescription:
    'Zu jedem Termin das Zeitfenster, in dem die Handlung vorgenommen werden kann, ihr letzter Tag und der abgefragte Tag. Die Tabelle darunter enthält dieselben Termine.',
  timelineTable: 'Dieselben Termine als Tabelle',
  timelineScale:
    'An den unterbrochenen Linien ändert sich der Maßstab: Tage, die weit vom abgefragten Tag entfernt sind, stehen enger beieinander.',
  asOfDay: 'Abgefragter Tag: {date:date}',

  routeMet: 'was erfüllt ist',
  routeUnmet: 'was nicht erfüllt ist',
  routeUnknown: 'was ungeklärt ist',

  measure: 'Der Betrag im Vergleich zum verlangten',
  amountOf: '{name}: {amount}',

  years: 'Aufenthaltsjahre als Zeichnung: {track}',
  yearsDescription:
    'Die Zeiträume des Aufenthalts mit dem, was jeweils davon zählt, darunter die Abwesenheiten, und die Tage, an denen die Jahre vollendet sind. Die Tabelle darunter enthält dieselben Zeiträume.',
  countsFrom: 'gezählt ab',
  earliestOn: 'frühestens vollendet',
  latestOn: 'sicher vollendet',
  periods: 'Zeiträume des Aufenthalts',
  absences: 'Abwesenheiten',
  ongoing: 'dauert an',
  purpose: 'Zweck',
  share: 'was davon zählt',
  effect: 'Wirkung',

  inOrder: 'Geordnet danach, wie viel sie klären.',
  eachAlone:
    'Jede dieser Änderungen würde für sich allein genügen. Dass sie möglich ist, bedeutet nicht, dass sie ratsam ist.',
  least: 'mindestens',
  most: 'höchstens',
  everyRoute: 'alle Wege',

  cited: 'angeführt: {places}',
  publishedOn: 'veröffentlicht am {date:date}',
  consultedOn: 'eingesehen am {date:date}',

  calendarName: 'Aufenthalt in Belgien',
  calendarNameOf: 'Aufenthalt in Belgien: {name}',
  calendarCategory: 'Aufenthalt',
  'event.window': '{deadline}: möglich[ ({name})]',
  'event.opensOn': '{deadline}: erster Tag[ ({name})]',
  'event.dueOn': '{deadline}: letzter Tag[ ({name})]',
  'event.stayUntilWithTrips':
    'Schengen: letzter Tag eines Aufenthalts, der die gebuchten Reisen möglich lässt[ ({name})]',
  'event.safeDueOn': '{deadline}: sicherer letzter Tag[ ({name})]',
  'event.latestDueOn': '{deadline}: letzter möglicher Tag[ ({name})]',
  eventState: 'Am {asOf:date}: {state}.',
};
