import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/facts/caseFile.js';
import { assess } from '../../src/plan/assess.js';
import type { Plan } from '../../src/plan/plan.js';
import { SOURCES } from '../../src/rules/shippedSources.js';
import { casePathName } from '../../src/text/casePathName.js';
import { describePlan, PLAN_LEVELS, type PlanLevel } from '../../src/text/describePlan.js';
import { ENGLISH } from '../../src/text/english.js';
import { nameOf } from '../../src/text/nameOf.js';
import { renderNotes } from '../../src/text/renderNotes.js';
import { renderReport } from '../../src/text/renderReport.js';
import { fullPlan, plans } from './samplePlan.js';

const CONTEXT = { language: ENGLISH, sources: SOURCES };
const FULL = fullPlan();
const PLANS: readonly Plan[] = [FULL, ...plans()];

const textOf = (plan: Plan, level: PlanLevel = 'full'): string =>
  renderReport(describePlan(plan, CONTEXT, level));

/** The lines below a heading, without their indentation. */
function part(text: string, title: string): readonly string[] {
  const lines = text.split('\n');
  const start = lines.indexOf(title);
  expect(start, title).toBeGreaterThan(-1);
  const end = lines.findIndex((line, index) => index > start && line === '');
  return lines.slice(start + 1, end).map((line) => line.replace(/^ {2}/, ''));
}

