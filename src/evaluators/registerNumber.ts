import type { Environment } from '../engine/environment.js';
import { outcomeOf } from '../engine/kleene.js';
import { settle } from '../engine/settle.js';
import { type RegisterNumberFacts, registerNumberEnvironment } from '../facts/registerNumberFacts.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import { parameterValue } from '../rules/parameterValue.js';
import type { EditionInForce, RuleSet } from '../rules/ruleSet.js';
import { theRule } from '../rules/theRule.js';
import type { Determination } from './determination.js';
import type { Explanation } from './explanation.js';
import { proveRule } from './proveRule.js';

/** The figures of an answer on a register number. */
export interface RegisterNumberFigures {
  /** How many digits the number has. */
  readonly digits: number;
  /** How many it must have. */
  readonly requiredDigits: number;
  /** The digits at its beginning that stand for the date of birth. */
  readonly birthDatePart: string;
  /** What they must be; `null` when the date of birth was not given. */
  readonly expectedBirthDatePart: string | null;
}

/** An answer on a register number. */
export type RegisterNumberDetermination = Determination<'register-number', RegisterNumberFigures>;

/**
 * Decides whether a national register number has the right number of digits and begins with the date of birth.
 *
 * @param facts - The number and the date of birth.
 * @param rules - The law of the day asked about.
 * @returns `met` or `unmet`, or `unknown` with the facts to ask for.
 * @throws {@link FactsError} when something is wrong with the facts, listing all of it.
 * @throws {@link NoLawError} when the rulebook says nothing of register numbers for that day.
 * @example
 * const facts = { number: '85.07.30-033.28', birthDate: '1985-07-30' };
 * decideRegisterNumber(facts, rulesAsOf('2026-11-24')).outcome; //=> 'met'
 */
export function decideRegisterNumber(
  facts: RegisterNumberFacts,
  rules: RuleSet,
): RegisterNumberDetermination {
  return answerTo(askOf(facts, rules));
}

/**
 * Decides as {@link decideRegisterNumber} does, and proves it.
 *
 * @param facts - The facts.
 * @param rules - The law of the day asked about.
 * @returns The answer and its proof.
 * @throws {@link FactsError} when something is wrong with the facts, listing all of it.
 * @throws {@link NoLawError} when the rulebook says nothing of register numbers for that day.
 * @example
 * const facts = { number: '85.07.30-033.28', birthDate: '1985-07-31' };
 * explainRegisterNumber(facts, rulesAsOf('2026-11-24')).proof.outcome; //=> 'unmet'
 */
export function explainRegisterNumber(
  facts: RegisterNumberFacts,
  rules: RuleSet,
): Explanation<RegisterNumberDetermination> {
  const ask = askOf(facts, rules);
  return { answer: answerTo(ask), proof: proveRule(ask.document, ask.environment) };
}

/** A question, read and laid out. */
interface Ask {
  readonly rules: RuleSet;
  readonly edition: EditionInForce;
  readonly document: CompiledDocument;
  readonly environment: Environment;
}

function askOf(input: RegisterNumberFacts, rules: RuleSet): Ask {
  const facts = rules.book.readers['register-number']().read(input);
  const edition = rules.edition('register-number', '');
  const document = edition.compiled();
  const environment = registerNumberEnvironment(facts, parameterValue(document, 'birthDateDigits'));
  return { rules, edition, document, environment };
}

function answerTo({ rules, edition, document, environment }: Ask): RegisterNumberDetermination {
  const rule = theRule(document);
  const { outcome, missingFacts } = settle(rule.node, environment, document.program);
  const [digits, birthDatePart, expected] = environment as [number, string, string | undefined];
  const requiredDigits = parameterValue(document, 'digits');
  const params = { digits, requiredDigits, birthDatePart, expectedBirthDatePart: expected ?? null };
  return {
    evaluator: 'register-number',
    outcome: outcomeOf(outcome),
    asOf: rules.asOf,
    rulebook: rules.rulebook,
    documents: [document.reference],
    missingFacts,
    reasons: [...rule.parts].flatMap(([code, part]) => {
      if (part === rule.node) return [];
      return [{ code, outcome: outcomeOf(part.decide(environment)), params, sources: rule.sources }];
    }),
    warnings: edition.warnings,
    figures: params,
  };
}
