import type { Messages } from './language.js';

/** Why an answer is what it is, in English. */
export const REASONS_EN: Messages = {
  // Salary
  'salary-meets-threshold':
    'The salary meets the threshold of {threshold:amount} {per:name.period} for {category:name.category} in {region:name.region} ({rate:name.rate}).',
  'salary-below-threshold':
    'The salary is below the threshold of {threshold:amount} {per:name.period} for {category:name.category} in {region:name.region} ({rate:name.rate}).',
  'salary-not-comparable':
    'The threshold for {category:name.category} in {region:name.region} ({rate:name.rate}) is {threshold:amount} {per:name.period}; the salary was given for another period, and these rules do not convert it.',
  'category-not-covered':
    'These rules have no threshold for {category:name.category} in {region:name.region}.',
  'rate-not-settled':
    'Which rate for {category:name.category} in {region:name.region} applies depends on what is not given: {missingFacts:fact}.',

  // Means of a student
  'means-sufficient':
    'The means cover the {required:amount} a month asked for in {academicYear}; over the year they exceed it by {margin:size}.',
  'means-insufficient':
    'The means do not cover the {required:amount} a month asked for in {academicYear}; over the year they fall short by {margin:size}.',
  'means-not-settled':
    'The means that count for certain do not cover the {required:amount} a month asked for in {academicYear}: over the year they fall short by {margin:size}; others may count too.',
  'means-not-counted':
    '{path}, {kind:name.means} of {year:amount} a year, does not count[ by the rule {rule}].',
  'means-open':
    'Whether {path}, {kind:name.means} of {year:amount} a year, counts depends on what is not given.',

  // Income of a sponsor
  'income-sufficient':
    'The income that counts, {counted:amount} a month, reaches the threshold of {threshold:amount} a month; it exceeds it by {margin:size}[ ({regime:name.regime})].',
  'income-insufficient':
    'The income that counts, {counted:amount} a month, is below the threshold of {threshold:amount} a month; it falls short by {margin:size}[ ({regime:name.regime})].',
  'income-not-settled':
    'The income that counts for certain, {counted:amount} a month, is {margin:size} below the threshold of {threshold:amount} a month; other income may count too[ ({regime:name.regime})].',
  'income-below-least-threshold':
    'The income that counts, {counted:amount} a month, is below {threshold:amount} a month, which is asked for whatever the size of the household; it falls short by {margin:size} ({regime:name.regime}).',
  'threshold-not-settled':
    'What must be reached depends on the size of the household: it is at least {threshold:amount} a month; the income that counts for certain is {counted:amount} a month ({regime:name.regime}).',
  'regime-not-settled':
    'Which conditions apply depends on what is not given ({missingFacts:fact}): {regimes:name.regime}.',
  'income-counted': '{path}, {kind:name.income} of {month:amount} a month, counts[ by the rule {rule}].',
  'income-not-counted':
    '{path}, {kind:name.income} of {month:amount} a month, does not count[ by the rule {rule}].',
  'income-open':
    'Whether {path}, {kind:name.income} of {month:amount} a month, counts depends on what is not given.',

  // Deadlines
  'too-early': 'On {actOn:date} it is too early: it can be done from {opensOn:date}[ to {dueOn:date}].',
  'done-too-early':
    'It was done on {actOn:date}, before the first day on which it could be done, {opensOn:date}.',
  'done-in-time': 'It was done in time, on {actOn:date}[; the last day was {dueOn:date}].',
  'done-late': 'It was done on {actOn:date}, after the last day, {dueOn:date}.',
  'due-in-time': 'On {actOn:date} it can be done in time[: the last day is {dueOn:date}].',
  'window-open':
    'On {actOn:date} it can be done: the first day was {opensOn:date}[, the last day is {dueOn:date}].',
  'due-not-known': 'Until when it is in time is not known, so that nothing can be said of {actOn:date}.',
  'only-bounded':
    'Whether {actOn:date} is in time is not certain: until {dueOn:date} it is, after {latestDueOn:date} it is not.',
  passed: 'On {actOn:date} the last day, {dueOn:date}, has passed.',
  late: 'On {actOn:date} the last day to ask, {dueOn:date}, has passed; the card is still valid until {validUntil:date}.',
  expired:
    'On {actOn:date} the last day to ask, {dueOn:date}, has passed, and the card was valid until {validUntil:date}.',
  'opening-depends-on-absences':
    'From when it can be done depends on which absences are prolonged[: {earliest:date} at the earliest][, {latest:date} at the latest].',
  'opening-not-known':
    'From when it can be done is not known[: {earliest:date} at the earliest][, {latest:date} at the latest].',
  'case-not-covered': 'These rules say nothing of this case ({kind:name.deadline}).',
  'case-may-not-be-covered': 'It may also be a case of which these rules say nothing ({kind:name.deadline}).',
  'rule-not-settled':
    'Which rule applies, and with which dates, depends on what is not given: {missingFacts:fact}.',
  'rule-may-apply':
    'The rule {rule} may apply[; the first day is then {opensOn:date}][; the last day is then {dueOn:date}][; the safe last day is then {safeDueOn:date}][; the last day possible is then {latestDueOn:date}].',
  'search-year-not-renewable': 'The search year is given once and cannot be renewed.',
  'absences-beyond-total': 'The absences taken together are longer than allowed.',
  'absences-total-open':
    'Whether the absences taken together stay within what is allowed is not told by their dates alone.',
  'still-a-student':
    'While one is a student it cannot be asked for[: the stay as a student lasts until {studentUntil:date}].',
  'student-stay-not-given': 'It is not given whether, and until when, the residence was that of a student.',
  'certificate-covers-too-little':
    'The certificate covers the time from {coversFrom:date}; it must cover the time from {coverageNeededFrom:date}.',
  'coverage-not-given':
    'The first day that the certificate covers is not given; it must cover the time from {coverageNeededFrom:date}.',
  'absence-resets-count':
    'The prolonged absence {path} makes the count start again on the day of return, {returnedOn:date}.',

  // Register number
  'number-of-digits': 'The number has {digits:count.digits}; it must have {requiredDigits:count.digits}.',
  'birth-date-in-number':
    'The number begins with {birthDatePart}[; by the date of birth it must begin with {expectedBirthDatePart}].',
  'possible-birth-date':
    'The digits at the beginning must stand for a date of birth that exists; month and day may be 00[; in this bis number the month is raised{isBis:if}].',
  'order-number':
    'The order number is {orderNumber}[; bis numbers have odd ones for men and even ones for women{isBis:if}][; men have the odd ones from {lowestOfMen} to {highestOfMen}, women the even ones from {lowestOfWomen} to {highestOfWomen}{isBis:unless}].',
  'bis-order-number-contested':
    'The order number is {orderNumber}; sources disagree on whether a bis number can have it.',
  'overflow-number':
    'The day in the number is greater than any month has. Such numbers are given when those of a day are used up; these rules do not cover them.',
  'order-number-of-sex':
    'The sex given: {sex:name.sex}[; the sex that the order number {orderNumber} tells: {sexOfOrderNumber:name.sex}].',
  'check-digits':
    'The check digits are {checkDigits}[; for a birth before {laterBirthsFrom} they must be {earlierBirth}][; for a birth from {laterBirthsFrom} on they must be {laterBirth}].',

  // Cards
  'card-fits': '{card:name.Card} fits.',
  'card-does-not-fit': '{card:name.Card} does not fit.',
  'card-not-settled': 'Whether {card:name.card} fits depends on what is not given.',
  'third-country-nationality': 'nationality of a state outside the EU, the EEA and Switzerland',
  'eu-nationality': 'nationality of a state of the EU or the EEA, or of Switzerland',
  'visa-d-or-residence-permit': 'visa D, or a residence permit already held',
  'ground-for-purpose': 'a ground of stay that suits the purpose, with all that it asks for',
  'higher-education-degree': 'a degree of higher education',
  'blue-card-threshold': 'a salary that meets the threshold of the EU Blue Card',
  'employment-contract': 'a valid employment contract',
  'permanent-status-asked': 'the permanent status that this card is given for',
  'continuous-residence': 'enough years of continuous legal residence',
  'no-prolonged-absence': 'no prolonged absence from Belgium',
  'taxes-paid': 'taxes paid',
  'no-social-assistance': 'no dependence on social assistance',
  'language-a2': 'level A2 in the language of the region',
  'civic-integration': 'civic integration, as the region asks for it',
  'eu-card-held': 'card EU or EU+ held now',
  'student-card-held': 'card A held now, given for study',
  'belgian-degree': 'a degree of a Belgian institution',
  'before-card-expires': 'asked for before the current card expires',
  'contract-signed-before-card-expires': 'a contract signed before the current card expires',
  'unlimited-stay-ground': 'unlimited stay held already, or what it follows from on the ground of stay',
  'unlimited-stay-held': 'unlimited stay held now (card B, or card K, formerly C)',
  'long-term-residence': 'long and uninterrupted residence, in Belgium or with EU Blue Cards in the Union',
  'no-excluded-stay': 'no stay that is excluded, such as for study or a temporary stay',
  'sufficient-resources': 'sufficient resources',
  'union-stay-recognised': 'the right of stay of a citizen of the Union, recognised by the authority',
  'no-interrupting-absence': 'no absence that interrupts the residence',
  'joins-belgian-or-union-citizen':
    'reunification with a Belgian, whose income suffices where one is asked, or with a citizen of the Union',
  'family-conditions': 'the other conditions of family reunification',
  'f-card-held': 'card F or F+ held now',
  'joint-household': 'a joint household with the sponsor',
  'degree-or-experience': 'a degree of higher education, or experience that the region accepts in its place',
  'transfer-within-company': 'a transfer within a company',
  'work-authorised': 'work authorised by the region',
  'first-permit-for-transfer': 'no permit of another member state for the transfer',
  'permit-of-another-state': 'a permit of another member state for the transfer',
  'withdrawal-agreement-resident': 'residence protected by the withdrawal agreement with the United Kingdom',
  'withdrawal-agreement-frontier-worker':
    'frontier work protected by the withdrawal agreement with the United Kingdom',
  'search-year-ground': 'studies or research in Belgium, and an application in time',
  'health-insurance': 'health insurance',
  'student-means': 'the means of a student',
  'no-search-year-before': 'no search year before',
};
