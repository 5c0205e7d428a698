import type { Environment } from '../engine/environment.js';
import { outcomeOf } from '../engine/kleene.js';
import { settle } from '../engine/settle.js';
import { readRegisterNumber } from '../facts/readRegisterNumber.js';
import {
  digitsOf,
  type RegisterNumberFacts,
  registerNumberEnvironment,
} from '../facts/registerNumberFacts.js';
import type { RegisterNumberScheme } from '../facts/registerNumberScheme.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import { parameterValue } from '../rules/parameterValue.js';
import { registerNumberSchemeOf } from '../rules/registerNumberSchemeOf.js';
import { type EditionInForce, lawOf, type RuleSet } from '../rules/ruleSet.js';
import { theRule } from '../rules/theRule.js';
import { checkBirthDate } from './checkBirthDate.js';
import type { Determination } from './determination.js';
import type { Explanation } from './explanation.js';
import { figureWarnings } from './figureWarnings.js';
import { proveRule } from './proveRule.js';
import type { RegisterNumberFigures } from './registerNumberFigures.js';
import { registerNumberReading } from './registerNumberReading.js';
import { registerNumberReasons } from './registerNumberReasons.js';

/** An answer on a register number. */
export type RegisterNumberDetermination = Determination<'register-number', RegisterNumberFigures>;

/**
 * Decides whether a national register number has the right number of digits and begins with the date of birth; by the law
 * also whether its order number and check digits are right, in a bis number too.
 *
 * @param facts - The number and the date of birth of its holder, and the sex that it is held against.
 * @param rules - The law of the day asked about.
 * @returns `met` or `unmet`, or `unknown` with the facts to ask for.
 * @throws {@link FactsError} when something is wrong with the facts or the rules, listing all of it.
 * @throws {@link NoLawError} when the rulebook says nothing of register numbers for that day.
 * @example
 * const facts = { number: '85.07.30-033.28', birthDate: '1985-07-30' };
 * decideRegisterNumber(facts, rulesAsOf('2026-11-24')).outcome; //=> 'met'
 * decideRegisterNumber(facts, rulesAsOf('2026-11-24', { rulebook: 'law' })).outcome; //=> 'met'
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
 * @throws {@link FactsError} when something is wrong with the facts or the rules, listing all of it.
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
  readonly facts: RegisterNumberFacts;
  readonly rules: RuleSet;
  readonly edition: EditionInForce;
  readonly document: CompiledDocument;
  readonly scheme: RegisterNumberScheme;
  readonly environment: Environment;
}

function askOf(input: RegisterNumberFacts, rules: RuleSet): Ask {
  const law = lawOf(rules);
  const facts = law.book.readers['register-number']().read(input);
  checkBirthDate(facts.birthDate, rules.asOf);
  const edition = law.edition('register-number', '');
  const document = edition.compiled();
  const scheme = registerNumberSchemeOf(document);
  const environment = registerNumberEnvironment(facts, scheme, law.day);
  return { facts, rules, edition, document, scheme, environment };
}

function answerTo(ask: Ask): RegisterNumberDetermination {
  const { facts, rules, edition, document, environment } = ask;
  const rule = theRule(document);
  const { outcome, missingFacts } = settle(rule.node, environment, document.program);
  const figures = figuresOf(ask);
  return {
    evaluator: 'register-number',
    outcome: outcomeOf(outcome),
    asOf: rules.asOf,
    rulebook: rules.rulebook,
    documents: [document.reference],
    // The number is given: what it does not tell cannot be asked for.
    missingFacts: missingFacts.filter((path) => path !== 'number'),
    reasons: registerNumberReasons(document, rule, { facts, figures, environment }),
    warnings: [...edition.warnings, ...figureWarnings(rules, document, [rule])],
    figures,
  };
}

function figuresOf({ facts, rules, document, scheme, environment }: Ask): RegisterNumberFigures {
  const [digits, birthDatePart, expected] = environment as [number, string, string | undefined];
  const requiredDigits = parameterValue(document, 'digits');
  const figures = { digits, requiredDigits, birthDatePart, expectedBirthDatePart: expected ?? null };
  if (scheme.rest === undefined) return figures;
  const reading = readRegisterNumber(digitsOf(facts), scheme, lawOf(rules).day);
  return { ...figures, reading: registerNumberReading(reading, document) };
}
