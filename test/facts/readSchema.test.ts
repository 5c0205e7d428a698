import { afterEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { FactsError } from '../../src/facts/factsError.js';
import { factsReader } from '../../src/facts/factsReader.js';
import { salaryFactsSchema } from '../../src/facts/salaryFacts.js';

afterEach(() => {
  z.config({ localeError: () => undefined });
});

test('a language that another program has set for zod changes no message', () => {
  const messages = (): string => {
    try {
      factsReader(salaryFactsSchema()).read({
        region: 'x',
        category: 1,
        grossSalary: { amount: 'y' },
        posted: 'z',
      });
    } catch (error) {
      return (error as FactsError).message;
    }
    return '';
  };
  const before = messages();
  expect(before).toContain('region: expected one of "brussels", "flanders", "wallonia"');
  z.config(z.locales.nl());
  expect(messages()).toBe(before);
});
