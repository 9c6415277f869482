import { SCHEMA_VERSION } from '#domain/schemas/version.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import { filled } from '#domain/text/filled.ts';
import { fieldsOf } from '#forms/fields.ts';
import { inSentence, LANG_TAGS } from '#i18n/format.ts';
import { FORM_WORDS } from '#i18n/forms/index.ts';
import { PAPER_WORDS, type PaperWords } from '#i18n/papers/index.ts';
import type { Answer, PaperKind, PaperOutline, PaperRow, PaperSection, Templates } from '#papers/outline.ts';
import type { PaperFrame } from '#papers/templates.ts';
import { hrefOf, type ViewContext } from '../context.ts';
import { fieldViews, type ControlView, type FieldView } from './fields.ts';

/** The kinds of entries that have a Word and an Excel template. */
export const PAPER_KINDS: readonly PaperKind[] = ['reports', 'self-assessments', 'replies'];

type ListView = Extract<ControlView, { kind: 'list' }>;
type ItemsOf = keyof PaperWords['items'];

const collectionsOf = (control: Extract<ControlView, { kind: 'entry' }>) => control.collections.split(' ') as CollectionName[];
const joined = (...sentences: (string | undefined)[]) => sentences.filter((text) => text !== undefined && text !== '').join(' ');

/** Makes the rows of a template of the fields of its form. */
class Rows {
  readonly #locale: Locale;
  readonly #words: PaperWords;
  constructor(locale: Locale) {
    this.#locale = locale;
    this.#words = PAPER_WORDS[locale];
  }

