import type { Messages } from './language.js';

/** What counts of years of residence say, in German: how periods count, and what to know. */
export const RESIDENCE_DE: Messages = {
  // Periods
  'period.legal-residence': 'Legaler Aufenthalt zählt.',
  'period.student-years-count': 'Für die beantragte Rechtsstellung zählen die Jahre als Student.',
  'period.student-years-do-not-count':
    'Für die beantragte Rechtsstellung zählen die Jahre als Student nicht.',
  'period.student-years-depend-on-status':
    'Ob Jahre als Student zählen, hängt von der beantragten Rechtsstellung ab: Geben Sie an, ob sie dafür zählen.',
  'period.residence-on-eu-card': 'Aufenthalt mit einer Karte EU zählt.',
  'period.residence-without-eu-card': 'Nur Aufenthalt mit einer Karte EU zählt.',
  'period.eu-card-not-given':
    'Nur Aufenthalt mit einer Karte EU zählt: Geben Sie an, welche Karte man besaß.',
  'period.union-residence':
    'Aufenthalt als Unionsbürger oder als Familienangehöriger eines Unionsbürgers zählt.',
  'period.before-union-residence':
    'Gezählt wird ab der Anmeldung als Familienangehöriger eines Unionsbürgers: Was davor liegt, zählt nicht.',
  'period.union-residence-not-given':
    'Nur Aufenthalt als Familienangehöriger eines Unionsbürgers zählt: Geben Sie an, welche Karte man besaß.',
  'period.single-permit': 'Begrenzter Aufenthalt mit einer kombinierten Erlaubnis zählt.',
  'period.family-residence': 'Begrenzter Aufenthalt als Familienangehöriger zählt.',
  'period.card-of-period-not-given': 'Ob dieser Zeitraum zählt, hängt davon ab, welche Karte man besaß.',
  'period.since-application-for-protection': 'Gezählt wird ab dem Antrag auf Schutz.',
  'period.student-years-half': 'Jahre als Student zählen zur Hälfte.',
  'period.search-year': 'Das Suchjahr zählt voll.',
  'period.lawful-residence': 'Rechtmäßiger Aufenthalt zählt.',
  'period.temporary-stay':
    'Ein rein zeitweiliger oder diplomatischer Aufenthalt zählt nicht, die Zeit eines Asylverfahrens zur Hälfte oder voll: Was davon vorliegt, bleibt ungeklärt.',
  'period.temporary-or-not': 'Geben Sie an, ob der Aufenthalt rein zeitweilig ist.',
  'period.wait-for-protection':
    'Die Wartezeit auf einen Beschluss über das Asyl zählt zur Hälfte oder, wenn sie lang war, voll.',
  'period.protection-card-not-given':
    'Geben Sie an, welche Karte man besaß: Die Wartezeit auf einen Beschluss kann auch nur zur Hälfte zählen.',
  'period.transfer-temporary-or-not':
    'Keine der gelesenen Quellen sagt, ob ein unternehmensinterner Transfer ein zeitweiliger Aufenthalt ist, der nicht zählt.',
  'period.not-said': 'Die Regeln sagen nicht, ob dieser Zeitraum zählt.',
  'period.depends-on-missing': 'Ob dieser Zeitraum zählt, hängt von fehlenden Angaben ab.',

  // What to know
  'warning.other-conditions-of-permanent-residence':
    'Die Jahre sind nur eine der Bedingungen für den Daueraufenthalt.',
  'warning.other-conditions-of-nationality':
    'Die Jahre sind nur eine der Bedingungen für die Staatsangehörigkeit, und der Leitfaden ({claim}) führt die anderen nicht auf.',
  'warning.absences-not-covered':
    'Die Bestimmungen über diesen Aufenthalt sagen nichts zu Abwesenheiten: Hier wird angenommen, dass eine Abwesenheit innerhalb des Rückkehrrechts die Zählung nicht berührt; eine längere lässt sie ungeklärt.',
  'warning.not-for-foreign-employers':
    'Verträge mit einem ausländischen Arbeitgeber führen auf diese Weise nicht zu einem unbegrenzten Aufenthalt.',
  'warning.still-a-student':
    'Solange der Aufenthalt dem Studium dient, kann die Rechtsstellung nicht beantragt werden.',
};
