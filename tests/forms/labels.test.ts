import { expect, test } from 'vitest';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { fieldsOf } from '#forms/fields.ts';
import { fieldViews, type ControlView, type FieldView } from '#views/forms/fields.ts';

interface Asked {
  at: string;
  label: string;
  hint: string | undefined;
}

/** What stands side by side in a form: the fields of a part, of a group or of one item with its words. */
function* groupsOf(fields: readonly FieldView[], at: string, more: readonly Asked[] = []): Generator<readonly Asked[]> {
  const shown = fields.filter(({ control }) => control.kind !== 'local-id');
  yield [...shown.map(({ key, label, hint }) => ({ at: `${at}.${key}`, label, hint })), ...more];
  for (const { key, control } of shown) yield* inside(control, `${at}.${key}`);
}

function* inside(control: ControlView, at: string): Generator<readonly Asked[]> {
  if (control.kind === 'all-or-list') yield* inside(control.list, at);
  if (control.kind === 'group') yield* groupsOf(control.fields, at);
  if (control.kind !== 'list') return;
  const words = control.words.map(({ list, locale, label, hint }) => ({ at: `${at}.${list}.${locale}`, label, hint }));
  if (control.item.kind === 'group') yield* groupsOf(control.item.fields, at, words);
  else yield* inside(control.item, at);
}

const groups = COLLECTION_NAMES.flatMap((collection) =>
  LOCALES.flatMap((locale) => {
    const { facts, words } = fieldsOf(collection);
    return [facts, words ?? []].flatMap((part) => [...groupsOf(fieldViews(collection, part, locale), `${locale} ${collection}`)]);
  }),
);

/** Of an item's words, the language of each stands in brackets. */
const withoutLanguage = (label: string) => label.replace(/ \((?:en|in) [^)]+\)$/, '');

const MOST_WORDS = 6;

test('a field is called by a few words', () => {
  const long = groups.flat().filter(({ label }) => withoutLanguage(label).split(' ').length > MOST_WORDS);
  expect(long.map(({ at, label }) => `${at}: ${label}`)).toEqual([]);
});

test('what stands side by side has different names', () => {
  const twice = groups.flatMap((asked) => asked.filter(({ label }, index) => asked.findIndex((other) => other.label === label) !== index));
  expect(twice.map(({ at, label }) => `${at}: ${label}`)).toEqual([]);
});

/** Words of those who write files, which say nothing to anybody else. */
const OF_FILES =
  /\b(?:YAML|EDTF|MDX|JSON|null|ids?|identificador(?:es)?|identifiers?|claves?|keys?|cabecera|encabezado|headers?|lista de|list of|traducciones|translations)\b|\.md\b|`/i;

test('no form speaks of files', () => {
  const odd = groups.flat().filter(({ label, hint }) => OF_FILES.test(`${label} ${hint ?? ''}`));
  expect(odd.map(({ at, label, hint }) => `${at}: ${label} ${hint ?? ''}`)).toEqual([]);
});

test('what helps says more than the name, in whole sentences', () => {
  for (const { at, label, hint } of groups.flat()) {
    if (hint === undefined) continue;
    expect(hint, at).not.toBe(`${label}.`);
    expect(hint, at).toMatch(/^[\p{Lu}«"¿].*(?:[.?…]|:\/\/)$/u);
  }
});
