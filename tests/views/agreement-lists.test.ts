import { describe, expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { MESSAGES } from '#i18n/messages/index.ts';
import { agreementList } from '#views/agreement-list.ts';
import { createContext } from '#views/context.ts';
import { itemOf } from '#views/items.ts';
import { agreementsFacetView, agreementsView } from '#views/lists/agreements.ts';
import { agreement, meeting, quietEntries, report, selfAssessment, type AgreementFacts } from '../domain/entries.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const DAY = '2020-09-01';
const named = (entries: readonly unknown[], due?: string) =>
  new Ledger(
    (entries as AnyEntry[]).map((entry) => {
      const words = { title: entry.id, summary: entry.id, act: 'x', ...(due && { due: { p1: due } }) };
      return { ...entry, words: { es: words, en: words } };
    }) as AnyEntry[],
  );
const contextOf = (ledger: Ledger, locale: Locale = 'es', asOf = DAY) =>
  createContext({ ledger, locale, asOf, basePath: '/', siteUrl: 'https://example.org' });
/** A ledger whose agreement d-1 is as stated, beside what stands in every one. */
const about = (facts: AgreementFacts, added: readonly unknown[] = [], due?: string) =>
  named([...quietEntries().filter(({ id }) => id !== 'd-1'), agreement('d-1', facts), ...added], due);

describe('the date beside a tag', () => {
  const dueOf = (ledger: Ledger, locale: Locale = 'es', asOf = DAY) =>
    itemOf(contextOf(ledger, locale, asOf), ledger.demand('agreements', 'd-1')).due?.text;

  test('is the one that was set, to its precision, with how long ago it was', () => {
    expect(dueOf(about({ due: { on: '2010-12' } }))).toBe('fecha fijada: diciembre de 2010; hace 9 años');
    expect(dueOf(about({ due: { on: '2010-12' } }), 'en')).toBe('date set: December 2010; 9 years ago');
    expect(dueOf(about({ due: { on: '2017?' } }))).toContain('(fecha incierta)');
  });

  test('is told as the text has it, where that is known', () => {
    const within = about({ due: { on: '1999-03' } }, [], 'En sesenta días como máximo: fines de marzo de 1999.');
    expect(dueOf(within)).toBe('fecha fijada: en sesenta días como máximo: fines de marzo de 1999; hace 21 años');
  });

  test('of something due before a meeting names the meeting and its date', () => {
    const before = about({ due: { before: 'm-x' } }, [meeting('m-x', '2018-05')]);
    expect(dueOf(before)).toBe('fecha fijada: antes de: m-x (mayo de 2018); hace 2 años');
  });

  test('that a voice says was not kept names who says so', () => {
    const denied = report('x', 'd-1', { period: '2020', assessments: [{ subject: 'd-1', country: 'aa', level: 'pending' }] });
    expect(dueOf(about({ due: { on: '2019-05-10' } }, [denied]))).toBe('fecha fijada: 10 de mayo de 2019; hace 1 año. Lo dice org (aa)');
  });

  test('that is near says how many days are left', () => {
    expect(dueOf(about({ due: { on: '2020-09-10' } }))).toBe('fecha fijada: 10 de septiembre de 2020; dentro de 9 días');
  });

  test('is never that of the act, which stands after the verb and the body', () => {
    const ledger = about({ adopted: '2003-04-05', due: { on: '2019-05-10' } });
    const { due, meta } = itemOf(contextOf(ledger), ledger.demand('agreements', 'd-1'));
    expect(due!.text).not.toContain('2003');
    expect(meta).toEqual(['Decidió: consejo, 5 de abril de 2003']);
  });
});

describe('voices in a list of agreements', () => {
  const listOf = (ledger: Ledger) => agreementList(contextOf(ledger), ledger.all('agreements'));

  test('are the record alone where nobody else spoke, and the list says so once, with the reasons', () => {
    const { items, silence } = listOf(about({}));
    for (const { voices } of items) expect(voices!.map(({ heading }) => heading)).toEqual([MESSAGES.es.voices.record]);
    expect(silence![0]).toMatch(/^No hemos recibido información de gobiernos ni de la sociedad civil.* Eso no es incumplimiento\./);
  });

  test('are all three on every line where one of them has a level, and then nothing is said above', () => {
    const { items, silence } = listOf(about({}, [agreement('d-2'), selfAssessment('x', 'd-1')]));
    expect(items.length).toBeGreaterThan(1);
    for (const { voices } of items) expect(voices).toHaveLength(3);
    expect(silence).toBeUndefined();
  });

  test('that are two levels or more apart are marked, with the place, and lead to what they say', () => {
    const far = [
      selfAssessment('x', 'd-1', { assessments: [{ subject: 'd-1', level: 'full' }] }),
      report('y', 'd-1', { assessments: [{ subject: 'd-1', country: 'aa', level: 'pending' }] }),
    ];
    const { differs } = listOf(about({}, far)).items.find(({ href }) => href === '/acuerdos/d-1/')!;
    expect(differs).toEqual({ href: '/acuerdos/d-1/#voces', text: 'Difieren hasta 3 niveles: aa' });
    const alone = listOf(about({}, [selfAssessment('x', 'd-1')]));
    expect(alone.items.filter((item) => item.differs !== undefined)).toEqual([]);
  });
});

test.each(REAL_LEDGERS)('no line of agreements repeats that nobody spoke, and every tag has its date: %s', (_, ledger) => {
  for (const locale of LOCALES) {
    const context = contextOf(ledger, locale, '2026-11-29');
    const { groups, remarks } = agreementsView(context);
    const items = groups.flatMap((group) => group.items);
    const { list } = MESSAGES[locale].acts.unknowns;
    const opening = list.one('').split(':')[0]!;
    expect(items.flatMap(({ meta }) => meta).filter((text) => text.includes(opening))).toEqual([]);
    const several = items.some(({ voices = [] }) => voices.length === 3);
    expect(remarks.flat().some((inline) => typeof inline === 'string' && inline.startsWith(opening))).toBe(!several);
    for (const { due } of items.filter((item) => item.due !== undefined)) expect(due!.text).toMatch(/: \S/);
  }
});

test('a part of the list that asks for nothing says nothing of silence', () => {
  const ledger = about({ act: { kind: 'decision', verb: 'took-note', body: 'consejo' }, stages: undefined });
  const view = agreementsFacetView(contextOf(ledger), 'documented', { value: 'asks-nothing', ids: ['d-1'] });
  expect(view.remarks).toEqual([]);
});
