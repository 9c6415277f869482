import { Config, HtmlValidate, Parser, type HtmlElement } from 'html-validate';
import type { Body } from '#domain/ledger/entry.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { readReportBody } from '#reader/reports/report-body.ts';

/** A text in one piece, with `record:` and `media:` where an address of the site is put in. */
export function htmlOf({ pieces }: Pick<Body, 'pieces'>): string {
  return pieces
    .map((piece) => ('html' in piece ? piece.html : 'record' in piece ? `record:${piece.record}` : `media:${piece.media}`))
    .join('');
}

/** The body of a report that begins on line 1, and its problems as `code line:column`. */
export function read(text: string, lang: Locale = 'es') {
  const { body, problems } = readReportBody(text, 'f.mdx', 1, lang);
  return {
    body,
    problems: problems.map(({ code, position }) => `${code} ${position ? `${position.line}:${position.column}` : '–'}`).toSorted(),
  };
}

/** Problems alone, in the order of the text. */
export function refusals(text: string): string[] {
  const { problems } = readReportBody(text, 'f.mdx', 1, 'es');
  problems.sort((a, b) => (a.position?.line ?? 0) - (b.position?.line ?? 0) || (a.position?.column ?? 0) - (b.position?.column ?? 0));
  return problems.map(({ code, position }) => `${code} ${position ? `${position.line}:${position.column}` : '–'}`);
}

/** The HTML of a body that is accepted; a body that is not makes the test fail with its problems. */
export function html(text: string, lang: Locale = 'es'): string {
  const { body, problems } = read(text, lang);
  if (!body) throw new Error(`refused: ${problems.join(', ')}`);
  return htmlOf(body);
}

const config = await Config.fromObject([], { root: true, elements: ['html5'] });
const parser = new Parser(await config.resolve());

export function elementsOf(source: string): HtmlElement[] {
  return parser.parseHtml(source).querySelectorAll('*');
}

const INERT = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote table thead tbody tr th td strong em del code pre a sup section br hr figure figcaption aside input label'.split(
    ' ',
  ),
);
const QUIET = new Set(
  'id href rel title class role start type disabled checked aria-label aria-describedby data-footnotes data-footnote-ref data-footnote-backref'.split(
    ' ',
  ),
);

/** What could act, load or disguise in HTML: empty where nothing can. */
export function dangers(source: string): string[] {
  return elementsOf(source).flatMap((element) => {
    const wrong = element.attributes.filter(
      ({ key, value }) => !QUIET.has(key) || (key === 'href' && !/^(?:https?:\/\/|mailto:|record:[a-z0-9-]|#)/i.test(String(value))),
    );
    const kind = element.is('input') && element.getAttributeValue('type') !== 'checkbox' ? ['input'] : [];
    return [
      ...(INERT.has(element.tagName) ? [] : [element.tagName]),
      ...kind,
      ...wrong.map(({ key, value }) => `${element.tagName} ${key}=${String(value)}`),
    ];
  });
}

const validator = new HtmlValidate({
  root: true,
  extends: [],
  elements: ['html5'],
  rules: {
    'close-order': 'error',
    'element-permitted-content': 'error',
    'element-permitted-parent': 'error',
    'no-dup-id': 'error',
    'no-dup-attr': 'error',
    'void-content': 'error',
  },
});

/** Mistakes in the grammar of HTML: a block inside a paragraph, two equal ids… */
export function faults(source: string): string[] {
  return validator
    .validateStringSync(source)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
