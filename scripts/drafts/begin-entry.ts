import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { AnyEntry, Origin } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { fieldOf } from '#domain/problems/problem.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { nameRefusal } from '#domain/text/names.ts';
import { DRAFT_WORDS } from '#i18n/draft-words.ts';
import { formatProblem } from '#i18n/problems/index.ts';
import { TEMPLATE_WORDS } from '#i18n/template-words.ts';
import { walkContent } from '#reader/files/walk-content.ts';
import { checkSchema } from '#reader/headers/schema-problems.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { findPersonalData } from '#reader/personal-data/index.ts';
import { maskedPath, maskedText } from '#reader/personal-data/masked.ts';
import { printable } from '#reporters/index.ts';
import { readSettings, ROOT, SettingError } from '#site/settings.ts';
import { editorSchemas } from '../document-fields.ts';
import { answered, offered, put } from './answers.ts';
import { wordsOfChoice } from './choices.ts';
import type { NewEffects } from './effects.ts';
import { entryDraft } from './entry-draft.ts';
import { freeId } from './free-id.ts';
import type { Value, Values } from './header.ts';
import { DRAFT_KINDS, type DraftCollection, type DraftKind } from './kinds.ts';
import { collectionsOf, optionsOf, questionsOf, type Question } from './questions.ts';

