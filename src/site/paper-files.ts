import { paperPath, type PaperFormat } from '#addresses/papers.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { excelTemplate, wordTemplate } from '#papers/templates.ts';
import { PAPER_KINDS, paperFrame, paperOutline } from '#views/forms/paper.ts';
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
  return files;
}
