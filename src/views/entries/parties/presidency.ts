import { ANCHORS } from '#addresses/anchors.ts';
import { compareEdtf, edtf, overlaps } from '#domain/dates/edtf.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { isJudged } from '#domain/obligations/runs.ts';
import { hasBody, presidencyTerms, troikaOn, type Term } from '#domain/obligations/roles.ts';
import { formatDate, formatList } from '#i18n/format.ts';
import type { ViewContext } from '../../context.ts';
import { fact, written } from '../../facts.ts';
import { itemOf } from '../../items.ts';
import { entryLink, partyLink, partyLinks, wordsOf } from '../../names.ts';
import type { SectionView } from '../../model/content.ts';
import type { EntryView } from '../../model/entry.ts';
import type { Inline } from '../../model/inline.ts';
import { presidencyObligations, presidencyOccurrences } from '../../obligations/own.ts';
import { packSection } from './handover-pack.ts';
import { entryShell } from '../parts/shell.ts';
import { citedBy, sourced } from '../parts/sourced.ts';

type Presidency = Entry<'presidencies'>;
type Handover = NonNullable<Presidency['facts']['received']>;

/** The presidency to which this one was handed on, where an entry says so. */
function nextOf({ ledger }: ViewContext, { id }: Presidency): Presidency | undefined {
  return ledger.all('presidencies').find(({ facts }) => facts.received?.from === id);
}

/** When and where a presidency changed hands, and with whom; an announcement says that it is one. */
function handoverInlines(context: ViewContext, handover: Handover, other: Inline[]): Inline[] {
  const { bodies } = context.messages;
  const { handover: words } = bodies;
  const meeting = handover.meeting === undefined ? undefined : context.ledger.demand('meetings', handover.meeting);
  const parts: Inline[] = [
    ...other,
    ...(handover.on === undefined ? [] : [`${other.length > 0 ? ', ' : ''}${formatDate(handover.on, context.locale)}`]),
    ...(meeting ? [words.at, entryLink(context, meeting)] : []),
    ...(handover.told === 'announced' ? [`; ${bodies.announced}`] : []),
  ];
  return sourced(context, parts, handover);
}

function received(context: ViewContext, { facts }: Presidency): Inline[] {
  const { handover: words } = context.messages.bodies;
  if (!facts.received) return [words.unknownReceived];
  const { from } = facts.received;
  const before = from === undefined ? undefined : context.ledger.demand('presidencies', from);
  return handoverInlines(
    context,
    facts.received,
    before ? [words.from, { ...entryLink(context, before), text: partyLink(context, before.facts.country).text }] : [],
  );
}

function gave(context: ViewContext, entry: Presidency): Inline[] {
  const { handover: words } = context.messages.bodies;
  const next = nextOf(context, entry);
  if (next?.facts.received) {
    return handoverInlines(context, next.facts.received, [
      words.to,
      { ...entryLink(context, next), text: partyLink(context, next.facts.country).text },
    ]);
  }
  return [entry.facts.status === 'announced' || entry.facts.year >= Number(context.asOf.slice(0, 4)) ? words.notYet : words.unknownGave];
}

/** The term, by its own source or by the handovers at its ends. */
function termText(context: ViewContext, { facts }: Presidency, next: Presidency | undefined): string | undefined {
  const { labels } = context.messages;
  // A handover on one of several days does not say on which day the term began.
  const happened = (handover: Handover | undefined) =>
    handover?.told === 'happened' && !handover.on?.includes('/') ? handover.on : undefined;
  const from = facts.term?.from ?? happened(facts.received);
  const to = facts.term?.to ?? happened(next?.facts.received);
  const parts = [from && labels.since(formatDate(from, context.locale)), to && labels.until(formatDate(to, context.locale))].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? undefined : parts.join(', ');
}

function themeInlines(context: ViewContext, entry: Presidency): Inline[] {
  const { theme } = context.messages.bodies;
  const { words, lang } = wordsOf(context, entry);
  if (entry.facts.theme && words.theme !== undefined) return sourced(context, [written(words.theme, lang)], entry.facts.theme);
  const meeting = entry.facts.meeting === undefined ? undefined : context.ledger.demand('meetings', entry.facts.meeting);
  const motto = meeting && wordsOf(context, meeting).words.motto;
  return [motto === undefined ? theme.unknown : theme.ofMeeting(motto)];
}

