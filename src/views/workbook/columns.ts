import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { filled } from '#domain/text/filled.ts';
import { fieldsOf } from '#forms/fields.ts';
import { inSentence } from '#i18n/format.ts';
import { WORKBOOK_WORDS, type WorkbookWords } from '#i18n/workbook/index.ts';
import type { CellAnswer, CellField, WorkbookColumn } from '#papers/workbook/outline.ts';
import { fieldViews, type ControlView, type FieldView } from '../forms/fields.ts';

type EntryControl = Extract<ControlView, { kind: 'entry' }>;
type ListView = Extract<ControlView, { kind: 'list' }>;

const collectionsOf = ({ collections }: EntryControl) => collections.split(' ') as CollectionName[];

const optionsOf = ({ options }: Extract<ControlView, { kind: 'choice' }>) => options.map(({ value, text }) => [value, text] as const);

function listAnswer({ item }: ListView): CellAnswer | undefined {
  if (item.kind === 'entry') return { kind: 'entries', collections: collectionsOf(item), as: 'ids' };
  const [first] = item.kind === 'group' && item.fields.map(({ key }) => key).join() === 'id,at' ? item.fields : [];
  const [stage, on, outcome] =
    item.kind === 'group' && item.fields.map(({ key }) => key).join() === 'stage,on,outcome,sources' ? item.fields : [];
  if (stage?.control.kind === 'choice' && on && outcome?.control.kind === 'choice')
    return { kind: 'stages', stages: optionsOf(stage.control), outcomes: optionsOf(outcome.control) };
  return first?.control.kind === 'entry' ? { kind: 'entries', collections: collectionsOf(first.control), as: 'places' } : undefined;
}

/** How a field is written in a cell. @throws TypeError for one that takes more than a cell */
function answerOf(control: ControlView): CellAnswer {
  switch (control.kind) {
    case 'line':
    case 'paragraphs':
      return { kind: control.kind };
    case 'date':
      return { kind: 'date', form: control.form === 'day' ? 'day' : 'edtf' };
    case 'choice':
      return { kind: 'choice', options: optionsOf(control) };
    case 'number':
      return { kind: 'number', whole: control.step === '1' };
    case 'entry':
      return { kind: 'entry', collections: collectionsOf(control) };
    case 'list': {
      const answer = listAnswer(control);
      if (answer) return answer;
    }
  }
  throw new TypeError(`no cell for ${control.kind}`);
}

const WIDTHS: Readonly<Record<CellAnswer['kind'], number>> = {
  line: 40,
  paragraphs: 60,
  date: 24,
  choice: 24,
  entry: 34,
  entries: 40,
  stages: 40,
  number: 10,
};

/** Makes the columns of a sheet from the fields of its kind of entry. */
export class Columns {
  readonly #locale: Locale;
  readonly #facts: readonly FieldView[];
  readonly #words: readonly FieldView[];
  readonly #list: string | undefined;
  readonly #labels = new Set<string>();

  constructor(collection: CollectionName, locale: Locale, list?: string) {
    const fields = fieldsOf(collection);
    this.#locale = locale;
    this.#facts = fieldViews(collection, fields.facts, locale);
    this.#words = fieldViews(collection, fields.words ?? [], locale);
    this.#list = list;
  }

  get #own() {
    return WORKBOOK_WORDS[this.#locale];
  }

