import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORMS } from '#addresses/forms.ts';
import { GUIDES, type Guide } from '#addresses/guides.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { keysOf } from '#domain/tables.ts';
import { fieldsOf } from '#forms/fields.ts';
import { FORM_KINDS, FORM_WORDS } from '#i18n/forms/index.ts';
import { SEND_WORDS } from '#i18n/forms/send.ts';
import { REPORT_TEXT_WORDS } from '#i18n/forms/text.ts';
import { MESSAGES } from '#i18n/messages/index.ts';
import { fieldViews, type ControlView, type FieldView } from '#views/forms/fields.ts';

const CASES = keysOf(GUIDES).flatMap((guide) => LOCALES.map((locale): [Guide, Locale] => [guide, locale]));
const proseOf = (guide: Guide, locale: Locale) => readFileSync(`conference/pages/${locale}/guide-${guide}.mdx`, 'utf8');

/** What stands on a form beside its fields: labels and the words of what is chosen. */
function* quotable(fields: readonly FieldView[]): Generator<string> {
  for (const { label, control } of fields) {
    yield label;
    yield* inside(control);
  }
}
function* inside(control: ControlView): Generator<string> {
  if (control.kind === 'choice') yield* control.options.map(({ text }) => text);
  if (control.kind === 'group') yield* quotable(control.fields);
  if (control.kind === 'all-or-list') yield* inside(control.list);
  if (control.kind !== 'list') return;
  yield* control.words.map(({ label }) => label);
  yield* inside(control.item);
}

/** Every sentence inside a table of words. */
function* sentences(words: unknown): Generator<string> {
  if (typeof words === 'string') yield words;
  else if (typeof words === 'object' && words !== null) for (const own of Object.values(words)) yield* sentences(own);
}

/** The forms to which a guide leads. */
function formsOf(text: string, locale: Locale): CollectionName[] {
  return keysOf(FORMS).filter((form) => text.includes(`](../${FORMS[form][locale]}/)`));
}

/** Emphasis that quotes nothing. */
const STRESSED: Record<Locale, readonly string[]> = { es: ['un solo'], en: ['one'] };

test.each(CASES)('every label and button that the guide %s quotes in %s stands on its forms', (guide, locale) => {
  const text = proseOf(guide, locale);
  const forms = formsOf(text, locale);
  expect(forms.length).toBeGreaterThan(0);
  const fields = forms.flatMap((form) => {
    const { facts, words } = fieldsOf(form);
    return [...fieldViews(form, facts, locale), ...fieldViews(form, words ?? [], locale)];
  });
  const { begin, parties, bodies } = MESSAGES[locale];
  const known = new Set([
    ...quotable(fields),
    ...sentences([FORM_WORDS[locale], SEND_WORDS[locale], REPORT_TEXT_WORDS[locale], begin, parties.ways, bodies.pack.heading]),
    ...STRESSED[locale],
  ]);
  const quoted = [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, words]) => words!);
  expect(quoted.length).toBeGreaterThan(3);
  expect(quoted.filter((words) => !known.has(words))).toEqual([]);
});

test.each(CASES)('the guide %s calls each form in %s by its name, or says that it is one', (guide, locale) => {
  const text = proseOf(guide, locale);
  for (const form of formsOf(text, locale)) {
    const [, words = ''] = new RegExp(`\\[([^\\]]+)\\]\\(\\.\\./${FORMS[form][locale]}/\\)`).exec(text) ?? [];
    expect([
      FORM_KINDS[locale][form].title,
      'el formulario',
      'el formulario vacío',
      'su propia entrada',
      'the form',
      'the empty form',
      'its own entry',
    ]).toContain(words);
  }
});

test.each(CASES)('the guide %s has in %s the steps and pictures of the other language, each described', (guide, locale) => {
  const shape = (text: string) => text.match(/^(?:#+ |!\[|\d+\. |- )/gm);
  expect(shape(proseOf(guide, locale))).toEqual(shape(proseOf(guide, locale === 'es' ? 'en' : 'es')));
  for (const [, alt] of proseOf(guide, locale).matchAll(/!\[([^\]]*)\]/g)) expect(alt!.length).toBeGreaterThan(40);
});
