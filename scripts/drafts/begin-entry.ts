import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { nameRefusal } from '#domain/text/names.ts';
import { DRAFT_WORDS } from '#i18n/draft-words.ts';
import { TEMPLATE_WORDS } from '#i18n/template-words.ts';
import { freeId } from '#forms/ids.ts';
import { walkContent } from '#reader/files/walk-content.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { maskedPath } from '#reader/personal-data/masked.ts';
import { readSettings, ROOT, SettingError } from '#site/settings.ts';
import { editorSchemas } from '../document-fields.ts';
import { askOne, hintOf, read, type Asked } from './ask.ts';
import type { NewEffects } from './effects.ts';
import { entryDraft } from './entry-draft.ts';
import type { Value } from './header.ts';
import { DRAFT_KINDS, type DraftCollection, type DraftKind } from './kinds.ts';
import { questionsOf, type Question } from './questions.ts';

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
  effects.create([...drafts].map(([path, text]) => ({ file: join(contentDir, path), text })));
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
