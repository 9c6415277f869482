import { compareText } from '#domain/compare-text.ts';
import { edtf } from '#domain/dates/edtf.ts';
import type { NewsForMembers } from '#domain/figures/news-for-members.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { filled } from '#domain/text/filled.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { formatDate } from '#i18n/format.ts';
import type { PaperBlock, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import type { Inline } from '../../model/inline.ts';
import { entryLink, partyLink } from '../../names.ts';
import { mechanismWords } from '../../obligations/obligations.ts';
import { unansweredText } from '../../unanswered.ts';
import { heading, piecesOf, paragraph, line } from '../pieces.ts';
import { entryText } from './news.ts';

type Statement = Entry<'inputs'>;

/** Steps that a statement went through, each with who and when; or since when no answer is known. */
function fateInlines(context: ViewContext, entry: Statement): Inline[] {
  const { ledger, locale, asOf } = context;
  const { fates, fate: words } = mechanismWords(context);
  const steps = (entry.facts.fate ?? []).filter(({ on }) => edtf(on).from <= asOf);
  const waiting = unansweredText(context, entry);
  const told = steps.flatMap(({ step, on, by, entries = [] }): Inline[] => {
    const who = by === undefined ? '' : ` (${partyLink(context, by).text})`;
    const links = entries.flatMap((target): Inline[] => {
      const found = ledger.resolve({ target, collections: ['agreements', 'guidelines', 'documents', 'meetings', 'plans'] });
      return found ? [': ', entryLink(context, found)] : [];
    });
    return [`${fates[step]}, ${formatDate(on, locale)}${who}`, ...links, '. '];
  });
  return [...told, ...(waiting === undefined ? [] : [waiting]), ...(told.length === 0 && waiting === undefined ? [words.none] : [])];
}

function presented(context: ViewContext, { facts }: Statement): string {
  const { asked } = DESK_WORDS[context.locale].monitoring;
  const day = formatDate(facts.presented, context.locale);
  return facts.to === undefined ? day : filled(asked.to, { day, who: partyLink(context, facts.to).text });
}

function table(context: ViewContext, caption: string, entries: readonly Statement[]): PaperBlock {
  const { columns } = DESK_WORDS[context.locale].monitoring.asked;
  return {
    kind: 'table',
    caption,
    widths: [40, 26, 34],
    head: columns,
    rows: entries.map((entry): PaperText[] => [
      entryText(context, entry),
      line(presented(context, entry)),
      piecesOf(context, fateInlines(context, entry)),
    ]),
  };
}

/** Earlier statements to which no answer is known, the newest first. */
export function waitingStatements(context: ViewContext, { from, since }: NewsForMembers): Statement[] {
  const recent = new Set(since.inputs.map(({ id }) => id));
  return context.ledger
    .all('inputs')
    .filter(
      (entry) =>
        !recent.has(entry.id) && edtf(entry.facts.presented).from < (from ?? '9999') && unansweredText(context, entry) !== undefined,
    )
    .sort((a, b) => compareText(edtf(b.facts.presented).from, edtf(a.facts.presented).from) || compareText(a.id, b.id));
}

/** What civil society asked for in the period and what became of it, and what still waits from before. */
export function requestsSection(context: ViewContext, news: NewsForMembers): PaperBlock[] {
  const { asked } = DESK_WORDS[context.locale].monitoring;
  const recent = news.since.inputs as readonly Statement[];
  const waiting = waitingStatements(context, news);
  return [
    heading(asked.heading),
    heading(asked.recent.heading, 2),
    recent.length === 0 ? paragraph(asked.recent.none) : table(context, asked.recent.caption, recent),
    heading(asked.waiting.heading, 2),
    ...(waiting.length === 0
      ? [paragraph(asked.waiting.none)]
      : [paragraph(asked.waiting.intro), table(context, asked.waiting.caption, waiting)]),
  ];
}
