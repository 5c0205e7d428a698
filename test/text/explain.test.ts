import { describe, expect, test } from 'vitest';
import {
  decideCards,
  decideDeadline,
  decideSalary,
  explainFamilyIncome,
  explainSalary,
  rulesAsOf,
} from '../../src/index.js';
import { describeReason } from '../../src/text/describeReason.js';
import { describeWarning } from '../../src/text/describeWarning.js';
import { factName } from '../../src/text/factName.js';
import { ENGLISH, explain, FRENCH, LANGUAGES } from '../../src/text.js';
import { run } from '../cli/run.js';
import { answers } from './answers.js';

const RULES = rulesAsOf('2026-11-24');
const SALARY = {
  region: 'brussels',
  category: 'blue-card',
  grossSalary: { amount: '4000.00', per: 'month' },
} as const;

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

describe('a line', () => {
  test('says the outcome and what it is about', () => {
    const answer = decideSalary(SALARY, RULES);
    expect(explain(answer, { language: ENGLISH, level: 'line' })).toBe(
      'UNMET: the salary does not meet the threshold.',
    );
    expect(plain(explain(answer, { language: FRENCH, level: 'line' }))).toBe(
      "NON REMPLI : le salaire n'atteint pas le seuil.",
    );
  });
});

describe('a paragraph', () => {
  test('on a salary', () => {
    const answer = decideSalary(SALARY, RULES);
    expect(explain(answer, { language: ENGLISH, level: 'paragraph' })).toBe(
      'UNMET: the salary does not meet the threshold. The salary is below the threshold of €4,748.00 a month for the EU Blue Card in Brussels (standard rate). Margin: €748.00 a month below. Law of 24 November 2026. Decided by: guide/salary/brussels. This applies the rules named above to the facts as they were given. It is no legal advice and no promise of what an authority will decide.',
    );
    expect(plain(explain(answer, { language: FRENCH, level: 'paragraph' }))).toBe(
      "NON REMPLI : le salaire n'atteint pas le seuil. Le salaire est inférieur au seuil de 4 748,00 € par mois pour la carte bleue européenne (Région de Bruxelles-Capitale, barème ordinaire). Écart : 748,00 € par mois en dessous. Droit au 24 novembre 2026. Règles appliquées : guide/salary/brussels. Ce texte applique les règles citées ci-dessus aux éléments tels qu'ils ont été communiqués. Il ne constitue pas un avis juridique et ne promet rien quant à la décision d'une autorité.",
    );
  });

  test('on a deadline has its dates and how many days are left', () => {
    const rules = rulesAsOf('2026-11-05');
    const answer = decideDeadline({ kind: 'arrival-registration', enteredOn: '2026-10-29' }, rules);
    const text = explain(answer, { language: ENGLISH, level: 'paragraph' });
    expect(text).toContain('State: open, with 5 days left. Last day: 10 November 2026. ');
    expect(plain(explain(answer, { language: FRENCH, level: 'paragraph' }))).toContain(
      'Situation : possible, il reste 5 jours. Dernier jour : 10 novembre 2026. ',
    );
  });

  test('on cards has those that fit and how long they are valid, or what is against them', () => {
    const facts = {
      nationality: 'IN',
      stayDocument: 'visa-d',
      higherEducationDegree: true,
      employmentContract: true,
      blueCardThresholdMet: true,
    } as const;
    const fitting = explain(decideCards(facts, RULES), { language: ENGLISH, level: 'paragraph' });
    expect(fitting).toContain(
      'MET: what fits is card H; the authority decides on it. Card H fits. Valid: at most 4 years, or until 3 months after the contract where that comes first; the last day depends on last day of the contract and first day of the card asked about. Right to work: full, within the sector. ',
    );
    expect(fitting).not.toContain('Card A');
    const none = answers().find(({ answer }) => answer.evaluator === 'cards' && answer.outcome === 'unmet');
    if (none === undefined) throw new Error('no answer without a card');
    expect(explain(none.answer, { language: ENGLISH, level: 'paragraph' })).toMatch(
      /^UNMET: no card fits\. Unmet: [^.]+\. /,
    );
  });

  test.each(Object.values(LANGUAGES))('is one whole paragraph for every answer, in $tag', (language) => {
    for (const { answer, name } of answers()) {
      const text = explain(answer, { language, level: 'paragraph' });
      expect(text.replaceAll(/\w+\[\d+\]/g, 'x'), name).not.toMatch(
        /[{}[\]\n]|undefined|NaN| {2}|\.\.|\bnull\b/,
      );
      expect(text.startsWith(`${explain(answer, { language, level: 'line' })} `), name).toBe(true);
      expect(text.endsWith(language.phrases.closing), name).toBe(true);
      for (const warning of answer.warnings) expect(text, name).toContain(describeWarning(warning, language));
      for (const path of answer.missingFacts) expect(text, name).toContain(factName(path, language));
      for (const { id } of answer.documents) expect(text, name).toContain(id);
      if (answer.evaluator === 'cards') continue;
      for (const reason of answer.reasons.filter(({ outcome }) => outcome === answer.outcome)) {
        expect(text, name).toContain(describeReason(reason, language));
      }
    }
  });
});

describe('a proof', () => {
  test('is what the command line writes with --explain', async () => {
    const { answer, proof } = explainSalary(SALARY, RULES);
    const args = ['salary', '--as-of', '2026-11-24', '--explain'];
    for (const [tag, language] of Object.entries(LANGUAGES)) {
      const { stdout } = await run([...args, '--language', tag], { stdin: JSON.stringify(SALARY) });
      expect(explain(answer, { language, level: 'proof', proof })).toBe(stdout);
    }
  });

  test('shows what a threshold is made of, where the rules are given', async () => {
    const facts = { incomes: [{ kind: 'employment', amount: '2700.00', per: 'month' }] } as const;
    const { answer, proof } = explainFamilyIncome(facts, RULES);
    const { stdout } = await run(['family', '--as-of', '2026-11-24', '--explain'], {
      stdin: JSON.stringify(facts),
    });
    expect(explain(answer, { language: ENGLISH, level: 'proof', proof, rules: RULES })).toBe(stdout);
  });

  test('names the sources that it is given, and does without a proof', () => {
    const answer = decideSalary(SALARY, RULES);
    const dates = { publishedOn: null, consultedOn: '2026-11-24' };
    const source = { id: 'guide-2026-06', kind: 'guide', title: 'A guide', address: null, ...dates } as const;
    const text = explain(answer, { language: ENGLISH, level: 'proof', sources: [source] });
    expect(text).toContain('guide-2026-06  A guide; cited: G15');
    expect(text).not.toContain('\nProof\n');
  });
});
