import { expect, test } from 'vitest';
import { Ledger } from '#domain/ledger/ledger.ts';
import type { Project } from '#domain/project/project.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { readProject } from '#site/settings.ts';
import { isOpen } from '#views/channels.ts';
import { createContext } from '#views/context.ts';
import type { Inline } from '#views/model/inline.ts';
import { proseView } from '#views/prose.ts';
import { siteNameOf } from '#views/site-name.ts';

const CLOSED: Project = {
  ...readProject(),
  repository: null,
  contacts: { corrections: null, danger: null },
  secretariats: [{ party: 'st-one', email: null }],
  answerDays: null,
};
const DECIDED: Project = {
  ...CLOSED,
  repository: 'https://git.example.org/offices/monitor',
  contacts: { corrections: 'errors@example.org', danger: 'danger@example.org' },
  secretariats: [{ party: 'st-one', email: 'one@example.org' }],
  answerDays: 1,
};
const contextOf = (project: Project, locale: (typeof LOCALES)[number]) =>
  createContext({ ledger: new Ledger([]), locale, asOf: '2026-11-21', basePath: '/', siteUrl: 'https://example.org', project });
const textOf = (inlines: readonly Inline[]) =>
  inlines.map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : '')).join('');
const channelsOf = (project: Project, locale: (typeof LOCALES)[number]) =>
  proseView(contextOf(project, locale), 'contribute', { title: 'x', description: 'x' }).channels!;

test.each(LOCALES)('in %s, while nothing is decided the page on contributing says that nothing is open, and links to nothing', (locale) => {
  const { closed, items } = channelsOf(CLOSED, locale);
  expect(closed).toBeTruthy();
  expect(items.flat().filter((inline) => typeof inline !== 'string')).toEqual([]);
  expect(items).toHaveLength(5);
});

test.each(LOCALES)('in %s, what is decided stands there as a link: repository, offices, private channels, and the days', (locale) => {
  const { closed, items } = channelsOf(DECIDED, locale);
  expect(closed).toBeUndefined();
  const hrefs = items.flat().flatMap((inline) => (typeof inline === 'object' && 'href' in inline ? [inline.href] : []));
  expect(hrefs).toEqual([
    'https://git.example.org/offices/monitor',
    'mailto:one@example.org',
    'mailto:errors@example.org',
    'mailto:danger@example.org',
    'https://git.example.org/offices/monitor/security/advisories/new',
  ]);
  expect(textOf(items.at(-1)!)).toMatch(/un día|one day/);
});

test('one secretariat with an address is enough to send something', () => {
  expect(isOpen(CLOSED)).toBe(false);
  expect(isOpen({ ...CLOSED, secretariats: DECIDED.secretariats })).toBe(true);
});

test('other pages of prose say nothing of channels', () => {
  expect(proseView(contextOf(DECIDED, 'es'), 'about', { title: 'x', description: 'x' }).channels).toBeUndefined();
});

test.each([
  ['Acuerdos CRM y sociedad civil', 'Acuerdos ', 'CRM', ' y sociedad civil'],
  ['RCM and CRM', '', 'RCM', ' and CRM'],
  ['Convenios del sur', 'Convenios del sur', '', ''],
])('the name of the site comes from the settings, its acronym apart: %s', (name, before, acronym, after) => {
  const context = contextOf({ ...DECIDED, name: { es: name, en: name } }, 'es');
  expect(siteNameOf(context)).toEqual({ text: name, before, acronym, after });
  expect(context.messages.siteName).toBe(name);
});
