import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { assess, decisionsUnder } from '../../src/assess.js';
import {
  type AssessBatchOptions,
  assessBatch,
  assessBatchText,
  type BatchProgress,
} from '../../src/batch.js';
import { rulesAsOf } from '../../src/index.js';
import { allOf, inPieces } from './textOf.js';

const AS_OF = '2026-11-24';
/** In this thread: the threads are started from the built package, and tested with it. */
const HERE = { asOf: AS_OF, threads: 1 };

const CASES = [
  { reference: 'a', person: { nationality: 'FR' }, plans: { purpose: 'study' } },
  { person: { nationality: 'IN', birthDate: '1996-12-15' }, plans: { purpose: 'work' } },
  { reference: 'c', jobOffers: [{ region: 'brussels', grossSalary: { amount: '4800.00', per: 'month' } }] },
] as const;

const BAD_LINES: readonly (readonly [
  what: string,
  line: string | Uint8Array,
  code: string,
  message: RegExp,
])[] = [
  ['no JSON', '{"person":', 'not-json', /^no JSON: column 11: a value expected, found the end$/],
  ['a key twice', '{"plans":{},"plans":{}}', 'not-json', /stands twice/],
  ['no UTF-8', Uint8Array.of(0x22, 0xe9, 0x22), 'not-utf8', /no UTF-8/],
  ['UTF-16', Buffer.from('{}', 'utf16le').subarray(0, 3), 'not-json', /column 2/],
  ['a byte-order mark within the text', '\ufeff{}', 'not-json', /column 1/],
  ['no case file', '[]', 'bad-facts', /^facts: expected/],
  ['no object', '"text"', 'bad-facts', /^facts: expected/],
  ['null', 'null', 'bad-facts', /^facts: expected/],
  ['an unknown fact', '{"reference":"x","persn":{}}', 'bad-facts', /did you mean person/],
  ['a contradiction', '{"reference":"x","person":{"birthDate":"2027-01-01"}}', 'bad-facts', /on or before/],
  ['too deep', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'not-json', /deep/],
  ['too long', `{"reference":"${'x'.repeat(200_000)}"}`, 'too-long', /too long/],
];

async function text(input: AsyncIterable<string | Uint8Array>, options: AssessBatchOptions): Promise<string> {
  return Buffer.concat(await allOf(assessBatchText(input, options))).toString();
}

