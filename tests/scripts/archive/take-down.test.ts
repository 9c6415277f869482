import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Ledger } from '#domain/ledger/ledger.ts';
import { readArchivedRecords, recordsText } from '#reader/archive/records.ts';
import { addVersions } from '../../../scripts/archive/add-versions.ts';
import { appendVersion, startArchive } from '../../../scripts/archive/append.ts';
import { checkArchive } from '../../../scripts/archive/check-archive.ts';
import { findEndangering, takeDown } from '../../../scripts/archive/take-down.ts';
import { agreement } from '../../domain/entries.ts';

const DAY = '2026-10-01';
const NAME = 'Casa "Azul" & Cía';
let root: string;
let archive: string;

/** A site of which one report names a house that must not be known, in pages, tables, packed files and the record. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'take-down-'));
  archive = join(root, 'archive');
  const site = join(root, 'site');
  const write = (file: string, bytes: string | Uint8Array) => {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), bytes);
  };
  const html = (locale: string, main: string, es = 'reportes/r/', en = 'en/reports/r/') =>
    `<!doctype html><html lang="${locale}"><head><title>T · Sitio</title><link rel="alternate" hreflang="es-419" href="https://m.example/${es}"><link rel="alternate" hreflang="en" href="https://m.example/${en}"></head><body><main id="contenido">${main}</main></body></html>`;
  for (const [locale, path] of [
    ['es', ''],
    ['en', 'en/'],
  ] as const)
    write(`${path}index.html`, html(locale, '<p>Inicio</p>', '', 'en/'));
  for (const [locale, path] of [
    ['es', 'archivo/'],
    ['en', 'en/archive/'],
  ] as const)
    write(`${path}index.html`, html(locale, '<p>A</p>', 'archivo/', 'en/archive/'));
  write('reportes/r/index.html', html('es', '<p>En la <b>casa</b>  «otra»; Casa <i>"Azul"</i> &amp; Cía</p>'));
  write('en/reports/r/index.html', html('en', '<p>A house</p>'));
  write('figuras/f.csv', 'Lugar\r\n"CASA ""Azul"" & Cía, 3"\r\nOtro\r\n');
  write('figuras/f.png', 'picture');
  write('figuras/g.csv', 'Lugar\r\nOtro\r\n');
  write('figuras/g.png', 'another picture');
  write('datos/reports.json', JSON.stringify([{ place: NAME }]));
  write('datos/todo.zip', zipSync({ 'reports.csv': strToU8(`x\n${NAME}\n`) }));
  write('api/v1/reports/r.json', JSON.stringify({ place: NAME }));
  startArchive(archive, false);
  const ledger = new Ledger([agreement('d-01'), { ...agreement('d-02'), words: { es: { title: NAME } } } as never]);
  addVersions(site, archive, { siteUrl: 'https://m.example', basePath: '/', asOf: DAY }, () => recordsText(undefined, ledger, DAY));
  appendVersion(site, archive, undefined);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const kept = (file: string) => readFileSync(join(archive, file), 'utf8');
const everything = () => readFileSync(join(archive, `manifiestos/${DAY}.json`), 'utf8');

test('a text goes from every kept file, however the file writes it; what does not have it stays as it was', () => {
  const before = kept(`${DAY}/figuras/g.csv`);
  const found = findEndangering(archive, { text: '  casa "azul" &  cía', paths: [] });
  expect(found.whole).toContain(`${DAY}/reportes/r/index.html`);
  // The picture of a table that has the text cannot be read: it goes with the table. That of another one stays.
  expect(found.whole).toContain(`${DAY}/figuras/f.png`);
  expect(found.whole).not.toContain(`${DAY}/figuras/g.png`);
  expect(found.inWords).toEqual(expect.arrayContaining([`${DAY}/figuras/f.csv`, `registros/${DAY}.json`]));
  const manifest = everything();
  takeDown(archive, { text: NAME, paths: [] }, found, '2026-11-02');
  expect(findEndangering(archive, { text: NAME, paths: [] })).toEqual({ whole: [], inWords: [] });
  expect(kept(`${DAY}/reportes/r/index.html`)).toContain('<p>Esta versión se retiró el 2 de noviembre de 2026.</p>');
  expect(kept(`${DAY}/figuras/f.csv`)).toBe('Lugar\r\n"[…], 3"\r\nOtro\r\n');
  expect(kept(`${DAY}/figuras/g.csv`)).toBe(before);
  expect(everything()).toBe(manifest);
  expect(checkArchive(archive)).toMatchObject({ missing: [], changed: [], added: [] });
  const [record] = readArchivedRecords(archive);
  expect(record!.ledger.demand('agreements', 'd-02').words.es?.title).toBe('[…]');
  expect(record!.ledger.demand('agreements', 'd-01').facts).toEqual(agreement('d-01').facts);
});

test('a page that is named goes in both languages, and the list of its versions says when', () => {
  const endangering = { text: undefined, paths: ['/reportes/r/'] };
  const found = findEndangering(archive, endangering);
  expect(found).toEqual({ whole: [`${DAY}/en/reports/r/index.html`, `${DAY}/reportes/r/index.html`], inWords: [] });
  takeDown(archive, endangering, found, '2026-11-02');
  expect(kept(`${DAY}/en/reports/r/index.html`)).toContain('This version was taken down on 2 November 2026.');
  const site = join(root, 'site');
  addVersions(site, archive, { siteUrl: 'https://m.example', basePath: '/', asOf: '2026-11-03' }, undefined);
  expect(readFileSync(join(site, 'archivo/versiones/reportes/r/index.html'), 'utf8')).toContain('Se retiró el 2 de noviembre de 2026.');
  expect(readFileSync(join(site, `archivo/${DAY}/reportes/r/index.html`), 'utf8')).toBe(kept(`${DAY}/reportes/r/index.html`));
});

test('a text that is too short, and a name of nothing that is kept, are refused', () => {
  expect(() => findEndangering(archive, { text: 'Casa', paths: [] })).toThrow(/menos de 6 caracteres/);
  expect(() => findEndangering(archive, { text: undefined, paths: ['reportes/otro/'] })).toThrow(/reportes\/otro\/.*no se guarda nada/s);
});
