export type * from './facts/caseFile.js';
export type * from './plan/answerType.js';
export { answerTypeOf } from './plan/answerTypeOf.js';
export { type AssessOptions, assess, assessUnder } from './plan/assess.js';
export type * from './plan/plan.js';
export { withAnswer } from './plan/withAnswer.js';
