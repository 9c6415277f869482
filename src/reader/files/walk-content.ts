import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTION_NAMES, type CollectionName } from '#domain/schemas/collections.ts';
import { problem, type Problem } from '#domain/problems/problem.ts';
import { compareText } from '#domain/compare-text.ts';
import { nearest } from '#domain/problems/nearest.ts';
import { nameRefusal } from '#domain/text/names.ts';
import { SCHEMA_VERSION, VERSION_FILE } from '#domain/schemas/version.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { IMAGE_EXTENSIONS } from '#domain/pictures/image-rules.ts';
import type { ImageFile } from '../pictures/read-image.ts';

/** A file of the content folder that is worth reading. */
export interface ContentFile {
  collection: CollectionName;
  /** Relative to the content folder, with forward slashes. */
  file: string;
  absolute: string;
  id: string;
  /** Set for a translation, unset for a record or a report. */
  locale: Locale | undefined;
  /** The folder a report stands in: the organisation that owns it. */
  owner: string | undefined;
  bytes: number;
  /** Read under a stand-in, so that a wrong name hides nothing else from its author; its problem stops publication all the same. */
  isMisnamed?: true;
}

const ROOT_FILES = ['README.md', VERSION_FILE];
const RECORD_NAME = /^([^.]*)(?:\.([a-z]{2}))?\.md$/;
const REPORT_NAME = /^([^.]*)\.mdx$/;
/** A name that breaks the rule, of what its author surely takes for an entry. */
const MEANT_AS_ENTRY = /^(.*?)(?:\.(es|en))?\.(?:mdx?|txt)$/i;
const IMAGE_NAME = new RegExp(`^([^.]*)\\.(?:${[...IMAGE_EXTENSIONS.keys()].join('|')})$`);
const RECORD_FILES = ['id.md', ...LOCALES.map((lang) => `id.${lang}.md`)];
const REPORT_FILES = ['id.mdx', ...[...IMAGE_EXTENSIONS.keys()].map((extension) => `id.${extension}`)];
const REPORT_FOLDERS = ['reports/organization/id.mdx'];

interface Walk {
  root: string;
  files: ContentFile[];
  images: ImageFile[];
  problems: Problem[];
}

type Found = { kind: 'folder' } | { kind: 'file'; bytes: number } | { kind: 'other' };

function inspect(absolute: string): Found {
  const stat = lstatSync(absolute);
  if (stat.isDirectory()) return { kind: 'folder' };
  return stat.isFile() ? { kind: 'file', bytes: stat.size } : { kind: 'other' };
}

function namesIn(folder: string): string[] {
  return readdirSync(folder).sort(compareText);
}

/** True where a name, split off from its ending, can be that of an entry, a picture or a folder; else its problem is added. */
function isName(walk: Walk, file: string, found: string, stem: string | undefined, accepted: readonly string[]): stem is string {
  const refusal = stem === undefined ? 'form' : nameRefusal(stem);
  if (refusal === undefined) return true;
  walk.problems.push(
    refusal === 'reserved'
      ? problem('reserved-file-name', file, undefined, { found })
      : problem('bad-file-name', file, undefined, { found, accepted }),
  );
  return false;
}

function walkRecords(walk: Walk, collection: CollectionName): void {
  const misnamed: string[] = [];
  for (const name of namesIn(join(walk.root, collection))) {
    const file = `${collection}/${name}`;
    const absolute = join(walk.root, collection, name);
    const found = inspect(absolute);
    if (found.kind !== 'file') {
      walk.problems.push(problem('not-a-regular-file', file, undefined, { found: name }));
      continue;
    }
    const match = RECORD_NAME.exec(name);
    const locale = match?.[2] as Locale | undefined;
    const id = locale === undefined || LOCALES.includes(locale) ? match?.[1] : undefined;
    if (isName(walk, file, name, id, RECORD_FILES)) {
      walk.files.push({ collection, file, absolute, id, locale, owner: undefined, bytes: found.bytes });
      continue;
    }
    const [, stem, language] = (id === undefined || nameRefusal(id) === 'form' ? MEANT_AS_ENTRY.exec(name) : null) ?? [];
    if (stem === undefined) continue;
    if (!misnamed.includes(stem)) misnamed.push(stem);
    walk.files.push({
      collection,
      file,
      absolute,
      id: `unnamed-${misnamed.indexOf(stem)}`,
      locale: LOCALES.find((one) => one === language?.toLowerCase()),
      owner: undefined,
      bytes: found.bytes,
      isMisnamed: true,
    });
  }
}

function walkReports(walk: Walk): void {
  for (const owner of namesIn(join(walk.root, 'reports'))) {
    const folder = `reports/${owner}`;
    const { kind } = inspect(join(walk.root, folder));
    if (kind === 'other') {
      walk.problems.push(problem('not-a-regular-file', folder, undefined, { found: owner }));
      continue;
    }
    if (!isName(walk, folder, owner, kind === 'file' ? undefined : owner, REPORT_FOLDERS)) continue;
    for (const name of namesIn(join(walk.root, folder))) {
      const file = `${folder}/${name}`;
      const absolute = join(walk.root, file);
      const found = inspect(absolute);
      if (found.kind !== 'file') {
        walk.problems.push(problem('not-a-regular-file', file, undefined, { found: name }));
        continue;
      }
      const image = IMAGE_NAME.exec(name);
      const id = (image ?? REPORT_NAME.exec(name))?.[1];
      const named = isName(walk, file, name, id, REPORT_FILES);
      if (image) {
        if (named) walk.images.push({ file, absolute, name, owner, bytes: found.bytes });
      } else if (named || (MEANT_AS_ENTRY.test(name) && (id === undefined || nameRefusal(id) === 'form'))) {
        const own = named ? { id } : { id: `unnamed-${walk.files.length}`, isMisnamed: true as const };
        walk.files.push({ collection: 'reports', file, absolute, ...own, locale: undefined, owner, bytes: found.bytes });
      }
    }
  }
}

/** Content of another version would be misread; a folder that states none is read as the present one. */
function checkVersion(walk: Walk, name: string): void {
  const found = readFileSync(join(walk.root, name), 'utf8').slice(0, 20).trim();
  if (found !== String(SCHEMA_VERSION)) walk.problems.push(problem('schema-version', name, undefined, { found, current: SCHEMA_VERSION }));
}

/**
 * Lists every file of a content folder, in code-point order; the pictures of reports apart. Nothing is skipped silently:
 * links, devices, unknown folders and names that break the rule are problems by name.
 */
export function walkContent(root: string): { files: ContentFile[]; images: ImageFile[]; problems: Problem[] } {
  const walk: Walk = { root, files: [], images: [], problems: [] };
  for (const name of namesIn(root)) {
    const { kind } = inspect(join(root, name));
    if (kind === 'file' && ROOT_FILES.includes(name)) {
      if (name === VERSION_FILE) checkVersion(walk, name);
      continue;
    }
    if (kind !== 'folder') {
      walk.problems.push(problem(kind === 'file' ? 'unknown-file' : 'not-a-regular-file', name, undefined, { found: name }));
      continue;
    }
    const collection = COLLECTION_NAMES.find((candidate) => candidate === name);
    if (!collection) {
      const suggestion = nearest(name, COLLECTION_NAMES);
      walk.problems.push(problem('unknown-folder', name, undefined, { found: name, accepted: COLLECTION_NAMES, nearest: suggestion }));
    } else if (collection === 'reports') walkReports(walk);
    else walkRecords(walk, collection);
  }
  return walk;
}
