import { describe, expect, test } from 'vitest';
import { planCalendar } from '../../src/ics/planCalendar.js';
import { renderPlanPage } from '../../src/page/renderPlanPage.js';
import type { Plan } from '../../src/plan/plan.js';
import { SOURCES } from '../../src/rules/shippedSources.js';
import { ENGLISH } from '../../src/text/english.js';
import { writeDate } from '../../src/text/writeDate.js';
import { samplePlans } from './samplePlans.js';

const SAMPLES = samplePlans();
const OPTIONS = { language: ENGLISH, sources: SOURCES } as const;
const [EVERYTHING] = SAMPLES as readonly [(typeof SAMPLES)[number]];

/** A deadline with a window that has no end, and one in a year that lies far off. */
function far(plan: Plan): Plan {
  const [first] = plan.deadlines;
  if (first === undefined) throw new Error('no deadline');
  const none = { dueOn: null, safeDueOn: null, closesOn: null, latestDueOn: null, doneOn: null, steps: [] };
  const figures = { ...first.determination.figures, ...none, opensOn: '2034-05-01' };
  const safe = { ...first.determination.figures, safeDueOn: '2026-11-11' };
  const change = (given: typeof first.determination.figures): typeof first => ({
    ...first,
    determination: { ...first.determination, figures: given },
  });
  return { ...plan, deadlines: [...plan.deadlines, change(figures), change(safe)] };
}

const unfold = (text: string): string => text.replaceAll(/<[^>]*>/g, ' ');

describe.each(SAMPLES)('the page of $name', ({ plan, caseFile }) => {
  const page = renderPlanPage(plan, caseFile, OPTIONS);

  test('is the same bytes each time', () => {
    expect(renderPlanPage(plan, caseFile, OPTIONS)).toBe(page);
  });

  test('loads nothing and runs nothing', () => {
    expect(page).toContain('http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;');
    expect(page).not.toMatch(
      /<(?:script|link|img|iframe|object|embed|form|base)\b|\son\w+=|javascript:|@import|url\(\s*['"]?(?!#)/i,
    );
  });

  test('leaves no placeholder open and nothing undefined', () => {
    const text = unfold(page.replace(/<style>.*<\/style>/s, ''));
    expect(text).not.toMatch(/\{\w+(?::[\w.]+)?\}|undefined|NaN|\[object/);
  });

  test('has every route, every date, every edition and every source', () => {
    const text = unfold(page);
    for (const { route } of plan.routes) expect(text).toContain(ENGLISH.names.Card?.[route]);
    for (const { determination } of plan.deadlines) {
      const { opensOn, dueOn, safeDueOn, latestDueOn, doneOn } = determination.figures;
      for (const date of [opensOn, dueOn, safeDueOn, latestDueOn, doneOn]) {
        if (date !== null) expect(text).toContain(writeDate(date, ENGLISH));
      }
    }
    for (const { id, hash } of plan.documents) {
      expect(text).toContain(id);
      expect(text).toContain(hash.slice(0, 12));
    }
    const cited = new Set([...JSON.stringify(plan).matchAll(/\{"id":"([^"]+)","at":/g)].map(([, id]) => id));
    for (const id of cited) expect(page).toContain(`id="source-${id}"`);
  });
});

test('the name is text, whatever stands in it', () => {
  const name = '<img src=x onerror=alert(1)> & "O\'Neill" \u202e\u0007\ud800';
  const page = renderPlanPage(EVERYTHING.plan, { person: { name } }, OPTIONS);
  expect(page).toContain(
    '<bdi dir="auto">&lt;img src=x onerror=alert(1)&gt; &amp; &quot;O&#39;Neill&quot; \ufffd\ufffd</bdi>',
  );
  expect(page).not.toContain('<img');
});

test('nothing that a plan holds becomes HTML', () => {
  const evil = '<b onclick="x">&';
  const poison = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(poison);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poison(inner)]));
    }
    const isWord =
      typeof value === 'string' &&
      /[a-z]/.test(value) &&
      !/^\d|^(?:met|unmet|unknown|full|half|none)$/.test(value) &&
      // Words of which a plan has only these.
      !/^(?:days|working-days|weeks|months|years|route|check|before-first|after-last|gap|not-covered)$/.test(
        value,
      );
    return isWord ? `${value}${evil}` : value;
  };
  const { routes, procedure, checklist, costs, languages, uncovered, changes, documents } = EVERYTHING.plan;
  const poisoned = poison({
    routes,
    procedure,
    checklist,
    costs,
    languages,
    uncovered,
    changes,
    documents,
  }) as Plan;
  const page = renderPlanPage({ ...EVERYTHING.plan, ...poisoned, reference: evil }, {}, OPTIONS);
  expect(page).not.toContain('<b ');
  expect(page).toContain('&lt;b onclick=');
});

test('an address that is none of the web is no link', () => {
  const sources = SOURCES.map((source) => ({ ...source, address: 'javascript:alert(1)' }));
  const page = renderPlanPage(EVERYTHING.plan, {}, { ...OPTIONS, sources });
  expect(page).not.toMatch(/href="(?!#|https?:)/);
});

test('every text of the page and the calendar is used, and none is missing', () => {
  const used = new Set<string>();
  const page = new Proxy(ENGLISH.page, {
    getOwnPropertyDescriptor(target, key) {
      used.add(String(key));
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    get(target, key) {
      used.add(String(key));
      return Reflect.get(target, key) as string;
    },
  });
  const language = { ...ENGLISH, page };
  const { travel } = EVERYTHING.plan;
  const count = travel.count && { ...travel.count, stayUntilWithTrips: '2026-12-20' };
  const booked = { ...EVERYTHING, plan: { ...EVERYTHING.plan, travel: { ...travel, count } } };
  const distant = { ...EVERYTHING, plan: far(EVERYTHING.plan) };
  for (const { plan, caseFile } of [...SAMPLES, distant, booked]) {
    renderPlanPage(plan, caseFile, { language, sources: SOURCES });
    planCalendar(plan, caseFile, { language, sources: SOURCES });
  }
  expect([...used].sort()).toEqual(Object.keys(ENGLISH.page).sort());
});

test('dates that lie years off stand behind a break of the scale', () => {
  const page = renderPlanPage(far(EVERYTHING.plan), {}, OPTIONS);
  expect(page).toContain('class="break"');
  expect(page).toContain('the scale changes');
});
