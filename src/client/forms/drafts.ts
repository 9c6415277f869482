import { SCHEMA_VERSION } from '#domain/schemas/version.ts';
import { withoutPictures, withPictures, type Apart } from './draft-parts.ts';
import { DraftStore, type StoredDraft } from './draft-store.ts';

/** What a list of drafts shows of one. */
export interface DraftSummary {
  /** `form/slot`. */
  id: string;
  /** One line, by which its author knows it. */
  title: string;
  /** Of the last change, in milliseconds. */
  time: number;
  /** Version of the shape of content that it was written in; an older one is handed back as it is. */
  version: number;
}

/** A draft as it was left. */
export interface Draft extends DraftSummary {
  value: unknown;
  /** Pictures that were in it and could not be kept; `null` stands in the place of each. */
  lostPictures: number;
}

/**
 * Whether what was typed is on the device now.
 * `id` is another one than was asked for where a second tab has changed the draft: what it wrote stays, and this is a copy.
 * `full`: no place, not even for the words; `unavailable`: this browser keeps nothing (a private window); `deleted`: the
 * draft was deleted, here or in another tab, and stays so until it is saved under another id.
 */
export type Kept =
  { kept: true; id: string; time: number; copy: boolean; lostPictures: number } | { kept: false; why: 'full' | 'unavailable' | 'deleted' };

/** What another tab did with a draft. */
type ElsewhereEvent = 'open' | 'changed' | 'deleted';

export interface Drafts {
  /** Whether this browser keeps anything. */
  available: boolean;
  /** Those of a form, the latest first. */
  list(form: string): Promise<DraftSummary[]>;
  load(id: string): Promise<Draft | undefined>;
  /** Saves of one draft follow each other in their order. Pictures (`Blob`) may stand anywhere in the value. */
  save(id: string, value: unknown, title: string): Promise<Kept>;
  delete(id: string): Promise<void>;
  deleteAll(): Promise<void>;
  /** Says when another tab opens, changes or deletes the draft, and `open` at once where one has it open. @returns ends it */
  watch(id: string, told: (what: ElsewhereEvent) => void): () => void;
}

/** Between tabs. */
interface Message {
  what: ElsewhereEvent | 'hello';
  /** Undefined for all. */
  id?: string;
}

const NOTHING_KEPT: Drafts = {
  available: false,
  list: async () => [],
  load: async () => undefined,
  save: async () => ({ kept: false, why: 'unavailable' }),
  delete: async () => undefined,
  deleteAll: async () => undefined,
  watch: () => () => undefined,
};

/** Also where the page came unencrypted, and browsers know no `randomUUID`. */
const unique = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

