import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '#domain/vocabulary.ts';
import { searchDocuments } from '#search/documents.ts';
import { contextOf } from '#site/ledger.ts';
import { searchIndexPath } from '#views/search.ts';

/** The search index, one file a language, beside the search page. */
export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({
    params: { index: searchIndexPath(locale).replace(/^\/|\.json$/g, '') },
    props: { locale },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => new Response(JSON.stringify(searchDocuments(contextOf(props.locale))));
