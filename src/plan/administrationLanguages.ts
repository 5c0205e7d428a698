import { MET, UNKNOWN } from '../engine/kleene.js';
import { settle } from '../engine/settle.js';
import { cardEnvironment } from '../facts/cardVocabulary.js';
import { lawOf } from '../rules/ruleSet.js';
import type { CaseContext } from './caseContext.js';
import { distinctSources } from './itemOf.js';
import type { PlanItem } from './plan.js';
import type { PlanRules } from './planRules.js';

/** The document and the type of the events of its rules. */
const LANGUAGE = 'administration-language';

/**
 * Finds the languages of the administration of the region where the person lives or will live.
 *
 * @param context - The case and the law.
 * @returns The languages, or a single item that waits for the region, and the edition that they were taken from.
 */
export function administrationLanguages(
  context: CaseContext,
): { readonly languages: readonly PlanItem[] } & Pick<PlanRules, 'documents' | 'warnings'> {
  const { file, rules, day, ask } = context;
  const edition = ask(() => lawOf(rules).edition(LANGUAGE, ''));
  if (edition === undefined) return { languages: [], documents: [], warnings: [] };
  const { program, rules: found, reference } = edition.compiled();
  const environment = cardEnvironment(
    { region: file.plans?.region },
    day,
    lawOf(rules).book.nationalityGroup,
  );
  const settled = found.map((rule) => ({ rule, ...settle(rule.node, environment, program) }));
  const item: Pick<PlanItem, 'code' | 'routes'> = { code: LANGUAGE, routes: [] };
  const met = settled
    .filter(({ outcome }) => outcome === MET)
    .map(({ rule }): PlanItem => {
      const { code, routes } = item;
      return {
        code,
        outcome: 'met',
        routes,
        missing: [],
        params: rule.event.params ?? {},
        notes: [],
        sources: rule.sources,
      };
    });
  const open = settled.filter(({ outcome }) => outcome === UNKNOWN);
  const waiting: PlanItem = {
    code: item.code,
    outcome: 'unknown',
    routes: item.routes,
    missing: ['plans.region'],
    params: { regionMissing: true },
    notes: [],
    sources: distinctSources(open.flatMap(({ rule }) => rule.sources)),
  };
  return {
    languages: met.length > 0 || open.length === 0 ? met : [waiting],
    documents: [reference],
    warnings: edition.warnings,
  };
}
