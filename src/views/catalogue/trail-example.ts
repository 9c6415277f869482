import type { Trail, TrailAct } from '#domain/figures/trail.ts';
import type { TrailView } from '../model/trail.ts';
import { drawnTrail, layoutOf } from '../trail/layout.ts';
import { frameExample, type Makings } from './catalogue-examples.ts';

const AS_OF = '2036-06-30';

const act = (id: string, adopted: string, facts: Partial<TrailAct> = {}): TrailAct => ({
  id,
  theme: 'x',
  adopted,
  state: 'partly',
  documents: [],
  statements: [],
  dues: [],
  last: undefined,
  end: 'silent',
  closed: undefined,
  silentYears: undefined,
  ...facts,
});

/** Every line and mark once, also those of long and uncertain dates. */
const TRAIL: Trail = {
  groups: [
    {
      theme: 'x',
      acts: [
        act('x-01', '2026-03-10', {
          documents: [
            { date: '2027-05', shows: true },
            { date: '2030', shows: true },
            { date: '2032?', shows: false },
          ],
          dues: [{ date: '2029-06-30', status: 'date-passed' }],
          last: '2032?',
        }),
        act('x-02', '2026/2028', { end: 'unsearched', state: 'no-record', dues: [{ date: '2031', status: 'date-passed' }] }),
      ],
    },
    {
      theme: undefined,
      acts: [
        act('x-03', '2028-11?', {
          statements: [
            { by: 'self-assessments', entry: 'y-1', filed: '2031-02-01' },
            { by: 'reports', entry: 'y-2', filed: '2033-02-01' },
            { by: 'replies', entry: 'y-3', filed: '2034-02-01' },
          ],
          last: '2034-02-01',
        }),
        act('x-04', '2030-07-01', { documents: [{ date: '2033-01', shows: true }], last: '2033-01', end: 'over', state: 'done' }),
      ],
    },
  ],
  terms: [],
  span: { from: 2026, to: 2036 },
};

export function trailExample(makings: Makings): TrailView {
  const { context, words, link } = makings;
  const { legend } = context.messages.trail.figure;
  const layout = layoutOf(TRAIL)!;
  const year = (of: number) => ({ x: layout.x(`${of}-01-01`), to: layout.x(`${of}-12-31`) });
  return {
    ...drawnTrail(TRAIL, layout, AS_OF),
    figure: frameExample(makings, 'trail'),
    groups: TRAIL.groups.map(({ acts }, index) => ({ y: layout.names[index]!, text: words.measures[index]!, count: String(acts.length) })),
    rows: layout.rows.map(({ y }) => ({ y: y - layout.pitch / 2, height: layout.pitch, href: link.href, text: words.sentence })),
    terms: {
      y: layout.bottom + 2,
      bands: [2033, 2035].map((of) => ({ ...year(of), text: 'XX', title: `${words.country}, ${of}`, announced: of === 2035 })),
    },
    legend: (Object.keys(legend) as (keyof typeof legend)[]).map((mark) => ({ mark, text: legend[mark] })),
    links: [link],
  };
}
