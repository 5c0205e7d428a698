import { type Almanac, Engine } from 'json-rules-engine';
import type { ComputedFact, ListSelection } from '../engine/computedFact.js';
import type { Environment } from '../engine/environment.js';
import type { Value, Wire } from '../engine/kind.js';
import type { Layout } from '../engine/layout.js';
import type { FactsProblem } from '../facts/factsError.js';
import { type Form, formOf, listOf, optional, refuseIfAny } from '../facts/forms.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import { lawOf, type RuleSet } from '../rules/ruleSet.js';
import { engineConditions, type Rename } from './engineConditions.js';
import { domainOperators } from './operators.js';

/** The record of a list, as it stands in the facts of an engine. */
type EngineRecord = Readonly<Record<string, Wire | null>>;

/**
 * Makes a json-rules-engine `Engine` that holds the rules of a day, with the operators, parameters and computed facts they
 * need, for programs that add rules or asynchronous facts of their own.
 *
 * It has no unknown: a fact that a rule asks about and that was not given makes the run fail, so ask only for the domains
 * that your facts are for. Rules are named `<document id>#<rule>`. The facts of a run are those of {@link engineFacts}.
 *
 * @param rules - The law of a day.
 * @param domains - The domains whose rules are loaded, each by its name or its first part, such as `salary` or
 * `salary/flanders`; all when left out.
 * @returns The engine.
 * @throws FactsError when these are no rules, or the rulebook has no such domain.
 * @example
 * const rules = rulesAsOf('2026-11-24');
 * const facts = { region: 'brussels', category: 'blue-card', grossSalary: { amount: '4800.00', per: 'month' } } as const;
 * const engine = createEngine(rules, ['salary/brussels']);
 * const { events } = await engine.run(engineFacts('salary', facts, rules));
 * events.map(({ type }) => type); //=> ['salary-threshold-met']
 */
export function createEngine(rules: RuleSet, domains?: readonly string[]): Engine {
  const problems: FactsProblem[] = [];
  const { book } = lawOf(rules);
  const wanted = optional(listOf(domainIn([...book.domains.keys()])))(domains, 'domains', problems);
  refuseIfAny(problems);
  const engine = new Engine();
  for (const { name, compare } of domainOperators()) engine.addOperator(name, compare);
  for (const document of documentsIn(rules, wanted)) addDocument(engine, document, rules.rulebook);
  return engine;
}

/** The form of the name of a domain that the rulebook knows, or of its first part. */
function domainIn(names: readonly string[]): Form<string> {
  return formOf(
    'the name of a domain or its first part, such as salary/brussels',
    (value) => typeof value === 'string' && names.some((name) => isPartOf(name, value)),
  );
}

function isPartOf(domain: string, wanted: string): boolean {
  return domain === wanted || domain.startsWith(`${wanted}/`);
}

function documentsIn(rules: RuleSet, domains: readonly string[] | undefined): readonly CompiledDocument[] {
  return rules.documents.flatMap(({ id }) => {
    const domain = id.slice(rules.rulebook.length + 1);
    const isWanted = domains === undefined || domains.some((wanted) => isPartOf(domain, wanted));
    const [group = '', ...rest] = domain.split('/');
    return isWanted ? [lawOf(rules).edition(group, rest.join('/')).compiled()] : [];
  });
}

function addDocument(engine: Engine, document: CompiledDocument, rulebook: string): void {
  const { parameters, program } = document;
  const domain = document.reference.id.slice(rulebook.length + 1);
  const computed = new Set(program.computed.map(({ name }) => name));
  const rename: Rename = (fact) =>
    fact.startsWith('parameters.') || computed.has(fact) ? `${domain}.${fact}` : fact;
  for (const [name, { kind, value }] of parameters)
    engine.addFact(rename(`parameters.${name}`), kind.write(value));
  for (const fact of program.computed) {
    engine.addFact(rename(fact.name), (_params, almanac) => compute(fact, document, rename, almanac), {
      cache: true,
    });
  }
  for (const rule of document.document.rules) {
    if (rule.over !== undefined) continue;
    engine.addRule({
      name: `${document.reference.id}#${rule.name}`,
      conditions: engineConditions(rule.conditions, rename),
      event: {
        type: rule.event.type,
        params: { ...rule.event.params, document: document.reference.id, rule: rule.name },
      },
      priority: rule.priority ?? 1,
    });
  }
}

/** Computes a fact from the facts of a run, as the library does from those of a case. */
async function compute(
  fact: ComputedFact,
  document: CompiledDocument,
  rename: Rename,
  almanac: Almanac,
): Promise<Wire | null> {
  const environment: Environment = [];
  const { facts } = document.program.layout;
  for (const [name, { slot, kind }] of facts) {
    if (!fact.inputs.includes(slot)) continue;
    const wire = await almanac.factValue<Wire | null>(rename(name));
    environment[slot] = wire === null ? null : kind.read(wire);
  }
  const { over } = fact;
  if (over !== undefined) {
    const records = await almanac.factValue<readonly EngineRecord[]>(over.list);
    const taken = await Promise.all(records.map((record) => isTaken(record, over, document)));
    if (fact.quantifier === 'some') return taken.includes(true);
    if (fact.quantifier === 'every') return !taken.includes(false);
    environment[over.slot] = records
      .filter((_record, index) => taken[index])
      .map((record) => lay(record, over.each));
  }
  const value = fact.compute(environment);
  return value === null ? null : fact.kind.write(value as Value);
}

/** Asks json-rules-engine whether a record is taken: whether a rule over the list gives the event that is counted. */
async function isTaken(
  record: EngineRecord,
  over: ListSelection,
  document: CompiledDocument,
): Promise<boolean> {
  if (over.where === undefined) return true;
  const engine = new Engine([], { allowUndefinedFacts: false });
  for (const { name, compare } of domainOperators()) engine.addOperator(name, compare);
  for (const [name, { kind, value }] of document.parameters)
    engine.addFact(`parameters.${name}`, kind.write(value));
  for (const rule of document.document.rules) {
    if (rule.over !== over.list || rule.event.type !== over.event) continue;
    engine.addRule({
      name: rule.name,
      conditions: engineConditions(rule.conditions, (fact) => fact),
      event: { type: 'taken' },
    });
  }
  const { events } = await engine.run({ ...record });
  return events.length > 0;
}

function lay(record: EngineRecord, layout: Layout): Environment {
  const environment: Environment = [];
  for (const [name, { slot, kind }] of layout.facts) {
    const wire = record[name];
    environment[slot] = wire === undefined || wire === null ? wire : kind.read(wire);
  }
  return environment;
}
