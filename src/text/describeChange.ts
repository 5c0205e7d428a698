import type { Change } from '../plan/plan.js';
import { casePathName } from './casePathName.js';
import { checkName } from './checkName.js';
import { describeCaseValue } from './describeCaseValue.js';
import { describeCode } from './describeCode.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { type Row, row } from './report.js';

/**
 * Says what would open a route, or make a salary or means suffice.
 *
 * @param change - The change.
 * @param language - The language.
 * @returns One row: what it opens, and the change.
 */
export function describeChange(change: Change, language: Language): Row {
  const { kind, name, about } = change.of;
  const opens =
    kind === 'check'
      ? checkName({ check: name, about }, language)
      : fillIn(
          language.plan.opens,
          {
            name: nameOf('Card', name, language),
            record: about === null ? null : casePathName(about, language),
          },
          language,
        );
  return row(opens, changeText(change, language));
}

/**
 * Says a change by itself.
 *
 * @param change - The change.
 * @param language - The language.
 * @returns Such as `€312.00 a month more gross salary, so €4,748.00 a month`.
 */
export function changeText({ code, path, from, to, params, on, until }: Change, language: Language): string {
  const stated = { from, to, on, until, ...params };
  const of = { path: casePathName(typeof params.path === 'string' ? params.path : path, language) };
  const set = code === 'set-fact' ? { to: describeCaseValue(path, to, language) } : {};
  const said = { ...stated, ...of, ...set };
  return describeCode(language.changes, code, said, language);
}
