import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import { hasErrors, loadLedger } from '#reader/load-ledger.ts';
import { createContext, type ViewContext } from '#views/context.ts';
import { readSettings } from './settings.ts';

/** Read once per build: every page is made from the same entries, as they stood on the same day. */
const settings = readSettings(process.env, new Date());
const loaded = loadLedger(settings.contentDir, { today: settings.today, demonstration: settings.demonstration });
if (hasErrors(loaded.problems)) throw new Error('content has problems: npm run validate');

export const ledger: Ledger = ledgerAsOf(loaded.ledger, settings.asOf);

const contexts = tableOf(LOCALES, (locale): ViewContext =>
  createContext({
    ledger,
    locale,
    asOf: settings.asOf,
    basePath: settings.basePath,
    siteUrl: settings.siteUrl,
    demonstration: settings.demonstration,
  }),
);

export function contextOf(locale: Locale): ViewContext {
  return contexts[locale];
}
