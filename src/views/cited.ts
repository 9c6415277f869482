import { isKept, UNDATED, versionPath } from '#addresses/archive.ts';
import { formatDate } from '#i18n/format.ts';
import type { ViewContext } from './context.ts';

/** How others cite a page or file of the site. */
interface Cited {
  /** In full. */
  address: string;
  /** ISO day of what stands there. */
  day: string;
  /** The same in words. */
  text: string;
}

function cited({ siteUrl, basePath, locale }: ViewContext, path: string, day: string): Cited {
  return { address: siteUrl + basePath.slice(0, -1) + path, day, text: formatDate(day, locale) };
}

/** A file that is kept for good where versions are. @param path from the root of the site */
export function citedFile(context: ViewContext, path: string): Cited {
  return context.keepsVersions ? cited(context, versionPath(UNDATED, path), UNDATED) : cited(context, path, context.asOf);
}

/**
 * A page as it is cited: where versions are kept, its version, whose day the build puts in once it knows which pages say something
 * new; elsewhere the present page, with the day of its computation. @param path from the root of the site, with its fragment
 */
export function citedPage(context: ViewContext, path: string): Cited {
  return isKept(path.replace(/#.*$/, '')) ? citedFile(context, path) : cited(context, path, context.asOf);
}
