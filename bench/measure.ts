/** One way of doing the job that is measured. */
export interface Contender {
  readonly name: string;
  /** Does the job for one case; what it gives is kept, so that no work can be left out. */
  readonly run: (index: number) => unknown;
  /** How many cases one batch has; fewer for the slow. */
  readonly batch: number;
}

/** What one contender took. */
export interface Measurement {
  readonly name: string;
  /** Nanoseconds for one case: the median over rounds. */
  readonly nanoseconds: number;
  /** How many times longer the reference took, worked out within each round; the median over rounds. */
  readonly ratio: number;
  /** The least and the greatest of these ratios. */
  readonly range: readonly [number, number];
}

const kept: unknown[] = [];

/**
 * Measures contenders in one process, each round visiting every one in turn, forward and backward by turns, so that a
 * change in the speed of the machine bears on all alike.
 *
 * @param contenders - The contenders; the first is the reference that ratios are taken to.
 * @param rounds - How many rounds are counted; two more come before them.
 * @returns A measurement for each, in their order.
 */
export async function measure(
  contenders: readonly Contender[],
  rounds: number,
): Promise<readonly Measurement[]> {
  const times = contenders.map((): number[] => []);
  for (let round = -2; round < rounds; round += 1) {
    const order = [...contenders.keys()];
    if (round % 2 !== 0) order.reverse();
    for (const position of order) {
      const time = await timeOf(contenders[position] as Contender);
      if (round >= 0) times[position]?.push(time);
    }
  }
  const [reference = []] = times;
  return contenders.map(({ name }, position) => {
    const own = times[position] as number[];
    const ratios = own.map((time, round) => (reference[round] as number) / time);
    const [least = 0, greatest = 0] = [Math.min(...ratios), Math.max(...ratios)];
    return { name, nanoseconds: median(own), ratio: median(ratios), range: [least, greatest] };
  });
}

/** The median time of one case over several batches, in nanoseconds. */
async function timeOf({ run, batch }: Contender): Promise<number> {
  const samples: number[] = [];
  for (let sample = 0; sample < 11; sample += 1) {
    const start = process.hrtime.bigint();
    for (let index = 0; index < batch; index += 1) {
      const result = run(index);
      kept[index % 64] = result instanceof Promise ? await result : result;
    }
    samples.push(Number(process.hrtime.bigint() - start) / batch);
  }
  return median(samples);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
