import { availableParallelism } from 'node:os';
import type { BatchInput } from './batchInput.js';
import type { BatchJob } from './batchJob.js';
import type { BatchOptions } from './batchOptions.js';
import { type ChunkResult, chunkWork } from './chunkWork.js';
import { inOrder } from './inOrder.js';
import type { LineChunk } from './lineChunk.js';
import { lineChunks } from './lineChunks.js';
import { type ThreadPool, threadPool } from './threadPool.js';

/** How many lines are worked on together, and how many bytes. */
const MOST_LINES = 32;
const MOST_BYTES = 256 * 1024;

/** How many chunks are under way for each thread, so that none has to wait for the next. */
const CHUNKS_PER_THREAD = 3;

/** How many bytes a line can have: a thousand times what a case file has. */
const LONGEST_LINE = 1024 * 1024;

/**
 * Asks the same of each case of a text, over several threads.
 *
 * @param input - The text.
 * @param job - What is asked.
 * @param options - How the batch is run.
 * @returns What came of the lines, chunk by chunk, in their order.
 * @throws `FactsError` when there is no such rulebook or day.
 * @throws `NoLawError` when the rulebook has no law at all for a day.
 * @throws ThreadEndedError when a thread ended and so did the one that tried its lines again.
 */
export async function* runBatch(
  input: BatchInput,
  job: BatchJob,
  options: BatchOptions,
): AsyncGenerator<ChunkResult> {
  const { threads = availableParallelism(), fromLine = 1, longestLine = LONGEST_LINE } = options;
  const { signal, onProgress } = options;
  const here = chunkWork(job);
  const isAlone = threads <= 1;
  let pool: ThreadPool | undefined;
  const work = async (chunk: LineChunk): Promise<ChunkResult> => {
    // So few cases are done before a thread has started.
    if (isAlone || chunk.firstLine + chunk.lines - fromLine <= MOST_LINES) return here(chunk);
    pool ??= threadPool(job, threads);
    return pool.work(chunk);
  };
  const cutting = { from: fromLine, longestLine, mostLines: MOST_LINES, mostBytes: MOST_BYTES };
  const chunks = lineChunks(input, cutting);
  let progress = { line: fromLine - 1, cases: 0, errors: 0 };
  try {
    const atMost = isAlone ? 1 : threads * CHUNKS_PER_THREAD;
    for await (const result of inOrder(chunks, work, { atMost, signal })) {
      const { lastLine: line, cases, errors } = result;
      progress = { line, cases: progress.cases + cases, errors: progress.errors + errors };
      onProgress?.(progress);
      yield result;
    }
  } finally {
    letGo(input);
    await pool?.end();
  }
}

/** Closes a stream of Node, of which a read can be under way that would keep the process from ending. */
function letGo(input: BatchInput & { readonly destroy?: unknown }): void {
  if (typeof input.destroy === 'function') input.destroy();
}
