import type { Messages } from './language.js';

/** Why an answer is what it is, in French. */
export const REASONS_FR: Messages = {
  // Salary
  'salary-meets-threshold':
    'Le salaire atteint le seuil de {threshold:amount} {per:name.period} pour {category:name.category} ({region:name.region}, {rate:name.rate}).',
  'salary-below-threshold':
    'Le salaire est inférieur au seuil de {threshold:amount} {per:name.period} pour {category:name.category} ({region:name.region}, {rate:name.rate}).',
  'salary-not-comparable':
    'Le seuil pour {category:name.category} ({region:name.region}, {rate:name.rate}) est de {threshold:amount} {per:name.period}\u00a0; le salaire a été communiqué pour une autre période, et ces règles ne le convertissent pas.',
  'category-not-covered':
    "Ces règles n'ont pas de seuil pour {category:name.category} ({region:name.region}).",
  'rate-not-settled':
    "Le barème applicable pour {category:name.category} ({region:name.region}) dépend d'éléments qui n'ont pas été communiqués\u00a0: {missingFacts:fact}.",

  // Means of a student
  'means-sufficient':
    "Les moyens de subsistance couvrent les {required:amount} par mois exigés en {academicYear}\u00a0; sur l'année, ils dépassent ce montant de {margin:size}.",
  'means-insufficient':
    "Les moyens de subsistance ne couvrent pas les {required:amount} par mois exigés en {academicYear}\u00a0; sur l'année, il manque {margin:size}.",
  'means-not-settled':
    "Les moyens de subsistance qui comptent avec certitude ne couvrent pas les {required:amount} par mois exigés en {academicYear}\u00a0: sur l'année, il manque {margin:size}\u00a0; d'autres peuvent encore compter.",
  'means-not-counted':
    "Ce moyen de subsistance n'est pas pris en compte[ selon la règle {rule}]\u00a0: {path}, {kind:name.means}, {year:amount} par an.",
  'means-open':
    "La prise en compte de ce moyen de subsistance dépend d'éléments qui n'ont pas été communiqués\u00a0: {path}, {kind:name.means}, {year:amount} par an.",

  // Income of a sponsor
  'income-sufficient':
    'Les revenus pris en compte, {counted:amount} par mois, atteignent le seuil de {threshold:amount} par mois\u00a0; ils le dépassent de {margin:size}[ ({regime:name.regime})].',
  'income-insufficient':
    'Les revenus pris en compte, {counted:amount} par mois, sont inférieurs au seuil de {threshold:amount} par mois\u00a0; il manque {margin:size}[ ({regime:name.regime})].',
  'income-not-settled':
    "Les revenus qui comptent avec certitude, {counted:amount} par mois, sont inférieurs de {margin:size} au seuil de {threshold:amount} par mois\u00a0; d'autres revenus peuvent encore compter[ ({regime:name.regime})].",
  'income-below-least-threshold':
    'Les revenus pris en compte, {counted:amount} par mois, sont inférieurs à {threshold:amount} par mois, montant exigé quelle que soit la taille du ménage\u00a0; il manque {margin:size} ({regime:name.regime}).',
  'threshold-not-settled':
    "Le montant à atteindre dépend de la taille du ménage\u00a0: il est d'au moins {threshold:amount} par mois\u00a0; les revenus qui comptent avec certitude sont de {counted:amount} par mois ({regime:name.regime}).",
  'regime-not-settled':
    "Les conditions applicables dépendent d'éléments qui n'ont pas été communiqués ({missingFacts:fact})\u00a0; sont possibles\u00a0: {regimes:name.regime}.",
  'income-counted':
    'Ce revenu est pris en compte[ selon la règle {rule}]\u00a0: {path}, {kind:name.income}, {month:amount} par mois.',
  'income-not-counted':
    "Ce revenu n'est pas pris en compte[ selon la règle {rule}]\u00a0: {path}, {kind:name.income}, {month:amount} par mois.",
  'income-open':
    "La prise en compte de ce revenu dépend d'éléments qui n'ont pas été communiqués\u00a0: {path}, {kind:name.income}, {month:amount} par mois.",

  // Deadlines
  'too-early':
    "Le {actOn:date}, il est trop tôt\u00a0: la démarche est possible à partir du {opensOn:date}[ et jusqu'au {dueOn:date}].",
  'done-too-early':
    'La démarche a été faite le {actOn:date}, avant le premier jour où elle était possible, le {opensOn:date}.',
  'done-in-time':
    'La démarche a été faite dans les temps, le {actOn:date}[\u00a0; le dernier jour était le {dueOn:date}].',
  'done-late': 'La démarche a été faite le {actOn:date}, après le dernier jour, le {dueOn:date}.',
  'due-in-time':
    'Le {actOn:date}, la démarche peut être faite dans les temps[\u00a0: le dernier jour est le {dueOn:date}].',
  'window-open':
    'Le {actOn:date}, la démarche est possible\u00a0: le premier jour était le {opensOn:date}[, le dernier jour est le {dueOn:date}].',
  'due-not-known': "Le dernier jour n'est pas connu, de sorte que rien ne peut être dit du {actOn:date}.",
  'only-bounded':
    "Il n'est pas certain que le {actOn:date} soit dans les temps\u00a0: jusqu'au {dueOn:date}, c'est le cas\u00a0; après le {latestDueOn:date}, ce ne l'est plus.",
  passed: 'Le {actOn:date}, le dernier jour, le {dueOn:date}, est passé.',
  late: "Le {actOn:date}, le dernier jour pour introduire la demande, le {dueOn:date}, est passé\u00a0; le titre de séjour est encore valable jusqu'au {validUntil:date}.",
  expired:
    "Le {actOn:date}, le dernier jour pour introduire la demande, le {dueOn:date}, est passé, et le titre de séjour était valable jusqu'au {validUntil:date}.",
  'opening-depends-on-absences':
    'Le premier jour possible dépend des absences qui sont prolongées[\u00a0: au plus tôt le {earliest:date}][, au plus tard le {latest:date}].',
  'opening-not-known':
    "Le premier jour possible n'est pas connu[\u00a0: au plus tôt le {earliest:date}][, au plus tard le {latest:date}].",
  'case-not-covered': 'Ces règles ne disent rien de ce cas ({kind:name.deadline}).',
  'case-may-not-be-covered':
    "Il peut aussi s'agir d'un cas dont ces règles ne disent rien ({kind:name.deadline}).",
  'rule-not-settled':
    "La règle applicable, et les dates qui en découlent, dépendent d'éléments qui n'ont pas été communiqués\u00a0: {missingFacts:fact}.",
  'rule-may-apply':
    "La règle {rule} s'applique peut-être[\u00a0; le premier jour est alors le {opensOn:date}][\u00a0; le dernier jour est alors le {dueOn:date}][\u00a0; le dernier jour sans risque est alors le {safeDueOn:date}][\u00a0; le dernier jour possible est alors le {latestDueOn:date}].",
  'search-year-not-renewable':
    "L'année de recherche n'est accordée qu'une fois et ne peut pas être renouvelée.",
  'absences-beyond-total': 'Les absences, prises ensemble, dépassent la durée permise.',
  'absences-total-open':
    'Les dates des absences ne permettent pas, à elles seules, de dire si leur durée totale reste dans la limite permise.',
  'still-a-student':
    "Ce statut ne peut pas être demandé par une personne qui séjourne comme étudiant[\u00a0: le séjour comme étudiant dure jusqu'au {studentUntil:date}].",
  'student-stay-not-given':
    "Il n'a pas été communiqué si, et jusqu'à quand, le séjour était celui d'un étudiant.",
  'certificate-covers-too-little':
    'Le certificat couvre la période à partir du {coversFrom:date}\u00a0; il doit couvrir la période à partir du {coverageNeededFrom:date}.',
  'coverage-not-given':
    "Le premier jour couvert par le certificat n'a pas été communiqué\u00a0; il doit couvrir la période à partir du {coverageNeededFrom:date}.",
  'absence-resets-count':
    "L'absence prolongée {path} fait recommencer le calcul le jour du retour, le {returnedOn:date}.",

  // Register number
  'number-of-digits': 'Le numéro compte {digits:count.digits} (exigé\u00a0: {requiredDigits:count.digits}).',
  'birth-date-in-number':
    'Le numéro commence par {birthDatePart}[\u00a0; selon la date de naissance, il doit commencer par {expectedBirthDatePart}].',
  'possible-birth-date':
    'Les chiffres du début doivent correspondre à une date de naissance qui existe\u00a0; le mois et le jour peuvent être 00[\u00a0; dans ce numéro bis, le mois est augmenté{isBis:if}].',
  'order-number':
    "Le numéro d'ordre est {orderNumber}[\u00a0; les numéros bis ont des numéros impairs pour les hommes et pairs pour les femmes{isBis:if}][\u00a0; les hommes ont les numéros impairs de {lowestOfMen} à {highestOfMen}, les femmes les numéros pairs de {lowestOfWomen} à {highestOfWomen}{isBis:unless}].",
  'bis-order-number-contested':
    "Le numéro d'ordre est {orderNumber}\u00a0; les sources ne s'accordent pas sur le fait qu'un numéro bis puisse l'avoir.",
  'overflow-number':
    "Le jour indiqué dans le numéro est plus grand que celui d'aucun mois. De tels numéros sont donnés quand ceux d'un jour sont épuisés\u00a0; ces règles ne les couvrent pas.",
  'order-number-of-sex':
    "Sexe communiqué\u00a0: {sex:name.sex}[\u00a0; sexe indiqué par le numéro d'ordre {orderNumber}\u00a0: {sexOfOrderNumber:name.sex}].",
  'check-digits':
    'Les chiffres de contrôle sont {checkDigits}[\u00a0; pour une naissance avant {laterBirthsFrom}, ils doivent être {earlierBirth}][\u00a0; pour une naissance à partir de {laterBirthsFrom}, ils doivent être {laterBirth}].',

  // Cards
  'card-fits': '{card:name.Card} convient.',
  'card-does-not-fit': '{card:name.Card} ne convient pas.',
  'card-not-settled': "Savoir si {card:name.card} convient dépend d'éléments qui n'ont pas été communiqués.",
  'third-country-nationality': "nationalité d'un État hors de l'UE, de l'EEE et de la Suisse",
  'eu-nationality': "nationalité d'un État de l'UE ou de l'EEE, ou de la Suisse",
  'visa-d-or-residence-permit': 'visa D, ou titre de séjour déjà obtenu',
  'ground-for-purpose': "motif de séjour qui correspond au but du séjour, avec tout ce qu'il exige",
  'higher-education-degree': "diplôme de l'enseignement supérieur",
  'blue-card-threshold': 'salaire qui atteint le seuil de la carte bleue européenne',
  'employment-contract': 'contrat de travail valable',
  'permanent-status-asked': 'le statut permanent pour lequel cette carte est délivrée',
  'continuous-residence': "nombre suffisant d'années de séjour légal et ininterrompu",
  'no-prolonged-absence': "pas d'absence prolongée de Belgique",
  'taxes-paid': 'impôts payés',
  'no-social-assistance': "pas de dépendance de l'aide sociale",
  'language-a2': 'niveau A2 dans la langue de la région',
  'civic-integration': "parcours d'intégration, tel que la région l'exige",
  'eu-card-held': 'carte EU ou EU+ détenue actuellement',
  'student-card-held': 'carte A détenue actuellement, délivrée pour des études',
  'belgian-degree': "diplôme d'un établissement belge",
  'before-card-expires': "demande introduite avant l'expiration de la carte actuelle",
  'contract-signed-before-card-expires': "contrat signé avant l'expiration de la carte actuelle",
  'unlimited-stay-ground': 'séjour illimité déjà obtenu, ou ce dont il découle selon le motif de séjour',
  'unlimited-stay-held': 'séjour illimité actuel (carte B, ou carte K, anciennement C)',
  'long-term-residence':
    "séjour long et ininterrompu, en Belgique ou avec des cartes bleues européennes dans l'Union",
  'no-excluded-stay': 'pas de séjour exclu, tel un séjour pour études ou un séjour temporaire',
  'sufficient-resources': 'ressources suffisantes',
  'union-stay-recognised': "droit de séjour de citoyen de l'Union, reconnu par l'autorité",
  'no-interrupting-absence': "pas d'absence qui interrompt le séjour",
  'joins-belgian-or-union-citizen':
    "regroupement avec un Belge, dont les revenus suffisent lorsque la loi en exige, ou avec un citoyen de l'Union",
  'family-conditions': 'autres conditions du regroupement familial',
  'f-card-held': 'carte F ou F+ détenue actuellement',
  'joint-household': 'installation commune avec le regroupant',
  'degree-or-experience':
    "diplôme de l'enseignement supérieur, ou expérience que la région accepte à la place",
  'transfer-within-company': 'transfert temporaire intragroupe',
  'work-authorised': 'travail autorisé par la région',
  'first-permit-for-transfer': "pas de permis d'un autre État membre pour le transfert",
  'permit-of-another-state': "permis d'un autre État membre pour le transfert",
  'withdrawal-agreement-resident': "séjour protégé par l'accord de retrait avec le Royaume-Uni",
  'withdrawal-agreement-frontier-worker':
    "travail frontalier protégé par l'accord de retrait avec le Royaume-Uni",
  'search-year-ground': 'études ou recherche en Belgique, et demande introduite dans les temps',
  'health-insurance': 'assurance maladie',
  'student-means': "moyens de subsistance d'un étudiant",
  'no-search-year-before': "pas d'année de recherche antérieure",
};
