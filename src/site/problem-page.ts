import { getCollection } from 'astro:content';
import type { Problem } from '#domain/problems/problem.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { escapeXml as escaped } from '#exports/xml.ts';
import { LANG_TAGS } from '#i18n/format.ts';
import { formatProblem } from '#i18n/problems/index.ts';
import { countOf, printable, REPORTER_WORDS } from '#reporters/index.ts';
import { hasErrors } from '#reader/load-ledger.ts';

const STYLE = `
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 0 auto; padding: 1.5rem }
h1 { font-size: 1.4rem } h2 { font: 600 1rem ui-monospace, monospace; margin: 2rem 0 0; overflow-wrap: anywhere }
li { margin: .75rem 0 } p { margin: 0; overflow-wrap: anywhere } small { opacity: .75 }`;

const text = (value: string) => escaped(printable(value));

function item(problem: Problem, locale: Locale): string {
  const words = REPORTER_WORDS[locale];
  const { message, remedy } = formatProblem(problem, locale);
  const place = problem.position ? `${words.columns[1]} ${problem.position.line}:${problem.position.column}. ` : '';
  const severity = problem.severity === 'warning' ? ` (${words.warning})` : '';
  return `<li><p><strong>${place}</strong>${text(message)}${severity}</p><p>${text(remedy)}</p><p><small>[${problem.code}]</small></p></li>`;
}

/** What the last reading of the content found wrong, as a page; undefined where nothing stops publication. */
export async function problemPage(locale: Locale, basePath: string): Promise<string | undefined> {
  const [reading] = await getCollection('reading');
  if (!reading || !hasErrors(reading.data.problems)) return undefined;
  const { problems, fileCount } = reading.data;
  const words = REPORTER_WORDS[locale];
  const title = words.total(countOf(problems), fileCount);
  const files = Map.groupBy(problems, ({ file }) => file);
  const sections = [...files].map(
    ([file, own]) => `<h2>${text(file)}</h2><ul>${own.map((problem) => item(problem, locale)).join('')}</ul>`,
  );
  // Vite's client loads the page again as soon as the collections change.
  return `<!doctype html><html lang="${LANG_TAGS[locale]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${STYLE}</style><script type="module" src="${basePath}@vite/client"></script></head>
<body><h1>${title}</h1><p>${words.held}</p>${sections.join('')}</body></html>`;
}
