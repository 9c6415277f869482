import mammoth from 'mammoth';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { markPictures } from '#exports/marks.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { LANG_TAGS } from '#i18n/format.ts';
import { paperFile } from '#papers/paper-file.ts';
import type { Paper, PaperText } from '#papers/paper.ts';
import { createContext } from '#views/context.ts';
import { paperOf, paperOffers } from '#views/papers/registry.ts';

/** All papers of a ledger on a day, by language and place; each is made when it is asked for. */
export function papersIn(ledger: Ledger, asOf: string): { name: string; locale: Locale; make: () => Paper }[] {
  const onDay = ledgerAsOf(ledger, asOf);
  return LOCALES.flatMap((locale) => {
    const context = createContext({ ledger: onDay, locale, asOf, basePath: '/', siteUrl: 'https://example.org' });
    return paperOffers(context).map((offer) => ({
      name: [locale, offer.paper, ...(offer.id === undefined ? [] : [offer.id])].join('-'),
      locale,
      make: () => paperOf(context, offer),
    }));
  });
}

/** The Word file of a paper as the site makes it. */
export async function wordOf(paper: Paper): Promise<Uint8Array> {
  return paperFile(paper, { words: DESK_WORDS[paper.locale].file, tags: LANG_TAGS, pictureOf: await markPictures() });
}

const textOf = (parts: PaperText): string => parts.map((piece) => ('mark' in piece ? piece.mark.word : piece.text)).join('');

/** Every text of a paper in its order, a paragraph or a cell each; what is empty is left out. */
export function textsOf({ title, subtitle, blocks }: Paper): string[] {
  const texts = blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [textOf(block.parts)];
      case 'list':
        return block.items.map(textOf);
      case 'table':
        return [block.caption, ...block.head, ...block.rows.flatMap((row) => row.map(textOf))];
      case 'blank':
        return [block.label];
      default:
        return [];
    }
  });
  return [title, subtitle ?? '', ...texts].map(plainly).filter((text) => text !== '');
}

/** As it is compared: every blank one space. */
const plainly = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ').trim();

const STYLES = ["p[style-name='Title'] => h1:fresh"];
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const decoded = (text: string) => text.replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]!);

interface ReadBack {
  /** A paragraph or a cell each, those of the list of headings among them; what is empty is left out. */
  texts: string[];
  /** With the name of their element. */
  headings: string[];
  /** Addresses outside the file. */
  links: string[];
  pictures: { alt: string; src: string }[];
}

/** A Word file as another program reads it, which tells paragraphs, cells, headings, links and pictures apart. */
export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES });
  const blocks = [...value.matchAll(/<(p|h[1-3]|li)>([^]*?)<\/\1>/g)].map(([, tag, inner]) => ({
    tag: tag!,
    text: plainly(decoded(inner!.replaceAll(/<[^>]*>/g, ''))),
  }));
  return {
    texts: blocks.flatMap(({ text }) => (text === '' ? [] : [text])),
    headings: blocks.filter(({ tag }) => tag.startsWith('h')).map(({ tag, text }) => `${tag} ${text}`),
    links: [...value.matchAll(/<a href="(http[^"]*)"/g)].map(([, href]) => decoded(href!)),
    pictures: [...value.matchAll(/<img alt="([^"]*)" src="([^"]*)"/g)].map(([, alt, src]) => ({ alt: decoded(alt!), src: src! })),
  };
}
