import { describe, expect, test } from 'vitest';
import { SECTIONS, type Section } from '#addresses/sections.ts';
import { pathOf } from '#addresses/paths.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { chromeView } from '#views/chrome.ts';
import { CONTENTS } from '#views/contents.ts';
import { createContext } from '#views/context.ts';
import { pageView } from '#views/page.ts';
import { keysOf } from '#domain/tables.ts';

const { ledger } = loadLedger('tests/fixtures/sound');
/** Reached from the head of every page, from a problem, or by those who build the site. */
const ELSEWHERE: readonly Section[] = ['search', 'problems', 'design', 'contents'];
const MOST_LINKS = 20;

describe.each(LOCALES)('around every page, in %s', (locale) => {
  const context = createContext({ ledger, locale, asOf: '2026-11-21', basePath: '/', siteUrl: 'https://example.org' });
  const around = (section: Section, current: string = section) =>
    chromeView(context, pageView(context, { destination: { to: 'section', section }, title: section, description: section, current }));
  const sectionPath = (section: Section) => pathOf(locale, { to: 'section', section });

  test('every section stands once on the page of contents, and what menu and footer lead to is there', () => {
    const { nav, footer } = around('agreements');
    const listed = keysOf(CONTENTS).flatMap((group) => [...CONTENTS[group]]);
    const sections = keysOf(SECTIONS).filter((section) => !ELSEWHERE.includes(section));
    expect(listed.toSorted()).toEqual(sections.toSorted());
    const datePassed = pathOf(locale, { to: 'due', list: 'date-passed' });
    const links = [...nav, ...footer.flatMap((group) => group.links)].map(({ href }) => href);
    expect(links.filter((href) => ![datePassed, sectionPath('contents'), ...listed.map(sectionPath)].includes(href))).toEqual([]);
    expect(links).toContain(sectionPath('contents'));
    expect(new Set(links).size).toBe(links.length);
  });

  test('the footer has few links in groups with heads of their own', () => {
    const { footer } = around('agreements');
    expect(footer.flatMap(({ links }) => links).length).toBeLessThanOrEqual(MOST_LINKS);
    expect(new Set(footer.map(({ heading }) => heading)).size).toBe(footer.length);
  });

  test('no two links have the same words', () => {
    const { nav, footer } = around('agreements');
    const texts = [...nav, ...footer.flatMap((group) => group.links)].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('one item of the menu is marked: as the page itself, or as that to which the page belongs', () => {
    const marks = (section: Section, current?: Section) =>
      around(section, current).nav.flatMap(({ href, current: mark }) => (mark ? [[href, mark]] : []));
    expect(marks('countries')).toEqual([[sectionPath('countries'), 'page']]);
    expect(marks('differences')).toEqual([[sectionPath('standing'), 'true']]);
    expect(marks('tags')).toEqual([[sectionPath('themes'), 'true']]);
    expect(marks('proposals')).toEqual([]);
  });
});

test('an error is reported by e-mail where the site has an address for it, and else where the page on contributing says', () => {
  const context = createContext({ ledger, locale: 'es', asOf: '2026-11-21', basePath: '/', siteUrl: 'https://example.org' });
  const page = pageView(context, { destination: { to: 'section', section: 'countries' }, title: 'Países & más', description: '' });
  expect(chromeView(context, page).correction).toMatchObject({ href: '/contribuir/?page=/paises/#correcciones' });
  const { href } = chromeView({ ...context, correctionsTo: 'errores@example.org' }, page).correction;
  expect(href).toMatch(/^mailto:errores@example\.org\?subject=/);
  const body = new URL(href).searchParams.get('body')!;
  for (const part of ['Países & más', 'https://example.org/paises/', '21 de noviembre de 2026']) expect(body).toContain(part);
});
