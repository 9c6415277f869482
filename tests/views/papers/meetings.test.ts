import { describe, expect, test } from 'vitest';
import type { Destination } from '#addresses/paths.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import type { Paper } from '#papers/paper.ts';
import { agendaPaper, comingMeetings } from '#views/papers/meetings/agenda.ts';
import { minutesPaper } from '#views/papers/meetings/minutes.ts';
import { planPaper } from '#views/papers/plan.ts';
import { agreement, meeting, party, quietEntries } from '../../domain/entries.ts';
import { addressesIn, asOf, below, contextOf, INVENTED, LEDGERS, linesOf, readAloud, textOf, worded } from './packs.ts';

const KEPT: Destination = { to: 'section', section: 'desk' };
const words = DESK_WORDS.es.meetings;
const saidBelow = (paper: Paper, heading: string) =>
  below(paper, (text) => text === heading).flatMap((block) => linesOf(block).map(textOf));

describe.each(LEDGERS)('%s', (_, ledger) => {
  test.each(LOCALES)('plans, agendas and minutes are whole in %s', (locale) => {
    const context = contextOf(ledger, locale);
    const papers = [
      ...ledger.all('plans').map((plan) => planPaper(context, KEPT, plan)),
      ...comingMeetings(ledger, asOf).flatMap((own) => [agendaPaper(context, KEPT, own), minutesPaper(context, KEPT, own)]),
    ];
    if (ledger === INVENTED) expect(papers.length).toBeGreaterThan(5);
    for (const paper of papers) {
      expect(
        readAloud(paper).filter((line) => /undefined|\[object|NaN|\{\w+\}|\.\./.test(line)),
        paper.subtitle,
      ).toEqual([]);
      for (const address of addressesIn(paper.blocks)) expect(address).toMatch(/^https:\/\//);
      for (const block of paper.blocks)
        if (block.kind === 'table') for (const row of block.rows) expect(row, block.caption).toHaveLength(block.head.length);
    }
  });
});

test('a meeting that may have been held has no agenda; one to come has, the next first', () => {
  const ledger = worded([meeting('m-1', '2026'), meeting('m-2', '2027-03'), meeting('m-3', '2026-12-01'), meeting('m-4', '2020')]);
  expect(comingMeetings(ledger, '2026-11-22').map(({ id }) => id)).toEqual(['m-3', 'm-2']);
});

test('an agenda looks at open agreements of those who meet; where nobody says who meets, it says so and names all', () => {
  const entries = [...quietEntries(), party('otro'), agreement('d-8', { act: { kind: 'decision', verb: 'decided', body: 'otro' } })];
  const follow = (own: unknown) => {
    const ledger = worded([...entries, own]);
    const paper = agendaPaper(contextOf(ledger), KEPT, comingMeetings(ledger, asOf)[0]!);
    return saidBelow(paper, words.follow.heading);
  };
  const some = follow(meeting('m-2', '2027-03', { bodies: ['otro'] }));
  expect(some).toContain(words.follow.all);
  expect(some.join('\n')).toContain('D-8');
  expect(some.join('\n')).not.toContain('D-1');
  const all = follow(meeting('m-2', '2027-03'));
  expect(all).toContain(words.follow.everything);
  expect(all.join('\n')).toMatch(/D-1[^]*D-8/);
});

test('minutes have a row for each member country, ask for no names, and tell a draft rule as a draft', () => {
  const ledger = worded([...quietEntries(), meeting('m-2', '2027-03')]);
  const paper = minutesPaper(contextOf(ledger), KEPT, comingMeetings(ledger, asOf)[0]!);
  const attendance = below(paper, (text) => text === words.minutes.attendance).flatMap((block) =>
    block.kind === 'table' ? block.rows : [],
  );
  expect(attendance.map(([name]) => textOf(name!)).filter((name) => name !== '')).toEqual(['aa', 'cc']);
  expect(attendance.every((row) => row.slice(1).every((cell) => cell.length === 0))).toBe(true);
  expect(readAloud(paper).join('\n')).toContain('los nombres de personas no se publican');
  expect(saidBelow(paper, words.minutes.sending).join(' ')).toContain('Un borrador de regla');
});
