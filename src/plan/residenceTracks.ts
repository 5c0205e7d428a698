import { lastDay } from '../calendar/calendarBounds.js';
import { formatDay } from '../calendar/formatDay.js';
import { MET, UNMET } from '../engine/kleene.js';
import type { SourceReference } from '../engine/proof.js';
import { distinctBy } from '../evaluators/distinctBy.js';
import { figureWarnings } from '../evaluators/figureWarnings.js';
import type { CompiledRule } from '../rules/compiledDocument.js';
import type { DocumentReference } from '../rules/ruleDocument.js';
import { type EditionInForce, lawOf, type Warning } from '../rules/ruleSet.js';
import type { CaseContext } from './caseContext.js';
import type { CountedAbsence, CountedPeriod, ResidenceTrack } from './plan.js';
import {
  type InputAbsence,
  type InputPeriod,
  type ResidenceInput,
  residenceInput,
} from './residenceInput.js';
import { type TrackCount, trackCount } from './trackCount.js';
import { type AbsenceEffect, type TrackItem, type TrackItems, trackItems } from './trackItems.js';
import { type PeriodRule, type TrackRules, type TrackWay, trackRules } from './trackRules.js';

/** What years are counted towards, in the order of the plan. */
const TRACKS = ['permanent-residence', 'long-term-resident', 'nationality'] as const;

/**
 * Counts the years of residence towards permanent residence, the status of EU long-term resident and nationality: for each
 * that the rulebook speaks of, that is open to the nationality, and that is not held already.
 *
 * The residence is that which goes on on the day asked about; a day without residence breaks it. Absences that are only
 * planned are left out, and one that goes on is taken up to that day. Without periods of residence there is a count only
 * where a kind of permanent residence is asked for, or a card is held.
 *
 * @param context - The case and the law.
 * @returns The counts, and the editions that they were taken from.
 */
export function residenceTracks(context: CaseContext): {
  readonly tracks: readonly ResidenceTrack[];
  readonly documents: readonly DocumentReference[];
} {
  const tracks: ResidenceTrack[] = [];
  const documents: DocumentReference[] = [];
  for (const track of TRACKS) {
    if (!lawOf(context.rules).book.domains.has(`residence-count/${track}`) || !isAsked(track, context))
      continue;
    const edition = context.ask(() => lawOf(context.rules).edition('residence-count', track));
    if (edition === undefined) continue;
    const counted = trackOf(track, edition, context);
    if (counted === undefined) continue;
    tracks.push(counted);
    documents.push(edition.compiled().reference);
  }
  return { tracks, documents };
}

/** The kinds of permanent residence that somebody can ask for, by what is counted. */
const ASKED: Readonly<Record<string, (typeof TRACKS)[number]>> = {
  'unlimited-stay': 'permanent-residence',
  establishment: 'permanent-residence',
  'eu-long-term-resident': 'long-term-resident',
};

function isAsked(track: (typeof TRACKS)[number], { file: { stay, plans } }: CaseContext): boolean {
  if (stay?.periods !== undefined) return true;
  const holdsCard = stay?.card !== undefined && stay.card !== null;
  return holdsCard || ASKED[plans?.permanentStatus ?? ''] === track;
}

function trackOf(
  track: (typeof TRACKS)[number],
  edition: EditionInForce,
  context: CaseContext,
): ResidenceTrack | undefined {
  const rules = edition.compiled().remember(trackRules);
  const input = residenceInput(context, rules.asksIfProlonged);
  const { environment } = input;
  if (rules.held.some(({ node }) => node.decide(environment) === MET)) return undefined;
  const ways = rules.ways.filter(({ rule }) => rule.node.decide(environment) !== UNMET);
  const [first] = ways;
  if (first === undefined) return undefined;
  const items = trackItems(rules, input);
  const { outcome, missing, countsFrom, earliestOn, latestOn } = input.isGiven
    ? trackCount(rules, items, input)
    : notGiven(context);
  return {
    track,
    outcome,
    missing,
    required: first.required,
    periods: input.periods.map((period, index) => countedPeriod(period, items.periods[index], rules)),
    absences: input.absences.map((absence, index) => countedAbsence(absence, items, index)),
    countsFrom: dateOf(countsFrom),
    earliestOn: dateOf(earliestOn),
    latestOn: dateOf(latestOn),
    warnings: warningsOf(edition, ways, context, input),
    sources: distinctBy(ways.flatMap(({ rule }) => rule.sources)),
  };
}

