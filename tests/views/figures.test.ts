import { describe, expect, test } from 'vitest';
import { computeBodyYears } from '#domain/figures/body-years.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { computeDifferences } from '#domain/figures/differences.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { MESSAGES } from '#i18n/messages/index.ts';
import { createContext } from '#views/context.ts';
import { figuresPageView } from '#views/figures-page.ts';
import { bodyYearsContent } from '#views/figures/body-years.ts';
import type { Inline } from '#views/model/inline.ts';
import { figuresIn, siteFigures } from '#views/site-figures.ts';
import { pairsContent } from '#views/figures/pairs.ts';
import { dashboardParts, dashboardView, picturedParts } from '#views/dashboards/index.ts';
import { CHARTED, chartView } from '#views/figures/agreement-charts.ts';
import { obligationsOverview } from '#views/obligations/overview.ts';
import { pipelineView } from '#views/obligations/pipeline.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const DAY = '2026-11-22';
const invented = buildLedger(demoEntries({ seed: 1, size: 60, asOf: DAY })).ledger;
const WORLDS: [string, Ledger][] = [...REAL_LEDGERS, ['an invented world of 60 reports', invented]];

const numberOf = (text: string) => Number(text.replaceAll(',', ''));
const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);

describe.each(WORLDS)('figures of %s', (_, ledger) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const context = createContext({ ledger, locale, asOf: DAY, basePath: '/base/', siteUrl: 'https://example.org' });
    const { all: figures } = siteFigures(context);
    const byFile = new Map(figures.map((figure) => [figure.file, figure]));
    /** A column of a file, by its place. */
    const column = (file: string, place: number) => byFile.get(file)!.data.rows.map((row) => row[place]!);

    test('each asks a question, answers in a heading, names its measure, its day, its file and its permanent address', () => {
      expect(figures.length).toBeGreaterThan(40);
      for (const { title, summary, measure, more, citation, permanent, asOf, file, downloads, address, id, data } of figures) {
        expect(title, file).toMatch(/\?/);
        expect(summary, file).toMatch(/^[«“¿\p{Lu}\d].{15,}[^,;:]$/su);
        expect(summary, file).not.toBe(title);
        expect(measure.length, file).toBeGreaterThan(8);
        for (const sentence of more) expect(sentence, file).toMatch(/[.?]$/);
        expect(citation, file).toContain(permanent);
        expect(asOf.iso).toBe(DAY);
        expect(file).toMatch(/^[a-z0-9-]+$/);
        expect(downloads[0]!.href).toBe(`/base${locale === 'es' ? '/figuras' : '/en/figures'}/${file}.csv`);
        expect(address.href.endsWith(`/#${id}`), file).toBe(true);
        expect(JSON.stringify([summary, data, title]), file).not.toMatch(/undefined|NaN|null|\[object/);
        for (const row of data.rows) {
          expect(row, file).toHaveLength(data.columns.length);
          expect(row.at(-1), file).toBe(DAY);
        }
      }
    });

    test('no two have the same file or the same address', () => {
      expect(byFile.size).toBe(figures.length);
      expect(new Set(figures.map(({ address }) => address.href)).size).toBe(figures.length);
    });

    test('a table whose rows do not add up does not call its last row a sum', () => {
      const text = (cell: Inline) => (typeof cell === 'object' && 'text' in cell ? cell.text : String(cell));
      const summed = figures.flatMap(({ table, file }) => {
        const [head, value] = table?.foot ?? [];
        return table && table.columns.length === 2 && head?.[0] === MESSAGES[locale].figure.total
          ? [{ file, total: numberOf(text(value![0]!)), rows: table.rows.map((row) => numberOf(text(row[1]![0]!))) }]
          : [];
      });
      expect(summed.length).toBeGreaterThan(0);
      for (const { file, total, rows } of summed) expect(sum(rows), file).toBe(total);
    });

    test('the files of the bars of agreements hold their numbers, and say of how many', () => {
      for (const division of CHARTED) {
        const { figure, rows, total } = chartView(context, division);
        expect(column(figure.file, 1), division).toEqual(rows.map(({ count }) => count));
        expect(new Set(column(figure.file, 2)), division).toEqual(new Set([total]));
        if (division !== 'theme') expect(sum(rows.map(({ count }) => count)), division).toBe(total);
      }
    });

    test('the file of levels holds every number of the small pictures and of each silent voice, and they add up to all answers', () => {
      const view = dashboardView(context, 'standing');
      for (const part of view.sections.flatMap(({ content }) => content)) {
        if (part.type !== 'levels') continue;
        const drawn = part.groups.flatMap((group) => [
          ...group.rows.flatMap(({ counts }) => counts.map(({ link }) => numberOf(link.text))),
          ...group.silent.flatMap((inline) =>
            typeof inline === 'object' && 'href' in inline ? [numberOf(/\d[\d,]*/.exec(inline.text)![0])] : [],
          ),
        ]);
        const { rows } = part.figure.data;
        const none = MESSAGES[locale].levels['no-information'];
        const silent = Object.values(MESSAGES[locale].voices).filter((voice) =>
          rows.every((row) => row[1] !== voice || row[2] === none || row[3] === 0),
        );
        // Of a voice that gave no level in any group the figure says so once; all of them together are a group of their own.
        const told = rows
          .filter((row) => part.figure.file === 'levels-by-voice' || !silent.includes(row[1] as string))
          .map((row) => row[3] as number)
          .filter((count) => count > 0);
        expect(told.sort(), part.figure.file).toEqual(drawn.sort());
        const totals = Map.groupBy(rows, ([group, voice]) => `${group} ${voice}`);
        for (const own of totals.values()) expect(sum(own.map((row) => row[3] as number))).toBe(own[0]![4]);
      }
    });

    test('the strip of obligations and its file count the same occurrences', () => {
      for (const part of obligationsOverview(context).sections.flatMap(({ content }) => content)) {
        if (part.type !== 'strip') continue;
        const drawn = part.strip.rows.flatMap(({ cells }) => cells.flatMap(({ states }) => states.map(({ count }) => numberOf(count!))));
        expect(sum(part.strip.figure.data.rows.map((row) => row[3] as number))).toBe(sum(drawn));
        for (const { cells } of part.strip.rows) expect(cells).toHaveLength(part.strip.columns.length);
      }
      expect(byFile.has('obligations-by-year')).toBe(true);
    });

    test('every agreement and every open proposal stands at one stage of the pipeline', () => {
      const charts = pipelineView(context).sections.flatMap(({ content }) =>
        content.flatMap((part) => (part.type === 'chart' ? [part] : [])),
      );
      const { rows, total } = charts[0]!.chart;
      expect(sum(rows.map(({ count }) => count))).toBe(total);
      expect(column('agreements-by-stage', 1)).toEqual(rows.map(({ count }) => count));
    });

    test('each agreement counts once in the picture of years and bodies', () => {
      expect(sum(column('agreements-by-body-and-year', 2) as number[])).toBe(ledger.all('agreements').length);
      const [part] = bodyYearsContent(context, { to: 'home' });
      if (part?.type !== 'years') throw new Error('no picture');
      expect(sum(part.years.rows.flatMap(({ bars }) => bars.map(({ count }) => numberOf(count))))).toBe(ledger.all('agreements').length);
      expect(Math.max(...part.years.rows.flatMap(({ bars }) => bars.map(({ height }) => height)))).toBe(1);
    });

    test('the page of figures leads to the files of all of them but those of one group', () => {
      const { main, matrices } = siteFigures(context);
      const linked = figuresPageView(context).sections.flatMap(({ content }) =>
        content
          .flatMap((part) => (part.type === 'fold' ? part.content : [part]))
          .flatMap((part) => (part.type === 'table' ? part.table.rows.flat(2) : [])),
      );
      const files = linked.flatMap((inline) =>
        typeof inline === 'object' && 'file' in inline && 'format' in inline ? [`${inline.file}.${inline.format}`] : [],
      );
      expect(files).toEqual([...main, ...matrices].flatMap(({ downloads }) => downloads.map(({ file, format }) => `${file}.${format}`)));
      expect(files.every((name) => byFile.has(name.replace(/\.\w+$/, '')))).toBe(true);
    });

    test('the parts whose figures are not gathered have none', () => {
      const pictured = new Set(picturedParts(ledger).map((part) => JSON.stringify(part)));
      const others = dashboardParts(ledger).filter((part) => !pictured.has(JSON.stringify(part)));
      expect(others.length).toBeGreaterThan(10);
      for (const part of others) expect(figuresIn(dashboardView(context, part.section, part).sections), JSON.stringify(part)).toEqual([]);
    });

    test('they are gathered once', () => {
      expect(siteFigures(context)).toBe(siteFigures(context));
    });
  });
});

