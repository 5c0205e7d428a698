import type { Messages } from './language.js';

/** What to ask for each path of the case file, in German, as a person is asked. */
export const QUESTIONS_DE: Messages = {
  reference: 'Unter welchem Aktenzeichen wird dieser Fall geführt?',

  'person.name': 'Wie heißt die Person?',
  'person.nationality': 'Welche Staatsangehörigkeit hat die Person?',
  'person.birthDate': 'Wann wurde die Person geboren?',
  'person.registerNumber': 'Wie lautet die Nationalregisternummer der Person?',
  'person.sex': 'Welches Geschlecht steht im Nationalregister?',
  'person.healthInsurance': 'Hat die Person eine Krankenversicherung?',
  'person.sufficientResources':
    'Hat die Person genügende Existenzmittel, wie etwa ein stabiles passives Einkommen oder Ersparnisse?',
  'person.refugeeStatus': 'Ist die Person als Flüchtling anerkannt?',
  'person.statelessRecognised':
    'Ist die Person, die keine Staatsangehörigkeit hat, als staatenlos anerkannt?',
  'person.protectionAppliedOn': 'An welchem Tag hat die Person Schutz beantragt?',
  'person.withdrawalAgreement':
    'Was schützt das Austrittsabkommen mit dem Vereinigten Königreich für die Person, wenn überhaupt etwas?',
  'person.criminalRecord': 'Gibt es einen Strafregisterauszug?',
  'person.criminalRecord.issuedOn': 'An welchem Tag wurde der Strafregisterauszug ausgestellt?',
  'person.criminalRecord.coversFrom':
    'Ab welchem Tag deckt der Strafregisterauszug die Vergangenheit ab? Antworten Sie „keine“, wenn er sie ganz abdeckt.',
  'person.criminalRecord.laterDateConfirmed':
    'Hat die Behörde bestätigt, dass das spätere Datum des Strafregisterauszugs gilt?',

  'plans.purpose': 'Wozu möchte sich die Person in Belgien aufhalten?',
  'plans.region': 'In welcher Region wohnt die Person, oder in welcher wird sie wohnen?',
  'plans.cardStartsOn': 'Ab welchem Tag soll die neue Karte gültig sein?',
  'plans.permanentStatus': 'Welche Art von Daueraufenthalt möchte die Person beantragen?',
  'plans.selfEmployedActivity': 'Gibt es eine selbständige Tätigkeit, ein Unternehmen oder ein Start-up?',
  'plans.urgentCard': 'Soll die Karte gegen eine höhere Gebühr im Eilverfahren hergestellt werden?',

  'stay.document':
    'Mit welchem Dokument reist die Person nach Belgien ein oder hält sie sich jetzt dort auf?',
  'stay.visaExpiresOn': 'Bis zu welchem Tag ist das Visum D gültig?',
  'stay.waitingDocument':
    'Welches Dokument besitzt die Person, während eine Karte hergestellt oder erneuert wird, falls sie eines besitzt?',
  'stay.card': 'Welche Aufenthaltskarte besitzt die Person jetzt, falls sie eine besitzt?',
  'stay.card.type': 'Welche Art von Karte besitzt die Person jetzt?',
  'stay.card.purpose': 'Zu welchem Zweck wurde die jetzige Karte ausgestellt?',
  'stay.card.expiresOn': 'Bis zu welchem Tag ist die jetzige Karte gültig?',
  'stay.card.renewalAskedOn':
    'An welchem Tag wurde die Erneuerung der jetzigen Karte beantragt? Antworten Sie „keine“, wenn sie nicht beantragt wurde.',
  'stay.periods': 'In welchen Zeiträumen hielt sich die Person legal in Belgien auf, und zu welchem Zweck?',
  'stay.periods[].from': 'An welchem Tag begann dieser Aufenthaltszeitraum?',
  'stay.periods[].until':
    'An welchem Tag endete dieser Aufenthaltszeitraum? Antworten Sie „keine“, solange er andauert.',
  'stay.periods[].purpose': 'Zu welchem Zweck diente der Aufenthalt in diesem Zeitraum?',
  'stay.periods[].card': 'Welche Karte besaß die Person in diesem Zeitraum?',
  'stay.absences': 'Wann war die Person aus Belgien abwesend?',
  'stay.absences[].leftOn': 'An welchem Tag hat die Person Belgien verlassen?',
  'stay.absences[].returnedOn':
    'An welchem Tag ist die Person nach Belgien zurückgekehrt? Antworten Sie „keine“, solange die Abwesenheit andauert.',
  'stay.absences[].prolonged':
    'War dies eine längere Abwesenheit und nicht nur ein Urlaub oder eine Geschäftsreise?',
  'stay.absences[].reason': 'Was war der Grund für diese Abwesenheit?',
  'stay.absences[].outsideEu':
    'Befand sich die Person während dieser Abwesenheit außerhalb der Europäischen Union?',
  'stay.trips': 'Welche Reisen in andere Schengen-Staaten hat die Person unternommen?',
  'stay.trips[].enteredOn': 'An welchem Tag ist die Person in die anderen Schengen-Staaten eingereist?',
  'stay.trips[].leftOn': 'An welchem Tag ist die Person aus den anderen Schengen-Staaten ausgereist?',
  'stay.expiryDayAccepted':
    'Hat die Behörde bestätigt, dass eine Handlung genau an dem Tag, an dem die Karte abläuft, noch rechtzeitig ist?',
  'stay.studentYearsCount': 'Zählen die Jahre als Student für die beantragte Rechtsstellung?',
  'stay.prolongedAbsence': 'Gab es eine längere Abwesenheit aus Belgien?',
  'stay.absencesWithinTotal': 'Bleiben alle Abwesenheiten zusammen im erlaubten Rahmen?',
  'stay.mostAbsenceMonthsInYear':
    'Wie viele Monate war die Person in dem Jahr mit den meisten Abwesenheiten abwesend?',
  'stay.blueCardSince':
    'Seit welchem Tag besitzt die Person Blaue Karten EU, in welchen Mitgliedstaaten auch immer? Antworten Sie „keine“, wenn es keine solche Karte gibt.',
  'stay.formerBlueCard':
    'Wurde die Rechtsstellung eines langfristig Aufenthaltsberechtigten-EU nach einer Blauen Karte EU erlangt?',
  'stay.authorisedUntil':
    'Bis zu welchem Tag ist der Aufenthalt erlaubt, oder bei einem unternehmensinternen Transfer die Arbeit?',
  'stay.limitedStayGranted':
    'Hat das Ausländeramt einen begrenzten Aufenthalt aus einem anderen Grund gewährt als denen, die die Regeln nennen?',
  'stay.unionStayRecognised':
    'Ist das Recht eines Unionsbürgers auf einen Aufenthalt von mehr als drei Monaten anerkannt?',
  'stay.temporaryStay':
    'Ist der Aufenthalt rein zeitweilig oder diplomatisch, steht er unter vorübergehendem Schutz oder gilt er für die Dauer eines Asylverfahrens?',
  'stay.searchYearUsed': 'Hatte die Person schon früher ein Suchjahr?',

  jobOffers: 'Welche Stellenangebote oder welche Arbeit hat die Person?',
  'jobOffers[].employer': 'Wer ist der Arbeitgeber?',
  'jobOffers[].region': 'In welcher Region wird die Arbeit verrichtet?',
  'jobOffers[].category': 'In welche Kategorie fällt die Arbeit?',
  'jobOffers[].occupation': 'Welcher dieser Berufe ist es? Antworten Sie „keine“, wenn es ein anderer ist.',
  'jobOffers[].posted': 'Ist der Arbeitnehmer von einem Arbeitgeber im Ausland nach Belgien entsandt?',
  'jobOffers[].grossSalary': 'Wie hoch ist das Bruttogehalt pro Monat oder pro Jahr?',
  'jobOffers[].grossSalary.amount': 'Wie hoch ist das Bruttogehalt?',
  'jobOffers[].grossSalary.per': 'Ist das Bruttogehalt pro Monat oder pro Jahr angegeben?',
  'jobOffers[].contractSignedOn':
    'An welchem Tag wurde der Arbeitsvertrag unterzeichnet? Antworten Sie „keine“, wenn er noch nicht unterzeichnet ist.',
  'jobOffers[].startsOn': 'An welchem Tag beginnt die Arbeit?',
  'jobOffers[].endsOn': 'An welchem Tag endet der Vertrag? Antworten Sie „keine“, wenn er unbefristet ist.',
  'jobOffers[].workAuthorised': 'Hat die Region die Arbeit erlaubt?',
  'jobOffers[].experienceRecognised':
    'Erkennt die Region Berufserfahrung anstelle eines Hochschulabschlusses an?',
  'jobOffers[].foreignEmployer': 'Ist der Arbeitgeber im Ausland niedergelassen?',
  'jobOffers[].ictRole': 'Als was wird der Arbeitnehmer unternehmensintern transferiert?',
  'jobOffers[].ictPermitElsewhere':
    'Hat ein anderer Mitgliedstaat eine Erlaubnis für diesen unternehmensinternen Transfer erteilt?',

  'studies.enrolled': 'Ist die Person an einer anerkannten Einrichtung eingeschrieben?',
  'studies.academicYear': 'Um welches akademische Jahr geht es?',
  'studies.means': 'Welche Existenzmittel hat der Student?',
  'studies.means[].kind': 'Welcher Art sind diese Existenzmittel?',
  'studies.means[].amount': 'Wie hoch sind diese Existenzmittel?',
  'studies.means[].per': 'Sind diese Existenzmittel pro Monat oder pro Jahr angegeben?',
  'studies.means[].sponsorIncome': 'Wie hoch ist das Nettoeinkommen des Bürgen pro Monat?',
  'studies.means[].accepted': 'Hat das Ausländeramt diese Existenzmittel angenommen?',
  'studies.higherEducationDegree': 'Hat die Person einen Hochschulabschluss?',
  'studies.belgianDegree': 'Hat die Person einen Abschluss an einer belgischen Einrichtung erworben?',
  'studies.mobilityDegree':
    'Stammt der Abschluss aus einem anderen Mitgliedstaat, wobei ein Teil des Studiums in Belgien stattfand?',
  'studies.degreeAwardedOn': 'An welchem Tag wurde der Abschluss verliehen?',

  'family.relation':
    'In welchem Verhältnis steht die Person zum Zusammenführenden, also zu dem Familienmitglied in Belgien, dem sie nachzieht?',
  'family.sponsor.status': 'Welches Aufenthaltsrecht hat der Zusammenführende, dem die Person nachzieht?',
  'family.sponsor.legallyResident':
    'Hält sich der Zusammenführende, dem die Person nachzieht, legal in Belgien auf?',
  'family.sponsor.refugeeStatus':
    'Ist der Zusammenführende, dem die Person nachzieht, als Flüchtling anerkannt?',
  'family.sponsor.stayGrantedOn':
    'An welchem Tag wurde dem Zusammenführenden, dem die Person nachzieht, das Aufenthaltsrecht gewährt? Antworten Sie „keine“, wenn er Belgier ist.',
  'family.sponsor.incomes': 'Welche Einkommen hat der Zusammenführende, dem die Person nachzieht?',
  'family.sponsor.incomes[].kind': 'Welcher Art ist dieses Einkommen?',
  'family.sponsor.incomes[].amount': 'Wie hoch ist dieses Einkommen?',
  'family.sponsor.incomes[].per': 'Ist dieses Einkommen pro Monat oder pro Jahr angegeben?',
  'family.sponsor.incomes[].declared': 'Ist dieses Einkommen bei der Steuerverwaltung angegeben?',
  'family.sponsor.incomes[].accepted': 'Hat das Ausländeramt dieses Einkommen angenommen?',
  'family.sponsor.incomes[].activelySeekingWork':
    'Ist nachgewiesen, dass derjenige, der dieses Einkommen bezieht, aktiv Arbeit sucht?',
  'family.householdMembers':
    'Wie viele Personen werden nach der Zusammenführung zusammenleben, den Zusammenführenden, dem die Person nachzieht, mitgezählt?',
  'family.filedOn':
    'An welchem Tag wurde oder wird der Antrag auf Familienzusammenführung eingereicht? Antworten Sie „keine“, wenn das noch nicht bekannt ist.',
  'family.conditionsMet':
    'Sind die anderen Bedingungen der Familienzusammenführung erfüllt, wie etwa Alter, Wartezeit und Wohnung?',
  'family.incomeTestWaived':
    'Liegt ein Fall vor, in dem kein Einkommen verlangt wird, etwa weil nur minderjährige Kinder nachziehen?',
  'family.jointHousehold': 'Lebt die Person mit dem Zusammenführenden zusammen, dem sie nachzieht?',

  'integration.languageA2': 'Ist das Niveau A2 in der Sprache der Region nachgewiesen?',
  'integration.civicIntegration':
    'Ist die gesellschaftliche Integration so nachgewiesen, wie die Region sie verlangt?',
  'integration.taxesPaid': 'Wurden regelmäßig Steuern gezahlt?',
  'integration.socialAssistance': 'War die Person auf Sozialhilfe angewiesen?',

  'risks.dismissed': 'Endete die Beschäftigung durch Entlassung oder vorzeitig?',
  'risks.excludedFromInstitution': 'Hat die Einrichtung den Studenten ausgeschlossen?',
  'risks.fraud': 'Wurde Betrug festgestellt?',
  'risks.absentLongerThanAllowed':
    'Hielt sich die Person länger außerhalb Belgiens auf, als die Karte es erlaubt?',
  'risks.insufficientCredits': 'Hat der Student zu wenige Studienpunkte erworben?',
  'risks.incomeBelowMinimum': 'Liegt das Einkommen des Arbeitnehmers unter dem gesetzlichen Minimum?',
  'risks.shamMarriage': 'Besteht ein Verdacht auf Scheinehe?',
  'risks.noLawfulSponsorIncome':
    'Ist der Zusammenführende, dem die Person nachzieht, ohne jedes legale Einkommen?',

  events: 'Was ist geschehen: Einreise, Änderungen, Ablehnungen, das Ende eines Vertrags, Anträge?',
  'events[].kind': 'Was ist geschehen?',
  'events[].on': 'An welchem Tag ist es geschehen?',
  'events[].doneOn':
    'An welchem Tag wurde getan, was dafür verlangt ist? Antworten Sie „keine“, wenn es noch nicht getan ist.',
  'events[].change': 'Was hat sich geändert?',
  'events[].notifiedBy': 'Wie wurde die Ablehnung notifiziert?',
  'events[].ground': 'Welcher dieser Gründe verkürzt gegebenenfalls die Beschwerdefrist?',
  'events[].laterDateConfirmed': 'Hat die Behörde bestätigt, dass das spätere der beiden Daten gilt?',
  'events[].employedSince': 'An welchem Tag begann die Beschäftigung?',
  'events[].authorisationEndedOn': 'An welchem Tag endete die Arbeitserlaubnis?',
  'events[].application': 'Welcher Antrag wurde gestellt?',
};
