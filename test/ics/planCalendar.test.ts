import * as fc from 'fast-check';
import ical from 'node-ical';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/facts/caseFile.js';
import { planCalendar } from '../../src/ics/planCalendar.js';
import { assess } from '../../src/plan/assess.js';
import type { Plan, PlannedDeadline } from '../../src/plan/plan.js';
import { SOURCES } from '../../src/rules/shippedSources.js';
import { ENGLISH } from '../../src/text/english.js';
import { samplePlans } from '../page/samplePlans.js';

const SAMPLES = samplePlans();
const OPTIONS = { language: ENGLISH, sources: SOURCES } as const;

const calendarOf = (plan: Plan, name?: string): string => planCalendar(plan, { person: { name } }, OPTIONS);

/** The content lines, put together again as RFC 5545, 3.1 says. */
function contentLines(text: string): readonly string[] {
  return text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
}

const valuesOf = (text: string, name: string): readonly string[] =>
  contentLines(text)
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1));

/** A day as an independent reader finds it: it takes whole days for midnights of the zone that it runs in. */
function dayOf(date: Date): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The days that a person would write down for a deadline. */
function expectedDays({ determination: { figures } }: PlannedDeadline): readonly string[] {
  const { opensOn, dueOn, safeDueOn, latestDueOn } = figures;
  const days = [...new Set([safeDueOn, dueOn, latestDueOn])].flatMap((day) =>
    day === null ? [] : `${day} ${dayAfter(day)}`,
  );
  const end = dueOn ?? latestDueOn;
  if (opensOn === null || opensOn === end) return days;
  return [end === null ? `${opensOn} ${dayAfter(opensOn)}` : `${opensOn} ${dayAfter(end)}`, ...days];
}

describe.each(SAMPLES)('the calendar of $name', ({ plan, caseFile }) => {
  const text = planCalendar(plan, caseFile, OPTIONS);
  const events = Object.values(ical.sync.parseICS(text)).flatMap((each) =>
    each?.type === 'VEVENT' ? each : [],
  );

  test('has for another reader the days of the plan, as whole days', () => {
    const found = events.map(({ start, end }) => `${dayOf(start)} ${dayOf(end as Date)}`);
    expect(found.sort()).toEqual(plan.deadlines.flatMap(expectedDays).sort());
    expect(events.every(({ datetype }) => datetype === 'date')).toBe(true);
  });

  test('has an identifier of its own for every event', () => {
    const uids = events.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids).toHaveLength(valuesOf(text, 'UID').length);
  });

  test('reminds of last days that are to come, and of nothing that is done or past', () => {
    for (const event of events) {
      const isWindow = dayOf(event.end as Date) !== dayAfter(dayOf(event.start));
      const alarms = event.alarms ?? [];
      const isDone =
        String(event.description).includes('done in time') || String(event.description).includes('done on');
      const isExpected = !isWindow && !isDone && dayOf(event.start) >= plan.asOf;
      expect(alarms, String(event.summary)).toHaveLength(isExpected ? 2 : 0);
    }
  });

  test('says the state, the source and that it is no advice in every event', () => {
    for (const { description } of events) {
      expect(String(description)).toMatch(/^On 24 November 2026: /);
      expect(String(description)).toContain('Sources:');
      expect(String(description)).toContain('no legal advice');
    }
  });

  test('says what every calendar asks for', () => {
    const lines = contentLines(text);
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    for (const needed of ['VERSION:2.0', 'METHOD:PUBLISH', 'CALSCALE:GREGORIAN'])
      expect(lines).toContain(needed);
    expect(lines.filter((line) => line.startsWith('PRODID:'))).toHaveLength(1);
    for (const name of ['UID', 'DTSTAMP', 'SEQUENCE', 'SUMMARY']) {
      expect(valuesOf(text, name).length, name).toBe(events.length);
    }
    expect(valuesOf(text, 'DTSTAMP').every((stamp) => stamp === '20261124T000000Z')).toBe(true);
  });
});

const nameText = fc.string({ unit: 'binary', maxLength: 120 });

/** A plan of the samples, with the dates of its deadlines moved. */
const moved = (plan: Plan, days: number): Plan => {
  const move = (date: string | null): string | null =>
    date === null
      ? null
      : new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return {
    ...plan,
    deadlines: plan.deadlines.map((deadline) => {
      const { figures } = deadline.determination;
      const { opensOn, dueOn, safeDueOn, latestDueOn, closesOn } = figures;
      const dates = { opensOn, dueOn, safeDueOn, latestDueOn, closesOn };
      const later = Object.fromEntries(Object.entries(dates).map(([key, date]) => [key, move(date)]));
      return { ...deadline, determination: { ...deadline.determination, figures: { ...figures, ...later } } };
    }),
  };
};

