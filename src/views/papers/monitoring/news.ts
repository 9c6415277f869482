import { NEWS_KINDS, type NewsForMembers } from '#domain/figures/news-for-members.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import { filled } from '#domain/text/filled.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { formatList, formatNumber, inSentence } from '#i18n/format.ts';
import type { PaperBlock, PaperText } from '#papers/paper.ts';
import { recordMarkOf, type ViewContext } from '../../context.ts';
import { foundInlines } from '../../home/found.ts';
import { itemOf } from '../../items.ts';
import { heading, piecesOf, paragraph, line } from '../pieces.ts';

/** An entry by its code and title, which lead to its page. */
export function entryText(context: ViewContext, entry: AnyEntry): PaperText {
  const { href, code, title, lang } = itemOf(context, entry);
  return piecesOf(context, [{ href: href!, text: code === undefined ? title : `${code} · ${title}`, lang }]);
}

/** What the site finds as a whole, and how much of it is of this period. */
export function briefSection(context: ViewContext, { since }: NewsForMembers): PaperBlock[] {
  const { locale } = context;
  const { brief, annex } = DESK_WORDS[locale].monitoring;
  const counts = NEWS_KINDS.filter((kind) => since[kind].length > 0).map(
    (kind) => `${inSentence(annex.kinds[kind], locale)} (${formatNumber(since[kind].length, locale)})`,
  );
  return [
    heading(brief.heading),
    paragraph(piecesOf(context, foundInlines(context))),
    paragraph(counts.length === 0 ? brief.nothing : filled(brief.period, { kinds: formatList(counts, locale) })),
  ];
}

/** What was adopted in the period, with what documents show of each. */
export function agreedSection(context: ViewContext, { since }: NewsForMembers): PaperBlock[] {
  const { agreed } = DESK_WORDS[context.locale].monitoring;
  const acts = since.agreements as readonly Entry<'agreements'>[];
  if (acts.length === 0) return [heading(agreed.heading), paragraph(agreed.none)];
  return [
    heading(agreed.heading),
    {
      kind: 'table',
      caption: agreed.caption,
      widths: [50, 26, 24],
      head: agreed.columns,
      rows: acts.map((act) => [
        entryText(context, act),
        line(itemOf(context, act).meta.join('; ')),
        piecesOf(context, [recordMarkOf(context, recordStateOf(context.ledger, act))]),
      ]),
    },
  ];
}

/** What came in during the period, kind by kind; kinds of which there is nothing are named. */
export function annexSection(context: ViewContext, { since }: NewsForMembers): PaperBlock[] {
  const { annex } = DESK_WORDS[context.locale].monitoring;
  const kinds = NEWS_KINDS.filter((kind) => kind !== 'agreements');
  const missing = kinds.filter((kind) => since[kind].length === 0);
  return [
    heading(annex.heading),
    ...kinds
      .filter((kind) => since[kind].length > 0)
      .flatMap((kind): PaperBlock[] => [
        heading(annex.kinds[kind], 2),
        {
          kind: 'list',
          items: since[kind].map((entry) => [...entryText(context, entry), { text: `. ${itemOf(context, entry).meta.join('; ')}.` }]),
        },
      ]),
    ...(missing.length === 0
      ? []
      : [
          paragraph(
            filled(annex.nothing, {
              kinds: formatList(
                missing.map((kind) => inSentence(annex.kinds[kind], context.locale)),
                context.locale,
              ),
            }),
          ),
        ]),
  ];
}
