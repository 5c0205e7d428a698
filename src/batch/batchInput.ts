/**
 * The text of a batch: NDJSON in UTF-8, one case file a line, in pieces that can begin and end anywhere. A stream of Node,
 * such as an open file or standard input, is one.
 */
export type BatchInput = AsyncIterable<string | Uint8Array>;
