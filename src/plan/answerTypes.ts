import { MONTHS_PER_YEAR } from '../calendar/monthsPerYear.js';
import { deepFreeze } from '../engine/deepFreeze.js';
import {
  CURRENT_PURPOSES,
  FAMILY_RELATIONS,
  HELD_CARDS,
  ICT_ROLES,
  PERMANENT_STATUSES,
  PURPOSES,
  SPONSOR_STATUSES,
  STAY_DOCUMENTS,
  WITHDRAWAL_AGREEMENT,
} from '../facts/cardFacts.js';
import { EVENT_KINDS, WAITING_DOCUMENTS } from '../facts/caseFile.js';
import {
  ABSENCE_REASONS,
  APPEAL_GROUNDS,
  APPLICATIONS,
  CHANGES,
  NOTIFICATIONS,
} from '../facts/deadlineFacts.js';
import { INCOME_KINDS, MOST_HOUSEHOLD_MEMBERS } from '../facts/familyFacts.js';
import { PERIODS } from '../facts/period.js';
import { SEXES } from '../facts/registerNumberFacts.js';
import { OCCUPATIONS, REGIONS, SALARY_CATEGORIES } from '../facts/salaryFacts.js';
import { STUDENT_MEANS_KINDS } from '../facts/studentFacts.js';
import type {
  AcademicYear,
  AnswerType,
  Choice,
  CivilDate,
  Country,
  Euro,
  EuroForPeriod,
  RecordField,
  Records,
  Text,
  WholeNumber,
  YesOrNo,
} from './answerType.js';

const TEXT: Text = { type: 'text', absentable: false };
const FLAG: YesOrNo = { type: 'boolean', absentable: false };
const DATE: CivilDate = { type: 'date', absentable: false };
const DATE_OR_NONE: CivilDate = { type: 'date', absentable: true };
const EURO: Euro = { type: 'euro', absentable: false };
const SALARY: EuroForPeriod = { type: 'euro-for-period', absentable: false, per: PERIODS };
const ACADEMIC_YEAR: AcademicYear = { type: 'academic-year', absentable: false };
const COUNTRY_OR_NONE: Country = { type: 'country', absentable: true };
const MONTHS_IN_YEAR: WholeNumber = { type: 'number', absentable: false, least: 0, most: MONTHS_PER_YEAR };
const PEOPLE: WholeNumber = { type: 'number', absentable: false, least: 1, most: MOST_HOUSEHOLD_MEMBERS };

const REGION: Choice = { type: 'choice', absentable: false, names: 'region', choices: REGIONS };
const HELD_CARD: Choice = { type: 'choice', absentable: false, names: 'heldCard', choices: HELD_CARDS };
const PERIOD: Choice = { type: 'choice', absentable: false, names: 'period', choices: PERIODS };
const CURRENT_PURPOSE: Choice = {
  type: 'choice',
  absentable: false,
  names: 'stayPurpose',
  choices: CURRENT_PURPOSES,
};

const RESIDENCE_PERIODS: Records = {
  type: 'records',
  absentable: false,
  fields: [
    { name: 'from', answer: DATE, required: true, when: null },
    { name: 'until', answer: DATE_OR_NONE, required: true, when: null },
    { name: 'purpose', answer: CURRENT_PURPOSE, required: true, when: null },
    { name: 'card', answer: HELD_CARD, required: false, when: null },
  ],
};

const ABSENCES: Records = {
  type: 'records',
  absentable: false,
  fields: [
    { name: 'leftOn', answer: DATE, required: true, when: null },
    { name: 'returnedOn', answer: DATE_OR_NONE, required: true, when: null },
    { name: 'prolonged', answer: FLAG, required: false, when: null },
    {
      name: 'reason',
      answer: { type: 'choice', absentable: false, names: 'absenceReason', choices: ABSENCE_REASONS },
      required: false,
      when: null,
    },
    { name: 'outsideEu', answer: FLAG, required: false, when: null },
  ],
};

const TRIPS: Records = {
  type: 'records',
  absentable: false,
  fields: [
    { name: 'enteredOn', answer: DATE, required: true, when: null },
    { name: 'leftOn', answer: DATE, required: true, when: null },
  ],
};

