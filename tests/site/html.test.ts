import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages, SITES } from './built-site.ts';

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
/** Pages that several sites share are looked at once. */
const seen = new Set<string>();

test.each(SITES)('every page of %s is valid HTML', { timeout: 900_000 }, async (_, folder) => {
  const faults: string[] = [];
  for (const { path, html } of builtPages(folder)) {
    if (seen.has(html)) continue;
    seen.add(html);
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line } of messages) faults.push(`${path}:${line} ${ruleId} ${message}`);
    }
  }
  expect(faults.slice(0, 40)).toEqual([]);
});
