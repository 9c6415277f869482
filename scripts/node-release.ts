// Whether a security release of Node is missing: node scripts/node-release.ts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SettingError } from '#site/settings.ts';
import { explainFailure } from './failure.ts';
import { mayStart } from './usage.ts';

const INDEX = 'https://nodejs.org/dist/index.json';
const SCHEDULE = 'https://raw.githubusercontent.com/nodejs/Release/main/schedule.json';
const USAGE = 'node scripts/node-release.ts';
/** A quarter of a year to move to another major version. */
const NOTICE_DAYS = 90;

/** A line of the index of releases that nodejs.org publishes. */
export interface NodeRelease {
  version: string;
  security: boolean;
}

const numbersOf = (version: string): number[] => version.replace(/^v/, '').split('.').map(Number);

function isLater(a: string, b: string): boolean {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const place = left.findIndex((number, index) => number !== right[index]);
  return place !== -1 && left[place]! > right[place]!;
}

/** Security releases of the same major version that came after a version, newest first. */
export function missedSecurityReleases(version: string, index: readonly NodeRelease[]): string[] {
  return index
    .filter((release) => release.security && numbersOf(release.version)[0] === numbersOf(version)[0] && isLater(release.version, version))
    .map((release) => release.version)
    .sort((a, b) => (isLater(a, b) ? -1 : 1));
}

/** The last day of a major version, where it is near or past; undefined while it is far. */
export function nearEnd(
  version: string,
  schedule: Readonly<Record<string, { end: string } | undefined>>,
  today: string,
): string | undefined {
  const end = schedule[`v${numbersOf(version)[0]}`]?.end;
  if (end === undefined) return undefined;
  return (Date.parse(end) - Date.parse(today)) / 86_400_000 < NOTICE_DAYS ? end : undefined;
}

/** @throws SettingError where the address gives nothing: without a network nobody is at fault */
async function json<T>(address: string): Promise<T> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(60_000) });
    if (!answer.ok) throw new Error(String(answer.status));
    return (await answer.json()) as T;
  } catch (error) {
    throw new SettingError(`${address}: no se pudo leer / could not be read (${(error as Error).message})`);
  }
}

/** @returns 0 nothing to do, 1 a release is missing or the version ends soon, 2 it could not be seen */
async function run(now: Date): Promise<0 | 1 | 2> {
  try {
    const version = readFileSync(join(ROOT, '.node-version'), 'utf8').trim();
    const missed = missedSecurityReleases(version, await json<NodeRelease[]>(INDEX));
    const end = nearEnd(version, await json(SCHEDULE), now.toISOString().slice(0, 10));
    for (const release of missed)
      console.log(`${release}: corrige fallas de seguridad que ${version} tiene / mends security faults that ${version} has`);
    if (end !== undefined) console.log(`Node ${version}: sin correcciones desde el ${end} / no corrections from ${end}`);
    if (missed.length === 0 && end === undefined) console.log(`Node ${version}: al día / up to date`);
    return missed.length > 0 || end !== undefined ? 1 : 0;
  } catch (error) {
    console.error(explainFailure(error, USAGE, process.env));
    return 2;
  }
}

if (import.meta.main && mayStart(process.argv.slice(2), USAGE, process.env)) process.exitCode = await run(new Date());
