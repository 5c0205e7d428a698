import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Figure, figuresOf } from '../src/editions/figuresOf.js';
import type { Contradiction } from '../src/rules/contradiction.js';
import type { Parameter, RuleDocument } from '../src/rules/ruleDocument.js';
import type { Correspondence, FigureName } from '../src/rules/supportingData.js';
import { ruleFiles } from './ruleFiles.js';
import { variantsOf } from './variantsOf.js';

const NOTICE = '// Generated from rules/ by `npm run generate`: do not edit.\n';

/**
 * Works out for which days the law has another figure than the guide, so that an answer by the guide can say so without
 * asking the law.
 *
 * @param root - The root of the repository.
 * @returns The content of the file, by path.
 * @throws Error when a correspondence names a figure that no document has.
 */
export async function generateContradictions(root: string): Promise<ReadonlyMap<string, string>> {
  const documents = (await ruleFiles(root)).map(({ document }) => document);
  const correspondences = JSON.parse(
    await readFile(join(root, 'rules/correspondences.json'), 'utf8'),
  ) as readonly Correspondence[];
  const found = correspondences.flatMap((correspondence) => contradictionsIn(correspondence, documents));
  return new Map([['src/rules/shippedContradictions.ts', moduleOf(found)]]);
}

function contradictionsIn(
  { claim, publishedOn, guide, law, subject, card }: Correspondence,
  documents: readonly RuleDocument[],
): readonly Contradiction[] {
  return editionsWith(guide, documents).flatMap((edition) =>
    editionsWith(law, documents).flatMap((other): readonly Contradiction[] => {
      const both = [edition, other];
      const from = latest(both.map(({ effectiveFrom }) => effectiveFrom));
      const to = earliest(both.map(({ effectiveTo }) => effectiveTo));
      const knownFrom = latest([publishedOn, ...both.map((document) => document.publishedOn)]);
      const knownUntil = earliest(both.map((document) => supersededOn(document, documents)));
      if ((to !== null && to < from) || (knownUntil !== null && knownUntil <= knownFrom)) return [];
      const [ofGuide, ofLaw] = [figureIn(edition, guide), figureIn(other, law)];
      if (sizeOf(ofGuide) === sizeOf(ofLaw)) return [];
      const { sources } = other.parameters[law.parameter] as Parameter;
      const variants = variantsOf(law.parameter, other);
      const contradicting = { ...law, ...ofLaw, sources, variants };
      return [
        {
          claim,
          subject,
          card: card ?? null,
          ...guide,
          from,
          to,
          knownFrom,
          knownUntil,
          other: contradicting,
        },
      ];
    }),
  );
}

/** A figure with its unit, so that twelve months are a year. */
function sizeOf({ value, unit }: Figure): string {
  return unit === 'years' ? `${Number(value) * 12} months` : `${value} ${unit}`;
}

/** The editions of a document are known to have the figure. */
function figureIn(document: RuleDocument, { parameter }: FigureName): Figure {
  return figuresOf(document).get(parameter) as Figure;
}

/** ISO dates sort as the days they name. */
function latest(days: readonly string[]): string {
  return [...days].sort().at(-1) as string;
}

/** The first of several ends; `null` while none is known. */
function earliest(ends: readonly (string | null)[]): string | null {
  return ends.filter((end) => end !== null).sort()[0] ?? null;
}

/** The day on which the next revision of an edition was published. */
function supersededOn(
  { id, effectiveFrom, revision }: RuleDocument,
  documents: readonly RuleDocument[],
): string | null {
  const next = documents.find(
    (document) =>
      document.id === id && document.effectiveFrom === effectiveFrom && document.revision === revision + 1,
  );
  return next?.publishedOn ?? null;
}

/** The editions of a document that have a figure. */
function editionsWith(
  { document, parameter }: FigureName,
  documents: readonly RuleDocument[],
): readonly RuleDocument[] {
  const editions = documents.filter(
    ({ id, parameters }) => id === document && Object.hasOwn(parameters, parameter),
  );
  if (editions.length > 0) return editions;
  throw new Error(`rules/correspondences.json: no document ${document} has a parameter ${parameter}`);
}

function moduleOf(contradictions: readonly Contradiction[]): string {
  return `${NOTICE}import type { Contradiction } from './contradiction.js';
import { deepFreeze } from '../engine/deepFreeze.js';

/** The figures of each rulebook that another one contradicts. */
export const CONTRADICTIONS: { readonly guide: readonly Contradiction[]; readonly law: readonly Contradiction[] } = /* @__PURE__ */ deepFreeze({
  guide: ${JSON.stringify(contradictions)},
  law: [],
});
`;
}
