/** The file of an archive that lists its days; a folder without it is no archive. */
export const ARCHIVE_FILE = 'archive.json';

/** Folders of an archive beside those of its days, which are called like them. Published addresses: they never change. */
const FOLDERS = { manifests: 'manifiestos', records: 'registros', objects: 'objetos' } as const;

/** Paths below the folder of an archive. @param day ISO day */
export const manifestFile = (day: string): string => `${FOLDERS.manifests}/${day}.json`;
export const recordsFile = (day: string): string => `${FOLDERS.records}/${day}.json`;
/** @param name digest and ending */
export const objectFile = (name: string): string => `${FOLDERS.objects}/${name}`;
