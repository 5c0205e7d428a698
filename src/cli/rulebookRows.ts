import type { EvaluatorName } from '../evaluators/determination.js';
import type { Json, RuleDocument } from '../rules/ruleDocument.js';
import { SHIPPED } from '../rules/shippedDocuments.js';
import { RULEBOOK_NAMES } from '../rules/shippedRulebook.js';
import { type Row, row } from '../text/report.js';

/**
 * Says what each rulebook has law on, of that which a question can be about, as its documents say.
 *
 * @param evaluator - The evaluator of the question.
 * @returns One row for each rulebook; none where the question is the same for all.
 */
export function rulebookRows(evaluator: EvaluatorName): readonly Row[] {
  const wordsOf = WORDS[evaluator];
  if (wordsOf === undefined) return [];
  return RULEBOOK_NAMES.map((name) => {
    const words = SHIPPED[name].flatMap(({ document }) => wordsOf(document));
    return row(name, [...new Set(words)].sort().join(', '));
  });
}

/** What a document has law on, in the words of the facts. */
const WORDS: { readonly [name in EvaluatorName]?: (document: RuleDocument) => readonly string[] } = {
  deadline: ({ id }) => lastPart(id, 'deadlines'),
  'student-means': ({ id }) => lastPart(id, 'student-means'),
  salary: ({ id, rules }) =>
    id.split('/')[1] === 'salary'
      ? rules.flatMap(({ conditions }) => categoriesIn(conditions as unknown as Json))
      : [],
};

function lastPart(id: string, group: string): readonly string[] {
  const [, first, last] = id.split('/');
  return first === group && last !== undefined ? [last] : [];
}

/** The categories that conditions compare with. */
function categoriesIn(json: Json): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  if ('fact' in json && json.fact === 'category' && 'value' in json) {
    return [json.value ?? []].flat().filter((value) => typeof value === 'string');
  }
  return Object.values(json).flatMap(categoriesIn);
}
