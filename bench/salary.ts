import { decideSalary, explainSalary, type RuleSet, type SalaryFacts } from '../src/index.js';
import { createEngine, engineFacts } from '../src/json-rules-engine.js';
import type { Contender } from './measure.js';
import { pick, random } from './random.js';

const AMOUNTS = {
  brussels: { 'highly-qualified': 370344, 'blue-card': 474800 },
  flanders: { 'highly-qualified': 4891200, 'blue-card': 6358600 },
  wallonia: { 'highly-qualified': 5322000, 'blue-card': 6881500 },
} as const;
const UNDER_30 = 3912960;

/** Cases with all facts, a third of them at the threshold or a cent beside it. */
function casesOf(count: number): readonly SalaryFacts[] {
  const next = random(1);
  return Array.from({ length: count }, () => {
    const region = pick(next, ['brussels', 'flanders', 'wallonia'] as const);
    const category = pick(next, ['highly-qualified', 'blue-card'] as const);
    const threshold = next() < 0.2 && region === 'flanders' ? UNDER_30 : AMOUNTS[region][category];
    const distance = next() < 0.33 ? pick(next, [-1, 0, 1]) : Math.floor((next() - 0.5) * threshold * 0.5);
    const cents = threshold + distance;
    const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
    const birthDate = `${1970 + Math.floor(next() * 35)}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 10)}`;
    const per = region === 'brussels' ? 'month' : 'year';
    return JSON.parse(
      JSON.stringify({ region, category, grossSalary: { amount, per }, birthDate }),
    ) as SalaryFacts;
  });
}

/** The same decision as somebody would write it for one day, with the amounts in the code. */
function byHand({ region, category, grossSalary, birthDate }: SalaryFacts, today: string): boolean {
  const cents = Math.round(Number(grossSalary.amount) * 100);
  if (region === 'flanders' && category === 'highly-qualified') {
    const [year, rest] = [Number((birthDate as string).slice(0, 4)), (birthDate as string).slice(4)];
    const age = Number(today.slice(0, 4)) - year - (today.slice(4) < rest ? 1 : 0);
    return cents >= (age < 30 ? UNDER_30 : AMOUNTS.flanders['highly-qualified']);
  }
  return cents >= AMOUNTS[region][category as 'blue-card'];
}

/**
 * Sets up the salary decision, and checks that all contenders agree.
 *
 * @param rules - The law of the day.
 * @returns The contenders, json-rules-engine first.
 */
export async function salaryContenders(rules: RuleSet): Promise<readonly Contender[]> {
  const cases = casesOf(1000);
  const engine = createEngine(rules, ['salary']);
  const flat = cases.map((facts) => engineFacts('salary', facts, rules));
  const at = (index: number): SalaryFacts => cases[index % cases.length] as SalaryFacts;
  for (const [index, facts] of cases.entries()) {
    const { outcome } = decideSalary(facts, rules);
    const { events } = await engine.run(flat[index]);
    const verdicts = [
      outcome === 'met',
      events.length > 0,
      byHand(facts, rules.asOf),
      explainSalary(facts, rules).proof.outcome === 'met',
    ];
    if (new Set(verdicts).size !== 1) throw new Error(`salary: ${JSON.stringify({ facts, verdicts })}`);
  }
  return [
    {
      name: 'json-rules-engine, facts prepared',
      batch: 100,
      run: (index) => engine.run(flat[index % flat.length]),
    },
    {
      name: 'decideSalary: validated, proof available',
      batch: 1000,
      run: (index) => decideSalary(at(index), rules),
    },
    {
      name: 'explainSalary: validated, proof read',
      batch: 1000,
      run: (index) => explainSalary(at(index), rules),
    },
    { name: 'ifs by hand, not validated', batch: 1000, run: (index) => byHand(at(index), rules.asOf) },
  ];
}
