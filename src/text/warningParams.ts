import type { Json } from '../rules/ruleDocument.js';
import type { Warning } from '../rules/ruleSet.js';
import type { Params } from './fillIn.js';
import type { Language } from './language.js';
import { writePlace } from './writePlace.js';

/**
 * Makes what the text of a warning is filled in with from what the warning carries.
 *
 * @param warning - The warning.
 * @param language - The language.
 * @returns Its parameters, with places in a law as the language writes them and a figure of another rulebook as what it
 * comes to.
 */
export function warningParams({ code, params }: Warning, language: Language): Params {
  const told = code === 'law-differs' ? differenceIn(params) : {};
  return { ...params, ...provisionsIn(params, language), ...told };
}

/** What another figure comes to: a date where one is counted with it, which has passed or not, or applies perhaps only. */
function differenceIn({
  subject,
  applies,
  figure,
  lawDate,
  lawValue,
  countedFrom,
  direction,
  isDone,
  isLate,
  isPast,
}: Params): Params {
  const day = figure === 'opensOn' ? 'firstDay' : 'lastDay';
  const manner = applies === 'unknown' ? 'MayBe' : isPast === true && day === 'lastDay' ? 'Was' : 'Is';
  const absent = Object.fromEntries(DIFFERENCES.map((name) => [name, null]));
  if (lawDate === undefined) return { ...absent, [`figure${manner}`]: subject };
  const late = applies === 'met' && isLate === true;
  return {
    ...absent,
    countedFrom,
    [`${day}${manner}`]: lawDate,
    [direction === 'before' ? 'before' : 'after']: lawValue,
    wasLate: late && isDone === true,
    isTooLate: late && isDone !== true,
  };
}

const DIFFERENCES = [
  ...['lastDayWas', 'lastDayIs', 'lastDayMayBe', 'firstDayIs', 'firstDayMayBe', 'figureIs', 'figureMayBe'],
  ...['before', 'after', 'countedFrom', 'wasLate', 'isTooLate'],
];

/** Places in a law, as the language writes them. */
function provisionsIn(params: Params, language: Language): Params {
  const named = Object.entries(params).filter(([name]) => PROVISIONS.includes(name));
  const write = (place: Json): string => writePlace(String(place), language);
  return Object.fromEntries(
    named.map(([name, value = null]) => [name, Array.isArray(value) ? value.map(write) : write(value)]),
  );
}

const PROVISIONS: readonly string[] = ['provision', 'provisions'];
