import { deepFreeze } from '../engine/deepFreeze.js';
import type { Json } from '../rules/ruleDocument.js';

/** The parts of a case file that can be known to be absent as a whole, and what stands there then. */
export const ABSENT_PARTS: Readonly<Record<string, Json>> = /* @__PURE__ */ deepFreeze({
  'person.criminalRecord': null,
  'stay.card': null,
  jobOffers: [],
});
