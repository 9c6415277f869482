import type { Destination } from '#addresses/paths.ts';
import { unknownsOf, type UnknownReason } from '#domain/agreements/unknowns.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { ROLES } from '#domain/obligations/roles.ts';
import { assessmentsAbout } from '#domain/voices/assessments.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import { unrepliedBy } from '#domain/voices/unreplied.ts';
import { PACK_WORDS } from '#i18n/packs/index.ts';
import { formatDate } from '#i18n/format.ts';
import type { Paper, PaperBlock, PaperText } from '#papers/paper.ts';
import { recordMarkOf, type ViewContext } from '../../context.ts';
import { codeOf, entryLink, headingOf, verbOf, partyLink } from '../../names.ts';
import { unansweredText } from '../../unanswered.ts';
import { answerLines } from './answer-part.ts';
import { lastEvidence } from './asked-part.ts';
import { paperShell } from '../shell.ts';
import { heading, linked, list, paragraph, piecesOf, plain, table } from '../pieces.ts';
import { asked, receiverOf, receivers, waitingStatements, type Day, type Receiver } from './receiver.ts';
import { openQuestionnaires } from './replies-part.ts';

type Agreement = Entry<'agreements'>;

/** As many questions of a kind as a letter bears; the page of whoever gets it has all of them. */
const MOST = 8;

/** Whether a party could say what is not known of an act: it has not spoken, or documents show nothing of it. */
function isAskedAbout({ ledger, asOf }: Day, { party }: Receiver, agreement: Agreement): boolean {
  const state = recordStateOf(ledger, agreement);
  // Before its date nobody owes an answer.
  if (unknownsOf(ledger, agreement, asOf).some(({ reason }) => reason === 'not-due')) return false;
  if (party.facts.kind === 'member-country')
    return !assessmentsAbout(ledger, agreement.id).some(({ author, filed }) => author === party.id && filed <= asOf);
  return state === 'no-record' || state === 'nothing-found' || state === 'partly';
}

interface Questions {
  agreements: readonly Agreement[];
  statements: readonly Entry<'inputs'>[];
  questionnaires: ReturnType<typeof openQuestionnaires>;
  texts: ReturnType<typeof unrepliedBy>;
}

/** What a receiver could answer. A statement it presented itself is no question to it. */
function questionsTo(day: Day, receiver: Receiver): Questions {
  const { party, entry } = receiver;
  const isCountry = entry.collection === 'parties' && party.facts.kind === 'member-country';
  return {
    agreements: asked(day, receiver).open.filter((agreement) => isAskedAbout(day, receiver, agreement)),
    // What was presented to all is asked of the secretariat, and not of each member.
    statements: waitingStatements(day, receiver).filter(
      ({ facts }) => !facts.by.includes(party.id) && (facts.to === party.id || party.id === ROLES.secretariat),
    ),
    questionnaires: isCountry ? openQuestionnaires(day, party) : [],
    texts: unrepliedBy(day.ledger, party, day.asOf),
  };
}

/** Everybody to whom a letter can be written: parties that could answer something. */
export function addressees(day: Day): Receiver[] {
  return receivers(day).filter((receiver) => {
    if (receiver.entry.collection !== 'parties') return false;
    const { agreements, statements, questionnaires, texts } = questionsTo(day, receiver);
    return agreements.length + statements.length + questionnaires.length + texts.length > 0;
  });
}

/** Reasons that say more to whoever gets a letter than that nothing was received. */
const TOLD_REASONS: readonly UnknownReason[] = ['text-not-read', 'cannot-verify'];

