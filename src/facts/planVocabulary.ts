import { fullYearsBetween } from '../calendar/fullYearsBetween.js';
import type { Environment } from '../engine/environment.js';
import { booleanKind, integerKind, stringKind } from '../engine/kinds.js';
import type { Vocabulary } from '../engine/vocabulary.js';
import {
  CURRENT_PURPOSES,
  FAMILY_RELATIONS,
  HELD_CARDS,
  PURPOSES,
  SPONSOR_STATUSES,
  STAY_DOCUMENTS,
} from './cardFacts.js';
import { type CaseFile, type JobOffer, WAITING_DOCUMENTS } from './caseFile.js';
import { dayOf } from './dayOf.js';
import { REGIONS } from './salaryFacts.js';
import { dateKind } from './valueKinds.js';

/**
 * The facts that rules on procedure, documents, costs, languages and travel may ask about: the route that they are asked
 * for, and what the case file says. A path that begins with `offer.` is one into the job offer that the route rests on.
 */
export const planVocabulary: Vocabulary = {
  asOf: { kind: dateKind },
  route: { kind: stringKind },
  nationalityGroup: { kind: stringKind, from: ['person.nationality'] },
  nationality: { kind: stringKind, nullable: true, from: ['person.nationality'] },
  statelessRecognised: { kind: booleanKind, from: ['person.statelessRecognised'] },
  purpose: { kind: stringKind, values: PURPOSES, from: ['plans.purpose'] },
  region: { kind: stringKind, values: REGIONS, from: ['plans.region'] },
  workRegion: { kind: stringKind, values: REGIONS, nullable: true, from: ['offer.region'] },
  age: { kind: integerKind, from: ['person.birthDate'] },
  stayDocument: { kind: stringKind, values: STAY_DOCUMENTS, from: ['stay.document'] },
  visaExpiresOn: { kind: dateKind, from: ['stay.visaExpiresOn'] },
  waitingDocument: {
    kind: stringKind,
    values: WAITING_DOCUMENTS,
    nullable: true,
    from: ['stay.waitingDocument'],
  },
  currentCard: { kind: stringKind, values: HELD_CARDS, nullable: true, from: ['stay.card.type'] },
  currentPurpose: { kind: stringKind, values: CURRENT_PURPOSES, nullable: true, from: ['stay.card.purpose'] },
  currentCardExpiresOn: { kind: dateKind, nullable: true, from: ['stay.card.expiresOn'] },
  familyRelation: { kind: stringKind, values: FAMILY_RELATIONS, from: ['family.relation'] },
  sponsorStatus: { kind: stringKind, values: SPONSOR_STATUSES, from: ['family.sponsor.status'] },
  sponsorRefugee: { kind: booleanKind, from: ['family.sponsor.refugeeStatus'] },
  scholarship: { kind: booleanKind, from: ['studies.means'] },
  mobilityDegree: { kind: booleanKind, from: ['studies.mobilityDegree'] },
  refugeeStatus: { kind: booleanKind, from: ['person.refugeeStatus'] },
  urgentCard: { kind: booleanKind, from: ['plans.urgentCard'] },
};

/**
 * Lays out a case for the rules on one of its routes.
 *
 * @param route - The route; `null` for rules that have to do with none.
 * @param file - The case file, known to be right.
 * @param offer - The job offer that the route rests on.
 * @param asOf - The day whose law applies, as a day number.
 * @param groupOf - Finds the group of a nationality, or of having none.
 * @returns The environment, in the order of {@link planVocabulary}.
 */
export function planEnvironment(
  route: string | null,
  { person, plans, stay, studies, family, jobOffers }: CaseFile,
  offer: JobOffer | undefined,
  asOf: number,
  groupOf: (nationality: string | null) => string,
): Environment {
  const nationality = person?.nationality;
  const birthDate = dayOf(person?.birthDate);
  const card = stay?.card;
  return [
    asOf,
    route ?? undefined,
    nationality === undefined ? undefined : groupOf(nationality),
    nationality,
    person?.statelessRecognised,
    plans?.purpose,
    plans?.region,
    // Who is known to have no offer works in no region.
    jobOffers?.length === 0 ? null : offer?.region,
    typeof birthDate === 'number' ? fullYearsBetween(birthDate, asOf) : undefined,
    stay?.document,
    dayOf(stay?.visaExpiresOn),
    stay?.waitingDocument,
    card === null ? null : card?.type,
    card === null ? null : card?.purpose,
    card === null ? null : dayOf(card?.expiresOn),
    family?.relation,
    family?.sponsor?.status,
    family?.sponsor?.refugeeStatus,
    studies?.means?.some(({ kind }) => kind === 'scholarship'),
    studies?.mobilityDegree,
    person?.refugeeStatus,
    plans?.urgentCard,
  ];
}
