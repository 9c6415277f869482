import { paperFilePath } from '#addresses/paths.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { markPictures } from '#exports/marks.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { LANG_TAGS } from '#i18n/format.ts';
import { paperFile } from '#papers/paper-file.ts';
import { paperOf, paperOffers } from '#views/papers/registry.ts';
import { contextOf } from './ledger.ts';

interface DeskFile {
  /** From the root of the site. */
  path: string;
  make: () => Promise<Uint8Array>;
}

/** The Word files of the desk in both languages. Each is made when it is asked for, and none is kept. */
export async function deskFiles(): Promise<DeskFile[]> {
  const pictureOf = await markPictures();
  return LOCALES.flatMap((locale) => {
    const context = contextOf(locale);
    const makings = { words: DESK_WORDS[locale].file, tags: LANG_TAGS, pictureOf };
    return paperOffers(context).map((offer) => ({
      path: paperFilePath(locale, offer),
      make: () => paperFile(paperOf(context, offer), makings),
    }));
  });
}
