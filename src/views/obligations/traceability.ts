import { TRACE_ITEMS, type TraceItem, type TracePlace, type TraceSection } from '#i18n/traceability.ts';
import { formatNumber } from '#i18n/format.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { pageView } from '../page.ts';
import { codeOf, entryLink } from '../names.ts';
import type { SheetView } from '../model/sheet.ts';
import type { SectionView } from '../model/content.ts';
import type { Inline, LinkView } from '../model/inline.ts';
import { mechanismWords, ruleLink } from './obligations.ts';

/** The page a place names; none where the content has no such entry. */
export function placeLink(context: ViewContext, place: TracePlace): LinkView | undefined {
  if ('rule' in place) return ruleLink(context, place.rule);
  if ('section' in place) return sectionLink(context, place.section);
  const entry = context.ledger.resolve({ target: place.entry[1], collections: [place.entry[0]] });
  if (!entry) return undefined;
  const link = entryLink(context, entry);
  const code = codeOf(entry);
  return code === undefined ? link : { ...link, text: `${code} · ${link.text}` };
}

function whereInlines(context: ViewContext, item: TraceItem): Inline[] {
  const links = item.to.flatMap((place) => placeLink(context, place) ?? []);
  if (links.length > 0) return links.flatMap((link, index): Inline[] => (index === 0 ? [link] : ['; ', link]));
  const { notHere } = mechanismWords(context).trace;
  return [item.why ? `${notHere} ${item.why[context.locale]}` : notHere];
}

function sectionView(context: ViewContext, section: TraceSection): SectionView {
  const { trace } = mechanismWords(context);
  const { item, asks, source, where } = trace.columns;
  const rows = TRACE_ITEMS.filter((each) => each.section === section).map((each): Inline[][] => [
    [String(each.number)],
    [each[context.locale]],
    [each.source],
    whereInlines(context, each),
  ]);
  const heading = trace.sections[section];
  const table = {
    caption: `${trace.caption}: ${heading.toLowerCase()}`,
    columns: [item, asks, source, where],
    rows,
  };
  return { id: `s-${section}`, heading, content: [{ type: 'table', table }] };
}

const ORDER: readonly TraceSection[] = ['4', '5', '6', '9', '10', '11'];

/** Each request of the documents on how the mechanism works, and the page that meets it. */
export function traceabilityView(context: ViewContext): SheetView {
  const { trace } = mechanismWords(context);
  const heading = context.messages.sections.traceability;
  const met = TRACE_ITEMS.filter((item) => item.to.some((place) => placeLink(context, place) !== undefined)).length;
  const number = (value: number) => formatNumber(value, context.locale);
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'traceability' },
      title: heading,
      description: trace.lead,
      breadcrumbs: [sectionLink(context, 'mechanism')],
      current: 'mechanism',
    }),
    kicker: [],
    heading,
    lead: trace.lead,
    notices: [trace.count(number(met), number(TRACE_ITEMS.length))],
    facts: [],
    sections: ORDER.map((section) => sectionView(context, section)),
  };
}
