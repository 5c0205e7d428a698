import { readFileSync } from 'node:fs';
import type { CompiledDocument } from '../../src/rules/compiledDocument.js';
import { hashed } from '../../src/rules/hashed.js';
import { readRuleDocument } from '../../src/rules/readRuleDocument.js';
import { type Edition, openedBy, openRulebook, type Rulebook } from '../../src/rules/rulebook.js';
import type { RuleDocument } from '../../src/rules/ruleDocument.js';
import { RuleDocumentError } from '../../src/rules/ruleDocumentError.js';
import type { CalendarDocument, NationalityGroupsDocument } from '../../src/rules/supportingData.js';

const ROOT = new URL('../../', import.meta.url);

/** Reads a JSON file of the repository. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
}

/** JSON that a test may change at will. */
// biome-ignore lint/suspicious/noExplicitAny: the tests write wrong JSON on purpose.
export type LooseJson = any;

const SOURCES = [{ id: 'a-source', at: 'somewhere' }];

/**
 * Makes the JSON of a small document on salaries in Brussels that is right.
 *
 * @param change - Changes it, most often so that it is wrong.
 * @returns The JSON.
 */
export function aDocument(change: (document: LooseJson) => void = () => undefined): LooseJson {
  const document: LooseJson = {
    id: 'test/salary/brussels',
    title: 'A document',
    effectiveFrom: '2026-01-01',
    effectiveTo: null,
    publishedOn: '2026-01-01',
    revision: 1,
    verifiedOn: '2026-01-01',
    reviewBy: '2026-12-31',
    caveats: [],
    parameters: {
      base: { value: '1000.00', unit: 'EUR/month', sources: SOURCES },
      percentage: { value: '110', unit: 'percent', sources: SOURCES },
      threshold: {
        percent: 'percentage',
        of: 'base',
        rounding: 'half-up-to-cent',
        unit: 'EUR/month',
        sources: SOURCES,
      },
      term: { value: 30, unit: 'days', sources: SOURCES },
      age: { value: 30, unit: 'years', sources: SOURCES },
    },
    computed: {},
    rules: [
      {
        name: 'a-rule',
        conditions: {
          all: [
            { name: 'a-part', any: [{ fact: 'region', operator: 'equal', value: 'brussels' }] },
            {
              fact: 'monthlyGrossSalary',
              operator: 'decimalGreaterThanInclusive',
              value: { fact: 'parameters.threshold' },
            },
          ],
        },
        event: { type: 'an-event', params: { threshold: 'threshold', rate: 'standard' } },
        sources: SOURCES,
      },
    ],
  };
  change(document);
  return document;
}

/**
 * Makes the JSON of a small document on a deadline that counts a period.
 *
 * @param change - Changes it.
 * @returns The JSON.
 */
export function aDeadline(change: (document: LooseJson) => void = () => undefined): LooseJson {
  return aDocument((document) => {
    document.id = 'test/deadlines/permanent-residence';
    document.parameters = {
      amount: { value: '10.00', unit: 'EUR', sources: SOURCES },
      days: { value: 30, unit: 'days', sources: SOURCES },
      months: { value: 5, unit: 'months', sources: SOURCES },
    };
    document.computed = { dueOn: { from: 'residentSince', add: 'days', roll: 'none' } };
    document.rules = [
      {
        name: 'in-time',
        conditions: { all: [{ fact: 'actOn', operator: 'dateOnOrBefore', value: { fact: 'dueOn' } }] },
        event: { type: 'deadline-met' },
        sources: SOURCES,
      },
      {
        name: 'counted',
        over: 'absences',
        conditions: { all: [{ fact: 'prolonged', operator: 'equal', value: true }] },
        event: { type: 'absence-counted' },
        sources: SOURCES,
      },
    ];
    change(document);
  });
}

/**
 * Opens a rulebook called `test` with documents of one's own.
 *
 * @param documents - The documents.
 * @returns The rulebook.
 */
export function openTest(documents: readonly RuleDocument[]): Rulebook {
  return openRulebook(
    'test',
    documents.map(hashed),
    readJson('rules/calendar.json') as CalendarDocument,
    readJson('rules/nationality-groups.json') as NationalityGroupsDocument,
  );
}

/**
 * Takes the editions out of a rulebook.
 *
 * @param rulebook - The rulebook.
 * @returns All of its editions.
 */
export function editionsOf(rulebook: Rulebook): readonly Edition[] {
  return [...(openedBy(rulebook)?.domains.values() ?? [])].flat();
}

/**
 * Reads a document, opens a rulebook with it and compiles it.
 *
 * @param json - The JSON of the document.
 * @returns The compiled document.
 */
export function compile(json: unknown): CompiledDocument {
  const document = readRuleDocument(json);
  const [edition] = editionsOf(openTest([document]));
  return (edition as Edition).compiled();
}

/**
 * Says why a document is refused, by {@link readRuleDocument} or when it is compiled.
 *
 * @param run - Reads or compiles the document.
 * @returns The error.
 */
export function refusal(run: () => unknown): RuleDocumentError {
  try {
    run();
  } catch (error) {
    if (error instanceof RuleDocumentError) return error;
    throw error;
  }
  throw new Error('the document was not refused');
}
