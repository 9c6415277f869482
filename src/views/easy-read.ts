import { computeAsked } from '#domain/figures/asked.ts';
import { keysOf } from '#domain/tables.ts';
import { sectionLink, type ViewContext } from './context.ts';
import { pageView } from './page.ts';
import type { LinkView } from './model/inline.ts';
import type { PageView } from './model/page.ts';

export interface EasyReadView extends PageView {
  /** That nobody has tested it. */
  untested: string;
  /** Each line is one sentence. */
  sections: readonly { id: string; heading: string; lines: readonly string[]; links: readonly LinkView[] }[];
}

/** What the site is and what was agreed, in short sentences, each with one idea; its numbers are those of the ledger. */
export function easyReadView(context: ViewContext): EasyReadView {
  const { ledger, messages } = context;
  const { easyRead: words } = messages;
  const { asked, rest, states } = computeAsked(ledger);
  const { counts } = words.agreed;
  const found = keysOf(words.known.states).flatMap((state) =>
    states[state].length === 0 ? [] : [words.known.states[state](states[state].length)],
  );
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'easy-read' },
      title: words.title,
      description: words.description,
      current: 'easy-read',
    }),
    untested: words.untested,
    sections: [
      { id: 'f1', heading: words.what.heading, lines: words.what.lines, links: [] },
      {
        id: 'f2',
        heading: words.agreed.heading,
        lines: [
          counts.agreements(asked.length + rest.length),
          ...words.agreed.lines,
          counts.asked(asked.length),
          ...(rest.length === 0 ? [] : [counts.rest(rest.length)]),
        ],
        links: [{ ...sectionLink(context, 'agreements'), text: words.agreed.link }],
      },
      { id: 'f3', heading: words.known.heading, lines: [words.known.documents, ...found, ...words.known.silence], links: [] },
      {
        id: 'f4',
        heading: words.voices.heading,
        lines: [
          ...words.voices.lines,
          words.voices.governments(ledger.all('self-assessments').length),
          words.voices.organizations(ledger.all('reports').length),
        ],
        links: [],
      },
      { id: 'f5', heading: words.help.heading, lines: words.help.lines, links: [] },
      {
        id: 'f6',
        heading: words.more.heading,
        lines: [],
        links: [
          { ...sectionLink(context, 'countries'), text: words.more.countries },
          { ...sectionLink(context, 'glossary'), text: words.more.glossary },
        ],
      },
    ],
  };
}
