import type { AnyEntry, Origin } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { fieldOf } from '#domain/problems/problem.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { formatProblem } from '#i18n/problems/index.ts';
import { TEMPLATE_WORDS } from '#i18n/template-words.ts';
import { checkSchema } from '#reader/headers/schema-problems.ts';
import { findPersonalData } from '#reader/personal-data/index.ts';
import { maskedText } from '#reader/personal-data/masked.ts';
import { printable } from '#reporters/index.ts';
import { answered, offered, put } from './answers.ts';
import { wordsOfChoice } from './choices.ts';
import type { NewEffects } from './effects.ts';
import type { Value, Values } from './header.ts';
import type { DraftCollection } from './kinds.ts';
import { collectionsOf, optionsOf, type Question } from './questions.ts';

/** What a question is answered with. */
export interface Asked {
  ledger: Ledger;
  lang: Locale;
  effects: NewEffects;
  /** Every id that a collection has, those of unreadable files among them. */
  taken(collection: CollectionName): ReadonlySet<string>;
}

const MOST_LISTED = 60;

/** Why the answers so far cannot stand, about one path; undefined where they can. */
function refusal(collection: DraftCollection, path: string, text: string, value: Value, lang: Locale): string | undefined {
  const personal = findPersonalData(text).map(({ masked }) => TEMPLATE_WORDS[lang].personal(masked));
  if (personal.length > 0) return personal.join('\n');
  const locale = LOCALES.find((own) => path.startsWith(`${own}.`));
  const { facts, words } = COLLECTIONS[collection];
  const values: Values = {};
  const own = locale ? path.slice(locale.length + 1) : path;
  put(values, own, value);
  const origin: Origin = { file: collection, locate: () => undefined };
  const item = checkSchema(locale ? words : facts, values, origin).problems.find(
    (found) => found.code !== 'missing-key' && (fieldOf(found) === own || fieldOf(found)?.startsWith(`${own}.`)),
  );
  if (!item) return undefined;
  const { message, remedy } = formatProblem(item, lang);
  return printable(maskedText(`${message} ${remedy}`.trim()));
}

export function hintOf({ control, required }: Question, { lang }: Asked): string {
  const words = TEMPLATE_WORDS[lang];
  const options = optionsOf(control);
  const many = control.kind === 'list';
  const parts = [
    ...(options
      ? [[...wordsOfChoice(options, lang)].map(([value, word]) => (value === word ? value : `${word} (${value})`)).join(', ')]
      : []),
    ...(collectionsOf(control) ? [words.byName] : []),
    ...(many ? [words.several] : []),
    ...(required ? [] : [words.mayBeEmpty]),
  ];
  return parts.join('; ');
}

/** What was typed, checked. @returns the value, or what is wrong with it */
export function read(text: string, question: Question, collection: DraftCollection, { ledger, lang }: Asked) {
  const answer = answered(text, question, ledger, lang);
  if ('wrong' in answer) return answer;
  const wrong = refusal(collection, question.path, text, answer.value, lang);
  return wrong === undefined ? answer : { wrong };
}

/** Asks until there is an answer that can stand, or none where none is needed. */
export async function askOne(
  question: Question,
  collection: DraftCollection,
  asked: Asked,
  ask: NonNullable<NewEffects['ask']>,
): Promise<Value | undefined> {
  const { lang, ledger, effects } = asked;
  const words = TEMPLATE_WORDS[lang];
  const locale = LOCALES.find((own) => question.path.startsWith(`${own}.`));
  const hint = hintOf(question, asked);
  const sentence = `${question.help[lang]}${locale ? ` (${locale})` : ''}${hint === '' ? '' : `\n  ${hint}`}\n> `;
  let near: readonly { id: string }[] = [];
  for (;;) {
    const typed = (await ask(sentence)).trim();
    const collections = collectionsOf(question.control);
    if (typed === '' && !question.required) return undefined;
    if (typed === '') continue;
    if (typed === '?' && collections) {
      const all = collections.flatMap((name) => ledger.all(name) as AnyEntry[]);
      effects.print(
        all
          .slice(0, MOST_LISTED)
          .map((entry) => `  ${offered(entry, lang)}`)
          .join('\n') + (all.length > MOST_LISTED ? `\n  ${words.more(all.length - MOST_LISTED)}` : ''),
      );
      continue;
    }
    // A number chooses from the list that the last answer brought up.
    const text = near[Number(typed) - 1]?.id ?? typed;
    const answer = read(text, question, collection, asked);
    if ('value' in answer) return answer.value;
    effects.complain(answer.wrong);
    near = 'near' in answer ? (answer.near ?? []) : [];
  }
}
