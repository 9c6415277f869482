import { execFileSync } from 'node:child_process';
import { ftruncateSync, mkdirSync, openSync, closeSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasErrors, loadLedger } from '#reader/load-ledger.ts';
import { readContent } from '#reader/read-content.ts';
import { BASE, matter, REPORT, REPORT_HEAD, theme, words, RECORDS } from '../base-content.ts';
import { placed, placesOf, problemsOf, withFolder, type Files } from '../content-folder.ts';

/** Problems of a folder that is changed after it was written. */
function placesAfter(change: (root: string) => void, files: Files = BASE): string[] {
  return withFolder(files, (root) => {
    change(root);
    return loadLedger(root).problems.map(placed);
  });
}

test('a symbolic link is named and never followed, wherever it stands and wherever it leads', () => {
  const links = ['themes/t2.md', 'reports/org-ejemplo/otro.mdx', 'enlace.md', 'README.md'];
  for (const link of links) {
    for (const target of ['/etc/hostname', '/nowhere', '../sources/s1.md']) {
      expect(placesAfter((root) => symlinkSync(target, join(root, link)))).toEqual([`not-a-regular-file ${link}`]);
    }
  }
});

test('a folder that is a symbolic link is named as such and never entered', () => {
  const elsewhere = { 'x.mdx': `${REPORT_HEAD}Texto.`, 'x.md': 'x' };
  withFolder(elsewhere, (outside) => {
    expect(placesAfter((root) => symlinkSync(outside, join(root, 'practices')))).toEqual(['not-a-regular-file practices']);
    expect(placesAfter((root) => symlinkSync(outside, join(root, 'pages')))).toEqual(['not-a-regular-file pages']);
    expect(placesAfter((root) => symlinkSync(outside, join(root, 'reports/org-muestra')))).toEqual([
      'not-a-regular-file reports/org-muestra',
    ]);
  });
});

test('a pipe is named and does not keep the reader waiting', () => {
  expect(placesAfter((root) => execFileSync('mkfifo', [join(root, 'themes/t2.md')]))).toEqual(['not-a-regular-file themes/t2.md']);
});

test('a file far too large is refused without being read', () => {
  const sparse = (root: string) => {
    const handle = openSync(join(root, 'themes/t1.es.md'), 'w');
    ftruncateSync(handle, 3 * 1024 ** 3);
    closeSync(handle);
  };
  expect(placesAfter(sparse)).toEqual(['file-too-large themes/t1.es.md']);
});

test.each([
  ['themes/.t2.md', 'a hidden file'],
  ['themes/.DS_Store', 'a file of the system'],
  ['themes/Thumbs.db', 'a file of another system'],
  ['themes/t2.md~', 'a copy of an editor'],
  ['themes/t2.MD', 'an ending in capitals'],
  ['themes/t2.mdx', 'an ending of reports'],
  ['themes/t2.txt', 'another ending'],
  ['themes/t2', 'no ending'],
  ['themes/T2.md', 'a capital'],
  ['themes/t_2.md', 'an underscore'],
  ['themes/t--2.md', 'two hyphens'],
  ['themes/-t2.md', 'a leading hyphen'],
  ['themes/niñez.md', 'an accent'],
  ['themes/nin\u0303ez.md', 'an accent in two parts'],
  ['themes/t 2.md', 'a blank'],
  ['themes/t2.fr.md', 'a language that the site does not have'],
  ['themes/t2.es.en.md', 'two languages'],
  ['themes/t2.ES.md', 'a language in capitals'],
  [`themes/${'a'.repeat(81)}.md`, 'more than eighty characters'],
  ['themes/a\nb.md', 'a line break'],
  ['themes/::error::x.md', 'a command for a forge'],
  ['themes/t2.md.', 'a dot at the end'],
  ['themes/t2.md ', 'a blank at the end'],
  ['themes/t2..md', 'two dots'],
  ['themes/CON.md', 'a device in capitals'],
])('%j is refused by name: %s', (file) => {
  const text = /\.(?:es|en)\.md$/i.test(file) ? words('Uno') : matter('kind: theme\norder: 2');
  expect(placesOf({ ...RECORDS, [file]: text })).toEqual([`bad-file-name ${file}`]);
});

