import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages, SITES } from './built-site.ts';
import { oneOfEachSkeleton } from './skeleton.ts';

/** Resolves its rules once for all pages: for each anew, that would take a quarter of the time. */
class RulesOnce extends StaticConfigLoader {
  #resolved?: ReturnType<StaticConfigLoader['getConfigFor']>;

  override getConfigFor(page: string) {
    return (this.#resolved ??= super.getConfigFor(page));
  }
}

const rules = new RulesOnce({
  extends: ['html-validate:recommended'],
  rules: {
    // Checkboxes that answer one question share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // The parser does not know elements that browsers define later.
    'element-name': ['error', { whitelist: ['agreement-chart', 'sort-table', 'record-search', 'due-calculator'] }],
  },
});
const validator = new HtmlValidate(rules);
/** What the rules say of signs and ids that pages of one skeleton need not share. */
const SIGN_FOR_MARKUP = /&(?!(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);)/i;
const ID = /\sid="([^"]*)"/g;
const SOUND_ID = /^\p{L}[\p{L}\p{N}_-]*$/u;

/** Of all sites one page of each skeleton: what makes HTML valid does not depend on words. */
test('every page of every site is valid HTML', { timeout: 900_000 }, async () => {
  const pages = SITES.flatMap(([name, folder]) => builtPages(folder).map(({ path, html }) => ({ place: `${name} ${path}`, html })));
  const faults = pages.flatMap(({ place, html }) => [
    ...(SIGN_FOR_MARKUP.test(html) ? [`${place} & without its name`] : []),
    ...[...html.matchAll(ID)].filter(([, id]) => !SOUND_ID.test(id!)).map(([id]) => `${place}${id}`),
  ]);
  for (const { place, html } of oneOfEachSkeleton(pages)) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line } of messages) faults.push(`${place}:${line} ${ruleId} ${message}`);
    }
  }
  expect(faults.slice(0, 40)).toEqual([]);
});
