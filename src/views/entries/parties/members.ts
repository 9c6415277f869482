import { ANCHORS } from '#addresses/anchors.ts';
import { compareEdtf } from '#domain/dates/edtf.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { compareText } from '#domain/compare-text.ts';
import { compareNames, formatDate } from '#i18n/format.ts';
import type { ViewContext } from '../../context.ts';
import { fact } from '../../facts.ts';
import { entryLink, orderName, partyLink } from '../../names.ts';
import type { SectionView } from '../../model/content.ts';
import type { FactView, Inline } from '../../model/inline.ts';
import { sourced, sourceInlines } from '../parts/sourced.ts';

type Membership = NonNullable<Entry<'parties'>['facts']['belongs']>[number];

/** An organisation with one statement about what it belongs to. */
export interface Member {
  party: Entry<'parties'>;
  membership: Membership;
}

function membersWhere(ledger: Ledger, wanted: (membership: Membership, party: Entry<'parties'>) => boolean): Member[] {
  return ledger
    .all('parties')
    .flatMap((party) => (party.facts.belongs ?? []).map((membership) => ({ party, membership })))
    .filter(({ party, membership }) => wanted(membership, party))
    .sort((a, b) => compareText(a.party.id, b.party.id));
}

/** Organisations of a country that some source shows in a network. */
export function membershipsIn(ledger: Ledger, country: string): Member[] {
  return membersWhere(ledger, (membership, party) => countryOf({ party, membership }) === country);
}

/** Organisations that some source shows in one network. */
export function membershipsOf(ledger: Ledger, network: string): Member[] {
  return membersWhere(ledger, ({ to }) => to === network);
}

function countryOf({ party, membership }: Member): string | undefined {
  return membership.in ?? party.facts.country;
}

/** By what a member stands in the list: one order of countries holds on the whole site. */
function countryName(context: ViewContext, member: Member): string {
  const country = countryOf(member);
  return country === undefined ? '' : orderName(context, country, partyLink(context, country).text);
}

function memberRow(context: ViewContext, member: Member): Inline[][] {
  const { members: words, undated } = context.messages.bodies;
  const { party, membership } = member;
  const country = countryOf(member);
  const date = (value: string | undefined, blank: string) => [value === undefined ? blank : formatDate(value, context.locale)];
  return [
    [entryLink(context, party, 'short')],
    [country === undefined ? words.notKnown : partyLink(context, country)],
    [words.forms[membership.as]],
    date(membership.from, words.notKnown),
    date(membership.until, words.notKnown),
    date(membership.on, undated),
    sourceInlines(context, membership),
  ];
}

/** Who belongs to a network, each statement with its dates and source; a network of which no source says it tells so. */
export function membersSection(context: ViewContext, { id, facts }: Entry<'parties'>): SectionView | undefined {
  const { members: words } = context.messages.bodies;
  const members = membershipsOf(context.ledger, id).sort((a, b) => compareNames(countryName(context, a), countryName(context, b)));
  if (members.length === 0 && (facts.kind !== 'civil-society' || facts.country !== undefined)) return undefined;
  const head = { id: ANCHORS.members[context.locale], heading: words.heading };
  if (members.length === 0) return { ...head, content: [{ type: 'paragraph', inlines: [words.none] }] };
  return {
    ...head,
    content: [
      { type: 'paragraph', inlines: [words.caution] },
      {
        type: 'fold',
        summary: context.messages.parties.members.fold(members.length),
        content: [
          {
            type: 'table',
            table: { caption: words.caption, columns: words.columns, rows: members.map((member) => memberRow(context, member)) },
          },
        ],
      },
    ],
  };
}

/** What an organisation belongs to, on its own page. */
export function belongsFact(context: ViewContext, { facts }: Entry<'parties'>): FactView | undefined {
  const { members, undated } = context.messages.bodies;
  return fact(
    members.belongs,
    ...(facts.belongs ?? []).map((item) =>
      sourced(
        context,
        [
          partyLink(context, item.to),
          `: ${members.forms[item.as]}, ${item.on === undefined ? undated : formatDate(item.on, context.locale)}`,
        ],
        item,
      ),
    ),
  );
}

type Shown = NonNullable<NonNullable<Entry<'parties'>['facts']['observer']>['shown']>[number];

/** The last date on which a source shows an observer as one. */
function lastShown({ facts }: Entry<'parties'>): Shown | undefined {
  return [...(facts.observer?.shown ?? [])].sort((a, b) => compareEdtf(a.on, b.on)).at(-1);
}

/** What is known of an observer's standing, on its own page. */
export function observerFacts(context: ViewContext, party: Entry<'parties'>): (FactView | undefined)[] {
  const { observers, members } = context.messages.bodies;
  if (!['observer-country', 'observer-organization'].includes(party.facts.kind)) return [];
  const { since } = party.facts.observer ?? {};
  const last = lastShown(party);
  return [
    fact(observers.since, since === undefined ? members.notKnown : formatDate(since, context.locale)),
    fact(observers.last, last ? sourced(context, [formatDate(last.on, context.locale)], last) : observers.undated),
  ];
}

/** Every observer that a collective has as a member, with the last date on which a source shows it. */
export function observersSection(context: ViewContext, { facts }: Entry<'parties'>): SectionView | undefined {
  const { observers: words, members } = context.messages.bodies;
  const observers = (facts.members ?? [])
    .map((id) => context.ledger.demand('parties', id))
    .filter(({ facts: own }) => own.kind === 'observer-country' || own.kind === 'observer-organization');
  if (observers.length === 0) return undefined;
  return {
    id: ANCHORS.observers[context.locale],
    heading: words.heading,
    content: [
      {
        type: 'table',
        table: {
          caption: words.caption,
          columns: words.columns,
          rows: observers.map((party): Inline[][] => {
            const last = lastShown(party);
            const since = party.facts.observer?.since;
            return [
              [entryLink(context, party, 'short')],
              [since === undefined ? members.notKnown : formatDate(since, context.locale)],
              [last ? formatDate(last.on, context.locale) : words.undated],
              last ? sourceInlines(context, last) : [],
            ];
          }),
        },
      },
      { type: 'paragraph', inlines: [words.caution], soft: true },
    ],
  };
}
