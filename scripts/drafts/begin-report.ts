import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { findEntries } from '#domain/ledger/find-entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { problem, type Problem } from '#domain/problems/problem.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { DRAFT_FIELDS, DRAFT_WORDS, type DraftField } from '#i18n/draft-words.ts';
import { formatProblem } from '#i18n/problems/index.ts';
import { printable } from '#reporters/index.ts';
import { periodId } from '#forms/ids.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { findPersonalData } from '#reader/personal-data/index.ts';
import { maskedPath, maskedText } from '#reader/personal-data/masked.ts';
import { walkContent } from '#reader/files/walk-content.ts';
import { readSettings, ROOT, SettingError } from '#site/settings.ts';
import { editorSchemas } from '../document-fields.ts';
import type { NewEffects } from './effects.ts';
import type { FieldSchema } from './header.ts';
import { draftText, type DraftAnswers } from './report-draft.ts';
import { answerOf, problemsOfDraft } from './report-problems.ts';

type Answers = Partial<Record<DraftField, string>>;

const OPTIONAL: DraftField = 'country';

const localeOf = ({ lang }: Answers): Locale | undefined => LOCALES.find((locale) => locale === lang);

function readFlags(args: string[]): { answers: Answers; draft: boolean } {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: text,
      organization: text,
      country: text,
      period: text,
      subject: text,
      title: text,
      draft: { type: 'boolean', default: false },
    },
  });
  if (positionals.length > 0) throw new SettingError(positionals.join(' '));
  const { draft, ...answers } = values;
  if (answers.lang !== undefined && !localeOf(answers)) throw new SettingError(`--lang ${answers.lang}: ${LOCALES.join(', ')}`);
  return { answers, draft };
}

/** Asks for each answer that is not there yet. @throws SettingError naming the flags, where there is nobody to ask */
async function complete(answers: Answers, ask: NewEffects['ask']): Promise<DraftAnswers> {
  const isMissing = (field: DraftField) => (field === OPTIONAL ? answers[field] === undefined : !answers[field]);
  const flags = DRAFT_FIELDS.filter((field) => field !== OPTIONAL && isMissing(field)).map((field) => `--${field}`);
  if (!ask && flags.length > 0) throw new SettingError(DRAFT_WORDS[localeOf(answers) ?? 'es'].missing(flags.join(', ')));
  for (const field of DRAFT_FIELDS) {
    while (ask && isMissing(field)) {
      answers[field] = (await ask(DRAFT_WORDS[localeOf(answers) ?? 'es'].questions[field])).trim();
      if (!localeOf(answers)) answers.lang = undefined;
    }
  }
  return { ...answers } as DraftAnswers;
}

/** A problem of the organisation that only its registration can solve. */
function isUnregistered(item: Problem): boolean {
  return answerOf(item) === 'organization' && (item.code === 'dangling-reference' || item.code === 'party-of-wrong-kind');
}

/** One sentence for each answer that something is wrong with. */
function explain(problems: readonly Problem[], lang: Locale): string {
  const sentences = DRAFT_FIELDS.flatMap((field) => {
    const item = problems.find((candidate) => answerOf(candidate) === field);
    if (!item) return [];
    const { message, remedy } = formatProblem(item, lang);
    return [maskedText(`--${field}: ${message} ${remedy}`.trim())];
  });
  return printable([...sentences, ...(problems.some(isUnregistered) ? [DRAFT_WORDS[lang].register] : [])].join('\n'));
}

/** What a person calls each thing, as its id; what no single entry is called stays as it was typed. */
function byName(given: DraftAnswers, ledger: Ledger): DraftAnswers {
  const idOf = (text: string, ...collections: CollectionName[]) => {
    const { one } = findEntries(ledger, collections, text);
    return one === undefined ? text : one.id + (text.includes('/') ? text.slice(text.indexOf('/')) : '');
  };
  return {
    ...given,
    organization: idOf(given.organization, 'parties'),
    ...(given.country && { country: idOf(given.country, 'parties') }),
    subject: idOf(given.subject, 'agreements', 'guidelines'),
  };
}

/** Begins a report, with the answers that flags give and those that a person gives at a terminal. @throws SettingError */
export async function beginReport(args: string[], env: NodeJS.ProcessEnv, now: Date, effects: NewEffects): Promise<void> {
  const { answers, draft } = readFlags(args);
  const { contentDir, asOf } = readSettings(env, now);
  const { ledger } = loadLedger(contentDir);
  const reports = walkContent(contentDir).files.filter(({ collection }) => collection === 'reports');
  for (;;) {
    const given = byName(await complete(answers, effects.ask), ledger);
    const id = periodId(given.period, given.title);
    const twin = reports.find((report) => report.id === id);
    const problems = problemsOfDraft(given, asOf, ledger);
    if (twin) problems.push(problem('duplicate-id', 'reports', undefined, { found: id, otherFile: twin.file }));
    for (const { kind, masked } of findPersonalData(given.title))
      problems.push(problem('personal-data', 'reports', undefined, { found: masked, kind }));
    const wrong = draft ? problems.filter((item) => !isUnregistered(item)) : problems;
    if (wrong.length === 0) {
      const file = join(contentDir, 'reports', given.organization, `${id}.mdx`);
      const schema = JSON.parse(editorSchemas().get('reports.facts.schema.json')!) as FieldSchema;
      effects.create([{ file, text: draftText(given, asOf, schema) }]);
      if (problems.length > 0) effects.complain(explain(problems, given.lang));
      const words = DRAFT_WORDS[given.lang];
      const name = maskedPath(relative(ROOT, file));
      effects.print(`${words.written(name)}\n${words.next(name)}`);
      return;
    }
    if (!effects.ask) throw new SettingError(explain(wrong, given.lang));
    effects.complain(explain(wrong, given.lang));
    for (const item of wrong) answers[answerOf(item)] = undefined;
  }
}
