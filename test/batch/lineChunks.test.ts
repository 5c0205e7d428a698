import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { lineChunks } from '../../src/batch/lineChunks.js';
import { allOf, cut, inPieces } from './textOf.js';

const CUTTING = { from: 1, longestLine: 1000, mostLines: 3, mostBytes: 40 };

/** Lines of characters that UTF-8 writes with one to four bytes. */
const lines = fc.array(
  fc.string({ unit: fc.constantFrom('a', '"', ' ', '\r', '\ufeff', 'é', '€', '😀'), maxLength: 12 }),
  { maxLength: 12 },
);
const cuts = fc.array(fc.nat({ max: 400 }), { maxLength: 12 });

interface Read {
  readonly line: number;
  readonly text: string;
}

async function readAll(
  input: AsyncIterable<string | Uint8Array>,
  cutting = CUTTING,
): Promise<readonly Read[]> {
  const chunks = await allOf(lineChunks(input, cutting));
  for (const { lines: count, bytes } of chunks) {
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(cutting.mostLines);
    // Its memory is its own, so that it can be handed to another thread.
    expect([bytes.byteOffset, bytes.buffer.byteLength]).toEqual([0, bytes.length]);
  }
  return chunks.flatMap(({ firstLine, lines: count, bytes }) => {
    const texts = Buffer.from(bytes).toString().split('\n');
    expect(texts.pop()).toBe('');
    expect(texts.length).toBe(count);
    return texts.map((text, index) => ({ line: firstLine + index, text }));
  });
}

/** What a text has, written down otherwise: with or without an end behind the last line. */
const expected = (all: readonly string[], isEnded: boolean): readonly Read[] =>
  all
    .map((text, index) => ({ line: index + 1, text }))
    .filter(({ text, line }) => isEnded || line < all.length || text !== '');

describe('the lines of a text', () => {
  test.prop([lines, cuts, fc.boolean()])(
    'are the same wherever its bytes are cut',
    async (all, at, isEnded) => {
      const bytes = new TextEncoder().encode(
        all
          .map((line) => `${line}\n`)
          .join('')
          .slice(0, isEnded ? undefined : -1),
      );
      expect(await readAll(inPieces(cut(bytes, at)))).toEqual(expected(all, isEnded));
    },
  );

  test.prop([lines, cuts])('are the same wherever its characters are cut, even in two', async (all, at) => {
    const text = all.map((line) => `${line}\n`).join('');
    expect(await readAll(inPieces(cut(text, at)))).toEqual(expected(all, true));
  });

  test.prop([lines, cuts, fc.integer({ min: 1, max: 14 })])(
    'begin where they are to',
    async (all, at, from) => {
      const bytes = new TextEncoder().encode(all.map((line) => `${line}\n`).join(''));
      const read = await readAll(inPieces(cut(bytes, at)), { ...CUTTING, from });
      expect(read).toEqual(expected(all, true).slice(from - 1));
    },
  );

  test.prop([fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 10 }), cuts])(
    'that are too long are named, and nothing of them is kept',
    async (lengths, at) => {
      const text = lengths.map((length) => `${'x'.repeat(length)}\n`).join('');
      const chunks = await allOf(lineChunks(inPieces(cut(text, at)), { ...CUTTING, longestLine: 5 }));
      const long = lengths.flatMap((length, index) => (length > 5 ? [index + 1] : []));
      expect(chunks.flatMap(({ tooLong }) => tooLong)).toEqual(long);
      const kept = chunks.map(({ bytes }) => Buffer.from(bytes).toString()).join('');
      expect(kept).toBe(lengths.map((length) => `${'x'.repeat(length > 5 ? 0 : length)}\n`).join(''));
    },
  );

  test('half a character is no UTF-8, instead of another character', async () => {
    const [chunk] = await allOf(lineChunks(inPieces(['a\ud83d', 'b\n']), CUTTING));
    expect([...(chunk?.bytes ?? [])]).toEqual([0x61, 0xff, 0x62, 0x0a]);
    const [last] = await allOf(lineChunks(inPieces(['a\ud83d']), CUTTING));
    expect([...(last?.bytes ?? [])]).toEqual([0x61, 0xff, 0x0a]);
  });

  test('are given when the text has to be waited for', async () => {
    let goOn: () => void = () => undefined;
    async function* slow(): AsyncGenerator<string> {
      yield 'a\nb';
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      yield '\n';
    }
    const chunks = lineChunks(slow(), CUTTING);
    expect((await chunks.next()).value).toMatchObject({ firstLine: 1, lines: 1 });
    goOn();
    expect((await chunks.next()).value).toMatchObject({ firstLine: 2, lines: 1 });
    expect((await chunks.next()).done).toBe(true);
  });

  test('pass on what reading throws', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield 'a\n';
      throw new Error('broken');
    }
    await expect(allOf(lineChunks(broken(), CUTTING))).rejects.toThrow('broken');
  });
});