class KeptDrafts implements Drafts {
  readonly available = true;
  readonly #store: DraftStore;
  readonly #channel: BroadcastChannel | undefined;
  readonly #watchers = new Set<{ id: string; told: (what: ElsewhereEvent) => void }>();
  /** The revision that this tab has seen of each draft. */
  readonly #seen = new Map<string, string>();
  /** Drafts that this tab had and that were deleted, here or elsewhere. */
  readonly #gone = new Set<string>();
  /** Where what was saved under an id goes since another tab had changed it. */
  readonly #copies = new Map<string, string>();
  /** Under what name a picture is kept: it is written once, however often the words change. */
  readonly #names = new WeakMap<Blob, string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: DraftStore, name: string) {
    this.#store = store;
    // Without it a tab learns of the others only when it saves.
    if ('BroadcastChannel' in globalThis) this.#channel = new BroadcastChannel(name);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => this.#hear(data));
  }

  #say(what: Message['what'], id?: string): void {
    this.#channel?.postMessage({ what, ...(id !== undefined && { id }) } satisfies Message);
  }

  #hear({ what, id }: Message): void {
    if (what === 'deleted') for (const known of this.#seen.keys()) if (id === undefined || known === id) this.#gone.add(known);
    for (const watcher of this.#watchers) {
      if (id !== undefined && watcher.id !== id) continue;
      if (what === 'hello') this.#say('open', watcher.id);
      watcher.told(what === 'hello' ? 'open' : what);
    }
  }

  watch(id: string, told: (what: ElsewhereEvent) => void): () => void {
    const watcher = { id, told };
    this.#watchers.add(watcher);
    this.#say('hello', id);
    return () => void this.#watchers.delete(watcher);
  }

  async list(form: string): Promise<DraftSummary[]> {
    const drafts = await this.#store.list(form);
    return drafts.map(({ id, title, time, version }) => ({ id, title, time, version })).sort((a, b) => b.time - a.time);
  }

  async load(id: string): Promise<Draft | undefined> {
    const stored = await this.#store.read(id);
    if (!stored) return undefined;
    this.#seen.set(id, stored.revision);
    this.#gone.delete(id);
    this.#copies.delete(id);
    const pictures: { at: readonly (string | number)[]; picture: Blob }[] = [];
    for (const { at, name } of stored.pictures) {
      const picture = await this.#store.picture(name);
      if (!picture) continue;
      this.#names.set(picture, name);
      pictures.push({ at, picture });
    }
    const { title, time, version } = stored;
    const value = withPictures({ value: stored.value, pictures });
    return { id, title, time, version, value, lostPictures: stored.pictures.length - pictures.length };
  }

  save(id: string, value: unknown, title: string): Promise<Kept> {
    const apart = withoutPictures(value);
    const saved = this.#last.then(() => this.#save(this.#copies.get(id) ?? id, id, apart, title));
    this.#last = saved.catch(() => undefined);
    return saved;
  }

  async #save(id: string, asked: string, apart: Apart, title: string): Promise<Kept> {
    if (this.#gone.has(id)) return { kept: false, why: 'deleted' };
    const time = Date.now();
    const revision = unique();
    const pictures = apart.pictures.map(({ at, picture }) => ({ at, picture, name: this.#nameOf(picture, id) }));
    const named = pictures.map(({ at, name }) => ({ at, name }));
    let before: StoredDraft | undefined;
    try {
      const written = await this.#store.replace(id, (there) => {
        before = there;
        if (there && there.revision !== this.#seen.get(id)) return undefined;
        return { id, title, version: SCHEMA_VERSION, time, revision, value: apart.value, pictures: named };
      });
      // Another tab has written since, or this one never read what is there.
      if (!written) {
        const copy = `${asked.split('/')[0]}/${unique()}`;
        this.#copies.set(asked, copy);
        return this.#save(copy, asked, apart, title);
      }
    } catch (error) {
      return { kept: false, why: isFull(error) ? 'full' : 'unavailable' };
    }
    this.#seen.set(id, revision);
    const lostPictures = await this.#keepPictures(pictures);
    const still = new Set(named.map(({ name }) => name));
    await this.#store
      .deletePictures((before?.pictures ?? []).map(({ name }) => name).filter((name) => !still.has(name)))
      .catch(() => undefined);
    this.#say('changed', id);
    return { kept: true, id, time, copy: id !== asked, lostPictures };
  }

  /** A name that no other draft has, so that pictures go with their own draft. */
  #nameOf(picture: Blob, id: string): string {
    const name = this.#names.get(picture);
    return name?.startsWith(`${id}|`) ? name : `${id}|${unique()}`;
  }

  /** Each by itself, after the words: what has no place takes nothing else with it. @returns how many are lost */
  async #keepPictures(pictures: readonly { name: string; picture: Blob }[]): Promise<number> {
    let lost = 0;
    for (const { name, picture } of pictures) {
      if (this.#names.get(picture) === name) continue;
      try {
        await this.#store.keepPicture(name, picture);
        this.#names.set(picture, name);
      } catch {
        lost += 1;
      }
    }
    return lost;
  }

  async delete(id: string): Promise<void> {
    await this.#last;
    await this.#store.delete(id);
    this.#gone.add(id);
    this.#say('deleted', id);
  }

  async deleteAll(): Promise<void> {
    await this.#last;
    await this.#store.clear();
    for (const id of this.#seen.keys()) this.#gone.add(id);
    this.#say('deleted');
  }
}

/** The drafts that stay on this device alone. @param site path at which the site lives, so that two sites of one server keep apart */
export async function openDrafts(site = '/'): Promise<Drafts> {
  const name = `crm-monitor-drafts|${site}`;
  try {
    return new KeptDrafts(await DraftStore.open(name), name);
  } catch {
    return NOTHING_KEPT;
  }
}
