import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Refusal } from '../src/engine/refusal.js';
import type { Contradiction } from '../src/rules/contradiction.js';
import { type ResolvedParameter, resolveParameters } from '../src/rules/resolveParameters.js';
import type { Parameter, RuleDocument } from '../src/rules/ruleDocument.js';
import { ruleFiles } from './ruleFiles.js';

/** Says that a figure of the guide and one of the law are the same thing: `rules/correspondences.json`. */
interface Correspondence {
  readonly claim: string;
  readonly guide: FigureName;
  readonly law: FigureName;
}

interface FigureName {
  readonly document: string;
  readonly parameter: string;
}

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
  const documents = newestRevisions((await ruleFiles(root)).map(({ document }) => document));
  const correspondences = JSON.parse(
    await readFile(join(root, 'rules/correspondences.json'), 'utf8'),
  ) as readonly Correspondence[];
  const found = correspondences.flatMap((correspondence) => contradictionsIn(correspondence, documents));
  return new Map([['src/rules/shippedContradictions.ts', moduleOf(found)]]);
}

function newestRevisions(documents: readonly RuleDocument[]): readonly RuleDocument[] {
  const newest = new Map<string, RuleDocument>();
  for (const document of documents) {
    const key = `${document.id} ${document.effectiveFrom}`;
    if ((newest.get(key)?.revision ?? 0) < document.revision) newest.set(key, document);
  }
  return [...newest.values()];
}

function contradictionsIn(
  { claim, guide, law }: Correspondence,
  documents: readonly RuleDocument[],
): readonly Contradiction[] {
  return editionsWith(guide, documents).flatMap((edition) =>
    editionsWith(law, documents).flatMap((other): readonly Contradiction[] => {
      const from = [edition.effectiveFrom, other.effectiveFrom].sort()[1] as string;
      const ends = [edition.effectiveTo, other.effectiveTo].filter((end) => end !== null).sort();
      const to = ends[0] ?? null;
      if (to !== null && to < from) return [];
      const [ofGuide, ofLaw] = [figureOf(edition, guide.parameter), figureOf(other, law.parameter)];
      const value = ofLaw.kind.write(ofLaw.value) as string | number;
      if (ofGuide.unit === ofLaw.unit && ofGuide.kind.write(ofGuide.value) === value) return [];
      const { unit, sources } = ofLaw;
      const { publishedOn } = other;
      return [{ claim, ...guide, from, to, other: { ...law, value, unit, sources, publishedOn } }];
    }),
  );
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

function figureOf({ parameters }: RuleDocument, name: string): ResolvedParameter {
  const refusals: Refusal[] = [];
  const resolved = resolveParameters(parameters as Readonly<Record<string, Parameter>>, refusals);
  return resolved.get(name) as ResolvedParameter;
}

function moduleOf(contradictions: readonly Contradiction[]): string {
  return `${NOTICE}import type { Contradiction } from './contradiction.js';

/** The figures of each rulebook that another one contradicts. */
export const CONTRADICTIONS: { readonly guide: readonly Contradiction[]; readonly law: readonly Contradiction[] } = {
  guide: ${JSON.stringify(contradictions)},
  law: [],
};
`;
}
