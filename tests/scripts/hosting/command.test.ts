import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { configText, readCommand, serverConfig } from '../../../scripts/server-config.ts';
import { HOSTING_DOCUMENTS, withRules } from '../../../scripts/hosting/documented.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const read = (line: string, env: NodeJS.ProcessEnv = {}) => readCommand(line.split(' ').filter(Boolean), env, NOW);

describe.each(LOCALES)('the document for those who publish, in %s', (locale) => {
  const text = readFileSync(HOSTING_DOCUMENTS[locale], 'utf8');

  test('says the rules that the configurations hold', () => {
    expect(text).toBe(withRules(text, locale));
  });

  test('names commands that exist, one for each kind of server, and the files that they write', () => {
    const commands = [...text.matchAll(/^npm run server-config -- (.+)$/gm)].map(([, line]) => read(line!));
    expect(commands.map(({ kind }) => kind)).toEqual(['nginx', 'apache', 'htaccess', 'caddy', 'headers']);
    for (const { out } of commands) expect(text).toContain(`\`${out!.replace(/(?<=hosting\/)(?:\w+\.)*example\.org/, '…')}\``);
  });
});

describe('the command', () => {
  test.each([
    ['', 'nginx, apache, htaccess, caddy, headers'],
    ['iis --site-url https://example.org', 'iis'],
    ['nginx apache --site-url https://example.org', 'nginx apache'],
    ['nginx', '--site-url'],
    ['nginx --site-url https://name:secret@example.org', 'SITE_URL'],
    ['nginx --site-url https://example.org --base-path /../', 'BASE_PATH'],
    ['nginx --site-url https://example.org --folder srv', '--folder srv'],
    ['nginx --site-url https://example.org --folder /srv/$uri', '--folder'],
    ['apache --site-url https://example.org --folder /srv/"x', '--folder'],
    ['nginx --site-url https://example.org --listen 8080;', '--listen'],
    ['headers --site-url https://example.org --out dist/_headers', 'public/'],
    ['nginx --site-url https://example.org --port 1', '--port'],
  ])('refuses %j and says what it is about', (line, said) => {
    expect(() => read(line)).toThrow(said);
  });

  test('takes address and path from the environment of a build', () => {
    const { host } = read('nginx', { SITE_URL: 'https://example.org', BASE_PATH: 'monitor' });
    expect(host).toEqual({ siteUrl: 'https://example.org', basePath: '/monitor/', folder: '/srv/www/example.org', listen: undefined });
  });

  test('writes down how it was called, so that it can be called again', () => {
    for (const kind of ['nginx', 'apache', 'htaccess', 'caddy', 'headers']) {
      const command = read(`${kind} --site-url https://example.org --base-path /monitor/ --folder /srv/www/m --listen 127.0.0.1:8080`);
      const text = configText(command);
      const [, again] = /^# npm run server-config -- (.+)\n/.exec(text)!;
      expect(configText(read(again!))).toBe(text);
    }
  });

  test('never writes over a file of somebody else', () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const before = readFileSync('README.md', 'utf8');
    const status = serverConfig(['caddy', '--site-url', 'https://example.org', '--out', 'README.md'], {}, NOW);
    expect([status, readFileSync('README.md', 'utf8')]).toEqual([2, before]);
    expect(said.mock.calls.flat().join()).toContain('--out');
    said.mockRestore();
  });
});

/** What each address gets by a file `_headers`, of all rules that it fits, as those hosts read it. */
function headersFor(path: string, file: string): string[] {
  const rules = file
    .split(/^(?=\/)/m)
    .filter((rule) => rule.startsWith('/'))
    .map((rule) => rule.split('\n').filter(Boolean));
  const fitting = rules.filter(([pattern]) =>
    new RegExp(`^${pattern!.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*')}$`).test(path),
  );
  return fitting.flatMap(([, ...lines]) => lines.map((line) => line.trim()));
}

describe('a file _headers', () => {
  const file = configText(read('headers --site-url https://example.org'));

  test.each([
    ['/', []],
    ['/acuerdos/d-01/tarjeta/', []],
    ['/_astro/site.DwIlQxVd.css', ['Cache-Control: public, max-age=31536000, immutable']],
    ['/media/org/foto.0a1b2c3d.webp', ['Cache-Control: public, max-age=31536000, immutable']],
    ['/copia.js', ['Cache-Control: no-cache']],
    ['/en/contribute/offline.js', ['Cache-Control: no-cache']],
    ['/calendario/todo.ics', ['Content-Type: text/calendar; charset=utf-8']],
    ['/en/figures/data.csv', ['Content-Type: text/csv; charset=utf-8']],
    ['/noticias.atom', ['Content-Type: application/atom+xml; charset=utf-8']],
  ])('gives %s what is its own, no header twice, and lets cards into frames', (path, own) => {
    const headers = headersFor(path, file);
    const names = headers.map((line) => line.slice(0, line.indexOf(':')));
    expect(new Set(names).size).toBe(names.length);
    expect(names.slice(0, 4)).toEqual([
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Strict-Transport-Security',
    ]);
    expect(headers.slice(4)).toEqual(own);
    expect(headers[0]).not.toContain('frame-ancestors');
  });

  test('stays within what such hosts read', () => {
    expect(file.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    expect(Math.max(...file.split('\n').map(({ length }) => length))).toBeLessThan(2000);
  });
});
