import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../scripts/suite/arguments.ts';
import { readChanges, type ChangedFile } from '../../scripts/suite/changed-files.ts';
import { inSlots, type Task } from '../../scripts/suite/in-slots.ts';
import { planFor } from '../../scripts/suite/plan.ts';
import { runStep } from '../../scripts/suite/run-step.ts';
import { STEPS } from '../../scripts/suite/steps.ts';

const stepsOf = (...args: string[]) => {
  const asked = readArguments(args);
  return 'steps' in asked ? asked.steps.map(({ name }) => name) : asked;
};

test('without a word the suite runs whole, save what takes long and is asked for by its name', () => {
  expect(stepsOf()).toEqual(STEPS.map(({ name }) => name).filter((name) => name !== 'a11y' && name !== 'second-engine'));
});

test('a step that is asked for comes with what it stands on', () => {
  expect(stepsOf('lint')).toEqual(['lint']);
  expect(stepsOf('a11y', 'format')).toEqual(['build', 'format', 'a11y']);
});

test('a change is looked for since the last commit, or since the one that is named', () => {
  expect(stepsOf('--changed')).toEqual({ since: 'HEAD' });
  expect(stepsOf('--changed', 'main')).toEqual({ since: 'main' });
});

test.each([['lnit'], ['--chnaged'], ['--changed', '--all'], ['--changed', 'main', 'lint']])(
  'what is not understood is refused: %s %s',
  (...args) => {
    expect(() => readArguments(args)).toThrow();
  },
);

test('changed, new, gone and unknown files are read as git writes them', () => {
  expect(readChanges('M\0src/a b.ts\0D\0docs/x.md\0A\0content/ñ.md\0', 'tests/new.test.ts\0')).toEqual([
    { path: 'src/a b.ts', gone: false },
    { path: 'docs/x.md', gone: true },
    { path: 'content/ñ.md', gone: false },
    { path: 'tests/new.test.ts', gone: false },
  ]);
  expect(readChanges('', '')).toEqual([]);
});

const plan = (...paths: string[]) => planFor(paths.map((path): ChangedFile => ({ path, gone: false })));
const names = (...paths: string[]) => plan(...paths).steps.map(({ name }) => name);
const commandOf = (name: string, ...paths: string[]) =>
  plan(...paths)
    .steps.find((step) => step.name === name)!
    .command.join(' ');

test('a view can reach every page: the site is built, read whole, and one page of each kind is opened', () => {
  const paths = ['src/views/entry/agreement.ts'];
  expect(names(...paths)).toEqual(['build', 'demo', 'enlarged', 'types', 'site', 'examples', 'unit', 'unused', 'lint', 'format']);
  expect(commandOf('unit', ...paths)).toMatch(/ related .*src\/views\/entry\/agreement\.ts /);
  expect(commandOf('lint', ...paths)).toMatch(/eslint src\/views\/entry\/agreement\.ts$/);
  expect(commandOf('site', ...paths)).not.toContain('builds');
  expect(plan(...paths).leftOut).toContain('what readers do in a browser');
});

test('a script of the browser is tried out as readers use it', () => {
  expect(names('src/client/list-filter.ts')).toContain('browser');
  expect(plan('src/client/list-filter.ts').leftOut).not.toContain('what readers do in a browser');
});

test('a style and a picture build the site too; neither is linted', () => {
  for (const path of ['src/styles/tokens.css', 'public/icon.svg']) {
    expect(names(path), path).toEqual(expect.arrayContaining(['build', 'site', 'examples']));
    expect(names(path), path).not.toContain('lint');
  }
  expect(commandOf('unit', 'src/styles/tokens.css')).toContain('tests/styles/tokens.test.ts');
});

test('content is validated, and every unit test runs, since many read it', () => {
  expect(names('content/agreements/d-04.md')).toEqual(expect.arrayContaining(['content', 'build', 'site', 'examples', 'unit', 'core']));
  expect(commandOf('unit', 'content/agreements/d-04.md')).not.toContain('related');
});

test('what is read by its path or started as a process leaves no unit test out', () => {
  for (const path of ['src/reader/reports/body-reader.ts', 'scripts/validate.ts', 'tests/fixtures/twenty-mistakes.expected.json'])
    expect(names(path), path).toEqual(expect.arrayContaining(['unit', 'core']));
});

test('a test runs itself', () => {
  expect(names('tests/views/pages.test.ts')).toEqual(['types', 'unit', 'unused', 'lint', 'format']);
  expect(commandOf('browser', 'tests/browser/map.test.ts')).toContain('tests/browser/map.test.ts');
  expect(names('tests/browser/map.test.ts')).toEqual(['build', 'demo', 'enlarged', 'types', 'browser', 'unit', 'unused', 'lint', 'format']);
  expect(commandOf('site', 'tests/site/builds.test.ts')).toContain('tests/site/builds.test.ts');
});

test('circles and what documents name are looked for after each change of code', () => {
  expect(commandOf('unit', 'src/views/entry/agreement.ts')).toMatch(/documents\.test\.ts .*circles\.test\.ts/);
});

