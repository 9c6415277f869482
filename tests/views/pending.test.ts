import { describe, expect, test } from 'vitest';
import { FORMS } from '#addresses/forms.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { knownDays } from '#domain/agreements/dated-events.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { pendingOf, pendingParties } from '#domain/pending/pending.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { toICalendar } from '#exports/calendar.ts';
import { toAtom } from '#exports/feed.ts';
import { toCsv } from '#exports/figures/csv.ts';
import { fieldsOf } from '#forms/fields.ts';
import { siteRoutes } from '#site/routes.ts';
import { createContext, type ViewContext } from '#views/context.ts';
import { partyView } from '#views/entries/parties/party.ts';
import type { ContentView } from '#views/model/content.ts';
import type { ItemView } from '#views/model/item.ts';
import type { SheetView } from '#views/model/sheet.ts';
import { pendingCalendar, pendingNews, pendingTable } from '#views/pending/files.ts';
import { pendingView } from '#views/pending/page.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const asOf = '2026-11-22';
const demo = buildLedger(demoEntries({ seed: 7, size: 200, asOf })).ledger;
const LEDGERS: [string, Ledger][] = [...REAL_LEDGERS, ['an invented world', demo]];
const contextOf = (ledger: Ledger, locale: Locale = 'es'): ViewContext =>
  createContext({ ledger, locale, asOf, basePath: '/base/', siteUrl: 'https://example.org' });

function itemsIn(content: readonly ContentView[]): ItemView[] {
  return content.flatMap((part) => (part.type === 'items' ? [...part.items] : part.type === 'fold' ? itemsIn(part.content) : []));
}
const itemsOf = (view: SheetView) => view.sections.flatMap(({ content }) => itemsIn(content));
const eachView = (ledger: Ledger) =>
  LOCALES.flatMap((locale) =>
    pendingParties(ledger, asOf).map((party) => ({
      party,
      context: contextOf(ledger, locale),
      view: pendingView(contextOf(ledger, locale), party),
    })),
  );

/** Words by which a list would call what is not known a failure. */
const VERDICT = /incumpl|no cumpl|atras|tard[ií]|falt[óa] a|breach|fail|violat|neglect|late\b|overdue/i;

