import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { problem, type Problem } from '#domain/problems/problem.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { DRAFT_FIELDS, DRAFT_WORDS, type DraftField } from '#i18n/draft-words.ts';
import { TEMPLATE_WORDS } from '#i18n/template-words.ts';
import { formatProblem } from '#i18n/problems/index.ts';
import { printable } from '#reporters/index.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { findPersonalData } from '#reader/personal-data/index.ts';
import { maskedPath, maskedText } from '#reader/personal-data/masked.ts';
import { walkContent } from '#reader/files/walk-content.ts';
import { readSettings, ROOT, SettingError } from '#site/settings.ts';
import { editorSchemas } from './document-fields.ts';
import { answerOf, problemsOfDraft } from './draft-problems.ts';
import { checkName, ENTRY_DRAFTS, entryDraft, type EntryDraftKind } from './entry-draft.ts';
import { explainFailure } from './failure.ts';
import { draftId, draftText, type DraftAnswers, type FieldSchema } from './report-draft.ts';
import { toldUsage } from './usage.ts';

/** What the command does to the world, handed in so that a test can record it. */
export interface NewEffects {
  print(text: string): void;
  complain(text: string): void;
  /** Asks a person; unset where nobody sits at a terminal. */
  ask?: ((question: string) => Promise<string>) | undefined;
  /** Writes a file that does not exist yet, and the folders above it. */
  create(file: string, text: string): void;
}

type Answers = Partial<Record<DraftField, string>>;

const USAGE = `npm run new -- report [--lang ${LOCALES.join('|')}] [--organization ID] [--country ID] [--period 2026-Q3] [--subject d-04] [--title "…"] [--draft]`;
const ENTRY_USAGE = `npm run new -- ${Object.keys(ENTRY_DRAFTS).join('|')} ID [--lang ${LOCALES.join('|')}]`;
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
  if (positionals.join(' ') !== 'report') throw new SettingError('Qué / What: report');
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

async function begin(args: string[], env: NodeJS.ProcessEnv, now: Date, effects: NewEffects): Promise<void> {
  const { answers, draft } = readFlags(args);
  const { contentDir, asOf } = readSettings(env, now);
  const { ledger } = loadLedger(contentDir);
  const reports = walkContent(contentDir).files.filter(({ collection }) => collection === 'reports');
  for (;;) {
    const given = await complete(answers, effects.ask);
    const id = draftId(given);
    const twin = reports.find((report) => report.id === id);
    const problems = problemsOfDraft(given, asOf, ledger);
    if (twin) problems.push(problem('duplicate-id', 'reports', undefined, { found: id, otherFile: twin.file }));
    for (const { kind, masked } of findPersonalData(given.title))
      problems.push(problem('personal-data', 'reports', undefined, { found: masked, kind }));
    const wrong = draft ? problems.filter((item) => !isUnregistered(item)) : problems;
    if (wrong.length === 0) {
      const file = join(contentDir, 'reports', given.organization, `${id}.mdx`);
      const schema = JSON.parse(editorSchemas().get('reports.facts.schema.json')!) as FieldSchema;
      effects.create(file, draftText(given, asOf, schema));
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

/** Begins an entry of another kind: three files in which each field is explained, and nothing is answered. */
function beginEntry(kind: EntryDraftKind, args: string[], env: NodeJS.ProcessEnv, now: Date, effects: NewEffects): void {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { lang: { type: 'string', default: LOCALES[0] } } });
  const lang = localeOf(values);
  if (!lang) throw new SettingError(`--lang ${values.lang}: ${LOCALES.join(', ')}`);
  const { contentDir } = readSettings(env, now);
  const id = checkName(kind, positionals.length > 1 ? positionals.join(' ') : positionals[0], lang, loadLedger(contentDir).ledger);
  const files = entryDraft(kind, id, lang, editorSchemas());
  for (const [path, text] of files) {
    const file = join(contentDir, path);
    effects.create(file, text);
    effects.print(DRAFT_WORDS[lang].written(maskedPath(relative(ROOT, file))));
  }
  effects.print(TEMPLATE_WORDS[lang].next(maskedPath(relative(ROOT, join(contentDir, ENTRY_DRAFTS[kind])))));
}

function isEntryDraft(word: string | undefined): word is EntryDraftKind {
  return word !== undefined && Object.hasOwn(ENTRY_DRAFTS, word);
}

/** Begins a report, asking at a terminal, or an entry of another kind. Gives 0 when a file was written, 2 when none was. */
export async function create(args: string[], env: NodeJS.ProcessEnv, now: Date, effects: NewEffects): Promise<0 | 2> {
  try {
    const [kind, ...rest] = args;
    if (isEntryDraft(kind)) beginEntry(kind, rest, env, now, effects);
    else await begin(args, env, now, effects);
    return 0;
  } catch (error) {
    effects.complain(explainFailure(error, `${USAGE}\n${ENTRY_USAGE}`, env));
    return 2;
  }
}

if (import.meta.main && !toldUsage(process.argv.slice(2), `${USAGE}\n${ENTRY_USAGE}`)) {
  const terminal = process.stdin.isTTY && process.stdout.isTTY ? createInterface(process.stdin, process.stdout) : undefined;
  const stopped = new AbortController();
  terminal?.once('close', () => stopped.abort());
  const stop = (): never => {
    throw new SettingError('No se escribió nada / Nothing was written');
  };
  process.exitCode = await create(process.argv.slice(2), process.env, new Date(), {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
    ask: terminal && ((question) => terminal.question(question, { signal: stopped.signal }).catch(stop)),
    create: (file, text) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
    },
  });
  terminal?.close();
}