  get #itemWords() {
    return this.#own.items[this.#list as keyof WorkbookWords['items']];
  }

  #items(): ListView {
    const control = this.#facts.find(({ key }) => key === this.#list)?.control;
    if (control?.kind !== 'list') throw new TypeError(`no list ${this.#list}`);
    return control;
  }

  #hint(answer: CellAnswer, hint: string | undefined): string {
    const { one, several, places, dates, stages } = this.#own;
    const own =
      answer.kind === 'entry'
        ? one
        : answer.kind === 'entries'
          ? answer.as === 'ids'
            ? several
            : places
          : answer.kind === 'date'
            ? dates
            : answer.kind === 'stages'
              ? stages
              : '';
    return [hint ?? '', own].filter((text) => text !== '').join(' ');
  }

  /** The view of a field by its path; what it is called alone and with the group that it stands in. */
  #find(fields: readonly FieldView[], path: readonly string[]): { view: FieldView; group: string | undefined; required: boolean } {
    const [key, ...rest] = path;
    const view = fields.find((own) => own.key === key);
    if (!view) throw new TypeError(`no field ${path.join('.')}`);
    if (rest.length === 0) return { view, group: undefined, required: view.required };
    if (view.control.kind !== 'group') throw new TypeError(`no group ${key}`);
    const inner = this.#find(view.control.fields, rest);
    return { ...inner, group: view.label, required: view.required && inner.required };
  }

  /** A label that no column of the sheet has yet. */
  #unused(label: string, group: string | undefined): string {
    const { ofGroup } = this.#own;
    const full =
      group !== undefined && this.#labels.has(label) ? filled(ofGroup, { name: group, label: inSentence(label, this.#locale) }) : label;
    if (this.#labels.has(full)) throw new TypeError(`two columns «${full}»`);
    this.#labels.add(full);
    return full;
  }

  #column(key: string, label: string, group: string | undefined, hint: string | undefined, field: CellField): WorkbookColumn {
    const { answer } = field;
    return { key, label: this.#unused(label, group), hint: this.#hint(answer, hint), width: WIDTHS[answer.kind], kind: 'field', field };
  }

  /** The column of a field by its key: `act.kind`, `title@es`, `deliverables[].leads`, `deliverables[].verification@es`. */
  field(key: string): WorkbookColumn {
    const [where = '', of] = key.split('@') as [string, Locale | undefined];
    const [, list, inner] = /^(\w[\w-]*)\[\]\.(.+)$/.exec(where) ?? [];
    if (list !== undefined && inner !== undefined) return this.#ofItem(key, inner, of);
    const path = where.split('.');
    const { view, group, required } = this.#find(of === undefined ? this.#facts : this.#words, path);
    const label = of === undefined ? view.label : filled(this.#own.inLanguage[of], { label: view.label });
    return this.#column(key, label, group, view.hint, {
      part: of ?? 'facts',
      path,
      ofItem: false,
      answer: answerOf(view.control),
      required,
    });
  }

  #ofItem(key: string, inner: string, of: Locale | undefined): WorkbookColumn {
    const list = this.#items();
    const { name } = this.#itemWords;
    const named = (label: string) => filled(this.#own.ofGroup, { name, label: inSentence(label, this.#locale) });
    if (of !== undefined) {
      const words = list.words.find((own) => own.list === inner && own.locale === of);
      if (!words) throw new TypeError(`no words ${key}`);
      const field: CellField = { part: of, path: [inner], ofItem: true, answer: { kind: 'paragraphs' }, required: words.required };
      return this.#column(key, named(words.label), undefined, words.hint, field);
    }
    if (list.item.kind !== 'group') throw new TypeError(`no group ${key}`);
    const path = inner.split('.');
    const { view, group, required } = this.#find(list.item.fields, path);
    return this.#column(key, named(view.label), group, view.hint, {
      part: 'facts',
      path,
      ofItem: true,
      answer: answerOf(view.control),
      required,
    });
  }

  /** The id of the entry. */
  id(): WorkbookColumn {
    const { id, idHint } = this.#own;
    return { key: 'id', label: this.#unused(id, undefined), hint: idHint, width: 22, kind: 'id' };
  }

  /** The short id of the item, or its number. */
  item(by: 'id' | 'number'): WorkbookColumn {
    const { itemHint } = this.#own;
    const { id } = this.#itemWords;
    return { key: `${this.#list ?? ''}[].${by}`, label: this.#unused(id, undefined), hint: itemHint, width: 12, kind: 'item' };
  }

  /** Something that is computed. */
  computed(key: string, label: string, width = 30): WorkbookColumn {
    return { key, label: this.#unused(label, undefined), hint: this.#own.computedHint, width, kind: 'computed' };
  }
}