test('a page of the maintainers is looked at as program, and a workflow by the test of workflows', () => {
  expect(names('conference/pages/es/about.mdx')).toEqual(expect.arrayContaining(['build', 'site', 'examples', 'unit']));
  expect(commandOf('unit', 'conference/pages/es/about.mdx')).toContain('tests/laws/content-is-data.test.ts');
  expect(commandOf('unit', '.github/workflows/check.yml')).toContain('tests/scripts/workflows.test.ts');
});

test('a document builds nothing', () => {
  expect(names('docs/decisions.md')).toEqual(['unit', 'format', 'spelling']);
  expect(commandOf('unit', 'docs/decisions.md')).toContain('tests/scripts/documents.test.ts');
});

test('what everything stands on runs the whole suite', () => {
  for (const path of ['package-lock.json', 'conference/rules.json', 'vitest.config.ts', 'eslint.config.js', 'scripts/suite/plan.ts'])
    expect(plan(path, 'docs/decisions.md'), path).toEqual({ steps: STEPS.filter(({ onDemand }) => !onDemand), leftOut: [] });
});

test('a file that is gone is neither linted nor laid out, but what it was part of is built', () => {
  const { steps } = planFor([{ path: 'src/views/old.ts', gone: true }]);
  expect(steps.map(({ name }) => name)).toEqual(expect.arrayContaining(['build', 'types', 'site']));
  const words = steps.flatMap(({ command }) => command);
  expect(words).not.toContain('src/views/old.ts');
  expect(words, 'a document may still name it').toContain('tests/scripts/documents.test.ts');
});

test('nothing changed: nothing runs', () => {
  expect(names()).toEqual([]);
});

/** Runs tasks that end when they are told to, and tells what has begun. */
function trial(tasks: readonly Task[], slots: number) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const all = inSlots(tasks, slots, ({ name }) => {
    begun.push(name);
    return new Promise((resolve) => ends.set(name, resolve));
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { begun, all, end: (name: string) => (ends.get(name)!(), settle()) };
}

test('no more tasks run at a time than there are slots, and each waits for what it comes after', async () => {
  const { begun, all, end } = trial([{ name: 'a' }, { name: 'b', after: ['a'] }, { name: 'c' }, { name: 'd' }], 2);
  expect(begun).toEqual(['a', 'c']);
  await end('c');
  expect(begun).toEqual(['a', 'c', 'd']);
  await end('a');
  expect(begun).toEqual(['a', 'c', 'd', 'b']);
  await end('d');
  await end('b');
  await all;
});

test('what is not run holds nothing up, and tasks that wait for each other are refused', async () => {
  const { begun, all, end } = trial([{ name: 'a', after: ['elsewhere'] }], 1);
  expect(begun).toEqual(['a']);
  await end('a');
  await all;
  await expect(
    inSlots(
      [
        { name: 'a', after: ['b'] },
        { name: 'b', after: ['a'] },
      ],
      2,
      () => Promise.resolve(),
    ),
  ).rejects.toThrow(/a, b/);
});

test('every test that the plan names is there', () => {
  const words = plan('src/components/marks/LevelMark.astro', 'src/styles/x.css', 'docs/personal-data.md').steps.flatMap(
    ({ command }) => command,
  );
  const named = words.filter((word) => word.endsWith('.test.ts'));
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

const node = (code: string) => [process.execPath, '-e', code];

test('a step that ends badly is told again with the last lines that it printed', async () => {
  const failing = await runStep({
    name: 'test-failing',
    command: node('for (let i = 0; i < 50; i++) console.log(`line ${i}`); process.exit(1)'),
  });
  expect(failing).toMatchObject({ passed: 0, failed: 1, failures: [expect.stringMatching(/^line 44\n[^]*line 49$/)] });
  expect(await runStep({ name: 'test-sound', command: node('') })).toMatchObject({ passed: 1, failed: 0, failures: [] });
});

test('of a step that counts, each failed test is told with its file and name', async () => {
  const results = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      {
        name: join(process.cwd(), 'tests/a.test.ts'),
        assertionResults: [
          { fullName: 'sound', status: 'passed' },
          { fullName: 'two and two', status: 'failed', failureMessages: ['AssertionError: 5 is not 4'] },
        ],
      },
      { name: join(process.cwd(), 'tests/b.test.ts'), message: 'SyntaxError: no such file', assertionResults: [] },
    ],
  };
  const write = `const out = process.argv.find((word) => word.startsWith('--outputFile')).split('=')[1];
    require('node:fs').writeFileSync(out, ${JSON.stringify(JSON.stringify(results))}); process.exit(1)`;
  const step = { name: 'test-counting', command: [...node(write), '--'], counted: true } as const;
  expect(await runStep(step)).toMatchObject({
    passed: 3,
    failed: 1,
    failures: ['tests/a.test.ts > two and two\nAssertionError: 5 is not 4', 'tests/b.test.ts\nSyntaxError: no such file'],
  });
});

test('a step that was to count and counted nothing has failed', async () => {
  expect(await runStep({ name: 'test-silent', command: [...node(''), '--'], counted: true })).toMatchObject({ passed: 0, failed: 1 });
});
