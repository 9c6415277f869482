import { checkEntries } from '#domain/checks/entry-checks.ts';
import { problemsInto } from '#domain/checks/entry-problems.ts';
import type { AnyEntry, Entry, FieldPath, Origin } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { fieldOf, problem, type Problem } from '#domain/problems/problem.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { disguisedLetters } from '#domain/text/disguised-letters.ts';
import { hiddenCharacters } from '#domain/text/hidden-characters.ts';
import { checkSchema } from '#reader/headers/schema-problems.ts';
import { checkWordLists } from '#reader/headers/word-lists.ts';
import { findPersonalData } from '#reader/personal-data/index.ts';
import type { EntryDraft, Value } from './draft.ts';
import { entryWithoutFile, ledgerWith } from './published.ts';
import { needsActs, needsBodies, needsConsultations, needsOffices, needsStatements } from './concerns.ts';
import { loadSchema } from './loaded-schemas.ts';

/** What is wrong in one field of a draft. */
export interface DraftProblem {
  /** Where the field is: among the facts, in the words of a language, or the text of a report. */
  part: 'facts' | Locale | 'body';
  /** Empty where the problem is about the part as a whole. */
  path: FieldPath;
  problem: Problem;
}

const PARTS = ['facts', ...LOCALES] as const;

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

/** What is wrong with an entry among all others: of what does not concern its kind nothing is loaded. */
async function betweenEntries(ledger: Ledger, entry: AnyEntry, today: string): Promise<Problem[]> {
  const entries = [entry];
  const others = ledger.all(entry.collection).filter(({ id }) => id !== entry.id);
  const problems = checkEntries(ledger, entries, new Set(), today, others as AnyEntry[]);
  if (needsBodies(entry.collection)) {
    const { checkBodies } = await import('#domain/checks/body-checks.ts');
    checkBodies(ledger, entry, problemsInto(problems));
  }
  if (needsActs(entry.collection)) {
    const { checkActs } = await import('#domain/checks/act-checks.ts');
    problems.push(...checkActs(ledger, entries, today));
  }
  if (needsStatements(entry.collection)) {
    const { checkStatements } = await import('#domain/checks/assessment-checks.ts');
    checkStatements(ledger, entries, problemsInto(problems));
  }
  if (needsConsultations(entry.collection)) {
    const { checkConsultations } = await import('#domain/checks/consultation-checks.ts');
    checkConsultations(ledger, entries, today, problemsInto(problems));
  }
  if (needsOffices(entry.collection)) {
    const { checkOffices } = await import('#domain/checks/office-checks.ts');
    checkOffices(ledger, today, problemsInto(problems));
  }
  return problems;
}

/**
 * Everything that the validator would say of an entry that a form holds, found by the same rules: its fields, the words of its
 * lists, what stands between entries, personal data. Of the text of a report, what a form can write.
 *
 * @param ledger what is published; an entry with the same id is taken to be replaced
 * @param today ISO day
 * @param lang the language in which words are missing where none were written
 */
export async function checkDraft(draft: EntryDraft, ledger: Ledger, today: string, lang: Locale): Promise<DraftProblem[]> {
  const { collection, id, facts, words, body } = draft;
  await loadSchema(collection);
  const schemas = COLLECTIONS[collection];
  const found: DraftProblem[] = [];
  // Not every problem names its field: where it is, its number among those that were asked for tells.
  const asked: FieldPath[] = [];
  const originOf = (file: DraftProblem['part']): Origin => ({ file, locate: (path) => ({ line: asked.push(path), column: 1 }) });
  const add = (problems: readonly Problem[]) =>
    found.push(
      ...problems.flatMap((item): DraftProblem[] => {
        const part = PARTS.find((own) => own === item.file);
        if (part) {
          const path = fieldOf(item) === undefined && item.position ? asked[item.position.line - 1]! : steps(fieldOf(item));
          return [{ part, path, problem: { ...item, position: undefined } }];
        }
        // What is published has no error: one of another entry is there because of this one.
        return item.severity === 'error' ? [{ part: 'facts' as const, path: [], problem: item }] : [];
      }),
    );

  const checked = checkSchema(schemas.facts, facts, originOf('facts'));
  add(checked.problems);
  found.push(...inTexts('facts', facts), ...inTexts('body', body));
  if (collection === 'reports') {
    const { bodyProblems } = await import('./text/body-problems.ts');
    found.push(
      ...bodyProblems(body ?? '', facts.lang === 'en' ? 'en' : 'es').map((item) => ({ part: 'body' as const, path: [], problem: item })),
    );
  }
  const written = LOCALES.filter((locale) => words[locale] !== undefined);
  const readable: Partial<Record<Locale, unknown>> = {};
  for (const locale of schemas.words ? (written.length > 0 ? written : [lang]) : []) {
    const result = checkSchema(schemas.words!, words[locale] ?? {}, originOf(locale));
    add(result.problems);
    found.push(...inTexts(locale, words[locale]));
    if (result.value) readable[locale] = result.value;
  }
  if (checked.value) {
    const entry = entryWithoutFile({ collection, id, facts: checked.value, words: readable });
    add(checkWordLists(entry as Entry));
    add(await betweenEntries(ledgerWith(ledger, entry), entry, today));
  }
  return found;
}
