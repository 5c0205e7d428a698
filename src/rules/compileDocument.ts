import type { Compilation } from '../engine/compilation.js';
import { compileConditions } from '../engine/compileConditions.js';
import type { ComputedFact } from '../engine/computedFact.js';
import { joinAny } from '../engine/join.js';
import { layoutOf, withFact } from '../engine/layout.js';
import type { Leaf, Node } from '../engine/node.js';
import type { SourceReference } from '../engine/proof.js';
import type { Citation } from '../engine/prove.js';
import type { Refusal } from '../engine/refusal.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import type { Calendars } from './calendars.js';
import { type CompiledComputed, compileComputed } from './compileComputed.js';
import type { CompiledDocument, CompiledRule } from './compiledDocument.js';
import { remembering } from './remembering.js';
import { resolveParameters } from './resolveParameters.js';
import type { DocumentReference, Rule, RuleDocument } from './ruleDocument.js';
import { RuleDocumentError } from './ruleDocumentError.js';
import type { Term } from './term.js';

/**
 * Compiles a document: works out its parameters, checks and compiles its conditions, computed facts and rules.
 *
 * @param document - The document, of the right shape.
 * @param reference - How answers refer to it.
 * @param vocabulary - The facts that its domain knows.
 * @param calendars - The calendars of working days.
 * @returns The compiled document.
 * @throws {@link RuleDocumentError} when it names what does not exist, or compares what cannot be compared.
 */
export function compileDocument(
  document: RuleDocument,
  reference: DocumentReference,
  vocabulary: Vocabulary,
  calendars: Calendars,
): CompiledDocument {
  const refusals: Refusal[] = [];
  const names = new Set<string>();
  const parameters = resolveParameters(document.parameters, refusals);
  const given = layoutOf(vocabulary, parameters);
  const indexed = document.rules.map((rule, index) => ({ rule, path: `rules[${index}]` }));

  const overLists = indexed.filter(({ rule }) => rule.over !== undefined);
  const listRules = overLists.map(({ rule, path }) => {
    const list = given.lists.get(rule.over as string);
    if (list === undefined) {
      const expected = `one of the lists ${[...given.lists.keys()].join(', ')}`;
      refusals.push({ path: `${path}.over`, expected, received: JSON.stringify(rule.over) });
    }
    return compileRule(rule, path, { layout: list?.each ?? given, refusals, names });
  });

  let layout = given;
  const computed: ComputedFact[] = [];
  const terms = new Map<string, Term>();
  for (const [name, specification] of Object.entries(document.computed)) {
    const compiled: CompiledComputed | undefined = compileComputed(name, specification, layout.size, {
      compilation: { layout, refusals, names },
      parameters,
      calendars,
      rulesOver: (list, event) => joinRules(listRules, list, event),
    });
    if (compiled === undefined) continue;
    if (layout.facts.has(name)) {
      refusals.push({ path: `computed.${name}`, expected: 'a name that no other fact has', received: name });
    }
    computed.push(compiled.fact);
    if (compiled.term !== undefined) terms.set(name, compiled.term);
    layout = withFact(layout, name, { kind: compiled.fact.kind });
  }

  const caseRules = indexed
    .filter(({ rule }) => rule.over === undefined)
    .map(({ rule, path }) => compileRule(rule, path, { layout, refusals, names }));
  if (refusals.length > 0) throw new RuleDocumentError(document.id, refusals);

  const rules = [...caseRules, ...listRules].sort((a, b) => b.priority - a.priority);
  const program = { layout, computed };
  const compiled: CompiledDocument = {
    document,
    reference,
    program,
    parameters,
    terms,
    rules,
    cite: citations(document, rules),
    remember: remembering(() => compiled),
  };
  return compiled;
}

function compileRule(rule: Rule, path: string, compilation: Compilation): CompiledRule {
  const { name, over, event, priority = 1, sources } = rule;
  if (compilation.names.has(name)) {
    compilation.refusals.push({
      path: `${path}.name`,
      expected: 'a name used once',
      received: JSON.stringify(name),
    });
  }
  compilation.names.add(name);
  const conditions = compileConditions(rule.conditions, `${path}.conditions`, compilation);
  const node = { ...conditions, name: conditions.name ?? name };
  return { name, over, node, parts: namedParts(node), event, priority, sources };
}

function namedParts(node: Node): ReadonlyMap<string, Node> {
  const parts = new Map<string, Node>();
  const visit = (part: Node): void => {
    if (part.name !== undefined) parts.set(part.name, part);
    if (part.type === 'not') visit(part.child);
    else if (part.type !== 'comparison') part.children.forEach(visit);
  };
  visit(node);
  return parts;
}

function joinRules(rules: readonly CompiledRule[], list: string, event: string): Node | undefined {
  const nodes = rules
    .filter((rule) => rule.over === list && rule.event.type === event)
    .map(({ node }) => node);
  return nodes.length === 0 ? undefined : joinAny(nodes);
}

/** A comparison with a parameter rests on the sources of the parameter, any other on those of its rule. */
function citations(
  { id, parameters }: RuleDocument,
  rules: readonly CompiledRule[],
): CompiledDocument['cite'] {
  const cited = new Map<Leaf, Citation>();
  const visit = (node: Node, sources: readonly SourceReference[]): void => {
    if (node.type === 'not') visit(node.child, sources);
    else if (node.type !== 'comparison') for (const child of node.children) visit(child, sources);
    else {
      const { right } = node;
      const parameter =
        'parameter' in right && right.parameter !== undefined ? parameters[right.parameter] : undefined;
      cited.set(node, { document: id, sources: parameter?.sources ?? sources });
    }
  };
  for (const { node, sources } of rules) visit(node, sources);
  return (leaf) => cited.get(leaf) as Citation;
}
