import { getCollection } from 'astro:content';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { readArchive } from '#reader/archive/read-archive.ts';
import { tableOf } from '#domain/tables.ts';
import { readArchivedRecords } from '#reader/archive/records.ts';
import { createContext, type ViewContext } from '#views/context.ts';
import { readSettings } from './settings.ts';
import { checkFolder, fromStored } from './stored.ts';

const settings = readSettings(process.env, new Date());

async function entriesOfThisSite() {
  const [reading] = await getCollection('reading');
  checkFolder(reading?.data, settings);
  return (await Promise.all(COLLECTION_NAMES.map((name) => getCollection(name)))).flat().map(({ data }) => fromStored(data));
}

/** Built once from the collections, which the loader has checked: every page is made from the same entries on the same day. */
export const ledger: Ledger = ledgerAsOf(new Ledger(await entriesOfThisSite()), settings.asOf);

/** The days of which versions are kept, that of this site among them where it is to be; undefined where there is no archive. */
function keptDays(): string[] | undefined {
  const days = readArchive(settings.archiveDir)?.days.map(({ day }) => day);
  return days && settings.newVersion && settings.asOf > (days.at(-1) ?? '') ? [...days, settings.asOf] : days;
}

/** The record of earlier days, as far as it is kept: the same for all pages. */
const archived = readArchivedRecords(settings.archiveDir);

const contexts = tableOf(LOCALES, (locale): ViewContext =>
  createContext({
    ledger,
    locale,
    asOf: settings.asOf,
    basePath: settings.basePath,
    siteUrl: settings.siteUrl,
    demonstration: settings.demonstration,
    correctionsTo: settings.correctionsTo,
    project: settings.project,
    // The development server compares nothing with an archive: there, a citation has no version that it could name.
    keepsVersions: import.meta.env.DEV ? undefined : keptDays(),
    archived,
  }),
);

export function contextOf(locale: Locale): ViewContext {
  return contexts[locale];
}
