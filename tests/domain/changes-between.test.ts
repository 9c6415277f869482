import { expect, test } from 'vitest';
import { compareLedgers } from '#domain/changes/compare-ledgers.ts';
import type { Change } from '#domain/changes/change.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { answer, DAY, quietEntries, rejection, told } from './dashboard-ledger.ts';
import { agreement, carried, entry, guideline, meeting, party, record, source } from './entries.ts';

type Entries = readonly unknown[];
const worldOf = (...entries: Entries) =>
  new Ledger([...new Map((entries as AnyEntry[]).map((own) => [`${own.collection}/${own.id}`, own])).values()]);
/** What the change is from some entries to others, each added to the quiet world or put in the place of one of its entries. */
const between = (before: Entries, after: Entries, asOf = DAY) =>
  compareLedgers(worldOf(...quietEntries(), ...before), worldOf(...quietEntries(), ...after), asOf);

/** A change in one short line, so that a table of cases can be read. */
function short(change: Change): string {
  const place = (own: { subject: string; aspect: string; country: string | undefined }) =>
    `${own.subject} ${own.aspect} ${own.country ?? 'region'}`;
  const said = ({ status, lowest, highest, statements, unknowns }: Extract<Change, { kind: 'level' }>['before']) =>
    `${status === 'none' ? 'none' : `${status} ${lowest}${highest === lowest ? '' : `-${highest}`}×${statements}`}${unknowns ? ` ?${unknowns}` : ''}`;
  switch (change.kind) {
    case 'meaning':
      return `meaning ${change.collection}/${change.id}: ${change.fields.join(', ')}`;
    case 'entry':
      return `${change.happened} ${change.collection}/${change.id}`;
    case 'level':
      return `${change.voice} ${place(change)}: ${said(change.before)} → ${said(change.after)}`;
    case 'difference':
      return `difference ${place(change)}: ${change.before?.farthest ?? '–'} → ${change.after?.farthest ?? '–'}`;
    case 'contested':
      return `contested ${place(change)}: ${change.before.join('+') || '–'} → ${change.after.join('+') || '–'}`;
    case 'record':
      return `record ${change.agreement}: ${change.before ?? '–'} → ${change.after ?? '–'}`;
    case 'stage':
      return `stage ${change.agreement}: ${change.before?.stage ?? '–'} → ${change.after?.stage ?? '–'}${change.after?.outcome ? ` (${change.after.outcome})` : ''}`;
    case 'timeliness':
      return `date ${change.agreement} ${change.due}: ${change.before ?? '–'} → ${change.after ?? '–'}`;
    case 'obligation':
      return `obligation ${change.rule} ×${change.occurrences.length}: ${change.before ?? '–'} → ${change.after ?? '–'}`;
    case 'coverage':
      return `coverage ${change.voice}: ${change.before.informed}/${change.before.total} → ${change.after.informed}/${change.after.total}`;
  }
}

const partial = (country: string, facts = {}) => told('r-1', country, [{ subject: 'd-1', level: 'partial' }], facts);
const full = { level: 'full' as const, method: 'x', evidence: [{ title: 'x', kind: 'statistics' as const, url: 'https://example.org/x' }] };
const titled = <E extends AnyEntry>(own: E, es: string, en: string): E => ({
  ...own,
  words: { es: { title: es, summary: 'x' }, en: { title: en, summary: 'x' } },
});
const endorsed = { stages: [{ stage: 'endorsed' as const, on: '2016-11-17' }] };

