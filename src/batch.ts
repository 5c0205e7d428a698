export { type AssessBatchOptions, assessBatch, assessBatchText } from './batch/assessBatch.js';
export type { BatchInput } from './batch/batchInput.js';
export type { LawOfDay, PlanParts } from './batch/batchJob.js';
export type { BatchOptions } from './batch/batchOptions.js';
export type { BatchProgress } from './batch/batchProgress.js';
export type * from './batch/batchRecord.js';
export { type PortfolioOptions, portfolioBetween } from './batch/portfolioBetween.js';
export type * from './batch/portfolioRecord.js';
export type { Decisions } from './plan/assess.js';
