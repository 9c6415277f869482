import { expect, test } from 'vitest';
import { computeTopic } from '#domain/figures/topic-figure.ts';
import { entriesOn, topicsNear } from '#domain/ledger/topics.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { answer, DAY, told, worldWith } from '../dashboard-ledger.ts';
import { agreement, entry, input, theme } from '../entries.ts';

const topicIn = (ledger: Ledger, id = 't1', day = DAY) => computeTopic(ledger, ledger.demand('themes', id), day);
const thanks = { kind: 'decision', verb: 'thanked', body: 'consejo' } as const;

test('what only states something is outside every count of what was asked for', () => {
  const ledger = worldWith(agreement('d-4', { act: thanks, stages: undefined }));
  const { acts, asked, unknown } = topicIn(ledger);
  expect(acts.map(({ id }) => id)).toEqual(['d-1', 'd-2', 'd-3', 'd-4']);
  expect(asked.asked).toEqual(['d-1', 'd-2', 'd-3']);
  expect(asked.states['no-record']).toEqual(['d-1', 'd-2', 'd-3']);
  expect(unknown.flatMap((own) => [...own.acts.government, ...own.acts['civil-society']])).not.toContain('d-4');
});

test('a date that passed is a date; that it was not kept is so only where somebody says it', () => {
  const due = { due: { on: '2020-06' } };
  const quiet = topicIn(worldWith(agreement('d-4', due)));
  expect(quiet.dated).toEqual(['d-4']);
  expect(quiet.timeliness).toEqual({ 'date-passed': ['d-4'], overdue: [] });
  const spoken = topicIn(worldWith(agreement('d-4', due), told('r', 'aa', [{ subject: 'd-4', level: 'pending' }])));
  expect(spoken.timeliness).toEqual({ 'date-passed': [], overdue: ['d-4'] });
});

test('each voice is counted apart, with its authors and its places; another topic learns nothing', () => {
  const ledger = worldWith(
    answer('a', 'aa', [{ subject: 'd-1', level: 'full' }]),
    told('r', 'cc', [{ subject: 'd-1', level: 'pending' }]),
    told('w', undefined, [{ subject: 'd-2', level: 'partial' }]),
  );
  const { said } = topicIn(ledger);
  expect(said.government).toMatchObject({ acts: ['d-1'], authors: ['aa'], countries: ['aa'], region: false });
  expect([...said.government.levels]).toEqual([['full', 1]]);
  expect(said['civil-society']).toMatchObject({ acts: ['d-1', 'd-2'], authors: ['org'], countries: ['cc'], region: true });
  expect(new Map(said['civil-society'].levels)).toEqual(
    new Map([
      ['pending', 1],
      ['partial', 1],
    ]),
  );
  expect(topicIn(ledger, 't2').said.government.acts).toEqual([]);
});

test('a voice that says it does not know gives no level, and is not silent', () => {
  const { said, unknown } = topicIn(worldWith(told('r', 'aa', [{ subject: 'd-1', level: 'no-information' }])));
  expect(said['civil-society'].acts).toEqual(['d-1']);
  expect(said['civil-society'].levels.size).toBe(0);
  const silent = unknown.flatMap(({ acts }) => acts['civil-society']);
  expect(silent).not.toContain('d-1');
  expect(unknown.flatMap(({ acts }) => acts.government)).toContain('d-1');
});

test('what was filed after the day is not known on it', () => {
  const ledger = worldWith(told('r', 'aa', [{ subject: 'd-1', level: 'full' }]));
  expect(topicIn(ledger, 't1', '2026-09-30').said['civil-society'].acts).toEqual([]);
});

test('a tag gathers what carries it, and knows the topics that name it', () => {
  const ledger = worldWith(
    entry('tags', 'children', { kind: 'population', order: 1, see: ['t1'] }),
    entry('tags', 'women', { kind: 'population', order: 2, see: ['children'] }),
    input('r-1', { tags: ['children'] }),
    theme('t3'),
  );
  const children = ledger.demand('tags', 'children');
  expect(entriesOn(ledger, children).map(({ id }) => id)).toEqual(['r-1']);
  expect(topicsNear(ledger, children).map(({ id }) => id)).toEqual(['t1', 'women']);
  expect(topicsNear(ledger, ledger.demand('themes', 't1')).map(({ id }) => id)).toEqual(['children']);
  expect(topicsNear(ledger, ledger.demand('themes', 't3'))).toEqual([]);
});
