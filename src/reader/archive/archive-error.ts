/** An archive that cannot be read or added to: which file, and what to do, in both languages. */
export class ArchiveError extends Error {
  constructor(file: string, es: string, en: string) {
    super(`${file}: ${es} / ${en}`);
  }
}
