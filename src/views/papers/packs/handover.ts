import type { Destination } from '#addresses/paths.ts';
import { isJudged } from '#domain/obligations/runs.ts';
import { unrepliedBy } from '#domain/voices/unreplied.ts';
import { PACK_WORDS } from '#i18n/packs/index.ts';
import type { Paper, PaperBlock, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import { datesSentence, recordSentence } from '../../entries/parties/opening.ts';
import { entryLink, headingOf, partyLink } from '../../names.ts';
import { answerPart } from './answer-part.ts';
import { askedPart } from './asked-part.ts';
import { evidencePart } from './evidence-part.ts';
import { paperShell } from '../shell.ts';
import { glossaryPart } from './glossary-part.ts';
import { historyPart } from './history-part.ts';
import { obligationsPart } from './obligations-part.ts';
import { officesPart } from './offices-part.ts';
import { linked, list, paragraph, part, plain } from '../pieces.ts';
import { asked, isFromEarlierTurn, receiverOf, waitingStatements, type AskedOf, type Receiver } from './receiver.ts';
import { repliesPart } from './replies-part.ts';

/** What stands in the pack, in a few lines: each is told in full below. */
function summaryPart(context: ViewContext, receiver: Receiver, { open, closed, shared }: AskedOf): PaperBlock[] {
  const words = PACK_WORDS[context.locale].summary;
  const { party, occurrences } = receiver;
  const judged = occurrences.filter(isJudged);
  const count = (...states: string[]) => judged.filter(({ state }) => states.includes(state)).length;
  const texts = unrepliedBy(context.ledger, party, context.asOf).length;
  const statements = waitingStatements(context, receiver).length;
  const earlier = open.filter((agreement) => isFromEarlierTurn(context, receiver, agreement)).length;
  const more = [recordSentence(context, open), datesSentence(context, open, party)].filter((text) => text !== '').join(' ');
  const owed = judged.length === 0 ? words.noRules : words.rules(count('due-soon', 'not-yet-due'), count('no-information'));
  return part(
    words.heading,
    list([
      [plain([words.asked(open.length, open.length + closed.length), more].join(' ').trim())],
      earlier === 0 ? undefined : [plain(words.earlierTurns(earlier))],
      shared.length === 0 ? undefined : [plain(words.shared(shared.length))],
      occurrences.length === 0 ? undefined : [plain(owed)],
      [plain(words.unanswered(texts, statements))],
    ]),
  );
}

/** Of a turn, what it takes over from the one before: that presidency, and how many of its documents the site holds. */
function inheritedText(context: ViewContext, { entry }: Receiver): PaperText | undefined {
  if (entry.collection !== 'presidencies') return undefined;
  const { ledger, locale } = context;
  const words = PACK_WORDS[locale].handover;
  const from = entry.facts.received?.from;
  const before =
    from === undefined
      ? ledger.all('presidencies').find(({ facts }) => facts.year === entry.facts.year - 1)
      : ledger.demand('presidencies', from);
  const country = partyLink(context, entry.facts.country);
  const own: PaperText = [plain(`${words.ofCountry} `), linked(context, country), plain('.')];
  if (!before) return [plain(`${words.noneBefore} `), ...own];
  const documents = ledger.all('documents').filter(({ facts }) => facts.presidency === before.id).length;
  return [plain(`${words.before} `), linked(context, entryLink(context, before)), plain(`. ${words.documents(documents)} `), ...own];
}

/** The name of whoever gets a paper. */
function nameOf(context: ViewContext, { entry }: Receiver): string {
  return headingOf(context, entry).title;
}

/**
 * What somebody who takes over an office finds in one place: what is asked and open, what is owed and when, what awaits an answer,
 * until when evidence reaches, what happened, who does what. Of a country nothing that was said of another one stands in it.
 */
export function handoverPaper(context: ViewContext, kept: Destination, entry: Receiver['entry']): Paper {
  const receiver = receiverOf(context, entry);
  const words = PACK_WORDS[context.locale].handover;
  const name = nameOf(context, receiver);
  const all = asked(context, receiver);
  const inherited = inheritedText(context, receiver);
  const blocks = [
    paragraph(words.lead(name), 'lead'),
    paragraph(words.caution, 'note'),
    ...(inherited ? [paragraph(inherited)] : []),
    ...summaryPart(context, receiver, all),
    ...askedPart(context, receiver, all),
    ...obligationsPart(context, receiver),
    ...repliesPart(context, receiver),
    ...evidencePart(context, receiver, all),
    ...historyPart(context, receiver),
    ...officesPart(context, receiver),
    ...answerPart(context, receiver),
  ];
  const paper = [...blocks, ...glossaryPart(context, blocks)];
  return paperShell(context, { title: words.title, subtitle: name, kept, contents: true, blocks: paper });
}
