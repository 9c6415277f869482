import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OBLIGATION_RULES } from '#domain/schemas/vocabulary.ts';
import rules from '../fixtures/another-conference/conference/rules.json' with { type: 'json' };
import { filesBelow } from './built-site.ts';
import { copyProject } from './project-copy.ts';

const FIXTURE = 'tests/fixtures/another-conference';
let scratch: string;
let site: string;
let files: string[];
const read = (file: string) => readFileSync(join(site, file), 'utf8');

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'conference-'));
  const folder = copyProject(join(scratch, 'project'));
  for (const part of ['conference', 'content', 'monitor.config.json']) {
    rmSync(join(folder, part), { recursive: true });
    cpSync(join(FIXTURE, part), join(folder, part), { recursive: true });
  }
  const build = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, AS_OF: '2026-06-30', ASTRO_CACHE_DIR: join(scratch, 'cache') },
  });
  expect(build.status, build.stderr).toBe(0);
  site = join(folder, 'dist');
  files = filesBelow(site);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What only the conference that the program was first made for has: its names, bodies, countries, documents, ids. */
const OF_ANOTHER =
  /(?<![\w-])(?:CRM|RCM|RROCM|RNCOM|GRCM|RCGM)(?!\w)|Conferenc|vice-?minist|tripartit|témpore|pro-tempore|Puebla|Tapachula|M[ée]xic|Guatemal|Hondur|Salvador|Nicarag|Panam|Costa Ric|Beli[cz]e|Canad|Dominican|Estados Unidos|United States|Central Ameri|Centroam|\b(?:once|eleven) (?:pa|gob|countr|member|gover)|st-crm|\bS00\d\b|\bs00\d\b|\bd-0\d|\b(?:vm|ppt|grcm)-\d|ins-20\d\d/iu;
/** An office that it names otherwise; `troika` alone is the key of a field and a part of the code of a problem. */
const OFFICE = /Troika/u;

test('no page and no file of data says a word of the conference that the program was first made for', () => {
  // Scripts know facts about documents and divisions of many countries; pictures and fonts are no text.
  const told = files.filter((file) => /\.(?:html|json|csv|xml|ics|svg|txt)$/.test(file));
  expect(told.length).toBeGreaterThan(400);
  const found = told.flatMap((file) => {
    // The name of the program stands in the files that other programs keep.
    const text = read(file).replaceAll('crm-agreements-monitor', '');
    const [word] = OF_ANOTHER.exec(text) ?? OFFICE.exec(text) ?? [];
    return word === undefined || file === 'licencias.txt' ? [] : [`${file}: ${word}`];
  });
  expect(found).toEqual([]);
});

test('its own names, bodies and series stand on its pages, in the case that each sentence needs', () => {
  expect(read('index.html')).toContain('del Foro de los Dos Ríos');
  expect(read('en/index.html')).toContain('the Two Rivers Forum');
  expect(read('reuniones/index.html')).toContain('Asambleas de Ministros');
  expect(read('en/bodies/index.html')).toContain('Forum bodies');
  expect(read('paises/index.html')).toContain('Los dos países miembros del Foro de los Dos Ríos');
  expect(read('reuniones/as-01/index.html')).toContain('Puente Alto');
  expect(read('acuerdos/as-01-dec-01/index.html')).toMatch(/Parcial[\s\S]*Pendiente/);
  expect(read('acerca/index.html')).toContain('dos países inventados');
});

test('rules that its documents ask for have pages and cases; no other rule is named', () => {
  const pages = files.filter((file) => /^mecanismo\/[\w-]+\/index\.html$/.test(file)).map((file) => file.split('/')[1]!);
  const written = Object.keys(rules.rules);
  expect(written.length).toBeGreaterThan(1);
  expect(pages.filter((rule) => (OBLIGATION_RULES as readonly string[]).includes(rule)).sort()).toEqual(written.sort());
  const links = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => [...read(file).matchAll(/href="\/mecanismo\/([\w-]+)\//g)]);
  expect([...new Set(links.map(([, rule]) => rule!))].filter((rule) => !pages.includes(rule))).toEqual([]);
  expect(read('mecanismo/index.html')).not.toContain('Mesa de Seguimiento');
  expect(files).not.toContain('informe-a-los-miembros/index.html');
});
