import { describe, expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { computeQuarters, type FollowedGroup } from '#domain/figures/quarters.ts';
import { PARTS_OF_VOICE, type CountedPart } from '#domain/figures/level-order.ts';
import { computeSituation, type SituationGroup } from '#domain/figures/situation.ts';
import { daysOfChange, ledgerAsOf } from '#domain/ledger/as-of.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { VOICES, type Voice } from '#domain/schemas/vocabulary.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { carried, party, record, source, theme } from '../entries.ts';
import { answer, DAY, told, worldWith } from '../dashboard-ledger.ts';
import { REAL_LEDGERS } from '../../reader/real-content.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';

const invented = buildLedger(demoEntries({ seed: 1, size: 60, asOf: DAY })).ledger;
const WORLDS: [string, Ledger][] = [...REAL_LEDGERS, ['an invented world of 60 reports', invented]];

/** How many cases a voice has in each part, as the page of that day counts them; parts without a case are left out. */
function countsOf({ stands, documented }: SituationGroup, voice: Voice): Partial<Record<CountedPart, number>> {
  const parts: CountedPart[] =
    voice === 'record' ? documented.map(({ state }) => state) : stands.filter((own) => own.voice === voice).map(({ level }) => level);
  return Object.fromEntries([...Map.groupBy(parts, (part) => part)].map(([part, own]) => [part, own.length]));
}

function seriesAt({ voices }: FollowedGroup, voice: Voice, at: number): Partial<Record<CountedPart, number>> {
  const parts = Object.entries(voices[voice]?.parts ?? {}).map(([part, counts]) => [part, counts[at]!] as const);
  return Object.fromEntries(parts.filter(([, count]) => count > 0));
}

function groupsOn(ledger: Ledger, day: string): Map<string, SituationGroup> {
  const divided = (['country', 'theme'] as const).flatMap((division) =>
    computeSituation(ledger, day, division).map((group) => [`${division} ${group.value}`, group] as const),
  );
  const together = computeSituation(ledger, day, 'voice');
  const all = {
    value: 'all',
    stands: together.flatMap(({ stands }) => stands),
    documented: together.flatMap(({ documented }) => documented),
  };
  return new Map([['all all', all], ...divided]);
}

describe.each(WORLDS)('the quarters of %s', (_, ledger) => {
  const { closings, groups } = computeQuarters(ledger, DAY);

  test('end with the day itself, and begin with the quarter of what is oldest', () => {
    expect(closings.at(-1)).toEqual({ quarter: '2026-Q4', day: DAY });
    const days = closings.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(new Set(days).size).toBe(days.length);
    for (const { day } of closings.slice(0, -1)) expect(day).toMatch(/-(?:03-31|06-30|09-30|12-31)$/);
    expect(VOICES.some((voice) => Object.keys(seriesAt(groups[0]!, voice, 0)).length > 0)).toBe(true);
  });

  test('count on the last day what the page counts', () => {
    const today = groupsOn(ledger, DAY);
    expect(today.size).toBe(groups.length);
    for (const group of groups)
      for (const voice of VOICES)
        expect(seriesAt(group, voice, closings.length - 1), `${group.division} ${group.value} ${voice}`).toEqual(
          countsOf(today.get(`${group.division} ${group.value}`)!, voice),
        );
  });

  test('count on a past day what the ledger of that day counts, whichever way it is reached', () => {
    const picked = [0, Math.floor(closings.length / 3), Math.floor(closings.length / 2), closings.length - 6, closings.length - 2];
    for (const at of picked) {
      const { day } = closings[at]!;
      const then = groupsOn(ledgerAsOf(ledger, day), day);
      for (const group of groups)
        for (const voice of VOICES) {
          // A country of which nobody had spoken yet was no group then.
          const own = then.get(`${group.division} ${group.value}`);
          expect(seriesAt(group, voice, at), `${day} ${group.division} ${group.value} ${voice}`).toEqual(own ? countsOf(own, voice) : {});
        }
    }
  });

  test('known cases and all cases of a voice are sums of its parts, and what asks for nothing is in no proportion', () => {
    for (const { voices } of groups)
      for (const voice of VOICES) {
        const series = voices[voice];
        if (!series) continue;
        closings.forEach((__, at) => {
          const own = (part: CountedPart) => series.parts[part]?.[at] ?? 0;
          const sum = (parts: readonly CountedPart[]) => parts.reduce((all, part) => all + own(part), 0);
          expect(series.of[at]).toBe(sum(PARTS_OF_VOICE[voice]) - own('asks-nothing'));
          expect(series.known[at]).toBe(
            voice === 'record' ? sum(['done', 'in-force', 'partly']) : sum(PARTS_OF_VOICE[voice]) - own('no-information'),
          );
        });
      }
  });

  test('are computed once, for both languages', () => {
    expect(computeQuarters(ledger, DAY)).toBe(computeQuarters(ledger, DAY));
  });
});

describe('in a small world', () => {
  const together = (ledger: Ledger, day = DAY) => computeQuarters(ledger, day).groups[0]!;
  const at = (ledger: Ledger, quarter: string) => computeQuarters(ledger, DAY).closings.findIndex((own) => own.quarter === quarter);

  test('evidence counts from its date, and before it nothing was found', () => {
    const ledger = worldWith(record('rec-1', 'd-1', carried(['2018-05', 'partly'], ['2021-02-01', 'done'])));
    const state = (quarter: string) => Object.keys(seriesAt(together(ledger), 'record', at(ledger, quarter)));
    expect(state('2017-Q4')).toEqual(['nothing-found']);
    expect(state('2018-Q2')).toContain('partly');
    expect(state('2020-Q4')).toContain('partly');
    expect(state('2021-Q1')).toContain('done');
  });

  test('a level counts from the day it was filed, and no longer once it is out of date', () => {
    const ledger = worldWith(told('a', 'aa', [{ subject: 'd-1', level: 'partial' }], { period: '2020-Q1', filed: '2020-04-10' }));
    const known = (quarter: string) => together(ledger).voices['civil-society']!.known[at(ledger, quarter)];
    expect(['2020-Q1', '2020-Q2', '2021-Q4', '2026-Q3'].map(known)).toEqual([0, 1, 1, 0]);
  });

  test('one day after the end of a quarter belongs to the next', () => {
    const ledger = worldWith(answer('x', 'aa', [{ subject: 'd-1', level: 'full' }], { period: '2019', filed: '2020-07-01' }));
    const known = (quarter: string) => together(ledger).voices.government!.known[at(ledger, quarter)];
    expect(['2020-Q2', '2020-Q3'].map(known)).toEqual([0, 1]);
  });

  test('without anything that could be assessed there is the day itself, and nothing counted', () => {
    const ledger = new Ledger([source(), theme('t1'), party('aa', 'member-country')] as AnyEntry[]);
    const { closings, groups } = computeQuarters(ledger, DAY);
    expect(closings).toEqual([{ quarter: '2026-Q4', day: DAY }]);
    for (const { voices } of groups) expect(voices).toEqual({});
  });

  test('a quarter that ends on the day itself stands there once', () => {
    const { closings } = computeQuarters(worldWith(), '2020-06-30');
    expect(closings.slice(-2).map(({ day }) => day)).toEqual(['2020-03-31', '2020-06-30']);
  });

  test('between two days of change a ledger stands the same', () => {
    const ledger = worldWith(
      record('rec-1', 'd-1', carried(['2018-05', 'partly'], ['2021-02-01', 'done'])),
      told('a', 'aa', [{ subject: 'd-1', level: 'partial' }], { filed: '2020-04-10' }),
    );
    const days = daysOfChange(ledger);
    expect(days).toEqual(expect.arrayContaining(['2018-05-01', '2020-04-10', '2021-02-01']));
    const content = (day: string) => JSON.stringify([...ledgerAsOf(ledger, day).entries()].map(({ id, facts }) => [id, facts]));
    days.forEach((day, index) => {
      const next = days[index + 1];
      if (next === undefined) return;
      const eve = new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10);
      expect(content(eve), day).toBe(content(day));
    });
  });
});