interface Asked {
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

function hintOf({ control, required }: Question, { lang }: Asked): string {
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
function read(text: string, question: Question, collection: DraftCollection, { ledger, lang }: Asked) {
  const answer = answered(text, question, ledger, lang);
  if ('wrong' in answer) return answer;
  const wrong = refusal(collection, question.path, text, answer.value, lang);
  return wrong === undefined ? answer : { wrong };
}

/** Asks until there is an answer that can stand, or none where none is needed. */
async function askOne(
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

/** Answers given as `path=value`, checked all at once. @throws SettingError naming everything that is wrong */
function fromFlags(
  given: readonly string[],
  questions: readonly Question[],
  collection: DraftCollection,
  asked: Asked,
): Map<string, Value> {
  const words = TEMPLATE_WORDS[asked.lang];
  const values = new Map<string, Value>();
  const wrong: string[] = [];
  for (const flag of given) {
    const [, path, text] = /^([\w.-]+)=(.*)$/s.exec(flag) ?? [];
    const question = questions.find((item) => item.path === path);
    if (path === undefined || !question)
      wrong.push(
        words.noQuestion(
          flag,
          questions.map((item) => item.path),
        ),
      );
    else {
      const answer = read(text!, question, collection, asked);
      if ('value' in answer) values.set(path, answer.value);
      else wrong.push(`${path}: ${answer.wrong}`);
    }
  }
  if (wrong.length > 0) throw new SettingError(wrong.join('\n'));
  return values;
}

const asText = (values: ReadonlyMap<string, Value>): ReadonlyMap<string, string> =>
  new Map([...values].flatMap(([path, value]) => (typeof value === 'object' ? [] : [[path, String(value)] as const])));

/** The id of the new entry: as it was asked for, or proposed, or typed in place of the proposed one. @throws SettingError */
async function idOf(kind: DraftKind, typed: string | undefined, values: ReadonlyMap<string, Value>, asked: Asked): Promise<string> {
  const { lang, effects } = asked;
  const words = TEMPLATE_WORDS[lang];
  const taken = asked.taken(DRAFT_KINDS[kind]);
  const fault = (id: string) => (nameRefusal(id) !== undefined ? words.badName(id) : taken.has(id) ? words.taken(id) : undefined);
  const proposed = freeId(DRAFT_KINDS[kind], asText(values), taken);
  if (typed !== undefined || !effects.ask) {
    const id = typed ?? proposed;
    if (id === undefined) throw new SettingError(words.noName(kind));
    const wrong = fault(id);
    if (wrong !== undefined) throw new SettingError(wrong);
    return id;
  }
  for (;;) {
    const id = (await effects.ask(words.askName(proposed))).trim() || proposed;
    const wrong = id === undefined ? words.noName(kind) : fault(id);
    if (wrong === undefined) return id!;
    effects.complain(wrong);
  }
}

/** Begins an entry, with a source and minutes of its own where they are asked for; nothing is written where anything is wrong. */
export async function beginEntry(kind: DraftKind, args: string[], env: NodeJS.ProcessEnv, now: Date, effects: NewEffects): Promise<void> {
  const text = { type: 'string' } as const;
  const { values: flags, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: { ...text, default: LOCALES[0] },
      set: { ...text, multiple: true, default: [] },
      source: text,
      minutes: { type: 'boolean', default: false },
      fields: { type: 'boolean', default: false },
    },
  });
  const lang = LOCALES.find((locale) => locale === flags.lang);
  if (!lang) throw new SettingError(`--lang ${flags.lang}: ${LOCALES.join(', ')}`);
  const words = TEMPLATE_WORDS[lang];
  const collection = DRAFT_KINDS[kind];
  const questions = questionsOf(collection);
  const { contentDir } = readSettings(env, now);
  const { ledger } = loadLedger(contentDir, { named: [] });
  const { files } = walkContent(contentDir);
  const asked: Asked = {
    ledger,
    lang,
    effects,
    taken: (name) => new Set(files.filter((file) => file.collection === name).map(({ id }) => id)),
  };
  if (flags.fields) {
    for (const question of questions)
      effects.print(`${question.path}  ${question.help[lang]}${hintOf(question, asked) && ` [${hintOf(question, asked)}]`}`);
    return;
  }
  if (flags.minutes && kind !== 'meeting') throw new SettingError(words.minutesOfMeeting);
  const values = fromFlags(flags.set, questions, collection, asked);
  const sourced = questions.some(({ path }) => path === 'sources');
  const newSource =
    flags.source ??
    (effects.ask && sourced && !values.has('sources') ? (await effects.ask(words.askSource)).trim() || undefined : undefined);
  const schemas = editorSchemas();
  const drafts = new Map<string, string>();
  const add = (more: ReadonlyMap<string, string>) => more.forEach((content, path) => drafts.set(path, content));
  if (newSource !== undefined) {
    const title = questionsOf('sources').find(({ path }) => path === `${lang}.title`)!;
    const answer = read(newSource, title, 'sources', asked);
    if ('wrong' in answer) throw new SettingError(answer.wrong);
    const id = freeId('sources', new Map(), asked.taken('sources'))!;
    add(entryDraft('sources', id, lang, new Map([[`${lang}.title`, answer.value]]), schemas));
    values.set('sources', [{ id }]);
  }
  if (effects.ask)
    for (const question of questions) {
      if (values.has(question.path)) continue;
      const value = await askOne(question, collection, asked, effects.ask);
      if (value !== undefined) values.set(question.path, value);
    }
  const [first, ...more] = positionals;
  const id = await idOf(kind, first === undefined ? undefined : [first, ...more].join(' '), values, asked);
  add(entryDraft(collection, id, lang, values, schemas));
  const withMinutes =
    flags.minutes || (kind === 'meeting' && effects.ask !== undefined && /^(?:s|y)/i.test((await effects.ask(words.askMinutes)).trim()));
  if (withMinutes) add(minutesOf(id, values, lang, asked, schemas));
  const clash = [...drafts.keys()].find((path) => files.some(({ file }) => file === path));
  if (clash !== undefined) throw new SettingError(words.taken(clash));
  for (const [path, content] of drafts) effects.create(join(contentDir, path), content);
  const named = [...drafts.keys()].map((path) => maskedPath(relative(ROOT, join(contentDir, path))));
  effects.print(named.map((file) => DRAFT_WORDS[lang].written(file)).join('\n'));
  effects.print(words.next(named.filter((file) => !/\.[a-z]{2}\.md$/.test(file)).join(' ')));
}

/** The minutes of a new meeting: a document that belongs to it, whose sending is still to be filled in. */
function minutesOf(
  meeting: string,
  values: ReadonlyMap<string, Value>,
  lang: Locale,
  { taken }: Asked,
  schemas: ReadonlyMap<string, string>,
) {
  const year = /\d{4}/.exec(String(values.get('held') ?? ''))?.[0];
  const id =
    freeId(
      'documents',
      new Map([
        ['dated', year ?? ''],
        ['es.title', `minuta ${meeting}`],
      ]),
      taken('documents'),
    ) ?? `doc-minuta-${meeting}`;
  const attended = values.get('attended');
  const answers = new Map<string, Value>([
    ['kind', 'minutes'],
    ['meeting', meeting],
    ['sendings.0', { to: attended ?? ['…'], on: DRAFT_WORDS[lang].comments.day }],
    ...(values.has('sources') ? [['sources', values.get('sources')!] as const] : []),
    ['es.title', `Minuta: ${String(values.get('es.title') ?? '…')}`],
    ['en.title', `Minutes: ${String(values.get('en.title') ?? '…')}`],
  ]);
  return entryDraft('documents', id, lang, answers, schemas);
}
