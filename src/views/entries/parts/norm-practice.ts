import { ANCHORS } from '#addresses/anchors.ts';
import { computeNormPractice, NORM_PRACTICE, type NormPractice, type NormPracticeCell } from '#domain/figures/norm-practice.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { ASSESSING_VOICES } from '#domain/schemas/vocabulary.ts';
import { formatNumber } from '#i18n/format.ts';
import type { ViewContext } from '../../context.ts';
import { columnInlines } from './statements.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import { placeName, subjectLink } from '../../names.ts';

/** Rows of the whole section: what is behind comes first. */
const LARGEST = 50;

function countTable(
  context: ViewContext,
  cells: Readonly<Record<(typeof ASSESSING_VOICES)[number], readonly NormPracticeCell[]>>,
): ContentView {
  const { dashboards, voices } = context.messages;
  const { normPractice } = dashboards;
  const count = (own: readonly NormPracticeCell[], state: NormPractice) =>
    formatNumber(own.filter((cell) => cell.state === state).length, context.locale);
  return {
    type: 'table',
    table: {
      caption: normPractice.caption,
      columns: [normPractice.voice, ...NORM_PRACTICE.map((state) => normPractice.states[state])],
      rows: ASSESSING_VOICES.map((voice) => [[voices[voice]], ...NORM_PRACTICE.map((state) => [count(cells[voice], state)])]),
    },
  };
}

/** Where a voice itself says that practice is behind or ahead of the norm, place by place. */
function placesTable(
  context: ViewContext,
  cells: Readonly<Record<(typeof ASSESSING_VOICES)[number], readonly NormPracticeCell[]>>,
): ContentView[] {
  const { dashboards, voices, table } = context.messages;
  const { normPractice } = dashboards;
  const apart = ASSESSING_VOICES.flatMap((voice) =>
    cells[voice].filter(({ state }) => state === 'behind' || state === 'ahead').map((cell) => ({ voice, ...cell })),
  ).sort((a, b) => NORM_PRACTICE.indexOf(a.state) - NORM_PRACTICE.indexOf(b.state));
  if (apart.length === 0) return [];
  return [
    {
      type: 'table',
      table: {
        caption: normPractice.places,
        columns: [table.measure, table.country, normPractice.voice, table.norm, table.practice],
        rows: apart
          .slice(0, LARGEST)
          .map(({ voice, subject, country, norm, practice }) => [
            [subjectLink(context, subject)],
            [placeName(context, country)],
            [voices[voice]],
            columnInlines(context, norm),
            columnInlines(context, practice),
          ]),
      },
    },
    ...(apart.length > LARGEST
      ? [
          {
            type: 'paragraph' as const,
            inlines: [normPractice.more(formatNumber(LARGEST, context.locale), formatNumber(apart.length, context.locale))],
            soft: true as const,
          },
        ]
      : []),
  ];
}

/** How norm and practice stand to each other inside each voice; none where no voice gives both of any measure. */
export function normPracticeSection(context: ViewContext, guideline?: Entry<'guidelines'>): SectionView | undefined {
  const cells = computeNormPractice(context.ledger, context.asOf, guideline?.id);
  if (ASSESSING_VOICES.every((voice) => cells[voice].length === 0)) return undefined;
  const { normPractice } = context.messages.dashboards;
  return {
    id: ANCHORS.normPractice[context.locale],
    heading: normPractice.heading,
    content: [
      { type: 'paragraph', inlines: [normPractice.rule], soft: true },
      countTable(context, cells),
      ...(guideline ? [] : placesTable(context, cells)),
    ],
  };
}
