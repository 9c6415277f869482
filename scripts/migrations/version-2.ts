import { DOCUMENTARY_RECORD, migrateDocumentaryRecord } from './documentary-states.ts';
import { KNOWN_ACTS, KNOWN_INSTRUMENTS } from './known-texts.ts';
import type { Migration, OpenQuestion } from './migration.ts';
import { readHeader, valueLines, writeHeader, type Block, type Header } from './top-level-keys.ts';

const RECORD = /^(agreements|guidelines)\/([a-z0-9-]+)\.md$/;
const WORDS = /^agreements\/[a-z0-9-]+\.[a-z]{2}\.md$/;
/** Words of version 1 that belong to the one deliverable, by their key in version 2. */
const MOVED: Readonly<Record<string, string>> = {
  deliverable: 'deliverables',
  due: 'due',
  indicator: 'indicators',
  verification: 'verification',
};
/** The id of the one deliverable that an agreement of version 1 can have. */
const ONLY = 'p1';

const blockOf = ({ blocks }: Header, key: string) => blocks.find((block) => block.key === key);
const isMap = (block: Block) => valueLines(block)[0] === '' || valueLines(block)[0]!.startsWith('{');

function withoutKeys({ blocks, rest }: Header, keys: readonly string[]): Header {
  return { blocks: blocks.filter(({ key }) => !keys.includes(key)), rest };
}

function insertAfter({ blocks, rest }: Header, keys: readonly string[], added: Block): Header {
  const at = blocks.findLastIndex(({ key }) => keys.includes(key));
  return { blocks: blocks.toSpliced(at + 1, 0, added), rest };
}

const line = (key: string, text: string): Block => ({ key, lines: [text] });

/** What an agreement asks for becomes one deliverable with its parties and its deadline; an empty one where only words name it. */
function deliverableOf(header: Header, hasWords: boolean): Block | undefined {
  const responsible = blockOf(header, 'responsible');
  const due = blockOf(header, 'due');
  if (!responsible && !due && !hasWords) return undefined;
  const lines = ['deliverables:', `  - id: ${ONLY}`];
  const take = (key: string, block: Block) => {
    const [first, ...more] = valueLines(block);
    lines.push(`    ${key}:${first === '' ? '' : ` ${first}`}`, ...more.map((text) => `    ${text}`));
  };
  if (responsible) take('does', responsible);
  if (due) take('due', due);
  return { key: 'deliverables', lines };
}

/** The body's verb where the act tells it: the editors read it again, or its text is a recommendation. */
function verbFor(id: string, act: Block): string | undefined {
  const kind = /kind:\s*([a-z]+)/.exec(act.lines.join('\n'))?.[1];
  return KNOWN_ACTS[id]?.verb ?? (kind === 'recommendation' ? 'recommended' : undefined);
}

function withVerb(act: Block, verb: string): Block {
  const at = act.lines.findIndex((text) => /kind:\s*[a-z]+/.test(text));
  const text = act.lines[at]!;
  const written = /^\s+kind:/.test(text)
    ? [text, `${/^\s+/.exec(text)![0]}verb: ${verb}`]
    : [text.replace(/(kind:\s*[a-z]+)/, `$1, verb: ${verb}`)];
  return { ...act, lines: act.lines.toSpliced(at, 1, ...written) };
}

const VERB_QUESTION = {
  es: 'Escriba en act el verbo (verb): qué hizo el órgano en ese acto. Solo quien leyó el texto puede decirlo.',
  en: 'Write the verb into act: what the body did in this act. Only who read the text can tell.',
};
const READING_QUESTION = {
  es: 'Escriba text-known: cómo se conoce el texto. Solo quien lo buscó puede decirlo.',
  en: 'Write text-known: how the text is known. Only who looked for it can tell.',
};

function migrateRecord(file: string, text: string, hasWords: boolean, questions: OpenQuestion[]): string {
  const [, collection, id] = RECORD.exec(file)!;
  let header = readHeader(text);
  if (!header) return text;
  const known = collection === 'agreements' ? KNOWN_ACTS[id!]?.reading : KNOWN_INSTRUMENTS[id!];
  if (!blockOf(header, 'text-known')) {
    if (known) header = insertAfter(header, ['adopted', 'standing'], line('text-known', `text-known: ${known}`));
    else questions.push({ file, ...READING_QUESTION });
  }
  if (collection === 'guidelines') return writeHeader(header);
  const act = blockOf(header, 'act');
  if (act && !act.lines.join('\n').includes('verb:')) {
    const verb = verbFor(id!, act);
    if (verb) header = { ...header, blocks: header.blocks.map((block) => (block === act ? withVerb(act, verb) : block)) };
    else questions.push({ file, ...VERB_QUESTION });
  }
  if (!blockOf(header, 'deliverables')) {
    const deliverable = deliverableOf(header, hasWords);
    if (deliverable) header = insertAfter(header, ['countries', 'stages', 'scope'], deliverable);
  }
  return writeHeader(withoutKeys(header, ['responsible', 'due']));
}

function migrateWords(text: string): string {
  const header = readHeader(text);
  if (!header) return text;
  const blocks = header.blocks.map((block): Block => {
    const key = MOVED[block.key];
    if (key === undefined || isMap(block)) return block;
    const [first, ...more] = valueLines(block);
    return { key, lines: [`${key}:`, `  ${ONLY}: ${first}`, ...more.map((own) => `  ${own}`)] };
  });
  return writeHeader({ ...header, blocks });
}

/** True where one of the translations of an agreement of version 1 has words about what is to be delivered. */
function namesDeliverable(files: ReadonlyMap<string, string>, file: string): boolean {
  return [...files].some(([name, text]) => {
    if (!WORDS.test(name) || !name.startsWith(`${file.slice(0, -'md'.length)}`)) return false;
    return readHeader(text)?.blocks.some(({ key }) => Object.hasOwn(MOVED, key)) ?? false;
  });
}

export const VERSION_2: Migration = {
  to: 2,
  es: 'Cada acto dice qué hizo el órgano y cómo se conoce su texto; lo que pide va en entregables. El registro documental dice qué permite decir cada evidencia, y no da niveles.',
  en: 'Each act says what the body did and how its text is known; what it asks for stands in deliverables. The documentary record says what each piece of evidence carries, and gives no level.',
  run: (files) => {
    const questions: OpenQuestion[] = [];
    const changed = new Map<string, string>();
    for (const [file, text] of files) {
      const next = RECORD.test(file)
        ? migrateRecord(file, text, namesDeliverable(files, file), questions)
        : WORDS.test(file)
          ? migrateWords(text)
          : DOCUMENTARY_RECORD.test(file)
            ? migrateDocumentaryRecord(file, text, questions)
            : text;
      if (next !== text) changed.set(file, next);
    }
    return { files: changed, questions };
  },
};
