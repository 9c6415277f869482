import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validate } from '../../scripts/validate.ts';
import { BASE, matter } from './base-content.ts';
import { withFolder, type Files } from './content-folder.ts';

/** Runs the command and records what it says instead of printing it. */
function run(args: string[], env: NodeJS.ProcessEnv) {
  const said = { printed: [] as string[], complained: [] as string[], summary: [] as string[] };
  const code = validate(args, env, {
    print: (text) => void said.printed.push(text),
    complain: (text) => void said.complained.push(text),
    summarize: (text) => void said.summary.push(text),
  });
  return { code, ...said };
}
const over = (files: Files, ...args: string[]) => withFolder(files, (root) => run(args, { CONTENT_DIR: root }));
const BROKEN: Files = { ...BASE, 'themes/t2.md': matter('kind: tema') };
const WARNED: Files = { ...BASE, 'themes/t1.en.md': null };

test('clean content gives 0, content with an error gives 1, content with a warning alone gives 0', () => {
  expect(over(BASE)).toMatchObject({ code: 0, complained: [], summary: [] });
  expect(over(BROKEN).code).toBe(1);
  expect(over(WARNED)).toMatchObject({ code: 0, printed: [expect.stringContaining('missing-translation')] });
});

test('problems are told in Spanish unless English is asked for', () => {
  expect(over(BROKEN).printed[0]).toContain('no puede decir «tema»');
  expect(over(BROKEN, '--lang', 'en').printed[0]).toContain('cannot say "tema"');
});

test('each problem leads to its help page in the language of the reader', () => {
  expect(over(BROKEN).printed[0]).toContain('/ayuda/problemas/unknown-value/');
  expect(over(BROKEN, '--lang=en').printed[0]).toContain('/en/help/problems/unknown-value/');
});

test('for a forge there are annotations and a summary besides', () => {
  const { printed, summary, code } = over(BROKEN, '--format', 'github', '--lang', 'en');
  expect(code).toBe(1);
  expect(printed[1]).toMatch(/^::error file=.*themes\/t2\.md,line=2,col=1,title=unknown-value::/m);
  expect(summary[0]).toContain('| File | Line |');
});

test.each([
  ['a language that the site does not have', ['--lang', 'fr']],
  ['a form that does not exist', ['--format', 'xml']],
  ['an option that does not exist', ['--strict-maybe']],
  ['an argument that means nothing', ['content']],
  ['an option without its value', ['--lang']],
])('%s gives 2 and says how the command is used', (_, args) => {
  const { code, complained, printed } = over(BASE, ...args);
  expect([code, printed]).toEqual([2, []]);
  expect(complained[0]).toContain('npm run validate');
});

test.each([
  ['a folder that is not there', '/nowhere/at/all'],
  ['a file in place of a folder', join(import.meta.dirname, 'bodies.ts')],
])('%s gives 2', (_, contentDir) => {
  expect(run([], { CONTENT_DIR: contentDir })).toMatchObject({ code: 2, printed: [] });
});

test('what is said is the same each time, and names no place of this machine', () => {
  withFolder(BROKEN, (root) => {
    const first = run([], { CONTENT_DIR: root });
    expect(run([], { CONTENT_DIR: root })).toEqual(first);
    expect(first.printed.join('\n')).not.toContain(root);
  });
});
