import { isInForce } from './isInForce.js';
import type { Edition } from './rulebook.js';
import { RuleDocumentError } from './ruleDocumentError.js';

/**
 * Finds the edition of a domain that is in force on a day; two at once would leave open which figure holds.
 *
 * @param editions - The editions of one domain, one revision of each.
 * @param asOf - The day, `YYYY-MM-DD`.
 * @returns The edition, which may declare a gap; `undefined` when there is none.
 * @throws {@link RuleDocumentError} when two are in force at once.
 */
export function editionInForce(editions: readonly Edition[], asOf: string): Edition | undefined {
  const [edition, other] = editions.filter(({ document }) => isInForce(document, asOf));
  if (edition === undefined || other === undefined) return edition;
  const { id, effectiveTo } = edition.document;
  const expected = `a day before ${other.document.effectiveFrom}, when the next edition takes effect`;
  throw new RuleDocumentError(id, [{ path: 'effectiveTo', expected, received: String(effectiveTo) }]);
}