function troikaInlines(context: ViewContext, entry: Presidency, terms: readonly Term[]): Inline[][] {
  const { troika: words, deduced } = context.messages.bodies;
  const { troika, year, country } = entry.facts;
  if (troika) return [sourced(context, [{ ...partyLink(context, country), text: namesOf(context, troika.members) }], troika)];
  const found = troikaOn(
    terms.map((term) => ({ ...term, from: undefined, to: undefined })),
    `${year}-07-01`,
  );
  const { outgoing, current, incoming } = found ?? {};
  if (!outgoing || !current || !incoming) return [[words.unknown]];
  const link = (term: Term, role: string): Inline[] => [
    { ...entryLink(context, term.presidency), text: partyLink(context, term.country).text },
    ` (${role})`,
  ];
  return [
    [...link(outgoing, words.outgoing), ', ', ...link(current, words.current), ', ', ...link(incoming, words.incoming), `; ${deduced}`],
  ];
}

function namesOf(context: ViewContext, ids: readonly string[]): string {
  return formatList(
    partyLinks(context, ids).map(({ text }) => text),
    context.locale,
  );
}

/** What a reader is told first: whether it was held or only announced, what this site has of it, which rules in force ask something of it. */
function findingsOf(context: ViewContext, entry: Presidency, term: Term | undefined): Inline[][] {
  const { turn, duties, noDuties } = context.messages.parties.opening;
  const { country, year, status, received: handover } = entry.facts;
  const isAnnounced = status === 'announced' && handover?.told !== 'happened';
  const documents = context.ledger.all('documents').filter(({ facts }) => facts.presidency === entry.id).length;
  const inForce = new Set(
    presidencyOccurrences(context, entry)
      .filter(isJudged)
      .map(({ rule }) => rule),
  ).size;
  return [
    [(isAnnounced ? turn.announced : turn.held)(partyLink(context, country).text, String(year))],
    [
      turn.left(meetingsOf(context, entry, term).length, documents),
      ' ',
      inForce === 0 ? noDuties : { href: `#${ANCHORS.obligations[context.locale]}`, text: duties(inForce) },
    ],
  ];
}

/** Meetings at which this country presided, within the term where both its ends are known, else in its year. */
function meetingsOf(context: ViewContext, entry: Presidency, term: Term | undefined): Entry<'meetings'>[] {
  const { country, year, meeting: hosted } = entry.facts;
  return context.ledger.all('meetings').filter(({ id, facts }) => {
    if (id === hosted) return true;
    if (facts.presidency !== country) return false;
    const held = edtf(facts.held);
    if (!term?.from || !term.to) return overlaps(held, edtf(String(year)));
    return held.from <= term.to.to && held.to >= term.from.from;
  });
}

function meetingsSection(context: ViewContext, entry: Presidency, term: Term | undefined): SectionView | undefined {
  const { bodies } = context.messages;
  const own = meetingsOf(context, entry, term);
  if (own.length === 0) return undefined;
  own.sort((a, b) => compareEdtf(a.facts.held, b.facts.held));
  return {
    id: ANCHORS.termMeetings[context.locale],
    heading: bodies.meetings,
    content: [
      { type: 'items', items: own.map((item) => itemOf(context, item)) },
      { type: 'paragraph', inlines: [bodies.meetingsCaution], soft: true },
    ],
  };
}

/** The page of a turn of the presidency: how it came and went, its theme, its Troika, its meetings, and what it owes. */
export function presidencyView(context: ViewContext, entry: Presidency): EntryView {
  const { messages, ledger } = context;
  const { labels, bodies } = messages;
  const { facts } = entry;
  const terms = presidencyTerms(ledger);
  const next = nextOf(context, entry);
  const term = terms.find(({ presidency }) => presidency === entry);
  return entryShell(context, entry, {
    section: 'presidencies',
    findings: findingsOf(context, entry, term),
    atEnd: {},
    kicker: [String(facts.year), messages.presidencyStatus[facts.status]],
    facts: [
      fact(labels.country, partyLink(context, facts.country)),
      fact(labels.year, String(facts.year)),
      fact(labels.status, messages.presidencyStatus[facts.status]),
      facts.meeting === undefined ? undefined : fact(labels.meeting, entryLink(context, ledger.demand('meetings', facts.meeting))),
      fact(labels.term, termText(context, entry, next)),
      fact(bodies.handover.received, received(context, entry)),
      fact(bodies.handover.gave, gave(context, entry)),
      fact(bodies.theme.label, themeInlines(context, entry)),
      facts.theme?.themes && fact(labels.themes, ...facts.theme.themes.map((id) => entryLink(context, ledger.demand('themes', id)))),
      hasBody('troika') ? fact(bodies.troika.label, ...troikaInlines(context, entry, terms)) : undefined,
      fact(
        bodies.institutions.label,
        ...(facts.institutions?.map((item) => sourced(context, [partyLink(context, item.institution)], item)) ?? [
          bodies.institutions.unknown,
        ]),
      ),
    ],
    cited: citedBy(context, [facts.received, next?.facts.received, facts.theme, facts.troika, ...(facts.institutions ?? [])]),
    sections: [packSection(context, entry), presidencyObligations(context, entry), meetingsSection(context, entry, term)],
    hiddenMentions: ['presidencies'],
  });
}
