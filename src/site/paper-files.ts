import { paperPath, workbookPath, type PaperFormat } from '#addresses/papers.ts';
import { memberCountries } from '#domain/ledger/member-countries.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { WORKBOOK_WORDS } from '#i18n/workbook/index.ts';
import { excelTemplate, wordTemplate } from '#papers/templates.ts';
import { workbookFile } from '#papers/workbook/workbook-file.ts';
import { formNames } from '#views/forms/data.ts';
import { PAPER_KINDS, paperFrame, paperOutline } from '#views/forms/paper.ts';
import { questionnaireFor } from '#views/forms/questionnaire.ts';
import { workbookOf } from '#views/workbook/workbook.ts';
import { contextOf } from './ledger.ts';

const WRITE = { docx: wordTemplate, xlsx: excelTemplate } as const;

/** The templates of one format, in both languages. */
export async function paperFiles(format: PaperFormat): Promise<{ path: string; content: Uint8Array }[]> {
  const files: { path: string; content: Uint8Array }[] = [];
  for (const locale of LOCALES)
    for (const kind of PAPER_KINDS) {
      const content = await WRITE[format](paperOutline(kind, locale), paperFrame(contextOf(locale), kind));
      files.push({ path: paperPath(locale, kind, format), content });
    }
  return format === 'docx' ? [...files, ...(await questionnaireFiles())] : files;
}

/** The questionnaire of each government, with what reaches its country, in both languages. */
async function questionnaireFiles(): Promise<{ path: string; content: Uint8Array }[]> {
  const files: { path: string; content: Uint8Array }[] = [];
  for (const locale of LOCALES) {
    const context = contextOf(locale);
    const outline = paperOutline('self-assessments', locale);
    for (const country of memberCountries(context.ledger)) {
      const begun = questionnaireFor(context, country);
      if (!begun) continue;
      const content = await wordTemplate(outline, paperFrame(context, 'self-assessments'), begun);
      files.push({ path: paperPath(locale, 'self-assessments', 'docx', country.id), content });
    }
  }
  return files;
}

/** The workbook of agreements, in both languages. */
export function workbookFiles(): Promise<{ path: string; content: Uint8Array }[]> {
  return Promise.all(
    LOCALES.map(async (locale) => {
      const context = contextOf(locale);
      return { path: workbookPath(locale), content: await workbookFile(workbookOf(context), WORKBOOK_WORDS[locale], formNames(context)) };
    }),
  );
}
