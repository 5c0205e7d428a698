import { parentPort, workerData } from 'node:worker_threads';
import type { BatchJob } from './batchJob.js';
import { chunkWork } from './chunkWork.js';
import type { LineChunk } from './lineChunk.js';

/** Works on each chunk that this thread is given, until it is ended. */
export function workInThread(): void {
  const work = chunkWork(workerData as BatchJob);
  parentPort?.on('message', (chunk: LineChunk) => {
    const result = work(chunk);
    parentPort?.postMessage(result, [result.records.buffer]);
  });
}
