import type { Messages } from './language.js';

/** What to know about an answer, in French. */
export const WARNINGS_FR: Messages = {
  // Every answer
  'as-of-today': "Aucune date n'a été indiquée\u00a0: la réponse vaut pour aujourd'hui, le {asOf:date}.",
  'past-review-date':
    "L'édition {document} devait être revue au plus tard le {reviewBy:date}, date qui est passée\u00a0: vérifiez que ses règles sont toujours en vigueur.",
  'figure-confidence':
    'Faites confirmer le chiffre {parameter} de {document} avant de vous y fier ({confidence:name.confidence}).',
  'figure-contested':
    "Les sources divergent sur {parameter} de {document}\u00a0: le chiffre suivi est {value:figure.unit}, d'autres lisent {readings:figure.unit}.",
  'law-differs':
    "Selon la loi,[ le dernier jour était le {lastDayWas:date}][ le dernier jour est le {lastDayIs:date}][ le dernier jour peut être le {lastDayMayBe:date}][ le premier jour est le {firstDayIs:date}][ le premier jour peut être le {firstDayMayBe:date}][ {figureIs:name.lawFigure} est de {lawValue:figure.lawUnit}][ {figureMayBe:name.lawFigure} peut être de {lawValue:figure.lawUnit}][ ({card:name.card})][ ({before:figure.lawUnit} avant le {countedFrom:date})][ ({after:figure.lawUnit} après le {countedFrom:date})][, c'était donc trop tard{wasLate:if}][, il est donc trop tard{isTooLate:if}]\u00a0; le guide ({claim}) a {value:figure.unit}. Interrogez le recueil law, ou comparez les deux.",

  // Amounts
  'salary-converted':
    'Le salaire a été communiqué pour une période ({from:name.calendar}) et le seuil est fixé pour une autre ({to:name.calendar})\u00a0: le montant a été converti avec le facteur {monthsPerYear}. Les mois supplémentaires et les primes qui ne figurent pas dans le montant communiqué ne sont pas comptés.',
  'salary-under-code-1-only':
    'Seul est examiné ce qui est déclaré chaque mois à la sécurité sociale (DmfA) sous le code 1\u00a0: ni treizième mois, ni double pécule de vacances, ni primes ou indemnités. Indiquez le montant sous le code 1.',
  'amounts-provisional':
    "Les montants du {carriedOverFrom:date} sont reconduits jusqu'à la publication des nouveaux, environ un mois après que Statbel publie un nouveau salaire moyen\u00a0: vérifiez si c'est chose faite.",
  'day-of-effect-not-settled':
    'Les sources divergent sur le premier jour de ces montants\u00a0: la date suivie est le {followed:date}, une autre source indique le {other:date}.',
  'function-level-required':
    'Pour les demandes introduites à partir du {filedFrom:date}, la fonction elle-même doit aussi atteindre le {level:count.level} de la VKS ou un niveau supérieur\u00a0: le salaire seul ne suffit pas.',
  'amounts-converted':
    'Montants convertis avec le facteur {monthsPerYear}, car les règles examinent les montants pour cette période ({to:name.calendar})\u00a0: {amounts}.',
  'base-interpreted':
    "Le guide ({claim}) ne dit pas de quel revenu garanti le seuil est un pourcentage\u00a0: c'est par interprétation que l'on retient celui-ci\u00a0: {base:name.base}.",
  'threshold-contested':
    "Les sources divergent sur ce que chaque membre supplémentaire du ménage ajoute ({parameter})\u00a0: le seuil suivi est de {threshold:amount} par mois, d'autres lisent {readings:amount}.",
  'sponsor-threshold-not-known':
    "Le revenu exigé d'un garant n'est pas connu pour ces jours, puisque le revenu d'intégration ne l'est pas\u00a0: un engagement de prise en charge compte dès que l'Office des étrangers l'a accepté.",
  'notice-day-not-known':
    "Le jour de publication de ce montant n'est pas connu. Il découle de l'indice des prix à la consommation du mois de janvier qui précède l'année académique\u00a0: vérifiez, le jour de la demande, qu'il a été publié.",
  'needs-to-be-examined':
    "Sous le régime suivant ({regime:name.regime}), un revenu trop bas n'est pas à lui seul un motif de refus\u00a0: l'autorité doit examiner les besoins de la famille ({provisions}).",
  'needs-to-be-proven':
    "Sous le régime suivant ({regime:name.regime}), il n'est pas établi qu'un revenu trop bas soit à lui seul un motif de refus, mais il appartient aux demandeurs de prouver que ce revenu couvre leurs besoins\u00a0; selon nos sources, l'autorité examine encore ces besoins ({confidence:name.confidence}).",
  'minor-children-exempt':
    "Sous le régime suivant ({regime:name.regime}), aucun revenu n'est exigé si seuls viennent des enfants mineurs du regroupant, du conjoint ou partenaire, ou des deux ({provision}).",
  'exempt-after-protection':
    "Sous le régime suivant ({regime:name.regime}), la famille d'un bénéficiaire de la protection internationale ne doit pas prouver de revenus si le lien familial est antérieur à l'entrée et si la demande est introduite dans un délai de {within:count.months} à compter de la décision.",
  'earlier-members-keep-conditions':
    'Les membres de la famille qui avaient un droit de séjour avant le {before:date} gardent les conditions antérieures ({provision}).',
  'subsidiary-protection-suspended':
    'Ce que la loi du 18 juillet 2025 a changé pour les familles des bénéficiaires de la protection subsidiaire a été suspendu par la Cour constitutionnelle le {on:date} ({confidence:name.confidence}).',
  'incomes-of-both-spouses':
    "La Cour constitutionnelle aurait jugé que les revenus des deux conjoints s'additionnent (arrêt {judgment} du {on:date}, {confidence:name.confidence}).",

  // Deadlines
  'period-only-bounded':
    "Le guide ({claim}) ne donne pas un dernier jour unique\u00a0: seule la première date est sûre, et au-delà c'est l'autorité qui décide.",
  'expiry-day-not-settled':
    "Le guide ({claim}) dit «\u00a0avant\u00a0» l'expiration de la carte\u00a0: c'est à l'autorité de dire si le jour même de l'expiration est encore dans les temps.",
  'student-years-depend-on-status':
    "La prise en compte des années d'études dépend du statut demandé ({claim})\u00a0; ici, le calcul part du jour communiqué.",
  'provisional-document-named-by-guide':
    'Le guide ({claim}) appelle le document provisoire annexe {annex}\u00a0; la commune peut employer un autre nom.',
  'due-on-non-working-day':
    "Le {date:date}, les bureaux sont fermés ({reason:name.closedDay}), et la date n'est pas reportée\u00a0: agissez avant.",
  'lawful-while-searching':
    "Pendant cette recherche d'emploi, votre séjour est légal et votre statut n'est pas perdu aussitôt\u00a0; les papiers sont réenregistrés auprès du ministère régional de l'emploi ({claim}).",
  'unannounced-change-punished':
    "Qui n'avertit pas à temps commet une infraction administrative\u00a0: radiation de l'adresse, amende communale et difficultés lors d'un renouvellement ultérieur sont possibles ({claim}).",
  'stay-lawful-during-appeal':
    'Pendant le recours, vous restez légalement dans le pays\u00a0; consultez aussitôt un avocat ({claim}).',
  'removal-suspended-meanwhile': "Pendant le délai de recours, l'éloignement est suspendu ({claim}).",
  'annex-15-covers-wait': "L'annexe 15 couvre l'attente d'une décision sur le renouvellement ({claim}).",
  'travel-while-waiting':
    "Voyages pendant l'attente ({claim}).[{withVisaD:if} Avec un visa D valable, il est permis de voyager.][{withAnnex15Only:unless} Avec une annexe 15 seule, il n'est pas permis de se rendre dans d'autres États Schengen.][ Avec la carte\u00a0: {cardDays:count.days} par période de {cardWindowDays:count.days} dans l'espace Schengen.]",
  'apostille-and-translation':
    "Le certificat doit porter une apostille et être accompagné d'une traduction jurée dans l'une de ces langues ({claim})\u00a0: {languages:name.language}.",
  'bridge-without-leaving-belgium':
    "Ceci peut mener, sans quitter la Belgique ({claim}), à ce qui suit\u00a0: {to:name.prospect}\u00a0; l'autorité décide de chaque demande.",
  'other-conditions-of-permanent-residence':
    "Les années ne sont qu'une des conditions du séjour permanent[ ({claim})]\u00a0: voyez les titres de séjour.",
  'removal-suspended-in-listed-cases':
    "Pendant le délai de recours, l'éloignement n'est suspendu que dans les cas énumérés à l'article {article}\u00a0; dans les autres cas, le recours ne suspend rien.",
  'day-count-not-read':
    "La manière dont la nouvelle loi ({law}) compte les jours n'a pas été lue\u00a0; ils sont comptés selon le Code civil et la loi antérieure. Vérifiez le dernier jour sur la décision notifiée.",
  'saturday-may-count':
    'Certains bureaux comptent peut-être le samedi comme jour ouvrable, ce que le Code civil ne fait pas\u00a0: le dernier jour sans risque le compte.',
  'communes-count-calendar-days':
    "Plusieurs communes parlent de jours sans préciser qu'ils sont ouvrables\u00a0: le dernier jour sans risque compte tous les jours.",
  'authorisation-taken-to-end-with-employment':
    "La fin de l'autorisation de travail n'est pas communiquée\u00a0: le dernier jour sans risque est compté comme si elle avait pris fin avec l'emploi. Si elle a pris fin avant, il reste moins de temps\u00a0; si elle a pris fin après, il en reste davantage.",
  'mail-presumption-not-read':
    "Nous n'avons pas lu si, sous la nouvelle loi ({law}), un courrier est encore présumé reçu le troisième jour ouvrable\u00a0: agissez comme s'il avait été reçu le jour de l'envoi.",
  'fixed-term-permit-lapses':
    'Selon une source, un permis unique lié à un contrat arrivé à son terme expire simplement, sans délai supplémentaire.',
  'longer-job-search-possible':
    "La directive {directive}, à transposer pour le 21 mai 2026, peut donner un délai plus long\u00a0; aucun acte belge de transposition n'a été trouvé.",
  'blue-card-unemployment-exceptions':
    "Ce délai connaît des exceptions, qui n'ont pas été lues\u00a0; pour les personnes qui ont la carte depuis moins de deux ans, la directive {directive} permet un délai plus court.",
  'absences-not-covered':
    "L'effet des absences sur ces années n'a pas été trouvé\u00a0: il n'en est pas tenu compte ici.",

  // Cards
  'revocation-ground':
    "Motif pour lequel l'autorité peut retirer un titre de séjour[ (titre délivré pour ceci\u00a0: {track:name.purpose})]\u00a0: {code:name.ground}.",
  'refusal-ground':
    "Motif pour lequel l'autorité peut refuser une demande[ (demande qui porte sur ceci\u00a0: {track:name.purpose})]\u00a0: {code:name.ground}.",
  'administration-language':
    "Langue de l'administration ({region:name.region})\u00a0: {languages:name.language} ({claim}).",
  'validity-not-verified':
    "La durée de validité n'est pas vérifiée, aucune source ne l'indique\u00a0: {card:name.card}.",
  'no-law-for-card':
    "Pour {domain}, il n'y a pas de règle ce jour-là ({reason:name.noLaw})\u00a0: ce titre n'est pas dans la liste.",
};