/** What is known of an act and what is not, for a question about it. */
function knownText(context: ViewContext, { party }: Receiver, agreement: Agreement): PaperText {
  const words = PACK_WORDS[context.locale].letter;
  const { reasons } = context.messages.acts.unknowns;
  const last = lastEvidence(context, agreement);
  const reason = unknownsOf(context.ledger, agreement, context.asOf).find((own) => TOLD_REASONS.includes(own.reason))?.reason;
  return [
    plain(`${words.documents} `),
    ...piecesOf(context, [recordMarkOf(context, recordStateOf(context.ledger, agreement))]),
    plain(last === undefined ? '.' : ` (${words.until(last)}).`),
    ...(party.facts.kind === 'member-country' ? [plain(` ${words.notReceived}`)] : []),
    ...(reason === undefined ? [] : [plain(` ${reasons[reason].replace(/^./, (letter) => letter.toUpperCase())}.`)]),
  ];
}

function agreementTable(context: ViewContext, receiver: Receiver, agreements: readonly Agreement[]): PaperBlock[] {
  const words = PACK_WORDS[context.locale].letter;
  return table({
    caption: words.agreements,
    widths: [50, 50],
    head: words.head,
    rows: agreements.slice(0, MOST).map((agreement) => {
      const { title, lang } = headingOf(context, agreement);
      const { act, adopted } = agreement.facts;
      return [
        [
          linked(context, { ...entryLink(context, agreement), text: codeOf(agreement)! }),
          plain(' · '),
          plain(title, lang),
          plain(
            ` (${verbOf(context, agreement).toLowerCase()}: ${partyLink(context, act.body).text}, ${formatDate(adopted, context.locale)})`,
          ),
        ],
        knownText(context, receiver, agreement),
      ];
    }),
  });
}

/** Some questions under their heading; how many more there are is told, never left out in silence. */
function questions<T>(context: ViewContext, title: string, all: readonly T[], line: (one: T) => PaperText): PaperBlock[] {
  const words = PACK_WORDS[context.locale].letter;
  if (all.length === 0) return [];
  const rest = all.length - MOST;
  return [heading(title, 2), ...list(all.slice(0, MOST).map(line)), ...(rest > 0 ? [paragraph(words.more(rest), 'note')] : [])];
}

/**
 * A letter to the office that could answer what is not known: what is known, what is asked, how to answer, and that silence is read
 * as nothing. Who signs it writes in whose name and from where; nobody is named.
 */
export function letterPaper(context: ViewContext, kept: Destination, party: Entry<'parties'>): Paper {
  const words = PACK_WORDS[context.locale].letter;
  const receiver = receiverOf(context, party);
  const name = headingOf(context, party).title;
  const { agreements, statements, questionnaires, texts } = questionsTo(context, receiver);
  const rest = agreements.length - MOST;
  const isCountry = party.facts.kind === 'member-country';
  const blocks: PaperBlock[] = [
    { kind: 'blank', label: words.place, lines: 1 },
    paragraph([plain(isCountry ? words.toCountry(name) : words.to(name))]),
    paragraph(words.greeting),
    paragraph(words.intro),
    ...(agreements.length === 0
      ? []
      : [
          heading(words.about, 2),
          paragraph(words.ask),
          ...agreementTable(context, receiver, agreements),
          ...(rest > 0 ? [paragraph(words.more(rest), 'note')] : []),
        ]),
    ...questions(context, words.questionnaires, questionnaires, ({ entry, on }) => [
      linked(context, entryLink(context, entry)),
      plain(`. ${PACK_WORDS[context.locale].replies.sent(formatDate(on, context.locale))}`),
    ]),
    ...questions(context, words.statements, statements, (input) => [
      linked(context, entryLink(context, input)),
      plain(`. ${unansweredText(context, input)!}`),
    ]),
    ...questions(context, words.texts, texts, ({ entry, filed }) => [
      linked(context, entryLink(context, entry)),
      plain(` (${formatDate(filed, context.locale)})`),
    ]),
    heading(words.how, 2),
    paragraph(words.howText),
    ...list(answerLines(context, receiver)),
    paragraph(words.silence),
    paragraph(words.thanks),
    { kind: 'blank', label: words.signature, lines: 3 },
  ];
  return paperShell(context, { title: words.title, subtitle: name, kept, blocks });
}
