import { describe, expect, test } from 'vitest';
import type { Destination } from '#addresses/paths.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import type { Paper } from '#papers/paper.ts';
import { monitoringPaper } from '#views/papers/monitoring-report.ts';
import { agreement, input, quietEntries, report, selfAssessment } from '../../domain/entries.ts';
import { grcm, ledgerOf } from '../../domain/obligations/obligation-ledger.ts';
import { addressesIn, below, contextOf, LEDGERS, linesOf, readAloud, textOf, worded } from './packs.ts';

const KEPT: Destination = { to: 'paper', paper: 'monitoring-report' };
const words = DESK_WORDS.es.monitoring;
const DAY = '2026-11-22';

const paperOf = (entries: readonly unknown[], since?: string) =>
  monitoringPaper(contextOf(worded([...quietEntries(), ...entries]), 'es', DAY), KEPT, since);
/** The same where an act has adopted every rule. */
const adoptedPaperOf = (...entries: readonly unknown[]) =>
  monitoringPaper(contextOf(worded([...ledgerOf(...entries).entries()]), 'es', DAY), KEPT);
const saidBelow = (paper: Paper, heading: string) =>
  below(paper, (text) => text === heading).flatMap((block) => linesOf(block).map(textOf));
const rowsBelow = (paper: Paper, heading: string) =>
  below(paper, (text) => text === heading).flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(textOf)) : []));

