import type { Outcome } from '../engine/outcome.js';
import type { Plan, Route } from '../plan/plan.js';
import { casePathName } from './casePathName.js';
import { checkName } from './checkName.js';
import { changeText, describeChange } from './describeChange.js';
import { describeState } from './describeState.js';
import { fillIn, type Params } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { nextBinding } from './nextBinding.js';
import type { PlanPhrase } from './planPhrase.js';
import { routeName } from './routeName.js';

/** How many missing facts and changes are named; the full text has all of them. */
const MOST_NAMED = 5;

/**
 * Says a plan in a few paragraphs that can be read to a person: what is open, which date comes first, what is missing,
 * and what would open more. It promises nothing, and says where the authority decides.
 *
 * @param plan - The plan.
 * @param language - The language.
 * @returns The paragraphs.
 */
export function planParagraphs(plan: Plan, language: Language): readonly string[] {
  const say = (phrase: PlanPhrase, params: Params = {}): string =>
    fillIn(language.plan[phrase], params, language);
  const { asOf, rulebook } = plan;
  return [
    [say('lawIs', { rulebook, asOf }), ...routeSentences(plan, say, language)].join(' '),
    [...dateSentences(plan, say, language), ...checkSentences(plan, say, language)].join(' '),
    changeSentences(plan, say, language).join(' '),
    say('discretion'),
  ].filter((paragraph) => paragraph !== '');
}

type Say = (phrase: PlanPhrase, params?: Params) => string;

function routeSentences(plan: Plan, say: Say, language: Language): readonly string[] {
  const named = (outcome: Outcome): string =>
    plan.routes
      .filter((route) => route.outcome === outcome)
      // A route that is closed is closed with every offer.
      .map((route) => routeName(outcome === 'unmet' ? { ...route, offer: null } : route, language))
      .join(language.notation.semicolon);
  const [open, undecided, closed] = [named('met'), named('unknown'), named('unmet')];
  const missing = neededFirst(plan).map((path) => casePathName(path, language));
  return [
    open === '' ? say('noOpenRoutes') : say('openRoutes', { routes: open }),
    ...(undecided === '' ? [] : [say('undecidedRoutes', { routes: undecided })]),
    ...(undecided === '' || missing.length === 0
      ? []
      : [say('neededFirst', { missing: missing.join(language.notation.semicolon) })]),
    ...(closed === '' ? [] : [say('closedRoutes', { routes: closed })]),
  ];
}

/** The facts to ask for first: those of the questions, or else those that the most routes lack. */
function neededFirst({ questions, routes }: Plan): readonly string[] {
  if (questions.length > 0) return questions.slice(0, MOST_NAMED).map(({ path }) => path);
  const counts = new Map<string, number>();
  const missing = routes.flatMap((route: Route) => route.missing);
  for (const path of missing) counts.set(path, (counts.get(path) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.slice(0, MOST_NAMED).map(([path]) => path);
}

function dateSentences({ deadlines, asOf }: Plan, say: Say, language: Language): readonly string[] {
  const next = nextBinding(deadlines, asOf);
  const passed = deadlines.filter(
    ({ determination: { figures, outcome } }) =>
      figures.state === 'passed' && figures.doneOn === null && outcome === 'unmet',
  );
  const kindOf = ({ determination }: (typeof deadlines)[number]): string =>
    nameOf('deadline', determination.figures.kind, language);
  return [
    ...(next === undefined
      ? []
      : [
          say('nextDate', {
            date: next.date,
            what: say('deadline', {
              kind: next.deadline.determination.figures.kind,
              state: describeState(next.deadline.determination.figures, language),
            }),
          }),
        ]),
    ...(passed.length === 0
      ? []
      : [say('passedDates', { dates: passed.map(kindOf).join(language.notation.semicolon) })]),
  ];
}

function checkSentences({ checks }: Plan, say: Say, language: Language): readonly string[] {
  // A salary that suffices for one card need not for another.
  const sufficient = checks.filter(({ outcome }) => outcome === 'met').map(({ about }) => about);
  const insufficient = checks.filter(
    ({ outcome, about }) => outcome === 'unmet' && !sufficient.includes(about),
  );
  if (insufficient.length === 0) return [];
  return [
    say('insufficient', {
      checks: insufficient.map((check) => checkName(check, language)).join(language.notation.semicolon),
    }),
  ];
}

function changeSentences({ changes }: Plan, say: Say, language: Language): readonly string[] {
  if (changes.length === 0) return [];
  const named = changes
    .slice(0, MOST_NAMED)
    .map((change) => `${describeChange(change, language).label} (${changeText(change, language)})`);
  return [say('wouldOpen', { changes: named.join(language.notation.semicolon) })];
}