/** Without the residence nothing is counted. */
function notGiven({ file }: CaseContext): TrackCount {
  const nationality = file.person?.nationality === undefined ? ['person.nationality'] : [];
  return {
    outcome: 'unknown',
    missing: [...nationality, 'stay.periods'],
    countsFrom: undefined,
    earliestOn: undefined,
    latestOn: undefined,
  };
}

function dateOf(day: number | undefined): string | null {
  return day === undefined || day > lastDay ? null : formatDay(day);
}

/** A period, with what the rules say of it; where they may say several things, that it is open. */
function countedPeriod(
  { about, period }: InputPeriod,
  item: TrackItem<PeriodRule | undefined> | undefined,
  rules: TrackRules,
): CountedPeriod {
  const { from, until, purpose } = period;
  const possible = [...new Set(item?.results.flat())];
  const said = possible.flatMap((rule) => rule ?? []);
  const [only] = possible;
  const isSettled = possible.length === 1;
  const { share, code } =
    isSettled && only !== undefined
      ? only
      : {
          share: 'unknown' as const,
          code: isSettled ? 'not-said' : (openCode(said) ?? 'depends-on-missing'),
        };
  const sources = distinctBy(said.flatMap(({ rule }) => rule.sources));
  return {
    about,
    from,
    until,
    purpose,
    share,
    code,
    sources: sources.length > 0 ? sources : wholeSources(rules),
  };
}

/** The code for a period of which the rules that may apply agree why it is open. */
function openCode(rules: readonly PeriodRule[]): string | undefined {
  const codes = new Set(rules.map(({ open }) => open));
  return codes.size === 1 ? [...codes][0] : undefined;
}

/** Where no rule says anything of a period, that is found out from what the count as a whole rests on. */
function wholeSources({ ways }: TrackRules): readonly SourceReference[] {
  return distinctBy(ways.flatMap(({ rule }) => rule.sources));
}

/** An absence, with its effect under the first way that is open. */
function countedAbsence(
  { about, absence }: InputAbsence,
  { absences, ways }: TrackItems,
  index: number,
): CountedAbsence {
  const effects = absences[index]?.results.flatMap((rows, completion) => {
    const [way] = ways[completion] ?? [];
    return way === undefined ? [] : rows.map((effect) => EFFECTS[effect[way] ?? 'open']);
  });
  const possible = new Set(effects);
  const [only = 'unknown'] = possible;
  const { leftOn, returnedOn } = absence;
  return { about, leftOn, returnedOn, effect: possible.size === 1 ? only : 'unknown' };
}

const EFFECTS: Readonly<Record<AbsenceEffect, CountedAbsence['effect']>> = {
  'goes-on': 'goes-on',
  adds: 'goes-on',
  resets: 'begins-anew',
  open: 'unknown',
};

function warningsOf(
  { compiled, warnings }: EditionInForce,
  ways: readonly TrackWay[],
  { rules }: CaseContext,
  { environment }: ResidenceInput,
): readonly Warning[] {
  const document = compiled();
  const { remarks } = document.remember(trackRules);
  const deciding = [
    ...ways.map(({ rule }) => rule),
    ...document.rules.filter(({ over }) => over !== undefined),
  ];
  return distinctBy([
    ...warnings,
    ...document.document.caveats,
    ...figureWarnings(rules, document, deciding),
    ...ways.flatMap((way) => way.warnings),
    ...remarks.flatMap((rule) => (rule.node.decide(environment) === MET ? remarkOf(rule) : [])),
  ]);
}

function remarkOf({ event }: CompiledRule): Warning {
  const { code, params = {} } = event.params as unknown as { code: string; params?: Warning['params'] };
  return { code, params };
}
