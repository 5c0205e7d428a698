import { Worker } from 'node:worker_threads';
import type { BatchJob } from './batchJob.js';
import type { ChunkResult } from './chunkWork.js';
import type { LineChunk } from './lineChunk.js';
import { ThreadEndedError } from './threadEndedError.js';

/** The program that a thread runs. The build puts it beside the file that this module becomes a part of. */
const PROGRAM = new URL('./batch-worker.js', import.meta.url);

/** Threads that work on chunks. */
export interface ThreadPool {
  /**
   * Works on a chunk in one of them. Should the thread end over it, a fresh one tries it again; should that end too, the
   * promise fails with a {@link ThreadEndedError}.
   */
  readonly work: (chunk: LineChunk) => Promise<ChunkResult>;
  /** Ends them all, whatever they are at. */
  readonly end: () => Promise<void>;
}

/** A chunk, and who waits for what comes of it. */
interface Task {
  readonly chunk: LineChunk;
  readonly isSecondTry: boolean;
  readonly resolve: (result: ChunkResult) => void;
  readonly reject: (error: ThreadEndedError) => void;
}

/**
 * Makes threads, each when it is first needed. One that has nothing to do does not keep the process.
 *
 * @param job - What each case is asked.
 * @param most - How many threads there are to be at the most.
 * @param program - What a thread runs.
 * @returns The threads.
 */
export function threadPool(job: BatchJob, most: number, program: URL = PROGRAM): ThreadPool {
  /** Each thread that runs, and what it is at. */
  const threads = new Map<Worker, Task | undefined>();
  const waiting: Task[] = [];
  let isEnded = false;

  function give(thread: Worker, task: Task | undefined): void {
    threads.set(thread, task);
    if (task === undefined) thread.unref();
    else {
      thread.ref();
      // The chunk is copied: it may have to be given again.
      thread.postMessage(task.chunk);
    }
  }

  function start(task: Task): void {
    // Options of the process that asks, such as how to read its own program, are not for this one.
    const thread = new Worker(program, { workerData: job, execArgv: [] });
    let thrown: unknown;
    thread.on('message', (result: ChunkResult) => {
      const done = threads.get(thread);
      // A thread that is being ended keeps the process until it has.
      if (!isEnded) give(thread, waiting.shift());
      done?.resolve(result);
    });
    thread.on('error', (error) => {
      thrown = error;
    });
    thread.on('exit', () => {
      const left = threads.get(thread);
      threads.delete(thread);
      if (left === undefined) return;
      if (!isEnded && !left.isSecondTry) return start({ ...left, isSecondTry: true });
      left.reject(new ThreadEndedError(left.chunk, thrown));
      const next = waiting.shift();
      if (next !== undefined) start(next);
    });
    give(thread, task);
  }

  function put(task: Task): void {
    const idle = [...threads].find(([, at]) => at === undefined)?.[0];
    if (idle !== undefined) give(idle, task);
    else if (threads.size < most) start(task);
    else waiting.push(task);
  }

  return {
    work: (chunk) => new Promise((resolve, reject) => put({ chunk, isSecondTry: false, resolve, reject })),
    end: async () => {
      isEnded = true;
      for (const { chunk, reject } of waiting.splice(0)) reject(new ThreadEndedError(chunk));
      await Promise.all([...threads.keys()].map((thread) => thread.terminate()));
    },
  };
}
