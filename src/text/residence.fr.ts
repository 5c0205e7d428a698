import type { Messages } from './language.js';

/** What counts of years of residence say, in French: how periods count, and what to know. */
export const RESIDENCE_FR: Messages = {
  // Periods
  'period.legal-residence': 'Le séjour légal compte.',
  'period.student-years-count': "Le statut demandé prend en compte les années d'études.",
  'period.student-years-do-not-count': "Le statut demandé ne prend pas en compte les années d'études.",
  'period.student-years-depend-on-status':
    "La prise en compte des années d'études dépend du statut demandé\u00a0: indiquez s'il les prend en compte.",
  'period.residence-on-eu-card': 'Le séjour avec une carte EU compte.',
  'period.residence-without-eu-card': 'Seul compte le séjour avec une carte EU.',
  'period.eu-card-not-given':
    'Seul compte le séjour avec une carte EU\u00a0: indiquez quelle carte était détenue.',
  'period.union-residence':
    "Le séjour comme citoyen de l'Union, ou comme membre de la famille d'un tel citoyen, compte.",
  'period.before-union-residence':
    "Le calcul part de l'inscription comme membre de la famille d'un citoyen de l'Union\u00a0: ce qui précède ne compte pas.",
  'period.union-residence-not-given':
    "Seul compte le séjour comme membre de la famille d'un citoyen de l'Union\u00a0: indiquez quelle carte était détenue.",
  'period.single-permit': 'Le séjour limité avec un permis unique compte.',
  'period.family-residence': 'Le séjour limité comme membre de la famille compte.',
  'period.card-of-period-not-given': 'La prise en compte dépend de la carte qui était détenue.',
  'period.since-application-for-protection': 'Le calcul part de la demande de protection.',
  'period.student-years-half': "Les années d'études comptent pour moitié.",
  'period.search-year': "L'année de recherche compte en entier.",
  'period.lawful-residence': 'Le séjour régulier compte.',
  'period.temporary-stay':
    "Un séjour purement temporaire ou diplomatique ne compte pas, la durée d'une procédure d'asile compte pour moitié ou en entier\u00a0: il reste à savoir de quel cas il s'agit.",
  'period.temporary-or-not': 'Indiquez si le séjour est purement temporaire.',
  'period.wait-for-protection':
    "L'attente d'une décision sur l'asile compte pour moitié, ou en entier si elle a été longue.",
  'period.protection-card-not-given':
    "Indiquez quelle carte était détenue\u00a0: l'attente d'une décision peut ne compter que pour moitié.",
  'period.transfer-temporary-or-not':
    'Aucune source lue ne dit si un transfert temporaire intragroupe est un séjour temporaire, lequel ne compte pas.',
  'period.not-said': "Les règles ne disent pas s'il compte.",
  'period.depends-on-missing': "La prise en compte dépend d'éléments manquants.",

  // What to know
  'warning.other-conditions-of-permanent-residence':
    "Les années ne sont qu'une des conditions du séjour permanent.",
  'warning.other-conditions-of-nationality':
    "Les années ne sont qu'une des conditions de la nationalité, et le guide ({claim}) n'énumère pas les autres.",
  'warning.absences-not-covered':
    "Les dispositions sur ce séjour ne disent rien des absences\u00a0: il est admis ici qu'une absence couverte par le droit de retour n'a pas d'effet sur le calcul\u00a0; en cas d'absence plus longue, l'effet reste indéterminé.",
  'warning.not-for-foreign-employers':
    'Les contrats avec un employeur étranger ne mènent pas à un séjour illimité de cette manière.',
  'warning.still-a-student': 'Tant que le séjour a lieu pour des études, le statut ne peut pas être demandé.',
};
