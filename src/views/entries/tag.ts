import { ANCHORS } from '#addresses/anchors.ts';
import { DIMENSIONS } from '#addresses/dimensions.ts';
import { FILTERED_LISTS, filterQuery, type FilteredList } from '#addresses/filters.ts';
import { asksForSomething, asksNothing } from '#domain/acts/acts.ts';
import { openProposals } from '#domain/agreements/open-proposals.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import { taggedWith } from '#domain/ledger/tagged.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { formatList, formatNumber } from '#i18n/format.ts';
import { TAG_WORDS } from '#i18n/tag-words.ts';
import { hrefOf, type ViewContext } from '../context.ts';
import { fact } from '../facts.ts';
import { byNewest, itemOf } from '../items.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { EntryView } from '../model/entry.ts';
import { entryLink, wordsOf } from '../names.ts';
import { shortened } from '../provenance.ts';
import { entryShell } from './parts/shell.ts';

/** Everything that can carry a tag, in the order of the page. */
const TAGGED = [
  'agreements',
  'proposals',
  'guidelines',
  'plans',
  'documents',
  'inputs',
  'meetings',
  'reviews',
  'actions',
  'practices',
  'observations',
  'parties',
] as const;
type Tagged = (typeof TAGGED)[number];

/** What a page of a tag says to be missing where nothing carries it; of the others, silence says nothing. */
const EXPECTED: readonly Tagged[] = ['agreements', 'proposals', 'guidelines', 'inputs', 'meetings'];

/** Whether an entry is shown: a proposal that is an agreement already is told there, and counted once. */
function isShown(context: ViewContext): (entry: AnyEntry) => boolean {
  const open = new Set(openProposals(context.ledger).map(({ id }) => id));
  return ({ collection, id }) => collection !== 'proposals' || open.has(id);
}

/** Newest first; what has no date of its own by the place that the editors gave it. */
function compareCarriers(a: AnyEntry, b: AnyEntry): number {
  const order = (entry: AnyEntry) => (entry.facts as { order?: number }).order ?? 0;
  return a.collection === 'proposals' ? order(a) - order(b) : byNewest(a, b) || order(a) - order(b);
}

type Carriers = Readonly<Partial<Record<CollectionName, AnyEntry[]>>>;

function carriersOf(context: ViewContext, tag: string): Carriers {
  const carriers = taggedWith(context.ledger, tag).filter(isShown(context)).sort(compareCarriers);
  return Object.groupBy(carriers, ({ collection }) => collection);
}

/** The way to the list of a section, narrowed to the tag. */
function narrowedList(context: ViewContext, entry: Entry<'tags'>, collection: Tagged): ContentView[] {
  if (!(FILTERED_LISTS as readonly string[]).includes(collection)) return [];
  const section = collection as FilteredList & Tagged & keyof ViewContext['messages']['sections'];
  const query = filterQuery({ [DIMENSIONS[entry.facts.kind][context.locale]]: [entry.id] });
  const name = context.messages.sections[section].toLowerCase();
  const link = { href: `${hrefOf(context, { to: 'section', section })}?${query}`, text: TAG_WORDS[context.locale].whole(name) };
  return [{ type: 'paragraph', inlines: [link], soft: true }];
}

function itemsOf(context: ViewContext, entries: readonly AnyEntry[]): ContentView[] {
  return entries.length === 0 ? [] : [{ type: 'items', items: shortened(entries.map((entry) => itemOf(context, entry))) }];
}

function agreementSections(
  context: ViewContext,
  entry: Entry<'tags'>,
  carriers: readonly Entry<'agreements'>[],
): (SectionView | undefined)[] {
  const words = TAG_WORDS[context.locale];
  const stating = carriers.filter(asksNothing);
  const acts = carriers.filter((act) => !asksNothing(act));
  // First what waits for somebody to do it, then what took effect by being passed.
  acts.sort((a, b) => Number(asksForSomething(b)) - Number(asksForSomething(a)));
  return [
    acts.length === 0
      ? undefined
      : {
          id: ANCHORS.agreements[context.locale],
          heading: words.acts,
          content: [...itemsOf(context, acts), ...narrowedList(context, entry, 'agreements')],
        },
    stating.length === 0
      ? undefined
      : { id: ANCHORS.statingActs[context.locale], heading: words.stating, content: itemsOf(context, stating) },
  ];
}

/** The page of a tag: what it means, what was agreed and proposed, and of which kinds of texts nothing was found. */
export function tagView(context: ViewContext, entry: Entry<'tags'>): EntryView {
  const { messages, ledger, locale } = context;
  const words = TAG_WORDS[locale];
  const { also = [] } = wordsOf(context, entry).words;
  const carriers = carriersOf(context, entry.id);
  const count = (entries: readonly AnyEntry[]) => formatNumber(entries.length, locale);
  const others = TAGGED.map((collection): SectionView | undefined => {
    const own = carriers[collection] ?? [];
    if (collection === 'agreements' || own.length === 0) return undefined;
    return {
      id: `e-${collection}`,
      heading: messages.mentions[collection],
      content: [...itemsOf(context, own), ...narrowedList(context, entry, collection)],
    };
  });
  const missing = EXPECTED.filter((collection) => carriers[collection] === undefined);
  const see = (entry.facts.see ?? []).map((target) => ledger.resolve({ target, collections: ['tags', 'themes'] })!);
  return entryShell(context, entry, {
    section: 'tags',
    kicker: [words.kinds[entry.facts.kind].one],
    facts: [
      fact(words.kind, words.kinds[entry.facts.kind].one),
      fact(words.share.label, words.share.of(count(carriers.agreements ?? []), count(ledger.all('agreements')))),
      also.length === 0 ? undefined : fact(words.also, also.join(', ')),
      fact(words.see, ...see.map((other) => entryLink(context, other))),
    ],
    sections: [
      ...agreementSections(context, entry, (carriers.agreements ?? []) as Entry<'agreements'>[]),
      ...others,
      {
        id: ANCHORS.reach[locale],
        heading: messages.headings.tagReach,
        content: [
          ...(missing.length === 0
            ? []
            : [
                {
                  type: 'paragraph' as const,
                  inlines: [
                    words.nothingOf(
                      formatList(
                        missing.map((collection) => messages.mentions[collection].toLowerCase()),
                        locale,
                      ),
                    ),
                  ],
                },
              ]),
          { type: 'paragraph', inlines: [words.rule], soft: true },
        ],
      },
    ],
    hiddenMentions: [...TAGGED, 'tags', 'requests'],
  });
}
