import type { ComputedOperand, Proof, ProofOperand } from '../engine/proof.js';
import { cite } from './cite.js';
import { describeComputed, describeOperand, formatOfFact } from './describeOperand.js';
import { factName } from './factName.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import type { Row } from './report.js';

/**
 * Unfolds a proof, one row for each condition: the outcome, then the fact, the operator and the two values, the document
 * and its sources.
 *
 * @param proof - The proof.
 * @param language - The language.
 * @param depth - How deep the first row stands.
 * @returns The rows; parts stand deeper than what they are parts of.
 */
export function describeProof(proof: Proof, language: Language, depth = 0): readonly Row[] {
  const { outcome } = proof;
  const label = language.outcomes[outcome];
  if (proof.type === 'comparison') {
    const { operator, left, right, document, sources } = proof;
    const words = [
      describeOperand(left, operator, language),
      nameOf('operator', operator, language),
      describeOperand(right, operator, language),
    ].join(' ');
    const rows = [left, right].flatMap((operand) => describeOrigin(operand, language, depth + 1));
    return [{ depth, label, outcome, text: `${words} (${document})${cite(sources, language)}` }, ...rows];
  }
  const text = proof.type === 'cases' ? casesText(proof.facts, language) : language.phrases[proof.type];
  const name = proof.type === 'cases' || proof.name === null ? '' : `${proof.name}: `;
  const [only, ...others] = proof.parts;
  // What has only one part is that part.
  if (only !== undefined && others.length === 0 && (proof.type === 'all' || proof.type === 'any')) {
    const [first, ...rest] = describeProof(only, language, depth);
    return first === undefined ? [] : [{ ...first, text: name + first.text }, ...rest];
  }
  const parts = proof.parts.flatMap((part) => describeProof(part, language, depth + 1));
  return [{ depth, label, outcome, text: name + text }, ...parts];
}

function casesText(facts: readonly string[], language: Language): string {
  return fillIn(language.phrases.cases, { facts }, language);
}

/** Says what a computed fact follows from. */
function describeOrigin(operand: ProofOperand, language: Language, depth: number): readonly Row[] {
  if (!('from' in operand)) return [];
  const { fact, from, records } = operand;
  const rows = from.map((origin): Row => {
    const params = { fact: factName(fact, language), origin: originText(origin, language) };
    return { depth, label: '', text: fillIn(language.phrases.origin, params, language) };
  });
  const deeper = from.flatMap((origin) => describeOrigin(origin, language, depth + 1));
  return [...rows, ...deeper, ...records.flatMap((record) => describeRecord(record, fact, language, depth))];
}

function originText(origin: ProofOperand, language: Language): string {
  const { phrases } = language;
  if (!('fact' in origin)) return describeComputed(origin.value, undefined, language);
  const value =
    'missing' in origin
      ? phrases.notGiven
      : describeComputed(origin.value, formatOfFact(origin.fact), language);
  return fillIn(phrases.operand, { name: factName(origin.fact, language), value }, language);
}

function describeRecord(
  { path, outcome, proof }: ComputedOperand['records'][number],
  fact: string,
  language: Language,
  depth: number,
): readonly Row[] {
  const text = fillIn(language.phrases.record, { path, fact: factName(fact, language) }, language);
  const parts = proof === null ? [] : describeProof(proof, language, depth + 1);
  return [{ depth, label: language.outcomes[outcome], outcome, text }, ...parts];
}
