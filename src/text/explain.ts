import type { Proof } from '../engine/proof.js';
import { answerForm } from '../evaluators/answerForms.js';
import type { AnyDetermination } from '../evaluators/determinations.js';
import { proofForm } from '../evaluators/proofForm.js';
import type { FactsProblem } from '../facts/factsError.js';
import { dataOf, type Fields, oneOf, optional, readOptions, refuseIfAny } from '../facts/forms.js';
import type { RuleSet } from '../rules/ruleSet.js';
import { rulesForm } from '../rules/rulesForm.js';
import { SOURCES } from '../rules/shippedSources.js';
import type { Source } from '../rules/supportingData.js';
import { describeAnswer } from './describeAnswer.js';
import { documentFinder } from './documentFinder.js';
import { headlineOf } from './headlineOf.js';
import type { Language } from './language.js';
import { paragraphOf } from './paragraphOf.js';
import { renderReport } from './renderReport.js';
import { languageForm, sourcesForm } from './textForms.js';

/**
 * How much a text says: `line` the outcome and what it is about; `paragraph` a few sentences, with the reasons, the dates
 * or amounts that matter, what is missing and what to know; `proof` everything, laid out in lines.
 */
export type ExplainLevel = 'line' | 'paragraph' | 'proof';

/** How an answer is to be explained. */
export interface ExplainOptions {
  /** The language, such as `FRENCH`. */
  readonly language: Language;
  /** How much is said. */
  readonly level: ExplainLevel;
  /** The proof of the answer, as the `explain…` functions give it; it is shown at the level `proof`. */
  readonly proof?: Proof | undefined;
  /** The rules that were asked: with them the level `proof` shows what a threshold is made of. */
  readonly rules?: RuleSet | undefined;
  /** The sources that the answer refers to by their id; those that the package ships when left out. */
  readonly sources?: readonly Source[] | undefined;
}

/**
 * Says an answer in words: the same bytes everywhere, and no promise of what an authority will decide.
 *
 * @param answer - The answer.
 * @param options - The language, and how much is said.
 * @returns The text: one line without an end of line, one paragraph without one, or lines that each have one.
 * @throws `FactsError` when it is no answer, or something is wrong with the options, listing all of it.
 * @example
 * import { decideSalary, rulesAsOf } from 'belgian-residence-rules';
 * import { ENGLISH, explain } from 'belgian-residence-rules/text';
 *
 * const grossSalary = { amount: '4800.00', per: 'month' } as const;
 * const answer = decideSalary({ region: 'brussels', category: 'blue-card', grossSalary }, rulesAsOf('2026-11-24'));
 *
 * explain(answer, { language: ENGLISH, level: 'line' }); //=> 'MET: the salary meets the threshold.'
 */
export function explain(answer: AnyDetermination, options: ExplainOptions): string {
  const problems: FactsProblem[] = [];
  const said = dataOf(answerForm())(answer, 'answer', problems);
  const { language, level, proof, rules, sources = SOURCES } = readOptions(OPTIONS, options, problems);
  refuseIfAny(problems);
  if (level === 'line') return headlineOf(said, language);
  if (level === 'paragraph') return paragraphOf(said, language);
  const document = rules === undefined ? {} : { document: documentFinder(rules) };
  return renderReport(describeAnswer(said, { language, sources, ...document }, proof));
}

const OPTIONS: Fields<ExplainOptions> = {
  language: languageForm,
  level: /* @__PURE__ */ oneOf(['line', 'paragraph', 'proof']),
  proof: /* @__PURE__ */ optional((value, path, problems) => dataOf(proofForm())(value, path, problems)),
  rules: /* @__PURE__ */ optional(rulesForm),
  sources: /* @__PURE__ */ optional(sourcesForm),
};