test.each([
  ...['con', 'prn', 'aux', 'nul', 'com0', 'com1', 'com9', 'lpt1', 'lpt9'].map((name) => `themes/${name}.md`),
  'themes/con.es.md',
  'reports/org-ejemplo/nul.mdx',
  'reports/org-ejemplo/aux.png',
])('%s is the name of a device, which Windows cannot hold', (file) => {
  expect(placesOf({ ...RECORDS, [file]: matter('kind: theme\norder: 2') })).toEqual([`reserved-file-name ${file}`]);
});

test('a folder of reports is no device either, and has no endless name', () => {
  const reports = (owner: string) => placesOf({ ...RECORDS, [`reports/${owner}/x.mdx`]: 'x' });
  expect(reports('lpt3')).toEqual(['reserved-file-name reports/lpt3']);
  expect(reports('a'.repeat(81))).toEqual([`bad-file-name reports/${'a'.repeat(81)}`]);
});

test.each(['con-1', 'conferencia', 'com10', 'nulo', 'auxilio', 'lpt'])('%s is a name like any other', (id) => {
  const file = {
    [`themes/${id}.md`]: matter('kind: theme\norder: 2'),
    [`themes/${id}.es.md`]: words('Uno'),
    [`themes/${id}.en.md`]: words('One'),
  };
  expect(placesOf({ ...RECORDS, ...file })).toEqual([]);
});

test.each([
  'reports/org-ejemplo/x.md',
  'reports/org-ejemplo/x.es.mdx',
  'reports/org-ejemplo/X.mdx',
  'reports/org-ejemplo/x.mdx.bak',
  'reports/org-ejemplo/.x.mdx',
])('%s is no name for a report', (file) => {
  expect(placesOf({ ...RECORDS, [file]: `${REPORT_HEAD}Texto.` })).toEqual([`bad-file-name ${file}`]);
});

test('a report stands in the folder of an organisation, and no deeper', () => {
  expect(placesOf({ ...RECORDS, 'reports/x.mdx': `${REPORT_HEAD}Texto.` })).toEqual(['bad-file-name reports/x.mdx']);
  expect(placesOf({ ...RECORDS, 'reports/Org/x.mdx': `${REPORT_HEAD}Texto.` })).toEqual(['bad-file-name reports/Org']);
  expect(placesOf({ ...BASE, 'reports/org-ejemplo/2026/x.mdx': `${REPORT_HEAD}Texto.` })).toEqual([
    'not-a-regular-file reports/org-ejemplo/2026',
  ]);
});

test('a name may have eighty characters', () => {
  expect(placesOf({ ...RECORDS, ...theme('a'.repeat(80), 'kind: theme\norder: 2') })).toEqual([]);
});

test('an unknown folder is answered with the nearest known one', () => {
  expect(problemsOf({ 'agreement/d-1.md': 'x' })[0]).toMatchObject({
    code: 'unknown-folder',
    facts: { found: 'agreement', nearest: 'agreements' },
  });
  // `pages` as well: what is compiled with the site is program, and does not stand among the content.
  for (const folder of ['pages', '.github', 'node_modules', '__proto__', 'constructor', 'Reports']) {
    expect(placesOf({ [`${folder}/x.md`]: 'x' })).toEqual([`unknown-folder ${folder}`]);
  }
});

test('a read-me beside the collections is left alone', () => {
  expect(placesOf({ ...RECORDS, 'README.md': '# x' })).toEqual([]);
  expect(placesOf({ ...RECORDS, 'readme.txt': 'x' })).toEqual(['unknown-file readme.txt']);
});

test('an empty folder and an empty collection have no problems', () => {
  expect(placesOf({})).toEqual([]);
  expect(placesAfter((root) => mkdirSync(join(root, 'themes')), {})).toEqual([]);
});

test('a folder that is not there is a problem, not an empty site', () => {
  expect(readContent('/nowhere/at/all').problems.map(placed)).toEqual(['unknown-folder .']);
});

