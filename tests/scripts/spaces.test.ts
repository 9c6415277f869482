import { expect, test } from 'vitest';
import { withoutBlanks } from '#site/spaces.ts';

test('blanks that nobody sees are taken from a page', () => {
  expect(withoutBlanks('<ul>  <li class="a"> <a href="/">Uno</a>  </li>\n</ul>')).toBe('<ul><li class="a"><a href="/">Uno</a></li></ul>');
});

test('a blank between words stays, also beside a tag', () => {
  expect(withoutBlanks('<p> Los <b>dos</b>  \n <i>tres</i> días </p>')).toBe('<p>Los <b>dos</b> <i>tres</i> días</p>');
  expect(withoutBlanks('<dl><dt>Uno</dt>  <dd>dos</dd></dl>')).toBe('<dl><dt>Uno</dt> <dd>dos</dd></dl>');
});

test('what is told line by line, and every hard blank, is left as it is', () => {
  expect(withoutBlanks('<div>  <pre>  a\n\n  b </pre>  </div>')).toBe('<div><pre>  a\n\n  b </pre></div>');
  expect(withoutBlanks('<p>\u00a0uno</p>')).toBe('<p>\u00a0uno</p>');
});
