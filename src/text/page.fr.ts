import type { Messages } from './language.js';

/** What only the page and the calendar of a plan say, in French. */
export const PAGE_FR: Messages = {
  title: 'Plan de séjour en Belgique',
  titleOf: 'Plan de séjour en Belgique\u00a0: {name}',
  skip: 'Aller au plan',
  contents: 'Sur cette page',
  summary: 'En bref',
  next: 'prochaine date à respecter',
  noNext: 'aucune connue',
  mayApply: "peut s'appliquer",

  timeline: 'Les dates à respecter, en dessin',
  timelineDescription:
    'Pour chaque date\u00a0: la période où la démarche peut être faite, son dernier jour, et le jour pour lequel la question est posée. Le tableau ci-dessous contient les mêmes dates.',
  timelineTable: 'Les mêmes dates en tableau',
  timelineScale:
    "Aux lignes en pointillé, l'échelle change\u00a0: les jours éloignés du jour pour lequel la question est posée sont plus rapprochés les uns des autres.",
  asOfDay: 'Jour demandé\u00a0: {date:date}',

  routeMet: 'ce qui est rempli',
  routeUnmet: "ce qui n'est pas rempli",
  routeUnknown: 'ce qui est indéterminé',

  measure: 'Le montant comparé à ce qui est exigé',
  amountOf: '{name}\u00a0: {amount}',

  years: 'Années de séjour, en dessin\u00a0: {track}',
  yearsDescription:
    'Les périodes de séjour, avec la part de chacune qui compte, les absences en dessous, et les jours où les années sont complètes. Le tableau ci-dessous contient les mêmes périodes.',
  countsFrom: 'comptées à partir du',
  earliestOn: 'complètes au plus tôt',
  latestOn: 'complètes avec certitude',
  periods: 'Périodes de séjour',
  absences: 'Absences',
  ongoing: 'en cours',
  purpose: 'but',
  share: 'part qui compte',
  effect: 'effet',

  inOrder: "Dans l'ordre de ce qu'elles permettent de trancher.",
  eachAlone:
    "Chacun de ces changements suffirait à lui seul. Qu'il soit possible ne veut pas dire qu'il soit conseillé.",
  least: 'au moins',
  most: 'au plus',
  everyRoute: 'toutes les voies',

  cited: 'passages cités\u00a0: {places}',
  publishedOn: 'publié le {date:date}',
  consultedOn: 'consulté le {date:date}',

  calendarName: 'Séjour en Belgique',
  calendarNameOf: 'Séjour en Belgique\u00a0: {name}',
  calendarCategory: 'Séjour',
  'event.window': '{deadline}\u00a0: démarche possible[ ({name})]',
  'event.opensOn': '{deadline}\u00a0: premier jour[ ({name})]',
  'event.dueOn': '{deadline}\u00a0: dernier jour[ ({name})]',
  'event.stayUntilWithTrips':
    "Schengen\u00a0: dernier jour d'un séjour qui laisse possibles les voyages réservés[ ({name})]",
  'event.safeDueOn': '{deadline}\u00a0: dernier jour sans risque[ ({name})]',
  'event.latestDueOn': '{deadline}\u00a0: dernier jour possible[ ({name})]',
  eventState: 'Au {asOf:date}\u00a0: {state}.',
};
