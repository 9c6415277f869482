import { quarterOf, quartersFrom, shiftQuarters, yearsFrom } from '#domain/dates/calendar.ts';
import { edtf } from '#domain/dates/edtf.ts';
import type { Occurrence } from '#domain/obligations/model.ts';
import { isJudged } from '#domain/obligations/runs.ts';
import { compareText } from '#domain/compare-text.ts';
import { presidencyTerms, troikaOn, type Term } from '#domain/obligations/roles.ts';
import { formatDate, formatList, formatNumber } from '#i18n/format.ts';
import { hrefOf, type ViewContext } from '../context.ts';
import { pageView } from '../page.ts';
import { byName, entryLink, headingOf, partyLink } from '../names.ts';
import { figureView, figureWords } from '../figures/frame.ts';
import type { FigureView } from '../model/figure.ts';
import type { SheetView } from '../model/sheet.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { ItemView } from '../model/item.ts';
import type { StripView } from '../model/pictures.ts';
import type { Inline, LinkView } from '../model/inline.ts';
import { sourceViews } from '../provenance.ts';
import { foldedRules } from './own.ts';
import {
  byAsked,
  legendOf,
  mechanismWords,
  obligationsOf,
  occurrenceId,
  ruleLink,
  stateGroups,
  stateView,
  stateViews,
} from './obligations.ts';

/** Years in the strip, including the current one; the next is added where something is due in it. Pages of rules show all. */
const STRIP_YEARS = 10;
/** Quarters that the strip shows before the current one, and after it. */
const QUARTERS_BACK = 7;
const QUARTERS_AHEAD = 2;

const spaced = (inlines: readonly Inline[]): Inline[] => inlines.flatMap((inline, index) => (index === 0 ? [inline] : [' ', inline]));

/** The board opens on what is judged; a rule that nobody adopted says what would be owed, folded. */
function judgedSection(context: ViewContext): SectionView {
  const { overview, authorities } = mechanismWords(context);
  const { columns } = overview;
  const rows = obligationsOf(context).rules.flatMap(({ authority, occurrences }): Inline[][][] =>
    byAsked(context, occurrences.filter(isJudged)).map(({ link, occurrences: own }) => [
      [link],
      [own[0]!.mandate ? overview.mandated : authorities[authority]],
      spaced(stateViews(context, own)),
    ]),
  );
  const table = { caption: overview.judgedCaption, columns: [columns.rule, columns.authority, columns.state], rows };
  return {
    id: 'judged',
    heading: overview.judged,
    content:
      rows.length === 0
        ? [{ type: 'paragraph', inlines: [overview.noneJudged] }]
        : [
            { type: 'paragraph', inlines: [overview.judgedIntro] },
            { type: 'table', table },
          ],
  };
}

function unjudgedSection(context: ViewContext): SectionView[] {
  const { overview } = mechanismWords(context);
  const parties = foldedRules(context, (occurrence) => !isJudged(occurrence));
  if (parties.length === 0) return [];
  const count = obligationsOf(context).rules.flatMap(({ occurrences }) => occurrences.filter((occurrence) => !isJudged(occurrence))).length;
  const number = (value: number) => formatNumber(value, context.locale);
  const intro = overview.unjudgedIntro(number(count), number(parties.length));
  return [
    {
      id: 'rules',
      heading: overview.unjudged,
      content: [
        { type: 'paragraph', inlines: [intro] },
        { type: 'owed', parties },
      ],
    },
  ];
}

/** The period of a column, and which days fall into it. */
interface Period {
  name: string;
  holds: (day: string) => boolean;
}

function yearsOf(context: ViewContext): Period[] {
  const { rules } = obligationsOf(context);
  const now = Number(context.asOf.slice(0, 4));
  const upcoming = rules.some(({ occurrences }) => occurrences.some(({ day }) => day.startsWith(String(now + 1))));
  const years = yearsFrom(String(now - STRIP_YEARS + 1), String(upcoming ? now + 1 : now));
  return years.map((year) => ({ name: year, holds: (day) => day.startsWith(year) }));
}

function quartersOf(context: ViewContext): Period[] {
  const { obligations } = figureWords(context);
  const current = quarterOf(context.asOf);
  return quartersFrom(shiftQuarters(current, -QUARTERS_BACK), shiftQuarters(current, QUARTERS_AHEAD)).map((quarter) => ({
    name: obligations.quarterOf(quarter.slice(0, 4), Number(quarter.at(-1))),
    holds: (day) => quarterOf(day) === quarter,
  }));
}

