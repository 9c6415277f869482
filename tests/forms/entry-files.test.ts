import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { EntryDraft, Values } from '#forms/draft.ts';
import { filesOf } from '#forms/entry-files.ts';
import { fieldsOf } from '#forms/fields.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { splitFrontMatter } from '#reader/headers/front-matter.ts';
import { YAML_MAX_BYTES } from '#reader/headers/parse-yaml.ts';
import { changes, SOUND, validLedger } from '../generated/ledgers.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const draftOf = ({ collection, id, facts, words }: AnyEntry): EntryDraft => ({
  collection,
  id,
  facts: facts as unknown as Values,
  words: words as EntryDraft['words'],
  ...(collection === 'reports' && { body: 'Texto.' }),
});

/** What the reader gets from the files of a draft. */
function readBack(draft: EntryDraft): unknown {
  const [facts, ...words] = filesOf(draft).map(({ path, text }) => {
    const split = splitFrontMatter(text, path);
    if (!('yaml' in split)) throw new Error(`${path}: ${split.problems[0]?.code}`);
    expect(split.problems, `${path}\n${text}`).toEqual([]);
    return split.yaml.data;
  });
  return { facts, words };
}

const expected = ({ facts, words }: EntryDraft) => ({ facts, words: [words.es, words.en].filter((own) => own !== undefined) });

test.each(REAL_LEDGERS)('every entry of %s is the same in the files that a form would write', (_, ledger) => {
  for (const entry of ledger.entries()) {
    const draft = draftOf(entry);
    expect(readBack(draft), entry.origin.file).toEqual(expected(draft));
  }
});

test('whatever validates is the same in the files that a form would write', () => {
  fc.assert(
    fc.property(changes(12), (drawn) => {
      for (const entry of validLedger(drawn).ledger.entries()) {
        const draft = draftOf(entry);
        // A header may be longer on its lines than in one.
        if (filesOf(draft).every(({ text }) => Buffer.byteLength(text) < YAML_MAX_BYTES)) expect(readBack(draft)).toEqual(expected(draft));
      }
    }),
    // A ledger is long in the making: a case is told as it was drawn.
    { numRuns: 30, endOnFailure: true },
  );
});

test('texts of several lines, quotation marks, backslashes and what YAML would read as something else stay texts', () => {
  const texts = [
    'a\nb',
    '"',
    "it's: #no",
    '\\',
    'null',
    'yes',
    '012',
    '2016',
    '- a',
    '{ a: b }',
    '  a  ',
    '2026-01-01',
    'ñ «é»',
    '\t',
    '~',
    '@x',
  ];
  const draft: EntryDraft = {
    collection: 'sources',
    id: 'a',
    facts: { list: texts, groups: texts.map((text) => ({ text, inner: { text } })) },
    words: {},
  };
  expect(readBack(draft)).toEqual({ facts: draft.facts, words: [] });
});

describe.each(COLLECTION_NAMES)('%s', (collection) => {
  /** Every place in which an entry holds a value, without the numbers of items. */
  function* placesOf(value: unknown, path: readonly string[]): Generator<string> {
    if (Array.isArray(value)) for (const item of value) yield* placesOf(item, path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, own] of Object.entries(value)) yield* placesOf(own, [...path, key]);
    else yield path.join('.');
  }

  test('whatever a sound entry says has a field', () => {
    const fields = fieldsOf(collection);
    const known = new Set<string>();
    const walk = (control: (typeof fields.facts)[number]['control'], path: string): void => {
      known.add(path);
      if (control.kind === 'group') for (const { key, control: inner } of control.fields) walk(inner, path === '' ? key : `${path}.${key}`);
      if (control.kind === 'list') walk(control.item, path);
      if (control.kind === 'all-or-list') walk(control.list, path);
    };
    walk({ kind: 'group', fields: fields.facts }, '');
    const entries = SOUND.filter((entry) => entry.collection === collection);
    expect(entries.length).toBeGreaterThan(0);
    for (const { facts } of entries)
      for (const place of placesOf(facts, [])) if (!place.startsWith('permissions')) expect(known, place).toContain(place);
  });
});
