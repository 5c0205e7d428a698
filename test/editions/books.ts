import * as fc from 'fast-check';
import type { HashedDocument } from '../../src/rules/hashedDocument.js';
import { openUnchecked, type Rulebook, rulebookOf } from '../../src/rules/rulebook.js';
import type { RuleDocument } from '../../src/rules/ruleDocument.js';
import { CALENDAR, NATIONALITY_GROUPS, SHIPPED } from '../../src/rules/shippedDocuments.js';
import { aDocument, type LooseJson, openTest } from '../rules/aDocument.js';
import { sha256 } from '../rules/sha256.js';

/** Every document of the guide, with its hash. */
export const GUIDE: readonly HashedDocument[] = SHIPPED.guide.filter(
  ({ document: { id, effectiveFrom, revision } }) =>
    !SHIPPED.guide.some(
      ({ document }) =>
        document.id === id && document.effectiveFrom === effectiveFrom && document.revision > revision,
    ),
);

/** Opens a rulebook of some documents of the guide, with the data of the package. */
export function someOfGuide(documents: readonly HashedDocument[]): Rulebook {
  return rulebookOf(
    openUnchecked('guide', documents, { calendar: CALENDAR, nationalityGroups: NATIONALITY_GROUPS }, []),
  );
}

/** A revision of an edition that demands a base amount. */
export interface Revision {
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly revision: number;
  readonly publishedOn: string;
  /** The base amount; `null` for an edition that declares a gap. */
  readonly base: string | null;
}

/** Makes the document of a revision: salaries in Brussels. */
export function revise({ base, ...dates }: Revision): RuleDocument {
  return aDocument((document: LooseJson) => {
    Object.assign(document, dates, { verifiedOn: '2020-01-01', reviewBy: '2030-12-31' });
    // The rate applies to everybody, whatever the salary.
    document.rules[0].conditions.all[0].name = 'a-rule-applies';
    if (base !== null) document.parameters.base.value = base;
    else Object.assign(document, { gap: { note: 'Not known.', readings: [] }, parameters: {}, rules: [] });
  });
}

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'] as const;

/** The last day of a month of 2026, told without the library. */
function lastDayBefore(month: string): string {
  return new Date(Date.parse(`${month}-01T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The days on which revisions can be published. */
export const PUBLISHED = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'] as const;

const amount = fc.integer({ min: 100, max: 999_999 }).map((cents) => (cents / 100).toFixed(2));

/** The history of one domain: editions that follow each other, each with revisions published one after the other. */
export const histories: fc.Arbitrary<readonly RuleDocument[]> = fc
  .subarray([...MONTHS], { minLength: 1 })
  .chain((starts) =>
    fc.tuple(
      ...starts.map((month, index) =>
        fc
          .subarray([...PUBLISHED], { minLength: 1, maxLength: 3 })
          .chain((days) => fc.tuple(...days.map((day) => amount.map((base) => ({ day, base })))))
          .map((revisions) =>
            revisions.map(({ day, base }, revision) =>
              revise({
                effectiveFrom: `${month}-01`,
                effectiveTo:
                  starts[index + 1] === undefined ? null : lastDayBefore(starts[index + 1] as string),
                revision: revision + 1,
                publishedOn: day,
                base,
              }),
            ),
          ),
      ),
    ),
  )
  .map((editions) => editions.flat());

/** Gives a lock that was changed the hash of what it now says, as if it had been made so. */
export function sealed({ hash: _hash, ...content }: LooseJson): LooseJson {
  return { ...content, hash: sha256(content) };
}

/** Opens a rulebook of a history. */
export const openHistory = (documents: readonly RuleDocument[]): Rulebook => openTest(documents);

/** A salary in Brussels. */
export const aSalary = (cents: number): object => ({
  region: 'brussels',
  category: 'highly-qualified',
  grossSalary: { amount: (cents / 100).toFixed(2), per: 'month' },
});
