import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BenchError } from '../bench-error.ts';
import { childrenOf, makeProject, publishedIn, remaining, startBuild, type Ended, type Published } from './project.ts';

/** One thing that was tried, and what came of it. */
export interface Trial {
  /** Whether the pages came from Astro. */
  real: boolean;
  outcome: string;
  /** Why this must not be, where it must not. */
  fault?: string | undefined;
}

/** Two projects with a site in `dist`: one whose pages Astro makes, one with the stand-in. */
export interface Projects {
  folder: string;
  real: string;
  standIn: string;
  /** How long each takes to build. */
  milliseconds: { real: number; standIn: number };
  stop: AbortSignal;
}

const STAND_IN_MS = 600;
/** Built for another day each time, so that no two sites are the same. */
let day = Date.UTC(2024, 0, 1);
const nextDay = (): string => new Date((day += 86_400_000)).toISOString().slice(0, 10);

const siteOf = (project: string) => join(project, 'dist');
const envOf = (projects: Projects): Record<string, string> => ({
  AS_OF: nextDay(),
  HARM_SITE: join(projects.folder, 'sample'),
  HARM_MS: String(STAND_IN_MS),
});
const projectOf = (projects: Projects, real: boolean) => (real ? projects.real : projects.standIn);

/** What a site is, seen from what stood there before. */
function change(before: Published, after: Published): string {
  if (after.state !== 'whole') return after.state;
  return after.digest === before.digest ? 'the site as before' : 'the new site';
}

