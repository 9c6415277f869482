import { ANCHORS } from '#addresses/anchors.ts';
import type { Topic } from '#domain/ledger/topics.ts';
import { TOPIC_WORDS } from '#i18n/topics/index.ts';
import type { TopicWords } from '#i18n/topics/es.ts';
import { keysOf } from '#domain/tables.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { itemOf } from '../items.ts';
import type { ListView } from '../model/list.ts';
import { headingOf } from '../names.ts';
import { agreementsOn, byUse, topicKind } from '../topics.ts';
import { listShell } from './shell.ts';

type Group = keyof TopicWords['door']['groups'];

/** Where whoever looks for a topic finds it. */
function groupOf(topic: Topic): Group {
  if (topic.collection === 'themes') {
    if (topic.facts.kind === 'axis') return 'axes';
    return topic.facts.own ? 'conference' : 'needs';
  }
  switch (topic.facts.kind) {
    case 'population':
      return 'people';
    case 'focus':
      return 'needs';
    case 'action':
      return 'actions';
    case 'goal':
      return 'goals';
    case 'sector':
    case 'sphere':
      return 'named';
  }
}

/** Every topic, themes and tags together, in people's words: the most used first in each group, with its number of agreements. */
export function topicsView(context: ViewContext): ListView {
  const { ledger, locale } = context;
  const words = TOPIC_WORDS[locale];
  const topics: Topic[] = [...ledger.all('themes'), ...ledger.all('tags')];
  const byGroup = Map.groupBy(topics, groupOf);
  const titles = Map.groupBy(topics, (topic) => headingOf(context, topic).title);
  /** A theme and a tag of one name are told apart. */
  const qualified = (topic: Topic) =>
    titles.get(headingOf(context, topic).title)!.length > 1 ? [topicKind(context, topic).toLowerCase()] : [];
  const counted = (topic: Topic) => (topic.facts.kind === 'axis' ? [] : [words.agreements(agreementsOn(context, topic))]);
  const view = listShell(context, {
    section: 'themes',
    groups: keysOf(words.door.groups).map((group) => ({
      id: `${ANCHORS.themes[locale]}-${group}`,
      ...words.door.groups[group],
      compact: true,
      items: [
        ...byUse(context, byGroup.get(group) ?? []).map((topic) => ({
          ...itemOf(context, topic),
          meta: [...qualified(topic), ...counted(topic)],
        })),
        ...(group === 'axes' ? [{ href: sectionLink(context, 'tags').href, title: words.door.tags, meta: [] }] : []),
      ],
    })),
  });
  return { ...view, count: words.door.count(topics.length) };
}
