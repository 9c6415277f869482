import { expect, test } from 'vitest';
import { FORMS } from '#addresses/forms.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { asksNothing } from '#domain/acts/acts.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { fieldsOf } from '#forms/fields.ts';
import { createContext } from '#views/context.ts';
import { entryView, type PagedEntry } from '#views/entries/index.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const asOf = '2026-11-22';
const demo = buildLedger(demoEntries({ seed: 7, size: 60, asOf })).ledger;
const LEDGERS: [string, Ledger][] = [...REAL_LEDGERS, ['an invented world', demo]];

/** The forms to which the page of an entry leads, each with what stands in it. */
function doorsOf(ledger: Ledger, entry: unknown, locale: Locale = 'es'): { form: CollectionName; begun: Record<string, string> }[] {
  const context = createContext({ ledger, locale, asOf, basePath: '/', siteUrl: 'https://example.org' });
  const found = JSON.stringify(entryView(context, entry as PagedEntry)).matchAll(
    /"href":"([^"]*\/(?:contribuir|contribute)\/([^/"#]+)\/(?:\?[^"]*)?)"/g,
  );
  return [...found].map(([, href, slug]) => ({
    form: (Object.keys(FORMS) as CollectionName[]).find((name) => FORMS[name][locale] === slug)!,
    begun: Object.fromEntries(new URL(href!, 'https://example.org').searchParams),
  }));
}

test.each(LEDGERS)('%s: an act that asks for something leads to both forms that give it a level, filled in', (_name, ledger) => {
  for (const act of ledger.all('agreements')) {
    const doors = doorsOf(ledger, act).filter(({ form }) => form !== 'replies');
    const expected = asksNothing(act)
      ? []
      : [
          { form: 'self-assessments', begun: { subject: act.id } },
          { form: 'reports', begun: { subject: act.id } },
        ];
    expect(doors, act.id).toEqual(expected);
  }
});

test.each(LEDGERS)('%s: a text that says something of somebody leads to the reply to it', (_name, ledger) => {
  for (const kind of ['reports', 'self-assessments', 'reviews'] as const)
    for (const entry of ledger.all(kind)) expect(doorsOf(ledger, entry), entry.id).toEqual([{ form: 'replies', begun: { to: entry.id } }]);
});

test.each(LEDGERS)('%s: a country leads to its self-assessment, an organisation to its report', (_name, ledger) => {
  for (const party of ledger.all('parties')) {
    const { kind } = party.facts;
    const doors = doorsOf(ledger, party).filter(({ begun }) => 'country' in begun || 'organization' in begun);
    const expected =
      kind === 'member-country'
        ? [{ form: 'self-assessments', begun: { country: party.id } }]
        : kind === 'civil-society' || kind === 'national-platform'
          ? [{ form: 'reports', begun: { organization: party.id } }]
          : [];
    expect(doors, party.id).toEqual(expected);
  }
});

/** What a form takes from its address (`src/client/forms/entry-form.ts`). */
const TAKEN = /^[\w/?.-]{1,120}$/;

test('whatever a link fills in, its form has a field for it and takes it', () => {
  for (const [name, ledger] of LEDGERS) {
    for (const entry of ledger.entries()) {
      if (!['agreements', 'guidelines', 'parties', 'reports', 'self-assessments', 'reviews'].includes(entry.collection)) continue;
      for (const locale of LOCALES) {
        for (const { form, begun } of doorsOf(ledger, entry, locale)) {
          const keys = fieldsOf(form).facts.map(({ key }) => key);
          for (const [key, value] of Object.entries(begun)) {
            expect(value, name).toMatch(TAKEN);
            expect(key === 'subject' && keys.includes('assessments') ? true : keys.includes(key), `${entry.id}: ${form} ${key}`).toBe(true);
          }
        }
      }
    }
  }
});
