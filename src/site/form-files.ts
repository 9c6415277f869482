import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { formFile, formLedger, formNames } from '#views/forms/data.ts';
import { paperTemplates } from '#views/forms/paper.ts';
import { contextOf } from './ledger.ts';

/** What forms load: names in each language, and the facts of everything and the templates once. */
export const FORM_FILES: readonly { path: string; text: string }[] = [
  ...LOCALES.map((locale) => ({ path: formFile(locale, 'names'), text: JSON.stringify(formNames(contextOf(locale))) })),
  { path: formFile('es', 'ledger'), text: JSON.stringify(formLedger(contextOf('es'))) },
  { path: formFile('es', 'papers'), text: JSON.stringify(paperTemplates()) },
];