const CASES: [name: string, before: Entries, after: Entries, told: string[], asOf?: string][] = [
  ['nothing', [], [], []],
  [
    'a first report on a country',
    [],
    [partial('aa')],
    ['civil-society d-1 overall aa: none → current partial×1', 'coverage civil-society: 0/9 → 1/9', 'added reports/r-1'],
  ],
  [
    'a correction of a level',
    [partial('aa')],
    [told('r-1', 'aa', [{ subject: 'd-1', level: 'pending' }])],
    ['civil-society d-1 overall aa: current partial×1 → current pending×1', 'changed reports/r-1'],
  ],
  [
    'a second organisation with another level',
    [partial('aa')],
    [partial('aa'), told('r-2', 'aa', [{ subject: 'd-1', level: 'pending' }], { organization: 'org-b' })],
    ['civil-society d-1 overall aa: current partial×1 → current pending-partial×2', 'added reports/r-2'],
  ],
  [
    'a newer "no information" of the same organisation takes no level away',
    [partial('aa')],
    [partial('aa'), told('r-2', 'aa', [{ subject: 'd-1', level: 'no-information' }], { period: '2026-10', filed: '2026-11-02' })],
    ['civil-society d-1 overall aa: current partial×1 → current partial×1 ?1', 'added reports/r-2'],
  ],
  [
    'a "no information" alone is no coverage',
    [],
    [told('r-1', 'aa', [{ subject: 'd-1', level: 'no-information' }])],
    ['civil-society d-1 overall aa: none → none ?1', 'added reports/r-1'],
  ],
  [
    'a report on the region as a whole covers no country',
    [],
    [told('r-1', undefined, [{ subject: 'd-1', level: 'partial' }])],
    ['civil-society d-1 overall region: none → current partial×1', 'added reports/r-1'],
  ],
  [
    'a government that answers what civil society said',
    [partial('aa')],
    [partial('aa'), answer('a-1', 'aa', [{ subject: 'd-1', ...full }])],
    [
      'government d-1 overall aa: none → current full×1',
      'difference d-1 overall aa: – → 2',
      'contested d-1 overall aa: – → distance',
      'coverage government: 0/9 → 1/9',
      'added self-assessments/a-1',
    ],
  ],
  [
    'a government that agrees',
    [partial('aa')],
    [partial('aa'), answer('a-1', 'aa', [{ subject: 'd-1', level: 'partial' }])],
    [
      'government d-1 overall aa: none → current partial×1',
      'difference d-1 overall aa: – → 0',
      'coverage government: 0/9 → 1/9',
      'added self-assessments/a-1',
    ],
  ],
  [
    'norm and practice apart',
    [],
    [told('r-1', 'aa', [{ subject: 'g-1/m1', norm: 'partial', practice: 'pending' }])],
    [
      'civil-society g-1/m1 norm aa: none → current partial×1',
      'civil-society g-1/m1 practice aa: none → current pending×1',
      'coverage civil-society: 0/9 → 1/9',
      'added reports/r-1',
    ],
  ],
  [
    'a reply that rejects',
    [partial('aa')],
    [partial('aa'), rejection('re-1', 'r-1', 'aa')],
    ['contested d-1 overall aa: – → reply', 'added replies/re-1'],
  ],
  [
    'a report that is taken away',
    [partial('aa')],
    [],
    ['civil-society d-1 overall aa: current partial×1 → none', 'coverage civil-society: 1/9 → 0/9', 'gone reports/r-1'],
  ],
  [
    'a report that is old already',
    [],
    [partial('aa', { period: '2019', filed: '2020-01-15' })],
    ['civil-society d-1 overall aa: none → expired partial×1', 'added reports/r-1'],
  ],
  [
    'a documentary record',
    [],
    [record('rec-1', 'd-1', carried(['2018', 'done']))],
    ['record d-1: no-record → done', 'added records/rec-1'],
  ],
  [
    'a closing stage',
    [],
    [agreement('d-1', { stages: [...endorsed.stages, { stage: 'closed', on: '2020', outcome: 'fulfilled' }] })],
    ['stage d-1: endorsed → closed (fulfilled)', 'changed agreements/d-1'],
  ],
  [
    'a date that was kept, by a record',
    [agreement('d-1', { due: { on: '2019-12-31' } })],
    [agreement('d-1', { due: { on: '2019-12-31' } }), record('rec-1', 'd-1', carried(['2018', 'done']))],
    ['record d-1: no-record → done', 'date d-1 2019-12-31: date-passed → done-on-time', 'added records/rec-1'],
  ],
  [
    'a date that passed, as an organisation says',
    [agreement('d-1', { due: { on: '2019-12-31' } })],
    [agreement('d-1', { due: { on: '2019-12-31' } }), told('r-1', 'aa', [{ subject: 'd-1', level: 'pending' }])],
    [
      'civil-society d-1 overall aa: none → current pending×1',
      'date d-1 2019-12-31: date-passed → overdue',
      'coverage civil-society: 0/9 → 1/9',
      'added reports/r-1',
    ],
  ],
  [
    'a deadline that nobody had entered',
    [],
    [agreement('d-1', { due: { on: '2026-12-01' } })],
    ['date d-1 2026-12-01: no-date → due-soon', 'changed agreements/d-1'],
  ],
  [
    'a new agreement about one country',
    [],
    [agreement('d-9', { countries: ['aa'] })],
    ['stage d-9: – → endorsed', 'coverage government: 0/9 → 0/10', 'coverage civil-society: 0/9 → 0/10', 'added agreements/d-9'],
  ],
  [
    'a plan that schedules an agreement',
    [],
    [
      entry('plans', 'plan-1', {
        kind: 'action-plan',
        year: 2020,
        body: 'consejo',
        dated: '2020-02',
        items: [{ id: 'n1', agreement: 'd-1' }],
        sources: [{ id: 's1' }],
        confidence: 'verified',
      }),
    ],
    [
      'stage d-1: endorsed → planned',
      'obligation quarterly-verification ×27: – → unjudged',
      'obligation resources ×1: – → unjudged',
      'added plans/plan-1',
    ],
  ],
  ['a new source', [], [source('s2')], ['added sources/s2']],
  [
    'a source that becomes another one',
    [titled(source('s2'), 'Minuta del Equipo Tripartito', 'Minutes of the Tripartite Team')],
    [titled(source('s2'), 'Ley de migración de 2011', 'Migration act of 2011')],
    ['meaning sources/s2: title', 'changed sources/s2'],
  ],
  [
    'a title that is put better is no other thing',
    [titled(source('s2'), 'Minuta del Equipo Tripartito', 'Minutes of the Tripartite Team')],
    [titled(source('s2'), 'Minuta del Equipo Tripartito, 2017', 'Minutes of the Tripartite Team, 2017')],
    ['changed sources/s2'],
  ],
  [
    'an act that moves to another body and day',
    [party('red', 'network')],
    [party('red', 'network'), agreement('d-1', { act: { kind: 'decision', verb: 'decided', body: 'red' }, adopted: '2017-01-01' })],
    ['meaning agreements/d-1: act.body, adopted', 'obligation endorsement ×1: – → unjudged', 'changed agreements/d-1'],
  ],
  [
    'a measure whose words become those of another one',
    [{ ...guideline('g-1'), words: { es: { title: 'x', summary: 'x', standing: 'x', measures: { m1: 'Avisar al consulado', m2: 'y' } } } }],
    [
      {
        ...guideline('g-1'),
        words: { es: { title: 'x', summary: 'x', standing: 'x', measures: { m1: 'Dar alimentos y ropa', m2: 'y' } } },
      },
    ],
    ['meaning guidelines/g-1: measures.m1', 'changed guidelines/g-1'],
  ],
  ['what is dated after the day changes nothing yet but the list of entries', [], [partial('aa')], ['added reports/r-1'], '2026-09-30'],
];

