import type { Forge } from '#domain/project/project.ts';
import type { TextFile } from './entry-file.ts';

/** A repository on a forge. */
export interface ForgePlace {
  forge: Forge;
  /** Its address, without a slash at the end: `https://github.com/owner/name`. */
  repository: string;
  /** The branch into which changes are to go. */
  branch: string;
}

/** An address that opens a page of a forge. */
export interface ForgeLink {
  address: string;
  /** Whether the page that opens holds the text already; otherwise it is pasted there. */
  filled: boolean;
}

/** The longest address that is sent, in bytes: beyond eight thousand, forges and what stands before them answer with an error. */
export const LONGEST_ADDRESS = 7500;

/** Every letter that is none of ASCII takes three signs for each of its bytes, so signs are bytes here. */
function address(start: string, query: Readonly<Record<string, string>>): string {
  return `${start}?${Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.replaceAll(/\p{Surrogate}/gu, '\ufffd'))}`)
    .join('&')}`;
}

/** The address with the text where it fits, else the one without. @param filled undefined where the forge takes no text */
function fitting(filled: string | undefined, plain: string): ForgeLink {
  return filled !== undefined && filled.length <= LONGEST_ADDRESS ? { address: filled, filled: true } : { address: plain, filled: false };
}

const bare = ({ repository }: ForgePlace) => repository.replace(/\/+$/, '');
const segments = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/**
 * The page of a forge on which a file is proposed, with its path and, where they take it and it fits, its text. GitLab takes
 * the path alone.
 */
export function newFileLink(place: ForgePlace, { path, text }: TextFile): ForgeLink {
  const branch = segments(place.branch);
  if (place.forge === 'gitlab') return fitting(undefined, address(`${bare(place)}/-/new/${branch}`, { file_name: path }));
  const start = place.forge === 'github' ? `${bare(place)}/new/${branch}` : `${bare(place)}/_new/${branch}/`;
  return fitting(address(start, { filename: path, value: text }), address(start, { filename: path }));
}

/** The name of the form of an issue that carries files, and of the field in it that holds them. */
export const ENTRY_FORM = { template: 'entry.yml', field: 'files' } as const;

/** The page of a forge on which an issue is opened that carries files. @param text of `writeFileBlocks` */
export function newNoticeLink(place: ForgePlace, title: string, text: string): ForgeLink {
  const start = place.forge === 'gitlab' ? `${bare(place)}/-/issues/new` : `${bare(place)}/issues/new`;
  const names = {
    github: { title: 'title', text: ENTRY_FORM.field },
    gitlab: { title: 'issue[title]', text: 'issue[description]' },
    forgejo: { title: 'title', text: 'body' },
  }[place.forge];
  const titled = { ...(place.forge === 'github' && { template: ENTRY_FORM.template }), [names.title]: title };
  return fitting(address(start, { ...titled, [names.text]: text }), address(start, titled));
}
