import { ANCHORS } from '#addresses/anchors.ts';
import { pathOf } from '#addresses/paths.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { formatDate } from '#i18n/format.ts';
import { mailHref } from './share.ts';
import { entryDestination, hrefOf, sectionLink, type ViewContext } from './context.ts';
import type { PageView } from './model/page.ts';
import { headingOf } from './names.ts';

/** Where it is told what is wrong or missing on a page: by e-mail where the site has an address for it, else as the page on contributing says. */
export function correctionHref(context: ViewContext, { path, title, absolute }: Pick<PageView, 'path' | 'title' | 'absolute'>): string {
  const { messages, asOf, locale, basePath } = context;
  if (context.correctionsTo === undefined) {
    const { href } = sectionLink(context, 'contribute');
    return `${href}?page=${basePath.slice(0, -1)}${path}#${ANCHORS.corrections[locale]}`;
  }
  const body = `${title}\n${absolute}\n${messages.asOf(formatDate(asOf, locale))}\n\n`;
  return mailHref(context.correctionsTo, messages.manners.subject(title), body);
}

/** The same of the page on which an entry stands. */
export function entryCorrectionHref(context: ViewContext, entry: AnyEntry): string {
  const destination = entryDestination(entry);
  return correctionHref(context, {
    path: pathOf(context.locale, destination).replace(/#.*$/, ''),
    title: headingOf(context, entry).title,
    absolute: context.siteUrl + hrefOf(context, destination),
  });
}
