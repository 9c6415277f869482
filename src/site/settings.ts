import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import conference from '#conference/bodies.json' with { type: 'json' };
import { isIsoDay } from '#domain/dates/edtf.ts';
import { wrongConference } from '#domain/project/conference.ts';
import { parseProject, PROJECT_FILE, type Project } from '#domain/project/project.ts';

/** The project's folder: every command is started through npm, which sets it. */
export const ROOT = process.cwd();

/** Where `npm run demo` writes what it invents, below the project's folder: never in `content/`. */
export const DEMO_CONTENT = '.cache/demo/content';

/** What the environment decides: where content is read, where the site is written, its address, and the day it is computed for. */
export interface Settings {
  /** True for the demonstration site: invented entries are allowed, and every page says that they are invented. */
  demonstration: boolean;
  contentDir: string;
  outDir: string;
  /** Where dated versions of the site are kept for good, if anybody has started to keep them (docs/archive.md). */
  archiveDir: string;
  /** Whether a version of this site is to be kept there. */
  newVersion: boolean;
  /** Address without the base path, e.g. `https://example.org`. */
  siteUrl: string;
  /** Path the site lives under, with both slashes: `/` or `/name/`. */
  basePath: string;
  /** Who keeps the site, where its repository is and by when it answers: what `monitor.config.json` says. */
  project: Project;
  /** E-mail address to which errors are reported, where there is one: of the environment, else of the project. */
  correctionsTo: string | undefined;
  /** The ISO day everything is computed for; where `AS_OF` is unset, today where the conference's day ends last (`conference/bodies.json`). */
  asOf: string;
  /** The ISO day of the clock in UTC: content may not be dated after it. */
  today: string;
}

const dayIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);

/** A setting that cannot be used; the message says which and what to write. */
export class SettingError extends Error {}

/** The settings of the project in a folder. @throws SettingError with everything that is wrong in its file */
export function readProject(folder: string = ROOT): Project {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(join(folder, PROJECT_FILE), 'utf8'));
  } catch {
    throw new SettingError(`${PROJECT_FILE}: no se puede leer como JSON / cannot be read as JSON`);
  }
  const read = parseProject(data);
  if ('project' in read) return read.project;
  const lines = read.wrong.map(
    ({ path, wanted }) => `${PROJECT_FILE} › ${path}: ${wanted.es || 'no existe'} / ${wanted.en || 'does not exist'}`,
  );
  throw new SettingError(lines.join('\n'));
}

/** @throws SettingError with everything that is wrong in the folder `conference` */
function demandConference(): void {
  const lines = wrongConference().map(({ path, wanted }) => `conference/${path}: ${wanted.es} / ${wanted.en}`);
  if (lines.length > 0) throw new SettingError(lines.join('\n'));
}

/** @throws SettingError */
export function readSettings(env: NodeJS.ProcessEnv, now: Date): Settings {
  const today = now.toISOString().slice(0, 10);
  const asOf = env.AS_OF || dayIn(conference.timeZone, now);
  if (!isIsoDay(asOf)) throw new SettingError(`AS_OF=${asOf}: AAAA-MM-DD / YYYY-MM-DD`);
  if (asOf > today) throw new SettingError(`AS_OF=${asOf}: todavía no ha llegado / has not come yet (≤ ${today})`);
  const demonstration = env.DEMO === '1';
  if (env.DEMO && !['0', '1'].includes(env.DEMO)) throw new SettingError(`DEMO=${env.DEMO}: 0, 1`);
  if (env.NEW_VERSION && !['0', '1'].includes(env.NEW_VERSION)) throw new SettingError(`NEW_VERSION=${env.NEW_VERSION}: 0, 1`);
  const address = URL.parse(env.SITE_URL || 'https://example.org');
  const more = address && `${address.username}${address.password}${address.search}${address.hash}`;
  // What else an address can hold (a name and password, a query, a fragment) would stand in every page.
  if (!address || !/^https?:$/.test(address.protocol) || address.pathname !== '/' || more) {
    throw new SettingError(
      `SITE_URL=${env.SITE_URL}: https://example.org (sin ruta, clave ni «?»; la ruta va en BASE_PATH / no path, password or "?"; the path goes into BASE_PATH)`,
    );
  }
  const basePath = `/${(env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(basePath) || /\/\.{1,2}\//.test(basePath))
    throw new SettingError(`BASE_PATH=${env.BASE_PATH}: /nombre/ /name/`);
  demandConference();
  const project = readProject();
  const correctionsTo = env.CORRECTIONS_TO || (project.contacts.corrections ?? undefined);
  if (correctionsTo !== undefined && !/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(correctionsTo))
    throw new SettingError(`CORRECTIONS_TO=${correctionsTo}: correo@ejemplo.org / mail@example.org`);
  return {
    demonstration,
    contentDir: resolve(ROOT, env.CONTENT_DIR || (demonstration ? DEMO_CONTENT : 'content')),
    outDir: resolve(ROOT, env.OUT_DIR || (demonstration ? 'dist-demo' : 'dist')),
    archiveDir: resolve(ROOT, env.ARCHIVE_DIR || (demonstration ? 'archive-demo' : 'archive')),
    newVersion: env.NEW_VERSION === '1',
    siteUrl: address.origin,
    basePath,
    project,
    correctionsTo,
    asOf,
    today,
  };
}