describe('paired marks', () => {
  const ledger = invented;
  const context = createContext({ ledger, locale: 'es', asOf: DAY, basePath: '/', siteUrl: 'https://example.org' });
  const { compared } = computeDifferences(ledger, DAY);
  const parts = { id: 'x', file: 'x', title: '¿x?', at: { to: 'section', section: 'differences' } as const };

  test('stand on the scale as far apart as the levels are', () => {
    const [part] = pairsContent(context, compared, parts);
    if (part?.type !== 'pairs') throw new Error('no picture');
    expect(part.pairs.pairs.length).toBeGreaterThan(2);
    part.pairs.pairs.forEach(({ government, civilSociety, contested }, index) => {
      const gap = Math.max(0, Math.max(government.from, civilSociety.from) - Math.min(government.to, civilSociety.to)) / 25;
      expect(gap).toBeLessThanOrEqual(compared[index]!.difference.nearest);
      if (government.from === government.to && civilSociety.from === civilSociety.to) {
        expect(gap).toBe(compared[index]!.difference.farthest);
      }
      expect(contested).toBe(compared[index]!.difference.farthest >= 2);
      for (const place of [government.from, government.to, civilSociety.from, civilSociety.to]) {
        expect([12.5, 37.5, 62.5, 87.5]).toContain(place);
      }
    });
  });

  test('the file has every comparison, also those that the picture leaves out', () => {
    const [part] = pairsContent(context, compared, parts);
    if (part?.type !== 'pairs') throw new Error('no picture');
    expect(part.pairs.figure.data.rows).toHaveLength(compared.length);
  });

  test('fewer than three are sentences with both levels and the distance', () => {
    const content = pairsContent(context, compared.slice(0, 2), parts);
    expect(content.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(JSON.stringify(content)).toMatch(/los gobiernos dicen/);
    expect(pairsContent(context, [], parts)).toEqual([]);
  });
});

test.each(WORLDS)('agreements by body and year of %s: the body with the most comes first, and years are in order', (_, ledger) => {
  const { bodies, span, total } = computeBodyYears(ledger);
  expect(bodies.map((body) => body.total)).toEqual(bodies.map((body) => body.total).sort((a, b) => b - a));
  for (const { years, total: own } of bodies) {
    expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).sort((a, b) => a - b));
    expect(sum(years.map(({ ids }) => ids.length))).toBe(own);
    expect(years.every(({ year }) => year >= span!.from && year <= span!.to)).toBe(true);
  }
  expect(sum(bodies.map((body) => body.total))).toBe(total);
});
