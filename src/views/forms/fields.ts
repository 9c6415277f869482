import type { Control, FormField, ItemWords } from '#forms/fields.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { optionWords } from '#i18n/forms/options.ts';
import { FORM_LABELS, FORM_WORDS } from '#i18n/forms/index.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { isUsual } from './usual.ts';

/** What a field asks, in one line, and what helps to answer. */
interface Asked {
  label: string;
  hint: string | undefined;
}

export type ControlView =
  | { kind: 'line' | 'paragraphs'; max: number }
  | { kind: 'address' | 'written' }
  | { kind: 'date'; form: 'edtf' | 'day' | 'quarter' }
  | { kind: 'number'; min: number; max: number; step: string }
  | { kind: 'choice'; options: readonly { value: string; text: string }[] }
  | { kind: 'entry'; collections: string }
  | { kind: 'check' | 'read-today' }
  | { kind: 'local-id' }
  | { kind: 'group'; fields: readonly FieldView[] }
  | { kind: 'list'; item: ControlView; words: readonly WordsView[] }
  | { kind: 'all-or-list'; all: string; list: Extract<ControlView, { kind: 'list' }> };

/** The words of one item of a list in one language. */
export interface WordsView extends Asked {
  list: string;
  /** Where an item has several texts, which of them. */
  key: string | undefined;
  locale: Locale;
  max: number;
  required: boolean;
  /** In the language of the form, which is asked first. */
  isFirst: boolean;
}

export interface FieldView extends Asked {
  key: string;
  required: boolean;
  /** Stands in sight; the others are folded away. */
  inSight: boolean;
  control: ControlView;
}

/** Kinds of entries in which a party assesses. */
const ASSESSED: ReadonlySet<CollectionName> = new Set(['reports', 'self-assessments']);

/** The day on which somebody read the whole for personal data. */
const CHECKED = 'no-personal-data-checked';

const together = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter((text) => text !== undefined && text !== '').join(' ') || undefined;

function wordsView(words: readonly ItemWords[], locales: readonly Locale[], locale: Locale): WordsView[] {
  return words.flatMap(({ list, key, words: said, max, required }) =>
    locales.map((of, index) => {
      const { label, sentence } = said[locale];
      const isFirst = index === 0;
      return {
        list,
        key,
        locale: of,
        max,
        label: `${label} (${FORM_WORDS[locale].itemWords[of]})`,
        hint: isFirst ? sentence : undefined,
        required: required && isFirst,
        isFirst,
      };
    }),
  );
}

/** How each kind of value is entered, in the words of a language. */
class Fields {
  readonly #locale: Locale;
  readonly #locales: readonly Locale[];
  readonly #collection: CollectionName;
  constructor(locale: Locale, collection: CollectionName) {
    this.#locale = locale;
    this.#collection = collection;
    this.#locales = locale === 'es' ? ['es', 'en'] : ['en', 'es'];
  }

  #hintOf(control: Control): string | undefined {
    const words = FORM_WORDS[this.#locale];
    if (control.kind === 'date' && control.form !== 'day') return control.form === 'quarter' ? words.quarter : words.date;
    if (control.kind === 'address') return words.address;
    return control.kind === 'written' ? words.forms[control.form] : undefined;
  }

  /** What a field asks: in words of its own where many people fill it in, else in those of its schema. */
  #asked(path: string, { words, control }: FormField): Asked {
    const labels = FORM_LABELS[this.#locale];
    const own = labels[this.#collection]?.[path] ?? (ASSESSED.has(this.#collection) ? labels.assessed![path] : undefined);
    if (own) return { label: own.label, hint: own.hint };
    const { label, sentence } = words[this.#locale];
    return { label, hint: together(sentence, this.#hintOf(control)) };
  }

  field(field: FormField, path = ''): FieldView {
    const { key, required, control } = field;
    const here = path === '' ? key : `${path}.${key}`;
    // Nobody gives that day by hand: who has read it says so, and it is the day on which they do.
    return {
      key,
      required,
      inSight: required || isUsual(this.#collection, here),
      ...this.#asked(here, field),
      control: key === CHECKED ? { kind: 'read-today' } : this.control(control, here),
    };
  }

  control(control: Control, path: string): ControlView {
    switch (control.kind) {
      case 'group': {
        const fields = control.fields.map((field) => this.field(field, path));
        const inSight = fields.some((field) => field.inSight);
        return { kind: 'group', fields: inSight ? fields : fields.map((field) => ({ ...field, inSight: true })) };
      }
      case 'list':
        return this.list(control, path);
      case 'all-or-list':
        return { kind: 'all-or-list', all: control.all, list: this.list(control.list, path) };
      case 'choice': {
        const words = optionWords(control.options, this.#locale);
        return { kind: 'choice', options: control.options.map((value) => ({ value, text: words[value] ?? value })) };
      }
      case 'entry':
        return { kind: 'entry', collections: control.collections.join(' ') };
      case 'number':
        return { kind: 'number', min: control.min, max: control.max, step: control.whole ? '1' : '0.01' };
      case 'date':
        return { kind: 'date', form: control.form };
      case 'address':
      case 'written':
      case 'check':
      case 'local-id':
        return { kind: control.kind };
      default:
        return { kind: control.kind, max: control.max };
    }
  }

  list({ item, words }: Extract<Control, { kind: 'list' }>, path: string): Extract<ControlView, { kind: 'list' }> {
    return { kind: 'list', item: this.control(item, path), words: wordsView(words, this.#locales, this.#locale) };
  }
}

/** The fields of a form in the words of a language. */
export function fieldViews(collection: CollectionName, fields: readonly FormField[], locale: Locale): FieldView[] {
  const views = new Fields(locale, collection);
  return fields.map((field) => views.field(field));
}
