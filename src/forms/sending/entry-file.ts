/** A file of an entry, as it is to stand in the repository; its path counts from there: `content/reports/…`. */
export type EntryFile = { path: string } & ({ text: string } | { bytes: Uint8Array });

/** A file that is words, and no picture. */
export type TextFile = Extract<EntryFile, { text: string }>;

export const isText = (file: EntryFile): file is TextFile => 'text' in file;

/** What a file is made of; letters as UTF-8. */
export function bytesOf(file: EntryFile): Uint8Array<ArrayBuffer> {
  return isText(file) ? new TextEncoder().encode(file.text) : new Uint8Array(file.bytes);
}

/** In the order of their paths, by code unit, the same on every machine. */
export function byPath<F extends EntryFile>(files: readonly F[]): F[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The last part of a path. */
export const nameOf = ({ path }: EntryFile): string => path.slice(path.lastIndexOf('/') + 1);