/** States of the judged cases of each rule in each period; rules without anything due in any of them are left out. */
function stripView(context: ViewContext, by: 'year' | 'quarter', periods: readonly Period[], caption: string): StripView {
  const rows = obligationsOf(context)
    .rules.map(({ rule, occurrences }) => ({
      link: ruleLink(context, rule),
      groups: periods.map(({ holds }) => occurrences.filter((each) => isJudged(each) && !each.mandate && holds(each.day))),
    }))
    .filter(({ groups }) => groups.some((group) => group.length > 0));
  return {
    figure: stripFigure(context, by, periods, rows),
    caption,
    columns: periods.map(({ name }) => name),
    none: mechanismWords(context).overview.none,
    rows: rows.map(({ link, groups }) => ({ link, cells: groups.map((group) => stateViews(context, group)) })),
  };
}

/** The frame of a strip: a row for each rule, period and state in its file; the strip is its own table. */
function stripFigure(
  context: ViewContext,
  by: 'year' | 'quarter',
  periods: readonly Period[],
  rows: readonly { link: LinkView; groups: readonly Occurrence[][] }[],
): FigureView {
  const { obligations, columns } = figureWords(context);
  const number = (value: number) => formatNumber(value, context.locale);
  const all = rows.flatMap(({ groups }) => groups.flat());
  const list = stateViews(context, all).map(({ count, word }) => obligations.state(count!, word));
  const file = `obligations-by-${by}`;
  return figureView(context, {
    id: file,
    file,
    title: obligations[by],
    summary: all.length === 0 ? obligations.nothing : obligations.summary(formatList(list, context.locale), number(all.length)),
    at: { to: 'section', section: 'mechanism' },
    data: {
      columns: [columns.rule, columns.period, columns.state, columns.number, columns.of],
      rows: rows.flatMap(({ link, groups }) =>
        groups.flatMap((group, index) =>
          stateGroups(group).map(({ state, documented, count }) => [
            link.text,
            periods[index]!.name,
            stateView(context, state, documented).word,
            count,
            group.length,
          ]),
        ),
      ),
    },
  });
}

function yearsSection(context: ViewContext): SectionView {
  const { overview } = mechanismWords(context);
  const strip = stripView(context, 'year', yearsOf(context), overview.byYearCaption);
  return { id: 'years', heading: overview.byYear, content: [{ type: 'strip', strip }] };
}

/** The last quarters and the next ones; left out where nothing falls due in them. */
function quartersSection(context: ViewContext): SectionView[] {
  const { obligations } = figureWords(context);
  const strip = stripView(context, 'quarter', quartersOf(context), obligations.quarterCaption);
  if (strip.rows.length === 0) return [];
  return [{ id: 'quarters', heading: obligations.quarterHeading, content: [{ type: 'strip', strip }] }];
}

/** Obligations by who held the office on the day, or by the office where that is not known. */
function owedByParty(context: ViewContext): Map<string, Occurrence[]> {
  const parties = new Map<string, Occurrence[]>();
  for (const occurrence of obligationsOf(context).rules.flatMap(({ occurrences }) => occurrences)) {
    for (const party of new Set(occurrence.owners.map(({ office, holder }) => holder ?? office))) {
      const owed = parties.get(party);
      if (owed) owed.push(occurrence);
      else parties.set(party, [occurrence]);
    }
  }
  return parties;
}

function byParty(context: ViewContext): SectionView {
  const { overview } = mechanismWords(context);
  const owedBy = new Map([...owedByParty(context)].filter(([id]) => context.ledger.get('parties', id) !== undefined));
  const parties = byName(context, [...owedBy.keys()])
    .map((id) => ({ id, owed: owedBy.get(id)! }))
    .map(({ id, owed }) => ({
      link: partyLink(context, id),
      states: stateViews(context, owed),
      rules: byAsked(context, owed).map(({ link, occurrences }) => ({ link, states: stateViews(context, occurrences) })),
    }));
  return {
    id: 'parties',
    heading: overview.byParty,
    content: [{ type: 'paragraph', inlines: [overview.byPartyIntro] }, ...troikaContent(context), { type: 'owed', parties }],
  };
}

function troikaContent(context: ViewContext): ContentView[] {
  const { overview } = mechanismWords(context);
  const troika = troikaOn(presidencyTerms(context.ledger), context.asOf);
  if (!troika) return [];
  const name = (term: Term | undefined) => {
    if (!term) return overview.troikaUnknown;
    const named = `${partyLink(context, term.country).text} (${term.year})`;
    return term.presidency.facts.status === 'announced' ? overview.announcedTerm(named) : named;
  };
  const sentence = overview.troikaNow(name(troika.outgoing), name(troika.current), name(troika.incoming));
  return [{ type: 'paragraph', inlines: [`${overview.troika}. ${sentence}`] }];
}

