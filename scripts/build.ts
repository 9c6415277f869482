import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ArchiveError } from '#reader/archive/archive-error.ts';
import { readArchive } from '#reader/archive/read-archive.ts';
import { lastEntryLines, recordsText } from '#reader/archive/records.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { maskedPath } from '#reader/personal-data/masked.ts';
import { readSettings, ROOT, SettingError, type Settings } from '#site/settings.ts';
import { addVersions } from './archive/add-versions.ts';
import { filesOf, readChecksums, writeChecksums } from './build/checksums.ts';
import { demandPlainPath, destinationOf } from './build/destination.ts';
import { exchange, makeReadable, recover } from './build/exchange.ts';
import { gapsIn } from './build/finished.ts';
import { demandContent } from './demand-content.ts';
import { lock, LockedError } from './build/lock.ts';
import { shrinkage } from './build/shrinkage.ts';
import { explainFailure } from './failure.ts';
import { openNotice } from './project-files.ts';
import { mayStart } from './usage.ts';

const MAKE_PAGES = join(ROOT, 'src/site/making/make-pages.ts');
const END_WITH_PARENT = join(ROOT, 'scripts/build/end-with-parent.ts');

/** Room for what lives for a moment: with the little that Node gives, a sixth of the time goes into clearing it away. */
const ROOM = '--max-semi-space-size=64';

const USAGE = `npm run build
  OUT_DIR=…     dónde / where (dist)             CONTENT_DIR=…  contenido / content
  SITE_URL=…    https://example.org              BASE_PATH=…    /nombre/ /name/
  AS_OF=…       AAAA-MM-DD / YYYY-MM-DD          ALLOW_SHRINK=1 publica aunque falten muchas páginas / publishes although many pages are gone
  ARCHIVE_DIR=… versiones guardadas / kept versions (archive)
  FRESH=1       no usa nada de antes / uses nothing of earlier builds`;

/**
 * Names under which pages learn how they are built. A variable of the same name would overrule what the build decides: with an
 * empty `PROD`, no page would have its content policy.
 */
const DECIDED_BY_THE_BUILD = new Set(['MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'BASE_URL', 'ASSETS_PREFIX']);

const withoutThose = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !DECIDED_BY_THE_BUILD.has(name)));

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type Signal = (typeof SIGNALS)[number];

/** How the process that makes the pages ended: its exit code, or the signal that this one was asked to end by. */
type Ending = { code: number | null } | { asked: Signal };

/** Makes the pages in a process of its own, which ends with this one. */
async function makePages(env: NodeJS.ProcessEnv): Promise<Ending> {
  const child = spawn(process.execPath, [ROOM, '--import', pathToFileURL(END_WITH_PARENT).href, MAKE_PAGES], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env,
  });
  let asked: Signal | undefined;
  const onSignal = (signal: Signal) => {
    asked = signal;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
  for (const signal of SIGNALS) process.off(signal, onSignal);
  return asked ? { asked } : { code };
}

const AGREEMENT_PAGE = /^acuerdos\/[^/]+\/index\.html$/;

/** Why a finished folder must not be published; undefined where nothing speaks against it. */
function objection(next: string, folder: string, { basePath, demonstration }: Settings, env: NodeJS.ProcessEnv): string | undefined {
  const gaps = gapsIn(next, basePath);
  if (gaps.length > 0) {
    const listed = gaps.slice(0, 5).map(({ file, neededBy }) => `  ${maskedPath(file)} ← ${maskedPath(neededBy)}`);
    return [`Faltan ${gaps.length} partes; no se publica / ${gaps.length} parts are missing; not published:`, ...listed].join('\n');
  }
  if (env.ALLOW_SHRINK !== '1' && !filesOf(next).some((file) => AGREEMENT_PAGE.test(file)))
    return 'No hay ningún acuerdo; no se publica. Si es lo que quiere: ALLOW_SHRINK=1.\nThere is no agreement; not published. If that is what you want: ALLOW_SHRINK=1.';
  // A demonstration may be as small as somebody likes.
  const shrunk = demonstration || env.ALLOW_SHRINK === '1' ? undefined : shrinkage(readChecksums(folder), filesOf(next));
  return (
    shrunk &&
    `De ${shrunk.before} páginas quedarían ${shrunk.after}; no se publica. Si es lo que quiere: ALLOW_SHRINK=1.\n` +
      `Of ${shrunk.before} pages ${shrunk.after} would be left; not published. If that is what you want: ALLOW_SHRINK=1.`
  );
}

