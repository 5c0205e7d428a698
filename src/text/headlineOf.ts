import type { CardEntry } from '../evaluators/cardEntry.js';
import type { DeadlineFigures } from '../evaluators/deadlines.js';
import type { AnyDetermination } from '../evaluators/determinations.js';
import { describeCode } from './describeCode.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';

/**
 * Says in one line what an answer comes to.
 *
 * @param answer - The answer.
 * @param language - The language.
 * @returns The outcome, and what it is about.
 */
export function headlineOf(answer: AnyDetermination, language: Language): string {
  const { evaluator, outcome } = answer;
  const isDeadline = evaluator === 'deadline';
  const tooEarly =
    isDeadline && outcome === 'unmet' && answer.reasons.some(({ code }) => EARLY.includes(code));
  const params = isDeadline
    ? safely(answer.figures)
    : { cards: evaluator === 'cards' ? fitting(answer.figures.cards) : [] };
  const code = `${evaluator}.${tooEarly ? 'too-early' : outcome}`;
  const text = describeCode(language.headlines, code, params, language);
  return fillIn(
    language.phrases.headline,
    { outcome: language.outcomes[outcome].toUpperCase(), text },
    language,
  );
}

/** What is done needs no safe day any more. */
function safely({ kind, safeDueOn, doneOn }: DeadlineFigures): { readonly [name: string]: string | null } {
  return { kind, safeDueOn: doneOn === null ? safeDueOn : null };
}

function fitting(cards: readonly CardEntry[]): readonly string[] {
  return cards.filter(({ outcome }) => outcome === 'met').map(({ card }) => card);
}

/** The reasons for which an act is not too late but too early. */
const EARLY: readonly string[] = ['too-early', 'done-too-early'];