test.each(CASES)('what %s changes', (_, before, after, told_, asOf) => {
  expect(between(before, after, asOf).map(short)).toEqual(told_);
});

test('a meeting that was held changes what the mechanism asks for', () => {
  const held = meeting('t-1', '2026-10-10', { series: 'tripartite' });
  const changes = between([], [held]).filter(({ kind }) => kind === 'obligation');
  expect(changes.length).toBeGreaterThan(0);
  expect(between([held], [held]).map(short)).toEqual([]);
});

test('the way back is the same list with before and after exchanged, and the order of entries does not matter', () => {
  for (const [, before, after] of CASES) {
    const there = between(before, after);
    const back = between(after, before);
    const turned = back.map((change) =>
      'before' in change ? ({ ...change, before: change.after, after: change.before } as Change) : change,
    );
    const levels = (changes: readonly Change[]) =>
      changes
        .filter(({ kind }) => ['level', 'difference', 'contested', 'coverage'].includes(kind))
        .map(short)
        .toSorted();
    expect(levels(turned)).toEqual(levels(there));
    expect(
      compareLedgers(worldOf(...quietEntries(), ...before), worldOf(...after, ...quietEntries(), ...after), DAY)
        .map(short)
        .toSorted(),
    ).toEqual(there.map(short).toSorted());
  }
});
