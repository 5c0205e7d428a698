import type { CardEntry, CardPeriod, CardProspect, CardValidity } from '../evaluators/cardEntry.js';
import { describePeriod } from './describePeriod.js';
import { describeValidity } from './describeValidity.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { listRows } from './listRows.js';
import { nameOf } from './nameOf.js';
import { type Row, row } from './report.js';

/**
 * Says what a card gives: how long it is valid, the right to work, the duties, and what it leads to.
 *
 * @param given - What it gives.
 * @param language - The language.
 * @returns The rows, one level deeper than that of the card.
 */
export function describeGrant(
  {
    validity,
    rightToWork,
    duties,
    leadsTo,
  }: Pick<CardEntry, 'validity' | 'rightToWork' | 'duties' | 'leadsTo'>,
  language: Language,
): readonly Row[] {
  const { labels } = language;
  return [
    ...(validity === null ? [] : validityRows(validity, language)),
    ...(rightToWork === null
      ? []
      : [row(labels.rightToWork, nameOf('rightToWork', rightToWork, language), 1)]),
    ...listRows(
      labels.duties,
      duties.map((duty) => nameOf('duty', duty, language)),
    ),
    ...listRows(
      labels.leadsTo,
      leadsTo.map((prospect) => prospectText(prospect, language)),
    ),
  ];
}

function validityRows(validity: CardValidity, language: Language): readonly Row[] {
  const { labels } = language;
  const others = (['plasticRenewal', 'allowedAbsence', 'provisionalDocument'] as const).flatMap((key) => {
    const value = written(validity[key], language);
    return value === null ? [] : [row(labels[key], value, 1)];
  });
  return [row(labels.validity, describeValidity(validity, language), 1), ...others];
}

function written(period: CardPeriod | null, language: Language): string | null {
  return period === null ? null : describePeriod(period, language);
}

function prospectText({ to, after, on }: CardProspect, language: Language): string {
  const params = { name: nameOf('prospect', to, language), after: written(after, language), on };
  return fillIn(language.phrases.prospect, params, language);
}
