import type { Entry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { memberCountriesOf, subjectOf, type Subject } from '#domain/voices/subjects.ts';
import { formatList, formatNumber } from '#i18n/format.ts';
import { codeOf, entryLink, headingOf, partyLink, wordsOf, type ViewContext } from '../context.ts';
import type { ItemView, LinkView } from '../model.ts';

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
  const { title, short, lang } = headingOf(context, entry as Entry<'agreements'>);
  if (entry.collection === 'agreements') return { code: codeOf(entry as Entry<'agreements'>)!, title, of: undefined, lang };
  if (measure === undefined) return { code: '', title, of: undefined, lang };
  const { words } = wordsOf(context, entry as Entry<'guidelines'>);
  return { code: measure.toUpperCase(), title: shortened(words.measures?.[measure] ?? measure), of: short ?? title, lang };
}

/** A subject's page; a measure stands under its own id there. */
export function subjectHref(context: ViewContext, { entry, measure }: Subject): string {
  const { href } = entryLink(context, entry as Entry<'agreements'>);
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
  return country === undefined ? context.messages.findings.region : partyLink(context, country).text;
}

interface Placed {
  subject: Subject;
  country: string | undefined;
}

/** Places in one sentence; the member countries in a few words where none of them is missing. */
function placeNames(context: ViewContext, countries: readonly (string | undefined)[]): string {
  const members = memberCountriesOf(context.ledger);
  const all = members.length > 1 && members.every((id) => countries.includes(id));
  const named = all ? countries.filter((id) => id === undefined || !members.includes(id)) : countries;
  const names = named.map((id) => placeName(context, id));
  const { allMembers } = context.messages.findings;
  return formatList(all ? [allMembers(number(context, members.length)), ...names] : names, context.locale);
}

/** One line for each subject, with the places of its cells: the list behind a number. */
export function cellItems(context: ViewContext, cells: readonly Placed[], withPlaces = true): ItemView[] {
  return [...Map.groupBy(cells, ({ subject }) => subject)].map(([subject, own]): ItemView => {
    const { code, title, of, lang } = subjectWords(context, subject);
    const places = placeNames(
      context,
      own.map(({ country }) => country),
    );
    return {
      href: subjectHref(context, subject),
      code: code || undefined,
      title,
      lang,
      meta: [of, withPlaces ? places : undefined].filter((text) => text !== undefined),
    };
  });
}

export function number(context: ViewContext, value: number): string {
  return formatNumber(value, context.locale);
}
