import { Tinypool } from 'tinypool';
import type { BatchJob } from './batchJob.js';
import type { ChunkResult } from './chunkWork.js';
import type { LineChunk } from './lineChunk.js';

/** The program that a thread runs. */
export interface WorkerFile {
  /** Its address. */
  readonly url: URL;
  /** Options for Node, with which it is run; those of this process when left out. */
  readonly execArgv?: readonly string[];
}

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
 * @param worker - The program that they run.
 * @returns The threads.
 */
export function threadPool(job: BatchJob, threads: number, { url, execArgv }: WorkerFile): ThreadPool {
  const pool = new Tinypool({
    filename: url.href,
    name: 'workOn',
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    workerData: job,
    ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
  });
  return {
    work: (chunk) => pool.run(chunk, { transferList: [chunk.bytes.buffer] }) as Promise<ChunkResult>,
    end: () => pool.destroy(),
  };
}
