import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, SettingError } from '#site/settings.ts';
import { readChecksums, type Checksums } from './checksums.ts';

/** How a site was built, as its home page says. */
export interface BuiltAs {
  siteUrl: string;
  basePath: string;
  /** ISO day of the computation. */
  asOf: string;
}

/** @param home HTML of the home page @throws SettingError where it does not say how it was built */
export function builtAs(home: string): BuiltAs {
  const address = URL.parse(/<link rel="canonical" href="([^"]+)"/.exec(home)?.[1] ?? '');
  const asOf = /<time datetime="(\d{4}-\d\d-\d\d)">/.exec(home)?.[1];
  if (!address || asOf === undefined)
    throw new SettingError(
      'index.html: no dice su dirección y su día; no es una portada de este sitio / does not say its address and day; it is no home page of this site',
    );
  return { siteUrl: address.origin, basePath: address.pathname, asOf };
}

/**
 * What this folder of the project makes of its content, as it is now, for the same address and day: its list of sums. Built in a folder of its
 * own, with no compiled program of an earlier build.
 *
 * @throws SettingError where it cannot be built; what is wrong was printed
 */
export function repositorySums({ siteUrl, basePath, asOf }: BuiltAs, env: NodeJS.ProcessEnv): Checksums {
  const outDir = join(ROOT, '.cache/verify/site');
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, NEW_VERSION: '0', SITE_URL: siteUrl, BASE_PATH: basePath, AS_OF: asOf, OUT_DIR: outDir, FRESH: '1', ALLOW_SHRINK: '1' },
  });
  const sums = status === 0 ? readChecksums(outDir) : undefined;
  if (!sums) throw new SettingError('el sitio no se pudo construir aquí / the site could not be built here');
  return sums;
}

/** How two lists of sums differ, by the names of files. */
export function comparedSums(published: Checksums, own: Checksums): { missing: string[]; changed: string[]; added: string[] } {
  return {
    missing: [...own.keys()].filter((file) => !published.has(file)),
    changed: [...own].filter(([file, sum]) => published.has(file) && published.get(file) !== sum).map(([file]) => file),
    added: [...published.keys()].filter((file) => !own.has(file)),
  };
}
