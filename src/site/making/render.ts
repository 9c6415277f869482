import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { answerWith, type PictureAddresses } from './kept-pictures.ts';
import { PICTURES, PROGRAM_PARTS } from './integration.ts';
import { loadApp, type CompiledApp } from './load-app.ts';
import type { Settings } from '../settings.ts';
import { withoutBlanks } from '../spaces.ts';

const SILENT = { write: () => undefined };

/** Where the file of a page or of an endpoint stands below the site. */
function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\//, '');
  if (type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}

/** Where it is asked for. */
function addressOf(pathname: string, type: string, { siteUrl, basePath }: Settings): URL {
  const path = pathname.replace(/^\/|\/$/g, '');
  return new URL(basePath + path + (type === 'endpoint' || path === '' ? '' : '/'), siteUrl);
}

async function open(folder: string): Promise<CompiledApp> {
  const app = await loadApp(join(folder, PROGRAM_PARTS.server));
  const kept = (part: 'styles' | 'pictures') => JSON.parse(readFileSync(join(folder, PROGRAM_PARTS[part]), 'utf8')) as unknown;
  answerWith(kept('pictures') as PictureAddresses);
  app.setInternals({ pagesByKeys: new Map(kept('styles') as [string, unknown][]) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: SILENT } } });
  return app;
}

/**
 * Makes every file of the site with a compiled program, in the folder of the settings: what all sites of the program have, and
 * what follows from the content that was handed over.
 */
export async function renderSite(program: string, settings: Settings): Promise<void> {
  const { outDir } = settings;
  cpSync(join(program, PROGRAM_PARTS.site), outDir, { recursive: true });
  const app = await open(program);
  const made = new Set<string>();
  const folders = new Set<string>();
  for (const { pathname, route } of await new StaticPaths(app as unknown as StaticPathsApp).getAll()) {
    const { type } = route;
    const file = fileOf(pathname, type);
    // Of two routes with one address the first has it, as Astro has it; a redirect was written when the program was compiled.
    if (type === 'redirect' || pathname === PICTURES || made.has(file)) continue;
    made.add(file);
    const response = await app.render(new Request(addressOf(pathname, type, settings)), { routeData: route });
    if (response.status !== 200 && file !== '404.html') throw new Error(`${file}: ${response.status}`);
    const to = join(outDir, file);
    if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    folders.add(dirname(to));
    if (file.endsWith('.html')) writeFileSync(to, withoutBlanks(await response.text()));
    else writeFileSync(to, Buffer.from(await response.arrayBuffer()));
  }
}
