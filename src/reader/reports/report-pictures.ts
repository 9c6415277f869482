import type { Picture } from '#domain/ledger/entry.ts';
import { problem, type Problem } from '#domain/problems/problem.ts';
import { decodeImages, readImage, type ImageFile, type ReadImage } from '../pictures/read-image.ts';
import type { Pictures } from './report-mentions.ts';

interface Folder {
  files: ImageFile[];
  read: Map<string, ReadImage | undefined>;
  used: Set<string>;
  /** Whether the text of every report of the folder could be read: else a picture may be used where nobody can see. */
  complete: boolean;
}

/** The pictures of every report folder: each is read once, asked for by the reports beside it, and decoded when they use it. */
export class ReportPictures {
  readonly #folders = new Map<string, Folder>();

  constructor(files: readonly ImageFile[], problems: Problem[]) {
    for (const file of files) {
      const folder: Folder = this.#folders.get(file.owner) ?? { files: [], read: new Map(), used: new Set(), complete: true };
      const read = readImage(file);
      folder.files.push(file);
      folder.read.set(file.name, read.image);
      problems.push(...read.problems);
      this.#folders.set(file.owner, folder);
    }
  }

  /** The pictures beside the reports of an organisation. */
  of(owner: string): Pictures {
    return new Map([...(this.#folders.get(owner)?.read ?? [])].map(([name, image]) => [name, image?.picture ?? null]));
  }

  /** Takes note of the pictures that a report shows; undefined where its text could not be read. */
  note(owner: string, names: readonly string[] | undefined): void {
    const folder = this.#folders.get(owner);
    if (!folder) return;
    if (names) for (const name of names) folder.used.add(name);
    else folder.complete = false;
  }

  /** What is wrong with the pictures once every report has been read: those that none shows, and those that cannot be decoded. */
  check(): Problem[] {
    const all = [...this.#folders.values()].flatMap((folder) => folder.files.map((file) => ({ file, folder })));
    const unused = all.filter(({ file, folder }) => folder.complete && !folder.used.has(file.name));
    const used = all.flatMap(({ file, folder }) => {
      const image = folder.used.has(file.name) ? folder.read.get(file.name) : undefined;
      return image ? [{ file, ...image.size }] : [];
    });
    return [...unused.map(({ file: { file, name } }) => problem('unused-image', file, undefined, { found: name })), ...decodeImages(used)];
  }

  /** Usable pictures by organisation. */
  usable(): ReadonlyMap<string, readonly Picture[]> {
    return new Map([...this.#folders].map(([owner, { read }]) => [owner, [...read.values()].flatMap((image) => image?.picture ?? [])]));
  }
}
