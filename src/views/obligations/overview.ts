import { edtf } from '#domain/dates/edtf.ts';
import type { Occurrence } from '#domain/obligations/model.ts';
import { isJudged } from '#domain/obligations/runs.ts';
import { compareText } from '#domain/compare-text.ts';
import { hasBody, presidencyTerms, troikaOn, type Term } from '#domain/obligations/roles.ts';
import { formatDate, formatList, formatNumber } from '#i18n/format.ts';
import { hrefOf, type ViewContext } from '../context.ts';
import { pageView } from '../page.ts';
import { byName, entryLink, headingOf, partyLink } from '../names.ts';
import type { SheetView } from '../model/sheet.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { ItemView } from '../model/item.ts';
import type { Inline } from '../model/inline.ts';
import { sourceViews } from '../provenance.ts';
import { boardSections } from './board.ts';
import { thisQuarterSection } from './this-quarter.ts';
import { byAsked, isWritten, mechanismWords, obligationsOf, occurrenceId, ruleLink, stateViews, statusOf } from './obligations.ts';

/** Findings that the page shows before the others are asked for: the newest. */
const FINDINGS_SHOWN = 5;

const spaced = (inlines: readonly Inline[]): Inline[] => inlines.flatMap((inline, index) => (index === 0 ? [inline] : [' ', inline]));

/** What an adopted agreement asked for by itself, thing by thing; and, where no rule is in force, that there is nothing else to check. */
function mandatedSection(context: ViewContext): SectionView[] {
  const { overview } = mechanismWords(context);
  const asked = obligationsOf(context).rules.flatMap(({ occurrences }) =>
    byAsked(
      context,
      occurrences.filter((each) => isJudged(each) && each.mandate),
    ),
  );
  if (asked.length === 0) return [];
  const rows = asked.map(({ link, occurrences }): Inline[][] => [[link], spaced(stateViews(context, occurrences))]);
  const table = { caption: overview.mandatedCaption, columns: [overview.columns.asked, overview.columns.state], rows };
  return [{ id: 'judged', heading: overview.mandated, content: [{ type: 'table', table }] }];
}

/** What the documents propose and no act adopts: one sentence, and the rules behind it. */
function proposedSection(context: ViewContext): SectionView[] {
  const { overview } = mechanismWords(context);
  const proposed = obligationsOf(context).rules.flatMap(({ occurrences }) =>
    byAsked(
      context,
      occurrences.filter((occurrence) => !isJudged(occurrence)),
    ),
  );
  if (proposed.length === 0) return [];
  const number = (value: number) => formatNumber(value, context.locale);
  const documented = (cases: readonly Occurrence[]) => cases.filter(({ evidence }) => evidence.length > 0).length;
  const all = proposed.flatMap(({ occurrences }) => occurrences);
  const rows = proposed.map(({ link, occurrences }): Inline[][] => [
    [link],
    [number(occurrences.length)],
    [number(documented(occurrences))],
  ]);
  const { columns } = overview;
  return [
    {
      id: 'rules',
      heading: overview.proposed,
      content: [
        { type: 'paragraph', inlines: [overview.proposedIntro(number(all.length), number(proposed.length), number(documented(all)))] },
        {
          type: 'fold',
          id: 'proposed',
          summary: overview.proposedWhich,
          content: [
            {
              type: 'table',
              table: { caption: overview.proposedCaption, columns: [columns.rule, columns.cases, columns.documented], rows },
            },
          ],
        },
      ],
    },
  ];
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
  const named = byName(context, [...owedBy.keys()]).map((id) => ({ id, owed: owedBy.get(id)! }));
  const parties = named
    .map(({ id, owed }) => ({ id, owed: owed.filter(isJudged) }))
    .filter(({ owed }) => owed.length > 0)
    .map(({ id, owed }) => ({
      link: partyLink(context, id),
      states: stateViews(context, owed),
      rules: byAsked(context, owed).map(({ link, occurrences }) => ({ link, states: stateViews(context, occurrences) })),
    }));
  const unasked = named.filter(({ owed }) => !owed.some(isJudged));
  const pages = unasked.flatMap(({ id }, index): Inline[] => [...(index === 0 ? [] : [' · ']), partyLink(context, id)]);
  return {
    id: 'parties',
    heading: overview.byParty,
    content: [
      { type: 'paragraph', inlines: [overview.byPartyIntro] },
      ...troikaContent(context),
      ...(parties.length === 0 ? [] : [{ type: 'owed', parties } as const]),
      ...(pages.length === 0 ? [] : [{ type: 'paragraph', inlines: [`${overview.proposedOf} `, ...pages] } as const]),
    ],
  };
}

function troikaContent(context: ViewContext): ContentView[] {
  const { overview } = mechanismWords(context);
  const troika = hasBody('troika') ? troikaOn(presidencyTerms(context.ledger), context.asOf) : undefined;
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
function closedSection(context: ViewContext): SectionView | undefined {
  if (!isWritten('open-events')) return undefined;
  const { overview, meeting: words } = mechanismWords(context);
  const meetings = statusOf(context, 'open-events').occurrences.flatMap(({ anchor, evidence }) =>
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
    content:
      items.length === 0
        ? [{ type: 'paragraph', inlines: [overview.noFindings] }]
        : [
            { type: 'items', items: items.slice(0, FINDINGS_SHOWN) },
            ...(items.length > FINDINGS_SHOWN
              ? [
                  {
                    type: 'fold',
                    id: 'more-findings',
                    summary: overview.olderFindings(formatNumber(items.length - FINDINGS_SHOWN, context.locale)),
                    content: [{ type: 'items', items: items.slice(FINDINGS_SHOWN) }],
                  } as const,
                ]
              : []),
          ],
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

/** The obligations overview: what falls in this quarter, what is checked, quarter by quarter, what is only proposed, who owes it, and the registers that go with it. */
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
      thisQuarterSection(context),
      ...mandatedSection(context),
      ...boardSections(context),
      ...proposedSection(context),
      byParty(context),
      closedSection(context),
      findingsSection(context),
      moreSection(context),
    ].filter((section) => section !== undefined),
  };
}
