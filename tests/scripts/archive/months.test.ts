import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatDate } from '#i18n/format.ts';
import { UNDATED } from '#addresses/archive.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { lastEntryLines, recordsText } from '#reader/archive/records.ts';
import { readArchivedRecords } from '#reader/archive/records.ts';
import { addVersions } from '../../../scripts/archive/add-versions.ts';
import { appendVersion, startArchive } from '../../../scripts/archive/append.ts';
import { checkArchive } from '../../../scripts/archive/check-archive.ts';
import { filesOf } from '../../../scripts/build/checksums.ts';
import { agreement, party } from '../../domain/entries.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'months-'));
const ARCHIVE = join(ROOT, 'archive');
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

const MONTHS = Array.from(
  { length: 15 },
  (_, at) => `${2026 + Math.floor((at + 8) / 12)}-${String(((at + 8) % 12) + 1).padStart(2, '0')}-01`,
);
const place = (asOf: string) => ({ siteUrl: 'https://monitor.example', basePath: '/sitio/', asOf });
const BASE = 'https://monitor.example/sitio';

/** What the invented site says in a month, counted from 1. */
interface Month {
  level: string;
  body: string;
  hasReport: boolean;
  colour: string;
}
const inMonth = (month: number): Month => ({
  level: month < 6 ? 'total' : 'parcial',
  body: month < 9 ? 'Grupo de género' : 'Grupo de igualdad',
  hasReport: month < 11,
  colour: month < 4 ? 'red' : 'blue',
});

const cited = (path: string, locale: 'es' | 'en') =>
  `${BASE}/archivo/${UNDATED}${path}. ${locale === 'es' ? 'Datos al' : 'As of'} ${formatDate(UNDATED, locale)}.`;

function page(paths: Record<'es' | 'en', string>, locale: 'es' | 'en', asOf: string, main: string): string {
  const other = locale === 'es' ? 'en' : 'es';
  return (
    `<!doctype html><html lang="${locale}"><head><title>T ${paths.es} · Sitio</title><meta name="description" content="x"><link rel="stylesheet" href="/sitio/_astro/s.css">` +
    `<script src="/sitio/_astro/x.js"></script><link rel="canonical" href="${BASE}${paths[locale]}">` +
    `<link rel="alternate" hreflang="es-419" href="${BASE}${paths.es}"><link rel="alternate" hreflang="en" href="${BASE}${paths.en}"></head>` +
    `<body><p class="language"><a href="/sitio${paths[other]}">${other}</a></p><main id="contenido">${main}` +
    `<time datetime="${asOf}">${locale === 'es' ? 'Datos al' : 'As of'} ${formatDate(asOf, locale)}.</time></main><script>1</script></body></html>`
  );
}

/** The site of a month: an agreement, its body, a report that is withdrawn, a chart, a table, a document for programs. */
function siteOf(month: number): string {
  const asOf = MONTHS[month - 1]!;
  const { level, body, hasReport, colour } = inMonth(month);
  const folder = join(ROOT, `site-${month}`);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const both = (es: string, en: string, main: (locale: 'es' | 'en') => string) => {
    const paths = { es, en };
    for (const locale of ['es', 'en'] as const) write(`${paths[locale].slice(1)}index.html`, page(paths, locale, asOf, main(locale)));
  };
  both(
    '/acuerdos/d-01/',
    '/en/agreements/d-01/',
    (locale) =>
      `<p>${level} <a href="/sitio/">i</a> <a href="../../archivo/#como">k</a> <a href="/sitio/organos/g/">g</a> <a href="/sitio/figuras/f.csv">f</a></p><img src="/sitio/media/a.png" alt="">` +
      `<p>${cited(locale === 'es' ? '/acuerdos/d-01/' : '/en/agreements/d-01/', locale)}</p>`,
  );
  both('/organos/g/', '/en/bodies/g/', () => `<p>${body}</p>`);
  if (hasReport) both('/reportes/r/', '/en/reports/r/', () => '<p>Reporte</p>');
  both('/', '/en/', () => '<p>Inicio</p>');
  both('/archivo/', '/en/archive/', () => '<h1>Archivo</h1>');
  write('_astro/s.css', `p{color:${colour}}`);
  write('_astro/x.js', '1');
  write('media/a.png', 'picture');
  write('figuras/f.csv', `Nivel,Al\n${level},${asOf}`);
  write('figuras/f.png', `${level} ${asOf}`);
  const csl = { URL: `${BASE}/archivo/${UNDATED}/acuerdos/d-01/`, issued: { 'date-parts': [[9999, 12, 31]] } };
  const bibtex = `@misc{a,\n  year = {9999},\n  date = {${UNDATED}},\n  url = {${csl.URL}}\n}\n`;
  write('api/v1/agreements/d-01.json', JSON.stringify({ asOf, level, csl, bibtex, ris: `PY  - 9999\r\nDA  - 9999/12/31\r\n` }));
  return folder;
}

