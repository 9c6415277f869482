import { spawnSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LISTS = readdirSync(join(ROOT, '.cspell'));
const wordsIn = (list: string) =>
  readFileSync(join(ROOT, '.cspell', list), 'utf8')
    .trimEnd()
    .split('\n');

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const byLetters = (a: string, b: string) => (plain(a) < plain(b) ? -1 : plain(a) > plain(b) ? 1 : a < b ? -1 : 1);

test.each(LISTS)('%s is in the order of the alphabet, each word once', (list) => {
  expect(wordsIn(list)).toEqual([...new Set(wordsIn(list))].sort(byLetters));
});

test('every word of the lists is written somewhere', () => {
  const config = JSON.parse(readFileSync(join(ROOT, 'cspell.config.json'), 'utf8')) as { files: string[] };
  const files = globSync(config.files, { cwd: ROOT });
  const text = files.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
  // `GitHub` is two words to the check.
  const written = new Set(`${text} ${text.replace(/\p{Ll}(?=\p{Lu})/gu, '$& ')}`.toLowerCase().match(/\p{L}+/gu));
  expect(files.length).toBeGreaterThan(1000);
  for (const list of LISTS)
    expect(
      wordsIn(list).filter((word) => !written.has(word.toLowerCase())),
      list,
    ).toEqual([]);
});

/** The words that the check refuses in a text, as if it stood in this file. */
function refusedIn(file: string, text: string): string[] {
  const command = ['lint', '--no-progress', '--no-summary', '--words-only', `stdin://${join(ROOT, file)}`];
  const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/cspell'), command, { cwd: ROOT, input: text, encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean);
}

test('an accent that is missing is found, even where what is left is another word; so is a word of the other language', () => {
  expect(
    refusedIn('content/agreements/x.es.md', 'La region publico el numero; Mexico participo. Se participó en la región and the act.'),
  ).toEqual([...['region', 'publico', 'numero', 'Mexico', 'and', 'the', 'act']]);
  expect(refusedIn('content/agreements/x.en.md', 'The organisation beleives in the reunión of Tapachula.')).toEqual([
    'beleives',
    'reunión',
  ]);
});

test('words of the interface are read, and the program around them is not', () => {
  expect(refusedIn('src/i18n/messages/es.ts', "const helper = { label: 'Sin informacion', 'kind-of': `En ${count} paises` };")).toEqual([
    ...['informacion', 'paises'],
  ]);
});
