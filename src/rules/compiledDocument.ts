import type { Node } from '../engine/node.js';
import type { Program } from '../engine/program.js';
import type { SourceReference } from '../engine/proof.js';
import type { Cite } from '../engine/prove.js';
import type { Remember } from './remembering.js';
import type { ResolvedParameter } from './resolveParameters.js';
import type { DocumentReference, RuleDocument, RuleEvent } from './ruleDocument.js';
import type { Term } from './term.js';

/** A rule ready to be decided. */
export interface CompiledRule {
  readonly name: string;
  /** The list whose records it is about; `undefined` for the case as a whole. */
  readonly over: string | undefined;
  readonly node: Node;
  /** The parts of its conditions that have a name. */
  readonly parts: ReadonlyMap<string, Node>;
  readonly event: RuleEvent;
  readonly priority: number;
  readonly sources: readonly SourceReference[];
}

/** A document ready to decide. */
export interface CompiledDocument {
  readonly document: RuleDocument;
  readonly reference: DocumentReference;
  readonly program: Program;
  readonly parameters: ReadonlyMap<string, ResolvedParameter>;
  /** The periods behind the dates that are counted from others, by computed fact. */
  readonly terms: ReadonlyMap<string, Term>;
  /** The rules, those of greater priority first, otherwise in the order of the document. */
  readonly rules: readonly CompiledRule[];
  /** Says where each comparison stands and what it rests on. */
  readonly cite: Cite;
  readonly remember: Remember<CompiledDocument>;
}
