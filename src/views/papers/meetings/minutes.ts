import type { Destination } from '#addresses/paths.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { memberCountryIds } from '#domain/ledger/member-countries.ts';
import { inForceOn } from '#domain/obligations/force.ts';
import { filled } from '#domain/text/filled.ts';
import { SPECIFICS } from '#domain/schemas/vocabulary.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { formatList, inSentence } from '#i18n/format.ts';
import type { Paper, PaperBlock, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import { byName, headingOf, partyLink } from '../../names.ts';
import { isWritten, ruleLink, statusOf } from '../../obligations/obligations.ts';
import { heading, piecesOf, paragraph, line } from '../pieces.ts';
import { paperShell } from '../shell.ts';
import { agendaItems, meetingFacts } from './agenda.ts';
import { followBlocks, partiesAt } from './follow.ts';

type Meeting = Entry<'meetings'>;

/** Room to write: lines to an item, items where the agenda is not known, rows for delegations and for agreements. */
const ROOM = { lines: 5, items: 3, delegations: 3, agreements: 5 };

const empty = (columns: number): PaperText[] => Array.from({ length: columns }, () => []);

/** A row for each delegation that is known, and some for others; of those who come, offices and institutions alone. */
function attendance(context: ViewContext, meeting: Meeting): PaperBlock[] {
  const words = DESK_WORDS[context.locale].meetings.minutes;
  const members = memberCountryIds(context.ledger);
  const others = partiesAt(meeting).filter((id) => !members.includes(id));
  const known = [...byName(context, members), ...others].map((id): PaperText[] => [line(partyLink(context, id).text), [], []]);
  return [
    heading(words.attendance),
    paragraph(words.attendanceIntro),
    {
      kind: 'table',
      caption: words.attendanceCaption,
      widths: [34, 46, 20],
      head: words.attendanceColumns,
      rows: [...known, ...Array.from({ length: ROOM.delegations }, () => empty(3))],
    },
  ];
}

/** Each item of the agenda with room for what was said; some without a name where none is known. */
function items(context: ViewContext, meeting: Meeting): PaperBlock[] {
  const words = DESK_WORDS[context.locale].meetings.minutes;
  const known = agendaItems(context, meeting).map(({ text }) => text.map((piece) => ('text' in piece ? piece.text : '')).join(''));
  const titles = known.length > 0 ? known.map((title, at) => filled(words.item, { n: at + 1, title })) : Array(ROOM.items).fill(words.free);
  return [
    heading(words.items),
    ...titles.flatMap((title: string): PaperBlock[] => [heading(title, 2), { kind: 'blank', label: words.said, lines: ROOM.lines }]),
  ];
}

/** To whom the minutes go: by a rule in force, or as a draft asks. */
function sending(context: ViewContext): PaperBlock[] {
  const words = DESK_WORDS[context.locale].meetings.minutes;
  const isInForce = inForceOn(statusOf(context, 'minutes-shared').inForce, context.asOf) !== undefined;
  const rule = [isInForce ? words.sendingInForce : words.sendingDraft, ruleLink(context, 'minutes-shared'), '.'];
  return [
    heading(words.sending),
    ...(isWritten('minutes-shared') ? [paragraph(piecesOf(context, rule))] : []),
    { kind: 'blank', label: words.sent, lines: 2 },
  ];
}

/** The minutes of a meeting to come, to be filled in: who attends, what is dealt with, what is agreed, to whom they go. */
export function minutesPaper(context: ViewContext, kept: Destination, meeting: Meeting): Paper {
  const { locale, messages } = context;
  const words = DESK_WORDS[locale].meetings.minutes;
  const facts = SPECIFICS.map((fact) => inSentence(messages.standing.specificity.facts[fact], locale));
  return paperShell(context, {
    title: words.title,
    subtitle: headingOf(context, meeting).title,
    kept,
    blocks: [
      paragraph(words.draft, 'note'),
      heading(words.facts),
      meetingFacts(context, meeting),
      { kind: 'blank', label: words.place.trim(), lines: 1 },
      { kind: 'blank', label: words.times.trim(), lines: 1 },
      ...attendance(context, meeting),
      ...items(context, meeting),
      heading(words.agreed),
      paragraph(filled(words.agreedIntro, { facts: formatList(facts, locale) })),
      {
        kind: 'table',
        caption: words.agreedCaption,
        widths: [24, 18, 12, 15, 17, 14],
        head: words.agreedColumns,
        rows: Array.from({ length: ROOM.agreements }, () => empty(words.agreedColumns.length)),
      },
      ...followBlocks(context, meeting, 'minutes'),
      ...sending(context),
    ],
  });
}
