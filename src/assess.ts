export type * from './facts/caseFile.js';
export { FactsError, type FactsProblem } from './facts/factsError.js';
export type * from './plan/answerType.js';
export { answerTypeOf } from './plan/answerTypeOf.js';
export {
  type AssessOptions,
  assess,
  assessUnder,
  type Decisions,
  decisionsUnder,
  type Interview,
  interviewUnder,
} from './plan/assess.js';
export type * from './plan/plan.js';
export { withAnswer } from './plan/withAnswer.js';
export { withChange } from './plan/withChange.js';
export { NoLawError } from './rules/noLawError.js';
export { openRulebook } from './rules/rulebook.js';
export { rulesAsOf } from './rules/rulesAsOf.js';
