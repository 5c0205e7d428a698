import { setTimeout as pause } from 'node:timers/promises';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { inOrder } from '../../src/batch/inOrder.js';
import { allOf, inPieces } from './textOf.js';

const never = (): Promise<never> => new Promise(() => undefined);

describe('work on many items', () => {
  test.prop([fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 }), fc.integer({ min: 1, max: 6 })])(
    'comes out in order, whichever is done first',
    async (delays, atMost) => {
      const items = inPieces(delays.map((delay, index) => ({ delay, index })));
      const work = async ({ delay, index }: { delay: number; index: number }): Promise<number> => {
        if (delay > 0) await pause(delay);
        return index;
      };
      expect(await allOf(inOrder(items, work, { atMost }))).toEqual([...delays.keys()]);
    },
  );

  test.prop([fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 30 })])(
    'is under way only as far as results are taken',
    async (atMost, count) => {
      let read = 0;
      let taken = 0;
      let ahead = 0;
      async function* items(): AsyncGenerator<number> {
        for (; read < count; ) {
          read += 1;
          yield read;
        }
      }
      for await (const item of inOrder(items(), async (each) => each, { atMost })) {
        // A consumer that is slow: all that can be read is read meanwhile.
        await pause(1);
        ahead = Math.max(ahead, read - taken);
        taken = item;
      }
      expect(taken).toBe(count);
      expect(ahead).toBeLessThanOrEqual(atMost);
    },
  );

  test('is done at once where there is room', async () => {
    let most = 0;
    let now = 0;
    const work = async (item: number): Promise<number> => {
      now += 1;
      most = Math.max(most, now);
      await pause(2);
      now -= 1;
      return item;
    };
    await allOf(inOrder(inPieces([...Array(20).keys()]), work, { atMost: 4 }));
    expect(most).toBe(4);
  });

  test('lets what is done go out while it waits for more', async () => {
    async function* items(): AsyncGenerator<number> {
      yield 1;
      await never();
    }
    const results = inOrder(items(), async (item) => item, { atMost: 3 });
    expect(await results.next()).toEqual({ done: false, value: 1 });
  });

  test('closes what it reads when its results are no longer taken', async () => {
    let isClosed = false;
    async function* items(): AsyncGenerator<number> {
      try {
        for (let item = 0; ; item += 1) yield item;
      } finally {
        isClosed = true;
      }
    }
    for await (const item of inOrder(items(), async (each) => each, { atMost: 2 })) if (item === 3) break;
    await pause(1);
    expect(isClosed).toBe(true);
  });

  test('ends at a signal, even while it waits', async () => {
    const stop = new AbortController();
    async function* items(): AsyncGenerator<number> {
      yield 1;
      await never();
    }
    const results = inOrder(items(), async (item) => item, { atMost: 2, signal: stop.signal });
    expect((await results.next()).value).toBe(1);
    const next = results.next();
    stop.abort();
    expect(await next).toEqual({ done: true, value: undefined });
  });

  test('begins nothing that comes behind its end', async () => {
    const begun: number[] = [];
    let come = (): void => undefined;
    async function* items(): AsyncGenerator<number> {
      yield 1;
      await new Promise<void>((resolve) => {
        come = resolve;
      });
      yield 2;
    }
    const work = async (item: number): Promise<number> => {
      begun.push(item);
      return item;
    };
    for await (const item of inOrder(items(), work, { atMost: 2 })) {
      expect(item).toBe(1);
      break;
    }
    come();
    await pause(1);
    expect(begun).toEqual([1]);
  });

  test('passes on what fails in its turn: work, then reading', async () => {
    const results = inOrder(
      inPieces([3, 0, 1]),
      async (item) => {
        await pause(item);
        if (item === 0) throw new Error('no work');
        return item;
      },
      { atMost: 3 },
    );
    expect((await results.next()).value).toBe(3);
    await expect(results.next()).rejects.toThrow('no work');
    async function* broken(): AsyncGenerator<number> {
      yield 5;
      throw new Error('no more');
    }
    const others = inOrder(broken(), (item) => pause(5, item), { atMost: 3 });
    expect((await others.next()).value).toBe(5);
    await expect(others.next()).rejects.toThrow('no more');
  });
});
