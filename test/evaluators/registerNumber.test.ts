import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decideCards,
  decideRegisterNumber,
  explainRegisterNumber,
  type RegisterNumberDetermination,
  type RegisterNumberFacts,
} from '../../src/index.js';
import { dates } from '../facts/arbitraries.js';
import { lawOf } from '../questions.js';

const AS_OF = '2026-11-24';
const LAW = lawOf(AS_OF, 'law');
const GUIDE = lawOf('2026-11-24', 'guide');

const decide = (facts: RegisterNumberFacts): RegisterNumberDetermination => decideRegisterNumber(facts, LAW);

type Sex = 'male' | 'female';

/** What the added months and zeros of a number are made from. */
interface Written {
  readonly birthDate: string;
  readonly added: 0 | 20 | 40;
  readonly hidden: 'nothing' | 'day' | 'month' | 'both';
  readonly order: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The first nine digits of a number, put together from what the law says of each. */
function nineDigits({ birthDate, added, hidden, order }: Written): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const writtenMonth = hidden === 'month' || hidden === 'both' ? 0 : Number(month);
  const writtenDay = hidden === 'day' || hidden === 'both' ? '00' : day;
  return year.slice(2) + two(writtenMonth + added) + writtenDay + String(order).padStart(3, '0');
}

/**
 * Whether two digits are the check digits of nine: taken together they are a multiple of 97. That leaves 00 beside 97, and
 * what is above 97 beside what is 97 less: these are told apart.
 */
function areChecked(nine: string, two: string, birthDate: string): boolean {
  const isLater = birthDate >= '2000-01-01';
  const checked = BigInt((isLater ? '2' : '') + nine) + BigInt(two);
  return checked % 97n === 0n && two >= '01' && two <= '97';
}

/** The check digits of nine digits, found by trying all that there are. */
function checkDigitsOf(nine: string, birthDate: string): string {
  const all = Array.from({ length: 100 }, (_unused, at) => two(at));
  const found = all.filter((digits) => areChecked(nine, digits, birthDate));
  expect(found).toHaveLength(1);
  return found[0] as string;
}

/** Whether a number can be that of a person born on a day, worked out without the library: `open` where that is not covered. */
function fits(number: string, birthDate: string): 'yes' | 'no' | 'open' {
  if (!/^\d{11}$/.test(number) || birthDate > AS_OF) return 'no';
  const [nine, check] = [number.slice(0, 9), number.slice(9)];
  const [year, month, day, order] = [nine.slice(0, 2), nine.slice(2, 4), nine.slice(4, 6), nine.slice(6)];
  const added = [0, 20, 40].find((some) => Number(month) >= some && Number(month) <= some + 12);
  if (added === undefined) return 'no';
  const born = two(Number(birthDate.slice(5, 7)) + added);
  const isBis = added > 0;
  if (!isBis && (order === '000' || order === '999')) return 'no';
  const isOpen = (isBis && order === '000') || day > '31';
  // Nobody knows of whom the first group tells nothing.
  if (year === '00' && Number(month) === added && day !== '00') {
    const isChecked = areChecked(nine, check, '1950-01-01') || areChecked(nine, check, '2050-01-01');
    return isChecked ? (isOpen ? 'open' : 'yes') : 'no';
  }
  const isStart =
    year === birthDate.slice(2, 4) &&
    (Number(month) === added ||
      (month === born && (day === '00' || day > '31' || day === birthDate.slice(8))));
  if (!isStart || !areChecked(nine, check, birthDate)) return 'no';
  return isOpen ? 'open' : 'yes';
}

const OUTCOMES = { yes: 'met', no: 'unmet', open: 'unknown' } as const;

/** Whether the first digits of a number are those of persons of whose birth nothing was known. */
function tellsNothing(number: string): boolean {
  return /^00(?:00|20|40)(?!00)/.test(number);
}

/** Every date of birth that facts can give, of a year that ends in these two digits. */
function datesOfYears(ending: string): readonly string[] {
  return ['19', '20', '21'].flatMap((century) => {
    const year = Number(century + ending);
    const days: string[] = [];
    const end = Date.UTC(year + 1, 0, 1);
    for (let at = Date.UTC(year, 0, 1); at < end; at += 86_400_000) {
      days.push(new Date(at).toISOString().slice(0, 10));
    }
    return days;
  });
}

const births = fc.oneof(
  dates('1900-01-01', AS_OF),
  fc.constantFrom('1999-12-31', '2000-01-01', '2000-02-29', '1904-02-29', '1900-02-28', '1900-03-01'),
);

const written: fc.Arbitrary<Written> = fc.record({
  birthDate: births,
  added: fc.constantFrom(0, 0, 20, 40),
  hidden: fc.constantFrom('nothing', 'nothing', 'day', 'month', 'both'),
  order: fc.oneof(fc.integer({ min: 1, max: 998 }), fc.constantFrom(1, 2, 997, 998)),
});

