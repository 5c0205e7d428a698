import type { Environment } from '../engine/environment.js';
import type { Value, Wire } from '../engine/kind.js';
import { layoutOf } from '../engine/layout.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import { checkEvaluator } from '../evaluators/checkEvaluator.js';
import type { FactsByEvaluator } from '../evaluators/determinations.js';
import { cardEnvironment, cardVocabulary } from '../facts/cardVocabulary.js';
import { deadlineEnvironment, deadlineVocabulary } from '../facts/deadlineVocabulary.js';
import { familyEnvironment, familyVocabulary } from '../facts/familyFacts.js';
import { registerNumberEnvironment, registerNumberVocabulary } from '../facts/registerNumberFacts.js';
import { salaryEnvironment, salaryVocabulary } from '../facts/salaryFacts.js';
import { studentEnvironment, studentVocabulary } from '../facts/studentFacts.js';
import { parameterValue } from '../rules/parameterValue.js';
import { registerNumberSchemeOf } from '../rules/registerNumberSchemeOf.js';
import { lawOf, type RuleSet } from '../rules/ruleSet.js';

/** Facts as an engine takes them: flat, each under the name that conditions use. */
export interface EngineFacts {
  readonly [fact: string]: Wire | null | readonly EngineFacts[];
}

/**
 * Turns the facts of an evaluator into the flat facts that rules ask about, to run an engine with. A fact that was not
 * given is left out.
 *
 * @param evaluator - The evaluator whose facts they are.
 * @param facts - The facts.
 * @param rules - The law of the day asked about.
 * @returns The facts by name; amounts and dates as strings.
 * @throws FactsError when something is wrong with the facts, listing all of it, there is no such evaluator, or these are no rules.
 * @throws NoLawError when the rulebook has no law for them on that day.
 * @example
 * const facts = { region: 'brussels', category: 'blue-card', grossSalary: { amount: '57600.00', per: 'year' } } as const;
 * engineFacts('salary', facts, rulesAsOf('2026-11-24')).monthlyGrossSalary; //=> '4800.00'
 */
export function engineFacts<Name extends keyof FactsByEvaluator>(
  evaluator: Name,
  facts: FactsByEvaluator[Name],
  rules: RuleSet,
): EngineFacts {
  const [environment, vocabulary] = layOut(evaluator, facts, rules);
  return writeFacts(environment, vocabulary);
}

function layOut(
  evaluator: keyof FactsByEvaluator,
  input: unknown,
  rules: RuleSet,
): readonly [environment: Environment, vocabulary: Vocabulary] {
  const { book, day, edition } = lawOf(rules);
  const { readers } = book;
  switch (checkEvaluator(evaluator)) {
    case 'cards':
      return [cardEnvironment(readers.cards().read(input), day, book.nationalityGroup), cardVocabulary];
    case 'salary': {
      const facts = readers.salary().read(input);
      const document = edition('salary', facts.region).compiled();
      return [
        salaryEnvironment(facts, day, document.parameters.get('monthsPerYear')?.value),
        salaryVocabulary,
      ];
    }
    case 'register-number': {
      const facts = readers['register-number']().read(input);
      const document = edition('register-number', '').compiled();
      const environment = registerNumberEnvironment(facts, registerNumberSchemeOf(document), day);
      return [environment, registerNumberVocabulary];
    }
    case 'student-means': {
      const facts = readers['student-means']().read(input);
      const document = edition('student-means', facts.academicYear).compiled();
      return [studentEnvironment(facts, parameterValue(document, 'monthsPerYear')), studentVocabulary];
    }
    case 'family-income': {
      const facts = readers['family-income']().read(input);
      const document = edition('family-income', '').compiled();
      const monthsPerYear = parameterValue(document, 'monthsPerYear');
      return [familyEnvironment(facts, monthsPerYear, day), familyVocabulary];
    }
    case 'deadline':
      return [deadlineEnvironment(readers.deadline().read(input), day), deadlineVocabulary];
  }
}

function writeFacts(environment: Environment, vocabulary: Vocabulary): EngineFacts {
  const { facts, lists } = layoutOf(vocabulary, new Map());
  const written: Record<string, EngineFacts[string]> = {};
  for (const [name, { slot, kind }] of facts) {
    const value = environment[slot];
    if (value !== undefined) written[name] = value === null ? null : kind.write(value as Value);
  }
  for (const [name, { slot }] of lists) {
    const records = environment[slot] as Environment[] | undefined;
    const { each } = vocabulary[name] as { readonly each: Vocabulary };
    if (records !== undefined) written[name] = records.map((record) => writeFacts(record, each));
  }
  return written;
}
