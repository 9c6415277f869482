import { describe, expect, test } from 'vitest';
import { demoEntries } from '#demo/demo-entries.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { OBLIGATION_RULES, LOCALES } from '#domain/schemas/vocabulary.ts';
import { MECHANISM_WORDS } from '#i18n/mechanism/index.ts';
import { createContext, type ViewContext } from '#views/context.ts';
import { entryView } from '#views/entries/index.ts';
import { LIST_VIEWS } from '#views/lists/index.ts';
import { SHEET_VIEWS, SHEETS } from '#views/sheets.ts';
import { obligationsOf } from '#views/obligations/obligations.ts';
import { ruleView } from '#views/obligations/rule.ts';
import type { OccurrenceView } from '#views/model/obligation.ts';
import type { SheetView } from '#views/model/sheet.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const asOf = '2026-11-22';
const invented = buildLedger(demoEntries({ seed: 7, size: 40, asOf })).ledger;
const contextOf = (ledger: Ledger, locale: 'es' | 'en') =>
  createContext({ ledger, locale, asOf, basePath: '/base/', siteUrl: 'https://example.org' });

function occurrencesOf(view: SheetView): readonly OccurrenceView[] {
  return view.sections.flatMap(({ content }) => content.flatMap((part) => (part.type === 'occurrences' ? part.occurrences : [])));
}

/** Every text of a view. */
const stringsOf = (view: unknown): string[] =>
  (JSON.stringify(view).match(/"(?:[^"\\]|\\.)*"/g) ?? []).map((text) => JSON.parse(text) as string);

describe.each(LOCALES)('the mechanism in %s', (locale) => {
  const contexts: [string, ViewContext][] = [
    ...REAL_LEDGERS.map(([name, ledger]): [string, ViewContext] => [name, contextOf(ledger, locale)]),
    ['an invented world', contextOf(invented, locale)],
  ];

  test.each(contexts)('every page of %s is whole: no text is empty or undefined', (_name, context) => {
    const pages = [...SHEETS.map((sheet) => SHEET_VIEWS[sheet](context)), ...OBLIGATION_RULES.map((rule) => ruleView(context, rule))];
    for (const page of pages) {
      expect(
        stringsOf(page).filter((text) => /undefined|\[object|NaN| {2}|\(\)/.test(text)),
        page.path,
      ).toEqual([]);
      expect(
        page.sections.every(({ content }) => content.length > 0),
        page.path,
      ).toBe(true);
    }
  });

  test.each(contexts)('the page of a rule of %s shows every occurrence, those of a run as one line', (_name, context) => {
    for (const { rule, occurrences } of obligationsOf(context).rules) {
      const views = occurrencesOf(ruleView(context, rule));
      const ids = views.flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect(new Set(ids).size, rule).toBe(ids.length);
      expect(views.length === 0, rule).toBe(occurrences.length === 0);
      expect(views.length, rule).toBeLessThanOrEqual(occurrences.length);
    }
  });

  test('each state of an occurrence has its own word', () => {
    const sentences = new Set(
      OBLIGATION_RULES.flatMap((rule) => occurrencesOf(ruleView(contextOf(invented, locale), rule)).map(({ mark }) => mark.word)),
    );
    const { states, documented } = MECHANISM_WORDS[locale];
    const expected = [...Object.values(states), documented.word].filter((word) => word !== states['due-soon']);
    for (const word of expected) expect(sentences, word).toContain(word);
  });

  test('the obligations overview counts for each party what the pages of the rules show', () => {
    const context = contextOf(invented, locale);
    const owed = SHEET_VIEWS.mechanism(context).sections.flatMap(({ content }) =>
      content.flatMap((part) => (part.type === 'owed' ? part.parties : [])),
    );
    const count = (states: readonly { count?: string }[]) =>
      states.reduce((sum, { count: own }) => sum + Number(own!.replace(/\D/g, '')), 0);
    const all = obligationsOf(context).rules.flatMap(({ occurrences }) => occurrences);
    const expected = all.reduce((sum, { owners }) => sum + new Set(owners.map(({ office, holder }) => holder ?? office)).size, 0);
    expect(owed.reduce((sum, { states }) => sum + count(states), 0)).toBe(expected);
    for (const { states, rules } of owed) expect(count(states)).toBe(rules.reduce((sum, rule) => sum + count(rule.states), 0));
  });

  test('a page of the mechanism says so where nothing is known of plans and documents', () => {
    for (const section of ['plans', 'documents'] as const) {
      const without = new Ledger([...invented.entries()].filter(({ collection }) => collection !== section));
      expect(LIST_VIEWS[section](contextOf(without, locale)).empty?.paragraphs[0]).toMatch(/2026/);
      expect(LIST_VIEWS[section](contextOf(invented, locale)).empty).toBeUndefined();
    }
  });

  test('a plan with more than three agreements of one network says so; one with three does not', () => {
    const warned = invented
      .all('plans')
      .filter((entry) => stringsOf(entryView(contextOf(invented, locale), entry)).some((text) => /^(Aviso|Warning): /.test(text)));
    expect(warned.map(({ id }) => id)).toEqual(['demo-plan-accion-2024', 'demo-plan-accion-2025']);
  });

  test('sentences have at most 25 words', () => {
    const texts = stringsOf(MECHANISM_WORDS[locale]);
    const long = texts.flatMap((text) => text.split(/[.:;](?:\s|$)/)).filter((sentence) => sentence.split(/\s+/).length > 25);
    expect(long).toEqual([]);
  });
});

test.each(REAL_LEDGERS)(
  '%s judges the rule on resources, which Decision 22 asked for, and no rule that no act has adopted',
  (_, ledger) => {
    const adopted = new Set(ledger.all('documents').flatMap(({ facts }) => facts.adopts ?? []));
    for (const { rule, occurrences } of obligationsOf(contextOf(ledger, 'es')).rules) {
      if (rule === 'resources') expect(occurrences.filter(({ state }) => state === 'unjudged')).toEqual([]);
      else if (!adopted.has(rule))
        for (const { finding, state } of occurrences) if (finding === undefined) expect(state, rule).toBe('unjudged');
    }
  },
);

test('each rule has a page in both languages, and the same place on the other side', () => {
  for (const rule of OBLIGATION_RULES) {
    const [es, en] = ruleView(contextOf(invented, 'es'), rule).alternates;
    expect([es!.href, en!.href]).toEqual([`/base/mecanismo/${rule}/`, `/base/en/mechanism/${rule}/`]);
  }
});