const JOB_OFFERS: Records = {
  type: 'records',
  absentable: false,
  fields: [
    { name: 'employer', answer: TEXT, required: false, when: null },
    { name: 'region', answer: REGION, required: false, when: null },
    {
      name: 'category',
      answer: { type: 'choice', absentable: false, names: 'category', choices: SALARY_CATEGORIES },
      required: false,
      when: null,
    },
    {
      name: 'occupation',
      answer: { type: 'choice', absentable: true, names: 'occupation', choices: OCCUPATIONS },
      required: false,
      when: null,
    },
    { name: 'posted', answer: FLAG, required: false, when: null },
    { name: 'grossSalary', answer: SALARY, required: false, when: null },
    { name: 'contractSignedOn', answer: DATE_OR_NONE, required: false, when: null },
    { name: 'startsOn', answer: DATE, required: false, when: null },
    { name: 'endsOn', answer: DATE_OR_NONE, required: false, when: null },
    { name: 'workAuthorised', answer: FLAG, required: false, when: null },
    { name: 'experienceRecognised', answer: FLAG, required: false, when: null },
    { name: 'foreignEmployer', answer: FLAG, required: false, when: null },
    {
      name: 'ictRole',
      answer: { type: 'choice', absentable: false, names: 'ictRole', choices: ICT_ROLES },
      required: false,
      when: null,
    },
    { name: 'ictPermitElsewhere', answer: FLAG, required: false, when: null },
  ],
};

const MEANS: Records = {
  type: 'records',
  absentable: false,
  fields: [
    {
      name: 'kind',
      answer: { type: 'choice', absentable: false, names: 'means', choices: STUDENT_MEANS_KINDS },
      required: true,
      when: null,
    },
    { name: 'amount', answer: EURO, required: true, when: null },
    { name: 'per', answer: PERIOD, required: true, when: null },
    { name: 'sponsorIncome', answer: EURO, required: false, when: { name: 'kind', values: ['sponsor'] } },
    { name: 'accepted', answer: FLAG, required: false, when: null },
  ],
};

const INCOMES: Records = {
  type: 'records',
  absentable: false,
  fields: [
    {
      name: 'kind',
      answer: { type: 'choice', absentable: false, names: 'income', choices: INCOME_KINDS },
      required: true,
      when: null,
    },
    { name: 'amount', answer: EURO, required: true, when: null },
    { name: 'per', answer: PERIOD, required: true, when: null },
    { name: 'declared', answer: FLAG, required: false, when: null },
    { name: 'accepted', answer: FLAG, required: false, when: null },
    {
      name: 'activelySeekingWork',
      answer: FLAG,
      required: false,
      when: { name: 'kind', values: ['unemployment-benefit'] },
    },
  ],
};

const REFUSAL: RecordField['when'] = { name: 'kind', values: ['refusal-notified'] };
const CONTRACT: RecordField['when'] = { name: 'kind', values: ['contract-ended'] };

const EVENTS: Records = {
  type: 'records',
  absentable: false,
  fields: [
    {
      name: 'kind',
      answer: { type: 'choice', absentable: false, names: 'event', choices: EVENT_KINDS },
      required: true,
      when: null,
    },
    { name: 'on', answer: DATE, required: true, when: null },
    {
      name: 'change',
      answer: { type: 'choice', absentable: false, names: 'reportedChange', choices: CHANGES },
      required: true,
      when: { name: 'kind', values: ['change'] },
    },
    {
      name: 'notifiedBy',
      answer: { type: 'choice', absentable: false, names: 'notification', choices: NOTIFICATIONS },
      required: false,
      when: REFUSAL,
    },
    {
      name: 'ground',
      answer: { type: 'choice', absentable: false, names: 'appealGround', choices: APPEAL_GROUNDS },
      required: false,
      when: REFUSAL,
    },
    { name: 'employedSince', answer: DATE, required: false, when: CONTRACT },
    { name: 'authorisationEndedOn', answer: DATE, required: false, when: CONTRACT },
    {
      name: 'laterDateConfirmed',
      answer: FLAG,
      required: false,
      when: { name: 'kind', values: ['refusal-notified', 'contract-ended'] },
    },
    {
      name: 'application',
      answer: { type: 'choice', absentable: false, names: 'application', choices: APPLICATIONS },
      required: false,
      when: { name: 'kind', values: ['application-filed'] },
    },
    { name: 'doneOn', answer: DATE_OR_NONE, required: false, when: null },
  ],
};

/**
 * The form of what stands at each path of a case file, in the order of the case file. What stands in the records of a
 * list is told by the fields of the list.
 */
