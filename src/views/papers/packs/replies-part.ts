import { edtf } from '#domain/dates/edtf.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import type { PendingPart } from '#domain/pending/model.ts';
import { pendingOf } from '#domain/pending/pending.ts';
import { unrepliedBy, type Unreplied } from '#domain/voices/unreplied.ts';
import { PACK_WORDS } from '#i18n/packs/index.ts';
import { formatDate, formatElapsed, formatList, formatWhen } from '#i18n/format.ts';
import type { PaperBlock, PaperPiece, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import { codeOf, demandSubject, entryLink, partyLink, subjectWords } from '../../names.ts';
import { heading, linked, list, paragraph, part, plain } from '../pieces.ts';
import { waitingStatements, type Day, type Receiver } from './receiver.ts';

/** A subject in the shortest words by which it is found. */
function shortSubject(context: ViewContext, id: string): string {
  const { code, title, of } = subjectWords(context, demandSubject(context.ledger, id));
  return [code || title, ...(of === undefined ? [] : [of])].join(', ');
}

/** Who wrote a text. */
function authorsOf(context: ViewContext, { entry }: Unreplied): string {
  const ids =
    entry.collection === 'reviews' ? entry.facts.by : [entry.collection === 'reports' ? entry.facts.organization : entry.facts.country];
  return formatList(
    ids.map((id) => partyLink(context, id).text),
    context.locale,
  );
}

/** A text without a reply: its title, who wrote it and when, and of what it speaks. */
function unrepliedLine(context: ViewContext, text: Unreplied): PaperText {
  const words = PACK_WORDS[context.locale].replies;
  const subjects = text.subjects.map((id) => shortSubject(context, id)).join('; ');
  return [
    linked(context, entryLink(context, text.entry)),
    plain(` (${authorsOf(context, text)}, ${formatDate(text.filed, context.locale)}). ${words.about(subjects)}`),
  ];
}

function statementLine(context: ViewContext, input: Entry<'inputs'>): PaperText {
  const code: PaperPiece = linked(context, { ...entryLink(context, input), text: codeOf(input)! });
  const { text, lang } = entryLink(context, input);
  const { asOf, locale } = context;
  const { presented } = input.facts;
  const when = PACK_WORDS[locale].replies.presented(formatWhen(presented, locale), formatElapsed(edtf(presented).to, asOf, locale));
  return [code, plain(' · '), plain(text, lang), plain(`. ${when}`)];
}

/** What the list of pending things of a party holds in one of its parts: the entries that await it, each with the day since which. */
function waitingFor({ ledger, asOf }: Day, { id }: Entry<'parties'>, wanted: PendingPart): { entry: AnyEntry; on: string }[] {
  return pendingOf(ledger, asOf, id).flatMap(({ kind, part: own, entry, since }) =>
    kind === 'unanswered' && own === wanted && entry && since !== undefined ? [{ entry, on: since }] : [],
  );
}

/** The questionnaire that was sent to a country last, and after which no answer of its government is known. */
export const openQuestionnaires = (day: Day, country: Entry<'parties'>) => waitingFor(day, country, 'asked');

/** The statements without an answer: those that the receiver presented, those presented to it, and those presented to all. */
function statementBlocks(context: ViewContext, receiver: Receiver): PaperBlock[] {
  const words = PACK_WORDS[context.locale].replies;
  const { party } = receiver;
  const groups = Map.groupBy(waitingStatements(context, receiver), ({ facts }) =>
    facts.by.includes(party.id) ? 'by' : facts.to === party.id ? 'to' : 'all',
  );
  return (['by', 'to', 'all'] as const).flatMap((group): PaperBlock[] => {
    const own = groups.get(group) ?? [];
    if (own.length === 0) return [];
    return [
      heading(words.statements[group](own.length), 2),
      ...(group === 'all' && party.facts.kind === 'member-country' ? [paragraph(words.statementsToAll, 'note')] : []),
      ...list(own.map((input) => statementLine(context, input))),
    ];
  });
}

/** The questionnaire and the written consultations that await a word of a government. */
function askedBlocks(context: ViewContext, { party }: Receiver): PaperBlock[] {
  const words = PACK_WORDS[context.locale].replies;
  const blocks = (title: (n: number) => string, sent: (on: string) => string, open: ReturnType<typeof waitingFor>): PaperBlock[] => {
    if (open.length === 0) return [];
    const line = ({ entry, on }: (typeof open)[number]): PaperText => [
      linked(context, entryLink(context, entry)),
      plain(`. ${sent(formatDate(on, context.locale))}`),
    ];
    return [heading(title(open.length), 2), ...list(open.map(line))];
  };
  return [
    ...blocks(words.questionnaires, words.sent, openQuestionnaires(context, party)),
    ...blocks(words.consultations, words.consulted, waitingFor(context, party, 'consulted')),
  ];
}

/** Everything that could be answered and to which no answer is known here; to reply is a right, and silence is no assent. */
export function repliesPart(context: ViewContext, receiver: Receiver): PaperBlock[] {
  const words = PACK_WORDS[context.locale].replies;
  const texts = unrepliedBy(context.ledger, receiver.party, context.asOf);
  const blocks = [
    ...(texts.length === 0 ? [] : [heading(words.texts(texts.length), 2), ...list(texts.map((text) => unrepliedLine(context, text)))]),
    ...statementBlocks(context, receiver),
    ...askedBlocks(context, receiver),
  ];
  return blocks.length === 0 ? [] : part(words.heading, [paragraph(words.intro, 'note'), ...blocks]);
}
