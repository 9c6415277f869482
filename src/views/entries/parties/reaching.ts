import { ANCHORS } from '#addresses/anchors.ts';
import { partiesIn } from '#domain/acts/deliverables.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { addressedTo, groupsOf } from '#domain/voices/addressed.ts';
import type { Subject } from '#domain/voices/subjects.ts';
import { edtf } from '#domain/dates/edtf.ts';
import { compareText } from '#domain/compare-text.ts';
import { entryDestination, hrefOf, partHref, type ViewContext } from '../../context.ts';
import { byNewest } from '../../items.ts';
import { entryLink, headingOf, partyLink } from '../../names.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { Inline } from '../../model/inline.ts';
import type { ItemView } from '../../model/item.ts';
import { isAssessedIn, voicesFor } from './own-voices.ts';

type Agreement = Entry<'agreements'>;
type Country = Entry<'parties'>;

function fold(summary: string, items: readonly ItemView[]): ContentView {
  return { type: 'fold', summary, content: [{ type: 'items', items }] };
}

/** An act of which a voice spoke in the country, with what each said there. */
function heardItem(context: ViewContext, agreement: Agreement, country: Country): ItemView {
  const { title, lang } = headingOf(context, agreement);
  return {
    href: hrefOf(context, entryDestination(agreement)),
    title,
    lang,
    meta: [],
    voices: voicesFor(context, agreement, country),
  };
}

/** How many acts ask something of each group of a country, whose own page lists them; here stand those of which a voice spoke in the country. */
function sharedContent(context: ViewContext, shared: readonly Agreement[], country: Country): ContentView[] {
  const { reaching: words } = context.messages.parties;
  const { ledger, locale } = context;
  const groups = groupsOf(ledger, country.id).flatMap((group): Inline[][] => {
    const acts = shared.filter((agreement) => partiesIn(agreement).includes(group));
    if (acts.length === 0) return [];
    const { href, text } = partyLink(context, group);
    return [[words.shared(acts.length), { href: `${href}#${ANCHORS.owed[locale]}`, text }, '.']];
  });
  const heard = shared.filter((agreement) => isAssessedIn(context, agreement.id, country.id)).sort(byNewest);
  return [
    ...groups.map((inlines): ContentView => ({ type: 'paragraph', inlines })),
    ...(heard.length === 0
      ? []
      : [
          fold(
            words.heard(heard.length),
            heard.map((agreement) => heardItem(context, agreement, country)),
          ),
        ]),
  ];
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
 * Everything that reaches a country and is not asked of it by name, by of whom it is asked, with what reaching means; the list of
 * all of it, act by act and measure by measure, stands on a page of its own.
 */
export function reachingSection(context: ViewContext, country: Country): SectionView {
  const { reaching: words } = context.messages.parties;
  const { shared, regional, measures } = addressedTo(context.ledger, country.id);
  const all = partHref(context, { section: 'coverage', part: 'country', value: country.id });
  return {
    id: ANCHORS.reaching[context.locale],
    heading: words.heading,
    content: [
      { type: 'paragraph', inlines: [words.meaning] },
      ...sharedContent(context, shared, country),
      ...(measures.size === 0 ? [] : [fold(words.instruments(measures.size), instrumentItems(context, measures))]),
      {
        type: 'paragraph',
        inlines: [...(regional.length === 0 ? [] : [`${words.regional(regional.length)} `]), { href: all, text: words.all }, '.'],
      },
    ],
  };
}
