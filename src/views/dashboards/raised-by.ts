import { ANCHORS } from '#addresses/anchors.ts';
import { computeRaisedBy, RAISERS, themesByPresidency, type RaisedTheme, type Raiser } from '#domain/figures/raised-by.ts';
import type { ViewContext } from '../context.ts';
import type { DashboardSectionView } from '../model/dashboard.ts';
import type { Inline } from '../model/inline.ts';
import { entryLink } from '../names.ts';
import { number } from './cell-items.ts';
import { yearAnchor } from './year-anchor.ts';

/** Civil society first: its priorities are what cannot be seen where all texts stand together. */
const COLUMNS: readonly Raiser[] = ['civil-society', ...RAISERS.filter((raiser) => raiser !== 'civil-society')];

/** Years with texts of one side, each with the way to its list; where there has been none for long, since when. */
function yearsCell(context: ViewContext, { theme, by }: RaisedTheme, raiser: Raiser): Inline[] {
  const { years, now } = by[raiser];
  const raised = years.filter(({ entries }) => entries.length > 0);
  if (raised.length === 0) return ['–'];
  const links = raised.flatMap(({ year }, index): Inline[] => [
    ...(index === 0 ? [] : [', ']),
    { href: `#${yearAnchor(theme.id, year)}`, text: String(year) },
  ]);
  const { lastOwn } = context.messages.dashboards.continuity.raisedBy;
  return now === 'dropped' ? [...links, ` (${lastOwn(raised.at(-1)!.year)})`] : links;
}

/** The priorities of civil society apart from those of the Conference and its governments, theme by theme. */
export function raisedBySection(context: ViewContext): DashboardSectionView {
  const { raisedBy } = context.messages.dashboards.continuity;
  const themes = computeRaisedBy(context.ledger, context.asOf);
  const isIn = ({ by }: RaisedTheme, raiser: Raiser) => by[raiser].years.length > 0;
  const count = (test: (theme: RaisedTheme) => boolean) => number(context, themes.filter(test).length);
  const columns = COLUMNS.filter((raiser) => themes.some((theme) => isIn(theme, raiser)));
  const counts = raisedBy.counts(
    count((theme) => isIn(theme, 'civil-society')),
    count((theme) => isIn(theme, 'conference')),
    count((theme) => isIn(theme, 'civil-society') && isIn(theme, 'conference')),
    number(context, themes.length),
  );
  return {
    id: ANCHORS.raisedBy[context.locale],
    heading: raisedBy.heading,
    content: [
      { type: 'paragraph', inlines: [counts] },
      { type: 'paragraph', inlines: [raisedBy.intro], soft: true },
      {
        type: 'table',
        table: {
          caption: raisedBy.caption,
          columns: [raisedBy.theme, ...columns.map((raiser) => raisedBy.columns[raiser])],
          rows: themes.map((theme) => [[entryLink(context, theme.theme)], ...columns.map((raiser) => yearsCell(context, theme, raiser))]),
        },
      },
    ],
  };
}

/** What the texts of each turn of the presidency are about, by whose they are. */
export function byPresidencySection(context: ViewContext): DashboardSectionView | undefined {
  const { byPresidency, raisedBy } = context.messages.dashboards.continuity;
  const turns = themesByPresidency(context.ledger);
  if (turns.length === 0) return undefined;
  const columns = (['civil-society', 'conference', 'both'] as const).filter((raiser) =>
    turns.some(({ themes }) => themes[raiser].length > 0),
  );
  const titles = (ids: readonly string[]): Inline[] =>
    ids.length === 0 ? ['–'] : [ids.map((id) => entryLink(context, context.ledger.demand('themes', id)).text).join('; ')];
  return {
    id: ANCHORS.byPresidency[context.locale],
    heading: byPresidency.heading,
    content: [
      { type: 'paragraph', inlines: [byPresidency.intro], soft: true },
      {
        type: 'fold',
        id: `${ANCHORS.byPresidency[context.locale]}-${ANCHORS.list[context.locale]}`,
        summary: byPresidency.table(turns.length),
        content: [
          {
            type: 'table',
            table: {
              caption: byPresidency.caption,
              columns: [byPresidency.presidency, ...columns.map((raiser) => raisedBy.columns[raiser])],
              rows: turns.map(({ presidency, themes }) => [
                [entryLink(context, presidency)],
                ...columns.map((raiser) => titles(themes[raiser])),
              ]),
            },
          },
        ],
      },
    ],
  };
}
