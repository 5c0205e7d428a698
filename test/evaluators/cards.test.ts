import { readdirSync, readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { iso31661 } from 'iso-3166';
import { describe, expect } from 'vitest';
import type { Outcome } from '../../src/engine/outcome.js';
import type { CardEntry } from '../../src/evaluators/cardEntry.js';
import { type CardsDetermination, decideCards, explainCards } from '../../src/evaluators/cards.js';
import type { CardFacts } from '../../src/facts/cardFacts.js';
import { cardEnvironment, cardVocabulary } from '../../src/facts/cardVocabulary.js';
import { FactsError } from '../../src/facts/factsError.js';
import { hashed } from '../../src/rules/hashed.js';
import { NoLawError } from '../../src/rules/noLawError.js';
import { readRuleDocument } from '../../src/rules/readRuleDocument.js';
import { openRulebook, type Rulebook } from '../../src/rules/rulebook.js';
import type { Rule, RuleDocument } from '../../src/rules/ruleDocument.js';
import { RuleDocumentError } from '../../src/rules/ruleDocumentError.js';
import type { RuleSet } from '../../src/rules/ruleSet.js';
import { rulesAsOf } from '../../src/rules/rulesAsOf.js';
import { shippedRulebook } from '../../src/rules/shippedRulebook.js';
import { CARD_FIELDS, dates, type Facts } from '../facts/arbitraries.js';
import { caseFiles } from '../workedCases.js';
import { CARDS, type Card, EU_WITHOUT_BELGIUM, fittingCards, type KnownFacts } from './cardOracle.js';

const ROOT = new URL('../../', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
const groups = readJson('rules/nationality-groups.json') as {
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly withoutNationality: string;
};

const DOCUMENTS = [
  'card-risks',
  ...readdirSync(new URL('rules/guide/cards', ROOT)).map((name) => `cards/${name}`),
]
  .sort()
  .map((domain) => readRuleDocument(readJson(`rules/guide/${domain}/2026-01-01.json`)));

const open = (documents: readonly RuleDocument[]): Rulebook =>
  openRulebook('guide', documents.map(hashed), readJson('rules/calendar.json') as never, groups as never);
const ASOF = '2026-11-24';
const law = (documents: readonly RuleDocument[], asOf = ASOF): RuleSet =>
  rulesAsOf(asOf, { rulebook: open(documents) });
const book = open(DOCUMENTS);
const rules = rulesAsOf(ASOF, { rulebook: book });
const decide = (facts: CardFacts, asOf = ASOF): CardsDetermination =>
  decideCards(facts, asOf === ASOF ? rules : rulesAsOf(asOf, { rulebook: book }));
const entryOf = (answer: CardsDetermination, card: string): CardEntry =>
  answer.figures.cards.find((entry) => entry.card === card) as CardEntry;
const outcomesOf = (answer: CardsDetermination): Record<string, Outcome> =>
  Object.fromEntries(answer.figures.cards.map(({ card, outcome }) => [card, outcome]));

/** Every fact with values that stand for all, in the order in which missing facts are listed. */
const flag = [true, false] as const;
const DAYS = [
  '2026-11-21',
  '2026-11-22',
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
];
const VALUES = {
  nationality: ['BE', 'FR', 'NO', 'CH', 'IN', null],
  purpose: ['work', 'self-employment', 'study', 'family', 'financial-independence'],
  stayDocument: ['visa-d', 'short-stay-visa', 'residence-permit', 'none'],
  employmentContract: flag,
  salaryThresholdMet: flag,
  blueCardThresholdMet: flag,
  higherEducationDegree: flag,
  selfEmployedActivity: flag,
  enrolled: flag,
  studentMeansMet: flag,
  healthInsurance: flag,
  sufficientResources: flag,
  familyRelation: ['spouse', 'minor-child', 'other'],
  sponsorLegallyResident: flag,
  familyIncomeMet: flag,
  currentCard: ['A', 'EU', 'EU+', 'H', 'other', null],
  currentPurpose: ['work', 'study', 'job-search', null],
  currentCardExpiresOn: [...DAYS, null],
  expiryDayAccepted: flag,
  belgianDegree: flag,
  contractSignedOn: [...DAYS, null],
  contractEndsOn: ['2026-12-31', '2031-05-31', null],
  cardStartsOn: ['2026-12-01', '2028-02-29'],
  residentSince: ['2015-06-30', '2021-11-23', '2021-11-24', '2021-11-25', '2026-11-25'],
  studentUntil: ['2014-06-30', '2021-11-23', '2021-11-24', '2021-11-25', '2027-06-30', null],
  studentYearsCount: flag,
  prolongedAbsence: flag,
  taxesPaid: flag,
  socialAssistance: flag,
  languageA2: flag,
  civicIntegration: flag,
  permanentStatus: ['unlimited-stay', 'establishment', 'eu-long-term-resident'],
} as const satisfies { readonly [fact in keyof CardFacts]: readonly CardFacts[fact][] };
const FACTS = Object.keys(VALUES) as (keyof typeof VALUES)[];

/** Values that make cards fit more often than not, so that the rare ones are met too. */
const LIKELY: CardFacts = {
  stayDocument: 'residence-permit',
  employmentContract: true,
  enrolled: true,
  studentMeansMet: true,
  sponsorLegallyResident: true,
  familyIncomeMet: true,
  currentPurpose: 'study',
  residentSince: '2021-11-24',
  prolongedAbsence: false,
  taxesPaid: true,
  socialAssistance: false,
  languageA2: true,
  civicIntegration: true,
  higherEducationDegree: true,
  blueCardThresholdMet: true,
};
const allFacts: fc.Arbitrary<KnownFacts> = fc.record(
  Object.fromEntries(
    FACTS.map((fact) => {
      const some = fc.constantFrom<unknown>(...VALUES[fact]);
      return [
        fact,
        fact in LIKELY ? fc.oneof({ weight: 3, arbitrary: fc.constant(LIKELY[fact]) }, some) : some,
      ];
    }),
  ),
) as never;
const someFacts: fc.Arbitrary<CardFacts> = fc
  .tuple(allFacts, fc.subarray(FACTS, { minLength: 8 }))
  .map(([facts, given]) => Object.fromEntries(given.map((fact) => [fact, facts[fact]])));

describe('the guide, held against the same rules written out by hand', () => {
  test.prop([allFacts], { numRuns: 5000 })(
    'with every fact known, every card is met or unmet as there',
    (facts) => {
      const answer = decide(facts);
      const fitting = fittingCards(facts, ASOF);
      for (const { card, outcome, missingFacts } of answer.figures.cards) {
        expect(outcome, card).toBe(fitting.has(card as Card) ? 'met' : 'unmet');
        expect(missingFacts).toEqual([]);
      }
      expect(answer.outcome).toBe(fitting.size > 0 ? 'met' : 'unmet');
      expect(answer.missingFacts).toEqual([]);
    },
  );

  test.prop([allFacts, fc.subarray(FACTS, { minLength: 1, maxLength: 3 })], { numRuns: 600 })(
    'with some facts missing, the outcome is unknown exactly when they matter, and just those that do are listed',
    (facts, missing) => {
      const given: CardFacts = Object.fromEntries(
        FACTS.filter((fact) => !missing.includes(fact)).map((fact) => [fact, facts[fact]]),
      );
      const answer = decide(given);
      const completions = completionsOf(facts, missing);
      for (const card of CARDS) {
        const { outcome, missingFacts } = entryOf(answer, card);
        const fits = new Set(completions.map(({ fitting }) => fitting.has(card)));
        expect(outcome, card).toBe(fits.size === 2 ? 'unknown' : fits.has(true) ? 'met' : 'unmet');
        expect(missingFacts, card).toEqual(
          FACTS.filter((fact) => missing.includes(fact) && matters(fact, card, completions)),
        );
      }
    },
  );
});

interface Completion {
  readonly facts: KnownFacts;
  readonly fitting: ReadonlySet<Card>;
}

function completionsOf(facts: KnownFacts, missing: readonly (keyof typeof VALUES)[]): readonly Completion[] {
  const complete = missing.reduce<readonly KnownFacts[]>(
    (cases, fact) =>
      cases.flatMap((known) => valuesTried(fact).map((value) => ({ ...known, [fact]: value }) as KnownFacts)),
    [facts],
  );
  return complete.map((known) => ({ facts: known, fitting: fittingCards(known, ASOF) }));
}

/** Of days that are compared with each other, also one before and one after every day that is given. */
function valuesTried(fact: keyof typeof VALUES): readonly (typeof VALUES)[typeof fact][number][] {
  const isCompared = fact === 'currentCardExpiresOn' || fact === 'contractSignedOn';
  return isCompared ? ['2026-11-20', ...VALUES[fact], '2026-11-28'] : VALUES[fact];
}

/** Whether two completions that differ in this fact alone differ in whether the card fits. */
function matters(fact: keyof typeof VALUES, card: Card, completions: readonly Completion[]): boolean {
  const outcomes = new Map<string, boolean>();
  return completions.some(({ facts, fitting }) => {
    const others = JSON.stringify({ ...facts, [fact]: 0 });
    const fits = fitting.has(card);
    const before = outcomes.get(others) ?? fits;
    outcomes.set(others, fits);
    return before !== fits;
  });
}

describe('missing facts', () => {
  test.prop([someFacts, allFacts, allFacts], { numRuns: 1000 })(
    'once the listed ones are answered, the card is settled, and no other fact changes it',
    (given, answers, others) => {
      for (const { card, outcome, missingFacts } of decide(given).figures.cards) {
        if (outcome !== 'unknown') {
          expect(entryOf(decide({ ...others, ...given }), card).outcome).toBe(outcome);
          expect(missingFacts).toEqual([]);
          continue;
        }
        const listed = Object.fromEntries(
          missingFacts.map((fact) => [fact, answers[fact as keyof CardFacts]]),
        );
        const answered: CardFacts = { ...given, ...listed };
        const settled = entryOf(decide(answered), card).outcome;
        expect(settled, card).not.toBe('unknown');
        expect(entryOf(decide({ ...others, ...answered }), card).outcome, card).toBe(settled);
      }
    },
  );

  test.prop([someFacts])(
    'of the answer are those of its unknown cards, each once, in the order of the facts',
    (given) => {
      const { missingFacts, figures } = decide(given);
      const listed = figures.cards.flatMap((entry) => entry.missingFacts as (keyof CardFacts)[]);
      expect(missingFacts).toEqual(FACTS.filter((fact) => listed.includes(fact)));
      expect(listed.every((fact) => given[fact] === undefined)).toBe(true);
    },
  );

  test('with nothing given, everything that a rule asks about is listed, and no figure', () => {
    const figuresOnly = ['contractEndsOn', 'cardStartsOn'];
    expect(decide({}).missingFacts).toEqual(FACTS.filter((fact) => !figuresOnly.includes(fact)));
    expect(new Set(Object.values(outcomesOf(decide({}))))).toEqual(new Set(['unknown']));
  });

  test('a fact that nothing turns on any more is not asked for', () => {
    const resident: CardFacts = {
      nationality: 'IN',
      purpose: 'financial-independence',
      employmentContract: false,
      currentCard: null,
      permanentStatus: 'unlimited-stay',
      residentSince: '2021-11-24',
      taxesPaid: true,
      socialAssistance: false,
      languageA2: true,
      civicIntegration: true,
    };
    expect(decide(resident).missingFacts).toEqual(['studentUntil', 'studentYearsCount', 'prolongedAbsence']);
    expect(decide({ ...resident, studentUntil: null }).missingFacts).toEqual(['prolongedAbsence']);
    expect(decide({ ...resident, studentYearsCount: true }).missingFacts).toEqual(['prolongedAbsence']);
    expect(decide({ ...resident, studentUntil: '2021-11-24' }).missingFacts).toEqual(['prolongedAbsence']);
    expect(decide({ ...resident, prolongedAbsence: true }).missingFacts).toEqual([]);
  });
});

describe('the answer', () => {
  test('to the examples of the documentation', () => {
    const facts = {
      nationality: 'FR',
      purpose: 'work',
      employmentContract: true,
      cardStartsOn: '2026-12-01',
    } as const;
    expect(decideCards(facts, rules).figures.cards[0]?.validity?.until).toBe('2031-12-01');
    expect(explainCards(facts, rules).proof.outcome).toBe('met');
  });

  test('ranks the cards that fit, then the open ones, then the others, each by priority', () => {
    const ranked = (facts: CardFacts): string[] =>
      decide(facts).figures.cards.map(({ card, outcome }) => `${card} ${outcome}`);
    expect(ranked({})).toEqual(CARDS.map((card) => `${card} unknown`));
    expect(ranked({ nationality: 'BE' })).toEqual(CARDS.map((card) => `${card} unmet`));
    const worker: CardFacts = {
      nationality: 'IN',
      purpose: 'work',
      stayDocument: 'residence-permit',
      employmentContract: true,
      salaryThresholdMet: true,
      higherEducationDegree: true,
      blueCardThresholdMet: true,
      currentCard: 'A',
      currentPurpose: 'study',
      currentCardExpiresOn: '2026-12-31',
      contractSignedOn: '2026-11-20',
      permanentStatus: 'establishment',
    };
    expect(ranked(worker)).toEqual([
      'H met',
      'A met',
      'status-change met',
      'C unknown',
      'search-year unknown',
      'EU+ unmet',
      'D unmet',
      'B unmet',
      'EU unmet',
    ]);
  });

  test('gives for each card the parts of its conditions that hold, do not hold or are open', () => {
    const answer = decide({ nationality: 'IN', stayDocument: 'visa-d', higherEducationDegree: false });
    const sources = ['G1', 'G2', 'G7', 'G8'].map((at) => ({ id: 'guide-2026-06', at }));
    const params = { card: 'H' };
    expect(entryOf(answer, 'H').reasons).toEqual([
      { code: 'third-country-nationality', outcome: 'met', params, sources },
      { code: 'visa-d-or-residence-permit', outcome: 'met', params, sources },
      { code: 'higher-education-degree', outcome: 'unmet', params, sources },
      { code: 'blue-card-threshold', outcome: 'unknown', params, sources },
      { code: 'employment-contract', outcome: 'unknown', params, sources },
    ]);
    expect(answer.reasons.find((reason) => reason.params.card === 'H')).toEqual({
      code: 'card-does-not-fit',
      outcome: 'unmet',
      params,
      sources,
    });
  });

  test('names the documents that decided, and has its keys in order', () => {
    const answer = decide({ nationality: 'BE' });
    expect(answer.documents.map(({ id }) => id)).toEqual([
      'guide/cards/a',
      'guide/cards/b',
      'guide/cards/c',
      'guide/cards/d',
      'guide/cards/eu',
      'guide/cards/eu-plus',
      'guide/cards/h',
      'guide/cards/search-year',
      'guide/cards/status-change',
      'guide/card-risks',
    ]);
    expect(Object.keys(answer)).toEqual([
      'evaluator',
      'outcome',
      'asOf',
      'rulebook',
      'documents',
      'missingFacts',
      'reasons',
      'warnings',
      'figures',
    ]);
  });

  test.prop([someFacts])(
    'has the same keys for every card, whatever its outcome, and consequences only of one that fits',
    (facts) => {
      for (const entry of decide(facts).figures.cards) {
        expect(Object.keys(entry)).toEqual([
          'card',
          'aliases',
          'outcome',
          'missingFacts',
          'reasons',
          'validity',
          'rightToWork',
          'duties',
          'leadsTo',
        ]);
        const { validity, rightToWork, duties, leadsTo } = entry;
        if (entry.outcome !== 'met') {
          expect({ validity, rightToWork, duties, leadsTo }).toEqual({
            validity: null,
            rightToWork: null,
            duties: [],
            leadsTo: [],
          });
          continue;
        }
        expect(duties.length * leadsTo.length).toBeGreaterThan(0);
        expect(Object.keys(validity ?? {})).toEqual([
          'code',
          'period',
          'contractMargin',
          'until',
          'plasticRenewal',
          'allowedAbsence',
          'provisionalDocument',
          'needs',
        ]);
        expect(validity?.until === null || validity?.needs.length === 0).toBe(true);
        for (const fact of validity?.needs ?? []) expect(facts[fact as keyof CardFacts]).toBeUndefined();
      }
    },
  );

  test.prop([someFacts])('is plain JSON', (facts) => {
    const answer = decide(facts);
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
    const { proof } = explainCards(facts, rules);
    expect(JSON.parse(JSON.stringify(proof))).toStrictEqual(proof);
  });

  test.prop([
    someFacts.chain((facts) =>
      fc.tuple(
        fc.constant(facts),
        fc.shuffledSubarray(Object.keys(facts), { minLength: Object.keys(facts).length }),
      ),
    ),
  ])(
    'is the same, byte for byte, in whatever order the facts stand and whatever was asked before',
    ([facts, keys]) => {
      const shuffled = Object.fromEntries(keys.map((key) => [key, facts[key as keyof CardFacts]]));
      const bytes = JSON.stringify(explainCards(facts, rules));
      expect(JSON.stringify(explainCards(shuffled, rules))).toBe(bytes);
      expect(JSON.stringify(explainCards(facts, rulesAsOf(ASOF, { rulebook: open(DOCUMENTS) })))).toBe(bytes);
    },
  );

  test.prop([someFacts])(
    'is proven: the proof has the outcome of the answer, and a part of each card with that of the card',
    (facts) => {
      const { answer, proof } = explainCards(facts, rules);
      expect(answer).toEqual(decide(facts));
      expect(proof).toMatchObject({ type: 'any', name: 'cards', outcome: answer.outcome });
      if (proof.type !== 'any') throw new Error('not an any');
      expect(proof.parts.map(({ outcome }) => outcome)).toEqual(
        answer.figures.cards.map(({ outcome }) => outcome),
      );
    },
  );
});

describe('nationalities', () => {
  test('are those of ISO 3166-1 and Kosovo, each in one group', () => {
    const all = Object.values(groups.groups).flat();
    expect([...all].sort()).toEqual([...iso31661.map(({ alpha2 }) => alpha2), 'XK'].sort());
    expect(new Set(all).size).toBe(all.length);
  });

  test('are grouped as the treaties have it', () => {
    expect(EU_WITHOUT_BELGIUM).toHaveLength(26);
    expect([...(groups.groups.eu ?? [])].sort()).toEqual(EU_WITHOUT_BELGIUM);
    expect(groups.groups.belgian).toEqual(['BE']);
    expect([...(groups.groups.eea ?? [])].sort()).toEqual(['IS', 'LI', 'NO']);
    expect(groups.groups.swiss).toEqual(['CH']);
    expect(groups.withoutNationality).toBe('third-country');
  });

  const everyGround: CardFacts = {
    purpose: 'work',
    stayDocument: 'visa-d',
    employmentContract: true,
    salaryThresholdMet: true,
    higherEducationDegree: false,
    currentCard: null,
    residentSince: '2026-11-24',
  };

  test.each(
    Object.entries(groups.groups).flatMap(([group, codes]) => codes.map((code) => [code, group] as const)),
  )('%s, %s, gets the card of its group', (nationality, group) => {
    const card =
      { belgian: undefined, 'third-country': 'A' }[group] ?? (group === 'belgian' ? undefined : 'EU');
    const fitting = decide({ ...everyGround, nationality }).figures.cards.filter(
      ({ outcome }) => outcome === 'met',
    );
    expect(fitting.map((entry) => entry.card)).toEqual(card === undefined ? [] : [card]);
  });

  test.prop([allFacts])(
    'a Belgian gets no card, and somebody without nationality what a third-country national gets',
    (facts) => {
      expect(decide({ ...facts, nationality: 'BE' }).outcome).toBe('unmet');
      expect(outcomesOf(decide({ ...facts, nationality: null }))).toEqual(
        outcomesOf(decide({ ...facts, nationality: 'IN' })),
      );
    },
  );
});

describe('grounds of revocation and refusal', () => {
  const GROUNDS: readonly (readonly [keyof CardFacts, readonly object[]])[] = [
    [
      'dismissed',
      [
        { code: 'revocation-ground', params: { code: 'dismissal', track: 'work' } },
        { code: 'refusal-ground', params: { code: 'dismissal', track: 'work' } },
      ],
    ],
    [
      'excludedFromInstitution',
      [{ code: 'revocation-ground', params: { code: 'exclusion-from-institution', track: 'study' } }],
    ],
    ['fraud', [{ code: 'revocation-ground', params: { code: 'fraud' } }]],
    [
      'absentLongerThanAllowed',
      [{ code: 'revocation-ground', params: { code: 'absence-longer-than-allowed' } }],
    ],
    [
      'insufficientCredits',
      [{ code: 'refusal-ground', params: { code: 'insufficient-credits', track: 'study' } }],
    ],
    [
      'incomeBelowMinimum',
      [{ code: 'refusal-ground', params: { code: 'income-below-minimum', track: 'work' } }],
    ],
    ['shamMarriage', [{ code: 'refusal-ground', params: { code: 'sham-marriage', track: 'family' } }]],
    [
      'noLawfulSponsorIncome',
      [{ code: 'refusal-ground', params: { code: 'no-lawful-sponsor-income', track: 'family' } }],
    ],
  ];

  test.each(GROUNDS)('%s, when shown, is warned of and changes no outcome', (fact, warnings) => {
    expect(decide({ nationality: 'IN', [fact]: true }).warnings).toEqual(warnings);
    expect(decide({ nationality: 'IN', [fact]: false }).warnings).toEqual([]);
    expect(decide({ nationality: 'IN' }).warnings).toEqual([]);
    expect(outcomesOf(decide({ nationality: 'IN', [fact]: true }))).toEqual(
      outcomesOf(decide({ nationality: 'IN' })),
    );
  });

  test('all at once are warned of in the order of the document', () => {
    const shown = Object.fromEntries(GROUNDS.map(([fact]) => [fact, true]));
    const codes = decide(shown).warnings.map(({ params }) => params.code);
    expect(codes).toEqual([
      'dismissal',
      'exclusion-from-institution',
      'fraud',
      'absence-longer-than-allowed',
      'insufficient-credits',
      'income-below-minimum',
      'dismissal',
      'sham-marriage',
      'no-lawful-sponsor-income',
    ]);
  });
});

describe('the law of a day', () => {
  test('before the first edition there is none', () => {
    const otherDomain = readRuleDocument(readJson('rules/guide/salary/brussels/2026-01-01.json'));
    const book2025 = open([...DOCUMENTS, { ...otherDomain, effectiveFrom: '2025-01-01' }]);
    const ask = (): unknown => decideCards({}, rulesAsOf('2025-12-31', { rulebook: book2025 }));
    expect(ask).toThrow(NoLawError);
    expect(ask).toThrow('guide/cards/a: no law for 2025-12-31 (before-first); covered: from 2026-01-01');
    expect(decide({}, '2026-01-01').outcome).toBe('unknown');
  });

  test('a rulebook without cards has none', () => {
    const risks = DOCUMENTS.filter(({ id }) => id === 'guide/card-risks');
    expect(() => decideCards({}, law(risks))).toThrow('guide/cards: no law for 2026-11-24 (not-covered)');
  });

  test('a card that has no law on the day is left out, with a warning', () => {
    const documents = DOCUMENTS.map((document) =>
      document.id === 'guide/cards/h' ? { ...document, effectiveTo: '2026-06-30' } : document,
    );
    const answer = decideCards({ nationality: 'BE' }, law(documents));
    expect(answer.figures.cards.map(({ card }) => card)).toEqual(CARDS.filter((card) => card !== 'H'));
    expect(answer.warnings).toEqual([
      { code: 'no-law-for-card', params: { domain: 'cards/h', reason: 'after-last' } },
    ]);
  });

  test('a rulebook without grounds of refusal has no such warnings', () => {
    const documents = DOCUMENTS.filter(({ id }) => id !== 'guide/card-risks');
    expect(decideCards({ fraud: true }, law(documents)).warnings).toEqual([]);
  });

  test('after the review date of a document the answer says so, once for each', () => {
    expect(decide({}, '2026-12-31').warnings).toEqual([]);
    const { warnings } = decide({ fraud: true }, '2027-01-01');
    expect(warnings).toHaveLength(11);
    expect(warnings[0]).toEqual({
      code: 'past-review-date',
      params: { document: 'guide/cards/a', reviewBy: '2026-12-31' },
    });
    expect(warnings[10]?.code).toBe('revocation-ground');
  });
});

describe('bad facts', () => {
  test.each([
    [
      { nationality: 'XX' },
      'nationality: expected an ISO 3166-1 alpha-2 code in capitals, such as "IN", received "XX"',
    ],
    [{ nationality: 'in' }, 'nationality'],
    [{ purpose: 'tourism' }, 'purpose: expected one of'],
    [{ employmentContract: 'yes' }, 'employmentContract'],
    [{ employmentContract: null }, 'employmentContract'],
    [{ contractEndsOn: '2027-02-29' }, 'contractEndsOn: expected a date YYYY-MM-DD that exists'],
    [{ residentSince: null }, 'residentSince'],
    [{ currentCard: 'E' }, 'currentCard'],
    [{ employmentContrat: true }, 'did you mean employmentContract?'],
    [[], 'facts'],
  ])('%j are refused', (facts, message) => {
    expect(() => decide(facts as never)).toThrow(FactsError);
    expect(() => decide(facts as never)).toThrow(message);
  });

  test('a period that leaves the calendar is refused, not guessed', () => {
    const facts = { nationality: 'FR', purpose: 'work', employmentContract: true } as const;
    expect(decide({ ...facts, cardStartsOn: '2194-12-31' }).figures.cards[0]?.validity?.until).toBe(
      '2199-12-31',
    );
    expect(() => decide({ ...facts, cardStartsOn: '2195-01-01' })).toThrow(FactsError);
    expect(() => explainCards({ ...facts, cardStartsOn: '2195-01-01' }, rules)).toThrow(FactsError);
    // Where no card fits there is no last day to find.
    expect(decide({ cardStartsOn: '2195-01-01' }).outcome).toBe('unknown');
    expect(explainCards({ cardStartsOn: '2195-01-01' }, rules).answer.outcome).toBe('unknown');
  });

  /** Every fact that only the law asks about, with a value of it, and the facts of the rules that it bears on. */
  const OF_THE_LAW: readonly (readonly [fact: keyof CardFacts, value: unknown, names: readonly string[]])[] =
    [
      ['birthDate', '2000-01-01', ['age']],
      ['workAuthorised', true, ['workAuthorised']],
      ['experienceRecognised', true, ['experienceRecognised']],
      ['authorisedUntil', '2027-01-01', ['authorisedUntil']],
      ['limitedStayGranted', true, ['limitedStayGranted']],
      ['unionStayRecognised', true, ['unionStayRecognised']],
      ['sponsorStatus', 'belgian', ['sponsorStatus']],
      ['familyConditionsMet', true, ['familyConditionsMet']],
      ['incomeTestWaived', true, ['incomeTestWaived']],
      ['jointHousehold', true, ['jointHousehold']],
      ['refugeeStatus', true, ['refugeeStatus']],
      ['protectionAppliedOn', '2020-01-01', ['protectionYears']],
      ['currentGroundSince', '2020-01-01', ['currentGroundYears']],
      ['foreignEmployer', false, ['foreignEmployer']],
      ['ictRole', 'trainee', ['ictRole']],
      ['ictPermitElsewhere', true, ['ictPermitElsewhere']],
      ['withdrawalAgreement', 'resident', ['withdrawalAgreement']],
      ['blueCardSince', '2020-01-01', ['blueCardSince', 'blueCardMonths']],
      [
        'longestAbsenceLeftOn',
        null,
        ['longestAbsenceLeftOn', 'longestAbsenceMonths', 'longestAbsenceMonthsBegun'],
      ],
      ['longestAbsenceReturnedOn', '2020-01-01', ['longestAbsenceReturnedOn']],
      ['absenceReason', 'other', ['absenceReason']],
      ['totalAbsenceMonths', 1, ['totalAbsenceMonths']],
      ['mostAbsenceMonthsInYear', 1, ['mostAbsenceMonthsInYear']],
      ['temporaryStay', true, ['temporaryStay']],
      ['searchYearUsed', true, ['searchYearUsed']],
      ['mobilityDegree', true, ['mobilityDegree']],
      ['degreeAwardedOn', '2020-01-01', ['degreeAwardedOn']],
    ];

  test.each(OF_THE_LAW)('%s stands where the environment has it', (fact, value, expected) => {
    const laidOut = cardEnvironment({ [fact]: value }, 20_000, () => 'third-country');
    const names = Object.keys(cardVocabulary);
    expect(names.filter((name, index) => name !== 'asOf' && laidOut[index] !== undefined)).toEqual(expected);
  });

  /** The value of a fact that rules ask about, on 2026-11-24. */
  const derived = (name: string, facts: CardFacts): unknown =>
    cardEnvironment(facts, Date.parse(ASOF) / 86_400_000, () => 'third-country')[
      Object.keys(cardVocabulary).indexOf(name)
    ];

  test.each<[string, CardFacts, number]>([
    ['longestAbsenceMonths', { longestAbsenceLeftOn: null }, 0],
    ['longestAbsenceMonthsBegun', { longestAbsenceLeftOn: null }, 0],
    ['longestAbsenceMonths', away('2024-01-10', '2024-07-09'), 5],
    ['longestAbsenceMonthsBegun', away('2024-01-10', '2024-07-09'), 6],
    ['longestAbsenceMonths', away('2024-01-10', '2024-07-10'), 6],
    ['longestAbsenceMonthsBegun', away('2024-01-10', '2024-07-10'), 6],
    ['longestAbsenceMonthsBegun', away('2024-01-31', '2024-02-29'), 1],
    ['longestAbsenceMonths', away('2024-07-10', '2024-01-10'), 0],
    ['longestAbsenceMonthsBegun', away('2024-07-10', '2024-01-10'), 0],
    ['residenceYearsStudiesHalved', { residentSince: '2021-11-24', studentUntil: null }, 5],
    ['residenceYearsStudiesHalved', { residentSince: '2021-11-24', studentUntil: '2020-01-01' }, 5],
    ['residenceYearsStudiesHalved', { residentSince: '2021-11-24', studentUntil: '2021-11-25' }, 4],
    ['residenceYearsStudiesHalved', { residentSince: '2016-11-24', studentUntil: '2026-11-24' }, 5],
    ['residenceYearsStudiesHalved', { residentSince: '2016-11-24', studentUntil: '2030-11-24' }, 5],
    ['residenceYearsStudiesHalved', { residentSince: '2027-11-24', studentUntil: '2030-11-24' }, 0],
    ['blueCardMonths', { blueCardSince: '2024-09-24' }, 26],
    ['blueCardMonths', { blueCardSince: '2024-09-25' }, 25],
  ])('%s of %j is %i', (name, facts, expected) => {
    expect(derived(name, facts)).toBe(expected);
  });

  function away(longestAbsenceLeftOn: string, longestAbsenceReturnedOn: string): CardFacts {
    return { longestAbsenceLeftOn, longestAbsenceReturnedOn };
  }

  test('the facts of the vocabulary stand where the environment has them', () => {
    const environment = cardEnvironment({}, 0, () => 'eu');
    expect(environment).toHaveLength(Object.keys(cardVocabulary).length);
    const names = Object.keys(cardVocabulary);
    for (const [fact, values] of Object.entries(VALUES)) {
      const name = { nationality: 'nationalityGroup' }[fact] ?? fact;
      const value = values.find((candidate) => candidate !== null);
      const laidOut = cardEnvironment({ [fact]: value }, 0, () => 'third-country');
      expect(laidOut[names.indexOf(name)], fact).toBeDefined();
      const elsewhere = names.filter((other, index) => other !== 'asOf' && laidOut[index] !== undefined);
      const derived = { residentSince: ['residenceYears'], studentUntil: ['yearsSinceStudies'] }[fact] ?? [];
      expect(elsewhere, fact).toEqual([name, ...derived]);
    }
  });
});

describe('documents', () => {
  const claimsIn = (json: unknown): string[] =>
    [...JSON.stringify(json).matchAll(/"at":"(G\d+)"/g)].map(([, at]) => at as string);

  test('carry every claim of the guide on cards', () => {
    const claims = new Set(DOCUMENTS.flatMap(claimsIn));
    for (let number = 1; number <= 14; number += 1) expect(claims, `G${number}`).toContain(`G${number}`);
    expect(claims).toContain('G33');
  });

  test('have each figure once, as a parameter', () => {
    for (const { id, rules: all, computed } of DOCUMENTS) {
      const withoutPriority = all.map(({ conditions, event }: Rule) => ({ conditions, event }));
      expect(JSON.stringify([withoutPriority, computed]), id).not.toMatch(/[:,[]\d/);
    }
  });

  /** A document whose only card has these conditions. */
  const documentOf = (rule: object, more: object = {}): RuleDocument => {
    const card = DOCUMENTS.find(({ id }) => id === 'guide/cards/a') as RuleDocument;
    return readRuleDocument({
      ...card,
      parameters: {},
      computed: {},
      ...more,
      rules: [{ ...card.rules[0], ...rule }],
    });
  };
  const event = (params: object): object => ({
    event: {
      type: 'card',
      params: {
        card: 'X',
        aliases: [],
        validity: { code: 'fixed' },
        rightToWork: 'full',
        duties: [],
        leadsTo: [],
        ...params,
      },
    },
  });
  const is = (fact: string, value: unknown): object => ({ fact, operator: 'equal', value });
  const only = (document: RuleDocument, facts: CardFacts): CardEntry =>
    decideCards(facts, law([document])).figures.cards[0] as CardEntry;

  test('whose parts bear on the same fact are settled as a whole', () => {
    const contradictory = documentOf({
      ...event({}),
      conditions: {
        all: [
          { name: 'one', any: [is('employmentContract', true), is('enrolled', true)] },
          { name: 'other', any: [is('employmentContract', false), is('enrolled', true)] },
        ],
      },
    });
    expect(only(contradictory, { enrolled: false })).toMatchObject({
      outcome: 'unmet',
      missingFacts: [],
      validity: null,
    });
    expect(only(contradictory, {})).toMatchObject({ outcome: 'unknown', missingFacts: ['enrolled'] });
    expect(only(contradictory, { enrolled: true })).toMatchObject({ outcome: 'met' });
    expect(only(contradictory, { enrolled: false }).reasons.map(({ outcome }) => outcome)).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  test('whose part holds whatever the missing fact is are met, and its reason says so', () => {
    const certain = documentOf({
      ...event({}),
      conditions: { all: [{ name: 'either', any: [is('enrolled', true), is('enrolled', false)] }] },
    });
    expect(only(certain, {})).toMatchObject({
      outcome: 'met',
      missingFacts: [],
      reasons: [{ code: 'either', outcome: 'met' }],
    });
    const { proof } = explainCards({}, law([certain]));
    expect(proof).toMatchObject({ outcome: 'met', parts: [{ type: 'cases', outcome: 'met' }] });
  });

  test('may have unnamed parts, or conditions of another form', () => {
    const unnamed = documentOf({
      ...event({}),
      conditions: { all: [is('enrolled', true), is('fraud', false)] },
    });
    expect(only(unnamed, { enrolled: true, fraud: false })).toMatchObject({ outcome: 'met', reasons: [] });
    const any = documentOf({
      ...event({}),
      name: 'either',
      conditions: { any: [is('enrolled', true), is('fraud', false)] },
    });
    expect(only(any, { fraud: false })).toMatchObject({
      outcome: 'met',
      reasons: [{ code: 'either', outcome: 'met' }],
    });
    const not = documentOf({ ...event({}), name: 'neither', conditions: { not: is('fraud', true) } });
    expect(only(not, { fraud: true })).toMatchObject({
      outcome: 'unmet',
      reasons: [{ code: 'neither', outcome: 'unmet' }],
    });
  });

  test('may decide by computed dates, and give days that are not computed', () => {
    const sources = [{ id: 'guide-2026-06', at: 'G1' }];
    const document = documentOf(
      {
        ...event({
          validity: { code: 'fixed', period: 'grace', until: 'contractEndsOn' },
          leadsTo: [{ to: 'Y', after: 'grace', on: 'graceEndsOn' }],
        }),
        conditions: {
          all: [
            {
              name: 'in-time',
              all: [{ fact: 'asOf', operator: 'dateOnOrBefore', value: { fact: 'graceEndsOn' } }],
            },
          ],
        },
      },
      {
        parameters: { grace: { value: 10, unit: 'days', sources } },
        computed: { graceEndsOn: { from: 'currentCardExpiresOn', add: 'grace', roll: 'none' } },
      },
    );
    const grace = { value: 10, unit: 'days' };
    expect(
      only(document, { currentCardExpiresOn: '2026-11-14', contractEndsOn: '2027-01-31' }),
    ).toMatchObject({
      outcome: 'met',
      validity: { period: grace, until: '2027-01-31', needs: [] },
      leadsTo: [{ to: 'Y', after: grace, on: '2026-11-24' }],
    });
    expect(only(document, { currentCardExpiresOn: '2026-11-13' }).outcome).toBe('unmet');
    expect(only(document, {})).toMatchObject({ outcome: 'unknown', missingFacts: ['currentCardExpiresOn'] });
    const openEnded = only(document, { currentCardExpiresOn: '2026-11-14', contractEndsOn: null });
    expect(openEnded.validity).toMatchObject({ until: null, needs: [] });
    expect(only(document, { currentCardExpiresOn: '2026-11-14' }).validity).toMatchObject({
      until: null,
      needs: ['contractEndsOn'],
    });
  });

  test.each<[string, object, string]>([
    [
      'an unknown parameter',
      { validity: { code: 'fixed', period: 'validity' } },
      'rules[0].event.params.validity.period',
    ],
    [
      'an unknown day',
      { validity: { code: 'fixed', until: 'validUntil' } },
      'rules[0].event.params.validity.until',
    ],
    [
      'a fact that is no day',
      { validity: { code: 'fixed', until: 'purpose' } },
      'rules[0].event.params.validity.until',
    ],
    [
      'an unknown day of what it leads to',
      { leadsTo: [{ to: 'EU+', on: 'some' }] },
      'rules[0].event.params.leadsTo[0].on',
    ],
    [
      'an unknown parameter of what it leads to',
      { leadsTo: [{ to: 'EU+', after: 'some' }] },
      'rules[0].event.params.leadsTo[0].after',
    ],
    ['no card', { card: '' }, 'rules[0].event.params.card'],
    ['a figure', { validity: { code: 'fixed', period: 5 } }, 'rules[0].event.params.validity.period'],
    ['an unknown key', { rights: [] }, 'rules[0].event.params.rights'],
    [
      'duties without sources',
      { duties: [{ code: 'notify-changes', sources: [] }] },
      'rules[0].event.params.duties[0].sources',
    ],
  ])('whose card says %s are refused', (_what, params, path) => {
    const ask = (): unknown => decideCards({}, law([documentOf(event(params))]));
    expect(ask).toThrow(RuleDocumentError);
    expect(ask).toThrow(path);
  });

  describe('with another validity for some holders', () => {
    const sources = [{ id: 'guide-2026-06', at: 'G1' }];
    const validity = (period: string, until: string): object => ({
      code: 'fixed',
      period,
      until,
      allowedAbsence: 'absence',
    });
    const variant = (name: string, conditions: readonly object[], params: object, priority = 1): object => ({
      name,
      conditions: { all: conditions },
      event: { type: 'card-validity', params },
      priority,
      sources,
    });
    const documentWith = (...variants: readonly object[]): RuleDocument => {
      const card = DOCUMENTS.find(({ id }) => id === 'guide/cards/a') as RuleDocument;
      const years = (value: number): object => ({ value, unit: 'years', sources });
      const later = (add: string): object => ({
        from: 'cardStartsOn',
        add,
        monthEnd: 'same-day-or-last-day',
        roll: 'none',
      });
      return readRuleDocument({
        ...card,
        parameters: {
          long: { ...years(5), confidence: 'low' },
          short: { ...years(3), confidence: 'medium' },
          absence: years(1),
        },
        computed: { longUntil: later('long'), shortUntil: later('short') },
        rules: [
          {
            ...card.rules[0],
            conditions: { all: [is('enrolled', true)] },
            ...event({ validity: validity('long', 'longUntil') }),
          },
          ...variants,
        ],
      });
    };
    const short = { card: 'X', validity: validity('short', 'shortUntil') };
    const ofChild = documentWith(variant('of-child', [is('familyRelation', 'minor-child')], short));
    const facts: CardFacts = { enrolled: true, cardStartsOn: '2026-12-01' };
    const years = (value: number): object => ({ value, unit: 'years' });

    test('give it to whom the conditions hold for, and the usual one to the others', () => {
      expect(only(ofChild, { ...facts, familyRelation: 'minor-child' }).validity).toMatchObject({
        period: years(3),
        until: '2029-12-01',
        needs: [],
      });
      expect(only(ofChild, { ...facts, familyRelation: 'spouse' }).validity).toMatchObject({
        period: years(5),
        until: '2031-12-01',
        needs: [],
      });
      expect(only(ofChild, { enrolled: true, familyRelation: 'minor-child' }).validity).toMatchObject({
        period: years(3),
        until: null,
        needs: ['cardStartsOn'],
      });
    });

    test('say what to ask for where they are open, and show only what is the same in all', () => {
      expect(only(ofChild, facts)).toMatchObject({ outcome: 'met', missingFacts: [] });
      expect(only(ofChild, facts).validity).toEqual({
        code: 'depends-on-missing-facts',
        period: null,
        contractMargin: null,
        until: null,
        plasticRenewal: null,
        allowedAbsence: years(1),
        provisionalDocument: null,
        needs: ['familyRelation'],
      });
      const noAbsence = { ...short, validity: { code: 'fixed', period: 'short' } };
      const other = documentWith(variant('of-child', [is('familyRelation', 'minor-child')], noAbsence));
      expect(only(other, facts).validity?.allowedAbsence).toBeNull();
    });

    test('are taken by priority, and only for their own card', () => {
      const last = { ...short, validity: { code: 'at-most', period: 'absence' } };
      const document = documentWith(
        variant('first', [is('fraud', true)], last),
        variant('second', [is('familyRelation', 'minor-child')], short, 2),
        variant('of-another-card', [is('enrolled', true)], { ...last, card: 'Y' }, 3),
      );
      const both = only(document, { ...facts, fraud: true, familyRelation: 'minor-child' });
      expect(both.validity).toMatchObject({ code: 'fixed', period: years(3) });
      const one = only(document, { ...facts, fraud: true, familyRelation: 'spouse' });
      expect(one.validity).toMatchObject({ code: 'at-most', period: years(1) });
      expect(only(document, { ...facts, familyRelation: 'spouse' }).validity?.needs).toEqual(['fraud']);
    });

    test('may ask about computed dates', () => {
      const late = { fact: 'longUntil', operator: 'dateAfter', value: '2031-12-01' };
      const document = documentWith(variant('late', [late], short));
      expect(only(document, facts).validity?.period).toEqual(years(5));
      expect(only(document, { ...facts, cardStartsOn: '2026-12-02' }).validity?.period).toEqual(years(3));
      expect(only(document, { enrolled: true }).validity?.needs).toEqual(['cardStartsOn']);
    });

    test('rest on the figures of all their rules', () => {
      const { warnings } = decideCards({ ...facts, familyRelation: 'spouse' }, law([ofChild]));
      expect(warnings.map(({ code, params }) => [code, params.parameter])).toEqual([
        ['figure-confidence', 'long'],
        ['figure-confidence', 'short'],
      ]);
    });

    test.each<[string, object, string]>([
      ['no card', { validity: { code: 'fixed' } }, 'rules[1].event.params.card'],
      ['an unknown key', { ...short, rightToWork: 'full' }, 'rules[1].event.params.rightToWork'],
      [
        'an unknown parameter',
        { card: 'X', validity: { code: 'fixed', period: 'none' } },
        'rules[1].event.params.validity.period',
      ],
    ])('are refused with %s', (_what, params, path) => {
      const document = documentWith(variant('of-child', [is('familyRelation', 'minor-child')], params));
      const ask = (): unknown => decideCards({}, law([document]));
      expect(ask).toThrow(RuleDocumentError);
      expect(ask).toThrow(path);
    });
  });

  test('whose card says nothing are refused', () => {
    const ask = (): unknown => decideCards({}, law([documentOf({ event: { type: 'card' } })]));
    expect(ask).toThrow(RuleDocumentError);
    expect(ask).toThrow('rules[0].event.params:');
  });

  test('may say other things than cards', () => {
    const other = documentOf({ event: { type: 'something-else' } });
    expect(decideCards({}, law([other]))).toMatchObject({
      outcome: 'unmet',
      missingFacts: [],
      figures: { cards: [] },
    });
  });
});

describe('the cards of the law', () => {
  const lawBook = shippedRulebook('law');
  const days = fc.constantFrom('2023-01-01', '2023-03-01', '2024-04-04', '2024-04-05', '2026-11-24');
  const near = dates('2012-01-01', '2032-12-31');
  const nearDates = Object.fromEntries(
    Object.keys(CARD_FIELDS)
      .filter((fact) => /(?:On|Since|Until)$/.test(fact))
      .map((fact) => [fact, near]),
  );
  const complete: fc.Arbitrary<Facts> = fc.record({
    ...CARD_FIELDS,
    ...nearDates,
    // Nobody is born after the first of the days asked about.
    birthDate: dates('1950-01-01', '2022-12-31'),
    totalAbsenceMonths: fc.integer({ min: 0, max: 24 }),
    mostAbsenceMonthsInYear: fc.integer({ min: 0, max: 12 }),
  });
  const worked = fc.constantFrom(
    ...caseFiles('law')
      .flatMap(({ cases }) => cases)
      .filter(({ evaluator }) => evaluator === 'cards'),
  );

  test.prop([worked, fc.infiniteStream(fc.boolean()), complete, complete, days], { numRuns: 1500 })(
    'that are unknown are settled by their missing facts alone, and what is settled stays so',
    ({ facts, asOf }, takes, answers, others, day) => {
      const given = Object.fromEntries(Object.entries(facts).filter(() => takes.next().value));
      const rules = rulesAsOf(takes.next().value ? asOf : day, { rulebook: lawBook });
      for (const { card, outcome, missingFacts } of decideCards(given, rules).figures.cards) {
        const listed = Object.fromEntries(missingFacts.map((fact) => [fact, answers[fact]]));
        expect(missingFacts.length > 0, card).toBe(outcome === 'unknown');
        for (const fact of missingFacts) expect(given[fact], `${card}: ${fact}`).toBeUndefined();
        const settled = entryOf(decideCards({ ...given, ...listed }, rules), card);
        expect(settled.outcome, card).toMatch(outcome === 'unknown' ? /^(?:met|unmet)$/ : outcome);
        expect(entryOf(decideCards({ ...others, ...given, ...listed }, rules), card).outcome, card).toBe(
          settled.outcome,
        );
        for (const fact of settled.validity?.needs ?? [])
          expect({ ...given, ...listed }[fact]).toBeUndefined();
      }
    },
  );

  test('are those of the document of each, on every day from the first', () => {
    const all = 'EU+ F+ L K B H I J EU F M N A search-year'.split(' ');
    for (const day of ['2023-01-01', '2024-04-05', '2026-11-24']) {
      const answer = decideCards({}, rulesAsOf(day, { rulebook: lawBook }));
      expect(answer.figures.cards.map(({ card }) => card)).toEqual(all);
      expect(new Set(answer.figures.cards.map(({ outcome }) => outcome))).toEqual(new Set(['unknown']));
    }
    expect(() => decideCards({}, rulesAsOf('2022-12-31', { rulebook: lawBook }))).toThrow(NoLawError);
  });
});
