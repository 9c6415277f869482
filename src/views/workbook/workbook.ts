import type { Ledger } from '#domain/ledger/ledger.ts';
import { SCHEMA_VERSION } from '#domain/schemas/version.ts';
import { filled } from '#domain/text/filled.ts';
import { formatDay } from '#i18n/format.ts';
import { WORKBOOK_WORDS } from '#i18n/workbook/index.ts';
import type { Workbook, WorkbookSheet } from '#papers/workbook/outline.ts';
import { hrefOf, type ViewContext } from '../context.ts';
import { computedSheets } from './computed.ts';
import { editedSheet } from './edited.ts';

const EDITED = ['agreements', 'measures', 'meetings', 'documents', 'glossary'] as const;

/** The sheets that are filled in and handed back, from everything that content holds. */
const editedSheets = (context: ViewContext): WorkbookSheet[] => EDITED.map((key) => editedSheet(context, key));

/**
 * The workbook of a language: what is kept in it, and what is computed for the day of the context.
 *
 * @param whole everything that content holds, where the ledger of the context is that of a past day
 */
export function workbookOf(context: ViewContext, whole: Ledger = context.ledger): Workbook {
  const { locale, messages, siteUrl, asOf, demonstration } = context;
  const words = WORKBOOK_WORDS[locale];
  const edited = editedSheets({ ...context, ledger: whole });
  const [agreements, measures, ...more] = edited;
  const computed = computedSheets(context, edited);
  const [countries, obligations, ...others] = computed;
  return {
    locale,
    version: SCHEMA_VERSION,
    title: `${words.title}: ${messages.siteName}`,
    creator: messages.siteName,
    intro: [
      ...(demonstration ? [words.demonstration] : []),
      filled(words.asOf, { day: formatDay(asOf, locale) }),
      ...words.intro,
      filled(words.address, { address: siteUrl + hrefOf(context, { to: 'home' }) }),
    ],
    sheets: [agreements!, measures!, countries!, obligations!, ...more, ...others],
  };
}
