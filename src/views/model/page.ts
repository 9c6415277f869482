import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { LinkView } from './inline.ts';
import type { SequenceView } from './sequence.ts';

/** What every page has. */
export interface PageView {
  locale: Locale;
  /** Path without the base, as in the sitemap. */
  path: string;
  title: string;
  description: string;
  /** The same page in each language. */
  alternates: readonly { locale: Locale; href: string; absolute: string }[];
  absolute: string;
  breadcrumbs: readonly LinkView[];
  asOf: { iso: string; text: string };
  /** Section shown as current in the navigation. */
  current?: string | undefined;
  indexed: boolean;
  /** On the demonstration site: that everything is invented, in every language. */
  demonstration?: { label: string; texts: readonly { locale: Locale; text: string }[] };
  /** The picture that other sites show beside a link to the page. */
  preview: { src: string; alt: string };
  /** The same in another form, for programs: a calendar file, a feed. */
  subscriptions?: readonly SubscriptionView[];
  /** Where its lists go on over several pages: which of them it is, and the ways to the others. */
  sequence?: SequenceView;
}

export interface SubscriptionView {
  href: string;
  /** Media type. */
  type: string;
  title: string;
}
