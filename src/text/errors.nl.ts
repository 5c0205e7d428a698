import type { Messages } from './language.js';

/** What is wrong, by the code of an error and the code in it, in Dutch. */
export const ERRORS_NL: Messages = {
  'bad-facts': '[{path}: ]verwacht: {expected}, ontvangen: {received}[ (bedoelde u {suggestion}?)]',
  'bad-rule-document': '{document}[: {path}]: verwacht: {expected}, ontvangen: {received}',
  'pin-broken': 'het regelboek {rulebook} is niet het regelboek dat werd vastgelegd',
  'pin-broken.altered': 'de vastlegging van het regelboek {rulebook} werd gewijzigd nadat ze was opgemaakt',
  'pin-broken.document':
    '{id} vanaf {effectiveFrom:date}: {kind:name.change}[; vastgelegde herziening {pinned} ({pinnedHash})][; geïnstalleerde herziening {installed} ({installedHash})]',
  'pin-broken.data': '{id}: gewijzigd; vastgelegd {pinned}, geïnstalleerd {installed}',
  'more-problems': 'en nog {more} andere',
  'no-law.before-first':
    '{domain}: geen wetgeving voor {asOf:date}, een dag vóór de eerste uitgave; er is wetgeving {spans}[; het regelboek {elsewhere} heeft er wel regels over]',
  'no-law.after-last':
    '{domain}: geen wetgeving voor {asOf:date}, een dag na de laatste uitgave; er is wetgeving {spans}[; het regelboek {elsewhere} heeft er wel regels over]',
  'no-law.declared-gap':
    '{domain}: de wetgeving van {asOf:date} is niet bekend: {note} Er is wetgeving {spans}[; het regelboek {elsewhere} heeft er wel regels over]',
  'no-law.gap':
    '{domain}: geen wetgeving voor {asOf:date}, een dag tussen twee uitgaven; er is wetgeving {spans}[; het regelboek {elsewhere} heeft er wel regels over]',
  'no-law.not-covered':
    '{domain}: dit regelboek bevat hierover geen wetgeving[; het regelboek {elsewhere} heeft er wel regels over]',
  'no-law.nothing-known':
    '{domain}: dit regelboek bevat geen enkel document, of bevatte er nog geen in de gevraagde stand (knownOn)[; het regelboek {elsewhere} heeft er wel regels over]',
};
