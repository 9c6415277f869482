// The smallest folder in which one sound entry of every collection but reports stands, with what they name: what the cases of
// tests/fixtures/entries are written on.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '#domain/problems/problem.ts';
import { loadLedger, type LoadOptions } from '#reader/load-ledger.ts';
import { filesOfDraft } from '#demo/demo-files.ts';
import type { AnyDraft } from '#demo/draft.ts';
import { additions } from './one-of-each.ts';

const SOURCED = { sources: [{ id: 'added-source' }], confidence: 'verified' };
const named = (collection: string, id: string, facts: object, words: object = {}): AnyDraft => {
  const own = { title: `Entrada ${id}`, summary: 'Texto de prueba.', ...words };
  return { collection, id, facts, words: { es: own, en: own } } as unknown as AnyDraft;
};
const party = (id: string, kind: string) => named('parties', id, { kind, order: 1, ...SOURCED });
const ACT = { act: 'Reunión, decisión' };

/** What the sound entries name and the real record holds. */
const NAMED: readonly AnyDraft[] = [
  ...['mx', 'gt', 'sv', 'bz'].map((id) => party(id, 'member-country')),
  ...['grcm', 'equipo-tripartito', 'st-crm', 'ppt'].map((id) => party(id, 'body')),
  party('oim', 'observer-organization'),
  ...(
    [
      ['children', 'population'],
      ['regional', 'sphere'],
    ] as const
  ).map(([id, kind]) => named('tags', id, { kind, order: 1 })),
  party('rrocm', 'network'),
  named('themes', 't-process-governance', { kind: 'theme', order: 1 }),
  ...['d-04', 'd-13'].map((id) =>
    named(
      'agreements',
      id,
      {
        act: { kind: 'decision', verb: 'decided', body: 'grcm' },
        adopted: '2016-11-17',
        'text-known': 'whole',
        scope: 'direct',
        stages: [{ stage: 'endorsed', on: '2016-11-17' }],
        themes: ['t-process-governance'],
        ...SOURCED,
      },
      ACT,
    ),
  ),
];

/** A reply needs something that is answered; without reports, it is the documentary record. */
function withoutReports(drafts: readonly AnyDraft[]): AnyDraft[] {
  return drafts
    .filter(({ collection }) => collection !== 'reports')
    .map((draft) =>
      draft.collection === 'replies'
        ? { ...draft, facts: { to: 'added-record', from: 'grcm', stance: 'contests', filed: draft.facts.filed } }
        : draft,
    ) as AnyDraft[];
}

export const SOUND_ENTRIES: readonly AnyDraft[] = [...NAMED, ...withoutReports(additions())];

/** A folder that is written once; files are put into it and taken back, so that hundreds of cases cost little. */
export class EntryFolder {
  readonly #root = mkdtempSync(join(tmpdir(), 'entries-'));
  readonly #sound = new Map(SOUND_ENTRIES.flatMap(filesOfDraft));

  constructor() {
    for (const [path, text] of this.#sound) this.#write(path, text);
  }

  #write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.#root, path)), { recursive: true });
    writeFileSync(join(this.#root, path), content);
  }

  sound(path: string): string | undefined {
    return this.#sound.get(path);
  }

  /** The problems of the folder with some files in the place of its own, or beside them. */
  problemsWith(files: ReadonlyMap<string, string | Uint8Array>, options: LoadOptions = {}): Problem[] {
    for (const [path, content] of files) this.#write(path, content);
    try {
      return loadLedger(this.#root, options).problems;
    } finally {
      for (const path of files.keys()) {
        const own = this.#sound.get(path);
        if (own === undefined) rmSync(join(this.#root, path), { force: true });
        else this.#write(path, own);
        const [top] = path.split('/');
        if (![...this.#sound.keys()].some((known) => known.startsWith(`${top}/`)))
          rmSync(join(this.#root, top!), { recursive: true, force: true });
      }
    }
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
