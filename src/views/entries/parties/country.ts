import { ANCHORS } from '#addresses/anchors.ts';
import { compareEdtf } from '#domain/dates/edtf.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import type { FOCAL_ROLES, PartyKind } from '#domain/schemas/vocabulary.ts';
import { compareNames, formatDate } from '#i18n/format.ts';
import type { ViewContext } from '../../context.ts';
import { written } from '../../facts.ts';
import { entryLink, headingOf, partyLink, wordsOf } from '../../names.ts';
import type { SectionView } from '../../model/content.ts';
import type { Inline } from '../../model/inline.ts';
import { ruleLink } from '../../obligations/obligations.ts';
import { membershipsIn, type Member } from './members.ts';
import { sourced, sourceInlines, type Stated } from '../parts/sourced.ts';

type Country = Entry<'parties'>;
type Space = NonNullable<Country['facts']['spaces']>[number];

function joined(values: readonly (readonly Inline[])[]): Inline[] {
  return values.flatMap((value, index) => (index === 0 ? [...value] : ['\n', ...value]));
}

function partiesOf(context: ViewContext, country: string, kind: PartyKind): Entry<'parties'>[] {
  return context.ledger
    .all('parties')
    .filter(({ facts }) => facts.country === country && facts.kind === kind)
    .sort((a, b) => compareNames(headingOf(context, a).title, headingOf(context, b).title));
}

/** An organisation as it speaks for the network: its capacity, its dates, its source. */
function memberInlines(context: ViewContext, { party, membership }: Member): Inline[] {
  const { members, undated } = context.messages.bodies;
  const { labels } = context.messages;
  const { from, until, on } = membership;
  const dates = [
    from && labels.since(formatDate(from, context.locale)),
    until && labels.until(formatDate(until, context.locale)),
    from === undefined && until === undefined ? (on === undefined ? undated : formatDate(on, context.locale)) : undefined,
  ].filter((part) => part !== undefined);
  return sourced(context, [entryLink(context, party, 'short'), `: ${[members.forms[membership.as], ...dates].join(', ')}`], membership);
}

function spaceInlines(context: ViewContext, country: Country, space: Space): Inline[] {
  const { spaces } = context.messages.bodies;
  const { words, lang } = wordsOf(context, country);
  const chosen =
    space.chosen &&
    (space.chosen.by === undefined ? spaces.choices[space.chosen.how] : spaces.chooses(partyLink(context, space.chosen.by).text));
  const practice = space.practice === undefined ? undefined : entryLink(context, context.ledger.demand('practices', space.practice));
  return [
    `${spaces.kinds[space.kind]}: `,
    written(words.spaces?.[space.id] ?? '', lang),
    ' ',
    ...(chosen ? [`${spaces.chosen}: ${chosen}. `] : []),
    ...(practice ? [practice, ' '] : []),
    '(',
    ...sourceInlines(context, space),
    ')',
  ];
}

/** When an office was last confirmed by a document, with that document. */
function confirmed(context: ViewContext, country: string, role: (typeof FOCAL_ROLES)[number]): Inline[] {
  const { country: words } = context.messages.bodies;
  const rule = ruleLink(context, role === 'government' ? 'focal-points' : 'civil-representatives');
  const documents = context.ledger
    .all('documents')
    .filter(({ facts }) => facts.confirms?.some((item) => item.country === country && item.role === role))
    .sort((a, b) => compareEdtf(b.facts.dated, a.facts.dated));
  const [last] = documents;
  if (!last) return [words.unconfirmed, ' ', rule];
  return [words.confirmed(formatDate(last.facts.dated, context.locale)), entryLink(context, last), '\n', rule];
}

/** What the statements of the section rest on, for the page's list of sources. */
export function countryStatements(context: ViewContext, country: Country): Stated[] {
  return [...membershipsIn(context.ledger, country.id).map(({ membership }) => membership), ...(country.facts.spaces ?? [])];
}

/** Who speaks for each side in a country and where they meet; what no source says is told as not known. */
export function nationalSection(context: ViewContext, country: Country): SectionView {
  const { bodies } = context.messages;
  const { country: words, institutions } = bodies;
  const all = membershipsIn(context.ledger, country.id);
  const speaking = all.filter(({ membership }) => membership.as !== 'member');
  const others = all.filter(({ membership }) => membership.as === 'member');
  const coalitions = partiesOf(context, country.id, 'national-coalition');
  const own = partiesOf(context, country.id, 'institution');
  const { spaces = [] } = country.facts;
  const hasCurrent = speaking.some(({ membership }) => membership.as === 'spokesperson' && membership.until === undefined);
  const rows: Inline[][][] = [
    [
      [words.speaks],
      speaking.length === 0
        ? [words.speaksUnknown]
        : joined([...speaking.map((item) => memberInlines(context, item)), ...(hasCurrent ? [] : [[words.speaksNow]])]),
    ],
    [
      [words.organizations],
      others.length === 0 ? [words.organizationsUnknown] : joined(others.map((item) => memberInlines(context, item))),
    ],
    [[words.spaces], spaces.length === 0 ? [words.spacesUnknown] : joined(spaces.map((space) => spaceInlines(context, country, space)))],
    [[words.coalition], coalitions.length === 0 ? [words.coalitionUnknown] : joined(coalitions.map((item) => [entryLink(context, item)]))],
    [[words.focal], confirmed(context, country.id, 'government')],
    [[words.civilFocal], confirmed(context, country.id, 'civil-society')],
    [[institutions.ofCountry], own.length === 0 ? [institutions.none] : joined(own.map((item) => [entryLink(context, item)]))],
  ];
  return {
    id: ANCHORS.national[context.locale],
    heading: words.heading,
    content: [{ type: 'table', table: { caption: words.caption, columns: words.columns, rows } }],
  };
}
