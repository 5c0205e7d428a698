import * as fc from 'fast-check';
import type { AnswerType, RecordField } from '../../src/plan/answerType.js';
import { amounts, dates, NATIONALITIES } from '../facts/arbitraries.js';

/** Dates within the years that a case on these days speaks of. */
const DATES = dates('2015-01-01', '2031-12-31');

/**
 * Makes the arbitrary of the right answers of a type.
 *
 * @param answer - The type.
 * @returns Its values, `null` among them where it can be known to be absent.
 */
export function answersOf(answer: AnswerType): fc.Arbitrary<unknown> {
  const values = valuesOf(answer);
  return answer.absentable ? fc.option(values, { freq: 3 }) : values;
}

function valuesOf(answer: AnswerType): fc.Arbitrary<unknown> {
  switch (answer.type) {
    case 'boolean':
      return fc.boolean();
    case 'date':
      return DATES;
    case 'choice':
      return fc.constantFrom(...answer.choices);
    case 'country':
      return fc.oneof(fc.constantFrom('FR', 'IN', 'GB', 'CH', 'BE', 'US'), fc.constantFrom(...NATIONALITIES));
    case 'number':
      return fc.oneof(
        fc.integer({ min: answer.least, max: Math.min(answer.most, answer.least + 12) }),
        fc.integer({ min: answer.least, max: answer.most }),
      );
    case 'euro':
      return amounts(1_000_000);
    case 'euro-for-period':
      return fc.record(
        { amount: amounts(10_000_000), per: fc.constantFrom(...answer.per) },
        { noNullPrototype: true },
      );
    case 'academic-year':
      return fc.integer({ min: 2023, max: 2028 }).map((year) => `${year}-${year + 1}`);
    case 'text':
      return fc.string({ minLength: 1, maxLength: 20 });
    case 'records':
      return fc.array(recordsOf(answer.fields), { maxLength: 3 });
  }
}

/** Records with the fields that bear on them, those that are not required left out at times. */
function recordsOf(fields: readonly RecordField[]): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const model = Object.fromEntries(fields.map(({ name, answer }) => [name, answersOf(answer)]));
  const requiredKeys = fields.filter(({ required }) => required).map(({ name }) => name);
  return fc
    .record(model, { requiredKeys, noNullPrototype: true })
    .map((record) =>
      Object.fromEntries(
        fields.flatMap(({ name, when }) =>
          Object.hasOwn(record, name) && (when === null || when.values.includes(String(record[when.name])))
            ? [[name, record[name]]]
            : [],
        ),
      ),
    );
}
