import type { Ledger } from '#domain/ledger/ledger.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { findEntries } from '#domain/ledger/find-entry.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { TEMPLATE_WORDS } from '#i18n/template-words.ts';
import { chosen, wordsOfChoice } from './choices.ts';
import type { Value, Values } from './header.ts';
import { collectionsOf, isReferenceList, optionsOf, type Question } from './questions.ts';

/** An answer as it goes into the file, or why it cannot. */
export type Answered = { value: Value } | { wrong: string; near?: readonly AnyEntry[] };

const titleOf = (entry: AnyEntry, lang: Locale): string => {
  const words = (entry.words[lang] ?? entry.words.es ?? entry.words.en) as { title?: string } | undefined;
  return words?.title ?? (entry.collection === 'reports' ? entry.facts.title : entry.id);
};

/** An entry as it is offered: its id and what it is called. */
export const offered = (entry: AnyEntry, lang: Locale): string => `${entry.id}  ${titleOf(entry, lang)}`;

function entryId(
  text: string,
  question: Question,
  ledger: Ledger,
  lang: Locale,
): { id: string } | { wrong: string; near: readonly AnyEntry[] } {
  const { one, near } = findEntries(ledger, collectionsOf(question.control)!, text);
  const measure = text.includes('/') ? text.slice(text.indexOf('/')).trim() : '';
  if (one) return { id: one.id + measure };
  const words = TEMPLATE_WORDS[lang];
  const listed = near.map((entry) => `  ${offered(entry, lang)}`);
  return { wrong: [near.length === 0 ? words.notFound(text) : words.severalFound(text), ...listed].join('\n'), near };
}

const partsOf = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What somebody typed, as the file holds it: entries by any of their names, words of a list in any language, numbers. */
export function answered(text: string, question: Question, ledger: Ledger, lang: Locale): Answered {
  const { control } = question;
  const words = TEMPLATE_WORDS[lang];
  const many = control.kind === 'list';
  if (collectionsOf(control)) {
    const found = (many ? partsOf(text) : [text]).map((part) => entryId(part, question, ledger, lang));
    const wrong = found.flatMap((item) => ('wrong' in item ? [item] : []));
    if (wrong.length > 0) return { wrong: wrong.map((item) => item.wrong).join('\n'), near: wrong[0]!.near };
    const ids = found.flatMap((item) => ('id' in item ? [item.id] : []));
    return { value: !many ? ids[0]! : isReferenceList(control) ? ids.map((id) => ({ id })) : ids };
  }
  const options = optionsOf(control);
  if (options) {
    const values: string[] = [];
    for (const part of many ? partsOf(text) : [text]) {
      const choice = chosen(part, options);
      if (!('value' in choice)) return { wrong: words.notChosen(part, [...wordsOfChoice(options, lang)], choice.nearest) };
      values.push(choice.value);
    }
    return { value: many ? values : values[0]! };
  }
  if (control.kind === 'check') return { value: true };
  const number = (control.kind === 'list' ? control.item : control).kind === 'number';
  const read = (part: string) => (number && /^-?\d+(?:\.\d+)?$/.test(part) ? Number(part) : part);
  return { value: many ? partsOf(text).map(read) : read(text) };
}

/** Puts an answer at its path; groups and lists on the way come into being. */
export function put(values: Values, path: string, value: Value): void {
  const steps = path.split('.');
  let at: Values | Value[] = values;
  steps.slice(0, -1).forEach((step, place) => {
    const here = at as Record<string, Value>;
    if (typeof here[step] !== 'object') here[step] = /^\d+$/.test(steps[place + 1]!) ? [] : {};
    at = here[step] as Values | Value[];
  });
  (at as Record<string, Value>)[steps.at(-1)!] = value;
}