test('one broken file hides no other: all problems of all files come at once, in the order of files, lines and columns', () => {
  const places = placesOf({
    ...BASE,
    'zz.txt': 'x',
    'themes/t2.md': matter('kind: tema\nordre: 2'),
    'themes/t2.es.md': '',
    'themes/t2.en.md': Buffer.from([0xff]),
    'reports/org-ejemplo/otro.mdx': `${REPORT_HEAD.replace('lang: es', 'lang: fr')}{a} <b>c</b>\n\n![x](y)`,
  });
  expect(places).toEqual([
    'unknown-value reports/org-ejemplo/otro.mdx:3:1',
    'mdx-expression reports/org-ejemplo/otro.mdx:13:1',
    'raw-html reports/org-ejemplo/otro.mdx:13:5',
    'image-refused reports/org-ejemplo/otro.mdx:15:1',
    'not-utf8 themes/t2.en.md',
    'empty-file themes/t2.es.md',
    'missing-key themes/t2.md:2:1',
    'unknown-value themes/t2.md:2:1',
    'unknown-key themes/t2.md:3:1',
    'unknown-file zz.txt',
  ]);
});

test('files are counted, also those with problems', () => {
  withFolder({ ...BASE, 'themes/t2.md': '' }, (root) => {
    expect(loadLedger(root).fileCount).toBe(Object.keys(BASE).length + 1);
  });
});

test('content is the same however the folder lists its files', () => {
  const reversed = Object.fromEntries(Object.entries(BASE).toReversed());
  const ids = (files: Files) => withFolder(files, (root) => readContent(root).entries.map(({ collection, id }) => `${collection}/${id}`));
  expect(ids(reversed)).toEqual(ids(BASE));
  expect(ids(BASE)).toEqual(ids(BASE).toSorted());
});

test('a report keeps the folder that owns it; the same text elsewhere is refused', () => {
  const other = REPORT.replace('org-ejemplo', 'org-muestra').replace('2026-q3', 'copia');
  expect(placesOf({ ...BASE, [other]: `${REPORT_HEAD}Texto.` })).toEqual([`wrong-folder ${other}:4:1`]);
});

test('reading changes nothing in the folder', () => {
  withFolder(BASE, (root) => {
    loadLedger(root);
    writeFileSync(join(root, 'themes/t2.es.md'), words('x'));
    expect(loadLedger(root).problems.map(placed)).toEqual(['translation-without-record themes/t2.es.md']);
  });
});

test('an entry with wrong names hides nothing else from its author, and is never published', () => {
  const files = { 'themes/Mi Tema.md': matter('kind: tema'), 'themes/Mi Tema.es.md': matter('titulo: "Uno"') };
  const told = problemsOf({ ...RECORDS, ...files });
  expect(told.map(({ code, file }) => `${code} ${file}`).toSorted()).toEqual(
    [
      'bad-file-name themes/Mi Tema.es.md',
      'bad-file-name themes/Mi Tema.md',
      'missing-key themes/Mi Tema.es.md',
      'missing-key themes/Mi Tema.es.md',
      'missing-key themes/Mi Tema.md',
      'unknown-key themes/Mi Tema.es.md',
      'unknown-value themes/Mi Tema.md',
    ].toSorted(),
  );
  expect(hasErrors(told)).toBe(true);
});

test.each(['Mi Reporte.mdx', 'reporte.MDX', 'reporte.md', 'reporte.mdx.txt'])(
  'a report with a wrong name (%s) hides nothing else from its author, and is never published',
  (name) => {
    const file = `reports/org-ejemplo/${name}`;
    const wrong = REPORT_HEAD.replace('level: partial', 'level: mucho').replace('method:', 'metodo:');
    const told = problemsOf({ ...RECORDS, [file]: `${wrong}Llame al <b>x</b>.` });
    expect(new Set(told.map((item) => item.file))).toEqual(new Set([file]));
    const codes = told.map(({ code }) => code);
    for (const code of ['bad-file-name', 'unknown-value', 'unknown-key', 'missing-key'] as const) expect(codes, name).toContain(code);
    expect(hasErrors(told)).toBe(true);
  },
);
