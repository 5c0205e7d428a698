import type { Messages } from './language.js';

/**
 * What a plan lists, by the kind of item and its code: steps, documents, costs, languages and statements on travel, in
 * French.
 */
export const ITEMS_FR: Messages = {
  'step.visa-d':
    "Prouvez le motif du séjour et obtenez un visa national (visa D) dans le pays d'origine, avant votre voyage.[ Cette étape prend en règle générale de {least:figure.leastUnit} à {most:figure.mostUnit}.]",
  'step.commune-registration':
    "Inscrivez-vous à la commune où vous habitez.[ L'attente d'un rendez-vous est en règle générale de {least:figure.leastUnit} à {most:figure.mostUnit}.]",
  'step.annex-19-application':
    "Demandez l'inscription à la commune où vous habitez (annexe 19)\u00a0; aucun visa n'est nécessaire.[ L'attente d'un rendez-vous est en règle générale de {least:figure.leastUnit} à {most:figure.mostUnit}.]",
  'step.police-address-check':
    "Un policier vérifie que vous habitez à l'adresse.[ Cela prend en règle générale de {least:figure.leastUnit} à {most:figure.mostUnit} à compter du passage à la commune.]",
  'step.card':
    'Demandez la carte à la commune, quand elle vous y invite.[ La fabrication prend en règle générale de {least:figure.leastUnit} à {most:figure.mostUnit}.]',
  'step.card-in-belgium':
    "Demandez la carte à la commune, en Belgique et dans les temps, avant l'expiration de la carte actuelle\u00a0; aucun visa n'est nécessaire.[ La fabrication de la carte prend en règle générale de {least:figure.leastUnit} à {most:figure.mostUnit}.]",
  'step.eu-card':
    "La commune décide de l'inscription et délivre la carte.[ Entre-temps, un document provisoire est valable pendant {provisionalDocument:figure.provisionalDocumentUnit}.]",
  'step.pin-letter':
    'Les codes PIN et PUK arrivent par la poste[, en règle générale de {least:figure.leastUnit} à {most:figure.mostUnit} après la demande de la carte]. Retirez ensuite la carte à la commune.',
  'step.whole-procedure':
    "La durée de l'ensemble de la procédure dépend du motif et de la rapidité du contrôle de l'adresse[\u00a0: en règle générale de {least:figure.leastUnit} à {most:figure.mostUnit}].",
  'document.passport-with-visa-d': 'Passeport avec le visa D.',
  'document.registered-lease': 'Bail de longue durée, officiellement enregistré.',
  'document.lease-in-language-of-region':
    "Bail et annexes dans la langue de l'administration[ ({region:name.region}\u00a0: {languages:name.language})][\u00a0; cette langue dépend de la région de la commune{regionMissing:if}].",
  'document.interpreter-or-acquaintance':
    "Qui ne parle pas la langue de l'administration[ ({region:name.region}\u00a0: {languages:name.language})] vient avec un interprète ou avec une connaissance qui la parle.",
  'document.housing-fit-for-registration':
    "Logement qui permet l'inscription à l'adresse et respecte les normes de la région.",
  'document.name-on-doorbell-and-mailbox':
    'Votre nom sur la sonnette et sur la boîte aux lettres, pour le contrôle par la police.',
  'document.photographs': 'Photographies.',
  'document.criminal-record-certificate':
    "Extrait de casier judiciaire qui couvre au moins les {validity:figure.validityUnit} qui précèdent, avec une apostille et une traduction jurée dans l'une de ces langues, au choix\u00a0: {languages:name.language}.",
  'document.marriage-certificate':
    "Acte de mariage, avec une apostille et une traduction jurée dans l'une de ces langues, au choix\u00a0: {languages:name.language}.",
  'document.birth-certificate':
    "Acte de naissance, avec une apostille et une traduction jurée dans l'une de ces langues, au choix\u00a0: {languages:name.language}.",
  'document.international-health-insurance': 'Assurance maladie internationale, à présenter au consulat.',
  'document.belgian-health-fund':
    "Affiliation à une mutualité belge, aussitôt après l'inscription à la commune.",
  'document.employment-contract': 'Contrat de travail.',
  'document.degree-of-higher-education': "Diplôme de l'enseignement supérieur.",
  'document.proof-of-self-employment': "Preuve de l'activité indépendante ou de la société.",
  'document.enrolment-certificate': "Preuve de l'inscription dans un établissement reconnu.",
  'document.proof-of-student-means':
    "Preuve des moyens de subsistance suffisants d'un étudiant[, pour {months:figure.monthsUnit}].",
  'document.health-insurance-and-resources': "Preuve d'une assurance maladie et de ressources suffisantes.",
  'document.proof-of-resources': "Preuve d'un revenu passif stable ou d'une épargne.",
  'document.proof-of-sponsor-income': 'Preuve des revenus stables de la personne que vous rejoignez.',
  'document.belgian-degree': "Preuve de l'obtention d'un diplôme d'un établissement belge.",
  'document.contract-signed-before-expiry':
    "Contrat de travail, signé avant l'expiration de la carte actuelle.",
  'document.yearly-proof-of-income':
    'Chaque année, preuve de revenus qui ne sont pas inférieurs au coût de la vie.',
  'document.tax-declaration': 'Chaque année, la déclaration fiscale.',
  'document.no-language-for-first-card':
    "Pas de preuve de connaissance d'une langue\u00a0: aucune n'est exigée pour la première carte A.",
  'document.integration-effort':
    "Preuve de l'effort d'intégration\u00a0: il est examiné lors du renouvellement.",
  'document.proof-of-five-years': 'Preuve des années de séjour légal et ininterrompu.',
  'document.proof-of-taxes': 'Preuve du paiement régulier des impôts.',
  'document.no-social-assistance': "Preuve d'avoir vécu sans aide sociale.",
  'document.language-a2':
    'Preuve du niveau A2 dans la langue de la région[ ({region:name.region}\u00a0: {languages:name.language})]. Ce qui est exigé peut différer selon la région.',
  'document.civic-integration': "Preuve du parcours d'intégration, tel que la région l'exige.",
  'document.passport': 'Passeport.',
  'document.belgian-or-mobility-degree':
    "Diplôme d'un établissement belge, ou d'un établissement d'un autre État membre après des études faites en partie en Belgique.",
  'document.health-insurance': 'Assurance maladie.',
  'document.proof-of-mobility-stay':
    'Preuve du séjour en Belgique pendant les études dans un autre État membre.',
  'cost.visa-d-fee': 'Droits du visa D[\u00a0: {amount:amount}].',
  'cost.visa-centre-service': 'Service du centre de visas[\u00a0: environ {least:amount} à {most:amount}].',
  'cost.federal-contribution':
    "Redevance fédérale[ (motif du séjour\u00a0: {ground:name.contribution})][\u00a0: {amount:amount}][\u00a0: {least:amount} à {most:amount}][\u00a0: le montant n'est pas connu{amountUnknown:if}]. La plupart des demandeurs originaires de pays tiers la paient\u00a0; certains en sont dispensés, et d'autres, tels les résidents de longue durée d'un autre État membre, paient un autre montant.",
  'cost.commune-card': 'Carte, à la commune[\u00a0: environ {least:amount} à {most:amount}].',
  'cost.urgent-commune-card':
    'Carte fabriquée en urgence, à la commune[\u00a0: environ {least:amount} à {most:amount}][\u00a0; la fabrication prend alors de {urgentDaysLeast:figure.urgentDaysLeastUnit} à {urgentDaysMost:figure.urgentDaysMostUnit}].',
  'cost.commune-card-not-stated':
    "Carte, à la commune\u00a0: le prix n'est indiqué que pour les cartes A et H.",
  'cost.renewal-service-charge':
    "Frais de la commune pour le renouvellement d'une carte A, au plus une fois par an[\u00a0: {least:amount} à {most:amount}].",
  'cost.flanders-single-permit-fee':
    'Redevance flamande pour la demande de permis unique[\u00a0: {amount:amount}].',
  'language.administration-language':
    "Langue de l'administration[ ({region:name.region})]\u00a0:[ {languages:name.language}][ elle dépend de la région de la commune{regionMissing:if}].",
  'statement.visa-d-allows-travel':
    "Avec un visa D encore valable, vous pouvez vous rendre dans d'autres États Schengen pendant que vous attendez la carte.",
  'statement.card-allows-travel':
    "Avec une carte valable, vous pouvez séjourner dans d'autres États Schengen pendant {allowedDays:figure.allowedDaysUnit} par période de {windowDays:figure.windowDaysUnit}.",
  'statement.annex-15-not-outside-belgium':
    "Avec une annexe 15 seule, vous ne pouvez pas quitter la Belgique pour d'autres États Schengen\u00a0: ils ne la reconnaissent pas.",
  'statement.card-with-passport':
    "Avec une carte valable et votre passeport, vous pouvez séjourner dans d'autres États Schengen pendant {allowedDays:figure.allowedDaysUnit} par période de {windowDays:figure.windowDaysUnit}\u00a0; les jours passés en Belgique ne comptent pas. La carte seule n'est pas un document de voyage.",
  'statement.annex-15-no-travel-value':
    "Une annexe 15 n'a aucune valeur pour voyager\u00a0: elle ne figure pas parmi les titres de séjour que les États Schengen reconnaissent, et avec elle seule, vous risquez de ne pas pouvoir rentrer.",
  'statement.annex-49-no-travel-value':
    "Une annexe 49 n'a aucune valeur pour voyager\u00a0: elle ne figure pas parmi les titres de séjour que les États Schengen reconnaissent, et avec elle seule, vous risquez de ne pas pouvoir rentrer.",
  'statement.attestation-of-registration-no-travel-value':
    "Une attestation d'immatriculation (carte orange) n'a aucune valeur pour voyager. Les membres de la famille peuvent demander un visa de retour.",
  'statement.urgent-card-or-return-visa':
    "Qui doit voyager pendant la fabrication d'une carte demande une carte en urgence ou un visa de retour.",
  'note.visa-centre-or-consulate': 'Introduisez la demande dans un centre de visas ou au consulat.',
  'note.short-stay-visa-leads-nowhere': 'Un visa de court séjour ne mène pas à un titre de séjour.',
  'note.entry-and-stay-with-visa-d':
    "Avec le visa D, vous pouvez entrer en Belgique et y séjourner légalement pendant l'examen de votre dossier.",
  'note.book-before-travel': 'Prenez rendez-vous avant votre voyage.',
  'note.needed-for-register-number':
    "Sans numéro de registre national, pas de compte bancaire, d'assurance maladie, de bail ni de déclaration fiscale.",
  'note.visit-without-notice': 'Le policier passe sans prévenir.',
  'note.note-at-the-door':
    "Si vous n'êtes pas chez vous, il laisse un avis. Appelez ou écrivez aussitôt pour convenir d'un autre moment.",
  'note.no-answer-refused':
    "Si personne n'est là et que vous ne réagissez pas à l'avis, l'inscription est refusée.",
  'note.no-visit-contact-officer':
    "Si personne n'est passé depuis plus de {visitOverdue:figure.visitOverdueUnit}, cherchez le commissariat de votre quartier et contactez vous-même l'agent.",
  'note.housing-refused':
    "L'inscription est refusée aussi à cause du logement\u00a0: trop petit pour ceux qui y vivent, sans chauffage ou aération convenables, ou bail qui interdit l'inscription. Cherchez alors un autre logement, signez un nouveau contrat et redemandez l'inscription.",
  'note.biometrics-and-fee': 'Vos données biométriques sont prises le jour du paiement.',
  'note.annex-15-stands-in': 'La commune vous remet une annexe 15, qui tient lieu de carte en Belgique.',
  'note.rights-of-residents':
    "En tant que résident, vous êtes protégé comme travailleur. Vous avez droit à des prestations, sous conditions fiscales, aux allocations familiales et aux soins de santé par la mutualité, et vous voyagez sans visa dans l'espace Schengen.",
  'note.collect-with-codes': "Munissez-vous des codes et de l'annexe 15.",
  'note.no-clause-against-registration': "Le bail ne peut pas interdire l'inscription à l'adresse.",
  'note.no-overcrowding': 'Le logement ne peut pas être surpeuplé.',
  'note.heating-and-ventilation': 'Il doit être chauffé et aéré convenablement.',
  'note.ask-landlord-in-writing': "Demandez par écrit au bailleur si vous pouvez vous inscrire à l'adresse.",
  'note.start-up': "Pour le fondateur d'une start-up\u00a0: preuve de la start-up.",
  'note.apostille-of-country-of-issue': "L'apostille est celle du pays qui a délivré le document.",
  'note.translation-made-abroad': 'Une traduction faite hors de Belgique doit elle-même être certifiée.',
  'note.worldwide-income': 'Elle porte sur tous vos revenus, en Belgique et ailleurs.',
  'note.proofs-of-residence':
    "Des déclarations fiscales, des extraits du registre et des factures d'énergie ou d'eau en tiennent lieu.",
  'document.proof-of-residence': 'Preuve de la résidence en Belgique, pour la commune.',
};