function recordsOf(month: number) {
  const { hasReport } = inMonth(month);
  return new Ledger([party('g'), agreement('d-01'), ...(hasReport ? [agreement('d-02')] : [])]);
}

const text = (month: number, file: string) => readFileSync(join(ROOT, `site-${month}`, file), 'utf8');
const PLACE_OF_CITATION = /archivo\/(\d{4}-\d\d-\d\d)\/acuerdos\/d-01\//;
/** The address at which the page of the agreement says that it is cited, in a month, as a file of the site. */
const citedIn = (month: number) => {
  const [address, day] = PLACE_OF_CITATION.exec(text(month, 'acuerdos/d-01/index.html'))!;
  return { file: `${address}index.html`, day: day! };
};

beforeAll(() => {
  startArchive(ARCHIVE, false);
  for (const [at, day] of MONTHS.entries()) {
    const site = siteOf(at + 1);
    addVersions(site, ARCHIVE, place(day), () => recordsText(lastEntryLines(ARCHIVE), recordsOf(at + 1), day));
    appendVersion(site, ARCHIVE, undefined);
  }
});

test('a citation made in any month opens the same bytes in every later one', () => {
  for (let month = 1; month <= 15; month++) {
    const { file } = citedIn(month);
    for (let later = month; later <= 15; later++) expect(text(later, file), `${month} → ${later}`).toBe(text(month, file));
  }
  expect(citedIn(3).day).toBe(MONTHS[0]);
  expect(text(15, citedIn(3).file)).toContain('<p>total ');
  expect(citedIn(15).day).toBe(MONTHS[5]);
});

test('only what says something else is kept again: never for the day alone, nor for a style', () => {
  const days = (file: string) => MONTHS.filter((day) => existsSync(join(ARCHIVE, day, file)));
  expect(days('acuerdos/d-01/index.html')).toEqual([MONTHS[0], MONTHS[5]]);
  expect(days('en/agreements/d-01/index.html')).toEqual([MONTHS[0], MONTHS[5]]);
  expect(days('organos/g/index.html')).toEqual([MONTHS[0], MONTHS[8]]);
  expect(days('figuras/f.png')).toEqual([MONTHS[0], MONTHS[5]]);
  expect(days('reportes/r/index.html')).toEqual([MONTHS[0]]);
  // The day on which the report went has a manifest, and nothing else.
  expect(JSON.parse(readFileSync(join(ARCHIVE, 'manifiestos', `${MONTHS[10]}.json`), 'utf8'))).toMatchObject({
    gone: ['/reportes/r/'],
    units: {},
  });
  expect(readArchivedRecords(ARCHIVE).map(({ day }) => day)).toEqual(MONTHS);
});

test('a kept page needs nothing that can change, and says of which day it is', () => {
  const kept = text(15, citedIn(3).file);
  expect(kept).not.toMatch(/<script|(?:href|src)="\/|9999/);
  expect(kept).toContain('Esta es la página como estaba el 1 de septiembre de 2026.');
  expect(kept).toContain('<meta name="robots" content="noindex">');
  expect(kept).toContain(`<link rel="canonical" href="${BASE}/acuerdos/d-01/">`);
  const hrefs = [...kept.matchAll(/(?:href|src)="(\.[^"]*)"/g)].map(
    ([, href]) => new URL(href!, `https://x.example/${citedIn(3).file}`).pathname,
  );
  expect(hrefs).toEqual(expect.arrayContaining(['/', '/archivo/', '/acuerdos/d-01/', '/organos/g/', '/archivo/versiones/acuerdos/d-01/']));
  expect(hrefs).toContain(`/archivo/${MONTHS[0]}/figuras/f.csv`);
  expect(hrefs).toContain(`/archivo/${MONTHS[0]}/en/agreements/d-01/`);
  expect(hrefs.filter((path) => path.endsWith('.css'))).toHaveLength(1);
  for (const path of hrefs) expect(existsSync(join(ROOT, 'site-15', path, path.endsWith('/') ? 'index.html' : '')), path).toBe(true);
  const style = hrefs.find((path) => path.endsWith('.css'))!;
  expect(text(15, style)).toBe('p{color:red}');
});