describe('a plan in full', () => {
  test('has every part, in this order', () => {
    const { plan, labels } = ENGLISH;
    expect(describePlan(FULL, CONTEXT).sections.map(({ title }) => title)).toEqual([
      '',
      plan.routes,
      plan.checks,
      plan.dates,
      plan.questions,
      plan.changes,
      plan.steps,
      plan.checklist,
      plan.costs,
      plan.totals,
      plan.languages,
      plan.travel,
      plan.years,
      plan.registerNumber,
      labels.uncovered,
      labels.warnings,
      labels.documents,
      labels.sources,
    ]);
  });

  test('leaves out the parts that are empty', () => {
    for (const plan of PLANS) {
      const { sections } = describePlan(plan, CONTEXT);
      expect(sections.filter(({ rows }) => rows.length === 0)).toEqual([]);
    }
    const bare: Plan = {
      ...FULL,
      reference: null,
      knownOn: null,
      ...{ routes: [], checks: [], deadlines: [], procedure: [], checklist: [], costs: [], costTotals: [] },
      ...{ languages: [], residence: [], questions: [], changes: [], uncovered: [], documents: [] },
      ...{ travel: { statements: [], count: null }, registerNumber: null, warnings: [] },
    };
    expect(describePlan(bare, CONTEXT).sections.map(({ rows }) => rows.map(({ label }) => label))).toEqual([
      ['Law of', 'Rulebook'],
    ]);
  });

  test('says of each route what it is, by its outcome', () => {
    const lines = part(textOf(FULL), 'Routes');
    expect(lines).toContain('open       card A, with job offer 2 [guide-2026-06: G1, G2, G3]');
    expect(lines).toContain('  right to work  limited, as the card or the contract says');
    expect(lines).toContain('undecided  the search year [guide-2026-06: G10]');
    expect(lines).toContain('  missing  degree of a Belgian institution');
    expect(lines.some((line) => line.startsWith('closed     card D'))).toBe(true);
    const routes = lines.filter((line) => /^(?:open|undecided|closed) /.test(line));
    expect(routes).toHaveLength(FULL.routes.length);
  });

  test('says by how much a salary misses the threshold, and names the record that does not count', () => {
    const lines = part(textOf(FULL), 'Salaries and means');
    expect(lines).toContain('not sufficient  salary for a single permit, job offer 1');
    expect(lines).toContain('  margin     €103.44 a month below');
    expect(lines).toContain('not sufficient  means of the student');
    expect(lines.join(' ').replaceAll(/ +/g, ' ')).toContain('income 1, rental income of €800.00 a month');
  });

  test('says of each date how today stands to it, and of what is done that it is', () => {
    const lines = part(textOf(FULL), 'Dates that bind');
    expect(lines).toContain(
      '11 September 2024  Registration at the commune after arrival: done in time, on 3 September 2024',
    );
    expect(lines).toContain('1 December 2026    Asking for renewal of a card: open, with 7 days left');
  });

  test('asks, with the form of the answer, what it bears on and where it belongs', () => {
    const lines = part(textOf(FULL), 'What to ask next')
      .join('\n')
      .replaceAll(/\n {5,}/g, ' ')
      .split('\n');
    expect(lines).toEqual([
      '1.  Did the person graduate from a Belgian institution?',
      '  answer            yes or no',
      '  bears on          route: the search year; step; travel',
      '  in the case file  studies.belgianDegree',
      '2.  In which category does the work fall? (job offer 2)',
      '  answer            one of a list: the EU Blue Card; executives',
      '  if there is none  [] as jobOffers (job offers)',
      '  in the case file  jobOffers[1].category',
      '3.  What is the gross salary, a month or a year? (job offer 1)',
      '  answer            an amount in euro a year',
      '  bears on          check: salary for a single permit',
      '  in the case file  jobOffers[0].grossSalary',
    ]);
  });

  test('says where the absence of a fact is an answer', () => {
    const file: CaseFile = { person: { nationality: 'GB' }, stay: { card: null, periods: [] } };
    const plan = assess(file, { asOf: '2026-11-24', rulebook: 'law' });
    const text = renderReport(describePlan(plan, CONTEXT)).replaceAll(/\s+/g, ' ');
    expect(text).toContain('answer one of a list: residence; frontier work, or none bears on');
  });

  test('says what would open what is closed', () => {
    expect(
      part(textOf(FULL), 'What would change it')
        .join('\n')
        .replaceAll(/\n {2,}/g, ' '),
    ).toBe(
      [
        'salary for a single permit, job offer 1  €103.44 a month more gross salary, so €3,703.44 a month',
        'Card H                                   with this: day on which the contract is signed (job offer 1): 24 November 2026, until 30 December 2026',
        '!                                        Steps, documents and costs are those of routes that are open or undecided. For those of a route that a change opens, make the change in the case file and ask again.',
      ].join('\n'),
    );
  });

  test('says steps with their usual times, and that these bind nobody', () => {
    expect(part(textOf(FULL), 'Steps, with usual times')).toEqual([
      '1.  first-step [guide-2026-06: G31]',
      '  time  usually 1 month to 2 months; can begin from 24 November 2026; usually done between 24',
      '        December 2026 and 24 January 2027',
      '  for   card A',
      '2.  second-step [guide-2026-06: G31]',
      '  for         card A',
      '  depends on  region of residence',
      '!   The times are usual ones, not deadlines: an authority can be faster or slower.',
    ]);
  });

  test('says the documents with boxes to tick', () => {
    expect(part(textOf(FULL), 'Documents')).toEqual([
      '[ ]  a-certificate (with an apostille, translated by a certified translator, for 6 months)',
      '     [guide-2026-06: G31]',
      '  for  card A and card H',
      '[ ]  some-photographs [guide-2026-06: G31]',
    ]);
  });

  test('says costs that are known, bounded on one side, or not known', () => {
    const amounts = part(textOf(FULL), 'Costs').filter((line) => !line.startsWith('  '));
    expect(amounts.map((line) => line.split(/ {2,}/)[0])).toEqual([
      '€145.00',
      '€20.00 to €30.00',
      'at least €50.00',
      'at most €99.00',
      'not known',
    ]);
    expect(part(textOf(FULL), 'Costs in all, by route')).toEqual([
      'Card A  €165.00 to €175.00',
      'Card H  €165.00 to €1,175.00 or more: some costs are not known',
      'Card D  not known',
    ]);
  });

  test('counts the days in other Schengen states, and the years', () => {
    const travel = part(textOf(FULL), 'Travel').join(' ').replaceAll(/ +/g, ' ');
    expect(travel).toContain('90 days in any 180 days are allowed');
    expect(travel).toContain('12 days in it are used, 78 days left');
    expect(travel).toContain('can go on without a break until 9 February 2027');
    expect(travel).toContain('used on: 1 June 2026 and 2 June 2026');
    const years = part(textOf(FULL), 'Years of residence').join(' ').replaceAll(/ +/g, ' ');
    expect(years).toContain(
      'not complete permanent residence: 5 years asked for; counted from 1 September 2024',
    );
    expect(years).toContain(
      'complete on 1 September 2029 at the earliest, and on 1 January 2032 for certain',
    );
    expect(years).toContain('from 1 September 2024, study: undecided (studies-open)');
    expect(years).toContain('absence from 1 July 2025 to 20 August 2025: the count goes on');
    expect(years).toContain('missing whether years as a student count');
  });
});

