import { describe, expect, test } from 'vitest';
import type { ComputedOperand, Proof, ProofOperand } from '../../src/engine/proof.js';
import { SOURCES } from '../../src/index.js';
import { describeAnswer } from '../../src/text/describeAnswer.js';
import { describeProof } from '../../src/text/describeProof.js';
import { describeReason } from '../../src/text/describeReason.js';
import { describeState } from '../../src/text/describeState.js';
import { ENGLISH } from '../../src/text/english.js';
import type { Language } from '../../src/text/language.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { renderReport } from '../../src/text/renderReport.js';
import { writePlace } from '../../src/text/writePlace.js';
import { type Answered, answers, explained } from './answers.js';

const CONTEXT: { readonly language: Language; readonly sources: typeof SOURCES } = {
  language: ENGLISH,
  sources: SOURCES,
};

const textOf = ({ answer, proof }: Answered, withProof = false, context = CONTEXT): string =>
  renderReport(describeAnswer(answer, context, withProof ? proof : undefined)).replaceAll(
    /hash \w{12}/g,
    'hash',
  );

const ALL = answers();

/** What is said in every language is held against all answers in messages.test.ts; of whole reports some are enough but for one. */
const SOME = ALL.filter((_answer, index) => index % 8 === 0);

describe.each(Object.values(LANGUAGES))('every answer in words, $tag', (language) => {
  const all = language === ENGLISH ? ALL : SOME;
  const context = { language, sources: SOURCES };

  test('is whole: no placeholder, nothing undefined, lines that fit', () => {
    for (const answered of all) {
      const text = textOf(answered, true, context);
      const where = `${answered.name}\n${text}`;
      expect(text.replaceAll(/\w+\[\d+\]/g, ''), where).not.toMatch(/[{}]|undefined|NaN|\[object|\bnull\b/);
      expect(text, where).not.toMatch(/[^\S\n]$|\n\n\n|\u00a0/m);
      expect(text.trimEnd().endsWith(language.phrases.closing.split(' ').at(-1) ?? '?'), where).toBe(true);
      for (const line of text.split('\n'))
        expect(line.length <= 100 || !line.trim().includes('  '), where).toBe(true);
    }
  });

  test('begins with its outcome and says every reason, warning, missing fact, document and source', () => {
    for (const answered of all) {
      const { answer } = answered;
      const text = textOf(answered, false, context);
      const words = text.replaceAll(/\s+/g, ' ');
      const { outcome, missingFacts, documents, reasons } = answer;
      const start = language.outcomes[outcome].toUpperCase();
      expect(text.startsWith(`${start}: `) || text.startsWith(`${start} : `), answered.name).toBe(true);
      for (const path of missingFacts) expect(text, answered.name).toContain(`\n  ${path} `);
      for (const { id } of documents) expect(text, answered.name).toContain(`\n  ${id} `);
      for (const { sources } of reasons) {
        for (const { id, at } of sources) {
          const source = SOURCES.find((candidate) => candidate.id === id);
          expect(words, answered.name).toContain(`${id} ${source?.title}`);
          expect(words, answered.name).toContain(plain(writePlace(at, language)));
        }
      }
      if (answer.evaluator === 'cards') continue;
      for (const reason of reasons)
        expect(words, answered.name).toContain(plain(describeReason(reason, language)));
    }
  });

  test('proves with the outcome at the root first, and has a row for every condition', () => {
    for (const { answer, proof, name } of all) {
      const rows = describeProof(proof, language);
      expect(rows[0]?.outcome, name).toBe(answer.outcome);
      expect(rows.filter(({ text }) => /\((?:guide|law)\/[^)]*\) \[/.test(text)).length, name).toBe(
        comparisonsIn(proof),
      );
    }
  });
});

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function comparisonsIn(proof: Proof): number {
  if (proof.type !== 'comparison') return proof.parts.reduce((sum, part) => sum + comparisonsIn(part), 0);
  const records = [proof.left, proof.right].flatMap(recordsOf);
  return records.reduce((sum, record) => sum + (record.proof === null ? 0 : comparisonsIn(record.proof)), 1);
}

function recordsOf(operand: ProofOperand): ComputedOperand['records'] {
  return 'from' in operand ? [...operand.records, ...operand.from.flatMap(recordsOf)] : [];
}

test('a salary, in full', () => {
  const facts = {
    region: 'flanders',
    category: 'highly-qualified',
    grossSalary: { amount: '3800.00', per: 'month' },
  };
  expect(textOf(explained('salary', facts), true)).toMatchInlineSnapshot(`
    "UNKNOWN: whether the salary meets the threshold cannot be told.

    Law of    24 November 2026
    Rulebook  guide

    Figures
      salary  €45,600.00 a year
      rates   standard rate: threshold €48,912.00 a year, salary €3,312.00 a year below
              [guide-2026-06: G16]
              rate for those under 30: threshold €39,129.60 a year, salary €6,470.40 a year above
              [guide-2026-06: G16]

    Why
      unknown  Which rate for highly qualified employees in Flanders applies depends on what is not
               given: date of birth.
      unmet    The salary is below the threshold of €48,912.00 a year for highly qualified employees in
               Flanders (standard rate). [guide-2026-06: G16]
      met      The salary meets the threshold of €39,129.60 a year for highly qualified employees in
               Flanders (rate for those under 30). [guide-2026-06: G16]

    Facts needed
      birthDate  date of birth

    To know
      - The salary was given by the month and the threshold is set by the year: it was converted by 12.
        Extra months and premiums that are not in the amount given are not counted.

    Proof
      unknown  one of these
        unmet    highly-qualified-standard: all of these
          unknown  highly-qualified-standard-applies: all of these
            met      region (flanders) is flanders (guide/salary/flanders) [guide-2026-06: G16]
            met      category of worker (highly-qualified) is highly-qualified (guide/salary/flanders)
                     [guide-2026-06: G16]
            unknown  age (not given) is at least 30 (reducedRateAge) (guide/salary/flanders)
                     [guide-2026-06: G16]
          unmet    gross salary a year (€45,600.00) is at least €48,912.00 (highlyQualified)
                   (guide/salary/flanders) [guide-2026-06: G16]
        unknown  highly-qualified-under-30: all of these
          unknown  highly-qualified-under-30-applies: all of these
            met      region (flanders) is flanders (guide/salary/flanders) [guide-2026-06: G16]
            met      category of worker (highly-qualified) is highly-qualified (guide/salary/flanders)
                     [guide-2026-06: G16]
            unknown  age (not given) is less than 30 (reducedRateAge) (guide/salary/flanders)
                     [guide-2026-06: G16]
          met      gross salary a year (€45,600.00) is at least €39,129.60 (highlyQualifiedUnder30)
                   (guide/salary/flanders) [guide-2026-06: G16]

    Decided by
      guide/salary/flanders  in force from 1 January 2026, revision 1, hash

    Sources
      guide-2026-06  How to obtain a residence permit in Belgium: guide of June 2026 (claims G1 to G35
                     as numbered by this project); cited: G16

    This applies the rules named above to the facts as they were given. It is no legal advice and no
    promise of what an authority will decide.
    "
  `);
});

test('a deadline, in full', () => {
  const facts = { kind: 'arrival-registration', enteredOn: '2026-11-02' };
  expect(textOf(explained('deadline', facts, '2026-11-10'), true)).toMatchInlineSnapshot(`
    "MET: Registration at the commune after arrival: in time.

    Law of    10 November 2026
    Rulebook  guide

    Figures
      state     open, with 3 days left
      last day  13 November 2026

    How the dates were counted
      last day  8 working days after 2 November 2026: 13 November 2026 [guide-2026-06: G23;
                library-convention: terms]
                not counted: 7 November 2026 (Saturday), 8 November 2026 (Sunday) and 11 November 2026
                (Armistice Day)

    Why
      met  On 10 November 2026 it can be done in time: the last day is 13 November 2026.
           [guide-2026-06: G23; library-convention: terms]

    To know
      - Travel meanwhile (G29). With a valid visa D one may travel. With only an Annex 15 one cannot
        leave for other Schengen states.

    Proof
      met  registration-in-time: day of the act, or the day asked about (10 November 2026) is on or
           before last day on which it is in time (13 November 2026)
           (guide/deadlines/arrival-registration) [guide-2026-06: G23; library-convention: terms]
        last day on which it is in time: from day of crossing the border (2 November 2026)

    Decided by
      guide/deadlines/arrival-registration  in force from 1 January 2026, revision 1, hash

    Sources
      guide-2026-06       How to obtain a residence permit in Belgium: guide of June 2026 (claims G1 to
                          G35 as numbered by this project); cited: G23
      library-convention  Conventions of this library, described in its documentation; cited: terms

    This applies the rules named above to the facts as they were given. It is no legal advice and no
    promise of what an authority will decide.
    "
  `);
});

test('the means of a student, and the income of a sponsor', () => {
  const student = {
    academicYear: '2026-2027',
    means: [{ kind: 'scholarship', amount: '1000.00', per: 'month' }],
  };
  expect(textOf(explained('student-means', student))).toMatchInlineSnapshot(`
    "UNMET: the means do not suffice for the academic year.

    Law of    24 November 2026
    Rulebook  guide

    Figures
      asked for  €1,062.00 a month, €12,744.00 a year [guide-2026-06: G18]
      means      €1,000.00 a month, €12,000.00 a year
      shortfall  €62.00 a month, €744.00 a year
      counted    scholarship: €12,000.00 a year

    Why
      unmet  The means do not cover the €1,062.00 a month asked for in 2026-2027; over the year they
             fall short by €744.00. [guide-2026-06: G18]

    To know
      - Converted by 12, since the rules test amounts by the year: means[0].

    Decided by
      guide/student-means/2026-2027  in force from 1 January 2026, revision 1, hash

    Sources
      guide-2026-06  How to obtain a residence permit in Belgium: guide of June 2026 (claims G1 to G35
                     as numbered by this project); cited: G18

    This applies the rules named above to the facts as they were given. It is no legal advice and no
    promise of what an authority will decide.
    "
  `);
  const incomes = [
    { kind: 'employment', amount: '2500.00', per: 'month' },
    { kind: 'other', amount: '6000.00', per: 'year' },
  ];
  expect(textOf(explained('family-income', { incomes }), true)).toMatchInlineSnapshot(`
    "UNKNOWN: whether the income suffices for family reunification depends on what is not given.

    Law of    24 November 2026
    Rulebook  guide

    Figures
      threshold                   €2,680.33 a month (120 % of €2,233.61 a month) [guide-2026-06: G19]
      income that counts          €2,500.00 a month
      income that counts at most  €3,000.00 a month
      margin                      €180.33 a month below

    Why
      unknown  The income that counts for certain, €2,500.00 a month, is €180.33 below the threshold of
               €2,680.33 a month; other income may count too. [guide-2026-06: G19]
      met      incomes[0], wages of €2,500.00 a month, counts by the rule stable-income.
               [guide-2026-06: G19]
      unknown  Whether incomes[1], other income of €500.00 a month, counts depends on what is not given.

    Facts needed
      incomes[1].accepted  whether the Immigration Office has accepted it

    To know
      - The guide (G19) does not say which guaranteed income the threshold is a percentage of: that it
        is the guaranteed average minimum monthly income is an interpretation.
      - By the law the percentage of the base may be 110 %; the guide (G19) has 120 %. Ask the rulebook
        law, or compare the two.
      - By the law the income threshold may be €2,217.47 a month; the guide (G19) has €2,680.33 a month.
        Ask the rulebook law, or compare the two.
      - Converted by 12, since the rules test amounts by the month: incomes[1].

    Proof
      unknown  income-sufficient: income that counts, a month (€2,500.00 to €3,000.00) is at least
               €2,680.33 (threshold) (guide/family-income) [guide-2026-06: G19; fod-waso-copy: GGMMI
               from 2026-07-01]
        met      incomes[0] is taken for income that counts, a month
          met  one of these
            met    stable-income: kind (employment) is one of employment, pension and rental
                   (guide/family-income) [guide-2026-06: G19]
            unmet  declared-business-income: all of these
              unmet    kind (employment) is one of self-employment and special-tax-regime
                       (guide/family-income) [guide-2026-06: G20]
              unknown  whether it is declared to the tax authority (not given) is yes
                       (guide/family-income) [guide-2026-06: G20]
            unmet  income-accepted: all of these
              unmet    kind (employment) is one of family-allowance, disability-allowance,
                       insertion-allowance, transition-allowance, income-guarantee-elderly, third-party
                       and other (guide/family-income) [guide-2026-06: G19]
              unknown  whether the Immigration Office has accepted it (not given) is yes
                       (guide/family-income) [guide-2026-06: G19]
        unknown  incomes[1] is taken for income that counts, a month
          unknown  one of these
            unmet    stable-income: kind (other) is one of employment, pension and rental
                     (guide/family-income) [guide-2026-06: G19]
            unmet    declared-business-income: all of these
              unmet    kind (other) is one of self-employment and special-tax-regime
                       (guide/family-income) [guide-2026-06: G20]
              unknown  whether it is declared to the tax authority (not given) is yes
                       (guide/family-income) [guide-2026-06: G20]
            unknown  income-accepted: all of these
              met      kind (other) is one of family-allowance, disability-allowance,
                       insertion-allowance, transition-allowance, income-guarantee-elderly, third-party
                       and other (guide/family-income) [guide-2026-06: G19]
              unknown  whether the Immigration Office has accepted it (not given) is yes
                       (guide/family-income) [guide-2026-06: G19]

    Decided by
      guide/family-income  in force from 1 July 2026, revision 2, hash

    Sources
      guide-2026-06                   How to obtain a residence permit in Belgium: guide of June 2026
                                      (claims G1 to G35 as numbered by this project); cited: G19, G20
      orangeconnect-family-2025       Orange Connect: the law of 18 July 2025 on family reunification;
                                      cited: 110 %;
                                      https://orangeconnect.be/actualites/actualite/720858527752532748
      droits-quotidiens-family-means  Droits Quotidiens: what stable, sufficient and regular means are
                                      for family reunification; cited: 110 %;
                                      https://droitsquotidiens.be/fr/question/je-demande-le-regroupement-familial-avec-un-non-europeen-que-signifie-avoir-des-moyens-de
      fragomen-family-2025            Fragomen: Belgium, changes of the rules on family reunification;
                                      cited: 110 %;
                                      https://fragomen.com/insights/belgium-family-reunification-rule-changes.html
      law-1980-12-15                  Law of 15 December 1980 on entry, stay, settlement and removal of
                                      foreigners (Immigration Act), consolidated text; cited: art. 10,
                                      § 5;
                                      https://www.ejustice.just.fgov.be/eli/loi/1980/12/15/1980121550/justel
      law-2002-05-26                  Law of 26 May 2002 on the right to social integration; cited:
                                      art. 14, § 1, 3°
      admetia-2026-10                 Admetia: guide to visas for Belgium, in a public repository,
                                      checked on 2026-10-05, citing official pages; cited: 2,217.47 from
                                      2026-09-01, which is 120 %
      fod-waso-copy                   Copy, in a public repository, of the guaranteed average minimum
                                      monthly income as posted by the Federal Public Service Employment
                                      (emploi.belgique.be), verified there on 2026-08-03; cited: GGMMI
                                      from 2026-07-01

    This applies the rules named above to the facts as they were given. It is no legal advice and no
    promise of what an authority will decide.
    "
  `);
});

test('cards: what one that fits gives, what one that may fit needs, what one that does not fit lacks', () => {
  const facts = {
    nationality: 'FR',
    purpose: 'work',
    employmentContract: true,
    cardStartsOn: '2026-12-01',
  };
  expect(textOf(explained('cards', facts))).toMatchInlineSnapshot(`
    "MET: what fits is card EU; the authority decides on it.

    Law of    24 November 2026
    Rulebook  guide

    Cards
      met      card EU (also called E) [guide-2026-06: G1, G4]
        valid                       5 years; until 1 December 2031
        provisional document valid  5 months
        right to work               full
        duties                      apply at the commune, which gives Annex 19
                                    register at the commune after arrival
                                    tell the commune of changes of address, employer and marital status
                                    ask for renewal in time
                                    prove the income every year
                                    declare taxes
                                    join a health fund
        can lead to                 card EU+, after 5 years
      unknown  card EU+ (also called E+) [guide-2026-06: G6]
        unknown  card EU or EU+ held now
        unknown  enough years of continuous legal residence
        unknown  no prolonged absence from Belgium
        needs    currentCard, residentSince, prolongedAbsence
      unmet    card D (also called L) [guide-2026-06: G9, G12]
        unmet  nationality of a state outside the EU, the EEA and Switzerland
      unmet    card C (also called K) [guide-2026-06: G9, G12]
        unmet  nationality of a state outside the EU, the EEA and Switzerland
      unmet    card B [guide-2026-06: G9, G12]
        unmet  nationality of a state outside the EU, the EEA and Switzerland
      unmet    card H (also called EU Blue Card) [guide-2026-06: G1, G2, G7, G8]
        unmet  nationality of a state outside the EU, the EEA and Switzerland
      unmet    card A [guide-2026-06: G1, G2, G3]
        unmet  nationality of a state outside the EU, the EEA and Switzerland
      unmet    a change of status inside Belgium [guide-2026-06: G11]
        unmet  nationality of a state outside the EU, the EEA and Switzerland
      unmet    the search year [guide-2026-06: G10]
        unmet  nationality of a state outside the EU, the EEA and Switzerland

    Facts needed
      currentCard       card held now
      residentSince     day on which continuous legal residence began
      prolongedAbsence  whether there was a prolonged absence

    Decided by
      guide/cards/a                  in force from 1 January 2026, revision 1, hash
      guide/cards/b                  in force from 1 January 2026, revision 1, hash
      guide/cards/c                  in force from 1 January 2026, revision 1, hash
      guide/cards/d                  in force from 1 January 2026, revision 1, hash
      guide/cards/eu                 in force from 1 January 2026, revision 1, hash
      guide/cards/eu-plus            in force from 1 January 2026, revision 1, hash
      guide/cards/h                  in force from 1 January 2026, revision 1, hash
      guide/cards/search-year        in force from 1 January 2026, revision 1, hash
      guide/cards/status-change      in force from 1 January 2026, revision 1, hash
      guide/card-risks               in force from 1 January 2026, revision 1, hash
      guide/administration-language  in force from 1 January 2026, revision 1, hash

    Sources
      guide-2026-06  How to obtain a residence permit in Belgium: guide of June 2026 (claims G1 to G35
                     as numbered by this project); cited: G1, G2, G3, G4, G6, G7, G8, G9, G10, G11, G12

    This applies the rules named above to the facts as they were given. It is no legal advice and no
    promise of what an authority will decide.
    "
  `);
});

describe('headlines of deadlines', () => {
  test.each([
    [{ kind: 'renewal', expiresOn: '2026-12-31' }, 'MET: Asking for renewal of a card: in time.'],
    [{ kind: 'renewal', expiresOn: '2026-12-10' }, 'UNMET: Asking for renewal of a card: not in time.'],
    [
      { kind: 'blue-card-mobility', residentSince: '2026-01-01' },
      'UNMET: Move to another EU state with an EU Blue Card: too early.',
    ],
    [
      { kind: 'blue-card-mobility', residentSince: '2026-01-01', doneOn: '2026-06-01' },
      'UNMET: Move to another EU state with an EU Blue Card: too early.',
    ],
    [
      { kind: 'job-search', employmentEndedOn: '2026-08-01' },
      'UNKNOWN: Finding another employer: cannot be told.',
    ],
  ])('%j', (facts, headline) => {
    expect(textOf(explained('deadline', facts)).split('\n')[0]).toBe(headline);
  });
});

describe('describeState', () => {
  test.each([
    ['not-yet-open', 12, 'not yet open: opens in 12 days'],
    ['not-yet-open', null, 'not yet open'],
    ['open', 1, 'open, with 1 day left'],
    ['open', null, 'open'],
    ['due-today', 0, 'today is the last day'],
    ['passed', -3, 'passed, 3 days ago'],
    ['unknown', null, 'cannot be told'],
  ] as const)('%s, %s', (state, daysLeft, text) => {
    expect(describeState({ state, daysLeft }, ENGLISH)).toBe(text);
  });
});

test('a proof that tries the missing facts says so', () => {
  const facts = {
    region: 'flanders',
    category: 'highly-qualified',
    grossSalary: { amount: '60000.00', per: 'year' },
  };
  const { proof } = explained('salary', facts);
  expect(describeProof(proof, ENGLISH)[0]?.text).toBe('the same whatever these are: date of birth');
});
