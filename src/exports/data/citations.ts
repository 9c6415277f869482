import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { pathOf } from '#addresses/paths.ts';
import { citedPage } from '#views/cited.ts';
import { entryDestination, type ViewContext } from '#views/context.ts';
import { codeOf, headingOf, partyLink } from '#views/names.ts';

/** What is cited, in the words of the Citation Style Language. */
interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author: readonly { literal: string }[];
  'container-title': string;
  URL: string;
  issued: { 'date-parts': readonly (readonly number[])[] };
  language: string;
  note: string;
}

/** An entry as others cite it: of the day of its version or of the computation, since what is computed depends on it. */
export interface Citations {
  short: string;
  long: string;
  apa: string;
  bibtex: string;
  ris: string;
  csl: CslItem;
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const citedEntry = (context: ViewContext, entry: AnyEntry) => citedPage(context, pathOf(context.locale, entryDestination(entry)));

function cslOf(context: ViewContext, entry: AnyEntry): CslItem {
  const { messages, locale } = context;
  const { address, day, text } = citedEntry(context, entry);
  const code = codeOf(entry);
  const { title } = headingOf(context, entry);
  // A report is of whoever signs it; everything else is of the site.
  const author = entry.collection === 'reports' ? partyLink(context, entry.facts.organization).text : messages.siteName;
  return {
    id: `${entry.collection}-${entry.id}`,
    type: 'webpage',
    title: oneLine(code === undefined ? title : `${code}. ${title}`),
    author: [{ literal: oneLine(author) }],
    'container-title': messages.siteName,
    URL: address,
    issued: { 'date-parts': [day.split('-').map(Number)] },
    language: locale,
    note: messages.asOf(text),
  };
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};
const inTex = (text: string) => text.replaceAll(/[\\~^{}&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
const BABEL: Readonly<Record<Locale, string>> = { es: 'spanish', en: 'english' };

function bibtexOf({ id, title, author, 'container-title': site, URL, note }: CslItem, asOf: string, locale: Locale): string {
  const fields = {
    author: `{${inTex(author[0]!.literal)}}`,
    title: `{${inTex(title)}}`,
    howpublished: inTex(site),
    year: asOf.slice(0, 4),
    date: asOf,
    url: URL,
    langid: BABEL[locale],
    note: inTex(note),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

function risOf({ title, author, 'container-title': site, URL, language, note }: CslItem, asOf: string): string {
  const lines = [
    ['TY', 'ELEC'],
    ['AU', author[0]!.literal],
    ['TI', title],
    ['T2', site],
    ['PY', asOf.slice(0, 4)],
    ['DA', asOf.replaceAll('-', '/')],
    ['UR', URL],
    ['LA', language],
    ['N1', note],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** A name as the beginning of a sentence that goes on: without the full stop of an acronym twice. */
const ended = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** An entry in the forms in which others cite it, in the language of the context. */
export function citationsOf(context: ViewContext, entry: AnyEntry): Citations {
  const { messages, locale } = context;
  const csl = cslOf(context, entry);
  const { day, text } = citedEntry(context, entry);
  const author = csl.author[0]!.literal;
  const container = author === csl['container-title'] ? '' : ` ${ended(csl['container-title'])}`;
  return {
    short: `${csl['container-title']}, ${codeOf(entry) ?? csl.title}, ${text}`,
    long: messages.citation(csl.title, messages.siteName, csl.URL, text),
    apa: `${ended(author)} (${day.slice(0, 4)}). ${ended(csl.title)}${container} ${csl.note} ${csl.URL}`,
    bibtex: bibtexOf(csl, day, locale),
    ris: risOf(csl, day),
    csl,
  };
}
