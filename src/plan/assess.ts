import type { AnyDetermination } from '../evaluators/determinations.js';
import { distinctBy } from '../evaluators/distinctBy.js';
import { decideRegisterNumber, type RegisterNumberDetermination } from '../evaluators/registerNumber.js';
import type { CaseFile } from '../facts/caseFile.js';
import { FactsError, type FactsProblem } from '../facts/factsError.js';
import { type Fields, readOptions, refuseIfAny } from '../facts/forms.js';
import type { DocumentReference } from '../rules/ruleDocument.js';
import { lawOf, type RuleSet, type Warning } from '../rules/ruleSet.js';
import { type RulesOptions, rulesAsOf } from '../rules/rulesAsOf.js';
import { type CaseContext, caseContext } from './caseContext.js';
import { caseContradictions } from './caseContradictions.js';
import { caseFileReader } from './caseFileReader.js';
import { changesThatOpen } from './changesThatOpen.js';
import { caseChecks, listChecks } from './checks.js';
import { caseDeadlines } from './deadlines.js';
import { nextQuestions } from './nextQuestions.js';
import type { Check, Plan, PlannedDeadline } from './plan.js';
import { planItems } from './planItems.js';
import { residenceTracks } from './residenceTracks.js';
import { type CaseRoutes, caseRoutes } from './routes.js';
import { travelPlan } from './travelPlan.js';

