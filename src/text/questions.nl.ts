import type { Messages } from './language.js';

/** What to ask for each path of the case file, in Dutch, as a person is asked. */
export const QUESTIONS_NL: Messages = {
  reference: 'Onder welke referentie wordt dit dossier bewaard?',

  'person.name': 'Wat is de naam van de persoon?',
  'person.nationality': 'Welke nationaliteit heeft de persoon?',
  'person.birthDate': 'Wanneer is de persoon geboren?',
  'person.registerNumber': 'Wat is het rijksregisternummer van de persoon?',
  'person.sex': 'Welk geslacht vermeldt het rijksregister?',
  'person.healthInsurance': 'Heeft de persoon een ziekteverzekering?',
  'person.sufficientResources':
    'Heeft de persoon voldoende bestaansmiddelen, zoals een stabiel passief inkomen of spaargeld?',
  'person.refugeeStatus': 'Is de persoon als vluchteling erkend?',
  'person.statelessRecognised': 'Is de persoon, die geen nationaliteit heeft, als staatloze erkend?',
  'person.protectionAppliedOn': 'Op welke dag heeft de persoon om bescherming verzocht?',
  'person.withdrawalAgreement':
    'Wat beschermt het akkoord over de terugtrekking van het Verenigd Koninkrijk voor de persoon, als het iets beschermt?',
  'person.criminalRecord': 'Is er een uittreksel uit het strafregister?',
  'person.criminalRecord.issuedOn': 'Op welke dag werd het uittreksel uit het strafregister afgegeven?',
  'person.criminalRecord.coversFrom':
    'Vanaf welke dag dekt het uittreksel uit het strafregister het verleden? Antwoord "geen" als het uittreksel het hele verleden dekt.',
  'person.criminalRecord.laterDateConfirmed':
    'Heeft de overheid bevestigd dat de latere datum van het uittreksel uit het strafregister geldt?',

  'plans.purpose': 'Waarvoor wil de persoon in België verblijven?',
  'plans.region': 'In welk gewest woont de persoon, of gaat de persoon wonen?',
  'plans.cardStartsOn': 'Vanaf welke dag moet de nieuwe kaart geldig zijn?',
  'plans.permanentStatus': 'Welk soort permanent verblijf wil de persoon aanvragen?',
  'plans.selfEmployedActivity': 'Is er een zelfstandige activiteit, een vennootschap of een start-up?',
  'plans.urgentCard': 'Moet de kaart dringend worden aangemaakt, tegen een hogere prijs?',

  'stay.document': 'Met welk document komt de persoon België binnen, of verblijft de persoon er nu?',
  'stay.visaExpiresOn': 'Tot en met welke dag is het visum D geldig?',
  'stay.waitingDocument':
    'Welk document heeft de persoon terwijl een kaart wordt aangemaakt of vernieuwd, als er een is?',
  'stay.card': 'Welke verblijfskaart heeft de persoon nu, als er een is?',
  'stay.card.type': 'Welke soort kaart heeft de persoon nu?',
  'stay.card.purpose': 'Waarvoor werd de huidige kaart afgegeven?',
  'stay.card.expiresOn': 'Tot en met welke dag is de huidige kaart geldig?',
  'stay.card.renewalAskedOn':
    'Op welke dag werd de vernieuwing van de huidige kaart aangevraagd? Antwoord "geen" als ze niet werd aangevraagd.',
  'stay.periods': 'In welke periodes verbleef de persoon wettig in België, en waarvoor?',
  'stay.periods[].from': 'Op welke dag begon deze verblijfsperiode?',
  'stay.periods[].until':
    'Op welke dag eindigde deze verblijfsperiode? Antwoord "geen" zolang ze voortduurt.',
  'stay.periods[].purpose': 'Waarvoor diende het verblijf in deze periode?',
  'stay.periods[].card': 'Welke kaart had de persoon in deze periode?',
  'stay.absences': 'Wanneer was de persoon niet in België?',
  'stay.absences[].leftOn': 'Op welke dag is de persoon uit België vertrokken?',
  'stay.absences[].returnedOn':
    'Op welke dag is de persoon naar België teruggekeerd? Antwoord "geen" zolang de afwezigheid voortduurt.',
  'stay.absences[].prolonged':
    'Was dit een langdurige afwezigheid, en niet louter vakantie of een zakenreis?',
  'stay.absences[].reason': 'Wat was de reden van deze afwezigheid?',
  'stay.absences[].outsideEu': 'Was de persoon tijdens deze afwezigheid buiten de Europese Unie?',
  'stay.trips': 'Welke reizen heeft de persoon naar andere Schengenstaten gemaakt?',
  'stay.trips[].enteredOn': 'Op welke dag is de persoon de andere Schengenstaten binnengekomen?',
  'stay.trips[].leftOn': 'Op welke dag heeft de persoon de andere Schengenstaten verlaten?',
  'stay.expiryDayAccepted':
    'Heeft de overheid bevestigd dat een handeling op de vervaldag van de kaart zelf nog tijdig is?',
  'stay.studentYearsCount': 'Tellen de jaren als student mee voor het gevraagde statuut?',
  'stay.prolongedAbsence': 'Was er een langdurige afwezigheid uit België?',
  'stay.absencesWithinTotal': 'Blijven alle afwezigheden samen binnen de toegestane duur?',
  'stay.mostAbsenceMonthsInYear':
    'Hoeveel maanden was de persoon afwezig in het jaar met de meeste afwezigheid?',
  'stay.blueCardSince':
    'Sinds welke dag heeft de persoon Europese blauwe kaarten, in welke lidstaten ook? Antwoord "geen" als er geen zulke kaart is.',
  'stay.formerBlueCard':
    'Werd het statuut van EU-langdurig ingezetene na een Europese blauwe kaart verkregen?',
  'stay.authorisedUntil':
    'Tot en met welke dag is het verblijf toegelaten, of het werk van iemand die binnen een onderneming is overgeplaatst?',
  'stay.limitedStayGranted':
    'Heeft de Dienst Vreemdelingenzaken een beperkt verblijf toegekend op een andere grond dan de gronden die de regels noemen?',
  'stay.unionStayRecognised':
    'Is het recht van een burger van de Unie op een verblijf van meer dan drie maanden erkend?',
  'stay.temporaryStay':
    'Is het verblijf louter tijdelijk of diplomatiek, onder tijdelijke bescherming, of voor de duur van een asielprocedure?',
  'stay.searchYearUsed': 'Heeft de persoon al eerder een zoekjaar gehad?',

  jobOffers: 'Welke jobaanbiedingen of welk werk heeft de persoon?',
  'jobOffers[].employer': 'Wie is de werkgever?',
  'jobOffers[].region': 'In welk gewest wordt het werk gedaan?',
  'jobOffers[].category': 'In welke categorie valt het werk?',
  'jobOffers[].occupation': 'Welk van deze beroepen is het? Antwoord "geen" als het een ander beroep is.',
  'jobOffers[].posted': 'Is de werknemer door een werkgever in het buitenland naar België gedetacheerd?',
  'jobOffers[].grossSalary': 'Wat is het brutoloon, per maand of per jaar?',
  'jobOffers[].grossSalary.amount': 'Hoeveel bedraagt het brutoloon?',
  'jobOffers[].grossSalary.per': 'Is het brutoloon per maand of per jaar opgegeven?',
  'jobOffers[].contractSignedOn':
    'Op welke dag werd de arbeidsovereenkomst ondertekend? Antwoord "geen" als ze nog niet is ondertekend.',
  'jobOffers[].startsOn': 'Op welke dag begint het werk?',
  'jobOffers[].endsOn': 'Op welke dag eindigt het contract? Antwoord "geen" als het van onbepaalde duur is.',
  'jobOffers[].workAuthorised': 'Heeft het gewest het werk toegelaten?',
  'jobOffers[].experienceRecognised':
    'Aanvaardt het gewest beroepservaring in plaats van een diploma hoger onderwijs?',
  'jobOffers[].foreignEmployer': 'Is de werkgever in het buitenland gevestigd?',
  'jobOffers[].ictRole': 'In welke functie wordt de werknemer binnen de onderneming overgeplaatst?',
  'jobOffers[].ictPermitElsewhere':
    'Heeft een andere lidstaat een vergunning voor deze overplaatsing binnen een onderneming afgegeven?',

  'studies.enrolled': 'Is de persoon ingeschreven aan een erkende instelling?',
  'studies.academicYear': 'Om welk academiejaar gaat het?',
  'studies.means': 'Welke bestaansmiddelen heeft de student?',
  'studies.means[].kind': 'Van welke soort zijn deze bestaansmiddelen?',
  'studies.means[].amount': 'Hoeveel bedragen deze bestaansmiddelen?',
  'studies.means[].per': 'Zijn deze bestaansmiddelen per maand of per jaar opgegeven?',
  'studies.means[].sponsorIncome': 'Wat is het netto-inkomen van de garant, per maand?',
  'studies.means[].accepted': 'Heeft de Dienst Vreemdelingenzaken deze bestaansmiddelen aanvaard?',
  'studies.higherEducationDegree': 'Heeft de persoon een diploma hoger onderwijs?',
  'studies.belgianDegree': 'Is de persoon afgestudeerd aan een Belgische instelling?',
  'studies.mobilityDegree':
    'Komt het diploma van een andere lidstaat, met een deel van de studies in België?',
  'studies.degreeAwardedOn': 'Op welke dag werd het diploma uitgereikt?',

  'family.relation':
    'Wat is de familieband van de persoon met de gezinshereniger (het familielid in België bij wie de persoon zich voegt)?',
  'family.sponsor.status':
    'Welk verblijfsrecht heeft de gezinshereniger (het familielid bij wie de persoon zich voegt)?',
  'family.sponsor.legallyResident':
    'Verblijft de gezinshereniger (het familielid bij wie de persoon zich voegt) wettig in België?',
  'family.sponsor.refugeeStatus':
    'Is de gezinshereniger (het familielid bij wie de persoon zich voegt) als vluchteling erkend?',
  'family.sponsor.stayGrantedOn':
    'Op welke dag werd het verblijfsrecht van de gezinshereniger (het familielid bij wie de persoon zich voegt) toegekend? Antwoord "geen" voor een Belg.',
  'family.sponsor.incomes':
    'Welke inkomens heeft de gezinshereniger (het familielid bij wie de persoon zich voegt)?',
  'family.sponsor.incomes[].kind': 'Van welke soort is dit inkomen?',
  'family.sponsor.incomes[].amount': 'Hoeveel bedraagt dit inkomen?',
  'family.sponsor.incomes[].per': 'Is dit inkomen per maand of per jaar opgegeven?',
  'family.sponsor.incomes[].declared': 'Is dit inkomen bij de belastingdienst aangegeven?',
  'family.sponsor.incomes[].accepted': 'Heeft de Dienst Vreemdelingenzaken dit inkomen aanvaard?',
  'family.sponsor.incomes[].activelySeekingWork':
    'Is bewezen dat wie dit inkomen ontvangt, actief naar werk zoekt?',
  'family.householdMembers':
    'Hoeveel personen zullen na de gezinshereniging samenwonen, de gezinshereniger (het familielid bij wie de persoon zich voegt) inbegrepen?',
  'family.filedOn':
    'Op welke dag werd of wordt de aanvraag tot gezinshereniging ingediend? Antwoord "geen" als dat nog niet bekend is.',
  'family.conditionsMet':
    'Is aan de andere voorwaarden van gezinshereniging voldaan, zoals leeftijden, wachttijd en huisvesting?',
  'family.incomeTestWaived':
    'Klopt het dat geen inkomen wordt gevraagd, zoals wanneer enkel minderjarige kinderen zich bij het gezin voegen?',
  'family.jointHousehold':
    'Woont de persoon samen met de gezinshereniger (het familielid bij wie de persoon zich voegt)?',

  'integration.languageA2': 'Is niveau A2 in de taal van het gewest bewezen?',
  'integration.civicIntegration': 'Is inburgering bewezen, zoals het gewest die vraagt?',
  'integration.taxesPaid': 'Werden regelmatig belastingen betaald?',
  'integration.socialAssistance': 'Is de persoon afhankelijk geweest van sociale bijstand?',

  'risks.dismissed': 'Is de tewerkstelling door ontslag of voortijdig geëindigd?',
  'risks.excludedFromInstitution': 'Heeft de instelling de student uitgesloten?',
  'risks.fraud': 'Werd fraude vastgesteld?',
  'risks.absentLongerThanAllowed': 'Was de persoon langer uit België weg dan de kaart toestaat?',
  'risks.insufficientCredits': 'Heeft de student te weinig studiepunten behaald?',
  'risks.incomeBelowMinimum': 'Ligt het inkomen van de werknemer onder het wettelijke minimum?',
  'risks.shamMarriage': 'Wordt een schijnhuwelijk vermoed?',
  'risks.noLawfulSponsorIncome':
    'Klopt het dat de gezinshereniger (het familielid bij wie de persoon zich voegt) geen enkel wettig inkomen heeft?',

  events: 'Wat is er gebeurd: binnenkomst, wijzigingen, weigeringen, het einde van een contract, aanvragen?',
  'events[].kind': 'Wat is er gebeurd?',
  'events[].on': 'Op welke dag is het gebeurd?',
  'events[].doneOn':
    'Op welke dag werd gedaan wat deze gebeurtenis vraagt? Antwoord "geen" als het nog niet is gedaan.',
  'events[].change': 'Wat is er gewijzigd?',
  'events[].notifiedBy': 'Hoe werd de weigering ter kennis gebracht?',
  'events[].ground': 'Welke van deze gronden verkort, in voorkomend geval, de beroepstermijn?',
  'events[].laterDateConfirmed': 'Heeft de overheid bevestigd dat de latere van de twee data geldt?',
  'events[].employedSince': 'Op welke dag begon de tewerkstelling?',
  'events[].authorisationEndedOn': 'Op welke dag eindigde de toelating tot arbeid?',
  'events[].application': 'Welke aanvraag werd ingediend?',
};
