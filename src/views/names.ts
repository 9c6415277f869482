import type { CollectionName } from '#domain/schemas/collections.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import { memberCountries } from '#domain/ledger/member-countries.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { roleOf } from '#domain/obligations/roles.ts';
import type { AssessingEntry } from '#domain/voices/assessments.ts';
import type { Division } from '#domain/figures/figures.ts';
import { REGION } from '#domain/figures/situation.ts';
import { subjectOf, type Subject } from '#domain/voices/subjects.ts';
import type { Words } from '#domain/schemas/index.ts';
import { LOCALES, type Locale, type RecordState } from '#domain/schemas/vocabulary.ts';
import { compareNames } from '#i18n/format.ts';
import { MECHANISM_WORDS } from '#i18n/mechanism/index.ts';
import { entryDestination, hrefOf, sectionLink, type ViewContext } from './context.ts';
import type { LinkView } from './model/inline.ts';

/**
 * The words of an entry in the page's language, or in the language that exists; `lang` is set where the two differ.
 * A report has its words among its facts, in the language of its author.
 */
export function wordsOf<C extends CollectionName>(context: ViewContext, entry: Entry<C>): { words: Words<C>; lang: Locale | undefined } {
  const own = entry.words[context.locale];
  if (own) return { words: own, lang: undefined };
  const other = LOCALES.find((locale) => entry.words[locale] !== undefined)!;
  return { words: entry.words[other] as Words<C>, lang: other };
}

/** Title, summary and language of any entry. */
export function headingOf(
  context: ViewContext,
  entry: AnyEntry,
): { title: string; summary: string | undefined; short: string | undefined; lang: Locale | undefined } {
  if (entry.collection === 'reports') {
    const { title, summary, lang } = entry.facts;
    return { title, summary, short: undefined, lang: lang === context.locale ? undefined : lang };
  }
  const { words, lang } = wordsOf(context, entry as Entry<'parties'>);
  return { title: words.title, summary: words.summary, short: words.short, lang };
}

/** The language of what a party wrote besides title and summary (method, places, evidence); undefined where it is that of the page. */
export function authorLang(context: ViewContext, entry: AssessingEntry): Locale | undefined {
  const { lang = headingOf(context, entry).lang } = entry.facts;
  return lang === context.locale ? undefined : lang;
}

/** A link to an entry by its title, or by its short name where there is one and `short` is asked for. */
export function entryLink(context: ViewContext, entry: AnyEntry, style: 'title' | 'short' = 'title'): LinkView {
  const { title, short, lang } = headingOf(context, entry);
  return { href: hrefOf(context, entryDestination(entry)), text: style === 'short' ? (short ?? title) : title, lang };
}

/** A party by its short name. What the rules of the mechanism name is told by its role as long as no entry describes it. */
export function partyLink(context: ViewContext, id: string): LinkView {
  const role = context.ledger.get('parties', id) ? undefined : roleOf(id);
  if (role) return { ...sectionLink(context, 'mechanism'), text: MECHANISM_WORDS[context.locale].roles[role] };
  return entryLink(context, context.ledger.demand('parties', id), 'short');
}

/** Member countries stand in their order, in the places that countries have in the list. */
export function partyLinks(context: ViewContext, ids: readonly string[] = []): LinkView[] {
  const isMember = (id: string) => context.ledger.get('parties', id)?.facts.kind === 'member-country';
  const inOrder = byName(context, ids.filter(isMember));
  let next = 0;
  return ids.map((id) => partyLink(context, isMember(id) ? inOrder[next++]! : id));
}

/** The code by which people cite an entry: D-04, P-001, E-2.1, U102; undefined where its title is enough. */
export function codeOf(entry: Pick<AnyEntry, 'collection' | 'id'>): string | undefined {
  switch (entry.collection) {
    case 'agreements':
    case 'practices':
    case 'sources':
      return entry.id.toUpperCase();
    case 'proposals': {
      const [letter = '', ...rest] = entry.id.split('-');
      // Of the points of a document, by its letter; of other texts, by the meeting.
      return letter.length === 1 ? `${letter.toUpperCase()}-${rest.join('.')}` : entry.id.toUpperCase();
    }
    case 'inputs':
      return entry.id.replace(/^r-/, 'R-');
    default:
      return undefined;
  }
}

