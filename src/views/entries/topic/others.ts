import { FILTERED_LISTS } from '#addresses/filters.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { Topic } from '#domain/ledger/topics.ts';
import { TAG_WORDS } from '#i18n/tag-words.ts';
import { TOPIC_WORDS } from '#i18n/topics/index.ts';
import type { ViewContext } from '../../context.ts';
import { itemOf } from '../../items.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { ItemView } from '../../model/item.ts';
import { shortened } from '../../provenance.ts';
import { type Narrowed, narrowedHref } from './answer.ts';

/** Everything beside agreements that can be on a topic, in the order of the page. */
export const OTHERS = [
  'guidelines',
  'inputs',
  'proposals',
  'meetings',
  'plans',
  'documents',
  'consultations',
  'reviews',
  'actions',
  'practices',
  'observations',
  'parties',
] as const;
type Other = (typeof OTHERS)[number];

/** Longer lists are closed until somebody asks for them. */
const OPEN_LIST = 8;

/** As many of a kind as a page tells where the list of the kind can be narrowed to the topic: that list tells all. */
export const MOST_LISTED = 20;

const isNarrowed = (collection: string): collection is Narrowed => (FILTERED_LISTS as readonly string[]).includes(collection);

function otherItem(context: ViewContext, entry: AnyEntry): ItemView {
  const item = itemOf(context, entry);
  if (entry.collection !== 'guidelines') return item;
  const measures = (entry.facts.measures ?? []).filter(({ heading }) => heading === undefined).length;
  return { ...item, meta: [...item.meta, TOPIC_WORDS[context.locale].measures(measures)] };
}

function headingFor({ locale, messages }: ViewContext, collection: Other): string {
  const words = TOPIC_WORDS[locale];
  switch (collection) {
    case 'guidelines':
      return words.instruments;
    case 'inputs':
      return words.statements;
    case 'proposals':
      return words.proposals;
    default:
      return messages.mentions[collection];
  }
}

/** The way to the list of a kind, narrowed to the topic; nothing where that list cannot be narrowed. */
function wayToList(context: ViewContext, topic: Topic, collection: Other, untold: number): ContentView[] {
  if (!isNarrowed(collection)) return [];
  const { more } = TOPIC_WORDS[context.locale];
  const whole = TAG_WORDS[context.locale].whole(context.messages.sections[collection].toLowerCase());
  const text = untold === 0 ? whole : more(untold, context.messages.sections[collection].toLowerCase());
  return [{ type: 'paragraph', inlines: [{ href: narrowedHref(context, topic, collection), text }], soft: true }];
}

/** The entries of one kind on a topic, with the way to their list; a long list is closed, and of a very long one the first are told. */
export function otherSection(context: ViewContext, topic: Topic, collection: Other, entries: readonly AnyEntry[]): SectionView | undefined {
  if (entries.length === 0) return undefined;
  const { folded } = TOPIC_WORDS[context.locale];
  const told = isNarrowed(collection) ? entries.slice(0, MOST_LISTED) : entries;
  const items: ContentView = { type: 'items', items: shortened(told.map((entry) => otherItem(context, entry))) };
  const summary = folded(context.messages.mentions[collection], entries.length);
  return {
    id: `e-${collection}`,
    heading: headingFor(context, collection),
    content: [
      entries.length > OPEN_LIST ? { type: 'fold', id: `l-${collection}`, summary, content: [items] } : items,
      ...wayToList(context, topic, collection, entries.length - told.length),
    ],
  };
}
