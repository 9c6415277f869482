import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { FORMS } from '#addresses/forms.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { EntryDraft, Values } from '#forms/draft.ts';
import { filesOf } from '#forms/entry-files.ts';
import { readMdx } from '#forms/text/read-mdx.ts';
import { writeMdx } from '#forms/text/write-mdx.ts';
import { splitFrontMatter } from '#reader/headers/front-matter.ts';
import { YAML_MAX_BYTES } from '#reader/headers/parse-yaml.ts';
import { textBlocks } from '../forms/text-cases.ts';
import { drawnEntries } from '../generated/ledgers.ts';

/** Drafts of one kind, drawn by a seed; those of reports with a text. */
function drawnDrafts(collection: CollectionName, count: number, seed: number): EntryDraft[] {
  const texts = fc.sample(textBlocks, { seed, numRuns: count });
  const drafts = drawnEntries(collection, count, seed).map(({ id, facts, words }, index): EntryDraft => {
    // Nobody enters in a form what a person who checks has permitted.
    const entered = Object.fromEntries(
      Object.entries(facts as unknown as Values).filter(([key]) => key !== 'permissions' && key !== 'corrections'),
    );
    const lang = entered.lang === 'en' ? 'en' : 'es';
    const body = collection === 'reports' ? { body: writeMdx(texts[index]!, lang) } : {};
    return { collection, id, facts: entered, words: words as EntryDraft['words'], ...body };
  });
  // A header may be longer on its lines than in one.
  return drafts.filter((draft) => filesOf(draft).every(({ text }) => Buffer.byteLength(text) < YAML_MAX_BYTES));
}

/** A group of fields in which nothing stands says nothing. */
const withoutEmpty = (draft: EntryDraft): unknown =>
  JSON.parse(
    JSON.stringify(draft, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0 ? undefined : value,
    ),
  );

type Held = Pick<EntryDraft, 'facts' | 'words' | 'body'>;

/** What a form holds of each draft that is put into it. */
async function throughForm(page: Page, drafts: readonly EntryDraft[]): Promise<EntryDraft[]> {
  const held = await page.evaluate((list) => {
    const form = document.querySelector('entry-form') as unknown as { draft: unknown };
    const after = (JSON.parse(list) as unknown[]).map((draft) => {
      form.draft = draft;
      return form.draft;
    });
    return JSON.stringify(after);
  }, JSON.stringify(drafts));
  return (JSON.parse(held) as Held[]).map(({ facts, words, body }, index) => ({
    ...drafts[index]!,
    facts,
    words,
    ...(body !== undefined && { body }),
  }));
}

/** A draft as it stands in its files. */
function readBack(draft: EntryDraft): EntryDraft {
  const read = filesOf(draft).map(({ path, text }) => {
    const split = splitFrontMatter(text, path);
    if (!('yaml' in split)) throw new Error(`${path}: ${split.problems[0]?.code}`);
    return { locale: /\.(es|en)\.md$/.exec(path)?.[1] as 'es' | 'en' | undefined, values: split.yaml.data as Values, text };
  });
  const words = Object.fromEntries(read.flatMap(({ locale, values }) => (locale ? [[locale, values]] : [])));
  const body = draft.body === undefined ? {} : { body: read[0]!.text.split('\n---\n').slice(1).join('\n---\n').trim() };
  return { ...draft, facts: read[0]!.values, words, ...body };
}

/** Puts drafts into the form of their kind, writes their files, opens these in the form and writes them again. */
export async function expectUnchanged(page: Page, address: string, collection: CollectionName, count: number, seed: number): Promise<void> {
  const drafts = drawnDrafts(collection, count, seed);
  await page.goto(`${address}contribuir/${FORMS[collection].es}/`);
  await page.waitForFunction(() => customElements.get('entry-form') !== undefined);
  const held = await throughForm(page, drafts);
  held.forEach((own, index) => {
    expect(withoutEmpty(own), `${collection} ${index}`).toEqual(withoutEmpty(drafts[index]!));
    if (own.body) expect(readMdx(own.body, own.facts.lang === 'en' ? 'en' : 'es')).toBeDefined();
  });
  const again = await throughForm(page, held.map(readBack));
  again.forEach((own, index) => expect(filesOf(own), `${collection} ${index}`).toEqual(filesOf(held[index]!)));
}
