import { Tinypool } from 'tinypool';
import type { BatchJob } from './batch/batchJob.js';
import { type ChunkResult, chunkWork } from './batch/chunkWork.js';
import type { LineChunk } from './batch/lineChunk.js';

const work = chunkWork(Tinypool.workerData as BatchJob);

/**
 * Works on a chunk, in the thread that runs this program.
 *
 * @param chunk - The lines.
 * @returns What came of them, its memory to be handed over rather than copied.
 */
export function workOn(chunk: LineChunk): unknown {
  const result: ChunkResult = work(chunk);
  return Tinypool.move({
    [Tinypool.transferableSymbol]: result.records.buffer,
    [Tinypool.valueSymbol]: result,
  } as never);
}
