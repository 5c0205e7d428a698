import type { Format, OptionName } from './commandLine.js';

/** What the command does, in one sentence. */
export const ASSESS_SUMMARY =
  'What is the plan for a person: which routes are open, what binds when, what to ask, do, bring and pay?';

/** What to know about it. */
export const ASSESS_REMARK =
  'Everything may be left out: what is missing makes parts of the plan undecided, and is asked for.';

/** Its options, besides `--help`. */
export const ASSESS_OPTIONS: readonly OptionName[] = [
  'as-of',
  'known-on',
  'rulebook',
  'format',
  'level',
  'language',
  'interactive',
  'out',
];

/** The forms of output that it has. */
export const ASSESS_FORMATS: readonly [Format, ...Format[]] = ['text', 'md', 'html', 'ics', 'json'];
