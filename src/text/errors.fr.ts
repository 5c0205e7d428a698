import type { Messages } from './language.js';

/** What is wrong, by the code of an error and the code in it, in French. */
export const ERRORS_FR: Messages = {
  'bad-facts':
    '[{path}\u00a0: ]attendu\u00a0: {expected}\u00a0; reçu\u00a0: {received}[ (vouliez-vous dire {suggestion}\u00a0?)]',
  'bad-rule-document':
    '{document}[\u00a0: {path}]\u00a0: attendu\u00a0: {expected}\u00a0; reçu\u00a0: {received}',
  'pin-broken': "le recueil de règles {rulebook} n'est pas celui qui a été figé",
  'pin-broken.altered': 'le verrou du recueil de règles {rulebook} a été modifié après avoir été établi',
  'pin-broken.document':
    '{id}, à partir du {effectiveFrom:date}\u00a0: {kind:name.change}[\u00a0; révision figée {pinned} ({pinnedHash})][\u00a0; révision installée {installed} ({installedHash})]',
  'pin-broken.data': '{id}\u00a0: modifié\u00a0; figé {pinned}, installé {installed}',
  'more-problems': 'et {more} de plus',
  'no-law.before-first':
    '{domain}\u00a0: aucune règle pour le {asOf:date}, jour antérieur à la première édition\u00a0; les règles couvrent ce qui suit\u00a0: {spans}[\u00a0; le recueil {elsewhere} en traite]',
  'no-law.after-last':
    '{domain}\u00a0: aucune règle pour le {asOf:date}, jour postérieur à la dernière édition\u00a0; les règles couvrent ce qui suit\u00a0: {spans}[\u00a0; le recueil {elsewhere} en traite]',
  'no-law.declared-gap':
    "{domain}\u00a0: le droit du {asOf:date} n'est pas connu\u00a0: {note} Les règles couvrent ce qui suit\u00a0: {spans}[\u00a0; le recueil {elsewhere} en traite]",
  'no-law.gap':
    '{domain}\u00a0: aucune règle pour le {asOf:date}, jour qui se trouve entre deux éditions\u00a0; les règles couvrent ce qui suit\u00a0: {spans}[\u00a0; le recueil {elsewhere} en traite]',
  'no-law.not-covered':
    "{domain}\u00a0: ce recueil de règles n'en traite pas[\u00a0; le recueil {elsewhere} en traite]",
  'no-law.nothing-known':
    "{domain}\u00a0: ce recueil de règles ne contient aucun document, ou n'en contenait encore aucun dans l'état demandé (knownOn)[\u00a0; le recueil {elsewhere} en traite]",
};
