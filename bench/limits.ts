import { assessUnder } from '../src/assess.js';
import type { CaseFile } from '../src/facts/caseFile.js';
import {
  decideDeadline,
  decideFamilyIncome,
  decideStudentMeans,
  explainDeadline,
  explainFamilyIncome,
  explainStudentMeans,
  type RuleSet,
  rulesAsOf,
  SOURCES,
} from '../src/index.js';
import { renderPlanPage } from '../src/page.js';
import { ENGLISH, explainPlan } from '../src/text.js';
import { FULLNESS, limitCases } from './limitCases.js';

/** What nothing at a limit may take, in milliseconds. */
const MOST = 200;

const [WARM_UPS, ROUNDS] = [4, 7];

type Job = () => unknown;

/** The median CPU time of a job in milliseconds. */
function timeOf(job: Job): number {
  const times: number[] = [];
  for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    job();
    const { user, system } = process.cpuUsage(start);
    if (round >= 0) times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number;
}

/** The answer and the proof of the question that a list belongs to, where there is one. */
function questionOf(list: string, file: CaseFile, rules: RuleSet): Readonly<Record<string, Job>> {
  switch (list) {
    case 'means': {
      const facts = { academicYear: '2026-2027', means: file.studies?.means ?? [] };
      return {
        answer: () => decideStudentMeans(facts, rules),
        proof: () => explainStudentMeans(facts, rules).proof,
      };
    }
    case 'incomes': {
      const facts = { incomes: file.family?.sponsor?.incomes ?? [] };
      return {
        answer: () => decideFamilyIncome(facts, rules),
        proof: () => explainFamilyIncome(facts, rules).proof,
      };
    }
    case 'absences': {
      const absences = (file.stay?.absences ?? []).map(({ leftOn, returnedOn, prolonged, reason }) => ({
        leftOn,
        returnedOn: returnedOn as string,
        prolonged,
        reason,
      }));
      const facts = { kind: 'permanent-residence', residentSince: '2015-01-01', absences } as const;
      return { answer: () => decideDeadline(facts, rules), proof: () => explainDeadline(facts, rules).proof };
    }
    default:
      return {};
  }
}

const JOBS = ['answer', 'proof', 'plan', 'text', 'page'] as const;

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, median CPU time in ms\n\n` +
    `| rulebook | list | records | ${JOBS.join(' | ')} |\n|---|---|---|${JOBS.map(() => '--:|').join('')}`,
);
const above: string[] = [];
for (const rulebook of ['guide', 'law'] as const) {
  const rules = rulesAsOf('2026-11-24', { rulebook });
  for (const fullness of FULLNESS) {
    for (const [list, file] of Object.entries(limitCases(fullness))) {
      const plan = assessUnder(file, rules);
      const jobs: Readonly<Record<string, Job>> = {
        ...questionOf(list, file, rules),
        plan: () => assessUnder(file, rules),
        text: () => explainPlan(plan, { language: ENGLISH, level: 'full' }),
        page: () => renderPlanPage(plan, file, { language: ENGLISH, sources: SOURCES }),
      };
      const cells = JOBS.map((name) => {
        const job = jobs[name];
        if (job === undefined) return '';
        const time = timeOf(job);
        if (time > MOST) above.push(`${rulebook}, ${list}, ${fullness}: ${name} ${time.toFixed(0)} ms`);
        return time.toFixed(time < 10 ? 1 : 0);
      });
      console.log(`| ${[rulebook, list, fullness, ...cells].join(' | ')} |`);
    }
  }
}
console.log(
  above.length === 0 ? `\nNothing is above ${MOST} ms.` : `\nAbove ${MOST} ms:\n${above.join('\n')}`,
);
process.exitCode = above.length === 0 ? 0 : 1;
