import type { Messages } from './language.js';

/** The first line of an answer, by evaluator and outcome, in German. */
export const HEADLINES_DE: Messages = {
  'cards.met': 'Was passt, ist {cards:name.card}; die Behörde entscheidet darüber.',
  'cards.unmet': 'Keine Karte passt.',
  'cards.unknown': 'Ob eine Karte passt, hängt von fehlenden Angaben ab.',
  'salary.met': 'Das Gehalt erreicht die Schwelle.',
  'salary.unmet': 'Das Gehalt erreicht die Schwelle nicht.',
  'salary.unknown': 'Ob das Gehalt die Schwelle erreicht, ist nicht feststellbar.',
  'student-means.met': 'Die Existenzmittel reichen für das akademische Jahr aus.',
  'student-means.unmet': 'Die Existenzmittel reichen für das akademische Jahr nicht aus.',
  'student-means.unknown':
    'Ob die Existenzmittel für das akademische Jahr ausreichen, hängt von fehlenden Angaben ab.',
  'family-income.met': 'Das Einkommen reicht für die Familienzusammenführung aus.',
  'family-income.unmet': 'Das Einkommen reicht für die Familienzusammenführung nicht aus.',
  'family-income.unknown':
    'Ob das Einkommen für die Familienzusammenführung ausreicht, hängt von fehlenden Angaben ab.',
  'register-number.met': 'Die Nationalregisternummer hat die richtige Form.',
  'register-number.unmet': 'Die Nationalregisternummer hat nicht die richtige Form.',
  'register-number.unknown':
    'Ob die Nationalregisternummer die richtige Form hat, hängt von fehlenden Angaben ab.',
  'deadline.met': '{kind:name.deadline}: rechtzeitig[; sicher bis zum {safeDueOn:date}].',
  'deadline.unmet': '{kind:name.deadline}: nicht rechtzeitig.',
  'deadline.too-early': '{kind:name.deadline}: zu früh.',
  'deadline.unknown': '{kind:name.deadline}: nicht feststellbar[; sicher bis zum {safeDueOn:date}].',
};
