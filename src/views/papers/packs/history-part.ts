import { asksForSomething } from '#domain/acts/acts.ts';
import { compareEdtf, edtf } from '#domain/dates/edtf.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { presidencyTerms, ROLES } from '#domain/obligations/roles.ts';
import { askedOf } from '#domain/voices/addressed.ts';
import { PACK_WORDS } from '#i18n/packs/index.ts';
import { formatDate } from '#i18n/format.ts';
import type { PaperBlock, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import { yearsOf } from '../../entries/parties/hosted.ts';
import { codeOf, entryLink, partyLink, verbOf } from '../../names.ts';
import { labelled, linked, list, paragraph, part, plain } from '../pieces.ts';
import type { Receiver } from './receiver.ts';

/** As many lines as a page holds; what is older stands on the site. */
const LINES = 22;

/** Turns of the presidency before, in the pack of one. */
const TURNS = 8;

/** For how many years those who convene find what the region asked for. */
const RECENT_YEARS = 8;

interface Event {
  on: string;
  text: PaperText;
}

function adopted(context: ViewContext, agreements: readonly Entry<'agreements'>[]): Event[] {
  return agreements.map((agreement) => {
    const { text, lang } = entryLink(context, agreement);
    return {
      on: agreement.facts.adopted,
      text: [
        plain(`${verbOf(context, agreement)}: ${partyLink(context, agreement.facts.act.body).text}. `),
        linked(context, { ...entryLink(context, agreement), text: codeOf(agreement)! }),
        plain(' · '),
        plain(text, lang),
      ],
    };
  });
}

function turns(context: ViewContext, presidencies: readonly Entry<'presidencies'>[]): Event[] {
  return presidencies.map((presidency) => ({
    on: String(presidency.facts.year),
    text: [
      linked(context, entryLink(context, presidency)),
      ...(presidency.facts.status === 'held'
        ? []
        : [plain(` (${context.messages.presidencyStatus[presidency.facts.status].toLowerCase()})`)]),
    ],
  }));
}

/** What civil society presented in the name of a party. */
function presented(context: ViewContext, party: string): Event[] {
  const own = context.ledger.all('inputs').filter(({ facts }) => facts.by.includes(party));
  return own.map((input) => ({ on: input.facts.presented, text: [linked(context, entryLink(context, input))] }));
}

/** What the region asked for lately, whoever has to do it: those who convene follow all of it. */
function asking({ ledger, asOf }: ViewContext): Entry<'agreements'>[] {
  const since = `${Number(asOf.slice(0, 4)) - RECENT_YEARS}${asOf.slice(4)}`;
  return ledger.all('agreements').filter((agreement) => asksForSomething(agreement) && edtf(agreement.facts.adopted).to >= since);
}

function answers(context: ViewContext, party: string): Event[] {
  const { ledger, asOf } = context;
  const own = [
    ...ledger.all('self-assessments').filter(({ facts }) => facts.country === party),
    ...ledger.all('replies').filter(({ facts }) => facts.from === party),
  ];
  return own
    .filter(({ facts }) => facts.filed <= asOf)
    .map((entry) => ({ on: entry.facts.filed, text: [linked(context, entryLink(context, entry))] }));
}

/** What came before a body under another name. */
function before(context: ViewContext, { id }: Entry<'parties'>): PaperText[] {
  const { brief } = context.messages.bodies;
  return context.ledger
    .all('parties')
    .filter(({ facts }) => facts.successors?.includes(id))
    .map((body) => labelled(brief.before, [linked(context, entryLink(context, body))]));
}

/** The meetings of a country, in a line: those that were held in it. */
function hosted(context: ViewContext, country: string): PaperText[] {
  const held = context.ledger.all('meetings').filter(({ facts }) => facts.country === country);
  const { fold, heading } = context.messages.parties.meetings;
  return held.length === 0 ? [] : [labelled(heading, [plain(fold(held.length, yearsOf(held.map(({ facts }) => facts.held))))])];
}

function eventsOf(context: ViewContext, { entry, party }: Receiver): Event[] {
  const { ledger } = context;
  const isOwn = (agreement: Entry<'agreements'>) => agreement.facts.act.body === party.id && asksForSomething(agreement);
  const isConvener = party.id === ROLES.presidency || party.id === ROLES.secretariat;
  const acts = [...askedOf(ledger, party.id).own, ...ledger.all('agreements').filter(isOwn), ...(isConvener ? asking(context) : [])];
  const terms = presidencyTerms(ledger).map(({ presidency }) => presidency);
  const earlier = isConvener
    ? terms.filter(({ facts }) => facts.year <= (entry.collection === 'presidencies' ? entry.facts.year : Infinity)).slice(-TURNS)
    : terms.filter(({ facts }) => facts.country === party.id);
  return [
    ...adopted(context, [...new Set(acts)]),
    ...turns(context, earlier),
    ...presented(context, party.id),
    ...answers(context, party.id),
  ];
}

/** What happened, the oldest first, on one page: what was agreed and by whom, turns of the presidency, what the receiver itself said. */
export function historyPart(context: ViewContext, receiver: Receiver): PaperBlock[] {
  const words = PACK_WORDS[context.locale].history;
  const events = eventsOf(context, receiver).sort((a, b) => compareEdtf(a.on, b.on));
  const lines = events.slice(-LINES);
  const rest = events.length - lines.length;
  return part(words.heading, [
    ...list([
      ...(receiver.entry.collection === 'parties' ? before(context, receiver.party) : []),
      ...(receiver.party.facts.kind === 'member-country' ? hosted(context, receiver.party.id) : []),
    ]),
    ...(rest === 0 ? [] : [paragraph(words.earlier(rest), 'note')]),
    ...list(lines.map(({ on, text }) => labelled(formatDate(on, context.locale), text))),
  ]);
}
