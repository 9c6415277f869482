import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { escapeXml } from '#exports/xml.ts';
import { LANG_TAGS } from '#i18n/format.ts';
import { contextOf } from '#site/ledger.ts';
import { openSearchView } from '#views/search.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** The description by which a browser adds the search of one language to its own (OpenSearch 1.1). */
export const GET: APIRoute<{ locale: Locale }> = ({ props }) => {
  const { name, description, icon, template, lang } = openSearchView(contextOf(props.locale));
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(name)}</ShortName>
  <Description>${escapeXml(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${LANG_TAGS[lang]}</Language>
  <Image type="image/svg+xml">${escapeXml(icon)}</Image>
  <Url type="text/html" template="${escapeXml(template)}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
};
