import { describe, expect, test } from 'vitest';
import { ANCHORS } from '#addresses/anchors.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { memberCountries } from '#domain/ledger/member-countries.ts';
import { partiesIn } from '#domain/acts/deliverables.ts';
import { addressedTo, groupsOf } from '#domain/voices/addressed.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { MESSAGES } from '#i18n/messages/index.ts';
import { createContext } from '#views/context.ts';
import { entryView } from '#views/entries/index.ts';
import { isAssessedIn } from '#views/entries/parties/own-voices.ts';
import { countriesView } from '#views/lists/countries.ts';
import type { ContentView } from '#views/model/content.ts';
import type { EntryView } from '#views/model/entry.ts';
import type { Inline } from '#views/model/inline.ts';
import type { ItemView } from '#views/model/item.ts';
import { agreement, entry, input, party, presidency, quietEntries, report, selfAssessment } from '../domain/entries.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const asOf = '2026-11-22';
const demo = buildLedger(demoEntries({ seed: 7, size: 60, asOf })).ledger;
const contextOf = (ledger: Ledger, locale: Locale = 'es', day = asOf) =>
  createContext({ ledger, locale, asOf: day, basePath: '/', siteUrl: 'https://example.org' });

const titled = (entries: readonly unknown[]) =>
  new Ledger(
    (entries as AnyEntry[]).map((each) => {
      const words = { title: each.id, summary: each.id, act: 'x', measures: { m1: 'm1', m2: 'm2' } };
      return { ...each, words: { es: words, en: words } };
    }) as AnyEntry[],
  );
const world = (...added: unknown[]) => titled([...quietEntries(), party('members', 'collective', { members: ['aa', 'cc'] }), ...added]);
const pageOf = (ledger: Ledger, id: string, locale: Locale = 'es', day = '2020-09-01') =>
  entryView(contextOf(ledger, locale, day), ledger.demand('parties', id));

const text = (inlines: readonly Inline[]) =>
  inlines.map((inline) => (typeof inline === 'string' ? inline : 'word' in inline ? inline.word : inline.text)).join('');
const opening = (view: EntryView) => view.findings!.map(text).join('\n');
const deep = (content: readonly ContentView[]): ContentView[] =>
  content.flatMap((part) => (part.type === 'fold' ? [part, ...deep(part.content)] : [part]));
const sectionOf = (view: EntryView, anchor: keyof typeof ANCHORS, locale: Locale = 'es') =>
  view.sections.find(({ id }) => id === ANCHORS[anchor][locale]);
const itemsIn = (view: EntryView, anchor: keyof typeof ANCHORS, locale: Locale = 'es'): ItemView[] =>
  deep(sectionOf(view, anchor, locale)?.content ?? []).flatMap((part) => (part.type === 'items' ? part.items : []));

