import { readFileSync } from 'node:fs';
import type { Locale } from '#domain/schemas/vocabulary.ts';

const DOCUMENTS: Record<Locale, string> = { es: 'docs/data.es.md', en: 'docs/data.md' };

/** The queries of the document about the data, by the questions over them. */
export function notebook(locale: Locale): { question: string; sql: string }[] {
  const text = readFileSync(DOCUMENTS[locale], 'utf8');
  return [...text.matchAll(/^### \d+\. (.+)\n\n```sql\n([^`]+)\n```$/gm)].map(([, question, sql]) => ({ question: question!, sql: sql! }));
}
