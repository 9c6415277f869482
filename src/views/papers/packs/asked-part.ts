import { stagesOf } from '#domain/acts/acts.ts';
import { deliverablesOf } from '#domain/acts/deliverables.ts';
import { dueFor } from '#domain/agreements/timeliness.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { lastDocumented } from '#domain/ledger/record-dates.ts';
import { DELIVERABLE_ROLES } from '#domain/schemas/vocabulary.ts';
import { documentedOf, recordStateOf } from '#domain/voices/documented.ts';
import { PACK_WORDS } from '#i18n/packs/index.ts';
import { formatDate } from '#i18n/format.ts';
import type { PaperBlock, PaperText } from '#papers/paper.ts';
import { recordMarkOf, type ViewContext } from '../../context.ts';
import { dueText } from '../../due.ts';
import { timelinessTag, undatedTag } from '../../entries/asked.ts';
import { differsIn, voicesFor } from '../../entries/parties/own-voices.ts';
import { settledBy } from '../../entries/parties/owed.ts';
import { codeOf, entryLink, headingOf, partyLink, verbOf, wordsOf } from '../../names.ts';
import { heading, labelled, linked, list, paragraph, part, piecesOf, plain, voicesText } from '../pieces.ts';
import { isFromEarlierTurn, type AskedOf, type Receiver } from './receiver.ts';

type Agreement = Entry<'agreements'>;
type Party = Entry<'parties'>;

/** Which body did what and when, with the way to its page. */
function actText(context: ViewContext, agreement: Agreement): PaperText {
  const { act, adopted } = agreement.facts;
  return [
    plain(`${verbOf(context, agreement)}: ${partyLink(context, act.body).text}, ${formatDate(adopted, context.locale)}. `),
    linked(context, { ...entryLink(context, agreement), text: codeOf(agreement)! }),
  ];
}

/** Until when something is due for a party, and whether that was kept as far as anybody says. */
export function dueWords(context: ViewContext, agreement: Agreement, party: Party): string {
  const dated = dueFor(context.ledger, agreement, context.asOf, party);
  if (dated?.due === undefined) return undatedTag(context, agreement).word;
  return `${timelinessTag(context, dated).word}: ${dueText(context, agreement, dated)}`;
}

/** What an act asks of a party in each of its roles; where it names no deliverable of it, that it is addressed to it. */
function askedWords(context: ViewContext, agreement: Agreement, party: Party): string {
  const words = PACK_WORDS[context.locale].asked;
  const { words: own } = wordsOf(context, agreement);
  const roles = DELIVERABLE_ROLES.flatMap((role) => {
    const deliverables = deliverablesOf(agreement).filter((deliverable) => deliverable[role]?.includes(party.id) === true);
    if (deliverables.length === 0) return [];
    const names = deliverables.flatMap(({ id }) => own.deliverables?.[id]?.replace(/\.$/, '') ?? []);
    return [names.length === 0 ? words.bareRoles[role] : `${words.roles[role]}: ${names.join('; ')}.`];
  });
  return roles.length === 0 ? words.addressed : roles.join(' ');
}

/** The last day of which evidence speaks; undefined where there is no evidence with a day. */
export function lastEvidence(context: ViewContext, agreement: Agreement): string | undefined {
  const documented = documentedOf(context.ledger, agreement.id);
  const last = documented && lastDocumented(documented.act);
  return last === undefined ? undefined : formatDate(last, context.locale);
}

/** One agreement as its receiver needs it: what it asks of it, until when, what each voice says, what would settle it. */
function agreementBlocks(context: ViewContext, agreement: Agreement, receiver: Receiver): PaperBlock[] {
  const { party } = receiver;
  const words = PACK_WORDS[context.locale].asked;
  const { title, summary, lang } = headingOf(context, agreement);
  const settle = settledBy(context, agreement);
  const differs = party.facts.kind === 'member-country' ? differsIn(context, agreement, party.id) : undefined;
  const last = lastEvidence(context, agreement);
  return [
    heading(`${codeOf(agreement)} · ${title}`, 2),
    ...(summary === undefined ? [] : [paragraph([plain(summary, lang)])]),
    ...list([
      labelled(words.act, actText(context, agreement)),
      labelled(words.what, [plain(askedWords(context, agreement, party), wordsOf(context, agreement).lang)]),
      isFromEarlierTurn(context, receiver, agreement) ? labelled(words.turn, [plain(words.earlierTurn)]) : undefined,
      labelled(words.until, [plain(dueWords(context, agreement, party))]),
      labelled(words.voices, voicesText(voicesFor(context, agreement, party))),
      differs && [plain(differs.text)],
      labelled(words.last, [plain(last ?? words.noLast)]),
      settle === undefined ? undefined : [plain(settle)],
    ]),
  ];
}

/** An agreement in one line: its code, its title, who adopted it and when. */
function agreementLine(context: ViewContext, agreement: Agreement): PaperText {
  const { title, lang } = headingOf(context, agreement);
  const { act, adopted } = agreement.facts;
  return [
    linked(context, { ...entryLink(context, agreement), text: codeOf(agreement)! }),
    plain(' · '),
    plain(title, lang),
    plain(` (${partyLink(context, act.body).text}, ${formatDate(adopted, context.locale)})`),
  ];
}

/** How an act that is over ended: how it was closed, or else what documents show. */
function endText(context: ViewContext, agreement: Agreement): PaperText {
  const { standing } = context.messages;
  const outcome = stagesOf(agreement).find(({ stage }) => stage === 'closed')?.outcome;
  if (outcome !== undefined) return [plain(standing.story.closed(standing.outcomes[outcome]))];
  return piecesOf(context, [recordMarkOf(context, recordStateOf(context.ledger, agreement))]);
}

/** What is asked of a receiver by name and is open, one by one; then what is over, and what is asked of a group it belongs to. */
export function askedPart(context: ViewContext, receiver: Receiver, { open, closed, shared }: AskedOf): PaperBlock[] {
  const words = PACK_WORDS[context.locale].asked;
  const closedLine = (agreement: Agreement): PaperText => [
    ...agreementLine(context, agreement),
    plain('. '),
    ...endText(context, agreement),
  ];
  return [
    ...part(words.heading(open.length), [
      ...(open.length === 0 ? [] : [paragraph(words.intro, 'note')]),
      ...open.flatMap((agreement) => agreementBlocks(context, agreement, receiver)),
    ]),
    ...part(words.shared(shared.length), list(shared.map((agreement) => agreementLine(context, agreement)))),
    ...part(words.closed(closed.length), list(closed.map(closedLine))),
  ];
}
