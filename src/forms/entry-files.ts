import { LOCALES } from '#domain/schemas/vocabulary.ts';
import type { EntryDraft, Values } from './draft.ts';
import type { EntryFile, TextFile } from './sending/entry-file.ts';
import { yamlOf } from './yaml.ts';

const header = (values: Values) => `---\n${yamlOf(values)}---\n`;

/** The files of an entry, as they stand in the repository: its facts, its words in each language; of a report, one with its text. */
export function filesOf({ collection, id, facts, words, body }: EntryDraft): TextFile[] {
  if (collection === 'reports')
    return [{ path: `content/reports/${String(facts.organization)}/${id}.mdx`, text: `${header(facts)}\n${(body ?? '').trim()}\n` }];
  return [
    { path: `content/${collection}/${id}.md`, text: header(facts) },
    ...LOCALES.flatMap((locale) => {
      const own = words[locale];
      return own ? [{ path: `content/${collection}/${id}.${locale}.md`, text: header(own) }] : [];
    }),
  ];
}

/** The pictures that the text of a report shows, as files beside it. */
export async function pictureFilesOf({ facts, pictures = {} }: EntryDraft): Promise<EntryFile[]> {
  const kept = Object.entries(pictures).flatMap(([name, picture]) => (picture ? [{ name, picture }] : []));
  return Promise.all(
    kept.map(async ({ name, picture }) => ({
      path: `content/reports/${String(facts.organization)}/${name}`,
      bytes: new Uint8Array(await picture.arrayBuffer()),
    })),
  );
}
