import { rulesAsOf } from '../src/index.js';
import { cardContenders } from './cards.js';
import { deadlineContenders } from './deadlines.js';
import { type Contender, measure } from './measure.js';
import { salaryContenders } from './salary.js';

const ROUNDS = 15;
const rules = rulesAsOf('2026-11-24');

async function report(title: string, contenders: readonly Contender[]): Promise<void> {
  console.log(
    `\n## ${title}\n\n| contender | ns per case | times faster than the first | least–greatest |\n|---|--:|--:|--:|`,
  );
  for (const { name, nanoseconds, ratio, range } of await measure(contenders, ROUNDS)) {
    const [least, greatest] = range.map(show);
    console.log(`| ${name} | ${Math.round(nanoseconds)} | ${show(ratio)} | ${least}–${greatest} |`);
  }
}

function show(ratio: number): string {
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2);
}

console.log(`Node ${process.version}, ${ROUNDS} rounds, ${process.platform} ${process.arch}`);
await report('Salary', await salaryContenders(rules));
await report('Cards', await cardContenders(rules));
await report('Deadlines', deadlineContenders(rules));
