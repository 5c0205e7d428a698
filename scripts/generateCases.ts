import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseFile } from '../src/facts/caseFile.js';
import { renderPlanPage } from '../src/page/renderPlanPage.js';
import { assess } from '../src/plan/assess.js';
import type { RulebookName } from '../src/rules/shippedRulebook.js';
import { SOURCES } from '../src/rules/shippedSources.js';
import { ENGLISH } from '../src/text/english.js';
import { explainPlan } from '../src/text/explainPlan.js';

/** A worked case, beside its case file. */
interface ExpectedPlan {
  readonly title: string;
  readonly claims: readonly string[];
  readonly rulebook: RulebookName;
  readonly asOf: string;
}

const INTRODUCTION = `# Worked cases

Generated from \`fixtures/cases/\` by \`npm run generate\`: do not edit. Each case file with its plan, as case notes and as a page. The persons are invented. A
test holds the outcomes, amounts and dates against \`fixtures/plans/\`, and each figure of the law in them against \`rules/\`.

| Case | By the rulebook | What it shows | Plan |
|---|---|---|---|
`;

/**
 * Writes the plans of the worked cases.
 *
 * @param root - The root of the repository.
 * @returns The content of each file, by path.
 */
export async function generateCases(root: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(root, 'fixtures/cases');
  const names = (await readdir(folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5));
  const files = new Map<string, string>();
  const lines: string[] = [];
  for (const name of names.sort()) {
    const caseFile = await json<CaseFile>(join(folder, `${name}.json`));
    const { title, claims, rulebook, asOf } = await json<ExpectedPlan>(
      join(root, 'fixtures/plans', `${name}.json`),
    );
    const plan = assess(caseFile, { asOf, rulebook });
    files.set(`docs/cases/${name}.md`, explainPlan(plan, { language: ENGLISH, level: 'full', format: 'md' }));
    files.set(
      `docs/cases/${name}.html`,
      renderPlanPage(plan, caseFile, { language: ENGLISH, sources: SOURCES }),
    );
    const plans = `[notes](cases/${name}.md), [page](cases/${name}.html)`;
    lines.push(
      `| [${name}](../fixtures/cases/${name}.json) | \`${rulebook}\` | ${title} (${claims.join(', ')}) | ${plans} |\n`,
    );
  }
  return files.set('docs/cases.md', INTRODUCTION + lines.join(''));
}

async function json<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}