test('every form of a citation has the day of the version, and none is left without', () => {
  const document = JSON.parse(text(15, 'api/v1/agreements/d-01.json')) as { csl: unknown; bibtex: string; ris: string };
  expect(document.csl).toEqual({ URL: `${BASE}/archivo/${MONTHS[5]}/acuerdos/d-01/`, issued: { 'date-parts': [[2027, 2, 1]] } });
  expect(document.bibtex).toContain('year = {2027}');
  expect(document.bibtex).toContain('date = {2027-02-01}');
  expect(document.ris).toBe('PY  - 2027\r\nDA  - 2027/02/01\r\n');
  expect(text(15, 'en/agreements/d-01/index.html')).toContain('As of 1 February 2027.');
  for (const file of filesOf(join(ROOT, 'site-15'))) expect(text(15, file), file).not.toContain('9999');
});

test('the list of versions says which came next; a page that is gone says so at its address, and its versions stay', () => {
  const list = text(15, 'archivo/versiones/acuerdos/d-01/index.html');
  expect(list).toContain(`href="/sitio/archivo/${MONTHS[0]}/acuerdos/d-01/"`);
  expect(list).toContain('La siguiente es del 1 de febrero de 2027.');
  expect(text(3, 'archivo/versiones/acuerdos/d-01/index.html')).toContain('Es la última que se guardó.');
  const english = text(15, 'archivo/versiones/en/agreements/d-01/index.html');
  expect(english).toContain('<meta name="description" content="Versions of &quot;T /acuerdos/d-01/&quot;">');
  const gone = text(15, 'reportes/r/index.html');
  expect(gone).toContain('<h1>Esta página ya no está en el sitio</h1>');
  expect(gone).toContain(`href="/sitio/archivo/${MONTHS[0]}/reportes/r/"`);
  expect(gone).toContain('<meta name="robots" content="noindex">');
  expect(text(15, `archivo/${MONTHS[0]}/reportes/r/index.html`)).toContain('<p>Reporte</p>');
});

test('a site that is built again once its version is kept has the same bytes', () => {
  const bytes = () => filesOf(join(ROOT, 'site-15')).map((file) => `${file}\0${text(15, file)}`);
  const first = bytes();
  rmSync(join(ROOT, 'site-15'), { recursive: true });
  addVersions(siteOf(15), ARCHIVE, place(MONTHS[14]!), undefined);
  expect(bytes()).toEqual(first);
});

test('a build that makes no version cites what is kept, and the present page where that says something else', () => {
  const day = MONTHS[14]!;
  const same = siteOf(15);
  addVersions(same, ARCHIVE, place(day), undefined);
  expect(citedIn(15).day).toBe(MONTHS[5]);
  const file = join(siteOf(15), 'acuerdos/d-01/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('parcial', 'pendiente'));
  addVersions(join(ROOT, 'site-15'), ARCHIVE, place(day), undefined);
  expect(text(15, 'acuerdos/d-01/index.html')).toContain(`${BASE}/acuerdos/d-01/. Datos al 1 de noviembre de 2027.`);
});

test('the archive is compared with its digests: what is changed, missing or too much is named', () => {
  expect(checkArchive(ARCHIVE)).toMatchObject({ missing: [], changed: [], added: [] });
  const file = `${MONTHS[0]}/acuerdos/d-01/index.html`;
  const bytes = readFileSync(join(ARCHIVE, file));
  writeFileSync(join(ARCHIVE, file), `${bytes.toString('utf8')} `);
  writeFileSync(join(ARCHIVE, MONTHS[0]!, 'more.html'), '');
  rmSync(join(ARCHIVE, 'registros', `${MONTHS[5]}.json`));
  expect(checkArchive(ARCHIVE)).toMatchObject({
    missing: [`registros/${MONTHS[5]}.json`],
    changed: [file],
    added: [`${MONTHS[0]}/more.html`],
  });
});

test('what is kept is never written again, and a site that was built with another archive is refused', () => {
  expect(() => startArchive(ARCHIVE, false)).toThrow(/already holds something/);
  const other = join(ROOT, 'other');
  const site = join(ROOT, 'site-14');
  expect(() => appendVersion(site, other, undefined)).toThrow(/there is no archive in that folder/);
  startArchive(other, false);
  expect(() => appendVersion(site, other, undefined)).toThrow(/built with another archive/);
  // Of an archive that has all of it already, nothing is added.
  expect(appendVersion(join(ROOT, 'site-15'), ARCHIVE, undefined)).toBeUndefined();
  expect(() => appendVersion(join(ROOT, 'site-2'), ARCHIVE, undefined)).toThrow(/built with another archive/);
});
