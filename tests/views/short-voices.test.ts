import { describe, expect, test } from 'vitest';
import { asksNothing } from '#domain/acts/acts.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { MESSAGES } from '#i18n/messages/index.ts';
import { searchDocuments } from '#search/documents/documents.ts';
import { createContext } from '#views/context.ts';
import { entryView } from '#views/entries/index.ts';
import { chartView } from '#views/figures/agreement-charts.ts';
import { homeView } from '#views/home/home.ts';
import { itemOf } from '#views/items.ts';
import { lineVoices, shortVoices } from '#views/short-voices.ts';
import { agreement, carried, quietEntries, record, report, selfAssessment } from '../domain/entries.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const DAY = '2020-09-01';
const contextOf = (locale: Locale, ledger: Ledger, asOf = DAY) =>
  createContext({ ledger, locale, asOf, basePath: '/', siteUrl: 'https://example.org' });
const title = (text: string) => ({ title: text, summary: text });
const world = (...added: unknown[]) =>
  new Ledger(
    ([...quietEntries(), ...added] as AnyEntry[]).map((entry) => ({
      ...entry,
      words: { es: { ...title(entry.id), act: 'x' }, en: { ...title(entry.id), act: 'x' } },
    })) as AnyEntry[],
  );
const said = (ledger: Ledger) => shortVoices(contextOf('es', ledger), ledger.demand('agreements', 'd-1')).map(({ text }) => text);

describe('a voice in a short line', () => {
  test('is never a level without the countries that it is about, however few spoke', () => {
    const one = world(report('x', 'd-1', { assessments: [{ subject: 'd-1', country: 'aa', level: 'partial' }] }));
    expect(said(one)).toEqual(['Sin información', 'parcial en 1 de 2 países (aa)', 'Por documentar']);
  });

  test('says of which aspect it speaks, where that is not the whole', () => {
    const practice = world(selfAssessment('x', 'd-1', { assessments: [{ subject: 'd-1', practice: 'partial' }] }));
    expect(said(practice)[0]).toBe('práctica: parcial en 1 de 2 países (aa)');
  });

  test('tells the region by its name, apart from the countries', () => {
    const two = world(
      report('x', 'd-1', { assessments: [{ subject: 'd-1', country: 'aa', level: 'pending' }] }),
      report('y', 'd-1', { organization: 'org-2', assessments: [{ subject: 'd-1', level: 'substantial' }] }),
    );
    expect(said(two)[1]).toBe('parcial sustancial en la región en conjunto; pendiente en 1 de 2 países (aa)');
  });

  test('of the record is a state in its own words', () => {
    expect(said(world(record('rec', 'd-1', carried(['2018', 'done']))))[2]).toBe('Hecho');
    const noted = agreement('d-1', { act: { kind: 'decision', verb: 'took-note', body: 'consejo' }, stages: undefined });
    const quiet = quietEntries().filter(({ id }) => id !== 'd-1');
    const texts = shortVoices(contextOf('es', new Ledger([...quiet, noted] as AnyEntry[])), noted).map(({ text }) => text);
    // Of an act that asks for nothing nobody lacks information.
    expect(texts).toEqual(['no corresponde', 'no corresponde', 'No pide nada']);
  });
});

test.each(REAL_LEDGERS)('of an act that asks for nothing no page says that it is still to be documented: %s', (_, ledger) => {
  const context = contextOf('es', ledger);
  const silent = ledger.all('agreements').filter((own) => asksNothing(own));
  expect(silent.length).toBeGreaterThan(0);
  for (const own of silent) expect(JSON.stringify(entryView(context, own).voices ?? []), own.id).not.toContain(MESSAGES.es.noRecord);
});

describe.each(LOCALES)('a line about an agreement in %s', (locale) => {
  const { voices } = MESSAGES[locale];
  const heads = [voices.government, voices['civil-society'], voices.record];

  test('names the record alone where nobody else spoke, and the three voices in their order where somebody did', () => {
    const quiet = world(record('rec', 'd-1'));
    const line = (ledger: Ledger) =>
      lineVoices(contextOf(locale, ledger), ledger.demand('agreements', 'd-1')).map(({ heading }) => heading);
    expect(line(quiet)).toEqual([voices.record]);
    expect(line(world(record('rec', 'd-1'), selfAssessment('x', 'd-1')))).toEqual(heads);
    const unknown = selfAssessment('x', 'd-1', { assessments: [{ subject: 'd-1', level: 'no-information' }] });
    expect(line(world(unknown))).toEqual(heads);
  });

  test.each(REAL_LEDGERS)('carries no mark without the name of its voice, in lists and in results: %s', (_, ledger) => {
    const context = contextOf(locale, ledger, '2026-11-29');
    const items = ledger.all('agreements').map((entry) => itemOf(context, entry));
    for (const { voices: shown = [] } of items) {
      expect([1, 3, 0]).toContain(shown.length);
      const names = shown.map(({ heading }) => heading);
      expect(names).toEqual(shown.length === 3 ? heads : heads.filter((head) => names.includes(head)));
    }
    for (const { meta } of searchDocuments(context, []).filter(({ id }) => id.startsWith('agreements/')))
      expect(meta.some((text) => text.startsWith(`${voices.record}: `))).toBe(true);
  });

  test.each(REAL_LEDGERS)('the sentence over the bars counts acts that asked for something, and names no largest bar: %s', (_, ledger) => {
    const { summary } = chartView(contextOf(locale, ledger, '2026-11-29'), 'documented').figure;
    expect(summary).toMatch(
      locale === 'es'
        ? /^Según los documentos, de \d+ actos que pedían hacer algo, en \d+ se hizo lo pedido/
        : /^According to documents, of \d+ acts that asked/,
    );
    for (const level of Object.values(MESSAGES[locale].levels)) expect(summary).not.toContain(`«${level}»`);
  });
});

test('no word of a sum is the word of a level', () => {
  for (const locale of LOCALES) {
    const { levels, figure, dashboards } = MESSAGES[locale];
    for (const sum of [figure.total, dashboards.total]) expect(Object.values(levels)).not.toContain(sum);
  }
});

describe('dates on the home page', () => {
  const home = (asOf: string, due: string) => {
    const dated = { ...agreement('d-1', { deliverables: [{ id: 'p1', due: { on: due } }] }) };
    const entries = [...quietEntries().filter(({ id }) => id !== 'd-1'), dated] as AnyEntry[];
    const ledger = new Ledger(entries.map((entry) => ({ ...entry, words: { es: { ...title(entry.id), act: 'x' } } })) as AnyEntry[]);
    return homeView(contextOf('es', ledger, asOf)).deadlines;
  };
  const textOf = (deadlines: ReturnType<typeof home>) =>
    deadlines.more.map((inline) => (typeof inline === 'object' && 'text' in inline ? inline.text : inline)).join('');

  test('that passed with nothing found are told, and not as debts', () => {
    const { lines, ...rest } = home('2020-09-01', '2019-05-10');
    expect(lines.map(({ when }) => when)).toEqual([expect.stringMatching(/10 de mayo de 2019.*1 año/)]);
    expect(textOf({ lines, ...rest })).toMatch(/^1 acuerdo con fecha pasada: no encontramos/);
    expect(textOf({ lines, ...rest })).not.toContain('vencid');
  });
});