/** Which law {@link assess} applies. */
export interface AssessOptions extends RulesOptions {
  /** The day whose law applies, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/**
 * Makes the plan for a person: which routes are open, closed or undecided, what to ask next, what would change the answer,
 * every date that binds, the steps, documents and costs.
 *
 * @param caseFile - What is known of the person. Everything may be left out: what is missing makes answers `unknown`.
 * @param options - The day, the rulebook, and the state of our data.
 * @returns The plan, free of language.
 * @throws {@link FactsError} when something is wrong with the case file or the options, listing all of it.
 * @throws {@link NoLawError} when the rulebook has no law at all for that day.
 * @example
 * const caseFile = { person: { nationality: 'FR' }, plans: { purpose: 'financial-independence' } } as const;
 * assess(caseFile, { asOf: '2026-11-24' }).routes.find(({ route }) => route === 'EU')?.missing; //=> ['person.sufficientResources']
 */
export function assess(caseFile: CaseFile, options: AssessOptions): Plan {
  const problems: FactsProblem[] = [];
  // Of what stands in them, the day included, `rulesAsOf` says what is wrong.
  const unchecked = (value: unknown): never => value as never;
  const fields: Fields<AssessOptions> = { asOf: unchecked, rulebook: unchecked, knownOn: unchecked };
  const { asOf, ...others } = readOptions(fields, options, problems);
  refuseIfAny(problems);
  return assessUnder(caseFile, rulesAsOf(asOf, others));
}

/**
 * Makes the plan as {@link assess} does, under rules that the caller keeps: for many cases of one day.
 *
 * @param caseFile - What is known of the person.
 * @param rules - The law of the day asked about.
 * @returns The plan.
 * @throws {@link FactsError} when something is wrong with the case file or the rules, listing all of it.
 * @example
 * const rules = rulesAsOf('2026-11-24');
 * assessUnder({ person: { nationality: 'IN' } }, rules).routes.length > 0; //=> true
 */
export function assessUnder(caseFile: CaseFile, rules: RuleSet): Plan {
  const context = contextOf(caseFile, rules);
  const plan = questionedPlan(context);
  const { uncovered, documents, warnings, ...decided } = plan;
  return { ...decided, changes: changesThatOpen(context, plan), uncovered, documents, warnings };
}

/** A plan without the changes that would open what is closed. */
export type Interview = Omit<Plan, 'changes'>;

/**
 * Makes the plan as {@link assessUnder} does, but for the changes that would open what is closed, which take longest to
 * find: for a form or a chat that asks one question after the other.
 *
 * @param caseFile - What is known of the person so far.
 * @param rules - The law of the day asked about.
 * @returns The plan without its changes.
 * @throws {@link FactsError} when something is wrong with the case file or the rules, listing all of it.
 * @example
 * const rules = rulesAsOf('2026-11-24');
 * interviewUnder({}, rules).questions[0]?.path; //=> 'person.nationality'
 */
export function interviewUnder(caseFile: CaseFile, rules: RuleSet): Interview {
  return questionedPlan(contextOf(caseFile, rules));
}

function questionedPlan(context: CaseContext): Interview {
  const plan = decidedPlan(context);
  const { uncovered, documents, warnings, ...decided } = plan;
  return { ...decided, questions: nextQuestions(context, plan), uncovered, documents, warnings };
}

/** The parts of a plan that decide: the routes, the checks and the deadlines, with what they rest on. */
export type Decisions = Pick<
  Plan,
  | 'reference'
  | 'asOf'
  | 'rulebook'
  | 'knownOn'
  | 'routes'
  | 'checks'
  | 'deadlines'
  | 'uncovered'
  | 'documents'
  | 'warnings'
>;

/**
 * Decides a case as {@link assessUnder} does, and leaves out the rest of the plan: for many cases of which only the
 * outcomes are wanted.
 *
 * @param caseFile - What is known of the person.
 * @param rules - The law of the day asked about.
 * @returns The routes, the checks and the deadlines, as they are in the plan.
 * @throws {@link FactsError} when something is wrong with the case file or the rules, listing all of it.
 * @example
 * const rules = rulesAsOf('2026-11-24');
 * decisionsUnder({ person: { nationality: 'IN' } }, rules).routes.length > 0; //=> true
 */
export function decisionsUnder(caseFile: CaseFile, rules: RuleSet): Decisions {
  const context = contextOf(caseFile, rules);
  const decided = decide(context);
  const { routes, answers, listed, deadlines } = decided;
  return {
    reference: context.file.reference ?? null,
    asOf: rules.asOf,
    rulebook: rules.rulebook,
    knownOn: rules.knownOn,
    routes,
    checks: listed,
    deadlines,
    uncovered: [...context.uncovered.values()],
    documents: distinctDocuments(determinationsOf(decided).flatMap(({ documents }) => documents)),
    warnings: distinctWarnings(answers),
  };
}

function contextOf(caseFile: CaseFile, rules: RuleSet): CaseContext {
  const file = lawOf(rules).remember(caseFileReader).read(caseFile);
  const problems = caseContradictions(file, rules.asOf);
  if (problems.length > 0) throw new FactsError(problems);
  return caseContext(file, rules);
}

/** What a case comes to. */
interface Decided extends CaseRoutes {
  readonly listed: readonly Check[];
  readonly deadlines: readonly PlannedDeadline[];
}

function decide(context: CaseContext): Decided {
  const checks = caseChecks(context);
  const { routes, answers } = caseRoutes(context, checks);
  return { routes, answers, listed: listChecks(checks), deadlines: caseDeadlines(context) };
}

function determinationsOf({ answers, listed, deadlines }: Decided): readonly AnyDetermination[] {
  return [
    ...answers,
    ...listed.flatMap(({ determination }) => determination ?? []),
    ...deadlines.map(({ determination }) => determination),
  ];
}

/** The plan, but for what follows from it: the questions, and the changes that would open what is closed. */
function decidedPlan(context: CaseContext): Omit<Plan, 'questions' | 'changes'> {
  const { file, rules } = context;
  const decided = decide(context);
  const { routes, answers, listed, deadlines } = decided;
  const { procedure, checklist, costs, costTotals, languages, ...ofItems } = planItems(context, routes);
  const { travel, ...ofTravel } = travelPlan(context);
  const { tracks, documents: ofTracks } = residenceTracks(context);
  const registerNumber = checkRegisterNumber(context);
  const determinations = [...determinationsOf(decided), ...(registerNumber === null ? [] : [registerNumber])];
  return {
    reference: file.reference ?? null,
    asOf: rules.asOf,
    rulebook: rules.rulebook,
    knownOn: rules.knownOn,
    routes,
    checks: listed,
    deadlines,
    procedure,
    checklist,
    costs,
    costTotals,
    languages,
    travel,
    residence: tracks,
    registerNumber,
    uncovered: [...context.uncovered.values()],
    documents: distinctDocuments([
      ...determinations.flatMap((answer) => answer.documents),
      ...ofItems.documents,
      ...ofTravel.documents,
      ...ofTracks,
    ]),
    warnings: distinctWarnings([...answers, ofItems, ofTravel]),
  };
}

function checkRegisterNumber({ file, rules, ask }: CaseContext): RegisterNumberDetermination | null {
  const { registerNumber: number, birthDate, sex } = file.person ?? {};
  if (number === undefined) return null;
  return ask(() => decideRegisterNumber({ number, birthDate, sex }, rules)) ?? null;
}

function distinctDocuments(documents: readonly DocumentReference[]): readonly DocumentReference[] {
  return distinctBy(documents, ({ id, effectiveFrom, revision }) => `${id} ${effectiveFrom} ${revision}`);
}

function distinctWarnings(answers: readonly { readonly warnings: readonly Warning[] }[]): readonly Warning[] {
  return distinctBy(answers.flatMap(({ warnings }) => warnings));
}
