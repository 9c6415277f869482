import type { Destination } from '#addresses/paths.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { filled } from '#domain/text/filled.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { formatDate } from '#i18n/format.ts';
import type { Paper, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../context.ts';
import { planView, resourcesText } from '../entries/gatherings/plan.ts';
import type { Inline } from '../model/inline.ts';
import { entryLink, partyLink, partyLinks, wordsOf, codeOf } from '../names.ts';
import { shortVoices } from '../short-voices.ts';
import { factLines, sectionBlocks, type OnPage } from './packs/content-blocks.ts';
import { heading, line, paragraph, piecesOf, voicesText } from './pieces.ts';
import { paperShell } from './shell.ts';

type Plan = Entry<'plans'>;
type Item = Plan['facts']['items'][number];

const joined = (links: readonly Inline[]): Inline[] => links.flatMap((link, at) => (at === 0 ? [link] : [', ', link]));

function row(context: ViewContext, plan: Plan, item: Item): PaperText[] {
  const { words, lang } = wordsOf(context, plan);
  const { agreement, network, responsible, due } = item;
  const act = agreement === undefined ? undefined : context.ledger.get('agreements', agreement);
  const who = [...(network === undefined ? [] : [partyLink(context, network)]), ...partyLinks(context, responsible)];
  const code: Inline[] = act ? [' (', { href: entryLink(context, act).href, text: codeOf(act)! }, ')'] : [];
  return [
    [{ text: words.items[item.id] ?? item.id, ...(lang && { lang }) }, ...piecesOf(context, code)],
    piecesOf(context, who.length === 0 ? ['–'] : joined(who)),
    line(due === undefined ? '–' : formatDate(due, context.locale)),
    line(resourcesText(context, item)),
    act ? voicesText(shortVoices(context, act)) : line(DESK_WORDS[context.locale].meetings.plan.unlinked),
  ];
}

/** An annual plan on paper: what it schedules, and what each voice says of the agreements in it. */
export function planPaper(context: ViewContext, kept: Destination, plan: Plan): Paper {
  const words = DESK_WORDS[context.locale].meetings.plan;
  const view = planView(context, plan);
  const page: OnPage = { context, href: entryLink(context, plan).href };
  const rest = view.sections.filter(({ id }) => id !== 'items');
  return paperShell(context, {
    title: words.title,
    subtitle: filled(words.subtitle, { title: view.heading, year: plan.facts.year }),
    kept,
    blocks: [
      paragraph(words.lead, 'lead'),
      paragraph(words.notice, 'note'),
      { kind: 'list', items: factLines(page, view.facts) },
      heading(words.items),
      {
        kind: 'table',
        caption: words.caption,
        widths: [26, 17, 12, 17, 28],
        head: words.columns,
        rows: plan.facts.items.map((item) => row(context, plan, item)),
      },
      ...rest.flatMap((section) => sectionBlocks(page, section)),
    ],
  });
}
