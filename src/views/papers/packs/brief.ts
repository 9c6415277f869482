import type { Destination } from '#addresses/paths.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { isFarApart } from '#domain/voices/columns.ts';
import { subjectsIn } from '#domain/voices/subjects.ts';
import { unrepliedBy } from '#domain/voices/unreplied.ts';
import { voiceComparisonsOf } from '#domain/voices/voice-comparison.ts';
import { PACK_WORDS } from '#i18n/packs/index.ts';
import { formatDate } from '#i18n/format.ts';
import type { Paper, PaperBlock, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import { differenceText } from '../../entries/parts/comparison-table.ts';
import { columnInlines } from '../../entries/parts/statements.ts';
import { countryOpening } from '../../entries/parties/opening.ts';
import { voicesFor } from '../../entries/parties/own-voices.ts';
import { codeOf, entryLink, headingOf, subjectLink } from '../../names.ts';
import { ahead } from './ahead.ts';
import { answerLines } from './answer-part.ts';
import { dueWords } from './asked-part.ts';
import { lineOf, type OnPage } from './content-blocks.ts';
import { paperShell } from '../shell.ts';
import { labelled, linked, list, paragraph, part, piecesOf, plain, table, voicesText } from '../pieces.ts';
import { presiding } from './offices-part.ts';
import { asked, receiverOf, waitingStatements } from './receiver.ts';
import { openQuestionnaires } from './replies-part.ts';

/** As many as two pages hold of each; the handover pack has all of them. */
const MOST = { agreements: 4, apart: 2, ahead: 4, texts: 2 };

/** What is asked of the country by name, the newest first: title, date, voices. */
function agreements(context: ViewContext, country: Entry<'parties'>): PaperBlock[] {
  const words = PACK_WORDS[context.locale].brief;
  const { open } = asked(context, receiverOf(context, country));
  const rows = open.slice(0, MOST.agreements).map((agreement): PaperText[] => {
    const { title, lang } = headingOf(context, agreement);
    return [
      [linked(context, { ...entryLink(context, agreement), text: codeOf(agreement)! }), plain(' · '), plain(title, lang)],
      [plain(dueWords(context, agreement, country))],
      voicesText(voicesFor(context, agreement, country)),
    ];
  });
  const rest = open.length - rows.length;
  return [
    ...table({ caption: words.caption, widths: [34, 22, 44], head: words.head, rows }),
    ...(rest > 0 ? [paragraph(words.more(rest), 'note')] : []),
  ];
}

/** Where a government and an organisation are far apart about this country, the farthest first. */
function apart(context: ViewContext, country: string): PaperText[] {
  const { ledger, asOf, messages } = context;
  return subjectsIn(ledger)
    .flatMap((subject) => voiceComparisonsOf(ledger, subject.id, asOf).map((comparison) => ({ subject, comparison })))
    .filter(({ comparison }) => comparison.country === country && isFarApart(comparison.difference))
    .sort((a, b) => b.comparison.difference!.farthest - a.comparison.difference!.farthest)
    .slice(0, MOST.apart)
    .map(({ subject, comparison }) => {
      const { columns, aspect } = comparison;
      return [
        linked(context, subjectLink(context, subject)),
        plain(aspect === 'overall' ? ': ' : ` (${messages.standing.aspects[aspect].toLowerCase()}): `),
        ...piecesOf(context, [
          `${messages.standing.who.government} `,
          ...columnInlines(context, columns.government),
          `; ${messages.standing.who['civil-society']} `,
          ...columnInlines(context, columns['civil-society']),
          `. ${differenceText(context, comparison).replace(/\.?$/, '.')}`,
        ]),
      ];
    });
}

/** What awaits an answer of the country, in numbers, and the newest texts by name. */
function waiting(context: ViewContext, country: Entry<'parties'>): PaperBlock[] {
  const words = PACK_WORDS[context.locale];
  const texts = unrepliedBy(context.ledger, country, context.asOf);
  const statements = waitingStatements(context, receiverOf(context, country));
  const questionnaires = openQuestionnaires(context, country);
  const lines = [
    ...texts
      .slice(0, MOST.texts)
      .map(({ entry, filed }): PaperText => [linked(context, entryLink(context, entry)), plain(` (${formatDate(filed, context.locale)})`)]),
    ...questionnaires
      .slice(0, 1)
      .map(({ entry, on }): PaperText => [
        linked(context, entryLink(context, entry)),
        plain(`. ${words.replies.sent(formatDate(on, context.locale))}`),
      ]),
  ];
  return [paragraph(words.summary.unanswered(texts.length, statements.length)), ...list(lines)];
}

/**
 * Two pages for a new authority of a country: what the conference and the network are, what was agreed that reaches the country,
 * what the voices say there, what comes next, where to answer.
 */
export function briefPaper(context: ViewContext, kept: Destination, country: Entry<'parties'>): Paper {
  const words = PACK_WORDS[context.locale].brief;
  const receiver = receiverOf(context, country);
  const page: OnPage = { context, href: entryLink(context, country).href };
  const { named, reaching, voices } = countryOpening(context, country);
  const next = ahead(context, receiver, asked(context, receiver)).slice(0, MOST.ahead);
  const blocks = [
    paragraph(words.what.join(' '), 'lead'),
    ...part(words.agreed, [
      paragraph(lineOf(page, named)),
      ...(reaching.length === 0 ? [] : [paragraph(lineOf(page, reaching))]),
      ...agreements(context, country),
    ]),
    ...part(words.voices, [paragraph(lineOf(page, voices)), ...list(apart(context, country.id))]),
    ...part(words.next, [
      ...(next.length === 0 ? [paragraph(words.nothingNext)] : list(next)),
      paragraph(labelled(words.presides, presiding(context))),
    ]),
    ...part(words.waiting, waiting(context, country)),
    ...part(words.answer, list(answerLines(context, receiver))),
  ];
  return paperShell(context, { title: words.title, subtitle: headingOf(context, country).title, kept, blocks });
}
