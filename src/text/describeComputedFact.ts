import type { ResolvedParameter } from '../rules/resolveParameters.js';
import type { ComputedSpecification, TermSpecification } from '../rules/ruleDocument.js';
import { describeValue } from './describeParameter.js';
import { factName } from './factName.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';

/**
 * Says how a fact is computed.
 *
 * @param specification - How, as it stands in its document.
 * @param parameters - The parameters of the document, by name.
 * @param language - The language.
 * @returns One sentence.
 */
export function describeComputedFact(
  specification: ComputedSpecification,
  parameters: ReadonlyMap<string, ResolvedParameter>,
  language: Language,
): string {
  const { phrases } = language;
  if ('earliestOf' in specification) {
    return fillIn(
      phrases.earliest,
      { facts: specification.earliestOf.map((fact) => factName(fact, language)) },
      language,
    );
  }
  if ('start' in specification) {
    const { start, plus, per, beyond } = specification;
    const text = (name: string): string | null => {
      const parameter = parameters.get(name);
      return parameter === undefined ? null : describeValue(parameter, language);
    };
    const params = {
      start: text(start),
      plus: text(plus),
      fact: factName(per, language),
      beyond: text(beyond),
    };
    return fillIn(phrases.step, params, language);
  }
  if ('percent' in specification) {
    const { percent, of } = specification;
    return fillIn(phrases.share, { fact: factName(percent, language), of }, language);
  }
  if ('halfway' in specification) {
    const [from, to] = specification.halfway;
    return fillIn(phrases.halfway, { from: factName(from, language), to: factName(to, language) }, language);
  }
  if ('from' in specification) return termText(specification, parameters, language);
  const { over: list, event = null } = specification;
  if ('sum' in specification) {
    const { sum: fact, divideBy } = specification;
    const divisor = divideBy === undefined ? undefined : parameters.get(divideBy);
    const by = divisor === undefined ? null : describeValue(divisor, language);
    return fillIn(phrases.sum, { fact: factName(fact, language), list, event, by }, language);
  }
  if ('latest' in specification) {
    const { latest, orElse } = specification;
    const params = { fact: factName(latest, language), list, event, orElse: factName(orElse, language) };
    return fillIn(phrases.latest, params, language);
  }
  const phrase = 'count' in specification ? phrases.count : phrases[specification.quantifier];
  return fillIn(phrase, { list, event }, language);
}

function termText(
  { from, add, subtract, monthEnd, roll }: TermSpecification,
  parameters: ReadonlyMap<string, ResolvedParameter>,
  language: Language,
): string {
  const { phrases } = language;
  const parameter = parameters.get(add ?? subtract ?? '');
  const params = {
    period: parameter === undefined ? null : describeValue(parameter, language),
    parameter: add ?? subtract ?? null,
    from: factName(from, language),
    monthEnd: monthEnd === undefined ? null : nameOf('monthEnd', monthEnd, language),
    roll: roll === 'none' ? null : nameOf('roll', roll, language),
  };
  return fillIn(add === undefined ? phrases.periodBefore : phrases.periodAfter, params, language);
}