  /** How a field of one value is answered; undefined for one that holds others. */
  #answer(control: ControlView): { answer: Answer; hint?: string } | undefined {
    const words = this.#words;
    switch (control.kind) {
      case 'line':
      case 'paragraphs':
        return { answer: { kind: control.kind } };
      case 'address':
        return { answer: { kind: 'line' } };
      case 'read-today':
        return { answer: { kind: 'date', form: 'day' }, hint: words.readOn };
      case 'date':
        return control.form === 'day'
          ? { answer: { kind: 'date', form: 'day' }, hint: words.day }
          : { answer: { kind: 'date', form: 'edtf' } };
      case 'choice':
        return { answer: { kind: 'choice', options: control.options.map(({ value, text }) => [value, text] as const) } };
      case 'entry':
        return { answer: { kind: 'entry', collections: collectionsOf(control) }, hint: words.byName };
      case 'list':
        return this.#entries(control);
      default:
        return undefined;
    }
  }

  /** A list of entries, or of entries with a place in them, is answered in one cell. */
  #entries({ item }: ListView): { answer: Answer; hint: string } | undefined {
    const words = this.#words;
    if (item.kind === 'entry')
      return { answer: { kind: 'entries', collections: collectionsOf(item), as: 'ids' }, hint: joined(words.byName, words.oneALine) };
    if (item.kind !== 'group' || item.fields.map(({ key }) => key).join() !== 'id,at') return undefined;
    const [{ control }] = item.fields as unknown as [FieldView];
    if (control.kind !== 'entry') return undefined;
    return {
      answer: { kind: 'entries', collections: collectionsOf(control), as: 'places' },
      hint: joined(words.byName, words.sourceLines),
    };
  }

  /** The rows of a field: one, or those of what it holds. */
  of(field: FieldView, part: PaperRow['part'], path: readonly string[], name = (label: string) => label): PaperRow[] {
    const { key, label, hint, required, control } = field;
    const here = [...path, key];
    const own = this.#answer(control);
    // Some questions of a form help with what a form alone has.
    const { organization, to } = this.#words.hints;
    const help = key === 'organization' ? organization : key === 'to' ? to : joined(hint, own?.hint);
    if (own) return [{ label: name(label), hint: help, required, part, path: here, answer: own.answer }];
    const within = (sentence: string) => (inner: string) =>
      filled(sentence, { name: label, label: inSentence(inner, this.#locale).replace(/^O (?=\p{Ll})/u, 'o '), n: '{n}' });
    if (control.kind === 'group')
      return control.fields.flatMap((inner, index) =>
        this.of(
          { ...inner, required: required && inner.required, hint: index === 0 ? joined(hint, inner.hint) : inner.hint },
          part,
          here,
          within(this.#words.ofGroup),
        ),
      );
    if (control.kind !== 'list' || control.item.kind !== 'group') throw new TypeError(`no row for ${here.join('.')}`);
    return control.item.fields.flatMap((inner, index) =>
      this.of(
        { ...inner, required: false, hint: index === 0 ? joined(hint, inner.hint) : inner.hint },
        part,
        [...here, '*'],
        within(this.#words.numbered),
      ),
    );
  }

  /** The table of each item of a list. */
  items(field: FieldView, list: ListView): PaperSection {
    const key = field.key as ItemsOf;
    const words = this.#words;
    const fields = list.item.kind === 'group' ? list.item.fields : [];
    const asked = fields.filter(({ control }) => control.kind !== 'local-id').flatMap((inner) => this.of(inner, 'facts', []));
    const told = list.words.map(({ list: of, locale, required }): PaperRow => {
      const label = words.itemWords[locale];
      return { label, hint: '', required, part: locale, path: [of, '$'], answer: { kind: 'paragraphs' } };
    });
    return {
      title: words.items[key],
      hint: words.itemHints[key],
      list: field.key,
      named: fields.some(({ control }) => control.kind === 'local-id'),
      rows: [...asked.map((row) => this.#aspect(row)), ...told],
    };
  }

  /** Of an agreement one level is given, of a measure two: a form asks what fits, a template says so. */
  #aspect(row: PaperRow): PaperRow {
    const [key] = row.path;
    if (key === 'subject') return { ...row, hint: this.#words.hints.subject };
    if (key === 'level') return { ...row, hint: joined(this.#words.onlyAgreement, row.hint) };
    return key === 'norm' || key === 'practice' ? { ...row, hint: joined(this.#words.onlyMeasure, row.hint) } : row;
  }

  /** The words of a translation, whose questions say in which language they are answered. */
  words(fields: readonly FieldView[], of: Locale): PaperSection {
    const words = this.#words;
    return {
      title: words.words[of],
      hint: of === this.#locale ? '' : FORM_WORDS[this.#locale].otherLanguageHint,
      rows: fields.flatMap((field) =>
        this.of({ ...field, required: field.required && of === this.#locale }, of, [], (label) => filled(words.inLanguage[of], { label })),
      ),
    };
  }

  /** A question that another table asks too says to which it belongs. */
  apart(sections: readonly PaperSection[]): PaperSection[] {
    const seen = new Set<string>();
    return sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => {
        const name = section.list === undefined ? section.title : this.#words.itemsOf[section.list as ItemsOf];
        const label = seen.has(row.label) ? filled(this.#words.ofGroup, { name, label: inSentence(row.label, this.#locale) }) : row.label;
        seen.add(label);
        return { ...row, label };
      }),
    }));
  }
}

/** What the Word and the Excel template of a kind ask in a language: what its form asks. */
export function paperOutline(kind: PaperKind, locale: Locale): PaperOutline {
  const words = PAPER_WORDS[locale];
  const fields = fieldsOf(kind);
  const rows = new Rows(locale);
  const facts = fieldViews(kind, fields.facts, locale);
  const lists = facts.flatMap((field) =>
    field.control.kind === 'list' && Object.hasOwn(words.items, field.key) ? [rows.items(field, field.control)] : [],
  );
  const single = facts.filter(({ key }) => !Object.hasOwn(words.items, key)).flatMap((field) => rows.of(field, 'facts', []));
  const locales: readonly Locale[] = locale === 'es' ? ['es', 'en'] : ['en', 'es'];
  const spoken = fields.words ? locales.map((of) => rows.words(fieldViews(kind, fields.words!, locale), of)) : [];
  const text: PaperRow[] =
    kind === 'reports'
      ? [
          {
            label: FORM_WORDS[locale].text,
            hint: FORM_WORDS[locale].textHint,
            required: true,
            part: 'body',
            path: [],
            answer: { kind: 'text' },
          },
        ]
      : [];
  return {
    kind,
    locale,
    version: SCHEMA_VERSION,
    title: words.titles[kind],
    sections: rows.apart([
      { title: words.facts, hint: '', rows: single },
      ...spoken,
      ...lists.toSorted((a, b) => Number(a.list === 'notes') - Number(b.list === 'notes')),
      ...(text.length > 0 ? [{ title: FORM_WORDS[locale].text, hint: '', rows: text }] : []),
    ]),
  };
}

/** What stands in a template outside its tables; what reads it back passes over it. */
function sentencesOf(outline: PaperOutline): string[] {
  const words = PAPER_WORDS[outline.locale];
  const titles = outline.sections.flatMap(({ title, hint }) => [title.replace('{n}', ''), hint]);
  return [outline.title, ...words.intro, ...words.asked.intro, FORM_WORDS[outline.locale].careful, ...titles, words.textInWord].filter(
    (text) => text !== '',
  );
}

/** Everything that is needed to read a template back, whichever it is. */
export function paperTemplates(): Templates {
  const outlines = LOCALES.flatMap((locale) => PAPER_KINDS.map((kind) => paperOutline(kind, locale)));
  return {
    outlines,
    words: PAPER_WORDS,
    sentences: tableOf(LOCALES, (locale) => [...new Set(outlines.filter((outline) => outline.locale === locale).flatMap(sentencesOf))]),
  };
}

/** What a template has beside its questions. */
export function paperFrame(context: ViewContext, kind: PaperKind): PaperFrame {
  const { locale, siteUrl, messages } = context;
  return {
    words: PAPER_WORDS[locale],
    careful: FORM_WORDS[locale].careful,
    address: siteUrl + hrefOf(context, { to: 'form', form: kind }),
    creator: messages.siteName,
    lang: LANG_TAGS[locale],
  };
}
