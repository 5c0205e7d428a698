import { casePattern } from '../plan/casePattern.js';

/** The kind of name that the codes of each path of the case file have. */
const KINDS: Readonly<Record<string, string>> = {
  'person.sex': 'sex',
  'person.withdrawalAgreement': 'withdrawalAgreement',
  'plans.purpose': 'stayPurpose',
  'plans.region': 'region',
  'plans.permanentStatus': 'permanentStatus',
  'stay.document': 'stayDocument',
  'stay.waitingDocument': 'waitingDocument',
  'stay.card.type': 'heldCard',
  'stay.card.purpose': 'stayPurpose',
  'stay.periods[].purpose': 'stayPurpose',
  'stay.periods[].card': 'heldCard',
  'stay.absences[].reason': 'absenceReason',
  'jobOffers[].region': 'region',
  'jobOffers[].category': 'category',
  'jobOffers[].occupation': 'occupation',
  'jobOffers[].grossSalary.per': 'period',
  'jobOffers[].ictRole': 'ictRole',
  'studies.means[].kind': 'means',
  'studies.means[].per': 'period',
  'family.relation': 'familyRelation',
  'family.sponsor.status': 'sponsorStatus',
  'family.sponsor.incomes[].kind': 'income',
  'family.sponsor.incomes[].per': 'period',
  'events[].kind': 'event',
  'events[].change': 'reportedChange',
  'events[].notifiedBy': 'notification',
  'events[].ground': 'appealGround',
  'events[].application': 'application',
};

/**
 * Finds by which kind of name a language names the codes of a fact.
 *
 * @param path - The path of the fact in the case file.
 * @returns The kind, such as `region`; `undefined` when the fact has no codes.
 * @example
 * caseCodeKind('jobOffers[0].region'); //=> 'region'
 */
export function caseCodeKind(path: string): string | undefined {
  return KINDS[casePattern(path)];
}