const numberOf = (parts: Written): string => {
  const nine = nineDigits(parts);
  return nine + checkDigitsOf(nine, parts.birthDate);
};

const sexOf = ({ order }: Written): Sex => (order % 2 === 1 ? 'male' : 'female');
const otherThan = (sex: Sex): Sex => (sex === 'male' ? 'female' : 'male');

/** Numbers that are right, nearly right, and of chance. */
const anyNumber: fc.Arbitrary<string> = fc.oneof(
  written.map(numberOf),
  // The check digits of the other century, so that they point to dates that may not exist.
  written.map((parts) => {
    const nine = nineDigits(parts);
    const other = parts.birthDate >= '2000-01-01' ? '1950-01-01' : '2050-01-01';
    return nine + checkDigitsOf(nine, other);
  }),
  // Any month, any day, with check digits of either century.
  fc
    .tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(2, 22, 42)),
      fc.oneof(fc.integer({ min: 0, max: 33 }), fc.constantFrom(29, 30, 31)),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom('1950-01-01', '2050-01-01'),
    )
    .map(([year, month, day, order, birth]) => {
      const nine = two(year) + two(month) + two(day) + String(order).padStart(3, '0');
      return nine + checkDigitsOf(nine, birth);
    }),
  fc.constantFrom('1950-01-01', '2050-01-01').map((birth) => `000229001${checkDigitsOf('000229001', birth)}`),
  fc.stringMatching(/^\d{9,12}$/),
);

