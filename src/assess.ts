export type * from './facts/caseFile.js';
export type * from './plan/answerType.js';
export { type AssessOptions, assess, assessUnder, type Decisions, decisionsUnder } from './plan/assess.js';
export type * from './plan/plan.js';
