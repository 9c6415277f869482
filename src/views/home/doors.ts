import { compareText } from '#domain/compare-text.ts';
import { asksForSomething } from '#domain/acts/acts.ts';
import { taggedWith } from '#domain/ledger/tagged.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { entryLink, memberCountriesByName } from '../names.ts';
import type { DoorView } from '../model/home.ts';
import type { LinkView } from '../model/inline.ts';

/** Topics that the first door names. */
const EXAMPLES = 3;

/** The people of whom the most acts that asked for something speak. */
function topicExamples(context: ViewContext): LinkView[] {
  const { ledger } = context;
  return ledger
    .all('tags')
    .filter(({ facts }) => facts.kind === 'population')
    .map((tag) => ({
      tag,
      count: taggedWith(ledger, tag.id).filter((entry) => entry.collection === 'agreements' && asksForSomething(entry)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compareText(a.tag.id, b.tag.id))
    .slice(0, EXAMPLES)
    .map(({ tag }) => entryLink(context, tag, 'short'));
}

/** Three ways in: for whoever comes with a topic, for a country, with something to report. */
export function doors(context: ViewContext): DoorView[] {
  const { doors: words } = context.messages.homePage;
  return [
    { id: 'topic', link: { ...sectionLink(context, 'themes'), text: words.topic }, examples: topicExamples(context) },
    {
      id: 'country',
      link: { ...sectionLink(context, 'countries'), text: words.country },
      examples: memberCountriesByName(context).map((country) => entryLink(context, country, 'short')),
    },
    { id: 'report', link: { ...sectionLink(context, 'contribute'), text: words.report }, examples: [] },
  ];
}
