import { defineConfig } from 'vitest/config';

/** `unit` needs nothing built; `site` reads the built site; `browser` opens it in Chromium; `a11y` takes hours. */
export default defineConfig({
  test: {
    /** What the tests of the core run of it: `npm run coverage`. A file below its threshold fails, however the others do. */
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts'],
      reporter: ['text'],
      thresholds: { perFile: true, lines: 95, branches: 90 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{laws,domain,demo,reader,i18n,reporters,views,search,exports,styles,scripts}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'fuzz', include: ['tests/fuzz/**/*.fuzz.ts'], testTimeout: 3_600_000 } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 } },
      {
        test: {
          name: 'a11y',
          include: ['tests/accessibility/**/*.test.ts'],
          testTimeout: 14_400_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
