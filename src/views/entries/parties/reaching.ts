import { ANCHORS } from '#addresses/anchors.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { addressedTo } from '#domain/voices/addressed.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import type { Subject } from '#domain/voices/subjects.ts';
import { edtf } from '#domain/dates/edtf.ts';
import { compareText } from '#domain/compare-text.ts';
import { entryDestination, hrefOf, partHref, type ViewContext } from '../../context.ts';
import { byNewest } from '../../items.ts';
import { entryLink, headingOf } from '../../names.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { ItemView } from '../../model/item.ts';
import { isAssessedIn, voicesFor } from './own-voices.ts';

type Agreement = Entry<'agreements'>;
type Country = Entry<'parties'>;

function fold(summary: string, items: readonly ItemView[]): ContentView {
  return { type: 'fold', summary, content: [{ type: 'items', items }] };
}

/** An act in short: its title; the voices where one spoke of it in the country, else what documents show. */
function actItem(context: ViewContext, agreement: Agreement, country: Country): ItemView {
  const { ledger, messages } = context;
  const { title, lang } = headingOf(context, agreement);
  const isHeard = isAssessedIn(context, agreement.id, country.id);
  const state = recordStateOf(ledger, agreement);
  // What the record says nothing of yet has no words of it.
  const record = state === 'no-record' ? [] : [messages.parties.reaching.record(messages.recordStates[state])];
  return {
    href: hrefOf(context, entryDestination(agreement)),
    title,
    lang,
    meta: isHeard ? [] : record,
    voices: isHeard ? voicesFor(context, agreement, country) : undefined,
  };
}

/** The instruments whose measures reach a country, each with how many; one that was not adopted says how it stands; the newest first. */
function instrumentItems(context: ViewContext, measures: ReadonlyMap<Entry<'guidelines'>, readonly Subject[]>): ItemView[] {
  const { messages, locale } = context;
  const issued = ({ facts }: Entry<'guidelines'>) => (facts.issued === undefined ? '' : edtf(facts.issued).from);
  return [...measures]
    .sort(([a], [b]) => compareText(issued(b), issued(a)) || compareText(a.id, b.id))
    .map(([instrument, own]) => {
      const { href, text, lang } = entryLink(context, instrument);
      const { standing } = instrument.facts;
      return {
        href: `${href}#${ANCHORS.measures[locale]}`,
        title: text,
        lang,
        meta: [messages.parties.reaching.measures(own.length), ...(standing === 'adopted' ? [] : [messages.standings[standing]])],
      };
    });
}

/**
 * Everything that reaches a country and is not asked of it by name, folded by of whom it is asked, with what reaching means; the
 * list of all of it, measure by measure, stands on a page of its own.
 */
export function reachingSection(context: ViewContext, country: Country): SectionView {
  const { reaching: words } = context.messages.parties;
  const { shared, regional, measures } = addressedTo(context.ledger, country.id);
  const acts = (own: readonly Agreement[]) => [...own].sort(byNewest).map((agreement) => actItem(context, agreement, country));
  const all = partHref(context, { section: 'coverage', part: 'country', value: country.id });
  return {
    id: ANCHORS.reaching[context.locale],
    heading: words.heading,
    content: [
      { type: 'paragraph', inlines: [words.meaning] },
      ...(shared.length === 0 ? [] : [fold(words.shared(shared.length), acts(shared))]),
      ...(measures.size === 0 ? [] : [fold(words.instruments(measures.size), instrumentItems(context, measures))]),
      {
        type: 'paragraph',
        inlines: [...(regional.length === 0 ? [] : [`${words.regional(regional.length)} `]), { href: all, text: words.all }, '.'],
      },
    ],
  };
}