describe.each([...REAL_LEDGERS, ['an invented world', demo] as [string, Ledger]])('%s', (_name, ledger) => {
  test.each(LOCALES)('every page of a party is whole in %s, and begins with what was found', (locale) => {
    const context = contextOf(ledger, locale);
    for (const each of [...ledger.all('parties'), ...ledger.all('presidencies')]) {
      const view = entryView(context, each);
      const strings = (JSON.stringify(view).match(/"(?:[^"\\]|\\.)*"/g) ?? []).map((own) => JSON.parse(own) as string);
      expect(
        strings.filter((own) => /undefined|\[object|NaN| {2}|\(\)|\.\.|;\.|: ;/.test(own)),
        each.id,
      ).toEqual([]);
      expect(view.findings!.length, each.id).toBeGreaterThan(0);
      // What its first sentences lead to stands on the page.
      const anchors = new Set(view.sections.map(({ id }) => `#${id}`));
      const led = view.findings!.flat().flatMap((inline) => (typeof inline === 'object' && 'href' in inline ? [inline.href] : []));
      for (const href of led) if (href.startsWith('#')) expect(anchors, each.id).toContain(href);
    }
  });

  test('a country lists by title all that reaches it, and counts what it lists', () => {
    for (const country of memberCountries(ledger)) {
      const view = entryView(contextOf(ledger), country);
      const { own, shared, regional, measures } = addressedTo(ledger, country.id);
      expect(itemsIn(view, 'owed').map(({ href }) => href?.split('/').at(-2))).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
      const listed = itemsIn(view, 'reaching');
      const heard = shared.filter(({ id }) => isAssessedIn(contextOf(ledger), id, country.id));
      expect(listed.length).toBe(heard.length + measures.size);
      // What is asked of a group stands on the page of the group, act by act.
      const groups = groupsOf(ledger, country.id).filter((group) => shared.some((act) => partiesIn(act).includes(group)));
      for (const group of groups) {
        expect(JSON.stringify(sectionOf(view, 'reaching'))).toContain(`/organos/${group}/#${ANCHORS.owed.es}`);
        const own = itemsIn(entryView(contextOf(ledger), ledger.demand('parties', group)), 'owed').map(({ href }) =>
          href?.split('/').at(-2),
        );
        expect(own).toEqual(expect.arrayContaining(shared.filter((act) => partiesIn(act).includes(group)).map(({ id }) => id)));
      }
      // What the region asks of others is told by number, with the list of everything.
      const told = JSON.stringify(sectionOf(view, 'reaching'));
      expect(told).toContain(`/cobertura/pais/${country.id}/`);
      if (regional.length > 1) expect(told).toContain(` ${regional.length} acuerdos`);
      expect(listed.every(({ title, href }) => title !== '' && href !== undefined)).toBe(true);
      expect(opening(view)).toContain(String(own.length === 0 ? 'Ningún acuerdo' : own.length));
    }
  });

  test('the list of countries says of each what its own page says first', () => {
    const { groups, intro } = countriesView(contextOf(ledger));
    const items = groups.flatMap((group) => group.items);
    expect(items).toHaveLength(memberCountries(ledger).length);
    expect(intro).toContain('no se haya hecho');
    for (const { href, meta } of items) {
      const id = href!.split('/').at(-2)!;
      const { own } = addressedTo(ledger, id);
      expect(meta[0]).toMatch(own.length === 0 ? /^ningún/ : new RegExp(`^${own.length} `));
    }
  });
});

test.each(LOCALES)('no level that was given of another country alone stands on the page of a country, in %s', (locale) => {
  const others = [
    selfAssessment('s', 'd-1', { assessments: [{ subject: 'd-1', level: 'full' }] }),
    report('r', 'd-1', { assessments: [{ subject: 'd-1', country: 'aa', level: 'pending' }] }),
    party('org', 'civil-society'),
  ];
  const quiet = quietEntries().filter(({ id }) => id !== 'd-1');
  const ledger = titled([
    ...quiet,
    ...others,
    agreement('d-1', { countries: ['aa', 'cc'], does: ['aa', 'cc'], due: { on: '2019-06-30' } }),
  ]);
  const said = (id: string) => itemsIn(pageOf(ledger, id, locale), 'owed', locale)[0]!;
  const marks = (id: string) =>
    said(id)
      .voices!.slice(0, 2)
      .flatMap((voice) => voice.marks.map((mark) => ('level' in mark ? mark.level : '')));
  expect(marks('aa')).toEqual(['full', 'pending']);
  expect(said('aa').differs).toBeDefined();
  expect(said('aa').due!.tag.tag).toBe('overdue');
  expect(marks('cc')).toEqual(['no-information', 'no-information']);
  expect(said('cc').differs).toBeUndefined();
  expect(said('cc').due!.tag.tag).toBe('date-passed');
  const { levels } = contextOf(ledger, locale).messages;
  expect(JSON.stringify(sectionOf(pageOf(ledger, 'cc', locale), 'owed', locale))).not.toContain(levels.full);
});

test('in the invented world every level on the page of a country was given there or of the region', () => {
  let seen = 0;
  for (const country of memberCountries(demo)) {
    const { title, short } = country.words.es as { title: string; short?: string };
    const view = entryView(contextOf(demo), country);
    for (const item of [...itemsIn(view, 'owed'), ...itemsIn(view, 'reaching')]) {
      for (const { marks, about } of item.voices ?? []) {
        if (!marks.some((mark) => 'level' in mark && mark.level !== 'no-information')) continue;
        seen += 1;
        expect([`(${short ?? title})`, '(La región en conjunto)']).toContain(about);
      }
    }
    for (const { items } of view.mentions) expect(items.every(({ voices, differs, due }) => !voices && !differs && !due)).toBe(true);
  }
  expect(seen).toBeGreaterThan(10);
});

describe('a country of which nothing is known', () => {
  const ledger = titled([...quietEntries().filter(({ collection }) => collection !== 'agreements' && collection !== 'guidelines')]);
  const view = pageOf(ledger, 'aa');

  test('says so, and that it is no sign that nothing was done', () => {
    expect(opening(view)).toContain('Ningún acuerdo que pida algo nombra a este país');
    expect(opening(view)).toContain('No hemos recibido nada');
    expect(opening(view)).toContain('no quiere decir que no se haya hecho');
  });

  test('has no table of noughts and no empty section', () => {
    expect(deep(sectionOf(view, 'standing')!.content).some(({ type }) => type === 'table')).toBe(false);
    expect(sectionOf(view, 'owed')).toBeUndefined();
    for (const { content, heading } of view.sections) expect(content.length, heading).toBeGreaterThan(0);
  });
});

describe('the page of a country', () => {
  const ledger = world(
    agreement('d-2', { countries: ['aa'], does: ['aa'], due: { on: '2019-12-31' } }),
    agreement('d-3', { does: ['members'] }),
    entry('meetings', 'r-9', { series: 'workshop', held: '2018-05', country: 'aa', sources: [{ id: 's1' }], confidence: 'verified' }),
    presidency('ppt-2018', 'aa', 2018),
    report('x', 'd-2', { place: { country: 'aa', municipality: 'Villa Clara' }, assessments: [{ subject: 'd-2', level: 'partial' }] }),
    party('org', 'civil-society'),
  );
  const view = pageOf(ledger, 'aa');

  test('keeps codes, lead and citation for its end', () => {
    expect(view.atEnd?.fold).toBeDefined();
    expect(opening(view)).toMatch(/^1 acuerdo que pide algo nombra a este país/);
  });

  test('says what it owes, until when, what each voice says there and what would settle it', () => {
    const [item] = itemsIn(view, 'owed');
    expect(item!.due!.text).toContain('31 de diciembre de 2019');
    expect(item!.voices!.map(({ heading }) => heading)).toEqual(['Gobiernos', 'Sociedad civil', 'Registro documental']);
    expect(item!.summary).toContain('Qué lo aclararía');
  });

  test('has its places, its meetings, its turns and the ways to report and reply', () => {
    expect(JSON.stringify(sectionOf(view, 'places'))).toContain('Villa Clara');
    expect(itemsIn(view, 'hosted').map(({ title }) => title)).toEqual(['r-9', 'r-1']);
    const [turns] = sectionOf(view, 'presidencies')!.content;
    expect(turns?.type === 'paragraph' && text(turns.inlines)).toBe('2018.');
    expect(itemsIn(view, 'takePart').length).toBeGreaterThanOrEqual(3);
  });

  test('another country does not have them', () => {
    const other = pageOf(ledger, 'cc');
    expect(opening(other)).toMatch(/^Ningún acuerdo/);
    expect(sectionOf(other, 'places')).toBeUndefined();
    expect(itemsIn(other, 'hosted')).toEqual([]);
  });
});

describe('the page of a body or an organisation', () => {
  test('lists what is open: dates of its acts and statements without an answer, each with what would settle it', () => {
    const ledger = world(
      agreement('d-4', { does: ['members'], due: { on: '2019-12-31' } }),
      input('a-1', { to: 'consejo' }),
      input('a-2', {
        to: 'consejo',
        fate: [{ step: 'answered', on: '2018-01-01', sources: [{ id: 's1' }] }],
      }),
      party('org', 'civil-society'),
    );
    const open = itemsIn(pageOf(ledger, 'consejo'), 'open');
    expect(open.map(({ title }) => title)).toEqual(['d-4', 'a-1']);
    expect(open.every(({ summary }) => summary?.startsWith('Qué lo aclararía'))).toBe(true);
    expect(opening(pageOf(ledger, 'consejo'))).toContain('2 textos');
    expect(opening(pageOf(ledger, 'org'))).toContain('Presentó 2 textos');
  });

  test('of which nothing is asked says only that', () => {
    const view = pageOf(world(party('org', 'civil-society')), 'org');
    expect(opening(view)).toBe('No encontramos ningún acuerdo que le pida algo por su nombre.');
    expect(sectionOf(view, 'open')).toBeUndefined();
  });

  test('a rule without force is behind one line, after the rules in force', () => {
    for (const each of demo.all('parties')) {
      const parts = sectionOf(entryView(contextOf(demo), each), 'obligations')?.content ?? [];
      const types = parts.map(({ type }) => type);
      if (types.includes('items') && types.includes('fold')) expect(types.lastIndexOf('items')).toBeLessThan(types.lastIndexOf('fold'));
      // One line more where there are many rules in force.
      expect(types.filter((type) => type === 'fold').length).toBeLessThanOrEqual(2);
    }
  });
});

test('what else reaches a country is told with what there is of it alone', () => {
  const { besides } = MESSAGES.en.parties.opening;
  expect(besides(0, 0, 0)).toBe('');
  expect(besides(1, 0, 0)).toBe('1 agreement of the region reaches it too.');
  expect(besides(0, 2, 1)).toBe('2 measures of 1 instrument reach it too.');
  expect(MESSAGES.es.parties.opening.besides(2, 1, 1)).toBe('También lo alcanzan 2 acuerdos de la región y 1 medida de 1 instrumento.');
});
