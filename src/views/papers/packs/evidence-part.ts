import { compareText } from '#domain/compare-text.ts';
import { edtf } from '#domain/dates/edtf.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { assessmentsIn } from '#domain/voices/assessments.ts';
import { documentedOf, recordStateOf, type Documented } from '#domain/voices/documented.ts';
import { PACK_WORDS } from '#i18n/packs/index.ts';
import { formatDate } from '#i18n/format.ts';
import type { PaperBlock, PaperPiece, PaperText } from '#papers/paper.ts';
import { recordMarkOf, type ViewContext } from '../../context.ts';
import { evidenceEvent } from '../../entries/parts/record.ts';
import { codeOf, entryLink, partyLink } from '../../names.ts';
import { labelled, linked, list, paragraph, part, piecesOf, plain, table } from '../pieces.ts';
import type { AskedOf, Receiver } from './receiver.ts';

type Evidence = NonNullable<Documented['act']['evidence']>[number];

/** The evidence that speaks of the latest day; undefined where none bears a date. */
function latest({ act }: Documented): Evidence | undefined {
  return (act.evidence ?? [])
    .filter(({ date }) => date !== undefined)
    .toSorted((a, b) => compareText(edtf(b.date!).to, edtf(a.date!).to) || compareText(a.id, b.id))[0];
}

function row(context: ViewContext, agreement: Entry<'agreements'>): { day: string; cells: PaperText[] }[] {
  const documented = documentedOf(context.ledger, agreement.id);
  const last = documented && latest(documented);
  if (!documented || !last) return [];
  const { date, text, lang, sources } = evidenceEvent(context, documented, last);
  const from = sources.flatMap(({ link, at }, index): PaperPiece[] => [
    ...(index === 0 ? [] : [plain('; ')]),
    linked(context, link),
    ...(at === undefined ? [] : [plain(`, ${at}`)]),
  ]);
  return [
    {
      day: edtf(last.date!).to,
      cells: [
        [linked(context, { ...entryLink(context, agreement), text: codeOf(agreement)! })],
        [
          ...piecesOf(context, [recordMarkOf(context, recordStateOf(context.ledger, agreement))]),
          plain(`. ${PACK_WORDS[context.locale].evidence.latest} `),
          plain(text, lang),
        ],
        [plain(date!)],
        from,
      ],
    },
  ];
}

/** The last text of each voice about a country, with the day on which it was filed. */
function lastTexts(context: ViewContext, country: string): PaperText[] {
  const { ledger, asOf, locale, messages } = context;
  const words = PACK_WORDS[locale].evidence;
  return (['government', 'civil-society'] as const).map((voice) => {
    const [last] = assessmentsIn(ledger)
      .filter((own) => own.voice === voice && own.country === country && own.filed <= asOf)
      .toSorted((a, b) => compareText(b.filed, a.filed) || compareText(a.entry.id, b.entry.id));
    if (!last) return labelled(messages.voices[voice], [plain(words.noText)]);
    return labelled(messages.voices[voice], [
      linked(context, entryLink(context, last.entry)),
      plain(` (${partyLink(context, last.author).text}, ${formatDate(last.filed, locale)})`),
    ]);
  });
}

/** Until which day anything is known of what is asked of a receiver, by whom: documents agreement by agreement, the voices of a country. */
export function evidencePart(context: ViewContext, { party }: Receiver, { open, closed }: AskedOf): PaperBlock[] {
  const words = PACK_WORDS[context.locale].evidence;
  const isCountry = party.facts.kind === 'member-country';
  const rows = [...open, ...closed].flatMap((agreement) => row(context, agreement)).sort((a, b) => compareText(b.day, a.day));
  return part(words.heading, [
    ...(isCountry ? list(lastTexts(context, party.id)) : []),
    ...table({ caption: words.caption, widths: [16, 48, 18, 18], head: words.head, rows: rows.map(({ cells }) => cells) }),
    ...(isCountry && rows.length > 0 ? [paragraph(words.notByCountry, 'note')] : []),
  ]);
}
