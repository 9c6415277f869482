import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { maskedPath } from '#reader/personal-data/masked.ts';
import { readSettings, ROOT, SettingError } from '#site/settings.ts';
import { filesOf } from './build/checksums.ts';
import { explainFailure } from './failure.ts';
import { toldUsage } from './usage.ts';

const USAGE = `npm run portable -- DESTINO/TARGET [--from CARPETA/FOLDER]
  copia un sitio construido (dist) para abrirlo sin servidor, por ejemplo como vista previa de un cambio; BASE_PATH=… como al construirlo
  copies a built site (dist) so that it opens without a server, for instance as the preview of a change; BASE_PATH=… as when it was built`;

/** Said on top of every page: nobody may take a copy of a proposal for what is published. */
const NOTICE =
  '<p lang="es" style="margin:0;padding:.5rem;border:3px solid">Vista previa de un cambio propuesto: no está publicado. Sin servidor no hay búsqueda ni filtros. <span lang="en">Preview of a proposed change: not published. Without a server there is no search and no filters.</span></p>';

const ATTRIBUTE = /(\s(?:href|src|action|poster|data-src))="(\/[^"]*)"/g;
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;
/** A file opened from a disk has no origin: what would be fetched as a module is only a message in the console. */
const MODULES = /<script type="module" src="[^"]*"><\/script>|<link rel="modulepreload"[^>]*>/g;

/** An address of the site as one that leads there from a page of the same folder. */
function relativeAddress(address: string, page: string, basePath: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address)!;
  if (!path.startsWith(basePath)) return address;
  const inside = path.slice(basePath.length);
  const target = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return (posix.relative(posix.dirname(page), target) || posix.basename(target)) + rest;
}

/** A page of the site as it opens from a disk. @param page its path in the folder, with forward slashes */
export function portablePage(html: string, page: string, basePath: string): string {
  return html
    .replaceAll(POLICY, '')
    .replaceAll(MODULES, '')
    .replaceAll(ATTRIBUTE, (_, name: string, address: string) => `${name}="${relativeAddress(address, page, basePath)}"`)
    .replace(/<body[^>]*>/, (body) => body + NOTICE);
}

function run(args: readonly string[], env: NodeJS.ProcessEnv, now: Date): 0 | 2 {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { from: { type: 'string' } } });
    const [target, ...more] = positionals;
    if (target === undefined || more.length > 0) throw new SettingError('DESTINO / TARGET?');
    const { outDir, basePath } = readSettings(env, now);
    const from = values.from === undefined ? outDir : resolve(ROOT, values.from);
    const to = resolve(ROOT, target);
    if (!existsSync(join(from, 'index.html'))) throw new SettingError(`${maskedPath(from)}: index.html?`);
    if (existsSync(to) && readdirSync(to).length > 0) throw new SettingError(`${maskedPath(to)}: no está vacía / is not empty`);
    cpSync(from, to, { recursive: true });
    const pages = filesOf(to).filter((file) => file.endsWith('.html'));
    for (const page of pages) writeFileSync(join(to, page), portablePage(readFileSync(join(to, page), 'utf8'), page, basePath));
    console.log(`${pages.length} páginas / pages · ${join(maskedPath(target), 'index.html')}`);
    return 0;
  } catch (error) {
    console.error(explainFailure(error, USAGE, env));
    return 2;
  }
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE)) process.exitCode = run(process.argv.slice(2), process.env, new Date());
