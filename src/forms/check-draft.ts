import { checkLedger } from '#domain/checks/ledger-checks.ts';
import type { AnyEntry, FieldPath, Origin } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { fieldOf, problem, type Problem } from '#domain/problems/problem.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { disguisedLetters } from '#domain/text/disguised-letters.ts';
import { hiddenCharacters } from '#domain/text/hidden-characters.ts';
import { checkSchema } from '#reader/headers/schema-problems.ts';
import { findPersonalData } from '#reader/personal-data/index.ts';
import type { EntryDraft, Value } from './draft.ts';
import { readMdx } from './text/read-mdx.ts';
import { textProblems } from './text/text-problems.ts';

/** What is wrong in one field of a draft. */
export interface DraftProblem {
  /** Where the field is: among the facts, in the words of a language, or the text of a report. */
  part: 'facts' | Locale | 'body';
  /** Empty where the problem is about the part as a whole. */
  path: FieldPath;
  problem: Problem;
}

const steps = (path: string | undefined): FieldPath =>
  path === undefined || path === '' ? [] : path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

function* textsOf(value: Value | undefined, path: FieldPath): Generator<{ path: FieldPath; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item as Value, [...path, index]);
  else if (typeof value === 'object') for (const [key, item] of Object.entries(value)) yield* textsOf(item as Value, [...path, key]);
}

/** What no text of any file may hold: personal data, signs that cannot be seen, letters that are not what they seem. */
function inTexts(part: DraftProblem['part'], value: Value | undefined): DraftProblem[] {
  return [...textsOf(value, [])].flatMap(({ path, text }) =>
    [
      ...findPersonalData(text).map(({ kind, severity, masked }) =>
        problem(severity === 'block' ? 'personal-data' : 'personal-data-possible', part, undefined, { found: masked, kind }),
      ),
      ...hiddenCharacters(text).map(({ found }) => problem('hidden-character', part, undefined, { found })),
      ...disguisedLetters(text).map(({ code, found, meant }) => problem(code, part, undefined, { found, meant })),
    ].map((item) => ({ part, path, problem: item })),
  );
}

/** What is wrong with the text of a report, as far as it was written in a form: one written elsewhere is for the reader of reports. */
function inBody(body: string, lang: Locale): DraftProblem[] {
  const blocks = readMdx(body, lang);
  return blocks ? textProblems(blocks, lang, 'body').map((found) => ({ part: 'body', path: [], problem: found.problem })) : [];
}

/**
 * Everything that the validator would say of an entry that a form holds, found by the same rules: its fields, what stands between
 * entries, personal data. What a text of a report may contain is for the reader of reports.
 *
 * @param ledger what is published, without this entry
 * @param today ISO day
 */
export function checkDraft(draft: EntryDraft, ledger: Ledger, today: string): DraftProblem[] {
  const { collection, id, facts, words, body } = draft;
  const schemas = COLLECTIONS[collection];
  const found: DraftProblem[] = [];
  const originOf = (part: DraftProblem['part']): Origin => ({ file: part, locate: () => undefined });
  const add = (part: DraftProblem['part'], problems: readonly Problem[]) =>
    found.push(...problems.map((item) => ({ part, path: steps(fieldOf(item)), problem: item })));

  const checked = checkSchema(schemas.facts, facts, originOf('facts'));
  add('facts', checked.problems);
  found.push(...inTexts('facts', facts), ...inTexts('body', body));
  if (collection === 'reports') found.push(...inBody(body ?? '', facts.lang === 'en' ? 'en' : 'es'));
  const readable: Partial<Record<Locale, unknown>> = {};
  for (const locale of LOCALES) {
    const own = words[locale];
    if (own === undefined || !schemas.words) continue;
    const result = checkSchema(schemas.words, own, originOf(locale));
    add(locale, result.problems);
    found.push(...inTexts(locale, own));
    if (result.value) readable[locale] = result.value;
  }
  if (checked.value) {
    const wordOrigins = Object.fromEntries(LOCALES.map((locale) => [locale, originOf(locale)]));
    const entry = { collection, id, facts: checked.value, words: readable, origin: originOf('facts'), wordOrigins } as AnyEntry;
    const others = [...ledger.entries()].filter((other) => other.collection !== collection || other.id !== id);
    for (const item of checkLedger(new Ledger([...others, entry]), [entry], new Set(), today)) {
      const part = LOCALES.find((locale) => locale === item.file) ?? 'facts';
      add(part, [item]);
    }
  }
  return found;
}
