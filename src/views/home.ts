import { computeFigure, type Division } from '#domain/figures.ts';
import type { Level } from '#domain/vocabulary.ts';
import { formatNumber } from '#i18n/format.ts';
import { hrefOf, markOf, pageView, sectionLink, type ViewContext } from './context.ts';
import { barsFigure } from './figures/frame.ts';
import { byOrder, itemOf } from './items.ts';
import { divisionLabel } from './lists/agreements.ts';
import { LIST_VIEWS } from './lists/index.ts';
import type { ChartView, HomeView, Inline } from './model.ts';

/** A chart of the agreements by one division; each bar leads to the list behind it. */
export function chartView(context: ViewContext, division: Division): ChartView {
  const { messages } = context;
  const { groups, total } = computeFigure(context.ledger, division);
  const { title, rule } = messages.figures[division];
  const largest = Math.max(1, ...groups.map(({ ids }) => ids.length));
  const rows = groups.map(({ value, ids }) => ({
    label: divisionLabel(context, division, value),
    href: hrefOf(context, { to: 'facet', facet: division, value }),
    count: ids.length,
    share: ids.length / largest,
    mark: division === 'level' ? markOf(context, value as Level) : undefined,
  }));
  return {
    figure: barsFigure(context, {
      id: division,
      file: `agreements-by-${division}`,
      title,
      rule,
      at: { to: 'home' },
      columns: [messages.table.category, messages.table.number],
      rows,
      total,
    }),
    total,
    enhanced: division !== 'level',
    rows,
  };
}

function leadInlines(context: ViewContext): Inline[] {
  const { homeLead } = context.messages;
  const count = (collection: 'agreements' | 'proposals' | 'guidelines'): Inline => ({
    href: hrefOf(context, { to: 'section', section: collection }),
    text: homeLead[collection](formatNumber(context.ledger.all(collection).length, context.locale)),
  });
  return [homeLead.before, count('agreements'), homeLead.between, count('proposals'), homeLead.and, count('guidelines'), homeLead.after];
}

/** What the sources document comes first. */
export const HOME_CHARTS: readonly Division[] = ['level', 'body', 'theme', 'year'];

/** How many agreements have which documented level, the highest first; each number leads to its list. */
function documentedInlines(context: ViewContext): Inline[] {
  const { messages, locale } = context;
  const groups = computeFigure(context.ledger, 'level')
    .groups.filter(({ ids }) => ids.length > 0)
    .reverse();
  const links = groups.map(({ value, ids }, index): Inline => {
    const words = index === 0 ? messages.homeDocumented.first : messages.homeDocumented.next;
    return {
      href: hrefOf(context, { to: 'facet', facet: 'level', value }),
      text: words(messages.levels[value as Level].toLowerCase(), formatNumber(ids.length, locale)),
    };
  });
  return [messages.homeDocumented.lead, ...links.flatMap((link, index): Inline[] => (index === 0 ? [link] : [', ', link])), '.'];
}

const EXPLORED = [
  'agreements',
  'proposals',
  'guidelines',
  'reports',
  'self-assessments',
  'meetings',
  'presidencies',
  'bodies',
  'themes',
  'inputs',
  'practices',
  'challenges',
  'sources',
  'glossary',
] as const;

/** The home page: what this is, what is documented, where to go. Every number leads to the list behind it. */
export function homeView(context: ViewContext): HomeView {
  const { messages, ledger, locale } = context;
  const number = (value: number) => formatNumber(value, locale);
  return {
    ...pageView(context, { destination: { to: 'home' }, title: messages.siteName, description: messages.tagline }),
    heading: messages.homeTitle,
    lead: leadInlines(context),
    documented: {
      title: messages.homeDocumented.title,
      sentence: documentedInlines(context),
      voices: [
        { ...sectionLink(context, 'reports'), text: messages.homeReports(number(ledger.all('reports').length)) },
        ' · ',
        { ...sectionLink(context, 'self-assessments'), text: messages.homeSelfAssessments(number(ledger.all('self-assessments').length)) },
        ' · ',
        sectionLink(context, 'standing'),
        ' · ',
        sectionLink(context, 'differences'),
        ' · ',
        { ...sectionLink(context, 'methodology'), text: messages.howComputed },
      ],
    },
    charts: HOME_CHARTS.map((division) => chartView(context, division)),
    chains: ledger
      .all('chains')
      .sort(byOrder)
      .map((chain) => itemOf(context, chain)),
    explore: EXPLORED.map((section) => ({
      link: sectionLink(context, section),
      count: number(LIST_VIEWS[section](context).groups.reduce((sum, { items }) => sum + items.length, 0)),
    })),
  };
}