/** What the body of an act did, in a word; several do it in the plural. */
export function verbOf({ ledger, messages }: ViewContext, { facts: { act } }: Entry<'agreements'>): string {
  const { verbs, verbsOfSeveral } = messages.acts;
  return (ledger.get('parties', act.body)?.facts.kind === 'collective' ? verbsOfSeveral : verbs)[act.verb];
}

/** By what a party stands in a list: a country by its full name, whatever short name is shown; everything else by what is shown. */
export function orderName(context: ViewContext, id: string, shown: string): string {
  const party = context.ledger.get('parties', id);
  return party?.facts.kind === 'member-country' ? headingOf(context, party).title : shown;
}

/** Countries and other parties in one list: each where its name puts it. */
export function byName(context: ViewContext, ids: readonly string[]): string[] {
  const name = (id: string) => orderName(context, id, partyLink(context, id).text);
  return [...ids].sort((a, b) => compareNames(name(a), name(b)));
}

/** The values of a division in the order of a page: countries by their names after the region, everything else as it was computed. */
export function inDivisionOrder<G extends { value: string }>(context: ViewContext, division: Division, groups: readonly G[]): G[] {
  if (division !== 'country') return [...groups];
  const name = ({ value }: G) => orderName(context, value, value);
  return [...groups].sort((a, b) => Number(b.value === REGION) - Number(a.value === REGION) || compareNames(name(a), name(b)));
}

/** The member countries, by their name in the page's language. */
export function memberCountriesByName(context: ViewContext): Entry<'parties'>[] {
  return memberCountries(context.ledger).sort((a, b) => compareNames(headingOf(context, a).title, headingOf(context, b).title));
}

/** Words of a measure beyond which only their beginning is shown in a table. */
const LONGEST = 120;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

/** What a subject is called: its code or number, its own words, and the instrument of a measure. */
export function subjectWords(
  context: ViewContext,
  { entry, measure }: Subject,
): { code: string; title: string; of: string | undefined; lang: LinkView['lang'] } {
  const { title, short, lang } = headingOf(context, entry);
  if (entry.collection === 'agreements') return { code: codeOf(entry)!, title, of: undefined, lang };
  if (measure === undefined) return { code: '', title, of: undefined, lang };
  const { words } = wordsOf(context, entry);
  return { code: measure.toUpperCase(), title: shortened(words.measures?.[measure] ?? measure), of: short ?? title, lang };
}

/** A subject's page; a measure stands under its own id there. */
export function subjectHref(context: ViewContext, { entry, measure }: Subject): string {
  const { href } = entryLink(context, entry);
  return measure === undefined ? href : `${href}#${measure}`;
}

export function subjectLink(context: ViewContext, subject: Subject): LinkView {
  const { code, title, lang } = subjectWords(context, subject);
  return { href: subjectHref(context, subject), text: code ? `${code} · ${title}` : title, lang };
}

/** The subject of an id that an assessment names. */
export function demandSubject(ledger: Ledger, id: string): Subject {
  const subject = subjectOf(ledger, id);
  if (!subject) throw new RangeError(`no subject ${id}`);
  return subject;
}

/** A country by its short name, or the region as a whole. */
export function placeName(context: ViewContext, country: string | undefined): string {
  return country === undefined ? context.messages.dashboards.region : partyLink(context, country).text;
}

/** A value of a division in words. */
export function divisionLabel(context: ViewContext, division: Division, value: string): string {
  switch (division) {
    case 'body':
      return partyLink(context, value).text;
    case 'theme':
      return entryLink(context, context.ledger.demand('themes', value)).text;
    case 'documented':
      return context.messages.recordStates[value as RecordState];
    case 'year':
      return value;
    case 'country':
      return value === REGION ? context.messages.standing.region : partyLink(context, value).text;
  }
}
