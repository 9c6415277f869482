import type { Entry } from '#domain/ledger/entry.ts';
import { measureGap } from '#domain/figures/gap-measures.ts';
import type { GapMeasure } from '#domain/schemas/vocabulary.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { formatNumber } from '#i18n/format.ts';
import { hrefOf, sectionLink, type ViewContext, partHref } from '../context.ts';
import { ruleLink } from '../obligations/obligations.ts';
import { byNewest } from '../items.ts';
import type { GroupView } from '../model/list.ts';
import type { ItemView } from '../model/item.ts';
import { filteredItem } from './filters.ts';

/** Where the figure of a measure stands: the page that lists what it counts. */
const FIGURES: Record<GapMeasure, (context: ViewContext) => string> = {
  specific: (context) => sectionLink(context, 'specificity').href,
  responsible: (context) => factHref(context, 'responsible'),
  dated: (context) => factHref(context, 'date'),
  indicator: (context) => factHref(context, 'indicator'),
  resources: (context) => factHref(context, 'resources'),
  stalled: (context) => `${sectionLink(context, 'age').href}#${ANCHORS.stalled[context.locale]}`,
  reported: (context) => sectionLink(context, 'coverage').href,
  'instruments-reported': (context) => sectionLink(context, 'coverage').href,
  'governments-answered': (context) => sectionLink(context, 'coverage').href,
  comparable: (context) => sectionLink(context, 'differences').href,
  'inputs-named': (context) => hrefOf(context, { to: 'section', section: 'inputs' }),
  'themes-dropped': (context) => sectionLink(context, 'continuity').href,
  'two-themes': (context) => sectionLink(context, 'themes').href,
  slots: (context) => ruleLink(context, 'grcm-slot').href,
  handovers: (context) => ruleLink(context, 'management-report').href,
  reviewed: (context) => sectionLink(context, 'reviews').href,
};

function factHref(context: ViewContext, value: string): string {
  return partHref(context, { section: 'specificity', part: 'fact', value });
}

/** What measures a gap on this site: each figure with its number, which leads to its page; honest where nothing does. */
export function gapMeasures(context: ViewContext, { facts }: Entry<'challenges'>): ItemView['measures'] {
  const { gaps } = context.messages.dashboards;
  const number = (value: number) => formatNumber(value, context.locale);
  const measures = facts['measured-by'] ?? [];
  return {
    heading: gaps.heading,
    inlines:
      measures.length === 0
        ? [[gaps.unmeasured]]
        : measures.map((measure) => {
            const { ids, of } = measureGap(context.ledger, context.asOf, measure);
            return [{ href: FIGURES[measure](context), text: gaps.sentences[measure](number(ids.length), number(of)) }];
          }),
  };
}

/** Statements of civil society that some agreement names, then those that none does. */
export function inputGroups(context: ViewContext): GroupView[] {
  const { ledger, locale, asOf, messages } = context;
  const { named, namedRule, unnamed } = messages.dashboards.inputs;
  const ids = new Set(measureGap(ledger, asOf, 'inputs-named').ids);
  const inputs = ledger.all('inputs').sort(byNewest);
  const items = (wanted: boolean) => inputs.filter(({ id }) => ids.has(id) === wanted).map((entry) => filteredItem(context, entry, true));
  return [
    { id: ANCHORS.named[locale], heading: named, intro: namedRule, items: items(true) },
    { id: ANCHORS.unnamed[locale], heading: unnamed, items: items(false) },
  ];
}