describe('assessBatch', () => {
  test('gives for each case the plan that assess gives', async () => {
    const input = inPieces(CASES.map((each) => `${JSON.stringify(each)}\n`));
    expect(await allOf(assessBatch(input, HERE))).toEqual(
      CASES.map((each, index) => ({
        line: index + 1,
        reference: 'reference' in each ? each.reference : null,
        plan: assess(each, { asOf: AS_OF }),
      })),
    );
  });

  test('gives only what decides when that is asked for', async () => {
    const input = inPieces(CASES.map((each) => `${JSON.stringify(each)}\n`));
    const records = await allOf(assessBatch(input, { ...HERE, rulebook: 'law', parts: 'decisions' }));
    const rules = rulesAsOf(AS_OF, { rulebook: 'law' });
    expect(records.map((record) => ('plan' in record ? record.plan : null))).toEqual(
      CASES.map((each) => decisionsUnder(each, rules)),
    );
  });

  test.each(CASES)('decides as the whole plan does: %j', (each) => {
    const { routes, checks, deadlines, warnings } = assess(each, { asOf: AS_OF });
    const decisions = decisionsUnder(each, rulesAsOf(AS_OF));
    expect(decisions).toMatchObject({ routes, checks, deadlines });
    // The lists of a plan have warnings of their own.
    expect(warnings).toEqual(expect.arrayContaining([...decisions.warnings]));
  });

  test.each(BAD_LINES)(
    'makes a record of a line that has an error, and goes on: %s',
    async (_what, line, code, message) => {
      const good = JSON.stringify(CASES[0]);
      const input = inPieces([`${good}\n`, line, `\n${good}`]);
      const records = await allOf(assessBatch(input, { ...HERE, longestLine: 150_000 }));
      expect(records.map((record) => [record.line, 'error' in record])).toEqual([
        [1, false],
        [2, true],
        [3, false],
      ]);
      const [, bad] = records;
      expect(bad).toMatchObject({ error: { code, message: expect.stringMatching(message) } });
      expect(Object.keys(bad ?? {})).toEqual(['line', 'reference', 'error']);
      expect(bad?.reference).toBe(String(line).includes('"reference":"x"') ? 'x' : null);
      if (bad !== undefined && 'error' in bad)
        expect(bad.error.problems.length > 0).toBe(code === 'bad-facts');
    },
  );

  test('says with a defect on which line it is, and goes on', async () => {
    const { caseLine } = await import('../../src/batch/caseLine.js');
    const found = caseLine(7, Buffer.from('{"reference":"x"}'), () => {
      throw new RangeError('no end');
    });
    expect(found).toEqual({
      line: 7,
      reference: 'x',
      error: { code: 'defect', message: 'RangeError: no end', problems: [] },
    });
  });

  test('counts empty lines, takes any end of line and a byte-order mark at the start', async () => {
    const good = JSON.stringify(CASES[0]);
    const input = inPieces([`\ufeff${good}\r\n\n \t\r\n${good}\n\n${good}`]);
    const records = await allOf(assessBatch(input, HERE));
    expect(records.map((record) => [record.line, 'plan' in record])).toEqual([
      [1, true],
      [4, true],
      [6, true],
    ]);
  });

  test.each(['', '\n', '\n\n  \n', '\ufeff'])('has no record where there is no case: %j', async (input) => {
    expect(await allOf(assessBatch(inPieces([input]), HERE))).toEqual([]);
  });

  test.prop(
    [
      fc.array(fc.constantFrom(...CASES.map((each) => JSON.stringify(each)), '', '{', '[]'), {
        maxLength: 80,
      }),
      fc.integer({ min: 1, max: 90 }),
    ],
    { numRuns: 20 },
  )('goes on from a line as if it had not stopped', async (lines, fromLine) => {
    const options = { ...HERE, parts: 'decisions' } as const;
    const whole = await text(inPieces(lines.map((line) => `${line}\n`)), options);
    const tail = await text(inPieces(lines.map((line) => `${line}\n`)), { ...options, fromLine });
    const records = whole.split('\n').filter((line) => line !== '');
    const expected = records.filter((record) => (JSON.parse(record) as { line: number }).line >= fromLine);
    expect(tail).toBe(expected.map((record) => `${record}\n`).join(''));
  });

  test('tells how far it has come', async () => {
    const seen: BatchProgress[] = [];
    const lines = [...Array(100).keys()].map((index) => (index % 10 === 0 ? '{\n' : '\n'));
    const onProgress = (progress: BatchProgress): void => {
      seen.push(progress);
    };
    await allOf(assessBatch(inPieces(lines), { ...HERE, fromLine: 11, onProgress }));
    expect(seen.at(-1)).toEqual({ line: 100, cases: 9, errors: 9 });
    expect(seen.map(({ line }) => line)).toEqual(seen.map(({ line }) => line).sort((a, b) => a - b));
    expect(seen.length).toBeGreaterThan(1);
  });

  test('reads no more than it needs when its records are no longer taken', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        read += 1;
        yield '{"reference":"x"}\n';
      }
    }
    for await (const { line } of assessBatch(endless(), { ...HERE, parts: 'decisions' }))
      if (line === 40) break;
    expect(read).toBeLessThan(40 + 2 * 32);
  });

  test.each([
    [{ threads: -1 }, 'threads'],
    [{ threads: 1.5 }, 'threads'],
    [{ fromLine: 0 }, 'fromLine'],
    [{ longestLine: Number.NaN }, 'longestLine'],
    [{ asOf: '2026-02-30' }, 'asOf'],
  ])('refuses %j', async (options, path) => {
    await expect(allOf(assessBatch(inPieces(['{}']), { ...HERE, ...options }))).rejects.toMatchObject({
      code: 'bad-facts',
      problems: [{ path }],
    });
  });

  test('refuses a day without law before anything is read', async () => {
    await expect(allOf(assessBatch(inPieces(['{}']), { ...HERE, asOf: '1999-01-01' }))).rejects.toMatchObject(
      {
        code: 'no-law',
      },
    );
  });
});
