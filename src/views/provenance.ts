import { edtf } from '#domain/dates/edtf.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { readingOf } from '#domain/ledger/readings.ts';
import { COLLECTION_NAMES, type CollectionName } from '#domain/schemas/collections.ts';
import type { Confidence, Locale } from '#domain/schemas/vocabulary.ts';
import { formatDate } from '#i18n/format.ts';
import type { ViewContext } from './context.ts';
import { codeOf, entryLink } from './names.ts';
import { itemOf } from './items.ts';
import { fact } from './facts.ts';
import type { FactView, Inline } from './model/inline.ts';
import type { ItemView, NoteView, SourceView } from './model/item.ts';

interface SourceFact {
  id: string;
  at?: string | undefined;
}

/** Sources as links by their code; a page's own list shows their titles as well. */
export function sourceViews(
  context: ViewContext,
  sources: readonly SourceFact[] | undefined,
  confidence?: Confidence,
  style: 'code' | 'title' = 'code',
): SourceView[] {
  return (sources ?? []).map(({ id, at }) => {
    const source = context.ledger.demand('sources', id);
    const { href, text, lang } = entryLink(context, source);
    const reading = confidence && readingOf(source.facts, confidence);
    const code = codeOf(source)!;
    return {
      id,
      link: { href, text: style === 'code' ? code : `${code} · ${text}`, lang: style === 'code' ? undefined : lang },
      at,
      reading: reading && { reading, word: context.messages.readings[reading] },
    };
  });
}

/** The sources that an entry rests on, by title, as values of one fact. */
export function readInFact(context: ViewContext, sources: readonly SourceFact[] | undefined): FactView | undefined {
  const values = sourceViews(context, sources, undefined, 'title').map(({ link, at }): Inline[] =>
    at === undefined ? [link] : [link, `, ${at}`],
  );
  return fact(context.messages.entryLabels.readIn, ...values);
}

interface Noted {
  notes?:
    | readonly {
        id: string;
        kind: 'fact' | 'context' | 'caution' | 'contradiction';
        date?: string | undefined;
        sources?: readonly SourceFact[] | undefined;
        confidence?: Confidence | undefined;
      }[]
    | undefined;
}

/** The notes of an entry with their words, dated ones in their order. */
export function noteViews(
  context: ViewContext,
  facts: Noted,
  words: Record<string, string> | undefined,
  lang: Locale | undefined,
): NoteView[] {
  const notes = [...(facts.notes ?? [])];
  const dated = notes.filter((note) => note.date !== undefined).sort((a, b) => (edtf(a.date!).from < edtf(b.date!).from ? -1 : 1));
  return [...notes.filter((note) => note.date === undefined), ...dated].map((note) => ({
    id: note.id,
    kind: context.messages.noteKinds[note.kind],
    caution: note.kind === 'caution' || note.kind === 'contradiction',
    date: note.date && formatDate(note.date, context.locale),
    text: words?.[note.id] ?? '',
    lang,
    sources: sourceViews(context, note.sources, note.confidence),
  }));
}

/** Longer groups are told by name and code alone: the list of their kind tells the rest, and can be narrowed. */
const DETAILED_MENTIONS = 15;

/** Entries of one group as the page of another entry lists them. */
export function shortened(items: readonly ItemView[]): ItemView[] {
  return items.length > DETAILED_MENTIONS
    ? items.map(({ href, code, title, lang }) => ({ href, code, title, lang, meta: [] }))
    : [...items];
}

/** Entries that name this one, by kind, each once. `hidden` leaves out collections that the page shows in another way. */
export function mentionViews(
  context: ViewContext,
  entry: AnyEntry,
  hidden: readonly CollectionName[] = [],
): { heading: string; items: ItemView[] }[] {
  const groups = new Map<CollectionName, Map<string, AnyEntry>>();
  for (const { from } of context.ledger.mentionsOf(entry)) {
    if (hidden.includes(from.collection)) continue;
    const group = groups.get(from.collection) ?? new Map<string, AnyEntry>();
    groups.set(from.collection, group.set(from.id, from));
  }
  return COLLECTION_NAMES.filter((name) => groups.has(name)).map((name) => {
    const mentions = [...groups.get(name)!.values()];
    const items = mentions.map((mention) => itemOf(context, mention));
    return { heading: context.messages.mentions[name], items: shortened(items) };
  });
}
