import type { Messages } from './language.js';

/** The first line of an answer, by evaluator and outcome, in Dutch. */
export const HEADLINES_NL: Messages = {
  'cards.met': 'wat in aanmerking komt, is {cards:name.card}; de overheid beslist erover.',
  'cards.unmet': 'geen enkele kaart komt in aanmerking.',
  'cards.unknown': 'of een kaart in aanmerking komt, hangt af van wat niet is opgegeven.',
  'salary.met': 'het loon haalt de drempel.',
  'salary.unmet': 'het loon haalt de drempel niet.',
  'salary.unknown': 'of het loon de drempel haalt, valt niet te bepalen.',
  'student-means.met': 'de bestaansmiddelen volstaan voor het academiejaar.',
  'student-means.unmet': 'de bestaansmiddelen volstaan niet voor het academiejaar.',
  'student-means.unknown':
    'of de bestaansmiddelen volstaan voor het academiejaar, hangt af van wat niet is opgegeven.',
  'family-income.met': 'het inkomen volstaat voor gezinshereniging.',
  'family-income.unmet': 'het inkomen volstaat niet voor gezinshereniging.',
  'family-income.unknown':
    'of het inkomen volstaat voor gezinshereniging, hangt af van wat niet is opgegeven.',
  'register-number.met': 'het rijksregisternummer heeft de juiste vorm.',
  'register-number.unmet': 'het rijksregisternummer heeft niet de juiste vorm.',
  'register-number.unknown':
    'of het rijksregisternummer de juiste vorm heeft, hangt af van wat niet is opgegeven.',
  'deadline.met': '{kind:name.deadline}: tijdig[; veilig tot en met {safeDueOn:date}].',
  'deadline.unmet': '{kind:name.deadline}: niet tijdig.',
  'deadline.too-early': '{kind:name.deadline}: te vroeg.',
  'deadline.unknown': '{kind:name.deadline}: niet te bepalen[; veilig tot en met {safeDueOn:date}].',
};
