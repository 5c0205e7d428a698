import type { SourceReference } from '../engine/proof.js';
import type { CardPeriod } from '../evaluators/cardEntry.js';
import { distinctBy } from '../evaluators/distinctBy.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import type { ResolvedParameter } from '../rules/resolveParameters.js';
import type { Json } from '../rules/ruleDocument.js';
import type { ItemEvent } from './itemEvent.js';
import type { PlanItem } from './plan.js';
import type { PlanRule } from './planRules.js';
import type { RouteAhead, SettledRoutes } from './routeAhead.js';

/** Parameters of a text. */
export type ItemParams = PlanItem['params'];

/** The types of events that make an item of their own. */
type ItemType = 'step' | 'document' | 'cost' | 'statement';

/**
 * Makes the item that a rule gives on some routes.
 *
 * @param planRule - The rule.
 * @param settled - What it comes to, and the routes on which it does.
 * @param params - What else belongs in its text.
 * @param figures - The parameters that it names beside those of its text.
 * @returns The item.
 */
export function itemOf(
  planRule: PlanRule<ItemType>,
  { outcome, missing, routes }: SettledRoutes,
  params: ItemParams = {},
  figures: readonly (string | undefined)[] = [],
): PlanItem {
  const { document, rule } = planRule;
  const event: ItemEvent = planRule.event;
  const named = [...(event.figures ?? []), ...figures.flatMap((name) => name ?? [])];
  return {
    code: event.code,
    outcome,
    routes: routes.flatMap(({ route }) => route ?? []),
    missing,
    params: { ...params, ...figureParams(document, event.figures), ...languageParams(planRule, routes[0]) },
    notes: event.notes ?? [],
    sources: distinctSources([
      ...rule.sources,
      ...named.flatMap((name) => document.parameters.get(name)?.sources ?? []),
    ]),
  };
}

/**
 * Finds a period that an event names.
 *
 * @param document - The document.
 * @param name - The parameter that holds it.
 * @returns The period; `null` when none is named.
 */
export function periodOf({ parameters }: CompiledDocument, name: string | undefined): CardPeriod | null {
  const parameter = name === undefined ? undefined : parameters.get(name);
  return parameter === undefined
    ? null
    : { value: parameter.value, unit: parameter.unit as CardPeriod['unit'] };
}

/**
 * Leaves out every citation that stands before.
 *
 * @param sources - The citations.
 * @returns Each of them once.
 */
export function distinctSources(sources: readonly SourceReference[]): readonly SourceReference[] {
  return distinctBy(sources, ({ id, at }) => `${id} ${at}`);
}

/** Figures under their own name, and their units beside them. */
function figureParams(document: CompiledDocument, names: readonly string[] = []): ItemParams {
  return Object.fromEntries(
    names.flatMap((name): readonly (readonly [string, Json])[] => {
      const { kind, value, unit } = document.parameters.get(name) as ResolvedParameter;
      return [
        [name, kind.write(value) as Json],
        [`${name}Unit`, unit],
      ];
    }),
  );
}

/** The languages that an event names, or those of the region of the commune where that is known. */
function languageParams({ document, event }: PlanRule<ItemType>, { environment }: RouteAhead): ItemParams {
  const { languages, languagesByRegion }: ItemEvent = event;
  if (languagesByRegion === undefined) return languages === undefined ? {} : { languages };
  const slot = document.program.layout.facts.get('region')?.slot;
  const region = slot === undefined ? undefined : environment[slot];
  const ofRegion = typeof region === 'string' ? languagesByRegion[region] : undefined;
  return ofRegion === undefined ? { regionMissing: true } : { region: region as string, languages: ofRegion };
}
