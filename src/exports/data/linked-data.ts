import { archivePath, DESCRIPTION_FILES, tablePath } from '#addresses/open-data.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { LANG_TAGS } from '#i18n/format.ts';
import { LICENCE } from '#views/data/open-data-page.ts';
import type { FilledTable } from '#views/data/tables/registry.ts';
import type { PackageParts } from './data-package.ts';

/** What programs of catalogues are told, besides what the data package says. */
export interface LinkedParts extends PackageParts {
  /** Name of the site, by which its keepers are called. */
  publisher: { es: string; en: string };
  /** Address of a path from the root of the site. */
  absolute: (path: string) => string;
}

type Words = { es: string; en: string };

const PARQUET = 'application/vnd.apache.parquet';

const inSchemaOrg = (words: Words) => LOCALES.map((locale) => ({ '@language': LANG_TAGS[locale], '@value': words[locale] }));

/** The whole in the words of schema.org, for engines that search for data. */
export function schemaDataset(parts: LinkedParts, tables: readonly FilledTable[]) {
  const { title, description, homepage, asOf, publisher, absolute, invented, citation } = parts;
  const download = (path: string, encodingFormat: string, name: Words) => ({
    '@type': 'DataDownload',
    contentUrl: absolute(path),
    encodingFormat,
    name: inSchemaOrg(name),
  });
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': homepage,
    url: homepage,
    name: inSchemaOrg(title),
    description: inSchemaOrg(description),
    inLanguage: LOCALES.map((locale) => LANG_TAGS[locale]),
    license: LICENCE.address,
    isAccessibleForFree: true,
    dateModified: asOf,
    version: asOf,
    citation,
    creator: { '@type': 'Organization', name: inSchemaOrg(publisher) },
    ...(invented && { keywords: ['demonstration', 'invented data'] }),
    distribution: [
      ...LOCALES.map((locale) => download(archivePath(locale), 'application/zip', title)),
      ...tables.flatMap((table) => [
        download(tablePath(table.name, 'csv'), 'text/csv', table.title),
        download(tablePath(table.name, 'parquet'), PARQUET, table.title),
      ]),
    ],
  };
}

const inDcat = (words: Words) => LOCALES.map((locale) => ({ '@value': words[locale], '@language': LANG_TAGS[locale] }));

/** The whole as a catalogue of one data set for each table (DCAT 3), for portals that gather catalogues. */
export function dcatCatalogue(parts: LinkedParts, tables: readonly FilledTable[]) {
  const { title, description, homepage, asOf, publisher, absolute } = parts;
  const day = { '@value': asOf, '@type': 'xsd:date' };
  const type = (name: string) => ({ '@id': `https://www.iana.org/assignments/media-types/${name}` });
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${homepage}#catalogue`,
    '@type': 'dcat:Catalog',
    'dct:title': inDcat(title),
    'dct:description': inDcat(description),
    'dct:license': { '@id': LICENCE.address },
    'dct:modified': day,
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': inDcat(publisher) },
    'foaf:homepage': { '@id': homepage },
    'dcat:dataset': tables.map((table) => {
      const [file, typed] = [absolute(tablePath(table.name, 'csv')), absolute(tablePath(table.name, 'parquet'))];
      return {
        '@id': `${homepage}#${table.name}`,
        '@type': 'dcat:Dataset',
        'dct:title': inDcat(table.title),
        'dct:description': inDcat(table.about),
        'dct:license': { '@id': LICENCE.address },
        'dct:modified': day,
        'dcat:distribution': [
          {
            '@id': file,
            '@type': 'dcat:Distribution',
            'dcat:downloadURL': { '@id': file },
            'dcat:mediaType': type('text/csv'),
            'dct:conformsTo': { '@id': absolute(DESCRIPTION_FILES.package) },
          },
          { '@id': typed, '@type': 'dcat:Distribution', 'dcat:downloadURL': { '@id': typed }, 'dcat:mediaType': type(PARQUET) },
        ],
      };
    }),
  };
}
