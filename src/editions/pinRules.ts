import { FactsError, type FactsProblem } from '../facts/factsError.js';
import { type Fields, readOptions } from '../facts/forms.js';
import { showValue } from '../facts/showValue.js';
import type { OpenRulebook, Rulebook } from '../rules/rulebook.js';
import type { RulebookName } from '../rules/shippedRulebook.js';
import { contentHash } from './contentHash.js';
import { dataHashes } from './dataHashes.js';
import { ENGINE_VERSION } from './engineVersion.js';
import { knownEditions } from './knownEditions.js';
import { newestPublication } from './newestPublication.js';
import { openedRulebook } from './openedRulebook.js';
import type { RulesLock } from './rulesLock.js';

/** Which state {@link pinRules} pins. */
export interface PinOptions {
  /**
   * The day whose state of our data is pinned, `YYYY-MM-DD`. The calendar and the nationality groups have no revisions:
   * theirs are always those of the package.
   *
   * @defaultValue the newest
   */
  readonly knownOn?: string | undefined;
}

/**
 * Pins a rulebook: names every document that counts, by its hash. Keep the result in a file beside your tests;
 * `assertPinned` then says when an update of the package changes the rules.
 *
 * @param rulebook - The rulebook by its name, or one that was opened with `openRulebook`.
 * @param options - Which state is pinned.
 * @returns The lock, as plain JSON.
 * @throws `FactsError` when the name, the date or another option is wrong, or nothing was published by then.
 * @example
 * const lock = pinRules('guide');
 * verifyPinned(lock).holds; //=> true
 */
export function pinRules(rulebook: RulebookName | Rulebook, options: PinOptions = {}): RulesLock {
  const problems: FactsProblem[] = [];
  const { knownOn } = readOptions(OPTIONS, options, problems);
  const book = openedRulebook({ rulebook: rulebook ?? null, knownOn }, problems);
  const editions = knownEditions(book, knownOn);
  const newest = newestPublication(editions);
  if (newest === undefined) throw nothingToPin(book, knownOn);
  const content: Omit<RulesLock, 'hash'> = {
    lockVersion: 1,
    engine: ENGINE_VERSION,
    rulebook: book.name,
    knownOn: newest,
    documents: editions.map(({ reference }) => ({ ...reference })),
    data: dataHashes(book),
  };
  return { ...content, hash: contentHash(content) };
}

const OPTIONS: Fields<PinOptions> = { knownOn: (value) => value as string | undefined };

function nothingToPin(book: OpenRulebook, knownOn: string | undefined): FactsError {
  const first = [...book.domains.values()]
    .flat()
    .map(({ document }) => document.publishedOn)
    .sort()[0];
  if (first === undefined) {
    return new FactsError([
      { path: 'rulebook', expected: 'a rulebook with documents', received: showValue(book.name) },
    ]);
  }
  const expected = `a day from ${first} on, when the first document was published`;
  return new FactsError([{ path: 'knownOn', expected, received: showValue(knownOn) }]);
}
