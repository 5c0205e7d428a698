/** How {@link inOrder} works. */
export interface InOrderOptions {
  /** How many items are worked on, or wait for those before them, at once. */
  readonly atMost: number;
  /** Ends the work. */
  readonly signal?: AbortSignal | undefined;
}

/** An item that is worked on, in its turn. */
interface Turn<Result> {
  /** What came of it, once it is done. */
  done?: { readonly value: Result } | { readonly error: unknown };
}

/**
 * Works on items at once, and gives the results in the order of the items. What comes in is read only as fast as results
 * are taken.
 *
 * @param items - The items.
 * @param work - Works on one.
 * @param options - How many are worked on at once, and what ends the work.
 * @returns The results in order. They end early when the signal is given.
 * @throws Whatever the work throws, in its turn; what reading the items throws, behind the results of the items before.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { atMost, signal }: InOrderOptions,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const turns: Turn<Result>[] = [];
  let isReading = false;
  let end: { readonly error?: unknown } | undefined;
  let isOver = false;
  let wake: () => void = () => undefined;
  const begin = async (item: Item): Promise<void> => {
    const turn: Turn<Result> = {};
    turns.push(turn);
    turn.done = await work(item).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    wake();
  };
  const read = async (): Promise<void> => {
    isReading = true;
    try {
      const next = await iterator.next();
      if (next.done === true) end = {};
      // What comes too late is not begun: nobody would end it.
      else if (!isOver) void begin(next.value);
    } catch (error) {
      end = { error };
    }
    isReading = false;
    wake();
  };
  const stop = (): void => wake();
  signal?.addEventListener('abort', stop);
  try {
    while (signal?.aborted !== true) {
      if (!isReading && end === undefined && turns.length < atMost) void read();
      const done = turns[0]?.done;
      if (done !== undefined) {
        if ('error' in done) throw done.error;
        yield done.value;
        turns.shift();
      } else if (turns.length === 0 && end !== undefined) {
        if ('error' in end) throw end.error;
        return;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    isOver = true;
    signal?.removeEventListener('abort', stop);
    // One that waits for what never comes does not hold up the end.
    if (end === undefined) iterator.return?.().catch(() => undefined);
  }
}
