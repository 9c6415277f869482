/** What no program can decide: a person has to write it into a file first. */
export interface OpenQuestion {
  file: string;
  es: string;
  en: string;
}

interface Migrated {
  /** The texts of the files that change, by their path below the content folder. */
  files: ReadonlyMap<string, string>;
  questions: readonly OpenQuestion[];
}

/** One step from a version of the shape of content to the next. */
export interface Migration {
  /** The version that it leads to. */
  to: number;
  /** What it does, in one sentence. */
  es: string;
  en: string;
  /** @param files the texts of all files of records and translations, by their path below the content folder */
  run: (files: ReadonlyMap<string, string>) => Migrated;
}
