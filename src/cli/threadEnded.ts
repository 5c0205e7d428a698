import type { ThreadEndedError } from '../batch/threadEndedError.js';
import { printable } from '../text/printable.js';
import { type Row, row } from '../text/report.js';

/** The exit code when threads end without an answer: an error of the system, as `sysexits.h` has it. */
export const THREAD_ENDED = 71;

/**
 * Says what that exit code means.
 *
 * @param more - What else is to be said.
 * @returns A row of a help.
 */
export function threadEndedRow(more: string): Row {
  return row(String(THREAD_ENDED), `a thread ended, and so did the one that tried its lines again${more}`);
}

/**
 * Says that threads ended.
 *
 * @param error - What came of it.
 * @returns A line.
 */
export function threadEndedText({ message }: ThreadEndedError): string {
  return `${printable(message)}\n`;
}
