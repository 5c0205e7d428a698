import { firstDay } from '../calendar/calendarBounds.js';
import type { CountedShare } from './plan.js';
import type { ResidenceInput } from './residenceInput.js';
import type { AbsenceEffect } from './trackItems.js';
import type { CountDate, PeriodRule } from './trackRules.js';

/** How much of a period counts, where that is settled. */
export type SettledShare = Exclude<CountedShare, 'unknown'>;

/** What an absence does to a count, where that is settled. */
export type SettledEffect = Exclude<AbsenceEffect, 'open'>;

/**
 * Says how much of a period counts, with what the law leaves open settled.
 *
 * @param rule - The rule on the period; `undefined` where there is none, so that everything is open.
 * @param isBest - Whether what is open counts as much as it can.
 * @returns The share.
 */
export function shareOf(rule: PeriodRule | undefined, isBest: boolean): SettledShare {
  if (rule === undefined) return isBest ? 'full' : 'none';
  if (rule.share !== 'unknown') return rule.share;
  return isBest ? rule.most : rule.least;
}

/**
 * Says what an absence does, with what the law leaves open settled.
 *
 * @param effect - The effect.
 * @param isBest - Whether the count goes on where that is open.
 * @returns The effect.
 */
export function effectOf(effect: AbsenceEffect | undefined, isBest: boolean): SettledEffect {
  if (effect === undefined || effect === 'open') return isBest ? 'goes-on' : 'resets';
  return effect;
}

/**
 * Says from which date a way counts.
 *
 * @param input - The case.
 * @param name - The date.
 * @param isBest - Whether a date that was not given is as early as it can be.
 * @returns The day number; `null` when there is no such date.
 */
export function dateOf(input: ResidenceInput, name: CountDate, isBest: boolean): number | null {
  const given = input.dates[name];
  if (given !== undefined) return given;
  return isBest ? firstDay : input.latestDates[name];
}
