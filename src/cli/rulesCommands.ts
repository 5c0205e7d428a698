import type { RulesCommand } from './rulesCommand.js';
import { RULES_DIFF } from './rulesDiff.js';
import { RULES_LIST } from './rulesList.js';
import { RULES_PIN } from './rulesPin.js';
import { RULES_REPLAY } from './rulesReplay.js';
import { RULES_SHOW } from './rulesShow.js';
import { RULES_TIMELINE } from './rulesTimeline.js';
import { RULES_VERIFY } from './rulesVerify.js';

/** The commands on rules, by their names. */
export const RULES_COMMANDS: Readonly<Record<string, RulesCommand>> = {
  list: RULES_LIST,
  show: RULES_SHOW,
  timeline: RULES_TIMELINE,
  diff: RULES_DIFF,
  pin: RULES_PIN,
  verify: RULES_VERIFY,
  replay: RULES_REPLAY,
};
