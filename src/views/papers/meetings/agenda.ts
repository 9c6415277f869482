import type { Destination } from '#addresses/paths.ts';
import { compareText } from '#domain/compare-text.ts';
import { startOf } from '#domain/dates/calendar.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import type { Paper, PaperBlock, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import type { Inline } from '../../model/inline.ts';
import { entryLink, headingOf, partyLink, partyLinks, wordsOf } from '../../names.ts';
import { heading, piecesOf, paragraph, line } from '../pieces.ts';
import { paperShell } from '../shell.ts';
import { followBlocks } from './follow.ts';

type Meeting = Entry<'meetings'>;

/** Lines for what nobody has proposed yet. */
const FREE_LINES = 4;

/** Meetings that are announced and certainly begin after a day, the next first. @param asOf ISO day */
export function comingMeetings(ledger: Ledger, asOf: string): Meeting[] {
  const starts = ({ facts }: Meeting) => startOf(facts.held).from;
  return ledger
    .all('meetings')
    .filter((meeting) => starts(meeting) > asOf)
    .sort((a, b) => compareText(starts(a), starts(b)) || compareText(a.id, b.id));
}

const named = (label: string, inlines: readonly Inline[]): Inline[] => [`${label}: `, ...inlines, '.'];
const joined = (links: readonly Inline[]): Inline[] => links.flatMap((link, at) => (at === 0 ? [link] : [', ', link]));

/** When and where a meeting is to be, who convenes and presides, as far as its entry says. */
export function meetingFacts(context: ViewContext, meeting: Meeting): PaperBlock {
  const words = DESK_WORDS[context.locale].meetings.agenda;
  const { facts } = meeting;
  const { place } = wordsOf(context, meeting).words;
  const lines: Inline[][] = [
    [entryLink(context, meeting), '.'],
    named(words.when, [formatDate(facts.held, context.locale)]),
    named(words.where, [place ?? (facts.country === undefined ? words.whereUnknown : partyLink(context, facts.country))]),
    ...(facts.convened ? [named(words.convened, joined(partyLinks(context, facts.convened)))] : []),
    ...(facts.presidency === undefined ? [] : [named(words.presidency, [partyLink(context, facts.presidency)])]),
  ];
  return { kind: 'list', items: lines.map((line): PaperText => piecesOf(context, line)) };
}

/** The items of an agenda that an entry holds, in the language of its words. */
export function agendaItems(context: ViewContext, meeting: Meeting): { text: PaperText; owner: Inline[]; minutes: number | undefined }[] {
  const { words, lang } = wordsOf(context, meeting);
  return (meeting.facts.agenda ?? []).map(({ id, owner, minutes }) => ({
    text: [{ text: words.agenda?.[id] ?? id, ...(lang && { lang }) }],
    owner: joined(partyLinks(context, owner)),
    minutes,
  }));
}

function itemBlocks(context: ViewContext, meeting: Meeting): PaperBlock[] {
  const words = DESK_WORDS[context.locale].meetings.agenda;
  const items = agendaItems(context, meeting);
  if (items.length === 0) return [heading(words.items), paragraph(words.noItems)];
  return [
    heading(words.items),
    {
      kind: 'table',
      caption: words.itemsCaption,
      widths: [60, 25, 15],
      head: words.columns,
      rows: items.map(({ text, owner, minutes }) => [
        text,
        piecesOf(context, owner),
        minutes === undefined ? [] : line(formatNumber(minutes, context.locale)),
      ]),
    },
  ];
}

/** The agenda of a meeting to come: what is known of it, which agreements to look at, and room for more. */
export function agendaPaper(context: ViewContext, kept: Destination, meeting: Meeting): Paper {
  const words = DESK_WORDS[context.locale].meetings.agenda;
  return paperShell(context, {
    title: words.title,
    subtitle: headingOf(context, meeting).title,
    kept,
    blocks: [
      paragraph(words.draft, 'note'),
      heading(words.facts),
      meetingFacts(context, meeting),
      ...itemBlocks(context, meeting),
      ...followBlocks(context, meeting, 'agenda'),
      heading(words.proposed),
      { kind: 'blank', label: words.proposed, lines: FREE_LINES },
    ],
  });
}
