import { edtf } from '#domain/dates/edtf.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import { formatDate, formatRoman } from '#i18n/format.ts';
import { entryDestination, hrefOf, type ViewContext } from '#views/context.ts';
import { codeOf, headingOf, wordsOf } from '#views/names.ts';
import type { TagKind } from '#domain/schemas/vocabulary.ts';
import { dateOf } from '#domain/ledger/entry-date.ts';
import { itemOf } from '#views/items.ts';
import { doorNames } from './door-names.ts';
import { entryTexts } from './entry-texts.ts';
import { listDocuments } from './lists.ts';
import { partiesOf, tagsOf, themesOf } from './involved.ts';
import { KEY_TERMS } from '../engine/query.ts';
import { keysOf, termsOf } from '../engine/words.ts';
import type { FacetValues, SearchDocument, SearchPage } from '../engine/search-document.ts';

/** Countries stand apart from other parties, as they do on the site. */
function kindOf(entry: AnyEntry): string {
  if (entry.collection !== 'parties') return entry.collection;
  return entry.facts.kind === 'member-country' ? 'countries' : 'bodies';
}

function documentKeys(context: ViewContext, entry: AnyEntry): string[] {
  const { title } = headingOf(context, entry);
  const texts = [entry.id, codeOf(entry) ?? '', termsOf(title).length <= KEY_TERMS ? title : ''];
  if (entry.collection === 'agreements') {
    const { kind, number } = entry.facts.act;
    if (number) texts.push(`${context.messages.actKinds[kind]} ${number}`, `${kind} ${number}`, number);
  }
  if (entry.collection === 'meetings' && entry.facts.number !== undefined)
    texts.push(formatRoman(entry.facts.number), String(entry.facts.number));
  if (entry.collection === 'parties') texts.push(entry.facts.iso2 ?? '', entry.facts.iso3 ?? '', headingOf(context, entry).short ?? '');
  return [...new Set(texts.flatMap(keysOf))];
}

function codesOf(context: ViewContext, entry: AnyEntry): string {
  const words = entry.collection === 'reports' ? {} : wordsOf(context, entry as Entry<'glossary'>).words;
  const { short, expansion } = words as { short?: string; expansion?: string };
  const number =
    entry.collection === 'meetings' && entry.facts.number !== undefined
      ? `${formatRoman(entry.facts.number)} ${entry.facts.number}`
      : undefined;
  return [codeOf(entry), short, expansion, number].filter(Boolean).join(' · ');
}

function yearOf(entry: AnyEntry): string | undefined {
  if (entry.collection === 'presidencies') return String(entry.facts.year);
  const date = dateOf(entry);
  return date === undefined ? undefined : edtf(date).from.slice(0, 4);
}

function facetsOf(context: ViewContext, entry: AnyEntry): FacetValues {
  const parties = partiesOf(context.ledger, entry);
  const ids = (wanted: (kind: string) => boolean) => parties.filter(({ facts }) => wanted(facts.kind)).map(({ id }) => id);
  const year = yearOf(entry);
  const tags = tagsOf(context.ledger, entry);
  const tagged = (kind: TagKind) => tags.filter(({ facts }) => facts.kind === kind).map(({ id }) => id);
  return {
    kind: [kindOf(entry)],
    country: ids((kind) => kind === 'member-country'),
    network: ids((kind) => kind === 'network' || kind === 'working-group'),
    theme: themesOf(context.ledger, entry).map(({ id }) => id),
    population: tagged('population'),
    action: tagged('action'),
    documented: entry.collection === 'agreements' ? [recordStateOf(context.ledger, entry)] : [],
    year: year === undefined ? [] : [year],
  };
}

function namesOf(context: ViewContext, entry: AnyEntry): string {
  const date = dateOf(entry);
  const heading = (other: AnyEntry) => {
    const { title, short } = headingOf(context, other);
    return [title, short].filter(Boolean).join(', ');
  };
  return [
    context.messages.kinds[entry.collection],
    entry.collection === 'agreements' ? wordsOf(context, entry).words.act : undefined,
    ...partiesOf(context.ledger, entry).map(heading),
    ...themesOf(context.ledger, entry).map(heading),
    ...tagsOf(context.ledger, entry).map(heading),
    ...(entry.collection === 'tags' || entry.collection === 'themes' ? (wordsOf(context, entry).words.also ?? []) : []),
    date === undefined ? yearOf(entry) : formatDate(date, context.locale),
    ...itemOf(context, entry).meta,
  ]
    .filter((text) => text !== undefined)
    .join(' · ');
}

/** What a line of results says beside the title: of an agreement, what each voice says, with its name, and the date that it set. */
function metaOf(context: ViewContext, entry: AnyEntry): string[] {
  const { meta, voices = [], due } = itemOf(context, entry);
  return [...meta, ...voices.map(({ heading, text }) => `${heading}: ${text}`), ...(due ? [`${due.tag.word}, ${due.text}`] : [])];
}

function entryDocument(context: ViewContext, entry: AnyEntry): SearchDocument {
  const { title, lang } = headingOf(context, entry);
  const date = dateOf(entry);
  return {
    id: `${entry.collection}/${entry.id}`,
    href: hrefOf(context, entryDestination(entry)),
    code: codeOf(entry),
    title,
    meta: metaOf(context, entry),
    lang,
    keys: documentKeys(context, entry),
    codes: codesOf(context, entry),
    names: namesOf(context, entry),
    ...entryTexts(context, entry),
    facets: facetsOf(context, entry),
    doors: doorNames(context, entry),
    date: date === undefined ? (yearOf(entry) ?? '') : edtf(date).from,
  };
}

function pageDocument({ id, href, title, summary, body }: SearchPage): SearchDocument {
  const facets: FacetValues = { kind: ['pages'] };
  return { id, href, title, meta: [], keys: keysOf(title), codes: '', names: '', summary: [summary], body, facets, date: '' };
}

/** Everything public, the newest first; a documentary record is found through its agreement. */
export function searchDocuments(context: ViewContext, pages: readonly SearchPage[]): SearchDocument[] {
  const entries = [...context.ledger.entries()].filter(({ collection }) => collection !== 'records');
  const documents = [...entries.map((entry) => entryDocument(context, entry)), ...listDocuments(context), ...pages.map(pageDocument)];
  return documents.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
