import type { PinError } from '../editions/pinError.js';
import type { FactsError, FactsProblem } from '../facts/factsError.js';
import type { NoLawError } from '../rules/noLawError.js';
import type { RuleDocumentError } from '../rules/ruleDocumentError.js';
import type { Uncovered } from '../rules/ruleSet.js';
import { describeCode } from './describeCode.js';
import { describeSpan } from './describeSpan.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { printable } from './printable.js';
import { shortHash } from './shortHash.js';

/** The errors that the library throws. */
export type LibraryError = FactsError | NoLawError | RuleDocumentError | PinError;

/** What a text says of an error: what it tells, whether it was thrown or not. */
type Told =
  | Pick<FactsError, 'code' | 'problems'>
  | Pick<RuleDocumentError, 'code' | 'document' | 'problems'>
  | (Pick<NoLawError, 'code' | 'asOf'> & Lawless)
  | PinTold;

type PinTold = Pick<PinError, 'code' | 'rulebook' | 'differences' | 'data' | 'altered'>;

/** How many problems are shown before the rest is only counted. */
const MOST_SHOWN = 20;

/** How much of a path is shown: a key that came in can be of any length. */
const LONGEST_PATH = 100;

/**
 * Says what is wrong.
 *
 * @param error - An error of the library.
 * @param language - The language.
 * @returns One line for each problem.
 */
export function describeError(error: Told, language: Language): string {
  switch (error.code) {
    case 'bad-facts':
      return problemLines(error.problems, error.code, {}, language);
    case 'bad-rule-document':
      return problemLines(error.problems, error.code, { document: error.document }, language);
    case 'no-law':
      return noLaw(error, language);
    case 'pin-broken':
      return pinBroken(error, language);
  }
}

function pinBroken(
  { rulebook, differences, data, altered }: Omit<PinTold, 'code'>,
  language: Language,
): string {
  const { errors } = language;
  const lines = [
    ...differences.map(({ kind, id, effectiveFrom, pinned, installed }) => {
      const [pinnedHash, installedHash] = [pinned, installed].map((side) =>
        side === null ? null : shortHash(side.hash),
      );
      const revisions = { pinned: pinned?.revision ?? null, installed: installed?.revision ?? null };
      const params = { kind, id, effectiveFrom, ...revisions, pinnedHash, installedHash };
      return describeCode(errors, 'pin-broken.document', params, language);
    }),
    ...data.map(({ id, pinned, installed }) => {
      const params = { id, pinned: shortHash(pinned), installed: shortHash(installed) };
      return describeCode(errors, 'pin-broken.data', params, language);
    }),
  ];
  const headline = describeCode(
    errors,
    altered ? 'pin-broken.altered' : 'pin-broken',
    { rulebook },
    language,
  );
  return [printable(headline), ...shownLines(lines, language)].join('\n');
}

/** The first lines, harmless to a terminal, and how many more there are. */
function shownLines(lines: readonly string[], language: Language): readonly string[] {
  const more = lines.length - MOST_SHOWN;
  const rest = more > 0 ? [fillIn(language.errors['more-problems'] ?? '', { more }, language)] : [];
  return [...lines.slice(0, MOST_SHOWN).map(printable), ...rest];
}

function problemLines(
  problems: readonly FactsProblem[],
  code: string,
  params: { readonly document?: string },
  language: Language,
): string {
  const lines = problems.map(({ path, expected, received, suggestion = null }) => {
    const at = path === '' ? null : shortened(path);
    const values = { ...params, path: at, expected, received, suggestion };
    return describeCode(language.errors, code, values, language);
  });
  return shownLines(lines, language).join('\n');
}

/** What an error on missing law says; of a list of what is not covered, other rulebooks are not asked. */
type Lawless = Uncovered & Pick<NoLawError, 'asOf'> & Partial<Pick<NoLawError, 'elsewhere'>>;

function noLaw({ domain, asOf, reason, covered, gap, elsewhere = [] }: Lawless, language: Language): string {
  const spans = covered.map((span) => describeSpan(span, language));
  const params = {
    domain,
    asOf,
    spans: spans.length === 0 ? null : spans,
    from: covered[0]?.from ?? null,
    to: covered.at(-1)?.to ?? null,
    note: gap?.note ?? null,
    elsewhere: elsewhere.length === 0 ? null : elsewhere,
  };
  // A rulebook without any law is one of which nothing was published by the day of `knownOn`.
  const isEmpty = reason === 'not-covered' && !domain.includes('/');
  const why = isEmpty ? 'nothing-known' : reason;
  const code = gap === null ? `no-law.${why}` : 'no-law.declared-gap';
  return describeCode(language.errors, code, params, language);
}

function shortened(text: string): string {
  return text.length > LONGEST_PATH ? `${text.slice(0, LONGEST_PATH)}…` : text;
}
