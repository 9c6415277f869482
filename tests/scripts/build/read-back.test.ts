import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseChecksums } from '../../../scripts/build/checksums.ts';
import { chosenFrom, readBack, type Answer } from '../../../scripts/build/read-back.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const FILES: Record<string, string> = {
  '404.html': 'no está',
  'acuerdos/d-01/index.html': 'un acuerdo',
  'calendario.ics': 'BEGIN:VCALENDAR',
  'en/index.html': 'home',
  'estilo.a1b2.css': 'a{}',
  'index.html': '<time datetime="2026-11-20">20 de noviembre</time>',
  'medios/ñandú #1.webp': 'imagen',
};
const LIST = Object.entries(FILES)
  .map(([file, text]) => `${sha(text)}  ${file}\n`)
  .join('');

/** A server of the files, some of which are others than they were; a file set to undefined is gone. */
function serving(changes: Record<string, string | undefined> = {}, asked: string[] = []) {
  const files: Record<string, string | undefined> = { ...FILES, SHA256SUMS: LIST, ...changes };
  return (path: string): Promise<Answer> => {
    asked.push(path);
    const file = decodeURIComponent(path).replace(/(^|\/)$/, '$1index.html');
    const text = files[file];
    return Promise.resolve({ status: text === undefined ? 404 : 200, bytes: new TextEncoder().encode(text ?? FILES['404.html']) });
  };
}

test('a site that is served as it was built has nothing wrong, and pages are asked for as readers do', async () => {
  const asked: string[] = [];
  expect(await readBack(serving({}, asked), { sums: sha(LIST), since: '2026-11-20' })).toEqual([]);
  expect(asked).toEqual(expect.arrayContaining(['SHA256SUMS', '', 'en/', 'acuerdos/d-01/', 'medios/%C3%B1and%C3%BA%20%231.webp']));
});

test.each([
  ['a file that is gone', { 'acuerdos/d-01/index.html': undefined }, ['acuerdos/d-01/index.html: 404']],
  ['a style that is empty', { 'estilo.a1b2.css': '' }, [/^estilo.*no es lo que se construyó/]],
  ['a list that is not there', { SHA256SUMS: undefined }, ['SHA256SUMS: 404']],
  ['a page of the host instead of the list', { SHA256SUMS: '<html>' }, ['SHA256SUMS: 200']],
  ['a host that answers everything', { 'no-such-page/index.html': 'home' }, [/^no-such-page/]],
])('%s is found', async (_, changes, wrong) => {
  const found = await readBack(serving(changes));
  expect(found).toHaveLength(wrong.length);
  wrong.forEach((line, place) => expect(found[place]).toMatch(line));
});

test('a site of another build and one of an old day are told', async () => {
  expect(await readBack(serving(), { sums: sha('another') })).toEqual([expect.stringContaining('otra construcción')]);
  expect(await readBack(serving(), { since: '2026-11-21' })).toEqual([expect.stringContaining('2026-11-20')]);
});

test('of a large site every style, script and calendar is asked for, and a spread of the rest', () => {
  const names = [...Array.from({ length: 2000 }, (_, place) => `p/${place}/index.html`), 'a.css', 'b.js', 'c.ics', 'index.html'];
  const chosen = chosenFrom(parseChecksums(names.map((name) => `${sha(name)}  ${name}\n`).join(''))!);
  expect(chosen).toEqual(expect.arrayContaining(['a.css', 'b.js', 'c.ics', 'index.html', 'p/0/index.html']));
  expect(chosen).toHaveLength(304);
  expect(new Set(chosen).size).toBe(304);
  expect(chosen.filter((name) => Number(/\d+/.exec(name)?.[0]) > 1800).length).toBeGreaterThan(20);
});

test('what a server reads for itself is asked of nobody', () => {
  const names = ['index.html', '.htaccess', '_headers', '_redirects', 'CNAME', '_astro/site.a1b2.css', 'notas/.bien'];
  const chosen = chosenFrom(parseChecksums(names.map((name) => `${sha(name)}  ${name}\n`).join(''))!);
  expect(chosen.sort()).toEqual(['CNAME', '_astro/site.a1b2.css', 'index.html']);
});
