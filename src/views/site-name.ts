import { MESSAGES } from '#i18n/messages/index.ts';
import type { ViewContext } from './context.ts';

/** The name that the pages bear, also where what they show is invented; its acronym apart, which is printed bold. */
export interface SiteNameView {
  text: string;
  before: string;
  acronym: string;
  after: string;
}

const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/u;

export function siteNameOf({ project, locale }: ViewContext): SiteNameView {
  const text = project?.name[locale] ?? MESSAGES[locale].siteName;
  const [acronym = ''] = ACRONYM.exec(text) ?? [];
  const [before = '', ...after] = acronym === '' ? [text] : text.split(acronym);
  return { text, before, acronym, after: after.join(acronym) };
}
