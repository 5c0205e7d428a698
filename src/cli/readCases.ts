import { parseDay } from '../calendar/parseDay.js';
import type { FlipCase } from '../editions/flipsBetween.js';
import { EVALUATOR_NAMES } from '../evaluators/decide.js';
import type { EvaluatorName } from '../evaluators/determination.js';
import { DATE_EXPECTED } from '../facts/fieldSchemas.js';
import type { Io } from './io.js';
import { parseText } from './parseText.js';
import { type ReadText, readText } from './readText.js';
import { UsageError } from './usageError.js';

/** What a file of cases is called. */
const ENDINGS = /\.(?:json|ndjson|jsonl)$/;

/**
 * Reads cases: a folder of files, or one file. A file that ends in `.json` holds one case or a list of them; any other, and
 * standard input, holds one case a line.
 *
 * @param path - The folder or file; `-` for standard input.
 * @param command - The command that asks for them, to be named in errors.
 * @param io - What is read from.
 * @returns The cases, in the order of the paths of their files.
 * @throws UsageError when a file cannot be read, or something in it is no case.
 */
export async function readCases(path: string, command: string, io: Io): Promise<readonly FlipCase[]> {
  const listed = await io.list(path);
  const files = listed?.filter((file) => ENDINGS.test(file)) ?? [path];
  if (files.length === 0) throw new UsageError(`${path}: no file of cases in it`, `${command} --help`);
  const cases: FlipCase[] = [];
  for (const file of files) {
    const read = await readText(file, 'cases', command, io);
    cases.push(...(file.endsWith('.json') ? listIn(read) : linesOf(read)));
  }
  return cases;
}

function listIn(read: ReadText): readonly FlipCase[] {
  const json = parseText(read);
  return [json].flat().map((each, index) => caseOf(each, `${read.name}, case ${index + 1}`));
}

function linesOf({ name, text }: ReadText): readonly FlipCase[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === ''
        ? []
        : [caseOf(parseText({ name, text: line }, index + 1), `${name}, line ${index + 1}`)],
    );
}

/** Takes of a case what is asked; what else it has, such as what is expected of it, is left alone. */
function caseOf(json: unknown, where: string): FlipCase {
  const isObject = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject(json)) throw new UsageError(`${where}: an object expected, with evaluator and facts`);
  const { evaluator, facts, asOf, name } = json as Readonly<Record<string, unknown>>;
  if (!EVALUATOR_NAMES.includes(evaluator as EvaluatorName)) {
    throw new UsageError(`${where}: evaluator: one of ${EVALUATOR_NAMES.join(', ')} expected`);
  }
  if (!isObject(facts)) throw new UsageError(`${where}: facts: an object expected`);
  if (asOf !== undefined && (typeof asOf !== 'string' || parseDay(asOf) === undefined)) {
    throw new UsageError(`${where}: asOf: ${DATE_EXPECTED} expected`);
  }
  return {
    name: typeof name === 'string' ? name : where,
    evaluator: evaluator as EvaluatorName,
    facts,
    asOf: asOf as string | undefined,
  };
}
