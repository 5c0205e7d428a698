import { callable, day, type Fields, type Form, formOf, oneOf, optional } from '../facts/forms.js';
import { RULEBOOK_NAMES, type RulebookName } from '../rules/shippedRulebook.js';
import type { BatchInput } from './batchInput.js';
import type { LawOfDay } from './batchJob.js';
import type { BatchOptions } from './batchOptions.js';

/** The form of the text of a batch. */
export const inputForm: Form<BatchInput> = /* @__PURE__ */ formOf(
  'NDJSON in pieces, such as an open file',
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, Symbol.asyncIterator) === 'function',
);

/** The form of a whole number that is not less than another. */
function from(least: number): Form<number> {
  return formOf(
    `a whole number, ${least} or more`,
    (value) => Number.isSafeInteger(value) && (value as number) >= least,
  );
}

/** The form of each part of a law. */
export const lawFields: Fields<LawOfDay> = { asOf: day, knownOn: /* @__PURE__ */ optional(day) };

/** The form of each option of how a batch is run. */
export const batchFields: Fields<BatchOptions> = {
  rulebook: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf<RulebookName>(RULEBOOK_NAMES)),
  threads: /* @__PURE__ */ optional(/* @__PURE__ */ from(0)),
  fromLine: /* @__PURE__ */ optional(/* @__PURE__ */ from(1)),
  longestLine: /* @__PURE__ */ optional(/* @__PURE__ */ from(1)),
  onProgress: /* @__PURE__ */ optional(callable),
  signal: /* @__PURE__ */ optional(
    /* @__PURE__ */ formOf(
      'the signal of an AbortController',
      (value) =>
        typeof (value as AbortSignal).aborted === 'boolean' &&
        typeof (value as AbortSignal).addEventListener === 'function',
    ),
  ),
};