/** The register of closed meetings: which, and who asked; and the share of what is known. */
function closedSection(context: ViewContext): SectionView {
  const { overview, meeting: words } = mechanismWords(context);
  const meetings = obligationsOf(context)
    .rules.find(({ rule }) => rule === 'open-events')!
    .occurrences.flatMap(({ anchor, evidence }) =>
      anchor?.collection === 'meetings' ? [{ meeting: anchor, known: evidence.length > 0 }] : [],
    );
  const closed = meetings.filter(({ meeting }) => meeting.facts.openness?.state === 'closed');
  const number = (value: number) => formatNumber(value, context.locale);
  const known = meetings.filter((each) => each.known).length;
  const items = closed.map(({ meeting }): ItemView => {
    const { href, text, lang } = entryLink(context, meeting);
    const request = meeting.facts.openness?.request;
    const who = request === undefined ? words.closedByNobody : words.closedBy(partyLink(context, request).text);
    return { href, title: text, lang, meta: [formatDate(meeting.facts.held, context.locale), who] };
  });
  const share = overview.share(number(closed.length), number(known), number(meetings.length));
  return {
    id: 'closed',
    heading: overview.closed,
    content: [
      { type: 'paragraph', inlines: [overview.closedIntro] },
      ...(closed.length > 0 ? ([{ type: 'items', items }] as const) : ([{ type: 'paragraph', inlines: [overview.closedNone] }] as const)),
      { type: 'paragraph', inlines: [share], soft: true },
    ],
  };
}

/** Findings with their reasons; the address of a finding is its place here. */
function findingsSection(context: ViewContext): SectionView {
  const { overview, findings } = mechanismWords(context);
  const waivers = context.ledger
    .all('waivers')
    .sort((a, b) => compareText(edtf(b.facts.on).from, edtf(a.facts.on).from) || compareText(a.id, b.id));
  const items = waivers.map((waiver): ItemView => {
    const { title, summary, lang } = headingOf(context, waiver);
    const { rule, occurrence, finding, on, sources, confidence } = waiver.facts;
    const { href, text } = ruleLink(context, rule);
    return {
      id: waiver.id,
      title,
      lang,
      meta: [findings[finding], formatDate(on, context.locale)],
      summary,
      links: { heading: '', links: [{ href: `${href}#${occurrenceId({ key: occurrence })}`, text: `${text}: ${occurrence}` }] },
      sources: sourceViews(context, sources, confidence),
    };
  });
  return {
    id: 'findings',
    heading: overview.findings,
    content: items.length > 0 ? [{ type: 'items', items }] : [{ type: 'paragraph', inlines: [overview.noFindings] }],
  };
}

function moreSection(context: ViewContext): SectionView {
  const { overview } = mechanismWords(context);
  const links = [
    { section: 'pipeline', text: overview.seePipeline },
    { section: 'plans', text: overview.seePlans },
    { section: 'documents', text: overview.seeDocuments },
    { section: 'traceability', text: overview.seeTraceability },
  ] as const;
  const items = links.map(({ section, text }): ItemView => ({ href: hrefOf(context, { to: 'section', section }), title: text, meta: [] }));
  // The documents from which the rules are taken, where the site tells what each of their parts says.
  const documents = context.ledger
    .all('sources')
    .filter(({ facts }) => facts.parts !== undefined)
    .map((source): ItemView => {
      const { href, text, lang } = entryLink(context, source);
      return { href, title: overview.seeParts(text), lang, meta: [] };
    });
  return { id: 'more', heading: overview.more, content: [{ type: 'items', items: [...items, ...documents] }] };
}

/** The obligations overview: by rule, by year and by party, with the registers that go with it. */
export function obligationsOverview(context: ViewContext): SheetView {
  const { messages, locale } = context;
  const words = mechanismWords(context);
  const { rules } = obligationsOf(context);
  const heading = messages.sections.mechanism;
  const number = (value: number) => formatNumber(value, locale);
  const adopted = rules.filter(({ authority }) => authority === 'adopted').length;
  const mandated = rules.filter(({ mandates }) => mandates.length > 0);
  const agreements = [...new Set(mandated.flatMap(({ mandates }) => mandates))].map(
    (agreement) => entryLink(context, agreement, 'short').text,
  );
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'mechanism' },
      title: heading,
      description: words.lead,
      current: 'mechanism',
    }),
    kicker: [],
    heading,
    lead: words.lead,
    notices: [
      ...(adopted < rules.length ? [words.unadoptedNotice(number(adopted), number(rules.length))] : []),
      ...(mandated.length > 0 ? [words.mandatedNotice(number(mandated.length), formatList(agreements, locale))] : []),
    ],
    facts: [],
    sections: [
      judgedSection(context),
      ...unjudgedSection(context),
      {
        id: 'legend',
        heading: words.overview.legend,
        content: [{ type: 'legend', states: legendOf(context) }],
      },
      yearsSection(context),
      ...quartersSection(context),
      byParty(context),
      closedSection(context),
      findingsSection(context),
      moreSection(context),
    ],
  };
}