describe.each(LEDGERS)('the lists of %s', (_name, ledger) => {
  const views = eachView(ledger);

  test('have a page each, and parties without anything pending have none', () => {
    const paths = siteRoutes(ledger, asOf).flatMap(({ path, page }) => (page.kind === 'pending' ? [path] : []));
    const expected = pendingParties(ledger, asOf).flatMap((id) => [`/escritorio/pendientes/${id}/`, `/en/desk/pending/${id}/`]);
    expect(paths.toSorted()).toEqual(expected.toSorted());
    expect(views.map(({ view }) => view.path).toSorted()).toEqual(expected.toSorted());
  });

  test('say of no line that somebody failed, but where somebody else is named who says so', () => {
    for (const { party, context, view } of views) {
      const denied = pendingOf(ledger, asOf, party).filter(({ kind }) => kind === 'denied').length;
      const told = itemsOf(view).filter(({ meta, due }) => VERDICT.test([...meta, due?.tag.word, due?.text].join(' ')));
      expect(told.length, `${party} ${context.locale}`).toBeLessThanOrEqual(denied);
    }
  });

  test('say above all lines what a line does not mean', () => {
    for (const { context, view } of views) {
      const said = view.notices.join(' ');
      expect(said).toContain(context.locale === 'es' ? 'no quiere decir que no se hizo' : 'does not mean that the thing was not done');
      expect(said).toContain(context.locale === 'es' ? 'ningún órgano ha adoptado' : 'no body has adopted');
    }
  });

  test('hold as many lines as they say, under the heading of their kind', () => {
    for (const { party, view } of views) {
      const items = pendingOf(ledger, asOf, party);
      const kinds = [...new Set(items.map(({ kind }) => kind))];
      expect(view.sections.map(({ id }) => id)).toEqual(kinds);
      for (const { id, content } of view.sections) {
        const own = items.filter(({ kind }) => kind === id).length;
        const told = itemsIn(content).length;
        const beyond = content.some((part) => part.type === 'paragraph' && /hoja de cálculo|spreadsheet/.test(String(part.inlines[0])));
        expect([told, beyond], `${party} ${id}`).toEqual([Math.min(own, 60), own > 60]);
      }
    }
  });

  test('lead from each line to what it is about and to a form that takes what the link fills in', () => {
    for (const { context, view } of views) {
      for (const { href, title, links } of itemsOf(view)) {
        expect(href, title).toMatch(/^\/base\//);
        const [link] = links!.links;
        expect(link?.text, title).toBeTruthy();
        const address = new URL(link!.href, 'https://example.org');
        if (address.searchParams.has('page')) continue;
        const slug = address.pathname.split('/').at(-2);
        const form = (Object.keys(FORMS) as CollectionName[]).find((name) => FORMS[name][context.locale] === slug)!;
        const keys = fieldsOf(form).facts.map(({ key }) => key);
        for (const [key, value] of address.searchParams) {
          expect(value).toMatch(/^[\w/?.-]{1,120}$/);
          const isItem = key === 'subject' && keys.some((own) => own === 'assessments' || own === 'documented');
          expect(isItem || keys.includes(key), `${form} ${key}`).toBe(true);
        }
      }
    }
  });

  test('have a sheet with every line, and a calendar and a feed of what has a day', () => {
    for (const { party, context, view } of views) {
      const items = pendingOf(ledger, asOf, party);
      const { columns, rows } = pendingTable(context, party);
      expect(rows).toHaveLength(items.length);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      const dated = items.filter(({ until }) => until !== undefined && knownDays(until));
      const calendar = pendingCalendar(context, party);
      expect(calendar?.events.length ?? 0).toBeLessThanOrEqual(dated.length);
      for (const { id } of calendar?.events ?? []) expect(dated.map((item) => item.id)).toContain(id);
      const news = pendingNews(context, party);
      for (const { updatedOn } of news?.items ?? []) expect(updatedOn <= asOf).toBe(true);
      expect(view.subscriptions?.map(({ type }) => type)).toEqual([
        ...(calendar ? ['text/calendar'] : []),
        ...(news ? ['application/atom+xml'] : []),
      ]);
    }
  });

  test('are linked from the page of their party, which says where nothing is pending', () => {
    for (const entry of ledger.all('parties')) {
      const page = JSON.stringify(partyView(contextOf(ledger), entry));
      const { length } = pendingOf(ledger, asOf, entry.id);
      const link = `{"href":"/base/escritorio/pendientes/${entry.id}/","title":"Lista de pendientes (${length})"`;
      expect(page.includes(link), entry.id).toBe(length > 0);
      expect(page.includes('No encontramos nada pendiente de esta parte.'), entry.id).toBe(length === 0);
    }
  });
});

describe('the files of a list', () => {
  const due = (title: string) =>
    new Ledger(
      [...demo.entries()].map((entry) =>
        entry.id === 'demo-a-05'
          ? ({ ...entry, words: { es: { ...entry.words.es, title }, en: { ...entry.words.en, title } } } as AnyEntry)
          : entry,
      ),
    );
  const party = pendingParties(demo, asOf).find((id) =>
    pendingOf(demo, asOf, id).some(({ entry, kind }) => entry?.id === 'demo-a-05' && kind === 'due'),
  )!;

  test('run no title as a formula', () => {
    const csv = toCsv(pendingTable(contextOf(due('=HYPERLINK("x")')), party));
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('have the days that the text gives, and the same bytes every time', () => {
    const context = contextOf(demo);
    const file = pendingCalendar(context, party)!;
    const event = file.events.find(({ id }) => id === 'agreements.demo-a-05.due')!;
    expect(event.from).toBe(pendingOf(demo, asOf, party).find(({ id }) => id === event.id)?.until);
    expect(toICalendar(file, 'es', asOf)).toBe(toICalendar(pendingCalendar(contextOf(demo), party)!, 'es', asOf));
    expect(toAtom(pendingNews(context, party)!)).toBe(toAtom(pendingNews(contextOf(demo), party)!));
  });
});