/** A stack alone is no answer to whoever started the build. */
const isSentence = ({ said }: Ended) => said.trim() !== '' && (!/^\s+at .*[:(]\d+/m.test(said) || said.includes('lo publicado queda'));

export async function prepare(folder: string, stop: AbortSignal): Promise<Projects> {
  const projects: Projects = {
    folder,
    real: makeProject(join(folder, 'real'), false),
    standIn: makeProject(join(folder, 'stand-in'), true),
    milliseconds: { real: 0, standIn: 0 },
    stop,
  };
  for (const kind of ['real', 'standIn'] as const) {
    const { as, said, milliseconds } = await startBuild(projects[kind], envOf(projects)).ended;
    if (as !== 0 || publishedIn(siteOf(projects[kind])).state !== 'whole')
      throw new BenchError(`the small site could not be built:\n${said}`);
    projects.milliseconds[kind] = milliseconds;
    if (kind === 'real') cpSync(siteOf(projects.real), join(folder, 'sample'), { recursive: true });
  }
  return projects;
}

const VICTIMS = ['the command', 'what makes the pages', 'both', 'the command, asked to end'] as const;

function kill(pid: number, victim: (typeof VICTIMS)[number]): void {
  try {
    if (victim === 'the command') process.kill(pid, 'SIGKILL');
    else if (victim === 'both') process.kill(-pid, 'SIGKILL');
    else if (victim === 'the command, asked to end') process.kill(pid, 'SIGTERM');
    else for (const child of childrenOf(pid)) process.kill(child, 'SIGKILL');
  } catch {
    // It had ended already, which the state of the site shows.
  }
}

/** A build is ended at a moment of its course. One that was done before its moment is built again, and ended earlier. */
export async function killedAt(projects: Projects, share: number, real: boolean, turn: number): Promise<Trial> {
  const project = projectOf(projects, real);
  const before = publishedIn(siteOf(project));
  const run = startBuild(project, envOf(projects));
  await new Promise((resolve) => setTimeout(resolve, share * (real ? projects.milliseconds.real : projects.milliseconds.standIn)));
  kill(run.pid, VICTIMS[turn % VICTIMS.length]!);
  const { as } = await run.ended;
  const left = await remaining(project);
  const after = publishedIn(siteOf(project));
  const fault = after.state !== 'whole' ? `${after.state}: ${after.why}` : left > 0 ? `${left} processes went on` : undefined;
  if (as === 0 && !fault && !projects.stop.aborted && share > 0.05) return killedAt(projects, share * 0.85, real, turn);
  return { real, outcome: change(before, after), fault };
}

export const STEPS = [
  'while the list of files is written',
  'before the old site is put away',
  'after the old site is put away',
  'after the new site is put in',
  'after the old site is marked as replaced',
  'while the old site is removed',
] as const;

/** A build ends itself at a step of the exchange; then another one starts, which fails, and must leave a whole site. */
export async function killedInExchange(projects: Projects, step: (typeof STEPS)[number], real: boolean): Promise<Trial> {
  const project = projectOf(projects, real);
  const before = publishedIn(siteOf(project));
  const { as } = await startBuild(project, envOf(projects), step).ended;
  const between = publishedIn(siteOf(project));
  const next: Record<string, string> = real ? { CONTENT_DIR: join(project, 'src') } : { HARM_FAIL: '1' };
  if (between.state === 'absent') await startBuild(project, { ...envOf(projects), ...next }).ended;
  const after = publishedIn(siteOf(project));
  const outcome = `${change(before, between)}${between.state === 'absent' ? `, brought back: ${change(before, after)}` : ''}`;
  if (as !== 'SIGKILL') return { real, outcome, fault: `it was not ended ${step}` };
  return {
    real,
    outcome,
    fault: after.state === 'whole' && between.state !== 'partial' ? undefined : `${between.state}, ${after.state}: ${after.why}`,
  };
}

/** After all that was ended: one build more, and nothing of the others may be left. */
export async function afterwards(projects: Projects, real: boolean): Promise<Trial> {
  const project = projectOf(projects, real);
  const { as, said } = await startBuild(project, envOf(projects)).ended;
  const left = readdirSync(project).filter((name) => name.startsWith('dist') && name !== 'dist');
  const { state, why } = publishedIn(siteOf(project));
  const fault = as !== 0 ? said : state !== 'whole' ? `${state}: ${why}` : left.length > 0 ? `left behind: ${left.join(', ')}` : undefined;
  return { real, outcome: 'the new site, nothing left behind', fault };
}

/** Two builds of one folder, the second started a little after the first. */
export async function atOnce(projects: Projects, share: number, real: boolean): Promise<Trial> {
  const project = projectOf(projects, real);
  const first = startBuild(project, envOf(projects));
  await new Promise((resolve) => setTimeout(resolve, share * (real ? projects.milliseconds.real : projects.milliseconds.standIn)));
  const second = startBuild(project, envOf(projects));
  const ends = [await first.ended, await second.ended];
  const built = ends.filter(({ as }) => as === 0).length;
  const { state, why } = publishedIn(siteOf(project));
  const refused = ends.filter(({ as }) => as === 1);
  const fault =
    state !== 'whole'
      ? `${state}: ${why}`
      : built + refused.length !== 2 || built === 0 || !refused.every(isSentence)
        ? ends.map(({ said }) => said).join('\n')
        : undefined;
  return { real, outcome: built === 2 ? 'both, one after the other' : 'one builds, the other is refused', fault };
}

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;

/** A small file system in memory with a copy of a site on it; undefined where this user may not mount. */
function smallDisk(folder: string, bytes: number, site: string): { site: string; readOnly(): void; free(): void } | undefined {
  mkdirSync(folder, { recursive: true });
  if (process.getuid?.() !== 0 || !mount('-t', 'tmpfs', '-o', `size=${Math.ceil(bytes / 4096) * 4096}`, 'tmpfs', folder)) return undefined;
  cpSync(site, join(folder, 'site'), { recursive: true });
  return {
    site: join(folder, 'site'),
    readOnly: () => void mount('-o', 'remount,ro', folder),
    free: () => void spawnSync('umount', ['-l', folder]),
  };
}

/** Bytes of a folder on a disk of pages of four kilobytes, folders included. */
function bytesOf(folder: string): number {
  const { stdout } = spawnSync('du', ['-s', '--block-size=1', folder], { encoding: 'utf8' });
  return Number(stdout.split('\t')[0]);
}

/** A build on a disk that has room for the old site and for a share of what the new one needs; without a share, it is read-only. */
export async function onSmallDisk(projects: Projects, share: number | undefined, real: boolean): Promise<Trial | undefined> {
  const project = projectOf(projects, real);
  const size = bytesOf(siteOf(project));
  const disk = smallDisk(join(projects.folder, 'disk'), size * (1.05 + (share ?? 2)), siteOf(project));
  if (!disk) return undefined;
  try {
    if (share === undefined) disk.readOnly();
    const before = publishedIn(disk.site);
    const ended = await startBuild(project, { ...envOf(projects), OUT_DIR: disk.site }).ended;
    const after = publishedIn(disk.site);
    const fault = after.state !== 'whole' ? `${after.state}: ${after.why}` : ended.as !== 0 && !isSentence(ended) ? ended.said : undefined;
    return { real, outcome: change(before, after), fault };
  } finally {
    disk.free();
  }
}

/** A build with little memory. @param megabytes of the part of it in which JavaScript keeps its objects */
export async function withMemory(projects: Projects, megabytes: number): Promise<Trial> {
  const before = publishedIn(siteOf(projects.real));
  const { as } = await startBuild(projects.real, { ...envOf(projects), NODE_OPTIONS: `--max-old-space-size=${megabytes}` }).ended;
  const left = await remaining(projects.real);
  const after = publishedIn(siteOf(projects.real));
  const consistent = (as === 0) === (after.digest !== before.digest);
  const fault =
    after.state !== 'whole' ? `${after.state}: ${after.why}` : left > 0 || !consistent ? `ended as ${as}, ${left} went on` : undefined;
  return { real: true, outcome: change(before, after), fault };
}

/** What Vite cannot have in the path of the project; in that of the site it can. */
const SIGNS = /[#?%]/;
/** Node finds no module of its own aliases in such a folder, and so starts nothing. */
const NOT_FOR_NODE = /\*/;

/** The project in a folder of an odd name, which builds into another one. */
export async function withPath(projects: Projects, name: string, real: boolean): Promise<Trial> {
  const folder = join(projects.folder, real ? 'odd' : 'odd-stand-in', name);
  mkdirSync(dirname(folder), { recursive: true });
  const project = real && SIGNS.test(name) ? projects.real : makeProject(folder, !real);
  const site = join(projects.folder, 'sites', name);
  const ended = await startBuild(project, { ...envOf(projects), OUT_DIR: site }).ended;
  const after = publishedIn(site);
  for (const made of [folder, site]) rmSync(made, { recursive: true, force: true });
  if (NOT_FOR_NODE.test(name) && after.state === 'absent') return { real, outcome: 'Node starts nothing there' };
  const consistent = ended.as === 0 ? after.state === 'whole' : after.state === 'absent' && isSentence(ended) && SIGNS.test(name);
  const fault = consistent ? undefined : `${name}: ${after.state}\n${ended.said}`;
  return { real, outcome: after.state === 'whole' ? 'a whole site' : 'refused with a sentence, nothing published', fault };
}

/** A build by a user who hides his files from others, which a web server must be able to read all the same. */
export async function hidden(projects: Projects): Promise<Trial> {
  const mask = process.umask(0o077);
  try {
    const { as, said } = await startBuild(projects.standIn, envOf(projects)).ended;
    const unreadable = spawnSync('find', [siteOf(projects.standIn), '-not', '-perm', '-o=r'], { encoding: 'utf8' }).stdout.trim();
    const fault = as !== 0 ? said : unreadable !== '' ? unreadable.split('\n')[0] : publishedIn(siteOf(projects.standIn)).why;
    return { real: false, outcome: 'the new site, readable by all', fault };
  } finally {
    process.umask(mask);
  }
}

/** Lets nothing be in the way of removing what the trials made. */
export function clear(folder: string): void {
  if (existsSync(folder)) chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
}
