import type { MDXInstance } from 'astro';
import type { Guide } from '#addresses/guides.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { PROSE_SECTIONS, type ProseSection } from '#views/prose.ts';

export interface ProseFrontMatter extends Record<string, unknown> {
  title: string;
  description: string;
}

/** MDX modules: program like all of src, compiled by Astro, one file a language. */
const modules = import.meta.glob<MDXInstance<ProseFrontMatter>>('/conference/pages/*/*.mdx', { eager: true });

/** @throws where a page is missing in a language */
export function proseOf(page: ProseSection | `guide-${Guide}`, locale: Locale): MDXInstance<ProseFrontMatter> {
  const module = modules[`/conference/pages/${locale}/${page}.mdx`];
  if (!module) throw new Error(`conference/pages/${locale}/${page}.mdx is missing`);
  return module;
}

for (const section of PROSE_SECTIONS) for (const locale of LOCALES) proseOf(section, locale);
