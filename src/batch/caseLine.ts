import { isUtf8 } from 'node:buffer';
import { FactsError } from '../facts/factsError.js';
import { JsonError } from '../text/jsonError.js';
import { parseJson } from '../text/parseJson.js';
import type { BatchError, FailedLine } from './batchRecord.js';

/** What is made of a case file. */
export type CaseWork<Answer> = (caseFile: unknown) => Answer;

/**
 * Reads the case file of a line, and works on it. Nothing that is wrong with it, and no defect that it brings to light, goes
 * further than its own record.
 *
 * @param line - The number of the line.
 * @param bytes - The line, without its end.
 * @param work - Works on the case file, which is not checked yet.
 * @returns What it is called and what came of it; `undefined` for an empty line.
 */
export function caseLine<Answer>(
  line: number,
  bytes: Uint8Array,
  work: CaseWork<Answer>,
): { readonly reference: string | null; readonly answer: Answer } | FailedLine | undefined {
  if (!isUtf8(bytes)) return failed(line, null, 'not-utf8', 'no UTF-8');
  // Only the byte-order mark at the start of the text is none of it.
  const text = new TextDecoder('utf-8', { ignoreBOM: line !== 1 }).decode(bytes);
  if (BLANK.test(text)) return undefined;
  let json: unknown;
  try {
    json = parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) return defect(line, null, error);
    const column = [...text.slice(0, error.position)].length + 1;
    return failed(line, null, 'not-json', `no JSON: column ${column}: ${error.message}`);
  }
  const reference = referenceOf(json);
  try {
    return { reference, answer: work(json) };
  } catch (error) {
    if (!(error instanceof FactsError)) return defect(line, reference, error);
    return { line, reference, error: { code: error.code, message: error.message, problems: error.problems } };
  }
}

/**
 * Makes the record of a line that is too long to be read.
 *
 * @param line - The number of the line.
 * @returns The record.
 */
export function tooLongLine(line: number): FailedLine {
  return failed(line, null, 'too-long', 'the line is too long');
}

/** What JSON takes for space, and nothing else. */
const BLANK = /^[ \t\r]*$/;

function referenceOf(json: unknown): string | null {
  const reference = typeof json === 'object' && json !== null && Reflect.get(json, 'reference');
  return typeof reference === 'string' ? reference : null;
}

function failed(
  line: number,
  reference: string | null,
  code: BatchError['code'],
  message: string,
): FailedLine {
  return { line, reference, error: { code, message, problems: [] } };
}

function defect(line: number, reference: string | null, error: unknown): FailedLine {
  return failed(line, reference, 'defect', String(error));
}
