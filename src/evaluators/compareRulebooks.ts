import type { SourceReference } from '../engine/proof.js';
import type { FactsProblem } from '../facts/factsError.js';
import { day, type Fields, optional, readOptions, refuseIfAny } from '../facts/forms.js';
import { plainData } from '../facts/plainData.js';
import { checkDay } from '../rules/checkDay.js';
import { rulebookForm } from '../rules/checkRulebook.js';
import { NoLawError } from '../rules/noLawError.js';
import type { Rulebook } from '../rules/rulebook.js';
import type { Json } from '../rules/ruleDocument.js';
import type { Uncovered } from '../rules/ruleSet.js';
import { rulesAsOf } from '../rules/rulesAsOf.js';
import { answerFigures, type DecisiveFigures } from './answerFigures.js';
import { checkEvaluator } from './checkEvaluator.js';
import { decide } from './decide.js';
import type { EvaluatorName } from './determination.js';
import type { DeterminationByEvaluator, FactsByEvaluator } from './determinations.js';

/** What one rulebook says to a question. */
export interface RulebookSide<Name extends EvaluatorName = EvaluatorName> {
  /** The name of the rulebook. */
  readonly rulebook: string;
  /** The answer; `null` when the rulebook has no law for the question on the day. */
  readonly answer: DeterminationByEvaluator[Name] | null;
  /** Why there is no answer; `null` when there is one. */
  readonly noLaw: Uncovered | null;
}

/** What one rulebook has where two differ. */
export interface DifferingValue {
  /** The value; `null` when the rulebook has none there. */
  readonly value: Json;
  /** The claims of the guide, or the provisions, that it rests on. */
  readonly sources: readonly SourceReference[];
}

/** One point in which two rulebooks differ. */
export interface RulebookDifference {
  /** The path in the answers: `outcome`, a threshold, a date; for cards, what is said of one card. */
  readonly path: string;
  /** What the guide has. */
  readonly guide: DifferingValue;
  /** What the law has. */
  readonly law: DifferingValue;
}

/** What the guide and the law say to one question. */
export interface RulebookComparison<Name extends EvaluatorName = EvaluatorName> {
  /** Which question was asked. */
  readonly evaluator: Name;
  /** The day whose law applies. */
  readonly asOf: string;
  /** Whether they agree in the outcome and in every threshold and date. */
  readonly agree: boolean;
  /** Where they do not. */
  readonly differences: readonly RulebookDifference[];
  /** What the guide says. */
  readonly guide: RulebookSide<Name>;
  /** What the law says. */
  readonly law: RulebookSide<Name>;
}

/** How {@link compareRulebooks} asks. */
export interface ComparisonOptions {
  /** The guide, when it is kept open by the caller, which saves compiling its documents again. */
  readonly guide?: Rulebook | undefined;
  /** The law, likewise. */
  readonly law?: Rulebook | undefined;
  /**
   * The day whose state of our data is used, `YYYY-MM-DD`.
   *
   * @defaultValue the newest
   */
  readonly knownOn?: string | undefined;
}

/**
 * Puts one question to the guide and to the law, and says where they differ.
 *
 * @param evaluator - The evaluator to ask, by the name that answers give it.
 * @param facts - The facts that it takes.
 * @param asOf - The day whose law applies, `YYYY-MM-DD`.
 * @param options - Rulebooks that are kept open, and the state of our data.
 * @returns Both answers, and each difference in outcome, threshold or date with what it rests on. A rulebook without law
 * for the question has no answer, which is a difference unless neither has one.
 * @throws {@link FactsError} when something is wrong with the facts, a date or an option, listing all of it, or there is no such evaluator.
 * @example
 * const facts = { kind: 'appeal', notifiedOn: '2026-10-02' } as const;
 * const { differences } = compareRulebooks('deadline', facts, '2026-10-05');
 * differences.map(({ path }) => path).includes('figures.dueOn'); //=> true
 */
export function compareRulebooks<Name extends EvaluatorName>(
  evaluator: Name,
  facts: FactsByEvaluator[Name],
  asOf: string,
  options: ComparisonOptions = {},
): RulebookComparison<Name> {
  checkEvaluator(evaluator);
  const problems: FactsProblem[] = [];
  const { knownOn, ...books } = readOptions(OPTIONS, options, problems);
  // Read once, so that both rulebooks are asked the same.
  const plain = plainData(facts, '', problems) as FactsByEvaluator[Name];
  checkDay('asOf', asOf, problems);
  refuseIfAny(problems);
  const ask = (name: 'guide' | 'law'): RulebookSide<Name> => {
    try {
      const rules = rulesAsOf(asOf, { rulebook: books[name] ?? name, knownOn });
      return { rulebook: rules.rulebook, answer: decide(evaluator, plain, rules), noLaw: null };
    } catch (error) {
      if (!(error instanceof NoLawError)) throw error;
      const { domain, reason, covered, gap } = error;
      return { rulebook: books[name]?.name ?? name, answer: null, noLaw: { domain, reason, covered, gap } };
    }
  };
  const guide = ask('guide');
  const law = ask('law');
  const differences = differencesBetween(guide, law);
  return { evaluator, asOf, agree: differences.length === 0, differences, guide, law };
}

const OPTIONS: Fields<ComparisonOptions> = {
  guide: /* @__PURE__ */ optional(rulebookForm),
  law: /* @__PURE__ */ optional(rulebookForm),
  knownOn: /* @__PURE__ */ optional(day),
};

const NOTHING: DecisiveFigures = {};

function differencesBetween(guide: RulebookSide, law: RulebookSide): readonly RulebookDifference[] {
  const ofGuide = guide.answer === null ? NOTHING : answerFigures(guide.answer);
  const ofLaw = law.answer === null ? NOTHING : answerFigures(law.answer);
  // Of a rulebook that does not answer there is nothing more to say.
  const hasBoth = guide.answer !== null && law.answer !== null;
  const paths = hasBoth ? [...new Set([...Object.keys(ofGuide), ...Object.keys(ofLaw)])] : ['outcome'];
  return paths.flatMap((path) => {
    const [ofGuidesSide, ofLawsSide] = [valueAt(ofGuide, path), valueAt(ofLaw, path)];
    if (JSON.stringify(ofGuidesSide) === JSON.stringify(ofLawsSide)) return [];
    return [
      {
        path,
        guide: { value: ofGuidesSide, sources: sourcesOf(guide, path) },
        law: { value: ofLawsSide, sources: sourcesOf(law, path) },
      },
    ];
  });
}

/** The value at a path. A card that the rulebook does not know is one that does not fit. */
function valueAt(figures: DecisiveFigures, path: string): Json {
  const isCard = path.startsWith(CARDS) && path.endsWith('.outcome');
  return figures[path] ?? (isCard ? 'unmet' : null);
}

const CARDS = 'figures.cards.';

/** The sources of the reasons; for a card, of those that are about it. */
function sourcesOf({ answer }: RulebookSide, path: string): readonly SourceReference[] {
  if (answer === null) return [];
  const [, , card] = path.split('.');
  const reasons = path.startsWith(CARDS)
    ? answer.reasons.filter(({ params }) => params.card === card)
    : answer.reasons;
  const seen = new Map(
    reasons.flatMap(({ sources }) => sources).map((source) => [`${source.id} ${source.at}`, source]),
  );
  return [...seen.values()];
}
