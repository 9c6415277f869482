import { describe, expect, test } from 'vitest';
import { demoEntries } from '#demo/demo-entries.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { ACTION_KINDS, ACTION_TIES, LOCALES, REVIEW_KINDS } from '#domain/schemas/vocabulary.ts';
import { createContext } from '#views/context.ts';
import { entryView, type PagedEntry } from '#views/entries/index.ts';
import type { EntryView } from '#views/model/entry.ts';

const DAY = '2026-11-21';
const { ledger } = buildLedger(demoEntries({ seed: 1, size: 60, asOf: DAY }));

const sectionOf = (view: EntryView, heading: string) => view.sections.find((section) => section.heading === heading);
const textOf = (value: unknown): string => JSON.stringify(value);

test('the demonstration has every kind of review and action, and every tie', () => {
  expect(new Set(ledger.all('reviews').map(({ facts }) => facts.kind))).toEqual(new Set(REVIEW_KINDS));
  expect(new Set(ledger.all('actions').map(({ facts }) => facts.kind))).toEqual(new Set(ACTION_KINDS));
  const ties = ledger.all('actions').flatMap(({ facts }) => (facts.concerns ?? []).map(({ tie }) => tie));
  expect(new Set(ties)).toEqual(new Set(ACTION_TIES));
});

describe.each(LOCALES)('in %s', (locale) => {
  const context = createContext({ ledger, locale, asOf: DAY, basePath: '/', siteUrl: 'https://example.org' });
  const { messages } = context;
  const viewOf = (id: string) =>
    entryView(context, ledger.resolve({ target: id, collections: ['agreements', 'guidelines'] }) as PagedEntry);

  test('each finding stands on the page of what it is about, with its signers and the sentence that sets it apart, and in no voice', () => {
    for (const review of ledger.all('reviews')) {
      for (const { id, subject } of review.facts.findings) {
        const view = viewOf(subject.split('/')[0]!);
        const shown = textOf(sectionOf(view, messages.sections.reviews));
        const words = review.words[locale]!.findings[id]!;
        expect(shown).toContain(words);
        expect(shown).toContain(messages.independent.reviews.apart);
        expect(textOf([view.voices, view.stages])).not.toContain(words);
      }
    }
  });

  test('each action stands on the page of its agreement with what the source says of the tie, and proves nothing', () => {
    for (const action of ledger.all('actions')) {
      for (const { entry, tie } of action.facts.concerns ?? []) {
        const shown = textOf(sectionOf(viewOf(entry), messages.independent.actions.onAgreement));
        expect(shown).toContain(action.words[locale]!.title);
        expect(shown).toContain(messages.independent.actions.ties[tie]);
        expect(shown).toContain(messages.independent.actions.caution);
      }
    }
  });

  test('an agreement of which no review and no action speaks has neither section', () => {
    const spoken = new Set([
      ...ledger.all('reviews').flatMap(({ facts }) => facts.findings.map(({ subject }) => subject)),
      ...ledger.all('actions').flatMap(({ facts }) => (facts.concerns ?? []).map(({ entry }) => entry)),
    ]);
    const other = ledger.all('agreements').find(({ id }) => !spoken.has(id))!;
    const view = viewOf(other.id);
    expect(sectionOf(view, messages.sections.reviews)).toBeUndefined();
    expect(sectionOf(view, messages.independent.actions.onAgreement)).toBeUndefined();
  });
});
