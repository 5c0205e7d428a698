import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What was answered to one question. */
export interface Answers {
  /** The answer from the ES module, as JSON. */
  readonly answer: string;
  /** The SHA-256 of the answer and its explanation: from the ES module. */
  readonly esm: string;
  /** The same from the CommonJS module. */
  readonly cjs: string;
  /** The same from the ES module, with the keys of all facts in reverse order. */
  readonly reordered: string;
}

/** What a program that uses the package found in its environment, and what it was answered. */
export interface Run {
  readonly timeZone: string;
  readonly locale: string;
  readonly answers: readonly Answers[];
}

/** What is asked. */
export interface Asked {
  readonly evaluator: string;
  readonly asOf: string;
  readonly facts: object;
}

/** A program that knows the package by its name only, as one does that has installed it. */
const PROGRAM = `
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import * as esm from 'belgian-residence-rules';

const cjs = createRequire(process.cwd() + '/program.js')('belgian-residence-rules');
const NAMES = {
  cards: 'Cards',
  salary: 'Salary',
  'student-means': 'StudentMeans',
  'family-income': 'FamilyIncome',
  deadline: 'Deadline',
  'register-number': 'RegisterNumber',
};

function answering(library) {
  const rulebook = library.shippedRulebook('guide');
  return ({ evaluator, asOf }, facts) => {
    const rules = library.rulesAsOf(asOf, { rulebook });
    const answer = JSON.stringify(library['decide' + NAMES[evaluator]](facts, rules));
    const explanation = JSON.stringify(library['explain' + NAMES[evaluator]](facts, rules));
    if (!explanation.startsWith('{"answer":' + answer + ',"proof":')) throw new Error('another answer is explained');
    return { answer, hash: createHash('sha256').update(explanation).digest('hex') };
  };
}

function backwards(value) {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, item]) => [key, backwards(item)]));
}

let text = '';
for await (const chunk of process.stdin) text += chunk;
const [fromEsm, fromCjs] = [answering(esm), answering(cjs)];
const answers = JSON.parse(text).map((question) => {
  const { answer, hash } = fromEsm(question, question.facts);
  const cjs = fromCjs(question, question.facts).hash;
  return { answer, esm: hash, cjs, reordered: fromEsm(question, backwards(question.facts)).hash };
});
const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
console.log(JSON.stringify({ timeZone, locale, answers }));
`;

/**
 * Asks the built package, in a process of its own.
 *
 * @param questions - What is asked.
 * @param environment - Variables of the environment, such as the time zone.
 * @returns What it found and answered.
 */
export async function askPackage(
  questions: readonly Asked[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const running = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    maxBuffer: 200_000_000,
  });
  running.child.stdin?.end(JSON.stringify(questions));
  return JSON.parse((await running).stdout) as Run;
}
