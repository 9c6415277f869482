import { ANCHORS } from '#addresses/anchors.ts';
import { DIMENSIONS } from '#addresses/dimensions.ts';
import { filterQuery, type Filter, type FilteredList } from '#addresses/filters.ts';
import type { Section } from '#addresses/sections.ts';
import { partiesIn } from '#domain/acts/deliverables.ts';
import { hasStepsAhead } from '#domain/agreements/pipeline.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { ROLES } from '#domain/obligations/roles.ts';
import type { ObligationRule } from '#domain/schemas/vocabulary.ts';
import { sectionLink, type ViewContext } from '../../context.ts';
import { entryLink } from '../../names.ts';
import type { SectionView } from '../../model/content.ts';
import type { ItemView } from '../../model/item.ts';
import { isWritten, ruleLink } from '../../obligations/obligations.ts';

/** Rules that a country meets first when it takes over. */
const FIRST_RULES: readonly ObligationRule[] = [
  'presidency-duties',
  'management-report',
  'pre-presidency-meeting',
  'plan-comments',
  'focal-points',
];

/** Agreements with steps ahead that ask something of an office, counted; the office's own page lists them. */
function owedItem(context: ViewContext, office: string, title: string): ItemView[] {
  const { ledger, locale, messages } = context;
  const party = ledger.get('parties', office);
  const open = ledger.all('agreements').filter((agreement) => partiesIn(agreement).includes(office) && hasStepsAhead(ledger, agreement));
  if (!party || open.length === 0) return [];
  return [{ href: `${entryLink(context, party).href}#${ANCHORS.owed[locale]}`, title, meta: [messages.counts.entries(open.length)] }];
}

/** What the presidency before left: its page, and its documents. */
function inherited(context: ViewContext, { facts }: Entry<'presidencies'>): ItemView[] {
  const { ledger, messages } = context;
  const { pack } = messages.bodies;
  const before =
    facts.received?.from === undefined
      ? ledger.all('presidencies').find(({ facts: own }) => own.year === facts.year - 1)
      : ledger.demand('presidencies', facts.received.from);
  if (!before) return [];
  const { href, text, lang } = entryLink(context, before);
  const documents = ledger.all('documents').filter(({ facts: own }) => own.presidency === before.id);
  return [{ href, title: `${pack.before}: ${text}`, lang, meta: documents.length === 0 ? [] : [`${pack.documents}: ${documents.length}`] }];
}

/**
 * What a country that takes over finds on the page of its turn: what is pending and where each thing is. Undefined for a turn
 * that is over.
 */
export function packSection(context: ViewContext, entry: Entry<'presidencies'>): SectionView | undefined {
  const { ledger, locale, messages } = context;
  const { pack } = messages.bodies;
  if (entry.facts.year < Number(context.asOf.slice(0, 4))) return undefined;
  const open = ledger.all('consultations').filter(({ facts }) => facts.outcome === undefined).length;
  const section = (name: Parameters<typeof sectionLink>[1], title: string, meta: string[] = []): ItemView => ({
    href: sectionLink(context, name).href,
    title,
    meta,
  });
  return {
    id: ANCHORS.handoverPack[locale],
    heading: pack.heading,
    content: [
      { type: 'paragraph', inlines: [pack.intro] },
      {
        type: 'items',
        items: [
          ...inherited(context, entry),
          ...owedItem(context, ROLES.presidency, pack.asked),
          ...owedItem(context, ROLES.team, pack.team),
          ...(open === 0 ? [] : [section('consultations', pack.consultations, [messages.counts.entries(open)])]),
          ...FIRST_RULES.filter(isWritten).map((rule): ItemView => ({
            href: ruleLink(context, rule).href,
            title: ruleLink(context, rule).text,
            meta: [],
          })),
          section('calendar', pack.calendar),
          section('pipeline', pack.stalled),
          section('agreements', pack.history),
          section('glossary', pack.glossary),
        ],
      },
    ],
  };
}

/** A list narrowed to what one party has to do with. */
function narrowed(context: ViewContext, section: FilteredList & Section, dimension: Filter, party: string): string {
  return `${sectionLink(context, section).href}?${filterQuery({ [DIMENSIONS[dimension][context.locale]]: [party] })}`;
}

/** The body that a network or group took the place of. */
function predecessors(context: ViewContext, { id }: Entry<'parties'>): ItemView[] {
  const { brief } = context.messages.bodies;
  return context.ledger
    .all('parties')
    .filter(({ facts }) => facts.successors?.includes(id))
    .map((body): ItemView => {
      const { href, text, lang } = entryLink(context, body);
      return { href, title: `${brief.before}: ${text}`, lang, meta: [] };
    });
}

/**
 * What somebody new to an office of a country, or to a network or working group, finds and where; undefined for other parties,
 * whose pages have nothing that is handed over.
 */
export function briefSection(context: ViewContext, entry: Entry<'parties'>): SectionView | undefined {
  const { locale, messages } = context;
  const { brief, pack } = messages.bodies;
  const { kind } = entry.facts;
  const isCountry = kind === 'member-country';
  if (!isCountry && kind !== 'network' && kind !== 'working-group') return undefined;
  const item = (href: string, title: string): ItemView => ({ href, title, meta: [] });
  const rule = (name: ObligationRule) => (isWritten(name) ? [item(ruleLink(context, name).href, ruleLink(context, name).text)] : []);
  const own = isCountry
    ? [...rule('focal-points'), ...rule('self-assessment'), item(narrowed(context, 'meetings', 'presidency', entry.id), brief.presided)]
    : [...predecessors(context, entry), ...rule('network-slot'), item(narrowed(context, 'meetings', 'body', entry.id), brief.meetings)];
  return {
    id: ANCHORS.handoverPack[locale],
    heading: brief.heading,
    content: [
      { type: 'paragraph', inlines: [isCountry ? brief.country : brief.network] },
      {
        type: 'items',
        items: [
          ...owedItem(context, entry.id, brief.asked),
          ...own,
          item(sectionLink(context, 'calendar').href, pack.calendar),
          item(sectionLink(context, 'pipeline').href, pack.stalled),
          item(sectionLink(context, 'glossary').href, pack.glossary),
        ],
      },
    ],
  };
}
