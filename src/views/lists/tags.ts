import { TAG_KINDS } from '#domain/schemas/vocabulary.ts';
import { TAG_WORDS } from '#i18n/tag-words.ts';
import { TOPIC_WORDS } from '#i18n/topics/index.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { byOrder, itemOf } from '../items.ts';
import type { ListView } from '../model/list.ts';
import { listShell } from './shell.ts';

/** The index of tags by what they tell; how many entries carry each, and what no source gives a tag for. */
export function tagsView(context: ViewContext): ListView {
  const { ledger, messages, locale } = context;
  const words = TAG_WORDS[locale];
  const tags = ledger.all('tags').sort(byOrder);
  return listShell(context, {
    section: 'tags',
    remarks: [[{ ...sectionLink(context, 'themes'), text: TOPIC_WORDS[locale].door.themes }], ...words.left.map((text) => [text])],
    groups: TAG_KINDS.map((kind) => ({
      id: kind,
      heading: words.kinds[kind].many,
      intro: words.kinds[kind].intro,
      items: tags
        .filter(({ facts }) => facts.kind === kind)
        .map((tag) => {
          const carriers = ledger.mentionsOf(tag).filter(({ field }) => field === 'tags');
          return { ...itemOf(context, tag), meta: [messages.counts.entries(carriers.length)] };
        }),
    })),
  });
}
