import { partiesIn, deliverablesOf } from '#domain/acts/deliverables.ts';
import { asksForSomething } from '#domain/acts/acts.ts';
import { hasStepsAhead } from '#domain/agreements/pipeline.ts';
import { datedDeliverables } from '#domain/agreements/timeliness.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { filled } from '#domain/text/filled.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { formatNumber } from '#i18n/format.ts';
import type { PaperBlock, PaperText } from '#papers/paper.ts';
import { recordMarkOf, sectionLink, type ViewContext } from '../../context.ts';
import { dueText } from '../../due.ts';
import { absent, partiesCell } from '../../entries/asked.ts';
import type { Inline } from '../../model/inline.ts';
import { entryText } from '../monitoring/news.ts';
import { heading, piecesOf, paragraph } from '../pieces.ts';

type Meeting = Entry<'meetings'>;
type Agreement = Entry<'agreements'>;

/** Agreements that one meeting can look at. */
const MOST_ROWS = 30;

/** Who meets, as far as the entry says. */
export const partiesAt = ({ facts }: Meeting): string[] => [
  ...new Set([...(facts.bodies ?? []), ...(facts.attended ?? []), ...(facts.convened ?? [])]),
];

/** Agreements with steps ahead that concern a meeting: all of them where nobody says who meets. */
function followed({ ledger }: ViewContext, meeting: Meeting): Agreement[] {
  const parties = partiesAt(meeting);
  return ledger
    .all('agreements')
    .filter(
      (act) =>
        asksForSomething(act) &&
        hasStepsAhead(ledger, act) &&
        (parties.length === 0 || parties.includes(act.facts.act.body) || partiesIn(act).some((id) => parties.includes(id))),
    );
}

const listed = (lines: readonly (readonly Inline[])[]): Inline[] => lines.flatMap((line, at) => [...(at === 0 ? [] : ['; ']), ...line]);

function agendaRow(context: ViewContext, act: Agreement): PaperText[] {
  const dated = datedDeliverables(context.ledger, act, context.asOf).filter(({ due }) => due !== undefined);
  const who = new Map(
    deliverablesOf(act).map((each) => [JSON.stringify(partiesCell(context, act, each)), partiesCell(context, act, each)]),
  );
  return [
    entryText(context, act),
    piecesOf(context, who.size === 0 ? [absent(context, act)] : listed([...who.values()])),
    piecesOf(context, listed(dated.length === 0 ? [['–']] : dated.map((each) => [dueText(context, act, each)]))),
    piecesOf(context, [recordMarkOf(context, recordStateOf(context.ledger, act))]),
  ];
}

/** The open agreements of a meeting: for its agenda with who and when, for its minutes with room to write. */
export function followBlocks(context: ViewContext, meeting: Meeting, of: 'agenda' | 'minutes'): PaperBlock[] {
  const { ledger, locale } = context;
  const words = DESK_WORDS[locale].meetings.follow;
  const acts = followed(context, meeting);
  if (acts.length === 0) return [heading(words.heading), paragraph(words.none)];
  const told = acts.slice(0, MOST_ROWS);
  const rest = acts.length - told.length;
  return [
    heading(words.heading),
    paragraph(partiesAt(meeting).length === 0 ? words.everything : words.all),
    of === 'agenda'
      ? {
          kind: 'table',
          caption: words.caption,
          widths: [36, 22, 20, 22],
          head: words.agendaColumns,
          rows: told.map((act) => agendaRow(context, act)),
        }
      : {
          kind: 'table',
          caption: words.caption,
          widths: [36, 22, 42],
          head: words.minutesColumns,
          rows: told.map((act) => [entryText(context, act), piecesOf(context, [recordMarkOf(context, recordStateOf(ledger, act))]), []]),
        },
    ...(rest > 0
      ? [
          paragraph(
            piecesOf(context, [filled(words.more, { n: formatNumber(rest, locale) }), sectionLink(context, 'pipeline'), '.']),
            'note',
          ),
        ]
      : []),
  ];
}