describe('a register number, by the law', () => {
  test('put together as the law says is met, for its date of birth and sex', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(written, fc.boolean(), (parts, isSexGiven) => {
        const { birthDate, added, hidden } = parts;
        const sex = isSexGiven ? { sex: sexOf(parts) } : {};
        const answer = decide({ number: numberOf(parts), birthDate, ...sex });
        expect(answer.outcome).toBe('met');
        expect(answer.missingFacts).toEqual([]);
        expect(answer.reasons.map(({ outcome }) => outcome)).not.toContain('unmet');
        expect(answer.figures.expectedBirthDatePart).toBe(answer.figures.birthDatePart);
        const { reading } = answer.figures;
        expect(reading).toMatchObject({
          isBis: added !== 0,
          sexKnown: added !== 20,
          monthKnown: hidden === 'nothing' || hidden === 'day',
          dayKnown: hidden === 'nothing',
          sex: added === 20 ? null : sexOf(parts),
          checkDigitsPointTo: birthDate >= '2000-01-01' ? 'later-birth' : 'earlier-birth',
        });
        seen.add(`${added} ${hidden} ${birthDate >= '2000-01-01'}`);
      }),
      { numRuns: 1000 },
    );
    expect(seen.size).toBe(3 * 4 * 2);
  });

  test('with any one digit wrong is unmet', () => {
    fc.assert(
      fc.property(written, (parts) => {
        const number = numberOf(parts);
        for (let at = 0; at < number.length; at += 1) {
          for (const digit of '0123456789') {
            if (digit === number[at]) continue;
            const wrong = number.slice(0, at) + digit + number.slice(at + 1);
            if (tellsNothing(wrong)) continue;
            expect(decide({ number: wrong, birthDate: parts.birthDate }).outcome, wrong).toBe('unmet');
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('with two neighbouring digits transposed is unmet', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 0, max: 9 }), (parts, at) => {
        const number = numberOf(parts);
        const wrong = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
        fc.pre(wrong !== number && !tellsNothing(wrong));
        expect(decide({ number: wrong, birthDate: parts.birthDate }).outcome, wrong).toBe('unmet');
      }),
      { numRuns: 500 },
    );
  });

  test('is held against a sex only where it is given, and where the number tells one', () => {
    fc.assert(
      fc.property(written, (parts) => {
        const facts = { number: numberOf(parts), birthDate: parts.birthDate };
        const tells = parts.added !== 20;
        const [right, wrong, none] = [
          decide({ ...facts, sex: sexOf(parts) }),
          decide({ ...facts, sex: otherThan(sexOf(parts)) }),
          decide(facts),
        ];
        expect([right, wrong, none].map(({ outcome }) => outcome)).toEqual([
          'met',
          tells ? 'unmet' : 'met',
          'met',
        ]);
        const saysSex = ({ reasons }: RegisterNumberDetermination): boolean =>
          reasons.some(({ code }) => code === 'order-number-of-sex');
        expect([right, wrong, none].map(saysSex)).toEqual([tells, tells, false]);
      }),
      { numRuns: 300 },
    );
  });

  test('for a date of birth comes out as worked out without the library', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyNumber, births, fc.nat(), (number, other, pick) => {
        const year = /^\d\d/.exec(number)?.[0] ?? '';
        const near = ['19', '20'].map((century) => {
          const [month, day] = [Number(number.slice(2, 4)) % 20, Number(number.slice(4, 6))];
          return `${century}${year}-${two(month)}-${two(day)}`;
        });
        const real = near.filter((day) => day <= AS_OF && datesOfYears(year).includes(day));
        const birthDate = [...real, other][pick % (real.length + 1)] as string;
        const expected = OUTCOMES[fits(number, birthDate)];
        expect(decide({ number, birthDate }).outcome, `${number} ${birthDate}`).toBe(expected);
        seen.add(expected);
      }),
      { numRuns: 600 },
    );
    expect(seen.has('met') && seen.has('unmet')).toBe(true);
  }, 30_000);

  test('without a date of birth is unmet where no date of birth fits, and otherwise waits for it', () => {
    const seen = new Set<string>();
    const sexes = fc.option(fc.constantFrom<Sex[]>('male', 'female'), { nil: undefined });
    fc.assert(
      fc.property(anyNumber, sexes, (number, sex) => {
        const isOfSex =
          sex === undefined ||
          (Number(number.slice(2, 4)) >= 20 && Number(number.slice(2, 4)) <= 32) ||
          (Number(number.slice(6, 9)) % 2 === 1) === (sex === 'male');
        const found = datesOfYears(number.slice(0, 2)).map((birthDate) => fits(number, birthDate));
        const fitting = isOfSex ? found.filter((each) => each !== 'no') : [];
        const { outcome, missingFacts } = decide({ number, ...(sex === undefined ? {} : { sex }) });
        const waits = tellsNothing(number) ? [OUTCOMES[fitting[0] ?? 'no']] : ['unknown', 'birthDate'];
        expect([outcome, ...missingFacts], number).toEqual(fitting.length > 0 ? waits : ['unmet']);
        seen.add(outcome);
      }),
      { numRuns: 500 },
    );
    expect(seen.has('unknown') && seen.has('unmet')).toBe(true);
  }, 60_000);

  test('points to the century of which its check digits are, whatever the date of birth', () => {
    fc.assert(
      fc.property(written, (parts) => {
        const number = numberOf(parts);
        const points = (facts: RegisterNumberFacts): unknown =>
          decide(facts).figures.reading?.checkDigitsPointTo;
        expect(points({ number })).toBe(points({ number, birthDate: '1950-01-01' }));
        expect(points({ number })).toBe(parts.birthDate >= '2000-01-01' ? 'later-birth' : 'earlier-birth');
      }),
      { numRuns: 200 },
    );
  });

  test('never has check digits of both centuries', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const { reading } = decide({ number }).figures;
        const { earlierBirth, laterBirth } = reading?.expectedCheckDigits ?? {};
        if (typeof earlierBirth === 'string') expect(earlierBirth).not.toBe(laterBirth);
      }),
      { numRuns: 500 },
    );
  });

  test('has a proof that comes to the same', () => {
    fc.assert(
      fc.property(anyNumber, fc.option(births, { nil: undefined }), (number, birthDate) => {
        const { answer, proof } = explainRegisterNumber({ number, birthDate }, LAW);
        expect(answer).toEqual(decide({ number, birthDate }));
        // What is decided by trying the centuries one by one stands at the root.
        expect(proof.outcome).toBe(answer.outcome);
      }),
      { numRuns: 300 },
    );
  });

  test('is read however its digits are set apart', () => {
    const expected = JSON.stringify(decide({ number: '93051822361', birthDate: '1993-05-18' }));
    for (const number of ['93.05.18-223.61', '930518 223 61', ' 93 05 18 223-61 ', '9-3-0-5-1-8-2-2-3-6-1']) {
      expect(JSON.stringify(decide({ number, birthDate: '1993-05-18' }))).toBe(expected);
    }
  });
});

/**
 * Numbers that other libraries test themselves with, by what they say of them on any day. Those of python-stdnum are from
 * its tests of be.nn, be.bis and be.ssn, those of belgif from its validator of SSINs.
 */
