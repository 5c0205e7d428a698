import type { Messages } from './language.js';

/** What to ask for each path of the case file, in English, as a person is asked. */
export const QUESTIONS_EN: Messages = {
  reference: 'Under which reference is this case kept?',

  'person.name': 'What is the name of the person?',
  'person.nationality': 'Which nationality does the person have?',
  'person.birthDate': 'When was the person born?',
  'person.registerNumber': 'What is the national register number of the person?',
  'person.sex': 'Which sex does the national register have?',
  'person.healthInsurance': 'Does the person have health insurance?',
  'person.sufficientResources':
    'Does the person have sufficient resources, such as stable passive income or savings?',
  'person.refugeeStatus': 'Is the person recognised as a refugee?',
  'person.statelessRecognised': 'Is the person, who has no nationality, recognised as stateless?',
  'person.protectionAppliedOn': 'On which day did the person apply for protection?',
  'person.withdrawalAgreement':
    'What does the agreement on the withdrawal of the United Kingdom protect for the person, if anything?',
  'person.criminalRecord': 'Is there a certificate of criminal record?',
  'person.criminalRecord.issuedOn': 'On which day was the certificate of criminal record issued?',
  'person.criminalRecord.coversFrom':
    'From which day does the certificate of criminal record cover the past? Answer "none" when it covers all of it.',
  'person.criminalRecord.laterDateConfirmed':
    'Has the authority confirmed that the later date of the certificate of criminal record applies?',

  'plans.purpose': 'What does the person want to stay in Belgium for?',
  'plans.region': 'In which region does the person live, or will the person live?',
  'plans.cardStartsOn': 'From which day is the new card to be valid?',
  'plans.permanentStatus': 'Which kind of permanent residence does the person want to ask for?',
  'plans.selfEmployedActivity': 'Is there a self-employed activity, a company or a start-up?',
  'plans.urgentCard': 'Is the card to be made urgently, for a higher fee?',

  'stay.document': 'With which document does the person enter Belgium, or stay there now?',
  'stay.visaExpiresOn': 'Until which day is the visa D valid?',
  'stay.waitingDocument':
    'Which document does the person hold while a card is being made or renewed, if any?',
  'stay.card': 'Which residence card does the person hold now, if any?',
  'stay.card.type': 'Which kind of card does the person hold now?',
  'stay.card.purpose': 'What was the current card given for?',
  'stay.card.expiresOn': 'Until which day is the current card valid?',
  'stay.card.renewalAskedOn':
    'On which day was the renewal of the current card asked for? Answer "none" when it was not.',
  'stay.periods': 'In which periods did the person legally reside in Belgium, and what for?',
  'stay.periods[].from': 'On which day did this period of residence begin?',
  'stay.periods[].until': 'On which day did this period of residence end? Answer "none" while it goes on.',
  'stay.periods[].purpose': 'What was the stay for in this period?',
  'stay.periods[].card': 'Which card did the person hold in this period?',
  'stay.absences': 'When was the person away from Belgium?',
  'stay.absences[].leftOn': 'On which day did the person leave Belgium?',
  'stay.absences[].returnedOn':
    'On which day did the person return to Belgium? Answer "none" while the absence goes on.',
  'stay.absences[].prolonged': 'Was this a prolonged absence, and not merely holidays or a business trip?',
  'stay.absences[].reason': 'What was the reason for this absence?',
  'stay.absences[].outsideEu': 'Was the person outside the European Union during this absence?',
  'stay.trips': 'Which trips did the person make to other Schengen states?',
  'stay.trips[].enteredOn': 'On which day did the person enter the other Schengen states?',
  'stay.trips[].leftOn': 'On which day did the person leave the other Schengen states?',
  'stay.expiryDayAccepted':
    'Has the authority confirmed that an act on the very day on which the card expires is still in time?',
  'stay.studentYearsCount': 'Do the years as a student count for the status asked for?',
  'stay.prolongedAbsence': 'Was there a prolonged absence from Belgium?',
  'stay.absencesWithinTotal': 'Do all absences taken together stay within what is allowed?',
  'stay.mostAbsenceMonthsInYear': 'How many months was the person absent in the year with the most absence?',
  'stay.blueCardSince':
    'Since which day has the person held EU Blue Cards, in whichever member states? Answer "none" when there is no such card.',
  'stay.formerBlueCard': 'Was the status of EU long-term resident obtained after an EU Blue Card?',
  'stay.authorisedUntil':
    'Until which day is the stay authorised, or the work of somebody transferred within a company?',
  'stay.limitedStayGranted':
    'Has the Immigration Office granted a limited stay on another ground than those that the rules name?',
  'stay.unionStayRecognised':
    'Is the right of a citizen of the Union to stay for more than three months recognised?',
  'stay.temporaryStay':
    'Is the stay purely temporary or diplomatic, under temporary protection, or for the time of an asylum procedure?',
  'stay.searchYearUsed': 'Has the person had a search year before?',

  jobOffers: 'Which offers of work, or which work, does the person have?',
  'jobOffers[].employer': 'Who is the employer?',
  'jobOffers[].region': 'In which region is the work done?',
  'jobOffers[].category': 'In which category does the work fall?',
  'jobOffers[].occupation': 'Which of these occupations is it? Answer "none" when it is another one.',
  'jobOffers[].posted': 'Is the worker posted to Belgium by an employer abroad?',
  'jobOffers[].grossSalary': 'What is the gross salary, a month or a year?',
  'jobOffers[].grossSalary.amount': 'How much is the gross salary?',
  'jobOffers[].grossSalary.per': 'Is the gross salary given for a month or for a year?',
  'jobOffers[].contractSignedOn':
    'On which day was the employment contract signed? Answer "none" when it is not signed yet.',
  'jobOffers[].startsOn': 'On which day does the work begin?',
  'jobOffers[].endsOn': 'On which day does the contract end? Answer "none" when it is open-ended.',
  'jobOffers[].workAuthorised': 'Has the region authorised the work?',
  'jobOffers[].experienceRecognised':
    'Does the region accept professional experience in place of a degree of higher education?',
  'jobOffers[].foreignEmployer': 'Is the employer established abroad?',
  'jobOffers[].ictRole': 'As what is the worker transferred within the company?',
  'jobOffers[].ictPermitElsewhere':
    'Has another member state given a permit for this transfer within the company?',

  'studies.enrolled': 'Is the person enrolled at a recognised institution?',
  'studies.academicYear': 'Which academic year is it about?',
  'studies.means': 'Which means does the student have?',
  'studies.means[].kind': 'Of which kind are these means?',
  'studies.means[].amount': 'How much are these means?',
  'studies.means[].per': 'Are these means given for a month or for a year?',
  'studies.means[].sponsorIncome': 'What is the net income of the guarantor, a month?',
  'studies.means[].accepted': 'Has the Immigration Office accepted these means?',
  'studies.higherEducationDegree': 'Does the person have a degree of higher education?',
  'studies.belgianDegree': 'Did the person graduate from a Belgian institution?',
  'studies.mobilityDegree':
    'Is the degree one of another member state, with a part of the studies in Belgium?',
  'studies.degreeAwardedOn': 'On which day was the degree awarded?',

  'family.relation': 'What is the person to the family member who is joined in Belgium?',
  'family.sponsor.status': 'Which right of residence does the family member who is joined have?',
  'family.sponsor.legallyResident': 'Does the family member who is joined legally reside in Belgium?',
  'family.sponsor.refugeeStatus': 'Is the family member who is joined recognised as a refugee?',
  'family.sponsor.stayGrantedOn':
    'On which day was the right of residence of the family member who is joined granted? Answer "none" for a Belgian.',
  'family.sponsor.incomes': 'Which incomes does the family member who is joined have?',
  'family.sponsor.incomes[].kind': 'Of which kind is this income?',
  'family.sponsor.incomes[].amount': 'How much is this income?',
  'family.sponsor.incomes[].per': 'Is this income given for a month or for a year?',
  'family.sponsor.incomes[].declared': 'Is this income declared to the tax authority?',
  'family.sponsor.incomes[].accepted': 'Has the Immigration Office accepted this income?',
  'family.sponsor.incomes[].activelySeekingWork':
    'Is it proven that the one who receives this income actively seeks work?',
  'family.householdMembers':
    'How many people will live together after the reunification, the family member who is joined included?',
  'family.filedOn':
    'On which day was the application for family reunification filed, or will it be? Answer "none" when that is not known yet.',
  'family.conditionsMet':
    'Do the other conditions of family reunification hold, such as ages, waiting time and housing?',
  'family.incomeTestWaived':
    'Is this a case in which no income is asked for, as where only minor children join?',
  'family.jointHousehold': 'Does the person live together with the family member who is joined?',

  'integration.languageA2': 'Is level A2 proven in the language of the region?',
  'integration.civicIntegration': 'Is civic integration proven, as the region asks for it?',
  'integration.taxesPaid': 'Were taxes paid regularly?',
  'integration.socialAssistance': 'Has the person depended on social assistance?',

  'risks.dismissed': 'Did the employment end by dismissal, or before its time?',
  'risks.excludedFromInstitution': 'Has the institution excluded the student?',
  'risks.fraud': 'Was fraud found?',
  'risks.absentLongerThanAllowed': 'Was the person out of Belgium for longer than the card allows?',
  'risks.insufficientCredits': 'Has the student passed too few credits?',
  'risks.incomeBelowMinimum': 'Is the income of the worker below the legal minimum?',
  'risks.shamMarriage': 'Is a sham marriage suspected?',
  'risks.noLawfulSponsorIncome': 'Is the family member who is joined without any lawful income?',

  events: 'What has happened: entry, changes, refusals, the end of a contract, applications?',
  'events[].kind': 'What happened?',
  'events[].on': 'On which day did it happen?',
  'events[].doneOn': 'On which day was what it asks for done? Answer "none" when it is not done yet.',
  'events[].change': 'What has changed?',
  'events[].notifiedBy': 'How was the refusal notified?',
  'events[].ground': 'Which of these grounds, if any, shortens the time for appeal?',
  'events[].laterDateConfirmed': 'Has the authority confirmed that the later of the two dates applies?',
  'events[].employedSince': 'On which day did the employment begin?',
  'events[].authorisationEndedOn': 'On which day did the work authorisation end?',
  'events[].application': 'Which application was made?',
};
