import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess.js';
import { pinRules, readLock, receiptFor, replayReceipt, verifyPinned } from '../../src/editions.js';
import { FactsError, rulesAsOf } from '../../src/index.js';
import { run } from '../cli/run.js';

const HALF = '\ud800';

/** What JSON can be altered at: every text and every key in it, each replaced by half a character, and every number. */
function* alterations(
  json: unknown,
  path: string,
): Generator<{ readonly path: string; readonly json: unknown }> {
  if (typeof json === 'string') yield { path, json: HALF };
  if (typeof json === 'number') yield { path, json: Number.POSITIVE_INFINITY };
  if (typeof json !== 'object' || json === null) return;
  for (const [key, value] of Object.entries(json)) {
    const isList = Array.isArray(json);
    const within = (inner: unknown, name = key): unknown =>
      isList
        ? json.with(Number(key), inner)
        : Object.fromEntries(
            Object.entries(json).map(([each, old]) => (each === key ? [name, inner] : [each, old])),
          );
    for (const altered of alterations(value, isList ? `${path}[${key}]` : `${path}.${key}`))
      yield { path: altered.path, json: within(altered.json) };
    if (!isList) yield { path: `${path}.${key}${HALF}`, json: within(value, `${key}${HALF}`) };
  }
}

function pathsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof FactsError) return error.problems.map(({ path }) => path);
    throw error;
  }
  return [];
}

const FACTS = {
  region: 'brussels',
  category: 'blue-card',
  grossSalary: { amount: '4800.00', per: 'month' },
} as const;
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const receipt = throughJson(receiptFor('salary', FACTS, rulesAsOf('2026-11-24')));
const { documents, ...pinned } = throughJson(pinRules('guide'));
const lock = { ...pinned, documents: documents.slice(0, 2) };

describe('half a character, and a number beyond all', () => {
  test('is an error of the receipt that names where it stands', async () => {
    const altered = [...alterations(receipt, 'receipt')];
    expect(altered.length).toBeGreaterThan(80);
    for (const { path, json } of altered)
      expect(
        pathsOf(() => replayReceipt(json)),
        path,
      ).toContain(path);
  });

  test('is an error of the lock that names where it stands', () => {
    const altered = [...alterations(lock, 'lock')];
    expect(altered.length).toBeGreaterThan(20);
    for (const { path, json } of altered) {
      expect(
        pathsOf(() => readLock(json)),
        path,
      ).toContain(path);
      expect(
        pathsOf(() => verifyPinned(json)),
        path,
      ).toContain(path);
    }
  });

  test('is an error of the facts that belong to a receipt', () => {
    const hashed = receiptFor('salary', FACTS, rulesAsOf('2026-11-24'), { factsHashOnly: true });
    for (const { path, json } of alterations(FACTS, 'facts'))
      expect(
        pathsOf(() => replayReceipt(hashed, json)),
        path,
      ).toContain(path);
  });

  test.each([
    ['engine', { ...receipt, engine: HALF }],
    [
      'answer.documents[0].id',
      {
        ...receipt,
        answer: { ...receipt.answer, documents: [{ ...receipt.answer.documents[0], id: HALF }] },
      },
    ],
  ])('makes the program exit with 2, not as a defect: %s', async (path, json) => {
    const ran = await run(['rules', 'replay', '-'], { stdin: JSON.stringify(json) });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(
      `receipt.${path}: expected a text without halves of characters, received "\\ud800"`,
    );
    const lockRan = await run(['rules', 'verify', '-'], { stdin: JSON.stringify({ ...lock, engine: HALF }) });
    expect(lockRan).toMatchObject({ code: 2, stdout: '' });
  });

  test.each([['reference'], ['person.name']])('is refused in a case file: %s', (path) => {
    const [key = '', inner] = path.split('.');
    for (const text of [HALF, `x${HALF}y`, '\udc00\ud800', '😀'.slice(0, 1)]) {
      const caseFile = { [key]: inner === undefined ? text : { [inner]: text } };
      expect(pathsOf(() => assess(caseFile, { asOf: '2026-11-24' }))).toEqual([path]);
    }
    const whole = { [key]: inner === undefined ? '😀' : { [inner]: '😀' } };
    expect(pathsOf(() => assess(whole, { asOf: '2026-11-24' }))).toEqual([]);
  });
});