/**
 * Puts the versions of an archive into the site, where there is one; a new one where `NEW_VERSION=1` asks for it, so that no build
 * cites a version that is then not kept.
 */
function addKeptVersions(next: string, settings: Settings): void {
  const { archiveDir, contentDir, today, demonstration, asOf, newVersion } = settings;
  const records = () => recordsText(lastEntryLines(archiveDir), loadLedger(contentDir, { today, demonstration }).ledger, asOf);
  const added = addVersions(next, archiveDir, settings, newVersion ? records : undefined);
  if (!added) return;
  console.log(
    added.manifest
      ? `Versión nueva: ${added.changed} páginas, gráficos y tablas / New version: ${added.changed} pages, charts and tables`
      : `${added.changed} páginas, gráficos y tablas dicen algo que no está guardado / pages, charts and tables say something that is not kept`,
  );
}

/** @throws ArchiveError, SettingError where a site cannot be built with the archive */
function demandArchive({ archiveDir, asOf, demonstration }: Settings): void {
  const archive = readArchive(archiveDir);
  const last = archive?.days.at(-1)?.day;
  if (archive && archive.demonstration !== demonstration)
    throw new SettingError(
      `ARCHIVE_DIR=${archiveDir}: de lo inventado y de lo real no se hace un solo archivo / what is invented and what is real make no one archive`,
    );
  if (last !== undefined && last > asOf)
    throw new SettingError(
      `AS_OF=${asOf}: el archivo ya guarda el ${last}; construya el sitio de un día anterior con ARCHIVE_DIR=ninguno / ` +
        `the archive already keeps ${last}; build the site of an earlier day with ARCHIVE_DIR=none`,
    );
}

async function buildLocked(folder: string, settings: Settings, env: NodeJS.ProcessEnv): Promise<0 | 1 | Signal> {
  const next = `${folder}.${process.pid}.next`;
  const clear = () => rmSync(next, { recursive: true, force: true });
  recover(folder);
  clear();
  try {
    const ending = await makePages({
      ...withoutThose(env),
      AS_OF: settings.asOf,
      OUT_DIR: next,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    });
    if ('asked' in ending) return ending.asked;
    if (ending.code !== 0) {
      console.error(
        'No se hicieron las páginas; lo publicado queda como estaba.\nThe pages were not made; what is published stays as it was.',
      );
      return 1;
    }
    addKeptVersions(next, settings);
    const against = objection(next, folder, settings, env);
    if (against !== undefined) {
      console.error(against);
      return 1;
    }
    writeChecksums(next);
    makeReadable(next);
    exchange(next, folder);
  } finally {
    clear();
  }
  const pages = filesOf(folder).filter((file) => file.endsWith('.html')).length;
  const notice = settings.demonstration ? undefined : openNotice(settings.project);
  if (notice !== undefined) console.error(notice);
  console.log(`${pages} páginas / pages · ${settings.asOf} · ${folder}`);
  return 0;
}

/**
 * Builds into a folder of its own beside the destination and exchanges the two. Content with problems, which the loader of the
 * collections finds and prints before any page is made, a build that fails, is ended or leaves something out, and a second
 * build of the same folder leave what was there before untouched.
 *
 * @returns 0 built, 1 not built, 2 unusable settings, or the signal by which this process was asked to end
 */
export async function build(env: NodeJS.ProcessEnv, now: Date): Promise<0 | 1 | 2 | Signal> {
  let unlock: (() => void) | undefined;
  try {
    demandPlainPath(ROOT);
    const settings = readSettings(env, now);
    const folder = destinationOf(settings);
    demandContent(settings);
    demandArchive(settings);
    mkdirSync(dirname(folder), { recursive: true });
    unlock = lock(`${folder}.lock`);
    return await buildLocked(folder, settings, env);
  } catch (error) {
    if (error instanceof SettingError || error instanceof LockedError || error instanceof ArchiveError) {
      console.error(error.message);
      return error instanceof SettingError ? 2 : 1;
    }
    // A full disk, a folder that may not be written: one sentence, and nothing published.
    console.error(explainFailure(error, USAGE, env));
    return 1;
  } finally {
    unlock?.();
  }
}

/** Ends this process as a build ended. */
export function endAs(status: Awaited<ReturnType<typeof build>>): void {
  if (typeof status === 'number') process.exitCode = status;
  else process.kill(process.pid, status);
}

if (import.meta.main && mayStart(process.argv.slice(2), USAGE, process.env)) endAs(await build(process.env, new Date()));
