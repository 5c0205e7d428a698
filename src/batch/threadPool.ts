import { Tinypool } from 'tinypool';
import type { BatchJob } from './batchJob.js';
import type { ChunkResult } from './chunkWork.js';
import type { LineChunk } from './lineChunk.js';

/** The program that a thread runs. The build puts it beside the file that this module becomes a part of. */
const PROGRAM = new URL('./batch-worker.js', import.meta.url);

/** Threads that work on chunks. */
export interface ThreadPool {
  /** Works on a chunk in one of them. The memory of the chunk is handed over to it. */
  readonly work: (chunk: LineChunk) => Promise<ChunkResult>;
  /** Ends them all, whatever they are at. */
  readonly end: () => Promise<void>;
}

/**
 * Starts threads.
 *
 * @param job - What each case is asked.
 * @param threads - How many there are to be.
 * @returns The threads.
 */
export function threadPool(job: BatchJob, threads: number): ThreadPool {
  const pool = new Tinypool({
    filename: PROGRAM.href,
    name: 'workOn',
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    workerData: job,
    // Options of the process that asks, such as how to read its own program, are not for this one.
    execArgv: [],
  });
  return {
    work: (chunk) => pool.run(chunk, { transferList: [chunk.bytes.buffer] }) as Promise<ChunkResult>,
    end: () => pool.destroy(),
  };
}
