import type { ViteUserConfig } from 'vitest/config';

/** TZ is left as it was given: the suite must pass in every zone. */
const config: ViteUserConfig = {
  test: {
    include: ['test/**/*.test.ts'],
    // No module has a state that a test could leave to another: they need not be loaded anew for each file.
    isolate: false,
    // Left to itself, Vitest keeps one processor idle.
    maxWorkers: '100%',
    // Properties take their time on a machine that does other things too.
    testTimeout: 120_000,
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: 'reports/coverage',
      thresholds: { lines: 90, branches: 90 },
    },
  },
};

export default config;
