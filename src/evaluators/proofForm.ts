import type {
  BranchProof,
  CasesProof,
  ComparisonProof,
  ComputedOperand,
  GivenOperand,
  LiteralOperand,
  MissingOperand,
  ParameterOperand,
  Proof,
  ProofOperand,
  RecordProof,
} from '../engine/proof.js';
import { anyText, type Form, kindOf, listOf, objectOf, oneOf, orNull } from '../facts/forms.js';
import { answerParts } from './answerForms.js';

/**
 * Makes the form of a proof.
 *
 * @returns The form.
 */
export function proofForm(): Form<Proof> {
  const { outcome, texts, json, sources } = answerParts();
  const value = json as Form<never>;
  const proof: Form<Proof> = (found, path, problems) => forms(found, path, problems);
  const operand: Form<ProofOperand> = (found, path, problems) => operandForm(found)(found, path, problems);
  const given = objectOf<GivenOperand>({ fact: anyText, value });
  const missing = objectOf<MissingOperand>({ fact: anyText, missing: texts });
  const parameter = objectOf<ParameterOperand>({ parameter: anyText, value });
  const literal = objectOf<LiteralOperand>({ value });
  const computed = objectOf<ComputedOperand>({
    fact: anyText,
    value,
    from: listOf(operand),
    records: listOf(objectOf<RecordProof>({ path: anyText, outcome, proof: orNull(proof) })),
  });
  /** Operands are told by the keys that they have. */
  const operandForm = (found: unknown): Form<ProofOperand> => {
    if (has(found, 'records')) return computed;
    if (has(found, 'missing')) return missing;
    if (has(found, 'parameter')) return parameter;
    return has(found, 'fact') ? given : literal;
  };
  const branch = objectOf<BranchProof>({
    type: oneOf(['all', 'any', 'not']),
    name: orNull(anyText),
    outcome,
    parts: listOf(proof),
  });
  const forms = kindOf<Proof>('type', {
    all: branch,
    any: branch,
    not: branch,
    cases: objectOf<CasesProof>({ type: oneOf(['cases']), outcome, facts: texts, parts: listOf(proof) }),
    comparison: objectOf<ComparisonProof>({
      type: oneOf(['comparison']),
      outcome,
      operator: anyText,
      left: operand,
      right: operand,
      document: anyText,
      sources,
    }),
  });
  return proof;
}

function has(value: unknown, key: keyof ComputedOperand | 'missing' | 'parameter'): boolean {
  // Proofs are read as data before they are asked for it.
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
