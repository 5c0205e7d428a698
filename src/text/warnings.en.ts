import type { Messages } from './language.js';

/** What to know about an answer, in English. */
export const WARNINGS_EN: Messages = {
  // Every answer
  'as-of-today': 'No date was given: the answer is about today, {asOf:date}.',
  'past-review-date':
    'The edition {document} was to be reviewed by {reviewBy:date}, which is past: check that it is still the law.',
  'figure-confidence':
    'The figure {parameter} of {document} is known with {confidence:name.confidence}: have it confirmed before relying on it.',
  'figure-contested':
    'Sources disagree on {parameter} of {document}: {value} ({unit}) was followed, others read {readings}.',

  // Amounts
  'salary-converted':
    'The salary was given by the {from:name.calendar} and the threshold is set by the {to:name.calendar}: it was converted by {monthsPerYear}. Extra months and premiums that are not in the amount given are not counted.',
  'amounts-converted':
    'Converted by {monthsPerYear}, since the rules test amounts by the {to:name.calendar}: {amounts}.',
  'base-interpreted':
    'The guide ({claim}) does not say which guaranteed income the threshold is a percentage of: that it is the {base:name.base} is an interpretation.',

  // Deadlines
  'period-only-bounded':
    'The guide ({claim}) gives no single last day: only the earlier date is safe, and the authority decides on anything later.',
  'expiry-day-not-settled':
    'The guide ({claim}) says "before" the card expires: whether the day of expiry itself is still in time is for the authority to say.',
  'student-years-depend-on-status':
    'Whether years as a student count depends on the status asked for ({claim}); the count here runs from the day given.',
  'provisional-document-named-by-guide':
    'The guide ({claim}) calls the provisional document Annex {annex}; the commune may use another name.',
  'due-on-non-working-day':
    '{date:date} is a day on which offices are closed ({reason:name.closedDay}), and the date does not move: act before it.',
  'removal-suspended-meanwhile': 'While the time for appeal runs, removal is suspended ({claim}).',
  'annex-15-covers-wait': 'Annex 15 covers the wait for a decision on the renewal ({claim}).',
  'travel-while-waiting':
    'Travel meanwhile ({claim}):[{withVisaD:if} with a valid visa D one may travel;][{withAnnex15Only:unless} with only an Annex 15 one cannot leave for other Schengen states][; with the card, {cardDays:count.days} in any {cardWindowDays:count.days} in the Schengen area].',
  'apostille-and-translation':
    'The certificate needs an apostille and a certified translation into one of these languages ({claim}): {languages:name.language}.',
  'bridge-without-leaving-belgium': 'It leads on without leaving Belgium ({claim}), to: {to:name.prospect}.',
  'other-conditions-of-permanent-residence':
    'The years are only one of the conditions of permanent residence[ ({claim})]: see the cards.',
  'removal-suspended-in-listed-cases':
    'Removal is suspended while the time for appeal runs only in the cases that article {article} lists; in others the appeal suspends nothing.',
  'day-count-not-read':
    'How days are counted under the new law ({law}) was not read; they are counted as under the Civil Code and the earlier law. Verify the last day on the notified decision.',
  'mail-presumption-not-read':
    'Whether mail still counts as received on the third working day under the new law ({law}) was not read: act as if it had been received on the day of posting.',
  'fixed-term-permit-lapses':
    'According to one source, a single permit for a contract that ended at its term simply lapses, without more time.',
  'longer-job-search-possible':
    'Directive {directive}, due on 21 May 2026, may give a longer time; no Belgian act that transposes it was found.',
  'blue-card-unemployment-exceptions':
    'There are exceptions to this time, which were not read; for those who held the card for less than two years, directive {directive} allows a shorter one.',
  'absences-not-covered':
    'What absences do to these years was not found: they are not taken into account here.',

  // Cards
  'revocation-ground':
    'A ground on which a card is revoked[, of a card for {track:name.purpose}]: {code:name.ground}.',
  'refusal-ground':
    'A ground on which an application is refused[, of one for {track:name.purpose}]: {code:name.ground}.',
  'administration-language':
    'The language of the administration in {region:name.region} is {languages:name.language} ({claim}).',
  'no-law-for-card':
    'For {domain} there is no law on this day ({reason:name.noLaw}): it is not among the cards.',
};
