import type { Messages } from './language.js';

/** What only the page and the calendar of a plan say, in Dutch. */
export const PAGE_NL: Messages = {
  title: 'Plan voor verblijf in België',
  titleOf: 'Plan voor verblijf in België: {name}',
  skip: 'Naar het plan',
  contents: 'Op deze pagina',
  summary: 'In het kort',
  next: 'eerstvolgende bindende datum',
  noNext: 'geen bekend',
  mayApply: 'mogelijk van toepassing',

  timeline: 'De bindende data, getekend',
  timelineDescription:
    'Bij elke datum de periode waarin de handeling kan worden gesteld, de laatste dag ervan en de dag waarover de vraag gaat. De tabel hieronder bevat dezelfde data.',
  timelineTable: 'Dezelfde data in een tabel',
  timelineScale:
    'Aan de onderbroken lijnen verandert de schaal: dagen ver van de dag waarover de vraag gaat, staan dichter bij elkaar.',
  asOfDay: 'Dag waarover de vraag gaat: {date:date}',

  routeMet: 'waaraan is voldaan',
  routeUnmet: 'waaraan niet is voldaan',
  routeUnknown: 'wat nog onbeslist is',

  measure: 'Het bedrag tegenover wat vereist is',
  amountOf: '{name}: {amount}',

  years: 'Jaren verblijf, getekend: {track}',
  yearsDescription:
    'De verblijfsperiodes, met hoeveel ervan meetelt, daaronder de afwezigheden, en de dagen waarop de jaren volledig zijn. De tabel hieronder bevat dezelfde periodes.',
  countsFrom: 'geteld vanaf',
  earliestOn: 'ten vroegste volledig',
  latestOn: 'zeker volledig',
  periods: 'Verblijfsperiodes',
  absences: 'Afwezigheden',
  ongoing: 'loopt nog',
  purpose: 'verblijfsdoel',
  share: 'hoeveel meetelt',
  effect: 'gevolg',

  inOrder: 'In de volgorde van hoeveel ze beslissen.',
  eachAlone: 'Elk van deze zou op zichzelf volstaan. Dat iets mogelijk is, zegt niet dat het raadzaam is.',
  least: 'minstens',
  most: 'hoogstens',
  everyRoute: 'elke route',

  cited: 'aangehaald: {places}',
  publishedOn: 'gepubliceerd op {date:date}',
  consultedOn: 'geraadpleegd op {date:date}',

  calendarName: 'Verblijf in België',
  calendarNameOf: 'Verblijf in België: {name}',
  calendarCategory: 'Verblijf',
  'event.window': '{deadline}: kan worden gedaan[ ({name})]',
  'event.opensOn': '{deadline}: eerste dag[ ({name})]',
  'event.dueOn': '{deadline}: laatste dag[ ({name})]',
  'event.stayUntilWithTrips':
    'Schengen: laatste dag van een verblijf dat de geboekte reizen mogelijk laat[ ({name})]',
  'event.safeDueOn': '{deadline}: veilige laatste dag[ ({name})]',
  'event.latestDueOn': '{deadline}: laatst mogelijke dag[ ({name})]',
  eventState: 'Op {asOf:date}: {state}.',
};
