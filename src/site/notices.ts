import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ROOT } from './settings.ts';

/** Address of the list below the site, the same for both languages. */
const NOTICES = 'licencias.txt';

/** What is in no script and yet in what is published: shapes of countries, what projects them, and what makes the index of the search. */
const IN_FILES = ['d3-geo', 'minisearch', 'topojson-client', 'world-atlas'];
/** Packages that bring others inside one script of their own. */
const INSIDE: Readonly<Record<string, readonly string[]>> = { jszip: ['immediate', 'lie', 'pako', 'setimmediate'] };
/** The outlines of letters in pictures for links. */
const LETTERS = 'src/exports/share/letters/LICENSE';

const HEAD = `Programas y datos de otros que este sitio entrega, con sus licencias.
Programs and data of others that this site delivers, with their licences.
`;

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:\..+)?$/i;
/** Where a package lists what it is itself made from, which is not delivered. */
const OF_OTHERS = /^# Licenses of bundled dependencies$/m;

/** The package that a module of a bundle comes from; undefined where it is of this project. */
export function packageOf(module: string): string | undefined {
  // The few lines by which Vite loads a script later are made by it and lie in no file.
  if (/^\0?vite\//.test(module)) return 'vite';
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];
}

/** Name, version and licence of a package, and the texts that it asks to be handed on. @throws where it brings none */
function noticeOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').split(OF_OTHERS, 1)[0]!.trim());
  if (texts.length === 0) throw new Error(`${name}: no tiene archivo de licencia / has no file with its licence`);
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/** The list that is published. */
export function noticesOf(packages: Iterable<string>): string {
  const whole = [...packages].flatMap((name) => [name, ...(INSIDE[name] ?? [])]);
  const names = [...new Set([...whole, ...IN_FILES])].sort();
  const letters = `DejaVu\n\n${readFileSync(join(ROOT, LETTERS), 'utf8').trim()}`;
  const notices = [HEAD, ...names.map(noticeOf), letters].join(`\n\n${'='.repeat(80)}\n\n`);
  return `${notices.replaceAll('\r\n', '\n').replaceAll(/[ \t]+$/gm, '')}\n`;
}

/** What is used of a bundle. */
type Bundle = Readonly<Record<string, { type: string; moduleIds?: readonly string[] }>>;

/** Writes the list of everything that the scripts of a site are made from, as the bundler tells it. */
export function notices(): AstroIntegration {
  const packages = new Set<string>();
  const collect = (bundle: Bundle) => {
    for (const name of Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds.map(packageOf))) if (name) packages.add(name);
  };
  const ofWorkers = { name: 'notices-of-workers', generateBundle: (_: unknown, bundle: Bundle) => collect(bundle) };
  const ofScripts = {
    name: 'notices',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    generateBundle: (_: unknown, bundle: Bundle) => collect(bundle),
  };
  return {
    name: 'notices',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [ofScripts], worker: { plugins: () => [ofWorkers] } } });
      },
      'astro:build:done': ({ dir }) => writeFileSync(join(fileURLToPath(dir), NOTICES), noticesOf(packages)),
    },
  };
}