describe.each(LEDGERS)('%s', (_, ledger) => {
  test.each(LOCALES)('the report is whole in %s: nothing empty, nothing left open, every address in full', (locale) => {
    const paper = monitoringPaper(contextOf(ledger, locale), KEPT);
    const lines = readAloud(paper);
    expect(lines.filter((line) => /undefined|\[object|NaN|\{\w+\}|\.\.|^\s*$/.test(line))).toEqual([]);
    for (const address of addressesIn(paper.blocks)) expect(address).toMatch(/^https:\/\//);
    paper.blocks.forEach((block, index) => {
      if (block.kind === 'heading') {
        const next = paper.blocks[index + 1];
        expect(next !== undefined && (next.kind !== 'heading' || next.level > block.level), block.text).toBe(true);
      }
      if (block.kind !== 'table') return;
      expect(block.widths.reduce((sum, width) => sum + width, 0)).toBe(100);
      for (const row of block.rows) expect(row).toHaveLength(block.head.length);
    });
  });
});

test('tells of the days after the last meeting, or from the day that was asked for', () => {
  const entries = [
    grcm('b', '2025-06-10/2025-06-11'),
    agreement('d-8', { adopted: '2025-01-01' }),
    agreement('d-2', { adopted: '2025-08-01' }),
  ];
  expect(paperOf(entries).subtitle).toBe('Después de la última reunión que conocemos (b) y hasta el 22 de noviembre de 2026');
  expect(rowsBelow(paperOf(entries), words.agreed.heading).map(([act]) => act)).toEqual(['D-2 · d-2']);
  const earlier = paperOf(entries, '2025-01-01');
  expect(earlier.subtitle).toBe('Del 1 de enero de 2025 al 22 de noviembre de 2026');
  expect(rowsBelow(earlier, words.agreed.heading).map(([act]) => act)).toEqual(['D-2 · d-2', 'D-8 · d-8']);
});

test('a draft rule is told as a draft, and gives a day only where a meeting is announced', () => {
  const announced = saidBelow(paperOf([grcm('b', '2025-06-10'), grcm('c', '2027-05-12')]), words.sending.heading).join(' ');
  expect(announced).toContain('Dos meses antes de esa reunión: 12 de marzo de 2027.');
  expect(announced).toContain('es un borrador: no encontramos el acto que la adopta y no obliga a nadie');
  expect(announced).toContain('Según ese borrador, lo enviarían');
  const none = saidBelow(paperOf([grcm('b', '2025-06-10')]), words.sending.heading).join(' ');
  expect(none).toContain('No encontramos el anuncio de la próxima reunión');
  expect(none).not.toContain('Dos meses antes');
});

test('a rule in force is told with the act that adopted it, and its silent cases come after those of which something is known', () => {
  const paper = adoptedPaperOf(grcm('b', '2025-06-10'), grcm('c', '2027-05-12'));
  const said = saidBelow(paper, words.sending.heading).join(' ');
  expect(said).toContain('La regla está en vigor desde el');
  expect(said).toContain('Lo envían:');
  expect(said).not.toContain('borrador');
  const states = rowsBelow(paper, words.rules.heading).map(([, , state]) => state);
  const firstSilent = states.indexOf('Sin información');
  expect(firstSilent).toBeGreaterThan(0);
  expect(states.slice(firstSilent).every((state) => state === 'Sin información')).toBe(true);
});

test('whoever says nothing is told as silent, never as in breach', () => {
  const paper = paperOf([agreement('d-8', { due: { on: '2026-01-01' } })]);
  expect(saidBelow(paper, words.voices.government.heading)).toEqual([words.voices.government.none]);
  expect(saidBelow(paper, words.voices['civil-society'].heading)).toEqual([words.voices['civil-society'].none]);
  expect(rowsBelow(paper, words.dates['date-passed'].heading)).toHaveLength(1);
  expect(saidBelow(paper, words.dates.overdue.heading)).toEqual([words.dates.overdue.none]);
  const marks = paper.blocks.flatMap(linesOf).flatMap((line) => line.flatMap((piece) => ('mark' in piece ? [piece.mark] : [])));
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.filter((mark) => mark.kind === 'level' || (mark.kind === 'state' && mark.state === 'missed'))).toEqual([]);
});

test('a level stands with its country alone, voices apart; the difference beside both', () => {
  const period = '2026-Q3';
  const of = (level: 'full' | 'pending') => [{ subject: 'd-8', country: 'aa', level }] as const;
  const entries = [
    agreement('d-8', { countries: ['aa', 'cc'] }),
    selfAssessment('a-1', 'd-8', { country: 'aa', period, filed: '2026-10-01', assessments: [...of('full')] }),
    report('r-1', 'd-8', { period, filed: '2026-10-01', assessments: [...of('pending')] }),
  ];
  const paper = paperOf(entries);
  const government = rowsBelow(paper, words.voices.government.heading);
  expect(government.map(([, place, level]) => [place, level])).toEqual([['aa', 'Total']]);
  const civil = rowsBelow(paper, words.voices['civil-society'].heading);
  expect(civil.map(([, place, level]) => [place, level])).toEqual([['aa', 'Pendiente']]);
  const [apart] = rowsBelow(paper, words.voices.difference.heading);
  expect(apart!.slice(1, 4)).toEqual(['aa', 'Total', 'Pendiente']);
  expect(apart![4]).toContain('3 niveles de diferencia');
  expect(apart![4]).not.toContain('esta página');
  // What was filed before the period is told by no table of the period.
  expect(rowsBelow(paperOf(entries, '2026-11-01'), words.voices.government.heading)).toEqual([]);
});

test('statements of the period stand apart from earlier ones that wait; an answered one waits for nothing', () => {
  const paper = paperOf([
    grcm('b', '2025-06-10'),
    input('i-new', { presented: '2026-01-01' }),
    input('i-old', { presented: '2010-01-01' }),
    input('i-done', { presented: '2011-01-01', fate: [{ step: 'answered', on: '2012-01-01' }] } as never),
  ]);
  expect(rowsBelow(paper, words.asked.recent.heading).map(([text]) => text)).toEqual([expect.stringContaining('i-new')]);
  expect(rowsBelow(paper, words.asked.waiting.heading).map(([text]) => text)).toEqual([expect.stringContaining('i-old')]);
});

test('acts that tables name by a code alone stand in the annex with their titles', () => {
  const paper = paperOf([agreement('d-8'), agreement('d-2')]);
  const codes = saidBelow(paper, words.codes.heading).slice(1);
  expect(codes).toEqual(expect.arrayContaining(['D-8 · d-8', 'D-2 · d-2']));
  const named = [...rowsBelow(paper, words.unknown.heading), ...rowsBelow(paper, words.voices.record.heading)].flatMap((row) =>
    row.at(-1)!.match(/D-\d+/g),
  );
  for (const code of named) expect(codes.some((line) => line.startsWith(code!))).toBe(true);
});
