import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { LEVELS, OBLIGATION_STATES, RECORD_STATES } from '#domain/schemas/vocabulary.ts';
import type { Paper, PaperText } from '#papers/paper.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';
import { papersIn, readBack, textsOf, wordOf } from './desk.ts';

const marks: PaperText[] = [
  ...LEVELS.map((level): PaperText => [{ mark: { kind: 'level', level, word: `Nivel ${level}` } }, { text: ' en Guatemala' }]),
  ...RECORD_STATES.map((record): PaperText => [{ mark: { kind: 'record', record, word: `Registro ${record}` } }]),
  ...OBLIGATION_STATES.map((state): PaperText => [{ mark: { kind: 'state', state, word: `Caso ${state}` } }]),
];

/** One of everything that a paper can hold. */
const PAPER: Paper = {
  title: 'Informe <de> prueba & más',
  subtitle: 'Del 1 al 30',
  locale: 'es',
  creator: 'Monitor',
  header: 'Monitor de prueba',
  asOf: 'Datos al 30 de noviembre de 2026.',
  address: 'https://example.org/escritorio/informe/',
  contents: 'Contenido',
  blocks: [
    { kind: 'paragraph', parts: [{ text: 'Primero.' }], look: 'lead' },
    { kind: 'heading', level: 1, text: 'Uno' },
    { kind: 'paragraph', parts: [{ text: 'Se ' }, { text: 'leyó', look: 'strong' }, { text: ' "An act"', lang: 'en', look: 'soft' }] },
    { kind: 'heading', level: 2, text: 'Uno y medio' },
    { kind: 'list', items: [[{ text: 'Con ' }, { text: 'enlace', href: 'https://example.org/a?b=c&d=e' }], [{ text: 'Sin' }]] },
    { kind: 'heading', level: 3, text: 'Uno y tres cuartos' },
    {
      kind: 'table',
      caption: 'Marcas',
      widths: [40, 60],
      head: ['Marca', 'Nota'],
      rows: marks.map((mark, index): PaperText[] => [mark, index === 0 ? [] : [{ text: `Fila ${index}` }]]),
    },
    { kind: 'page-break' },
    { kind: 'blank', label: 'Asistencia', lines: 3 },
    { kind: 'paragraph', parts: [{ text: 'Último.' }], look: 'note' },
  ],
};

test('a Word file holds every text of its paper in order, its headings, links and the words in the place of pictures', async () => {
  const { texts, headings, links, pictures } = await readBack(await wordOf(PAPER));
  // Title and subtitle, then the list of headings, then the text.
  expect([...texts.slice(0, 2), ...texts.slice(texts.indexOf('Primero.'))]).toEqual(textsOf(PAPER));
  expect(headings).toEqual(['h1 Informe <de> prueba & más', 'h1 Uno', 'h2 Uno y medio', 'h3 Uno y tres cuartos']);
  expect(links).toEqual(['https://example.org/a?b=c&d=e']);
  expect(pictures.map(({ alt }) => alt)).toEqual(marks.map((mark) => `Marca: ${(mark[0] as { mark: { word: string } }).mark.word}`));
  // Each mark is drawn, and as no other; but for the two that say that nothing is known.
  expect(new Set(pictures.map(({ src }) => src)).size).toBe(marks.length - 1);
});

test('a Word file says its language and that of words in another one, repeats the head of a table, and bears day, address and page', async () => {
  const parts = unzipSync(await wordOf(PAPER));
  const part = (name: string) => strFromU8(parts[name]!);
  expect(part('word/styles.xml')).toContain('<w:lang w:val="es-419"/>');
  const document = part('word/document.xml');
  expect(document).toMatch(/<w:lang w:val="en"\/><\/w:rPr><w:t[^>]*> &quot;An act&quot;|<w:lang w:val="en"\/><\/w:rPr><w:t[^>]*> "An act"/);
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(marks.length + 1);
  expect(document).toMatch(/TOC [^<]*\\o/);
  expect(document).toContain('w:w="11906" w:h="16838"');
  expect(part('docProps/core.xml')).toContain('<dc:title>Informe &lt;de&gt; prueba &amp; más: Del 1 al 30</dc:title>');
  expect(part('docProps/core.xml')).toContain('<dc:creator>Monitor</dc:creator>');
  expect(part('word/header1.xml')).toContain('Monitor de prueba');
  const footer = part('word/footer1.xml');
  expect(footer).toContain('Datos al 30 de noviembre de 2026.');
  expect(footer).toContain('https://example.org/escritorio/informe/');
  expect(footer).toMatch(/Página [^]*PAGE[^]* de [^]*NUMPAGES/);
});

test('the contents hold each heading of the first two levels', async () => {
  const { texts } = await readBack(await wordOf(PAPER));
  expect(texts.slice(texts.indexOf('Contenido'), texts.indexOf('Primero.'))).toEqual(['Contenido', 'Uno', 'Uno y medio']);
});

const PROGRAM = `
import { createHash } from 'node:crypto';
import { loadLedger } from '#reader/load-ledger.ts';
import { papersIn, wordOf } from './tests/papers/desk.ts';
const papers = papersIn(loadLedger('content').ledger, '2026-11-29').filter(({ name }) => /-(?:monitoring-report|handover-mx|agreement-sheet-d-04)$/.test(name));
const sums = [];
for (const { name, make } of process.env.TURNED ? papers.toReversed() : papers)
  sums.push(name + ' ' + createHash('sha256').update(await wordOf(make())).digest('hex'));
console.log(sums.sort().join('\\n'));
`;

const sums = (env: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, ['--input-type=module-typescript', '-e', PROGRAM], { env: { ...process.env, ...env }, encoding: 'utf8' });

test('a paper has the same bytes in every time zone and language, whatever was written before it', () => {
  const here = sums({ TZ: 'Pacific/Kiritimati', LC_ALL: 'es_GT.UTF-8' });
  const there = sums({ TZ: 'America/Costa_Rica', LC_ALL: 'C', TURNED: '1' });
  expect(here.stderr).toBe('');
  expect(here.stdout.trim().split('\n').length).toBeGreaterThanOrEqual(2);
  expect(there.stdout).toBe(here.stdout);
});

/** Of each kind the papers that are read back: all would take minutes. */
const OF_A_KIND = 2;

test.each(REAL_LEDGERS)('nothing of a paper is lost in its Word file: %s', async (_, ledger) => {
  const kinds = Map.groupBy(papersIn(ledger, '2026-11-29'), ({ name }) => name.split('-').slice(0, 2).join('-'));
  for (const { name, make } of [...kinds.values()].flatMap((papers) => papers.slice(0, OF_A_KIND))) {
    const paper = make();
    const { texts } = await readBack(await wordOf(paper));
    const asked = textsOf(paper);
    const head = paper.subtitle === undefined ? 1 : 2;
    expect([...texts.slice(0, head), ...texts.slice(texts.length - asked.length + head)], name).toEqual(asked);
  }
});
