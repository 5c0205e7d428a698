import { parseArgs } from 'node:util';
import { casePattern } from '../src/plan/casePattern.js';
import { laws } from './soundness/laws.js';
import { randomOf } from './soundness/random.js';
import { type Counterexample, smallest, tryCompletions } from './soundness/soundnessCase.js';

/** How many counterexamples that look alike are made smaller. */
const MOST_SHRUNK = 4;

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '1000' }, seed: { type: 'string' } },
});
const wanted = Number(values.cases);
const first = Number(values.seed ?? Date.now() % 1_000_000_000);
const all = laws();
console.log(`seed ${first}; what a seed found is found again with --seed and that seed`);

function kindOf({ flip, given }: Counterexample): string {
  return `${casePattern(flip.about)}: ${flip.what}, by ${given.map(casePattern).join(' and ')}`;
}

function show(kind: string, seed: number, { rules, partial, completed, flip }: Counterexample): void {
  console.log(`\n${kind} (seed ${seed}, ${rules.rulebook}, ${rules.asOf}): ${flip.before} → ${flip.after}`);
  console.log(`  ${JSON.stringify(partial)}\n  ${JSON.stringify(completed)}`);
}

const alike = new Map<string, number>();
const kinds = new Map<string, number>();
let [completions, refused, seed] = [0, 0, first];
for (; completions < wanted; seed += 1) {
  const random = randomOf(seed);
  const law = random.pick(all);
  const trials = tryCompletions(law, random);
  completions += trials.completions;
  refused += trials.refused;
  for (const found of trials.found) {
    const count = alike.get(kindOf(found)) ?? 0;
    alike.set(kindOf(found), count + 1);
    if (count >= MOST_SHRUNK) continue;
    const example = smallest(law, found);
    const kind = kindOf(example);
    if (!kinds.has(kind)) show(kind, seed, example);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
}
console.log(
  `\n${seed - first} case files, ${completions} completions, ${refused} refused as contradictory, ${kinds.size} kinds of counterexample`,
);
if (kinds.size > 0) process.exitCode = 1;
