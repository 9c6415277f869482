/** A draft as the browser keeps it: words here, pictures in a store of their own. */
export interface StoredDraft {
  /** `form/slot`. */
  id: string;
  title: string;
  /** Version of the shape of content that it was written in. */
  version: number;
  /** Of the last change, in milliseconds. */
  time: number;
  /** Another one after each change: who does not know it has not seen what is kept. */
  revision: string;
  value: unknown;
  /** Pictures, by the names under which they are kept. */
  pictures: readonly { at: readonly (string | number)[]; name: string }[];
}

const DRAFTS = 'drafts';
const PICTURES = 'pictures';

/** What a request answers. */
function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}

/** When a change has reached the disk; whatever makes it fail, nothing of it is kept. */
function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}

/** The drafts of one site on this device, in two stores. Everything here throws what the browser throws. */
export class DraftStore {
  readonly #database: IDBDatabase;
  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  static async open(name: string): Promise<DraftStore> {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(DRAFTS, { keyPath: 'id' });
      request.result.createObjectStore(PICTURES);
    };
    return new DraftStore(await answered(request));
  }

  #change(store: string): IDBTransaction {
    // Written to the disk before it counts as kept: the battery may end at any time.
    return this.#database.transaction(store, 'readwrite', { durability: 'strict' });
  }

  async read(id: string): Promise<StoredDraft | undefined> {
    return answered<StoredDraft | undefined>(this.#database.transaction(DRAFTS).objectStore(DRAFTS).get(id));
  }

  /** Drafts of one form, or all. */
  async list(form?: string): Promise<StoredDraft[]> {
    const range = form === undefined ? undefined : IDBKeyRange.bound(`${form}/`, `${form}/\uffff`);
    return answered<StoredDraft[]>(this.#database.transaction(DRAFTS).objectStore(DRAFTS).getAll(range));
  }

  /**
   * Writes the draft that `next` makes of the one that is there, in one step: nothing comes between.
   *
   * @returns what was written; undefined where `next` gives nothing, which then stays as it is
   */
  async replace(id: string, next: (there: StoredDraft | undefined) => StoredDraft | undefined): Promise<StoredDraft | undefined> {
    const transaction = this.#change(DRAFTS);
    const done = finished(transaction);
    const store = transaction.objectStore(DRAFTS);
    let written: StoredDraft | undefined;
    const request = store.get(id) as IDBRequest<StoredDraft | undefined>;
    request.onsuccess = () => {
      written = next(request.result);
      if (written) store.put(written);
    };
    await done;
    return written;
  }

  async picture(name: string): Promise<Blob | undefined> {
    return answered<Blob | undefined>(this.#database.transaction(PICTURES).objectStore(PICTURES).get(name));
  }

  async keepPicture(name: string, picture: Blob): Promise<void> {
    const transaction = this.#change(PICTURES);
    const done = finished(transaction);
    transaction.objectStore(PICTURES).put(picture, name);
    await done;
  }

  async deletePictures(names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    const transaction = this.#change(PICTURES);
    const done = finished(transaction);
    for (const name of names) transaction.objectStore(PICTURES).delete(name);
    await done;
  }

  async delete(id: string): Promise<void> {
    const transaction = this.#database.transaction([DRAFTS, PICTURES], 'readwrite', { durability: 'strict' });
    const done = finished(transaction);
    const request = transaction.objectStore(DRAFTS).get(id) as IDBRequest<StoredDraft | undefined>;
    request.onsuccess = () => {
      for (const { name } of request.result?.pictures ?? []) transaction.objectStore(PICTURES).delete(name);
      transaction.objectStore(DRAFTS).delete(id);
    };
    await done;
  }

  async clear(): Promise<void> {
    const transaction = this.#database.transaction([DRAFTS, PICTURES], 'readwrite', { durability: 'strict' });
    const done = finished(transaction);
    for (const store of [DRAFTS, PICTURES]) transaction.objectStore(store).clear();
    await done;
  }
}
