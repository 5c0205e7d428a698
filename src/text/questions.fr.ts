import type { Messages } from './language.js';

/** What to ask for each path of the case file, in French, as a person is asked. */
export const QUESTIONS_FR: Messages = {
  reference: 'Sous quelle référence ce dossier est-il tenu\u00a0?',

  'person.name': 'Quel est le nom de la personne\u00a0?',
  'person.nationality': 'Quelle est la nationalité de la personne\u00a0?',
  'person.birthDate': 'Quelle est la date de naissance de la personne\u00a0?',
  'person.registerNumber': 'Quel est le numéro de registre national de la personne\u00a0?',
  'person.sex': 'Quel sexe le registre national mentionne-t-il\u00a0?',
  'person.healthInsurance': 'La personne a-t-elle une assurance maladie\u00a0?',
  'person.sufficientResources':
    'La personne a-t-elle des ressources suffisantes, par exemple un revenu passif stable ou une épargne\u00a0?',
  'person.refugeeStatus': 'La personne est-elle reconnue comme réfugiée\u00a0?',
  'person.statelessRecognised':
    "La personne, qui n'a pas de nationalité, est-elle reconnue comme apatride\u00a0?",
  'person.protectionAppliedOn': 'Quel jour la personne a-t-elle demandé la protection\u00a0?',
  'person.withdrawalAgreement':
    "Que protège, le cas échéant, l'accord de retrait avec le Royaume-Uni pour la personne\u00a0?",
  'person.criminalRecord': 'Y a-t-il un extrait de casier judiciaire\u00a0?',
  'person.criminalRecord.issuedOn': "Quel jour l'extrait de casier judiciaire a-t-il été délivré\u00a0?",
  'person.criminalRecord.coversFrom':
    "À partir de quel jour l'extrait de casier judiciaire couvre-t-il le passé\u00a0? Répondez «\u00a0aucun\u00a0» s'il le couvre en entier.",
  'person.criminalRecord.laterDateConfirmed':
    "L'autorité a-t-elle confirmé que la date la plus tardive s'applique à l'extrait de casier judiciaire\u00a0?",

  'plans.purpose': 'Dans quel but la personne veut-elle séjourner en Belgique\u00a0?',
  'plans.region': 'Dans quelle région la personne habite-t-elle ou va-t-elle habiter\u00a0?',
  'plans.cardStartsOn': 'À partir de quel jour la nouvelle carte doit-elle être valable\u00a0?',
  'plans.permanentStatus': 'Quelle forme de séjour permanent la personne veut-elle demander\u00a0?',
  'plans.selfEmployedActivity': 'Y a-t-il une activité indépendante, une société ou une start-up\u00a0?',
  'plans.urgentCard': 'La carte doit-elle être fabriquée en urgence, à un prix plus élevé\u00a0?',

  'stay.document':
    'Avec quel document la personne entre-t-elle en Belgique ou y séjourne-t-elle actuellement\u00a0?',
  'stay.visaExpiresOn': "Jusqu'à quel jour le visa D est-il valable\u00a0?",
  'stay.waitingDocument':
    "Quel document la personne détient-elle, le cas échéant, pendant la fabrication ou le renouvellement d'une carte\u00a0?",
  'stay.card': 'Quelle carte de séjour la personne détient-elle actuellement, le cas échéant\u00a0?',
  'stay.card.type': 'Quel type de carte la personne détient-elle actuellement\u00a0?',
  'stay.card.purpose': 'Dans quel but la carte actuelle a-t-elle été délivrée\u00a0?',
  'stay.card.expiresOn': "Jusqu'à quel jour la carte actuelle est-elle valable\u00a0?",
  'stay.card.renewalAskedOn':
    "Quel jour le renouvellement de la carte actuelle a-t-il été demandé\u00a0? Répondez «\u00a0aucun\u00a0» s'il ne l'a pas été.",
  'stay.periods':
    'Pendant quelles périodes la personne a-t-elle séjourné légalement en Belgique, et dans quel but\u00a0?',
  'stay.periods[].from': 'Quel jour cette période de séjour a-t-elle commencé\u00a0?',
  'stay.periods[].until':
    'Quel jour cette période de séjour a-t-elle pris fin\u00a0? Répondez «\u00a0aucun\u00a0» tant que la période est en cours.',
  'stay.periods[].purpose': 'Quel était le but du séjour pendant cette période\u00a0?',
  'stay.periods[].card': 'Quelle carte la personne détenait-elle pendant cette période\u00a0?',
  'stay.absences': 'Quand la personne a-t-elle été absente de Belgique\u00a0?',
  'stay.absences[].leftOn': 'Quel jour la personne a-t-elle quitté la Belgique\u00a0?',
  'stay.absences[].returnedOn':
    "Quel jour la personne est-elle rentrée en Belgique\u00a0? Répondez «\u00a0aucun\u00a0» tant que l'absence est en cours.",
  'stay.absences[].prolonged':
    "S'agissait-il d'une absence prolongée, et non de simples vacances ou d'un voyage d'affaires\u00a0?",
  'stay.absences[].reason': 'Quelle était la raison de cette absence\u00a0?',
  'stay.absences[].outsideEu':
    "La personne se trouvait-elle hors de l'Union européenne pendant cette absence\u00a0?",
  'stay.trips': "Quels voyages la personne a-t-elle faits dans d'autres États Schengen\u00a0?",
  'stay.trips[].enteredOn': 'Quel jour la personne est-elle entrée dans les autres États Schengen\u00a0?',
  'stay.trips[].leftOn': 'Quel jour la personne a-t-elle quitté les autres États Schengen\u00a0?',
  'stay.expiryDayAccepted':
    "L'autorité a-t-elle confirmé qu'une démarche faite le jour même de l'expiration de la carte est encore dans les temps\u00a0?",
  'stay.studentYearsCount': "Les années d'études comptent-elles pour le statut demandé\u00a0?",
  'stay.prolongedAbsence': 'Y a-t-il eu une absence prolongée de Belgique\u00a0?',
  'stay.absencesWithinTotal':
    'Toutes les absences, prises ensemble, restent-elles dans la limite permise\u00a0?',
  'stay.mostAbsenceMonthsInYear':
    "Combien de mois la personne a-t-elle été absente pendant l'année qui compte le plus d'absences\u00a0?",
  'stay.blueCardSince':
    "Depuis quel jour la personne détient-elle des cartes bleues européennes, quels que soient les États membres\u00a0? Répondez «\u00a0aucun\u00a0» s'il n'y a pas de telle carte.",
  'stay.formerBlueCard':
    'Le statut de résident de longue durée - UE a-t-il été obtenu après une carte bleue européenne\u00a0?',
  'stay.authorisedUntil':
    "Jusqu'à quel jour le séjour est-il autorisé ou, pour une personne transférée au sein d'une entreprise, le travail\u00a0?",
  'stay.limitedStayGranted':
    "L'Office des étrangers a-t-il accordé un séjour limité pour un autre motif que ceux que les règles nomment\u00a0?",
  'stay.unionStayRecognised':
    "Le droit d'un citoyen de l'Union de séjourner plus de trois mois est-il reconnu\u00a0?",
  'stay.temporaryStay':
    "Le séjour est-il purement temporaire ou diplomatique, sous protection temporaire, ou lié à la durée d'une procédure d'asile\u00a0?",
  'stay.searchYearUsed': 'La personne a-t-elle déjà eu une année de recherche\u00a0?',

  jobOffers: "Quelles offres d'emploi, ou quel emploi, la personne a-t-elle\u00a0?",
  'jobOffers[].employer': "Qui est l'employeur\u00a0?",
  'jobOffers[].region': 'Dans quelle région le travail est-il effectué\u00a0?',
  'jobOffers[].category': 'Dans quelle catégorie le travailleur est-il employé\u00a0?',
  'jobOffers[].occupation':
    "De laquelle de ces professions s'agit-il\u00a0? Répondez «\u00a0aucun\u00a0» s'il s'agit d'une autre.",
  'jobOffers[].posted': 'Le travailleur est-il détaché en Belgique par un employeur étranger\u00a0?',
  'jobOffers[].grossSalary': 'Quel est le salaire brut, par mois ou par an\u00a0?',
  'jobOffers[].grossSalary.amount': 'Quel est le montant du salaire brut\u00a0?',
  'jobOffers[].grossSalary.per': 'Le salaire brut est-il indiqué par mois ou par an\u00a0?',
  'jobOffers[].contractSignedOn':
    "Quel jour le contrat de travail a-t-il été signé\u00a0? Répondez «\u00a0aucun\u00a0» s'il n'est pas encore signé.",
  'jobOffers[].startsOn': 'Quel jour le travail commence-t-il\u00a0?',
  'jobOffers[].endsOn':
    "Quel jour le contrat prend-il fin\u00a0? Répondez «\u00a0aucun\u00a0» s'il est à durée indéterminée.",
  'jobOffers[].workAuthorised': 'La région a-t-elle autorisé le travail\u00a0?',
  'jobOffers[].experienceRecognised':
    "La région accepte-t-elle l'expérience professionnelle à la place d'un diplôme de l'enseignement supérieur\u00a0?",
  'jobOffers[].foreignEmployer': "L'employeur est-il établi à l'étranger\u00a0?",
  'jobOffers[].ictRole': "En quelle qualité le travailleur est-il transféré au sein de l'entreprise\u00a0?",
  'jobOffers[].ictPermitElsewhere':
    "Un autre État membre a-t-il délivré un permis pour ce transfert au sein de l'entreprise\u00a0?",

  'studies.enrolled': 'La personne est-elle inscrite dans un établissement reconnu\u00a0?',
  'studies.academicYear': "De quelle année académique s'agit-il\u00a0?",
  'studies.means': "Quels sont les moyens de subsistance de l'étudiant\u00a0?",
  'studies.means[].kind': 'De quelle nature sont ces moyens de subsistance\u00a0?',
  'studies.means[].amount': 'Quel est le montant de ces moyens de subsistance\u00a0?',
  'studies.means[].per': 'Ces moyens de subsistance sont-ils indiqués par mois ou par an\u00a0?',
  'studies.means[].sponsorIncome': 'Quel est le revenu net du garant, par mois\u00a0?',
  'studies.means[].accepted': "L'Office des étrangers a-t-il accepté ces moyens de subsistance\u00a0?",
  'studies.higherEducationDegree': "La personne a-t-elle un diplôme de l'enseignement supérieur\u00a0?",
  'studies.belgianDegree': "La personne a-t-elle obtenu un diplôme d'un établissement belge\u00a0?",
  'studies.mobilityDegree':
    "S'agit-il d'un diplôme d'un autre État membre, avec une partie des études en Belgique\u00a0?",
  'studies.degreeAwardedOn': 'Quel jour le diplôme a-t-il été obtenu\u00a0?',

  'family.relation':
    "Quel est le lien de la personne avec le membre de la famille qu'elle rejoint en Belgique (le regroupant)\u00a0?",
  'family.sponsor.status':
    'Quel est le droit de séjour du membre de la famille que la personne rejoint\u00a0?',
  'family.sponsor.legallyResident':
    'Le membre de la famille que la personne rejoint séjourne-t-il légalement en Belgique\u00a0?',
  'family.sponsor.refugeeStatus':
    'Le membre de la famille que la personne rejoint est-il reconnu comme réfugié\u00a0?',
  'family.sponsor.stayGrantedOn':
    'Quel jour le droit de séjour du membre de la famille que la personne rejoint a-t-il été accordé\u00a0? Répondez «\u00a0aucun\u00a0» pour un Belge.',
  'family.sponsor.incomes': 'Quels sont les revenus du membre de la famille que la personne rejoint\u00a0?',
  'family.sponsor.incomes[].kind': 'De quelle nature est ce revenu\u00a0?',
  'family.sponsor.incomes[].amount': 'Quel est le montant de ce revenu\u00a0?',
  'family.sponsor.incomes[].per': 'Ce revenu est-il indiqué par mois ou par an\u00a0?',
  'family.sponsor.incomes[].declared': "Ce revenu est-il déclaré à l'administration fiscale\u00a0?",
  'family.sponsor.incomes[].accepted': "L'Office des étrangers a-t-il accepté ce revenu\u00a0?",
  'family.sponsor.incomes[].activelySeekingWork':
    'Est-il prouvé que la personne qui perçoit ce revenu cherche activement un emploi\u00a0?',
  'family.householdMembers':
    'Combien de personnes vivront ensemble après le regroupement, y compris le membre de la famille que la personne rejoint\u00a0?',
  'family.filedOn':
    "Quel jour la demande de regroupement familial a-t-elle été introduite, ou le sera-t-elle\u00a0? Répondez «\u00a0aucun\u00a0» si ce jour n'est pas encore connu.",
  'family.conditionsMet':
    "Les autres conditions du regroupement familial sont-elles remplies, telles que les âges, le délai d'attente et le logement\u00a0?",
  'family.incomeTestWaived':
    "Est-on dans un cas où aucun revenu n'est exigé, par exemple si seuls viennent des enfants mineurs\u00a0?",
  'family.jointHousehold': "La personne vit-elle avec le membre de la famille qu'elle rejoint\u00a0?",

  'integration.languageA2': 'Le niveau A2 est-il prouvé dans la langue de la région\u00a0?',
  'integration.civicIntegration': "Le parcours d'intégration est-il prouvé, tel que la région l'exige\u00a0?",
  'integration.taxesPaid': 'Les impôts ont-ils été payés régulièrement\u00a0?',
  'integration.socialAssistance': "La personne a-t-elle dépendu de l'aide sociale\u00a0?",

  'risks.dismissed': "L'emploi a-t-il pris fin par un licenciement, ou avant terme\u00a0?",
  'risks.excludedFromInstitution': "L'établissement a-t-il exclu l'étudiant\u00a0?",
  'risks.fraud': 'Une fraude a-t-elle été constatée\u00a0?',
  'risks.absentLongerThanAllowed':
    'La personne a-t-elle été hors de Belgique plus longtemps que la carte ne le permet\u00a0?',
  'risks.insufficientCredits': "L'étudiant a-t-il obtenu trop peu de crédits\u00a0?",
  'risks.incomeBelowMinimum': 'Les revenus du travailleur sont-ils inférieurs au minimum légal\u00a0?',
  'risks.shamMarriage': 'Y a-t-il un soupçon de mariage simulé\u00a0?',
  'risks.noLawfulSponsorIncome':
    'Le membre de la famille que la personne rejoint est-il sans aucun revenu licite\u00a0?',

  events: "Que s'est-il passé\u00a0: entrée, changements, refus, fin d'un contrat, demandes\u00a0?",
  'events[].kind': "Que s'est-il passé\u00a0?",
  'events[].on': "Quel jour cela s'est-il passé\u00a0?",
  'events[].doneOn':
    "Quel jour la démarche exigée a-t-elle été faite\u00a0? Répondez «\u00a0aucun\u00a0» si elle n'est pas encore faite.",
  'events[].change': "Qu'est-ce qui a changé\u00a0?",
  'events[].notifiedBy': 'Comment le refus a-t-il été notifié\u00a0?',
  'events[].ground': 'Lequel de ces motifs, le cas échéant, raccourcit le délai de recours\u00a0?',
  'events[].laterDateConfirmed':
    "L'autorité a-t-elle confirmé que la plus tardive des deux dates s'applique\u00a0?",
  'events[].employedSince': "Quel jour l'emploi a-t-il commencé\u00a0?",
  'events[].authorisationEndedOn': "Quel jour l'autorisation de travail a-t-elle pris fin\u00a0?",
  'events[].application': 'Quelle demande a été introduite\u00a0?',
};
