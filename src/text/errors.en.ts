import type { Messages } from './language.js';

/** What is wrong, by the code of an error and the code in it, in English. */
export const ERRORS_EN: Messages = {
  'bad-facts': '[{path}: ]expected {expected}, received {received}[ (did you mean {suggestion}?)]',
  'bad-rule-document': '{document}[: {path}]: expected {expected}, received {received}',
  'pin-broken': 'the rulebook {rulebook} is not the one that was pinned',
  'pin-broken.altered': 'the lock of the rulebook {rulebook} was altered after it was made',
  'pin-broken.document':
    '{id} from {effectiveFrom:date}: {kind:name.change}[; pinned revision {pinned} ({pinnedHash})][; installed revision {installed} ({installedHash})]',
  'pin-broken.data': '{id}: changed; pinned {pinned}, installed {installed}',
  'more-problems': 'and {more} more',
  'no-law.before-first':
    '{domain}: no law for {asOf:date}, which is before the first edition; there is law {spans}[; the rulebook {elsewhere} has law on it]',
  'no-law.after-last':
    '{domain}: no law for {asOf:date}, which is after the last edition; there is law {spans}[; the rulebook {elsewhere} has law on it]',
  'no-law.declared-gap':
    '{domain}: the law of {asOf:date} is not known: {note} There is law {spans}[; the rulebook {elsewhere} has law on it]',
  'no-law.gap':
    '{domain}: no law for {asOf:date}, which lies between two editions; there is law {spans}[; the rulebook {elsewhere} has law on it]',
  'no-law.not-covered': '{domain}: this rulebook has no law on it[; the rulebook {elsewhere} has law on it]',
  'no-law.nothing-known':
    '{domain}: this rulebook has no document, or had none yet in the state asked for (knownOn)[; the rulebook {elsewhere} has law on it]',
};
