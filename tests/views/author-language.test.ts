import { expect, test } from 'vitest';
import { demoEntries } from '#demo/demo-entries.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { createContext } from '#views/context.ts';
import { reportView, selfAssessmentView } from '#views/entries/report.ts';
import { reviewView } from '#views/entries/independent.ts';
import { placeInlines } from '#views/entries/parts/statements.ts';

const AS_OF = '2026-11-21';
const { ledger } = buildLedger(demoEntries({ seed: 7, size: 60, asOf: AS_OF }));
const contextIn = (locale: (typeof LOCALES)[number]) =>
  createContext({ ledger, locale, asOf: AS_OF, basePath: '/', siteUrl: 'https://example.org' });

/** Texts of a view with the language that each is marked with. */
function marked(view: unknown, found = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof view !== 'object' || view === null) return found;
  if ('text' in view && typeof view.text === 'string' && 'lang' in view) found.set(view.text, view.lang);
  for (const value of Object.values(view)) marked(value, found);
  return found;
}

/** What an author wrote into the header. */
function written({ facts }: Entry<'reports'> | Entry<'self-assessments'>): string[] {
  return [
    facts.method,
    ...facts.assessments.flatMap(({ method, evidence = [] }) => [method, ...evidence.map(({ title }) => title)]),
  ].filter((text) => text !== undefined);
}

test('what the author of a report wrote is marked with its language on the pages of the other, and on those of its own it is not', () => {
  let foreign = 0;
  for (const locale of LOCALES) {
    for (const report of ledger.all('reports').slice(0, 20)) {
      const { lang, place } = report.facts;
      const texts = marked(reportView(contextIn(locale), report));
      const expected = lang === locale ? undefined : lang;
      for (const text of [...written(report), ...(place?.municipality === undefined ? [] : [place.municipality])]) {
        expect(texts.get(text), `${report.id} in ${locale}: ${text}`).toBe(expected);
        if (expected !== undefined) foreign += 1;
      }
    }
  }
  expect(foreign).toBeGreaterThan(10);
});

test('so is what a government wrote into its self-assessment, whose title and summary are in both languages', () => {
  const answers = ledger.all('self-assessments').filter((entry) => written(entry).length > 0);
  expect([...new Set(answers.map(({ facts }) => facts.lang))].sort()).toEqual(['en', 'es']);
  for (const locale of LOCALES) {
    for (const entry of answers) {
      expect(Object.keys(entry.words).sort()).toEqual(['en', 'es']);
      const view = selfAssessmentView(contextIn(locale), entry);
      const texts = marked(view);
      const expected = entry.facts.lang === locale ? undefined : entry.facts.lang;
      for (const text of written(entry)) expect(texts.get(text), `${entry.id} in ${locale}: ${text}`).toBe(expected);
      expect(view.lang).toBeUndefined();
    }
  }
});

test('a municipality is marked as its author wrote it, and the name of its division, which the register gives, is not', () => {
  const place = { region: 'Chiapas', municipality: 'Frontera Hidalgo' };
  expect(placeInlines(place, 'es')).toEqual([{ text: 'Frontera Hidalgo', lang: 'es' }, ', Chiapas']);
  expect(placeInlines(place, undefined).join('')).toBe('Frontera Hidalgo, Chiapas');
  expect(placeInlines({ region: 'Chiapas' }, 'es')).toEqual(['Chiapas']);
});

test('so is how an independent review knows', () => {
  const inOne = ledger.all('reviews').filter(({ words }) => LOCALES.some((locale) => words[locale] === undefined));
  for (const review of inOne) {
    const [own] = LOCALES.filter((locale) => review.words[locale] !== undefined);
    const other = LOCALES.find((locale) => locale !== own)!;
    expect(marked(reviewView(contextIn(other), review)).get(review.words[own!]!.method)).toBe(own);
  }
});
