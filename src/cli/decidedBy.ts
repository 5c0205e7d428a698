import type { Interview } from '../plan/assess.js';
import type { Undecided } from '../plan/plan.js';
import { undecidedIn } from '../plan/undecidedIn.js';
import type { Language } from '../text/language.js';
import { nameOf } from '../text/nameOf.js';

/**
 * Says which routes, checks and dates an answer has decided.
 *
 * @param before - The plan before the answer.
 * @param after - The plan with it.
 * @param language - The language.
 * @returns What got decided, in the order of the plan; routes and checks with their outcome.
 */
export function decidedBy(before: Interview, after: Interview, language: Language): readonly string[] {
  const still = new Set(undecidedIn(after).map(({ of }) => keyOf(of)));
  const settled = undecidedIn(before)
    .map(({ of }) => of)
    .filter((of) => !still.has(keyOf(of)));
  const named = settled.flatMap((of) => nameOfDecided(of, after, language) ?? []);
  return [...new Set(named)];
}

function keyOf({ kind, name }: Undecided): string {
  return `${kind} ${name}`;
}

function nameOfDecided({ kind, name }: Undecided, after: Interview, language: Language): string | undefined {
  if (kind === 'route') {
    const route = after.routes.find((each) => each.route === name);
    return `${nameOf('card', name, language)}${language.notation.colon}${nameOf('routeOutcome', route?.outcome ?? '', language)}`;
  }
  if (kind === 'check') {
    const check = after.checks.find((each) => each.check === name);
    return (
      check &&
      `${nameOf('check', name, language)}${language.notation.colon}${nameOf('checkOutcome', check.outcome, language)}`
    );
  }
  return kind === 'deadline' ? nameOf('deadline', name, language) : undefined;
}
