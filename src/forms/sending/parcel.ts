import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';

const ROOT = 'content/';
/** In no name of a file of content, so that a path can be read from it again. */
const JOINT = '__';

/** The name of a file that travels alone, and says where in the repository it belongs: `reports__org__2026-q3-x.mdx`. */
export function parcelName(path: string): string {
  return path.replace(ROOT, '').replaceAll('/', JOINT);
}

/**
 * Where in the repository a file belongs that arrived: under the name that it travelled by, with or without the `.txt` that
 * phones ask for, or unpacked in its folders.
 *
 * @param arrived path on this machine, with forward slashes
 * @returns undefined where its name does not say
 */
export function pathOfParcel(arrived: string): string | undefined {
  const inside = arrived.lastIndexOf(`/${ROOT}`);
  const named =
    inside === -1 && !arrived.startsWith(ROOT) ? arrived.slice(arrived.lastIndexOf('/') + 1) : arrived.slice(inside + 1 + ROOT.length);
  const path = named.replace(/\.(mdx?)\.txt$/, '.$1').replaceAll(JOINT, '/');
  const [collection, ...rest] = path.split('/');
  return rest.length > 0 && COLLECTION_NAMES.some((name) => name === collection) ? ROOT + path : undefined;
}
