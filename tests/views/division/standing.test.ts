import { expect, test } from 'vitest';
import { demoEntries } from '#demo/demo-entries.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { createContext } from '#views/context.ts';
import { dashboardView } from '#views/dashboards/index.ts';
import type { DashboardContent } from '#views/model/dashboard.ts';
import { trailView } from '#views/trail/figure.ts';

const asOf = '2026-07-01';
const sizes = { few: 60, many: 6000 } as const;
const contextOf = (size: number) =>
  createContext({
    ledger: new Ledger(demoEntries({ size, seed: 1, asOf })),
    locale: 'es',
    asOf,
    basePath: '/',
    siteUrl: 'https://example.org',
  });
const contexts = { few: contextOf(sizes.few), many: contextOf(sizes.many) };

/** The section of the organisations on the page of how things stand. */
function organisations(size: keyof typeof sizes): readonly DashboardContent[] {
  return dashboardView(contexts[size], 'standing').sections.find(({ id }) => id === 'por-organizacion')!.content;
}

test('of very many organisations the first are drawn, which is said; all are listed, and the file has the numbers of all', () => {
  const [levels] = organisations('many').filter((content) => content.type === 'levels');
  const [list] = organisations('many').filter((content) => content.type === 'items');
  const names = new Set(levels!.figure.data.rows.map(([name]) => name));
  expect(names.size).toBeGreaterThan(40);
  expect(levels!.figure.id).toBe('levels-by-organization');
  expect(levels!.groups).toHaveLength(12);
  expect(levels!.figure.table!.rows.length).toBeLessThanOrEqual(60);
  expect(levels!.figure.more.join(' ')).toContain(`los primeros 12 de ${names.size} grupos`);
  expect(list!.items.map(({ title }) => title).sort()).toEqual([...names].sort());
  for (const { href } of list!.items) expect(href).toMatch(/^\/situacion\/organizacion\/[^/]+\/$/);
});

test('few organisations are all drawn, and nothing is said of a first part', () => {
  expect(organisations('few').filter(({ type }) => type === 'items')).toEqual([]);
  const [levels] = organisations('few').filter((content) => content.type === 'levels');
  expect(levels!.figure.more.join(' ')).not.toContain('primeros');
});

test('the picture of the trail shows the newest of very many acts and says so; its data have all of them', () => {
  const { figure, rows, voices } = trailView(contexts.many)!;
  expect(rows).toHaveLength(200);
  expect(voices.length).toBeLessThanOrEqual(1500);
  expect(figure.data.rows.length).toBeGreaterThan(200);
  expect(figure.table!.rows).toHaveLength(200);
  expect(figure.more.join(' ')).toContain(`los 200 actos más recientes de ${figure.data.rows.length}`);
  expect(figure.more.join(' ')).toContain('vale por las vecinas');
  const adopted = new Map(figure.data.rows.map(([id, , , , day]) => [String(id), String(day)]));
  const drawn = rows.map(({ href }) => adopted.get(href.split('#')[1]!)!);
  const left = [...adopted].filter(([id]) => !rows.some(({ href }) => href.endsWith(`#${id}`))).map(([, day]) => day);
  expect(drawn.toSorted()[0]! >= left.toSorted().at(-1)!.slice(0, 4)).toBe(true);
});

test('the picture of few acts is as it was', () => {
  const { figure, rows } = trailView(contexts.few)!;
  expect(figure.more).toEqual([]);
  expect(rows).toHaveLength(figure.data.rows.length);
});
