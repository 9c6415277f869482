import { describe, expect, test } from 'vitest';
import { demoEntries } from '#demo/demo-entries.ts';
import { asksForSomething, asksNothing } from '#domain/acts/acts.ts';
import { isTextRead } from '#domain/acts/text-known.ts';
import { documentedOf } from '#domain/voices/documented.ts';
import { assessmentsAbout } from '#domain/voices/assessments.ts';
import { storyOf } from '#domain/agreements/story.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { MESSAGES } from '#i18n/messages/index.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { createContext } from '#views/context.ts';
import { entryView, hasPage } from '#views/entries/index.ts';
import { homeView } from '#views/home/home.ts';
import { itemOf } from '#views/items.ts';
import { LIST_SECTIONS, LIST_VIEWS } from '#views/lists/index.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const sound = loadLedger('tests/fixtures/sound').ledger;
const invented = buildLedger(demoEntries({ seed: 1, size: 60, asOf: '2026-11-21' })).ledger;
const contextOf = (ledger: Ledger, locale: Locale, asOf = '2026-11-21') =>
  createContext({ ledger, locale, asOf, basePath: '/base/', siteUrl: 'https://example.org' });

describe.each(REAL_LEDGERS.flatMap(([name, ledger]) => LOCALES.map((locale) => ({ name, ledger, locale }))))(
  'pages of $name in $locale',
  ({ ledger, locale }) => {
    const context = contextOf(ledger, locale);
    const views = [...ledger.entries()].filter(hasPage).map((entry) => entryView(context, entry));

    test('every page has a title, a description, its address in both languages and the date it is computed for', () => {
      for (const view of [...views, ...LIST_SECTIONS.map((section) => LIST_VIEWS[section](context)), homeView(context)]) {
        expect(view.title.length, view.path).toBeGreaterThan(2);
        expect(view.description.length, view.path).toBeGreaterThan(2);
        expect(view.alternates.map((other) => other.locale)).toEqual([...LOCALES]);
        expect(view.absolute.startsWith('https://example.org/base/'), view.path).toBe(true);
        expect(view.asOf.iso).toBe('2026-11-21');
      }
    });

    test('every sourced entry lists its sources, each with how it was read', () => {
      for (const entry of [...ledger.entries()].filter(hasPage)) {
        const sourced = entry.facts as { sources?: unknown[]; confidence?: string };
        const view = entryView(context, entry);
        if (!sourced.sources || !sourced.confidence) continue;
        expect(view.sources.filter(({ reading }) => reading !== undefined).length, view.path).toBe(sourced.sources.length);
      }
    });

    test('no text of a page is empty, undefined or left in the other language without saying so', () => {
      const strings = JSON.stringify(views).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
      expect(strings.filter((text) => /^"undefined|undefined"$|\[object|NaN/.test(text))).toEqual([]);
      for (const view of views) for (const { text: note } of view.notes) expect(note.length, view.path).toBeGreaterThan(5);
    });
  },
);

describe.each(LOCALES)('an agreement in %s', (locale) => {
  test('that no government and no organisation has written about says so in both columns', () => {
    const unspoken = invented.all('agreements').filter(({ id }) => assessmentsAbout(invented, id).length === 0);
    const silent = unspoken.filter((agreement) => !asksNothing(agreement));
    expect(silent.length).toBeGreaterThan(0);
    for (const agreement of silent) {
      const view = entryView(contextOf(invented, locale), agreement);
      expect(view.voices!.voices.flatMap(({ marks }) => marks.flatMap((mark) => ('level' in mark ? [mark.level] : [])))).toEqual([
        'no-information',
        'no-information',
      ]);
      expect(view.voices!.voices).toHaveLength(3);
    }
  });

  test('that asks for nothing has no stage, date, level or reason for an unknown, and is not said to be adopted', () => {
    const { acts } = MESSAGES[locale];
    for (const ledger of [invented, ...REAL_LEDGERS.map(([, real]) => real)]) {
      const noted = ledger.all('agreements').filter(asksNothing);
      expect(noted.length).toBeGreaterThan(0);
      for (const agreement of noted) {
        const view = entryView(contextOf(ledger, locale), agreement);
        expect(view.stages).toEqual({
          label: MESSAGES[locale].stagesLabel,
          stages: [],
          remarks: [[acts.asksNothing[isTextRead(agreement.facts['text-known']) ? 'read' : 'unread']]],
        });
        const spoken = view.voices?.voices.map(({ heading }) => heading) ?? [];
        expect(spoken).toEqual(documentedOf(ledger, agreement.id) ? [MESSAGES[locale].voices.record] : []);
        expect(view.voices?.silence).toBeUndefined();
        const headings = view.sections.map(({ heading }) => heading);
        expect(headings).not.toContain(acts.deliverables.heading);
        expect(headings).not.toContain(acts.unknowns.heading);
        expect(headings).not.toContain(MESSAGES[locale].standing.specificity.heading);
        expect(JSON.stringify(view.sections)).not.toMatch(/Se adoptó|It was adopted/);
      }
    }
  });

  test('that several countries signed has its verb in the plural, on its page and in lists', () => {
    const [[, ledger]] = REAL_LEDGERS as unknown as [[string, Ledger]];
    const signed = ledger.all('agreements').find(({ facts }) => facts.act.body === 'paises-memorando')!;
    const { meta } = itemOf(contextOf(ledger, locale), signed);
    expect(meta[0]).toMatch(locale === 'es' ? /^Firmaron: Países/ : /^Signed: /);
    expect(entryView(contextOf(ledger, locale), signed).kicker).toContain(locale === 'es' ? 'Firmaron' : 'Signed');
  });

  test('is told in its story by what the body did, whatever that was', () => {
    const { acts, standing } = MESSAGES[locale];
    for (const [, ledger] of REAL_LEDGERS) {
      const adopted = ledger
        .all('agreements')
        .filter((agreement) => storyOf(ledger, agreement, '2026-11-21').some(({ kind }) => kind === 'adopted'));
      expect(adopted.length).toBeGreaterThan(100);
      for (const agreement of adopted) {
        const story = entryView(contextOf(ledger, locale), agreement).sections.find(({ heading }) => heading === standing.story.heading)!;
        const { body, verb } = agreement.facts.act;
        const several = ledger.demand('parties', body).facts.kind === 'collective';
        expect(JSON.stringify(story), agreement.id).toContain(`"${(several ? acts.verbsOfSeveral : acts.verbs)[verb]}: `);
      }
    }
  });

  test('whose text was not read says of no fact that the act does not state it', () => {
    for (const ledger of [invented, ...REAL_LEDGERS.map(([, real]) => real)]) {
      const unread = ledger
        .all('agreements')
        .filter((agreement) => asksForSomething(agreement) && !isTextRead(agreement.facts['text-known']));
      expect(unread.length).toBeGreaterThan(0);
      for (const agreement of unread) {
        const text = JSON.stringify(entryView(contextOf(ledger, locale), agreement));
        expect(text, agreement.id).not.toContain(MESSAGES[locale].labels.notStated);
        expect(text, agreement.id).not.toContain(MESSAGES[locale].standing.timeliness['no-date']);
        expect(text, agreement.id).toContain(MESSAGES[locale].acts.notKnown);
      }
    }
  });

  test('an earlier day gives a shorter time since the last evidence', () => {
    const sentence = (asOf: string) =>
      JSON.stringify(entryView(contextOf(sound, locale, asOf), sound.demand('agreements', 'd-01')).voices!.voices[2]!.text);
    expect(sentence('2026-11-21')).toMatch(/6 (?:años|years)/);
    expect(sentence('2021-11-21')).toMatch(/1 (?:año|year)\b/);
  });
});
