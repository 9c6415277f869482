import { ANCHORS } from '#addresses/anchors.ts';
import { formatDate } from '#i18n/format.ts';
import type { PartOf } from '#addresses/parts.ts';
import type { MethodRule } from '#i18n/methodology/index.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { pageView } from '../page.ts';
import { ruleHref } from '../rule-href.ts';
import type { FacetView } from '../model/list.ts';
import type { ChartView } from '../model/pictures.ts';
import type { LinkView } from '../model/inline.ts';
import { barsFigure } from '../figures/frame.ts';
import type { DashboardContent, DashboardSectionView, DashboardView } from '../model/dashboard.ts';

export type DashboardSection = 'standing' | 'differences' | 'coverage' | 'age' | 'specificity' | 'continuity';

/** The rule of the methodology page that explains each section. */
const RULE_OF_SECTION: Record<DashboardSection, MethodRule> = {
  standing: 'columns',
  differences: 'difference',
  coverage: 'freshness',
  age: 'freshness',
  specificity: 'specificity',
  continuity: 'figures',
};

export interface DashboardParts {
  section: DashboardSection;
  /** The part of the section that the page shows, with its title; the whole section where left out. */
  part?: { of: PartOf; title: string } | undefined;
  rule: string;
  points?: readonly string[];
  empty?: DashboardView['empty'];
  facets?: readonly FacetView[];
  filter?: DashboardView['filter'];
  sections: readonly (DashboardSectionView | undefined)[];
}

/** What every page of figures has: its heading, what is found, the rule with the way to the method, its sections. */
export function dashboardShell(context: ViewContext, parts: DashboardParts): DashboardView {
  const { messages } = context;
  const { section, part } = parts;
  const title = part?.title ?? messages.sections[section];
  return {
    ...pageView(context, {
      destination: part ? { to: 'part', ...part.of } : { to: 'section', section },
      title,
      description: part ? `${title.replace(/\.$/, '')}. ${messages.intros[section]}` : messages.intros[section],
      breadcrumbs: part ? [sectionLink(context, section)] : [],
      current: section,
    }),
    heading: title,
    intro: messages.intros[section],
    points: parts.points ?? [],
    empty: parts.empty,
    rule: {
      label: messages.dashboards.rule,
      text: parts.rule,
      method: { href: ruleHref(context, RULE_OF_SECTION[section]), text: messages.howComputed },
    },
    facets: parts.facets ?? [],
    filter: parts.filter,
    sections: parts.sections.filter((own) => own !== undefined && own.content.length > 0) as DashboardSectionView[],
  };
}

/** What a page says where nobody has spoken: what is missing, as of when, who can supply it and how. */
export function missingVoices(context: ViewContext, section: 'standing' | 'differences' | 'coverage'): DashboardView['empty'] {
  const { missing } = context.messages.dashboards;
  const contribute = sectionLink(context, 'contribute').href;
  return {
    title: missing.titles[section],
    paragraphs: [missing[section](formatDate(context.asOf, context.locale)), missing.who],
    actions: [
      { href: contribute, text: missing.report },
      { href: `${contribute}#${ANCHORS.governments[context.locale]}`, text: missing.answer },
    ],
  };
}

/** Fewer points than this make a sentence, not a picture. */
const FEWEST_BARS = 3;

/** Bars with their table; a sentence where there are too few of them for a picture. */
export function barsOrSentence(
  context: ViewContext,
  parts: Parameters<typeof barsFigure>[1] & { rows: readonly Omit<ChartView['rows'][number], 'share'>[] },
): DashboardContent {
  if (parts.rows.length < FEWEST_BARS) {
    const links = parts.rows.flatMap(({ label, count, href }, index): (string | LinkView)[] => [
      index === 0 ? '' : '; ',
      { href, text: `${label}: ${count}` },
    ]);
    return { type: 'paragraph', inlines: [`${parts.title} `, ...links, '.'] };
  }
  const largest = Math.max(1, ...parts.rows.map(({ count }) => count));
  return {
    type: 'bars',
    bars: { figure: barsFigure(context, parts), rows: parts.rows.map((row) => ({ ...row, share: row.count / largest })) },
  };
}
