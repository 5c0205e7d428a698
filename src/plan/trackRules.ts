import type { Layout } from '../engine/layout.js';
import type { CardPeriod } from '../evaluators/cardEntry.js';
import { namesBehind } from '../evaluators/namesBehind.js';
import type { CompiledDocument, CompiledRule } from '../rules/compiledDocument.js';
import { parameterValue } from '../rules/parameterValue.js';
import type { Warning } from '../rules/ruleSet.js';
import type { CountedShare } from './plan.js';

/** The dates of a case file from which a way can count, instead of from the residence. */
export type CountDate = 'blueCardSince' | 'protectionAppliedOn';

/** One way to complete the years of a track. Where several are open to somebody, one of them is enough. */
export interface TrackWay {
  readonly rule: CompiledRule;
  readonly required: CardPeriod;
  /** The date that it counts from; `undefined` for the residence. */
  readonly from: CountDate | undefined;
  /** How many years of residence in Belgium it asks for beside; 0 for none. */
  readonly inBelgium: number;
  /** How many months the absences that are added up may come to; `undefined` where there is no such limit. */
  readonly totalMonths: number | undefined;
  /** The rules over absences: after which the count begins anew, which are added up, which leave it as it is. */
  readonly resets: readonly CompiledRule[];
  readonly adds: readonly CompiledRule[];
  readonly goesOn: readonly CompiledRule[];
  readonly warnings: readonly Warning[];
}

/** What a rule says of the periods to which it applies. */
export interface PeriodRule {
  readonly rule: CompiledRule;
  readonly share: CountedShare;
  readonly code: string;
  /** The code while it depends on missing facts whether the rule applies. */
  readonly open: string | undefined;
  /** The least and the most that can count, where the law leaves it open. */
  readonly least: Exclude<CountedShare, 'unknown'>;
  readonly most: Exclude<CountedShare, 'unknown'>;
}

/** A document on a count of years, taken apart. */
export interface TrackRules {
  readonly document: CompiledDocument;
  readonly ways: readonly TrackWay[];
  /** The rules that say that somebody already has what is counted towards. */
  readonly held: readonly CompiledRule[];
  /** The rules on what to know when they hold. */
  readonly remarks: readonly CompiledRule[];
  readonly periods: readonly PeriodRule[];
  /** Whether they ask of an absence if it is prolonged. */
  readonly asksIfProlonged: boolean;
  readonly caseLayout: Layout;
  readonly periodLayout: Layout;
  readonly absenceLayout: Layout;
}

/** What the event of a way carries. */
interface WayEvent {
  readonly years: string;
  readonly from?: CountDate;
  readonly inBelgium?: string;
  readonly total?: string;
  readonly resets?: string;
  readonly adds?: string;
  readonly goesOn?: string;
  readonly warnings: readonly Warning[];
}

interface PeriodEvent {
  readonly share: CountedShare;
  readonly code: string;
  readonly open?: string;
  readonly least?: Exclude<CountedShare, 'unknown'>;
  readonly most?: Exclude<CountedShare, 'unknown'>;
}

/**
 * Takes a document on a count of years apart.
 *
 * @param document - The document.
 * @returns Its rules, by what they are for.
 */
export function trackRules(document: CompiledDocument): TrackRules {
  const { layout } = document.program;
  const of = (type: string): readonly CompiledRule[] =>
    document.rules.filter(({ event }) => event.type === type);
  const layoutOf = (list: string): Layout => layout.lists.get(list)?.each ?? layout;
  return {
    document,
    ways: of('track').map((rule) => wayOf(rule, document, (type) => (type === undefined ? [] : of(type)))),
    held: of('track-held'),
    remarks: of('track-warning'),
    periods: of('counts').map((rule) => {
      const {
        share,
        code,
        open,
        least = 'none',
        most = 'full',
      } = rule.event.params as unknown as PeriodEvent;
      return { rule, share, code, open, least, most };
    }),
    asksIfProlonged: document.rules.some((rule) => namesBehind(document, rule).has('prolonged')),
    caseLayout: layout,
    periodLayout: layoutOf('periods'),
    absenceLayout: layoutOf('absences'),
  };
}

function wayOf(
  rule: CompiledRule,
  document: CompiledDocument,
  of: (type: string | undefined) => readonly CompiledRule[],
): TrackWay {
  const { years, from, inBelgium, total, resets, adds, goesOn, warnings } = rule.event
    .params as unknown as WayEvent;
  return {
    rule,
    required: Object.freeze({ value: parameterValue(document, years), unit: 'years' }),
    from,
    inBelgium: inBelgium === undefined ? 0 : parameterValue(document, inBelgium),
    totalMonths: total === undefined ? undefined : parameterValue(document, total),
    resets: of(resets),
    adds: of(adds),
    goesOn: of(goesOn),
    warnings,
  };
}
