import type { CarriedState } from '#domain/schemas/vocabulary.ts';
import type { OpenQuestion } from './migration.ts';
import { readHeader, writeHeader, type Block } from './top-level-keys.ts';

// The documentary record of version 1 gave one level for all its evidence; that of version 2 says what each dated piece carries.

/** What the editors found when they read the evidence of the register again, by the file and the evidence. */
const KNOWN_STATES: Readonly<Record<string, Readonly<Record<string, CarriedState>>>> = {
  'rec-d-01': { e2: 'done' },
  'rec-d-02': { e1: 'done' },
  'rec-d-03': { e2: 'partly' },
  'rec-d-04': { e1: 'partly', e2: 'partly', e3: 'partly' },
  'rec-d-05': { e1: 'in-force' },
  'rec-d-06': {},
  'rec-d-07': { e1: 'done' },
  'rec-d-08': {},
  'rec-d-09': {},
  'rec-d-10': { e1: 'done' },
  'rec-d-11': { e2: 'partly' },
  'rec-d-12': {},
  'rec-d-13': {},
  'rec-d-14': { e1: 'done' },
  'rec-d-15': { e1: 'partly' },
  'rec-d-16': { e1: 'done' },
  'rec-d-17': {},
};

export const DOCUMENTARY_RECORD = /^records\/([a-z0-9-]+)\.md$/;
const LEVEL = /^\s+level: (.*)$/;
/** Levels of version 1 under which nothing was found: they carry no state. */
const NOTHING: readonly string[] = ['no-information', 'pending'];

const QUESTION = {
  es: 'Escriba en cada evidencia con fecha el estado que permite decir (state: done, in-force o partly), o ninguno. Solo quien leyó las fuentes puede decirlo. El nivel del registro se quita.',
  en: 'Write into each dated piece of evidence the state that it allows to say (state: done, in-force or partly), or none. Only who read the sources can tell. The level of the record goes.',
};

/** A line of evidence with its state after its date. */
function withState(text: string, states: Readonly<Record<string, CarriedState>>): string {
  const id = /\{ id: (\w+), date: /.exec(text)?.[1];
  const state = id === undefined ? undefined : states[id];
  return state === undefined ? text : text.replace(/(date: (?:"[^"]*"|[^,]*),)/, `$1 state: ${state},`);
}

/** The facts of one record; where nobody has read its evidence again, a question, and the file stays as it is. */
export function migrateDocumentaryRecord(file: string, text: string, questions: OpenQuestion[]): string {
  const header = readHeader(text);
  const assessments = header?.blocks.find(({ key }) => key === 'assessments');
  if (!header || !assessments) return text;
  const known = KNOWN_STATES[DOCUMENTARY_RECORD.exec(file)![1]!];
  const levels = assessments.lines.flatMap((line) => LEVEL.exec(line)?.[1] ?? []);
  if (!known && !levels.every((level) => NOTHING.includes(level))) {
    questions.push({ file, ...QUESTION });
    return text;
  }
  const lines = assessments.lines.filter((line) => !LEVEL.test(line)).map((line) => withState(line, known ?? {}));
  const documented: Block = { key: 'documented', lines: [lines[0]!.replace('assessments:', 'documented:'), ...lines.slice(1)] };
  return writeHeader({ ...header, blocks: header.blocks.map((block) => (block === assessments ? documented : block)) });
}
