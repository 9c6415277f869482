import type { CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { fieldsOf, type Control, type FormField } from '#forms/fields.ts';
import { ALSO_ASKED } from './kinds.ts';

/** One thing that is asked for a new entry; its path is also the name under which the command takes the answer. */
export interface Question {
  /** Keys and places in lists, from the facts: `act.body`; words begin with their language: `es.title`. */
  path: string;
  help: Record<Locale, string>;
  required: boolean;
  control: Control;
}

/** Of a list of groups that only name an entry (sources, with their place in them), the entry. */
function entryOf(control: Control): Extract<Control, { kind: 'entry' }> | undefined {
  if (control.kind !== 'list' || control.item.kind !== 'group') return undefined;
  const required = control.item.fields.filter((field) => field.required);
  const [only] = required;
  return required.length === 1 && only!.key === 'id' && only!.control.kind === 'entry' ? only!.control : undefined;
}

/** Whether the answers to a list are the ids of entries under the key `id`. */
export const isReferenceList = (control: Control): boolean => entryOf(control) !== undefined;

function* walk(fields: readonly FormField[], base: string, asked: readonly string[], inside: boolean): Generator<Question> {
  for (const { key, required, help, control } of fields) {
    const path = base + key;
    const wanted = (required && inside) || asked.includes(path);
    const below = asked.some((other) => other.startsWith(`${path}.`));
    if (control.kind === 'group') {
      if (wanted || below) yield* walk(control.fields, `${path}.`, asked, required && inside);
    } else if (control.kind === 'list' && control.item.kind === 'group' && !isReferenceList(control)) {
      if (wanted || below) yield* walk(control.item.fields, `${path}.0.`, asked, required && inside);
    } else if (wanted && control.kind !== 'local-id') yield { path, help, required: required && inside, control };
  }
}

/** What is asked for a new entry of a kind: all that it must have, what else the kind asks for, and its title in each language. */
export function questionsOf(collection: CollectionName): Question[] {
  const { facts, words = [] } = fieldsOf(collection);
  const titles = words.filter(({ key }) => key === 'title');
  return [
    ...LOCALES.flatMap((locale) => titles.map(({ help, control }) => ({ path: `${locale}.title`, help, required: true, control }))),
    ...walk(facts, '', ALSO_ASKED[collection] ?? [], true),
  ];
}

/** The collections that an answer chooses from; undefined where it chooses from none. */
export function collectionsOf(control: Control): readonly CollectionName[] | undefined {
  if (control.kind === 'entry') return control.collections;
  if (control.kind !== 'list') return undefined;
  return control.item.kind === 'entry' ? control.item.collections : entryOf(control)?.collections;
}

/** The words of a list that an answer chooses from; undefined where it chooses from none. */
export function optionsOf(control: Control): readonly string[] | undefined {
  if (control.kind === 'choice') return control.options;
  return control.kind === 'list' && control.item.kind === 'choice' ? control.item.options : undefined;
}
