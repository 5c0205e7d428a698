import type { Route } from '../plan/plan.js';
import { casePathName } from './casePathName.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';

/**
 * Names a route as it stands in a sentence, with the job offer that it rests on.
 *
 * @param route - The route.
 * @param language - The language.
 * @returns Such as `card A, with job offer 2`.
 */
export function routeName({ route, offer }: Pick<Route, 'route' | 'offer'>, language: Language): string {
  const params = {
    name: nameOf('card', route, language),
    also: null,
    offer: offer === null ? null : casePathName(offer, language),
  };
  return fillIn(language.plan.routeName, params, language);
}
