import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from './built-site.ts';

const validator = new HtmlValidate({
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

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { path, html } of builtPages()) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line } of messages) faults.push(`${path}:${line} ${ruleId} ${message}`);
    }
  }
  expect(faults.slice(0, 40)).toEqual([]);
});
