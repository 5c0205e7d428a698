export type { AnswerOrRefusal, Refusal } from './editions/answerOrRefusal.js';
export { assertPinned } from './editions/assertPinned.js';
export type { Difference } from './editions/differencesBetween.js';
export { diffRules } from './editions/diffRules.js';
export { documentsInForce } from './editions/documentsInForce.js';
export { documentsKnown } from './editions/documentsKnown.js';
export { documentsPinned } from './editions/documentsPinned.js';
export { ENGINE_VERSION } from './editions/engineVersion.js';
export {
  type Flip,
  type FlipCase,
  type FlipSide,
  type Flips,
  flipsBetween,
} from './editions/flipsBetween.js';
export { PinError } from './editions/pinError.js';
export { pinnedRulebook } from './editions/pinnedRulebook.js';
export { type PinOptions, pinRules } from './editions/pinRules.js';
export { readLock } from './editions/readLock.js';
export type { Receipt } from './editions/receipt.js';
export { type ReceiptOptions, receiptFor } from './editions/receiptFor.js';
export { type Replay, replayReceipt } from './editions/replayReceipt.js';
export type * from './editions/rulesDiff.js';
export type { PinnedData, RulesLock } from './editions/rulesLock.js';
export {
  type TimelineEntry,
  type TimelineGap,
  type TimelineOptions,
  timelineOf,
} from './editions/timelineOf.js';
export type * from './editions/verification.js';
export { verifyPinned } from './editions/verifyPinned.js';
export { canonicalJson } from './rules/canonicalJson.js';