export const ANSWER_TYPES: Readonly<Record<string, AnswerType>> = /* @__PURE__ */ deepFreeze({
  reference: TEXT,
  'person.name': TEXT,
  'person.nationality': COUNTRY_OR_NONE,
  'person.birthDate': DATE,
  'person.registerNumber': TEXT,
  'person.sex': { type: 'choice', absentable: false, names: 'sex', choices: SEXES },
  'person.healthInsurance': FLAG,
  'person.sufficientResources': FLAG,
  'person.refugeeStatus': FLAG,
  'person.statelessRecognised': FLAG,
  'person.protectionAppliedOn': DATE,
  'person.withdrawalAgreement': {
    type: 'choice',
    absentable: true,
    names: 'withdrawalAgreement',
    choices: WITHDRAWAL_AGREEMENT,
  },
  'person.criminalRecord.issuedOn': DATE,
  'person.criminalRecord.coversFrom': DATE_OR_NONE,
  'person.criminalRecord.laterDateConfirmed': FLAG,
  'plans.purpose': { type: 'choice', absentable: false, names: 'stayPurpose', choices: PURPOSES },
  'plans.region': REGION,
  'plans.cardStartsOn': DATE,
  'plans.permanentStatus': {
    type: 'choice',
    absentable: false,
    names: 'permanentStatus',
    choices: PERMANENT_STATUSES,
  },
  'plans.selfEmployedActivity': FLAG,
  'plans.urgentCard': FLAG,
  'stay.document': { type: 'choice', absentable: false, names: 'stayDocument', choices: STAY_DOCUMENTS },
  'stay.visaExpiresOn': DATE,
  'stay.waitingDocument': {
    type: 'choice',
    absentable: true,
    names: 'waitingDocument',
    choices: WAITING_DOCUMENTS,
  },
  'stay.card.type': HELD_CARD,
  'stay.card.purpose': CURRENT_PURPOSE,
  'stay.card.expiresOn': DATE,
  'stay.card.renewalAskedOn': DATE_OR_NONE,
  'stay.periods': RESIDENCE_PERIODS,
  'stay.absences': ABSENCES,
  'stay.trips': TRIPS,
  'stay.expiryDayAccepted': FLAG,
  'stay.studentYearsCount': FLAG,
  'stay.prolongedAbsence': FLAG,
  'stay.absencesWithinTotal': FLAG,
  'stay.mostAbsenceMonthsInYear': MONTHS_IN_YEAR,
  'stay.blueCardSince': DATE_OR_NONE,
  'stay.formerBlueCard': FLAG,
  'stay.authorisedUntil': DATE,
  'stay.limitedStayGranted': FLAG,
  'stay.unionStayRecognised': FLAG,
  'stay.temporaryStay': FLAG,
  'stay.searchYearUsed': FLAG,
  jobOffers: JOB_OFFERS,
  'studies.enrolled': FLAG,
  'studies.academicYear': ACADEMIC_YEAR,
  'studies.means': MEANS,
  'studies.higherEducationDegree': FLAG,
  'studies.belgianDegree': FLAG,
  'studies.mobilityDegree': FLAG,
  'studies.degreeAwardedOn': DATE,
  'family.relation': {
    type: 'choice',
    absentable: false,
    names: 'familyRelation',
    choices: FAMILY_RELATIONS,
  },
  'family.sponsor.status': {
    type: 'choice',
    absentable: false,
    names: 'sponsorStatus',
    choices: SPONSOR_STATUSES,
  },
  'family.sponsor.legallyResident': FLAG,
  'family.sponsor.refugeeStatus': FLAG,
  'family.sponsor.stayGrantedOn': DATE_OR_NONE,
  'family.sponsor.incomes': INCOMES,
  'family.householdMembers': PEOPLE,
  'family.filedOn': DATE_OR_NONE,
  'family.conditionsMet': FLAG,
  'family.incomeTestWaived': FLAG,
  'family.jointHousehold': FLAG,
  'integration.languageA2': FLAG,
  'integration.civicIntegration': FLAG,
  'integration.taxesPaid': FLAG,
  'integration.socialAssistance': FLAG,
  'risks.dismissed': FLAG,
  'risks.excludedFromInstitution': FLAG,
  'risks.fraud': FLAG,
  'risks.absentLongerThanAllowed': FLAG,
  'risks.insufficientCredits': FLAG,
  'risks.incomeBelowMinimum': FLAG,
  'risks.shamMarriage': FLAG,
  'risks.noLawfulSponsorIncome': FLAG,
  events: EVENTS,
});
