import { versionPath, versionsPath } from '#addresses/archive.ts';
import { pathOf } from '#addresses/paths.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { ARCHIVE_WORDS } from '#i18n/archive/index.ts';
import { formatDate } from '#i18n/format.ts';
import type { UnitHistory } from '#reader/archive/history.ts';

/** A page of the site that is made of the frame of another: its address in both languages, its heading as HTML, its main part. */
interface Framed {
  locale: Locale;
  paths: Record<Locale, string>;
  heading: string;
  main: string;
}

/** The page about the archive, whose frame others borrow. */
export const framePath = (locale: Locale): string => pathOf(locale, { to: 'section', section: 'archive' });

/**
 * A page in the frame of the page about the archive: its menu, its language link, its footer. It is not for search engines.
 *
 * @param frame HTML of that page in the language, @param root address of the site without a slash at the end
 */
function framed(frame: string, root: string, { locale, paths, heading, main }: Framed): string {
  const basePath = root.replace(/^https?:\/\/[^/]+/, '');
  const head = frame.slice(0, frame.indexOf('<main'));
  const rest = frame.slice(frame.indexOf('</main>'));
  const moved = (html: string) =>
    (['es', 'en'] as const).reduce(
      (text, other) =>
        text
          .replaceAll(`"${root}${framePath(other)}"`, `"${root}${paths[other]}"`)
          .replaceAll(
            other === locale ? `page=${framePath(other)}` : `"${basePath}${framePath(other)}"`,
            other === locale ? `page=${paths[other]}` : `"${basePath}${paths[other]}"`,
          ),
      html,
    );
  return (
    moved(head)
      .replace(
        /<title>[^<]*?( · [^<·]*)?<\/title>/,
        (_, site: string = '') => `<title>${heading}${site}</title><meta name="robots" content="noindex">`,
      )
      .replaceAll(
        /(<meta (?:property="og:title"|name="description") content=")[^"]*"/g,
        (_, start: string) => `${start}${heading.replaceAll('"', '&quot;')}"`,
      ) +
    `<main id="contenido"><h1>${heading}</h1>${main}` +
    moved(rest)
  );
}

/** What is known of a page of which versions are kept, in one language. */
export interface KeptPageFacts {
  locale: Locale;
  /** Of the present page in both languages, with slashes at both ends. */
  paths: Record<Locale, string>;
  /** As HTML. */
  title: string;
  history: UnitHistory;
  /** Days on which kept files were taken down, by their paths. */
  takenDown: ReadonlyMap<string, string>;
}

const paragraph = (html: string, name = '') => `<p${name && ` class="${name}"`}>${html}</p>`;

function versionItems(basePath: string, { locale, paths, history, takenDown }: KeptPageFacts): string {
  const words = ARCHIVE_WORDS[locale].versions;
  const items = history.versions.map(({ day }, place) => {
    const next = history.versions[place + 1]?.day;
    const after =
      next !== undefined
        ? words.next(formatDate(next, locale))
        : history.gone !== undefined
          ? words.gone(formatDate(history.gone, locale))
          : words.latest;
    const taken = takenDown.get(`${day}${paths[locale]}index.html`);
    const said = taken === undefined ? after : `${words.takenDown(formatDate(taken, locale))} ${after}`;
    const link = `<a href="${basePath}${versionPath(day, paths[locale])}">${words.from(formatDate(day, locale))}</a>`;
    return `<li>${paragraph(link, 'title')}${paragraph(`<span>${said}</span>`, 'meta')}</li>`;
  });
  return `<ul class="items">${items.reverse().join('')}</ul>`;
}

/** The list of all versions of a page, which says of each when the next one came. */
export function versionsPage(frame: string, root: string, facts: KeptPageFacts): string {
  const { locale } = facts;
  const words = ARCHIVE_WORDS[locale].versions;
  const basePath = root.replace(/^https?:\/\/[^/]+/, '');
  const present = facts.history.gone === undefined ? paragraph(`<a href="${basePath}${facts.paths[locale]}">${words.present}</a>`) : '';
  return framed(frame, root, {
    locale,
    paths: { es: versionsPath(facts.paths.es), en: versionsPath(facts.paths.en) },
    heading: words.heading(facts.title),
    main: paragraph(words.lead, 'lead') + present + versionItems(basePath, facts),
  });
}

/** What stands at the address of a page that is no longer on the site: what stood there, and its versions. */
export function gonePage(frame: string, root: string, facts: KeptPageFacts): string {
  const { locale } = facts;
  const words = ARCHIVE_WORDS[locale].gone;
  const basePath = root.replace(/^https?:\/\/[^/]+/, '');
  return framed(frame, root, {
    locale,
    paths: facts.paths,
    heading: words.heading,
    main:
      paragraph(words.lead(facts.title), 'lead') +
      paragraph(words.until(formatDate(facts.history.gone!, locale)), 'notice') +
      versionItems(basePath, facts),
  });
}
