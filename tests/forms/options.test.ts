import { expect, test } from 'vitest';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { fieldsOf } from '#forms/fields.ts';
import { fieldViews, type ControlView, type FieldView } from '#views/forms/fields.ts';

function* controlsOf(fields: readonly FieldView[]): Generator<{ field: FieldView; control: ControlView }> {
  for (const field of fields) {
    yield { field, control: field.control };
    const { control } = field;
    const item = control.kind === 'list' ? control.item : control.kind === 'all-or-list' ? control.list.item : control;
    if (item.kind === 'group') yield* controlsOf(item.fields);
  }
}

const views = COLLECTION_NAMES.flatMap((collection) =>
  LOCALES.flatMap((locale) => {
    const { facts, words } = fieldsOf(collection);
    return [...controlsOf([...fieldViews(collection, facts, locale), ...fieldViews(collection, words ?? [], locale)])].map((found) => ({
      ...found,
      at: `${collection} ${locale}`,
    }));
  }),
);

test('every value that can be chosen has words of its own', () => {
  for (const { at, field, control } of views) {
    if (control.kind !== 'choice') continue;
    const texts = control.options.map(({ text }) => text);
    expect(
      texts.every((text) => typeof text === 'string' && text.trim() !== ''),
      `${at} ${field.key}`,
    ).toBe(true);
    expect(new Set(texts).size, `${at} ${field.key}: ${texts.join(' | ')}`).toBe(texts.length);
    for (const { value, text } of control.options) if (value.includes('-')) expect(text, `${at} ${field.key}`).not.toBe(value);
  }
});

test('every field asks in words, without the marks of code', () => {
  for (const { at, field, control } of views) {
    if (control.kind === 'local-id') continue;
    expect(field.label, `${at} ${field.key}`).toMatch(/\p{L}{2}/u);
    expect(`${field.label} ${field.hint ?? ''}`, `${at} ${field.key}`).not.toMatch(/`|\bid\b/);
  }
});
