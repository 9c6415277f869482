import { archivePath, DESCRIPTION_FILES, spreadsheetPath, tablePath } from '#addresses/open-data.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import { dataPackage } from '#exports/data/data-package.ts';
import { toExactCsv, toRecords } from '#exports/data/exact.ts';
import { dcatCatalogue, schemaDataset, type LinkedParts } from '#exports/data/linked-data.ts';
import { toParquet } from '#exports/data/parquet.ts';
import { readmeText } from '#exports/data/readme.ts';
import { toCsv } from '#exports/figures/csv.ts';
import { OPEN_DATA_WORDS } from '#i18n/open-data/index.ts';
import { stableZip } from '#papers/office-zip.ts';
import { hrefOf } from '#views/context.ts';
import { dataCitation, LICENCE, type FileSizes } from '#views/data/open-data-page.ts';
import { tableForPeople } from '#views/data/tables/for-people.ts';
import { filledTables, type FilledTable } from '#views/data/tables/registry.ts';
import { contextOf } from './ledger.ts';

export interface OpenDataFile {
  /** From the root of the site. */
  path: string;
  content: Uint8Array<ArrayBuffer>;
}

const encoded = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown) => encoded(`${JSON.stringify(value)}\n`);

const context = contextOf('es');
const tables = filledTables(context);
const absolute = (path: string) => context.siteUrl + context.basePath.slice(0, -1) + path;

const parts: LinkedParts = {
  title: tableOf(LOCALES, (locale) => `${contextOf(locale).messages.siteName}: ${contextOf(locale).messages.sections.data}`),
  description: tableOf(LOCALES, (locale) => OPEN_DATA_WORDS[locale].page.description),
  publisher: tableOf(LOCALES, (locale) => contextOf(locale).messages.siteName),
  homepage: context.siteUrl + hrefOf(context, { to: 'section', section: 'data' }),
  asOf: context.asOf,
  invented: context.demonstration === true,
  citation: dataCitation(context),
  absolute,
};

/** A table for programs that read JSON, with what its file has to say of itself. */
const tableJson = (table: FilledTable) =>
  json({
    table: table.name,
    asOf: context.asOf,
    ...(parts.invented && { invented: true }),
    licence: LICENCE.address,
    address: parts.homepage,
    rows: toRecords(table),
  });

function tableFiles(table: FilledTable): OpenDataFile[] {
  const { asOf } = context;
  const { homepage, invented } = parts;
  const always = [
    { path: tablePath(table.name, 'csv'), content: encoded(toExactCsv(table)) },
    { path: tablePath(table.name, 'parquet'), content: toParquet(table, { asOf, licence: LICENCE.address, homepage, invented }) },
  ];
  if (table.rows.length === 0) return always;
  return [
    ...always,
    { path: tablePath(table.name, 'json'), content: tableJson(table) },
    ...LOCALES.map((locale) => ({
      path: spreadsheetPath(locale, table.name),
      content: encoded(toCsv(tableForPeople(contextOf(locale), table))),
    })),
  ];
}

/** All tables in one language, with the text that explains them. */
function archive(locale: Locale, files: ReadonlyMap<string, OpenDataFile>, descriptor: Uint8Array): OpenDataFile {
  const { all } = OPEN_DATA_WORDS[locale].page;
  const held = tables.flatMap(({ name }) =>
    [tablePath(name, 'csv'), tablePath(name, 'parquet'), spreadsheetPath(locale, name)].flatMap((path) => {
      const content = files.get(path)?.content;
      return content ? [[path.slice(path.lastIndexOf('/') + 1), content] as const] : [];
    }),
  );
  const entries = [...held, ['datapackage.json', descriptor], [all.readme, encoded(readmeText(contextOf(locale), tables))]] as const;
  return { path: archivePath(locale), content: stableZip(Object.fromEntries(entries)) as Uint8Array<ArrayBuffer> };
}

function allFiles(): Map<string, OpenDataFile> {
  const files = new Map(tables.flatMap(tableFiles).map((file) => [file.path, file]));
  const descriptor = json(dataPackage(parts, tables, ({ name }) => files.get(tablePath(name, 'csv'))!.content.length));
  const more: OpenDataFile[] = [
    { path: DESCRIPTION_FILES.package, content: descriptor },
    { path: DESCRIPTION_FILES.catalogue, content: json(dcatCatalogue(parts, tables)) },
    { path: DESCRIPTION_FILES.dataset, content: json(schemaDataset(parts, tables)) },
    ...LOCALES.map((locale) => archive(locale, files, descriptor)),
  ];
  for (const file of more) files.set(file.path, file);
  return files;
}

/** The files of the open data by their path from the root of the site, written once a build. */
const FILES: ReadonlyMap<string, OpenDataFile> = allFiles();

/** Those of one ending. */
export const openDataFiles = (ending: string): OpenDataFile[] => [...FILES.values()].filter(({ path }) => path.endsWith(`.${ending}`));

export const OPEN_DATA_SIZES: FileSizes = new Map([...FILES].map(([path, { content }]) => [path, content.length]));

/** What the page is about, for engines that read it in the page itself. */
export const LINKED_DATA: string = JSON.stringify(schemaDataset(parts, [])).replaceAll('<', '\\u003c');
