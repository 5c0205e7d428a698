import { PERMANENT_STATUSES } from '../facts/cardFacts.js';
import type { CaseFile } from '../facts/caseFile.js';
import { REGIONS } from '../facts/salaryFacts.js';
import { formatAmount } from '../money/formatAmount.js';
import { parseAmount } from '../money/parseAmount.js';
import { once } from '../rules/once.js';
import type { Json } from '../rules/ruleDocument.js';
import { offerIn, replacedAt, valueAt } from './casePath.js';
import { GREATEST_AMOUNT } from './leastAmount.js';

/** A single change to a case file, to be tried. */
export interface ChangeCandidate {
  readonly code: string;
  readonly path: string;
  readonly from: Json;
  readonly to: Json;
  readonly params: { readonly [key: string]: Json };
  /** The place of the job offer that alone is another; `undefined` where the change bears on the case as a whole. */
  readonly offer: number | undefined;
  /** The case file with the change made on a day. */
  readonly fileOn: (asOf: string) => CaseFile;
}

/** A change of an amount, of which the least is sought. */
export interface AmountCandidate {
  readonly path: string;
  /** What the amount is for. */
  readonly per: string;
  /** The amount that stands there, in cents. */
  readonly cents: number;
  /** The change to another amount. */
  readonly change: (cents: number) => ChangeCandidate;
}

/**
 * What a person can bring about. What an authority alone decides, what lies in the past, and who one is are not offered.
 */
const TO_FULFIL: readonly string[] = [
  'person.healthInsurance',
  'person.sufficientResources',
  'plans.selfEmployedActivity',
  'studies.enrolled',
  'studies.higherEducationDegree',
  'family.jointHousehold',
  'integration.languageA2',
  'integration.civicIntegration',
];

/**
 * Finds single changes that a person can bring about.
 *
 * @param file - The case file.
 * @param asOf - The day asked about.
 * @returns The changes.
 */
export function changeCandidates(file: CaseFile, asOf: string): readonly ChangeCandidate[] {
  return [
    ...TO_FULFIL.flatMap((path) => (valueAt(file, path) === false ? [setting(file, path, true)] : [])),
    ...(file.stay?.document === 'none' || file.stay?.document === 'short-stay-visa'
      ? [setting(file, 'stay.document', 'visa-d')]
      : []),
    ...(file.plans?.permanentStatus === undefined
      ? []
      : PERMANENT_STATUSES.filter((status) => status !== file.plans?.permanentStatus).map((status) =>
          setting(file, 'plans.permanentStatus', status),
        )),
    ...(file.jobOffers ?? []).flatMap((offer, index) => [
      ...(offer.contractSignedOn === null
        ? [signing(file, `jobOffers[${index}].contractSignedOn`, asOf)]
        : []),
      ...regionsFor(file, index),
    ]),
    ...(file.family?.sponsor?.incomes ?? []).flatMap((income, index) => {
      const at = `family.sponsor.incomes[${index}]`;
      return [
        ...(income.declared === false ? [setting(file, `${at}.declared`, true)] : []),
        ...(income.activelySeekingWork === false ? [setting(file, `${at}.activelySeekingWork`, true)] : []),
      ];
    }),
  ];
}

function setting(file: CaseFile, path: string, to: Json): ChangeCandidate {
  const from = (valueAt(file, path) ?? null) as Json;
  return {
    code: 'set-fact',
    path,
    from,
    to,
    params: { path, to },
    offer: offerIn(path),
    fileOn: once(() => replacedAt(file, path, to)),
  };
}

/** A contract that is signed on the day supposed. */
function signing(file: CaseFile, path: string, asOf: string): ChangeCandidate {
  return { ...setting(file, path, asOf), fileOn: (day) => replacedAt(file, path, day) };
}

function regionsFor(file: CaseFile, index: number): readonly ChangeCandidate[] {
  const from = file.jobOffers?.[index]?.region;
  if (from === undefined) return [];
  const path = `jobOffers[${index}].region`;
  return REGIONS.filter((region) => region !== from).map((to) => ({
    ...setting(file, path, to),
    code: 'work-in-region',
    params: { from, to },
  }));
}

/**
 * Finds the amounts that a person can raise.
 *
 * @param file - The case file.
 * @returns The salaries, the means of a student and the income of a sponsor.
 */
export function amountCandidates(file: CaseFile): readonly AmountCandidate[] {
  const candidates = [
    ...(file.jobOffers ?? []).flatMap(({ grossSalary }, index) =>
      grossSalary === undefined
        ? []
        : [raising(file, 'raise-salary', `jobOffers[${index}].grossSalary`, grossSalary)],
    ),
    ...(file.studies?.means ?? []).map((means, index) =>
      raising(file, 'raise-means', `studies.means[${index}]`, means),
    ),
    ...(file.studies?.means === undefined
      ? []
      : [adding(file, 'add-means', 'studies.means', BLOCKED_ACCOUNT)]),
    ...(file.family?.sponsor?.incomes ?? []).map((income, index) =>
      raising(file, 'raise-income', `family.sponsor.incomes[${index}]`, income),
    ),
    ...(file.family?.sponsor?.incomes === undefined
      ? []
      : [adding(file, 'add-income', 'family.sponsor.incomes', EMPLOYMENT)]),
  ];
  return candidates.filter(({ cents }) => cents < GREATEST_AMOUNT);
}

/** What is certain to count, where something must be added. */
const BLOCKED_ACCOUNT = { kind: 'blocked-account', per: 'month' };
const EMPLOYMENT = { kind: 'employment', per: 'month' };

/** An amount beside those that there are. */
function adding(
  file: CaseFile,
  code: string,
  list: string,
  { kind, per }: { readonly kind: string; readonly per: string },
): AmountCandidate {
  const path = `${list}[${(valueAt(file, list) as readonly unknown[]).length}]`;
  const offer = undefined;
  return {
    path,
    per,
    cents: 0,
    change: (cents) => {
      const to = { kind, amount: formatAmount(cents), per };
      return {
        code,
        path,
        from: null,
        to,
        params: to,
        offer,
        fileOn: once(() => replacedAt(file, path, to)),
      };
    },
  };
}

interface Amount {
  readonly amount: string | number;
  readonly per: 'month' | 'year';
}

function raising(file: CaseFile, code: string, at: string, { amount, per }: Amount): AmountCandidate {
  const path = `${at}.amount`;
  const cents = parseAmount(amount) as number;
  const kind = valueAt(file, `${at}.kind`) as string | undefined;
  const offer = offerIn(path);
  return {
    path,
    per,
    cents,
    change: (raised) => {
      const to = formatAmount(raised);
      const params = {
        amount: formatAmount(raised - cents),
        per,
        to,
        ...(kind === undefined ? {} : { kind }),
      };
      return { code, path, from: amount, to, params, offer, fileOn: once(() => replacedAt(file, path, to)) };
    },
  };
}
