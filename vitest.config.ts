import { defineConfig } from 'vitest/config';

/** The tests of the core, `src/domain`. */
const CORE = ['tests/domain/**/*.test.ts', 'tests/news/**/*.test.ts', 'tests/reader/holidays.test.ts'];

/** Node reads the code itself, as it does in every command of the project: what Vite would transform is nothing that Node cannot read. */
const NATIVE = { experimental: { viteModuleRunner: false } };

/** Files share the modules of their worker, which halves the time: no test changes a module or leaves anything behind. */
const PLAIN = { ...NATIVE, isolate: false, testTimeout: 60_000 };

/** Where much of the time goes into waiting for another process. */
const TWO = { ...NATIVE, maxWorkers: 2 };

/** `core` and `unit` need nothing built; `site` reads the built site; `browser` opens it in Chromium; `a11y` takes hours. */
export default defineConfig({
  test: {
    /** What the tests of `core` run of it: `npm run coverage`. A file below its threshold fails, however the others do. */
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts'],
      reporter: ['text'],
      thresholds: { perFile: true, lines: 95, branches: 90 },
    },
    projects: [
      { test: { ...PLAIN, name: 'core', include: CORE } },
      {
        test: {
          ...PLAIN,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...CORE, 'tests/{site,browser,accessibility}/**'],
        },
      },
      { test: { name: 'fuzz', include: ['tests/fuzz/**/*.fuzz.ts'], testTimeout: 3_600_000 } },
      { test: { ...TWO, name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 } },
      {
        test: {
          name: 'a11y',
          include: ['tests/accessibility/**/*.test.ts'],
          testTimeout: 14_400_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      { test: { ...TWO, name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
