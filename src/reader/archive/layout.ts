/** The file of an archive that lists its days; a folder without it is no archive. */
export const ARCHIVE_FILE = 'archive.json';

/** Folders of an archive beside those of its days, which are called like them. Published addresses: they never change. */
const ARCHIVE_FOLDERS = { manifests: 'manifiestos', records: 'registros', objects: 'objetos' } as const;

/** The record of a day, as a path below the folder of the archive. @param day ISO day */
export const recordsFile = (day: string): string => `${ARCHIVE_FOLDERS.records}/${day}.json`;
