/**
 * Reads the records of a chunk.
 *
 * @param records - The records as NDJSON in UTF-8.
 * @returns The records, each as its type has it.
 */
export function* recordsIn<T>(records: Uint8Array): Generator<T> {
  const text = new TextDecoder().decode(records);
  let at = 0;
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
    yield JSON.parse(text.slice(at, end)) as T;
    at = end + 1;
  }
}
