import { type Compilation, refuse } from '../engine/compilation.js';
import { integerKind } from '../engine/kinds.js';
import type { FixedOperand } from '../engine/node.js';
import type { SourceReference } from '../engine/proof.js';
import { decimalKind } from '../facts/valueKinds.js';
import { formatAmount } from '../money/formatAmount.js';
import { percentOf } from '../money/percentOf.js';
import type { Parameter, Unit } from './ruleDocument.js';

/** A parameter with its value worked out. */
export interface ResolvedParameter extends FixedOperand {
  readonly value: number;
  readonly unit: Unit;
  readonly sources: readonly SourceReference[];
}

type Declared = Readonly<Record<string, Parameter>>;

/**
 * Works out the parameters of a document. A percentage is rounded half-up to the cent, as the document says.
 *
 * @param declared - The parameters by name; one that follows from others may stand before them.
 * @param refusals - Takes what is wrong.
 * @returns The values by name.
 */
export function resolveParameters(
  declared: Declared,
  refusals: Compilation['refusals'],
): ReadonlyMap<string, ResolvedParameter> {
  const resolved = new Map<string, ResolvedParameter>();
  for (const name of Object.keys(declared)) resolve(name, declared, resolved, refusals, []);
  // In the order of the document, whichever had to be worked out first.
  return new Map(Object.keys(declared).map((name) => [name, resolved.get(name) as ResolvedParameter]));
}

function resolve(
  name: string,
  declared: Declared,
  resolved: Map<string, ResolvedParameter>,
  refusals: Compilation['refusals'],
  pending: readonly string[],
): ResolvedParameter {
  const known = resolved.get(name);
  if (known !== undefined) return known;
  const compilation = { refusals };
  const path = `parameters.${name}`;
  const parameter = declared[name] as Parameter;
  const { unit, sources } = parameter;
  const kind = isDecimal(unit) ? decimalKind : integerKind;
  let value = 0;
  if ('value' in parameter) {
    const read = kind.read(parameter.value);
    const isRightType = typeof parameter.value === (isDecimal(unit) ? 'string' : 'number');
    if (read === undefined || !isRightType) {
      const expected = isDecimal(unit) ? 'a decimal as a string' : 'a whole number';
      refuse(compilation, `${path}.value`, expected, JSON.stringify(parameter.value));
    } else value = read as number;
  } else {
    const factorName = 'percent' in parameter ? parameter.percent : parameter.times;
    const operand = (operandName: string, key: string): ResolvedParameter | undefined => {
      if (Object.hasOwn(declared, operandName) && ![...pending, name].includes(operandName)) {
        return resolve(operandName, declared, resolved, refusals, [...pending, name]);
      }
      refuse(
        compilation,
        `${path}.${key}`,
        'another parameter, without a circle',
        JSON.stringify(operandName),
      );
      return undefined;
    };
    const factor = operand(factorName, 'percent' in parameter ? 'percent' : 'times');
    const base = operand(parameter.of, 'of');
    if (factor !== undefined && base !== undefined) {
      const isPercentage = 'percent' in parameter;
      if ((factor.unit === 'percent') !== isPercentage || (!isPercentage && isDecimal(factor.unit))) {
        refuse(
          compilation,
          path,
          isPercentage ? 'a percentage' : 'a whole factor',
          `${factorName}, in ${factor.unit}`,
        );
      }
      value = isPercentage ? percentOf(formatAmount(factor.value), base.value) : factor.value * base.value;
    }
  }
  const result: ResolvedParameter = { parameter: name, kind, value, unit, sources };
  resolved.set(name, result);
  return result;
}

function isDecimal(unit: Unit): boolean {
  return unit.startsWith('EUR') || unit === 'percent';
}
