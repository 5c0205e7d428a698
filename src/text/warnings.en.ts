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
    'Sources disagree on {parameter} of {document}: {value:figure.unit} was followed, others read {readings:figure.unit}.',
  'law-differs':
    'By the law[ the last day was {lastDayWas:date}][ the last day is {lastDayIs:date}][ the last day may be {lastDayMayBe:date}][ the first day is {firstDayIs:date}][ the first day may be {firstDayMayBe:date}][ {figureIs:name.lawFigure} is {lawValue:figure.lawUnit}][ {figureMayBe:name.lawFigure} may be {lawValue:figure.lawUnit}][ ({card:name.card})][ ({before:figure.lawUnit} before {countedFrom:date})][ ({after:figure.lawUnit} after {countedFrom:date})][, so this was too late{wasLate:if}][, so it is too late{isTooLate:if}]; the guide ({claim}) has {value:figure.unit}. Ask the rulebook law, or compare the two.',

  // Amounts
  'salary-converted':
    'The salary was given by the {from:name.calendar} and the threshold is set by the {to:name.calendar}: it was converted by {monthsPerYear}. Extra months and premiums that are not in the amount given are not counted.',
  'salary-under-code-1-only':
    'Only what is declared each month to social security (DmfA) under code 1 is tested: not a thirteenth month, double holiday pay, premiums or allowances. Give the amount under code 1.',
  'amounts-provisional':
    'The amounts of {carriedOverFrom:date} are carried over until new ones are published, about a month after Statbel publishes a new average wage: check whether it has.',
  'day-of-effect-not-settled':
    'Sources disagree on the first day of these amounts: {followed:date} was followed, another source gives {other:date}.',
  'function-level-required':
    'For applications submitted from {filedFrom:date} the function itself must be of VKS {level:count.level} or higher too: the salary alone does not decide.',
  'amounts-converted':
    'Converted by {monthsPerYear}, since the rules test amounts by the {to:name.calendar}: {amounts}.',
  'base-interpreted':
    'The guide ({claim}) does not say which guaranteed income the threshold is a percentage of: that it is the {base:name.base} is an interpretation.',
  'threshold-contested':
    'Sources disagree on what each further member of the household adds ({parameter}): the threshold followed is {threshold:amount} a month, others read {readings:amount}.',
  'sponsor-threshold-not-known':
    'What a guarantor must earn is not known for these days, since the integration income is not: a commitment counts once the Immigration Office has accepted it.',
  'notice-day-not-known':
    'The day on which this amount was published is not known. It follows from the consumer price index of January before the academic year: check on the day of the application that it was published.',
  'needs-to-be-examined':
    'Under the {regime:name.regime}, too low an income is no ground of refusal by itself: the authority must examine what the family needs ({provisions}).',
  'needs-to-be-proven':
    'Under the {regime:name.regime}, too low an income is not known to be a ground of refusal by itself, but it is for the applicants to prove that it covers their needs; that needs are still examined is known with {confidence:name.confidence}.',
  'minor-children-exempt':
    'Under the {regime:name.regime}, no income is asked for where only minor children of the sponsor, of the spouse or partner, or of both join ({provision}).',
  'exempt-after-protection':
    'Under the {regime:name.regime}, family of a person with international protection whose tie is older than the entry need not show income if the application is filed within {within:count.months} of the decision.',
  'earlier-members-keep-conditions':
    'Members of the family who had a right of residence before {before:date} keep the earlier conditions ({provision}).',
  'subsidiary-protection-suspended':
    'What the law of 18 July 2025 changed for families of persons with subsidiary protection was suspended by the Constitutional Court on {on:date} (known with {confidence:name.confidence}).',
  'incomes-of-both-spouses':
    'The Constitutional Court is reported to have held that the incomes of both spouses are added (judgment {judgment} of {on:date}, known with {confidence:name.confidence}).',

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
  'lawful-while-searching':
    'While you look for another employer in that time, you reside lawfully and do not lose your status at once; the papers are registered anew through the regional ministry of employment ({claim}).',
  'unannounced-change-punished':
    'Whoever does not give notice in time commits an administrative offence: the registration at the address can be struck off, the commune can impose a fine, and a later renewal can run into problems ({claim}).',
  'stay-lawful-during-appeal':
    'Until the appeal is decided you remain in the country lawfully; see a lawyer at once ({claim}).',
  'removal-suspended-meanwhile': 'While the time for appeal runs, removal is suspended ({claim}).',
  'annex-15-covers-wait': 'Annex 15 covers the wait for a decision on the renewal ({claim}).',
  'travel-while-waiting':
    'Travel meanwhile ({claim}).[{withVisaD:if} With a valid visa D one may travel.][{withAnnex15Only:unless} With only an Annex 15 one cannot leave for other Schengen states.][ With the card: {cardDays:count.days} in any {cardWindowDays:count.days} in the Schengen area.]',
  'apostille-and-translation':
    'The certificate needs an apostille and a certified translation into one of these languages ({claim}): {languages:name.language}.',
  'bridge-without-leaving-belgium':
    'It can lead on without leaving Belgium ({claim}), to: {to:name.prospect}; the authority decides on each application.',
  'other-conditions-of-permanent-residence':
    'The years are only one of the conditions of permanent residence[ ({claim})]: see the cards.',
  'removal-suspended-in-listed-cases':
    'Removal is suspended while the time for appeal runs only in the cases that article {article} lists; in others the appeal suspends nothing.',
  'day-count-not-read':
    'How days are counted under the new law ({law}) was not read; they are counted as under the Civil Code and the earlier law. Verify the last day on the notified decision.',
  'saturday-may-count':
    'Some offices may count Saturday as a working day, which the Civil Code does not: the safe last day counts it.',
  'communes-count-calendar-days':
    'Several communes speak of days without saying working days: the safe last day counts every day.',
  'authorisation-taken-to-end-with-employment':
    'When the work authorisation ended is not given: the safe last day is counted as if it had ended with the employment. If it ended before, less time is left; if it ended later, more.',
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
    'A ground on which the authority can revoke a card[ given for {track:name.purpose}]: {code:name.ground}.',
  'refusal-ground':
    'A ground on which the authority can refuse an application[ for {track:name.purpose}]: {code:name.ground}.',
  'administration-language':
    'The language of the administration in {region:name.region} is {languages:name.language} ({claim}).',
  'validity-not-verified': 'For how long {card:name.card} is valid is not verified: no source states it.',
  'no-law-for-card':
    'For {domain} there is no law on this day ({reason:name.noLaw}): it is not among the cards.',
};
