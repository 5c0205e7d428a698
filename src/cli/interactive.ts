import type { CaseFile } from '../facts/caseFile.js';
import { assessUnder, type Interview, interviewUnder } from '../plan/assess.js';
import type { Plan } from '../plan/plan.js';
import { withAnswer } from '../plan/withAnswer.js';
import type { RuleSet } from '../rules/ruleSet.js';
import { describeError, type LibraryError } from '../text/describeError.js';
import { fillIn } from '../text/fillIn.js';
import type { Language } from '../text/language.js';
import { planHeadline } from '../text/planHeadline.js';
import { wrap } from '../text/wrap.js';
import { askInTerminal, type Terminal } from './askInTerminal.js';
import { decidedBy } from './decidedBy.js';
import type { Io } from './io.js';
import { lineReader } from './lineReader.js';
import { readYesOrNo } from './readAnswer.js';
import { reasonOf } from './reasonOf.js';
import { shown } from './shown.js';
import { writeJson } from './writeJson.js';

/** How wide lines are: no terminal is narrower, so that none breaks them within a word. */
const WIDTH = 80;

/** What the case file is called that nobody can be shown any more. */
const UNSAVED = 'unsaved-case-file';

/** How questions are asked in a terminal. */
export interface InteractiveOptions {
  /** The law of the day asked about. */
  readonly rules: RuleSet;
  /** The file for the case file; asked for at the end when left out. */
  readonly out: string | undefined;
  readonly language: Language;
  /** Writes the plan at the end, as text. */
  readonly describe: (plan: Plan) => string;
}

/**
 * Asks the next questions in the terminal until nothing is left to ask or no more is to be asked, shows the plan, and
 * writes the case file. No file is replaced without asking.
 *
 * @param io - What is read from and written to.
 * @param options - How to ask.
 * @param caseFile - What is known so far, known to be right.
 * @returns The exit code: 0 when it went to its end, that of the interruption when somebody interrupted it. What was answered is
 * written or shown all the same; where nobody sees it any more, it is written to a file of its own.
 */
export async function runInteractive(
  io: Io,
  options: InteractiveOptions,
  caseFile: CaseFile,
): Promise<number> {
  const { language, describe } = options;
  const lines = lineReader(io);
  const terminal: Terminal = { lines, language, say: (line) => io.stdout(`${wrapped(line)}\n`) };
  try {
    const file = await interview(terminal, options.rules, caseFile);
    terminal.say('');
    io.stdout(describe(assessUnder(file, options.rules)));
    terminal.say('');
    await keep(io, terminal, options.out, file);
    return lines.interruption() ?? 0;
  } finally {
    await lines.close();
  }
}

/** Breaks a line, and begins what follows below what it began with. */
function wrapped(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines = wrap(line.slice(indent.length), WIDTH - indent.length);
  return lines.map((part) => indent + part).join('\n');
}

/** Asks, and gives the case file with the answers. */
async function interview(terminal: Terminal, rules: RuleSet, known: CaseFile): Promise<CaseFile> {
  const { say, language } = terminal;
  const words = language.interview;
  const skipped = new Set<string>();
  let file = known;
  let plan = interviewUnder(file, rules);
  say(planHeadline(plan, language));
  say(words.intro);
  for (;;) {
    const question = plan.questions.find(({ path }) => !skipped.has(path));
    if (question === undefined) {
      say('');
      say(skipped.size === 0 ? words.allAsked : words.someSkipped);
      return file;
    }
    const asked = await askInTerminal(question, terminal);
    if (asked === 'stop') {
      // What an interruption leaves on the line of the question.
      say('');
      say(words.stopped);
      return file;
    }
    if (asked === 'skip') {
      skipped.add(question.path);
      continue;
    }
    const next = withAnswer(file, asked.path, asked.value);
    const planned = planOf(next, rules, terminal);
    if (planned === undefined) continue;
    sayDecided(plan, planned, skipped, terminal);
    file = next;
    plan = planned;
  }
}

/** The plan with an answer; `undefined` when the answer cannot be, which is said. */
function planOf(file: CaseFile, rules: RuleSet, { say, language }: Terminal): Interview | undefined {
  try {
    return interviewUnder(file, rules);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'bad-facts') throw error;
    say(describeError(error as LibraryError, language));
    return undefined;
  }
}

function sayDecided(
  before: Interview,
  after: Interview,
  skipped: ReadonlySet<string>,
  { say, language }: Terminal,
): void {
  const words = language.interview;
  const decided = decidedBy(before, after, language);
  const things = decided.join(language.notation.semicolon);
  const left = after.questions.filter(({ path }) => !skipped.has(path)).length;
  const said = decided.length === 0 ? words.nothingDecided : fillIn(words.decided, { things }, language);
  say(`${said} ${fillIn(words.left, { left }, language)}`);
}

/** Writes the case file where it is wanted, or shows it: what was answered is never lost. */
async function keep(io: Io, terminal: Terminal, out: string | undefined, file: CaseFile): Promise<void> {
  const { say, language } = terminal;
  const words = language.interview;
  const text = writeJson(file);
  for (let path = out ?? (await askPath(terminal)); path !== undefined; path = await askPath(terminal)) {
    if ((await io.isFile(path)) && !(await mayReplace(path, terminal))) continue;
    const failed = await failureOf(io.write(path, text));
    if (failed === undefined) return say(fillIn(words.written, { path: shown(path) }, language));
    say(fillIn(words.cannotBeWritten, { path: shown(path), reason: failed }, language));
  }
  say(words.notWritten);
  if (!(await io.writeOut(new TextEncoder().encode(text))))
    await failureOf(io.write(await freePath(io), text));
}

/** A path where no file is. */
async function freePath(io: Io): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = `${UNSAVED}${number === 1 ? '' : `-${number}`}.json`;
    if (!(await io.isFile(path))) return path;
  }
}

async function askPath({ lines, say, language }: Terminal): Promise<string | undefined> {
  say(language.interview.whereTo);
  const typed = (await lines.next())?.trim();
  return typed === undefined || ['-', '.', ''].includes(typed) ? undefined : typed;
}

async function mayReplace(path: string, { lines, say, language }: Terminal): Promise<boolean> {
  say(fillIn(language.interview.replace, { path: shown(path) }, language));
  const typed = await lines.next();
  return typed !== undefined && readYesOrNo(typed, language) === true;
}

async function failureOf(writing: Promise<void>): Promise<string | undefined> {
  try {
    await writing;
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}