const VECTORS: readonly (readonly [
  number: string,
  by: 'stdnum' | 'belgif',
  says: string,
  birthDate: string | null,
])[] = [
  ['85073003328', 'stdnum', 'born on 1985-07-30', '1985-07-30'],
  ['17073003384', 'stdnum', 'born on 2017-07-30', '2017-07-30'],
  ['12345678901', 'stdnum', 'wrong check digits', null],
  ['75060898009', 'stdnum', 'a woman', '1975-06-08'],
  ['00000100166', 'stdnum', 'nothing known, 1900', '1950-02-03'],
  ['00000100195', 'stdnum', 'nothing known, 2000', '2010-02-03'],
  ['00000000128', 'stdnum', 'only the year known, 2000', '2000-05-06'],
  ['00010000135', 'stdnum', 'only year and month known, 2000-01', '2000-01-31'],
  ['85133000105', 'stdnum', 'a thirteenth month', null],
  ['98472899765', 'stdnum', 'a bis number, 1998-07-28', '1998-07-28'],
  ['01490700185', 'stdnum', 'a bis number, 2001-09-07', '2001-09-07'],
  ['75460898095', 'stdnum', 'a bis number, 1975-06-08', '1975-06-08'],
  ['75260898052', 'stdnum', 'a bis number given without the sex', '1975-06-08'],
  ['00400100155', 'stdnum', 'a bis number, nothing known, 1900', '1950-02-03'],
  ['00200100112', 'stdnum', 'a bis number, nothing known, 1900', '1950-02-03'],
  ['00400100184', 'stdnum', 'a bis number, nothing known, 2000', '2010-02-03'],
  ['00200100141', 'stdnum', 'a bis number, nothing known, 2000', '2010-02-03'],
  ['00400000117', 'stdnum', 'a bis number, only the year known', '2000-05-06'],
  ['00200000171', 'stdnum', 'a bis number, only the year known', '2000-05-06'],
  ['00410000124', 'stdnum', 'a bis number, only year and month known', '2000-01-31'],
  ['00210000178', 'stdnum', 'a bis number, only year and month known', '2000-01-31'],
  ['85533000191', 'stdnum', 'a thirteenth month of a bis number', null],
  ['85333000148', 'stdnum', 'a thirteenth month of a bis number', null],
  ['23292805780', 'belgif', 'a bis number', '1923-09-28'],
  ['81050003552', 'belgif', 'only year and month known', '1981-05-17'],
  ['92200006963', 'belgif', 'a bis number, only the year known', '1992-05-17'],
  ['92321506985', 'belgif', 'a bis number of December', '1992-12-15'],
  ['10000100182', 'belgif', 'month 00, a counter', '1910-05-17'],
  ['10200100128', 'belgif', 'month 20, a counter', '1910-05-17'],
  ['10400100171', 'belgif', 'month 40, a counter', '1910-05-17'],
];

/** Numbers that they accept, or accepted once, and that no text that was read covers. */
const USED_UP = ['00003241778', '24203200171', '85073500107', '85473500193', '85273500150'];

describe('a number that other libraries test themselves with', () => {
  test.each(VECTORS)('%s, by %s: %s', (number, _by, _says, birthDate) => {
    const answer = decide({ number });
    if (birthDate === null) return expect(answer.outcome).toBe('unmet');
    expect(answer.outcome).toBe(tellsNothing(number) ? 'met' : 'unknown');
    return expect(decide({ number, birthDate }).outcome).toBe('met');
  });

  test.each(USED_UP)('%s is not covered', (number) => {
    const { outcome, reasons } = decide({ number });
    expect(outcome).toBe('unknown');
    expect(reasons.filter(({ outcome: each }) => each === 'unmet')).toEqual([]);
    expect(reasons.map(({ code }) => code)).toContain('overflow-number');
  });

  test('of a birth to come is refused', () => {
    expect(() => decide({ number: '85073003328', birthDate: '2026-11-25' })).toThrow(
      /on or before 2026-11-24/,
    );
    expect(() => decideRegisterNumber({ number: '85073003328', birthDate: '2026-11-25' }, GUIDE)).toThrow(
      /birthDate/,
    );
    expect(() => decideCards({ birthDate: '2026-11-25' }, GUIDE)).toThrow(/birthDate/);
  });
});

describe('a register number, by the guide', () => {
  test('is answered as before the law was known: no sex, no parts', () => {
    fc.assert(
      fc.property(anyNumber, fc.option(births, { nil: undefined }), (number, birthDate) => {
        const answer = decideRegisterNumber({ number, birthDate }, GUIDE);
        const digits = number.length;
        const isRight = birthDate?.slice(2).replaceAll('-', '') === number.slice(0, 6);
        const figures = {
          digits,
          requiredDigits: 11,
          birthDatePart: number.slice(0, 6),
          expectedBirthDatePart: birthDate?.slice(2).replaceAll('-', '') ?? null,
        };
        expect(JSON.stringify(answer.figures)).toBe(JSON.stringify(figures));
        expect(answer.reasons.map(({ code, params }) => [code, params])).toEqual([
          ['number-of-digits', figures],
          ['birth-date-in-number', figures],
        ]);
        const undecided = birthDate === undefined ? 'unknown' : isRight ? 'met' : 'unmet';
        expect(answer.outcome).toBe(digits === 11 ? undecided : 'unmet');
        for (const sex of ['male', 'female'] as const) {
          expect(decideRegisterNumber({ number, birthDate, sex }, GUIDE)).toEqual(answer);
        }
      }),
      { numRuns: 300 },
    );
  });
});