const [everything] = SAMPLES as readonly [(typeof SAMPLES)[number]];

describe('calendars', () => {
  test('are well formed whatever the name and the reference are', () => {
    fc.assert(
      fc.property(nameText, fc.option(nameText), (name, reference) => {
        const text = calendarOf({ ...everything.plan, reference }, name);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n\0]/);
          expect(line).not.toMatch(/\p{Cs}/u);
        }
        for (const line of contentLines(text)) expect(line).toMatch(/^[A-Z-]+(?:;[A-Z-]+=[A-Z]+)*:/);
        expect(contentLines(text).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(
          valuesOf(text, 'UID').length,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('give the name back to another reader as it was', () => {
    const name = 'Doe; Jane, née O\\Ryan "\n—" 李';
    const parsed = ical.sync.parseICS(calendarOf({ ...everything.plan, reference: 'x' }, name));
    const events = Object.values(parsed).flatMap((each) => (each?.type === 'VEVENT' ? each : []));
    expect(events.every(({ summary }) => String(summary).includes(name))).toBe(true);
  });

  test('keep their identifiers when the dates move and a later day is asked about, with a higher revision', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (days) => {
        const before = calendarOf(everything.plan);
        const asOf = new Date(Date.parse('2026-11-24T00:00:00Z') + days * 86_400_000)
          .toISOString()
          .slice(0, 10);
        const after = calendarOf({ ...moved(everything.plan, days), asOf });
        expect(valuesOf(after, 'UID')).toEqual(valuesOf(before, 'UID'));
        const revision = (text: string): number => Number(valuesOf(text, 'SEQUENCE')[0]);
        expect(revision(after) - revision(before)).toBe(days);
      }),
      { numRuns: 20 },
    );
  });

  test('share no identifier between two cases, nor between two rulebooks', () => {
    const uids = (plan: Plan): readonly string[] => valuesOf(calendarOf(plan), 'UID');
    const { plan } = everything;
    const all = [
      plan,
      { ...plan, reference: '2026/0418' },
      { ...plan, rulebook: 'law' },
      { ...plan, reference: null },
    ].map(uids);
    expect(new Set(all.flat()).size).toBe(all.flat().length);
  });

  test('of cases without a reference never overwrite dates of another case', () => {
    const unnamed = { ...everything.plan, reference: null };
    const others = valuesOf(calendarOf(moved(unnamed, 1)), 'UID');
    expect(valuesOf(calendarOf(unnamed), 'UID').filter((uid) => others.includes(uid))).toEqual([]);
  });

  test('take a domain for their identifiers', () => {
    const text = planCalendar(everything.plan, {}, { ...OPTIONS, uidDomain: 'firm.example' });
    expect(valuesOf(text, 'UID').every((uid) => /^[\da-f]{40}@firm\.example$/.test(uid))).toBe(true);
  });

  test('without any date are empty', () => {
    const text = calendarOf(assess({}, { asOf: '2026-11-24' }));
    expect(contentLines(text)).not.toContain('BEGIN:VEVENT');
    expect(valuesOf(text, 'X-WR-CALNAME')).toEqual(['Residence in Belgium']);
  });
});

test('the last day of a stay that leaves booked trips possible is an event, where they shorten it', () => {
  const caseFile = (leftOn: string): CaseFile => ({
    person: { nationality: 'IN' },
    stay: {
      card: { type: 'A' },
      trips: [
        { enteredOn: '2026-05-21', leftOn: '2026-07-19' },
        { enteredOn: '2026-09-20', leftOn },
      ],
    },
  });
  const eventsOf = (leftOn: string): readonly string[] => {
    const plan = assess(caseFile(leftOn), { asOf: '2026-08-01', rulebook: 'law' });
    const calendar = planCalendar(plan, {}, { language: ENGLISH, sources: [] });
    return calendar.split('BEGIN:VEVENT').filter((event) => event.includes('booked trips possible'));
  };
  const [event, ...others] = eventsOf('2026-10-04');
  expect(others).toEqual([]);
  expect(event).toContain('DTSTART;VALUE=DATE:20260815');
  expect(event?.replaceAll('\r\n ', '')).toContain('can go on until 15 August 2026 only');
});
