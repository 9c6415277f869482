import type { FactDifference } from '#domain/changes/differing-facts.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { fieldsOf, type Control, type FormField } from '#forms/fields.ts';
import { formatDate, formatNumber, inSentence } from '#i18n/format.ts';
import { optionWords } from '#i18n/forms/options.ts';
import { NEWS_WORDS } from '#i18n/news/index.ts';
import type { ViewContext } from '../context.ts';
import { codeOf, headingOf, subjectWords } from '../names.ts';
import { subjectOf } from '#domain/voices/subjects.ts';

const FIELDS = new Map<CollectionName, readonly FormField[]>();

function fieldsAt(collection: CollectionName): readonly FormField[] {
  const known = FIELDS.get(collection) ?? fieldsOf(collection).facts;
  FIELDS.set(collection, known);
  return known;
}

/** The field at the end of a path, through groups and lists. */
function fieldAt(collection: CollectionName, [first, ...rest]: readonly string[]): FormField | undefined {
  let field = fieldsAt(collection).find(({ key }) => key === first);
  for (const step of rest) {
    let control: Control | undefined = field?.control;
    while (control?.kind === 'list') control = control.item;
    field = control?.kind === 'group' ? control.fields.find(({ key }) => key === step) : undefined;
  }
  return field;
}

/** What an entry or a subject is called that still exists; undefined otherwise, since what is gone is not named. */
function nameOf(context: ViewContext, ledger: Ledger, id: string, collections: readonly CollectionName[]): string | undefined {
  const subject = subjectOf(ledger, id);
  if (subject) {
    const { code, title } = subjectWords(context, subject);
    return code === '' ? title : code;
  }
  const entry = ledger.resolve({ target: id, collections });
  return entry && (codeOf(entry) ?? headingOf(context, entry).title);
}

/**
 * A value as it is told; undefined where it is a text that somebody wrote, or several values together: what was wrong in free
 * words may be what nobody should read again.
 */
function toldValue(context: ViewContext, control: Control, value: unknown): string | undefined {
  const { locale, ledger } = context;
  if (typeof value === 'number') return formatNumber(value, locale);
  if (typeof value !== 'string') return undefined;
  switch (control.kind) {
    case 'date':
      return formatDate(value, locale);
    case 'choice':
      return inSentence(optionWords(control.options, locale)[value] ?? value, locale);
    case 'entry':
      return nameOf(context, ledger, value, control.collections);
    case 'list':
      return toldValue(context, control.item, value);
    default:
      return undefined;
  }
}

/** Of what a difference inside a list is said: the subject and the country of an assessment. */
function placeOf(context: ViewContext, { item, path }: FactDifference): string[] {
  const named = ['subject', 'country'].flatMap((key) => {
    const id = path.at(-1) === key ? undefined : item?.[key];
    return typeof id === 'string' ? (nameOf(context, context.ledger, id, ['agreements', 'guidelines', 'parties']) ?? []) : [];
  });
  return named;
}

/** What differs in a fact, in a sentence; free text is never repeated. */
export function factSentence(context: ViewContext, collection: CollectionName, difference: FactDifference): string {
  const words = NEWS_WORDS[context.locale];
  const field = fieldAt(collection, difference.path);
  const name = field?.words[context.locale].label ?? context.messages.kinds[collection];
  const label = [name, ...placeOf(context, difference)].join(', ');
  if (difference.before === undefined) return words.factNew(label);
  const [before, after] = [difference.before, difference.after].map((value) => field && toldValue(context, field.control, value));
  if (before === undefined) return words.factChanged(label);
  if (difference.after === undefined) return words.factGone(label, before);
  return after === undefined ? words.factChanged(label) : words.fact(label, before, after);
}
