import type { Messages } from './language.js';

/** What is wrong, by the code of an error and the code in it, in German. */
export const ERRORS_DE: Messages = {
  'bad-facts': '[{path}: ]erwartet: {expected}, erhalten: {received}[ (meinten Sie {suggestion}?)]',
  'bad-rule-document': '{document}[: {path}]: erwartet: {expected}, erhalten: {received}',
  'pin-broken': 'das Regelwerk {rulebook} ist nicht das festgeschriebene',
  'pin-broken.altered': 'die Festschreibung des Regelwerks {rulebook} wurde nach ihrer Erstellung verändert',
  'pin-broken.document':
    '{id} ab dem {effectiveFrom:date}: {kind:name.change}[; festgeschriebene Revision {pinned} ({pinnedHash})][; installierte Revision {installed} ({installedHash})]',
  'pin-broken.data': '{id}: geändert; festgeschrieben {pinned}, installiert {installed}',
  'more-problems': 'und {more} weitere',
  'no-law.before-first':
    '{domain}: kein Recht erfasst für den {asOf:date}, der vor der ersten Fassung liegt; erfasste Zeiträume: {spans}[; das Regelwerk {elsewhere} enthält Recht dazu]',
  'no-law.after-last':
    '{domain}: kein Recht erfasst für den {asOf:date}, der nach der letzten Fassung liegt; erfasste Zeiträume: {spans}[; das Regelwerk {elsewhere} enthält Recht dazu]',
  'no-law.declared-gap':
    '{domain}: das Recht am {asOf:date} ist nicht bekannt: {note} Erfasste Zeiträume: {spans}[; das Regelwerk {elsewhere} enthält Recht dazu]',
  'no-law.gap':
    '{domain}: kein Recht erfasst für den {asOf:date}, der zwischen zwei Fassungen liegt; erfasste Zeiträume: {spans}[; das Regelwerk {elsewhere} enthält Recht dazu]',
  'no-law.not-covered':
    '{domain}: dieses Regelwerk enthält dazu kein Recht[; das Regelwerk {elsewhere} enthält Recht dazu]',
  'no-law.nothing-known':
    '{domain}: dieses Regelwerk enthält kein Dokument oder enthielt im verlangten Stand (knownOn) noch keines[; das Regelwerk {elsewhere} enthält Recht dazu]',
};