describe.each(PLAN_LEVELS)('every plan, as %s', (level) => {
  test.each(PLANS.map((plan, index) => ({ plan, name: `${index} ${plan.rulebook} ${plan.reference}` })))(
    '$name: leaves no placeholder, and no path without a name',
    ({ plan }) => {
      const report = describePlan(plan, CONTEXT, level);
      const texts = [
        report.headline,
        ...report.sections.flatMap(({ rows }) => rows.flatMap(({ label, text }) => [label, text])),
      ];
      // Where an answer belongs is told by its path.
      const paths = [
        '[ ]',
        ...plan.questions.flatMap(({ path, none }) => [
          path,
          ...(none === null
            ? []
            : [`${JSON.stringify(none.value)} as ${none.path} (${casePathName(none.path, ENGLISH)})`]),
        ]),
      ];
      for (const text of texts.filter((each) => !paths.includes(each))) {
        expect(text).not.toMatch(/[{}]|undefined|NaN|\bnull\b| {2}|\[object/);
        expect(text).not.toMatch(
          /\b(?:person|plans|stay|studies|family|integration|risks)\.[a-z]|(?:jobOffers|events|periods|absences|means|incomes)\[/,
        );
      }
    },
  );
});

describe('a plan in one line', () => {
  test('counts the routes and names the next date that binds', () => {
    expect(textOf(FULL, 'line').replaceAll('\n', ' ').trim()).toBe(
      'case-17. Routes: 2 open, 1 undecided, 6 closed. Next date that binds: 1 December 2026, Asking for renewal of a card.',
    );
  });

  test('names no date where none binds', () => {
    const line = describePlan({ ...FULL, deadlines: [], reference: null }, CONTEXT, 'line').headline;
    expect(line).toBe('Routes: 2 open, 1 undecided, 6 closed.');
  });

  test.each([
    ['the last day that is safe', { safeDueOn: '2026-12-10', dueOn: '2026-12-11' }, '10 December 2026'],
    [
      'the last day, where the safe one has passed',
      { safeDueOn: '2026-11-23', dueOn: '2026-11-24' },
      '24 November 2026',
    ],
    ['the last day possible', { dueOn: '2026-11-01', latestDueOn: '2026-11-30' }, '30 November 2026'],
  ])('names %s', (_name, dates, expected) => {
    const [deadline] = FULL.deadlines.filter(({ determination }) => determination.figures.doneOn === null);
    if (deadline === undefined) throw new Error('no deadline');
    const { determination } = deadline;
    const none = { opensOn: null, dueOn: null, safeDueOn: null, closesOn: null, latestDueOn: null };
    const figures = { ...determination.figures, ...none, ...dates };
    const plan = { ...FULL, deadlines: [{ ...deadline, determination: { ...determination, figures } }] };
    expect(describePlan(plan, CONTEXT, 'line').headline).toContain(`binds: ${expected},`);
    const done = { ...figures, doneOn: '2026-11-20' };
    const after = {
      ...FULL,
      deadlines: [{ ...deadline, determination: { ...determination, figures: done } }],
    };
    expect(describePlan(after, CONTEXT, 'line').headline).not.toContain('binds');
  });
});

describe('a plan in a few paragraphs', () => {
  test('names every route by what it is, promises nothing and names the discretion of the authority', () => {
    for (const plan of PLANS) {
      const text = describePlan(plan, CONTEXT, 'paragraph')
        .sections.flatMap(({ rows }) => rows.map((each) => each.text))
        .join(' ');
      for (const { route } of plan.routes) expect(text).toContain(nameOf('card', route, ENGLISH));
      expect(text).toContain('at its discretion');
      expect(text).toContain('nothing here is a promise');
    }
  });

  test('reads as this', () => {
    const [law, dates, changes] = describePlan(FULL, CONTEXT, 'paragraph').sections.map(
      ({ rows }) => rows[0]?.text,
    );
    expect(law).toBe(
      'This applies the rulebook guide to the facts given, as of 24 November 2026. Open: card A, with job offer 2; a change of status inside Belgium, with job offer 2. Undecided: the search year. To decide them, these are needed first: degree of a Belgian institution; category of worker (job offer 2); gross salary (job offer 1). Closed: card EU+; card D; card C; card B; card H; card EU.',
    );
    expect(dates).toContain(
      'The next date that binds is 1 December 2026 (Asking for renewal of a card: open',
    );
    expect(dates).toContain(
      'The last day has passed, and nothing is said to have been done: Telling the commune',
    );
    expect(dates).toContain('Not sufficient: salary for a single permit, job offer 1;');
    expect(changes).toBe(
      'What would open more: salary for a single permit, job offer 1 (€103.44 a month more gross salary, so €3,703.44 a month); Card H (with this: day on which the contract is signed (job offer 1): 24 November 2026, until 30 December 2026).',
    );
  });

  test('asks first for what the most routes lack, where no questions are given', () => {
    const plan: Plan = { ...FULL, questions: [], routes: plans()[0]?.routes ?? [] };
    const [{ rows } = { rows: [] }] = describePlan(plan, CONTEXT, 'paragraph').sections;
    expect(rows[0]?.text).toMatch(/No route is open yet\..*these are needed first: nationality;/);
  });
});

describe('case notes', () => {
  const notes = renderNotes(describePlan(FULL, CONTEXT));

  test('have a heading for each part, boxes for documents, tables for costs and links for sources', () => {
    expect(notes.startsWith('# case-17. Routes: 2 open')).toBe(true);
    expect(notes.match(/^## .*$/gm)).toHaveLength(describePlan(FULL, CONTEXT).sections.length - 1);
    expect(notes).toContain('\n- [ ] some-photographs \\[guide-2026-06: G31\\]\n');
    expect(notes).toContain('\n| amount | what |\n| --- | --- |\n| €145.00 | some-fee');
    expect(notes).toMatch(/\n- \*\*\S+\*\*: .*<https:\/\/\S+>\n/);
    expect(notes).toContain('- **open**: card A, with job offer 2');
    expect(notes).toContain('\n  - **can lead to**:\n    - card A\n    - card H\n');
  });

  test('have below a table what is to be known of all its lines', () => {
    expect(notes).toMatch(/\n\| [^\n]+ \|\n\nSteps, documents and costs are those of routes/);
    expect(notes).not.toContain('| ! |');
  });

  test('end with what the plan is not', () => {
    expect(notes.trimEnd().endsWith(`*${ENGLISH.phrases.closing}*`)).toBe(true);
  });

  test('have paragraphs where a few are asked for', () => {
    const short = renderNotes(describePlan(FULL, CONTEXT, 'paragraph'));
    expect(short).not.toMatch(/^- /m);
    expect(short.split('\n\n')).toHaveLength(6);
  });
});
