import { formatDay } from '../calendar/formatDay.js';
import { parseDay } from '../calendar/parseDay.js';
import type { SourceReference } from '../engine/proof.js';
import { FactsError, type FactsProblem } from '../facts/factsError.js';
import { anyText, type Fields, optional, readOptions } from '../facts/forms.js';
import { showValue } from '../facts/showValue.js';
import { newestRevisions } from '../rules/newestRevisions.js';
import type { Edition, Rulebook } from '../rules/rulebook.js';
import type { Confidence, DocumentReference, Json, Reading, Unit } from '../rules/ruleDocument.js';
import type { RulebookName } from '../rules/shippedRulebook.js';
import { differencesBetween } from './differencesBetween.js';
import { figuresOf } from './figuresOf.js';
import { openedRulebook } from './openedRulebook.js';

/** What a figure was for some days, or why it is not known. */
export interface TimelineEntry {
  /** The domain, such as `salary/brussels`. */
  readonly domain: string;
  /** The first day. */
  readonly from: string;
  /** The last day; `null` while no end is known. */
  readonly to: string | null;
  /** The figure, worked out; `null` when it is not known. */
  readonly value: string | number | null;
  /** What it is counted in; `null` when it is not known. */
  readonly unit: Unit | null;
  /** How sure it is; `null` where the rulebook does not grade it. */
  readonly confidence: Confidence | null;
  /** The other readings, where sources disagree. */
  readonly contested: readonly Reading[];
  /** How it was worked out, where no source states it. */
  readonly derivation: string | null;
  /** Where it stands. */
  readonly sources: readonly SourceReference[];
  /** The editions that state it, or that declare the gap; none for days without any edition. */
  readonly documents: readonly DocumentReference[];
  /** Why it is not known; `null` when it is. */
  readonly gap: TimelineGap | null;
}

/** Why a figure is not known for some days. */
export interface TimelineGap {
  /** `declared` by the rulebook; `no-edition` covers these days; or the edition does not state the figure. */
  readonly reason: 'declared' | 'no-edition' | 'not-stated';
  /** For people: what the rulebook says of the gap that it declares; `null` otherwise. */
  readonly note: string | null;
}

/** Which state {@link timelineOf} looks at. */
export interface TimelineOptions {
  /**
   * The day whose state of our data is used, `YYYY-MM-DD`.
   *
   * @defaultValue the newest
   */
  readonly knownOn?: string | undefined;
}

/**
 * Tells the history of one figure over the editions of the domains that state it. Editions that follow each other and
 * say the same of it, with the same sources, are one entry.
 *
 * @param rulebook - The rulebook by its name, or one that was opened with `openRulebook`.
 * @param parameter - The name of the figure.
 * @param domain - The domain, such as `salary/brussels`, or the first part of several, such as `salary`; all when left out.
 * @param options - Which state is looked at.
 * @returns The entries, by domain and first day.
 * @throws `FactsError` when no edition states such a figure, or the name of the rulebook, the day or another argument is wrong.
 * @example
 * timelineOf('guide', 'guaranteedIncome', 'family-income').map(({ from }) => from);
 * //=> ['2026-01-01', '2026-04-01', '2026-07-01']
 */
export function timelineOf(
  rulebook: RulebookName | Rulebook,
  parameter: string,
  domain?: string,
  options: TimelineOptions = {},
): readonly TimelineEntry[] {
  const problems: FactsProblem[] = [];
  anyText(parameter, 'parameter', problems);
  optional(anyText)(domain, 'domain', problems);
  const { knownOn } = readOptions(OPTIONS, options, problems);
  const book = openedRulebook({ rulebook: rulebook ?? null, knownOn }, problems);
  const entries = [...book.domains]
    .filter(([name]) => domain === undefined || isWithin(name, domain, book.name))
    .flatMap(([name, editions]) => historyOf(name, newestRevisions(editions, knownOn), parameter));
  if (entries.length > 0) return entries;
  const where = domain === undefined ? book.name : `${book.name}/${domain.slice(0, LONGEST_SHOWN)}`;
  throw new FactsError([
    {
      path: 'parameter',
      expected: `a figure that an edition of ${where} states`,
      received: showValue(parameter),
    },
  ]);
}

/** How much of a wrong domain is shown. */
const LONGEST_SHOWN = 80;

const OPTIONS: Fields<TimelineOptions> = { knownOn: (value) => value as string | undefined };

function isWithin(name: string, domain: string, rulebook: string): boolean {
  const asked = domain.startsWith(`${rulebook}/`) ? domain.slice(rulebook.length + 1) : domain;
  return name === asked || name.startsWith(`${asked}/`);
}

function historyOf(
  domain: string,
  editions: readonly Edition[],
  parameter: string,
): readonly TimelineEntry[] {
  if (!editions.some(({ document }) => Object.hasOwn(document.parameters, parameter))) return [];
  const entries: TimelineEntry[] = [];
  for (const edition of editions) {
    const entry = entryOf(domain, edition, parameter);
    const last = entries.at(-1);
    const hole = last === undefined ? undefined : holeBetween(last, entry);
    if (hole !== undefined) entries.push(hole);
    if (last !== undefined && hole === undefined && isSame(last, entry)) {
      entries[entries.length - 1] = {
        ...last,
        to: entry.to,
        documents: [...last.documents, ...entry.documents],
      };
    } else entries.push(entry);
  }
  return entries;
}

function entryOf(domain: string, { document, reference }: Edition, parameter: string): TimelineEntry {
  const { effectiveFrom: from, effectiveTo: to, gap } = document;
  const documents = [{ ...reference }];
  const declared = Object.hasOwn(document.parameters, parameter) ? document.parameters[parameter] : undefined;
  const figure = figuresOf(document).get(parameter);
  if (declared === undefined || figure === undefined) {
    const reason = gap === undefined ? 'not-stated' : 'declared';
    return { ...unknownFigure(domain, from, to), documents, gap: { reason, note: gap?.note ?? null } };
  }
  const { confidence = null, contested = [], derivation = null, sources } = declared;
  const { value, unit } = figure;
  return { domain, from, to, value, unit, confidence, contested, derivation, sources, documents, gap: null };
}

function unknownFigure(
  domain: string,
  from: string,
  to: string | null,
): Omit<TimelineEntry, 'documents' | 'gap'> {
  return {
    domain,
    from,
    to,
    value: null,
    unit: null,
    confidence: null,
    contested: [],
    derivation: null,
    sources: [],
  };
}

/** The days between two editions that no edition covers. */
function holeBetween({ domain, to }: TimelineEntry, { from }: TimelineEntry): TimelineEntry | undefined {
  const [last, next] = [parseDay(to ?? from), parseDay(from)];
  if (last === undefined || next === undefined || last + 1 >= next) return undefined;
  return {
    ...unknownFigure(domain, formatDay(last + 1), formatDay(next - 1)),
    documents: [],
    gap: { reason: 'no-edition', note: null },
  };
}

/** Whether two entries say the same of the figure. */
function isSame(a: TimelineEntry, b: TimelineEntry): boolean {
  const said = ({ value, unit, confidence, contested, derivation, sources, gap }: TimelineEntry): Json =>
    ({ value, unit, confidence, contested, derivation, sources, gap }) as unknown as Json;
  return differencesBetween(said(a), said(b), '').length === 0;
}
