import { expect, test } from 'vitest';
import { newsForMembers, NEWS_KINDS } from '#domain/figures/news-for-members.ts';
import { agreement, input, meeting, report } from '../entries.ts';
import { grcm, ledgerOf } from '../obligations/obligation-ledger.ts';

const NOW = '2026-11-22';
const of = (...added: unknown[]) => newsForMembers(ledgerOf(...added), NOW);
const ids = (found: ReturnType<typeof of>) => NEWS_KINDS.flatMap((collection) => found.since[collection].map(({ id }) => id));

test('begins after the last technical meeting that certainly ended, and is due two months before the next', () => {
  const found = of(grcm('a', '2024-05'), grcm('b', '2025-06-10/2025-06-11'), grcm('c', '2027-05-12'), grcm('d', '2027-12'));
  expect([found.last?.id, found.next?.meeting.id, found.next?.due.from]).toEqual(['b', 'c', '2027-03-12']);
});

test('without a meeting behind or ahead it says so, and tells of everything', () => {
  const found = of(meeting('w', '2025-01-01'), agreement('d-1'));
  expect([found.last, found.next]).toEqual([undefined, undefined]);
  expect(ids(found)).toContain('d-1');
});

test('tells of what is certainly newer than the meeting, the newest first; a report by the day on which it was filed', () => {
  const found = of(
    grcm('b', '2025-06-10/2025-06-11'),
    agreement('d-1', { adopted: '2025-06-11' }),
    agreement('d-2', { adopted: '2025' }),
    agreement('d-3', { adopted: '2025-07' }),
    agreement('d-4', { adopted: '2025-08-01' }),
    agreement('d-5', { adopted: '2025-08-01' }),
    report('r-1', 'd-1', { period: '2020', filed: '2025-09-01' }),
    report('r-2', 'd-1', { period: '2025-Q1', filed: '2025-04-01' }),
    input('i-1', { presented: '2026-12' }),
  );
  expect(ids(found)).toEqual(['d-4', 'd-5', 'd-3', 'r-1']);
});
