import { type Compilation, refuse } from '../engine/compilation.js';
import { integerKind } from '../engine/kinds.js';
import { type FixedOperand, fixedOperand } from '../engine/node.js';
import type { SourceReference } from '../engine/proof.js';
import { decimalKind } from '../facts/valueKinds.js';
import { formatAmount } from '../money/formatAmount.js';
import { percentOf } from '../money/percentOf.js';
import type {
  MultipleParameter,
  Parameter,
  PercentageParameter,
  SumParameter,
  Unit,
} from './ruleDocument.js';

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
    if ('sum' in parameter) {
      const summands = parameter.sum.map((summand, index) => operand(summand, `sum[${index}]`));
      if (summands.every((summand) => summand !== undefined))
        value = add(parameter, summands, path, refusals);
    } else {
      const factor =
        'percent' in parameter ? operand(parameter.percent, 'percent') : operand(parameter.times, 'times');
      const base = operand(parameter.of, 'of');
      if (factor !== undefined && base !== undefined) value = derive(parameter, factor, base, path, refusals);
    }
  }
  const result: ResolvedParameter = { ...fixedOperand(kind, value, name), value, unit, sources };
  resolved.set(name, result);
  return result;
}

/** Adds figures of one unit. */
function add(
  { unit }: SumParameter,
  summands: readonly ResolvedParameter[],
  path: string,
  refusals: Compilation['refusals'],
): number {
  const other = summands.find((summand) => summand.unit !== unit);
  if (other !== undefined) {
    refuse({ refusals }, `${path}.sum`, `parameters in ${unit}`, `${other.parameter}, in ${other.unit}`);
    return 0;
  }
  const { kind } = summands[0] as ResolvedParameter;
  const greatest = kind.bounds?.[1] ?? Number.MAX_SAFE_INTEGER;
  const sum = summands.reduce((total, { value }) => total + value, 0);
  if (sum <= greatest) return sum;
  refuse(
    { refusals },
    `${path}.sum`,
    `at most ${kind.write(greatest)}`,
    summands.map((s) => kind.write(s.value)).join(' + '),
  );
  return 0;
}

/** Works out a figure that follows from two others. */
function derive(
  parameter: PercentageParameter | MultipleParameter,
  factor: ResolvedParameter,
  base: ResolvedParameter,
  path: string,
  refusals: Compilation['refusals'],
): number {
  const { unit } = parameter;
  const isPercentage = 'percent' in parameter;
  const isFactor = isPercentage ? factor.unit === 'percent' : !isDecimal(factor.unit);
  if (!isFactor) {
    const expected = isPercentage ? 'a percentage' : 'a whole factor';
    refuse({ refusals }, path, expected, `${factor.parameter}, in ${factor.unit}`);
    return 0;
  }
  // A percentage has the unit of what it is taken of; a multiple can be for a longer period.
  const isBase = isPercentage
    ? isMoney(unit) && base.unit === unit
    : kindOfFigure(base.unit) === kindOfFigure(unit);
  if (!isBase) {
    const expected = isPercentage ? `an amount in ${unit}` : kindOfFigure(unit);
    refuse({ refusals }, path, expected, `${base.parameter}, in ${base.unit}`);
    return 0;
  }
  const { kind } = base;
  const greatest = kind.bounds?.[1] ?? Number.MAX_SAFE_INTEGER;
  const product = factor.value * base.value;
  // Near enough to tell; the exact value is worked out only where it can be.
  if ((isPercentage ? product / 10_000 : product) < greatest + 1) {
    const value = isPercentage ? percentOf(formatAmount(factor.value), base.value) : product;
    if (value <= greatest) return value;
  }
  const [by, of] = [factor.kind.write(factor.value), kind.write(base.value)];
  refuse(
    { refusals },
    path,
    `at most ${kind.write(greatest)}`,
    isPercentage ? `${by} % of ${of}` : `${by} × ${of}`,
  );
  return 0;
}

function isDecimal(unit: Unit): boolean {
  return unit.startsWith('EUR') || unit === 'percent';
}

function isMoney(unit: Unit): boolean {
  return unit.startsWith('EUR');
}

function kindOfFigure(unit: Unit): string {
  return isMoney(unit) ? 'an amount' : unit === 'percent' ? 'a percentage' : 'a count';
}
