import { describe, expect, test } from 'vitest';
import type { BatchJob } from '../../src/batch/batchJob.js';
import type { LineChunk } from '../../src/batch/lineChunk.js';
import { type ThreadPool, threadPool } from '../../src/batch/threadPool.js';

/** A thread that ends over each chunk as often as it is told to, and tells of each which thread worked on it. */
const MORTAL = programOf(`
  import { parentPort, threadId, workerData } from 'node:worker_threads';
  const left = new Int32Array(workerData.left);
  parentPort.on('message', ({ firstLine, lines, bytes }) => {
    if (Atomics.sub(left, firstLine, 1) > 0) {
      if (workerData.how === 'exit') process.exit(0);
      throw new RangeError('no room');
    }
    const records = new Uint8Array(bytes);
    parentPort.postMessage({ lastLine: firstLine + lines - 1, cases: threadId, errors: 0, records });
  });
`);

function programOf(code: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

const CHUNKS = 6;

function chunkAt(firstLine: number): LineChunk {
  return { firstLine, lines: 1, bytes: Uint8Array.of(firstLine), tooLong: [] };
}

/** A pool whose threads end over the chunks that are named, each time for one more of its tries. */
function mortalPool(
  threads: number,
  how: 'exit' | 'throw',
  deaths: Readonly<Record<number, number>>,
): ThreadPool {
  const left = new SharedArrayBuffer(4 * (CHUNKS + 1));
  for (const [chunk, times] of Object.entries(deaths)) new Int32Array(left)[Number(chunk)] = times;
  return threadPool({ how, left } as unknown as BatchJob, threads, MORTAL);
}

const ALL = [...Array(CHUNKS).keys()].map((index) => index + 1);

/** What comes of each chunk: its number, or the message of its error. */
async function outcomes(pool: ThreadPool): Promise<readonly (number | string)[]> {
  try {
    const settled = await Promise.allSettled(ALL.map((line) => pool.work(chunkAt(line))));
    return settled.map((each) =>
      each.status === 'fulfilled' ? (each.value.records[0] as number) : String(each.reason),
    );
  } finally {
    await pool.end();
  }
}

describe('threads that end without an answer', () => {
  for (const [how, sizes] of [
    ['exit', [1, 3]],
    ['throw', [2]],
  ] as const) {
    test.each([
      ['the first chunk', { 1: 1 }],
      ['one in the middle', { 4: 1 }],
      ['the last', { [CHUNKS]: 1 }],
      ['each', Object.fromEntries(ALL.map((line) => [line, 1]))],
    ])(`${how}: %s is tried again`, async (_which, deaths) => {
      for (const threads of sizes) expect(await outcomes(mortalPool(threads, how, deaths))).toEqual(ALL);
    });

    test.each([
      ['the first chunk', [1]],
      ['one in the middle', [4]],
      ['the last', [CHUNKS]],
      ['each', ALL],
    ])(`${how}: %s fails the second time, and no other`, async (_which, dying) => {
      const why = how === 'throw' ? ': RangeError: no room' : '';
      const expected = ALL.map((line) =>
        dying.includes(line)
          ? `ThreadEndedError: no record from line ${line} on: the thread for lines ${line} to ${line} ended, twice${why}`
          : line,
      );
      const deaths = Object.fromEntries(dying.map((line) => [line, 2]));
      for (const threads of sizes) expect(await outcomes(mortalPool(threads, how, deaths))).toEqual(expected);
    });
  }

  test('the second try is in a fresh thread', async () => {
    const pool = mortalPool(2, 'exit', { 3: 1 });
    const [first, second] = await Promise.all([pool.work(chunkAt(1)), pool.work(chunkAt(2))]);
    const third = await pool.work(chunkAt(3));
    expect([first.cases, second.cases]).not.toContain(third.cases);
    await pool.end();
  });

  test('the error names the first line and what was thrown', async () => {
    const pool = mortalPool(1, 'throw', { 5: 2 });
    const failing = pool.work({ ...chunkAt(5), lines: 3 });
    await expect(failing).rejects.toMatchObject({
      code: 'thread-ended',
      line: 5,
      message: expect.stringContaining('lines 5 to 7'),
      cause: expect.objectContaining({ message: 'no room' }),
    });
    await pool.end();
  });

  test('a program that cannot be loaded is no endless series of threads', async () => {
    const pool = threadPool({} as BatchJob, 3, new URL('file:///no/such/program.js'));
    const failed = await outcomes(pool);
    expect(failed.every((each) => /Cannot find module/.test(String(each)))).toBe(true);
  });

  test('the end settles what is waited for', async () => {
    const pool = threadPool(
      {} as BatchJob,
      1,
      programOf(
        "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { for (;;); });",
      ),
    );
    const settled = Promise.allSettled([pool.work(chunkAt(1)), pool.work(chunkAt(2))]);
    await pool.end();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
