import type { AnyEntry } from '#domain/ledger/entry.ts';
import { READINGS, restOnWorkingDocuments } from '#domain/ledger/readings.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Confidence, Locale } from '#domain/schemas/vocabulary.ts';
import type { Section } from '#addresses/sections.ts';
import { citedPage } from '../../cited.ts';
import { entryDestination, sectionLink, type ViewContext } from '../../context.ts';
import { pageView } from '../../page.ts';
import { codeOf, headingOf } from '../../names.ts';
import type { EntryView } from '../../model/entry.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { NoteView, SourceView } from '../../model/item.ts';
import type { FactView } from '../../model/inline.ts';
import { itemOf } from '../../items.ts';
import { mentionViews, noteViews, sourceViews } from '../../provenance.ts';

/** What one kind of entry adds to the page that every entry has. */
export interface EntryParts {
  section: Section;
  kicker: readonly (string | undefined)[];
  facts: readonly (FactView | undefined)[];
  sections?: readonly (SectionView | undefined)[];
  hiddenMentions?: readonly CollectionName[];
  /** Sources that facts and tables of the page name, for the list at its end. */
  cited?: readonly SourceView[];
  findings?: EntryView['findings'];
  stages?: EntryView['stages'];
  voices?: EntryView['voices'];
  /** What stands at the end of the page; mentions are then folded by kind, however few. */
  atEnd?: EntryView['atEnd'];
}

/** A section that lists the named entries; none where nothing is named. */
export function linkedSection(
  context: ViewContext,
  ids: readonly string[] | undefined,
  collections: readonly CollectionName[],
  heading: string,
  id: string,
): SectionView | undefined {
  const entries = (ids ?? []).map((target) => context.ledger.resolve({ target, collections })).filter((entry) => entry !== undefined);
  if (entries.length === 0) return undefined;
  return { id, heading, content: [{ type: 'items', items: entries.map((entry) => itemOf(context, entry)) }] };
}

function present<T>(items: readonly (T | undefined)[] | undefined): T[] {
  return (items ?? []).filter((item): item is T => item !== undefined);
}

interface Sourced {
  sources?: readonly { id: string; at?: string | undefined }[] | undefined;
  confidence?: Confidence | undefined;
  notes?: Parameters<typeof noteViews>[1]['notes'];
}

function notesWords(entry: AnyEntry, locale: Locale): Record<string, string> | undefined {
  return (entry.words[locale] as { notes?: Record<string, string> } | undefined)?.notes;
}

/** The parts of some sections, those behind a fold among them. */
function partsOf(content: readonly ContentView[]): ContentView[] {
  return content.flatMap((part) => (part.type === 'fold' ? partsOf(part.content) : [part]));
}

function citedIn(sections: readonly SectionView[], notes: readonly NoteView[]): SourceView[] {
  return [
    ...sections.flatMap(({ content }) =>
      partsOf(content).flatMap((part) =>
        (part.type === 'events' ? part.events : part.type === 'points' ? part.points : []).flatMap(({ sources }) => sources),
      ),
    ),
    ...notes.flatMap(({ sources }) => sources),
  ];
}

/** The entry's own sources, then those that its notes and sections cite, each with its title, once. */
function allSources(context: ViewContext, own: readonly SourceView[], cited: readonly SourceView[]): SourceView[] {
  const listed = new Set(own.map(({ id }) => id));
  const more = [...new Set(cited.map(({ id }) => id))].filter((id) => !listed.has(id)).map((id) => ({ id }));
  return [...own, ...sourceViews(context, more, undefined, 'title')];
}

/** The meaning of each way of reading that the page uses. */
function readingMeanings(context: ViewContext, sources: readonly SourceView[]): EntryView['readings'] {
  const { readings, readingMeanings: meanings } = context.messages;
  const used = new Set(sources.map(({ reading }) => reading?.reading));
  return READINGS.filter((value) => used.has(value)).map((value) => ({
    word: readings[value],
    meaning: meanings[value],
  }));
}

/** Where the items or the first column of a table lead to. */
function ledTo(part: ContentView): (string | undefined)[] {
  if (part.type === 'fold') return part.content.flatMap(ledTo);
  if (part.type === 'items') return part.items.map(({ href }) => href);
  if (part.type !== 'table') return [];
  return part.table.rows.flatMap(([first = []]) =>
    first.map((inline) => (typeof inline === 'object' && 'href' in inline ? inline.href : undefined)),
  );
}

/** Mentions of one kind that stand open beside what a page tells itself; more are behind a line. */
const OPEN_MENTIONS = 6;
/** With more mentions than so many in all, every kind is behind its line. */
const ALL_FOLDED = 12;

/** A group of mentions behind a line: by name alone, since what is said of each elsewhere is not said of this page's entry. */
function foldedMention({ messages }: ViewContext, { heading, items }: EntryView['mentions'][number]): EntryView['mentions'][number] {
  return {
    heading,
    items: items.map(({ href, title, lang }) => ({ href, title, lang, meta: [] })),
    fold: messages.parties.mentionsFold(heading, items.length),
  };
}

/** The page of an entry: its own parts inside what every entry has (words, notes, sources, mentions, citation). */
export function entryShell(context: ViewContext, entry: AnyEntry, parts: EntryParts): EntryView {
  const { locale, messages } = context;
  const { title, summary, lang } = headingOf(context, entry);
  const facts = entry.facts as Sourced;
  const list = sectionLink(context, parts.section);
  const page = pageView(context, {
    destination: entryDestination(entry),
    title: [codeOf(entry), title].filter(Boolean).join(' · '),
    description: summary ?? title,
    breadcrumbs: [list],
    current: parts.section,
  });
  const cite = citedPage(context, page.path);
  const sections = present(parts.sections).filter(({ content }) => content.length > 0);
  const notes = noteViews(context, facts, notesWords(entry, lang ?? locale), lang);
  const own = sourceViews(context, facts.sources, facts.confidence, 'title');
  const cited = [...citedIn(sections, notes), ...(parts.cited ?? [])];
  const shown = new Set(sections.flatMap(({ content }) => partsOf(content).flatMap(ledTo)));
  const mentions = mentionViews(context, entry, parts.hiddenMentions)
    .map(({ heading, items }) => ({ heading, items: items.filter(({ href }) => !shown.has(href)) }))
    .filter(({ items }) => items.length > 0);
  const isFolded = parts.atEnd !== undefined || mentions.reduce((sum, { items }) => sum + items.length, 0) > ALL_FOLDED;
  return {
    ...page,
    kicker: present([codeOf(entry), ...parts.kicker]),
    heading: title,
    lang,
    notice: lang && (entry.collection === 'reports' ? messages.writtenIn[lang] : messages.onlyIn[lang]),
    lead: summary,
    findings: parts.findings,
    stages: parts.stages,
    voices: parts.voices,
    atEnd: parts.atEnd,
    facts: present(parts.facts),
    sections,
    notes,
    sources: allSources(context, own, cited),
    sourcesRemark: restOnWorkingDocuments(context.ledger, facts.sources ?? []) ? messages.workingDocuments.entry : undefined,
    readings: readingMeanings(context, [...own, ...cited]),
    mentions: mentions.map((group) => (isFolded || group.items.length > OPEN_MENTIONS ? foldedMention(context, group) : group)),
    citation: messages.citation(title, messages.siteName, cite.address, cite.text),
  };
}
