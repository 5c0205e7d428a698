import { type Form, formOf } from '../facts/forms.js';
import { isRuleSet, type RuleSet } from './ruleSet.js';

/** The form of the rules of a day. */
export const rulesForm: Form<RuleSet> = /* @__PURE__ */ formOf(
  'the rules of a day, as rulesAsOf gives them',
  isRuleSet,
);
