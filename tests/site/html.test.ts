import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages, SITES } from './built-site.ts';
import { attributesOfPages, samplesOf } from '../browser/structure.ts';
import { oneOfEachOutline, oneOfEachSkeleton } from './skeleton.ts';

/** Resolves its rules once for all pages: for each anew, that would take a quarter of the time. */
class RulesOnce extends StaticConfigLoader {
  #resolved?: ReturnType<StaticConfigLoader['getConfigFor']>;

  override getConfigFor(page: string) {
    return (this.#resolved ??= super.getConfigFor(page));
  }
}

/** Checkboxes that answer one question share a name. */
const NAMES_IN_FORMS = ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }] as const;
const PAGE_RULES = [
  ...['heading-level', 'unique-landmark', 'no-dup-id', 'no-missing-references', 'input-missing-label'],
  ...['multiple-labeled-controls', 'no-redundant-for', 'no-multiple-main', 'no-redundant-aria-label'],
];

/** What one element is, holds and stands beside. */
const EVERY_RULE = new RulesOnce({
  extends: ['html-validate:recommended'],
  rules: {
    'form-dup-name': [...NAMES_IN_FORMS],
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // The parser does not know elements that browsers define later.
    'element-name': ['error', { whitelist: ['agreement-chart', 'sort-table', 'record-search', 'due-calculator'] }],
  },
});
/** What only a whole page shows: names, places and headings, and what refers to what. */
const RULES_OF_PAGES = new RulesOnce({
  rules: { 'form-dup-name': [...NAMES_IN_FORMS], ...Object.fromEntries(PAGE_RULES.map((rule) => [rule, 'error' as const])) },
});
const validators = { all: new HtmlValidate(EVERY_RULE), page: new HtmlValidate(RULES_OF_PAGES) };

/** What the rules say of signs and ids that pages of one skeleton need not share. */
const SIGN_FOR_MARKUP = /&(?!(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);)/i;
const ID = /\sid="([^"]*)"/g;
const SOUND_ID = /^\p{L}[\p{L}\p{N}_-]*$/u;

const twice = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) < index);

/**
 * What makes HTML valid does not depend on words: of all sites, one page of each outline is read for what only a whole page
 * shows, and by all rules pages that between them have every element with its attributes, the one it stands in and the one before.
 */
test('every page of every site is valid HTML', { timeout: 900_000 }, async () => {
  const all = SITES.flatMap(([name, folder]) => builtPages(folder).map(({ path, html }) => ({ place: `${name} ${path}`, html })));
  const pages = [...new Map(all.map((page) => [page.html, page])).values()];
  const faults = pages.flatMap(({ place, html }) => [
    ...(SIGN_FOR_MARKUP.test(html) ? [`${place} & without its name`] : []),
    ...[...html.matchAll(ID)].filter(([, id]) => !SOUND_ID.test(id!)).map(([id]) => `${place}${id}`),
    ...twice([...html.matchAll(ID)].map(([, id]) => id!)).map((id) => `${place} has ${id} twice`),
  ]);
  const chosen = oneOfEachSkeleton(pages);
  const texts = new Map(chosen.map(({ place, html }) => [place, html]));
  const samples = samplesOf(texts, attributesOfPages(texts.values()));
  expect(samples.size).toBeGreaterThan(40);
  const outlines = new Set(oneOfEachOutline(chosen).map(({ place }) => place));
  for (const { place, html } of chosen.filter((page) => samples.has(page.place) || outlines.has(page.place))) {
    const report = await validators[samples.has(place) ? 'all' : 'page'].validateString(html);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line } of messages) faults.push(`${place}:${line} ${ruleId} ${message}`);
    }
  }
  expect(faults.slice(0, 40)).toEqual([]);
});
