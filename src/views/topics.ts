import { entriesOn, type Topic } from '#domain/ledger/topics.ts';
import { compareNames } from '#i18n/format.ts';
import { TAG_WORDS } from '#i18n/tag-words.ts';
import { TOPIC_WORDS } from '#i18n/topics/index.ts';
import type { ViewContext } from './context.ts';
import { headingOf } from './names.ts';

/** How many agreements are on a topic, whatever they did. */
export function agreementsOn({ ledger }: ViewContext, topic: Topic): number {
  return entriesOn(ledger, topic).filter(({ collection }) => collection === 'agreements').length;
}

/** What a topic is: a theme, an axis, or the kind of its tag. */
export function topicKind({ locale }: ViewContext, topic: Topic): string {
  const words = TOPIC_WORDS[locale];
  if (topic.collection === 'tags') return TAG_WORDS[locale].kinds[topic.facts.kind].one;
  return topic.facts.kind === 'axis' ? words.axis : words.theme;
}

/** The topics with most agreements first, then by name. */
export function byUse<T extends Topic>(context: ViewContext, topics: readonly T[]): T[] {
  const known = new Map(topics.map((topic) => [topic, agreementsOn(context, topic)]));
  const name = (topic: T) => headingOf(context, topic).title;
  return [...topics].sort((a, b) => known.get(b)! - known.get(a)! || compareNames(name(a), name(b)));
}
