import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';

/** What was answered each time that everything was asked, and how many objects were altered. */
interface Altered {
  readonly said: readonly (readonly string[])[];
  readonly count: number;
}

/** One worked case of so many is asked. */
const STEP = '24';

/** Each runs in a process of its own, which takes its time on a machine that does other things too. */
const TIME = 600_000;

async function altered(when: 'never' | 'before' | 'after', form: 'esm' | 'cjs' = 'esm'): Promise<Altered> {
  const program = fileURLToPath(new URL('alterEverything.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, when, STEP, form], {
    maxBuffer: 200_000_000,
  });
  return JSON.parse(stdout) as Altered;
}

/** Where answers differ, with what was said and what is. */
function differences(was: readonly string[] = [], is: readonly string[] = []): readonly unknown[] {
  expect(is).toHaveLength(was.length);
  return was
    .flatMap((said, index) => (said === is[index] ? [] : [{ index, said, now: is[index] }]))
    .slice(0, 3);
}

let fresh: readonly string[] | undefined;
beforeAll(async () => {
  fresh = (await altered('never')).said[0];
}, TIME);

test('there are answers of every kind to compare', () => {
  expect(fresh?.length).toBeGreaterThan(300);
  expect(fresh?.filter((said) => said.includes('"outcome":"met"')).length).toBeGreaterThan(50);
});

test(
  'what a user does to what is exported, before anything is asked, changes no answer',
  async () => {
    const { said, count } = await altered('before');
    expect(count).toBeGreaterThan(10_000);
    expect(differences(fresh, said[0])).toEqual([]);
  },
  TIME,
);

test(
  'what is done to all that was answered changes no later answer, under rules kept or anew',
  async () => {
    const { said, count } = await altered('after');
    expect(count).toBeGreaterThan(30_000);
    const [first, anew, kept] = said;
    expect(differences(fresh, first)).toEqual([]);
    expect(differences(fresh, anew)).toEqual([]);
    expect(differences(fresh, kept)).toEqual([]);
  },
  TIME,
);
