import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteRoutes, unlistedRoutes, type Page } from '#site/routes.ts';
import { EXAMPLE_PATHS, PAGE_EXAMPLES } from '../../scripts/page-examples.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';
import { SITE_DIR } from './built-site.ts';

/** What makes a page one of its kind: pages of one kind differ in their facts alone. */
function kindOf(page: Page): string {
  switch (page.kind) {
    case 'list':
    case 'prose':
    case 'sheet':
      return `${page.kind} ${page.section}`;
    case 'facet':
      return `facet ${page.division}`;
    case 'due':
      return `due ${page.list}`;
    case 'dashboard':
      return `finding ${page.section} ${page.part?.part ?? ''}`;
    case 'entry': {
      const { entry } = page;
      return entry.collection === 'parties' ? `entry parties ${entry.facts.kind === 'member-country'}` : `entry ${entry.collection}`;
    }
    default:
      return page.kind;
  }
}

/**
 * Kinds that come with what organisations and governments send: the first of them must not break the tests of the site.
 * They are looked at on the demonstration, and take a place in the list of examples when there is one that stays.
 */
const AWAITED = /^(?:entry (?:reports|self-assessments|reviews|replies|plans|documents|consultations)|finding \S+ organization)$/;

const withoutQuery = EXAMPLE_PATHS.map((path) => path.replace(/\?.*/, ''));

test.each(REAL_LEDGERS)('every kind of page of %s has an example in both languages', (_, ledger) => {
  const routes = [...siteRoutes(ledger, '2026-11-29'), ...unlistedRoutes()];
  const examples = new Set(withoutQuery.map((path) => `/${path}`));
  const shown = new Set(routes.filter(({ path }) => examples.has(path)).map(({ locale, page }) => `${locale} ${kindOf(page)}`));
  const asked = routes.filter(({ page }) => !AWAITED.test(kindOf(page)));
  const all = new Set(asked.map(({ locale, page }) => `${locale} ${kindOf(page)}`));
  expect([...all].filter((kind) => !shown.has(kind))).toEqual([]);
  expect(all.size).toBeGreaterThan(100);
});

test('every example is a page of the built site, and has a name of its own', () => {
  expect(withoutQuery.filter((path) => !existsSync(join(SITE_DIR, path.replace(/(?:^|\/)$/, '$&index.html'))))).toEqual([]);
  expect(new Set(PAGE_EXAMPLES.map(({ name }) => name)).size).toBe(PAGE_EXAMPLES.length);
});
