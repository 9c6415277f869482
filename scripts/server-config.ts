import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { keysOf } from '#domain/tables.ts';
import { readSettings, ROOT, SettingError } from '#site/settings.ts';
import { explainFailure } from './failure.ts';
import { apacheConfig, htaccess } from './hosting/apache.ts';
import { caddyConfig } from './hosting/caddy.ts';
import { headersFile } from './hosting/headers-file.ts';
import { nginxConfig } from './hosting/nginx.ts';
import type { Host } from './hosting/rules.ts';
import { toldUsage } from './usage.ts';

/** What is written for each kind of server, and where: what belongs into the published folder is copied there by every build. */
const KINDS = {
  nginx: { write: nginxConfig, out: (name: string) => `hosting/${name}.nginx.conf` },
  apache: { write: apacheConfig, out: (name: string) => `hosting/${name}.apache.conf` },
  htaccess: { write: htaccess, out: () => 'public/.htaccess' },
  caddy: { write: caddyConfig, out: (name: string) => `hosting/${name}.Caddyfile` },
  headers: { write: headersFile, out: () => 'public/_headers' },
} as const satisfies Record<string, { write(host: Host): string; out(name: string): string }>;

type Kind = keyof typeof KINDS;

const USAGE = `npm run server-config -- ${keysOf(KINDS).join('|')} --site-url https://monitor.example.org
  --base-path /monitor/       ruta del sitio en el servidor / path of the site on the server (BASE_PATH)
  --folder /srv/www/…         carpeta en el servidor / folder on the server
  --listen 127.0.0.1:8080     sin cifrado, detrás de otro servidor / without encryption, behind another server
  --out ARCHIVO / FILE        «-» para verlo / to see it`;

/** The first line of what is written; a file that begins otherwise is somebody's own. */
const MARK = '# npm run server-config -- ';

interface Command {
  kind: Kind;
  host: Host;
  /** From the project's folder; undefined to print. */
  out: string | undefined;
}

function kindOf(positionals: readonly string[]): Kind {
  const [name, ...more] = positionals;
  const kind = keysOf(KINDS).find((known) => known === name);
  if (kind === undefined || more.length > 0) throw new SettingError(`${positionals.join(' ') || '?'}: ${keysOf(KINDS).join(', ')}`);
  return kind;
}

function checked(option: string, value: string, pattern: RegExp, example: string): string {
  if (!pattern.test(value)) throw new SettingError(`--${option} ${value}: ${example}`);
  return value;
}

/** @throws SettingError, or the error of `parseArgs`, for wrong usage */
export function readCommand(args: readonly string[], env: NodeJS.ProcessEnv, now: Date): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'site-url': { type: 'string' },
      'base-path': { type: 'string' },
      folder: { type: 'string' },
      listen: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const kind = kindOf(positionals);
  const address = values['site-url'] ?? env.SITE_URL;
  if (!address) throw new SettingError('--site-url: https://monitor.example.org');
  const { siteUrl, basePath, outDir } = readSettings({ ...env, SITE_URL: address, BASE_PATH: values['base-path'] ?? env.BASE_PATH }, now);
  const name = new URL(siteUrl).hostname.replaceAll(/[^\w.-]/g, '');
  // What would mean something else in one of the files is no folder of theirs.
  const folder = checked('folder', values.folder ?? `/srv/www/${name}`, /^\/[^"\\$`{}<>#;\p{Cc}]+$/u, '/srv/www/monitor').replace(
    /\/+$/,
    '',
  );
  const listen =
    values.listen === undefined ? undefined : checked('listen', values.listen, /^(?:[\w.-]+|\[[\da-f:]+\]):\d{1,5}$/i, '127.0.0.1:8080');
  const out = values.out ?? KINDS[kind].out(name);
  if (resolve(ROOT, out).startsWith(outDir + sep))
    throw new SettingError(
      `--out ${out}: la próxima construcción lo borra; lo que debe publicarse va en public/ / the next build removes it; what is to be published belongs into public/`,
    );
  return { kind, host: { siteUrl, basePath, folder, listen }, out: out === '-' ? undefined : out };
}

/** The configuration, with the command that writes it again. */
export function configText({ kind, host }: Pick<Command, 'kind' | 'host'>): string {
  const { siteUrl, basePath, folder, listen } = host;
  const options = [
    ['site-url', siteUrl],
    ['base-path', basePath === '/' ? undefined : basePath],
    ['folder', ['headers', 'htaccess'].includes(kind) ? undefined : folder],
    ['listen', listen],
  ].flatMap(([option, value]) => (value === undefined ? [] : [`--${option} ${/\s/.test(value) ? `'${value}'` : value}`]));
  return `${MARK}${[kind, ...options].join(' ')}\n${KINDS[kind].write(host)}`;
}

/** @returns 0 written or printed, 2 wrong usage or a file of somebody's own */
export function serverConfig(args: readonly string[], env: NodeJS.ProcessEnv, now: Date): 0 | 2 {
  try {
    const command = readCommand(args, env, now);
    const text = configText(command);
    if (command.out === undefined) {
      process.stdout.write(text);
      return 0;
    }
    const file = resolve(ROOT, command.out);
    if (existsSync(file) && !readFileSync(file, 'utf8').startsWith(MARK))
      throw new SettingError(
        `${command.out}: ya existe y no lo escribió esta orden; bórrelo o elija otro con --out / it exists and this command did not write it; delete it or choose another with --out`,
      );
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(relative(ROOT, file));
    return 0;
  } catch (error) {
    console.error(explainFailure(error, USAGE, env));
    return 2;
  }
}

if (import.meta.main && !toldUsage(process.argv.slice(2), USAGE))
  process.exitCode = serverConfig(process.argv.slice(2), process.env, new Date());
