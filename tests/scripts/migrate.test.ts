import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { SCHEMA_VERSION, VERSION_FILE } from '#domain/schemas/version.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { ROOT } from '#site/settings.ts';
import { migrate, statedVersion } from '../../scripts/migrate.ts';
import { planMigration } from '../../scripts/migrations/index.ts';

const REAL = join(ROOT, 'content');

/** An agreement as version 1 wrote it, with a date in a map over two lines and words of its own. */
const OLD = {
  'agreements/d-12.md': `---
act: { kind: conclusion, number: "5", body: grcm, meeting: grcm-2007-10 }
adopted: 2007-10-29/2007-10-31
scope: context
stages:
  - { stage: agreed, on: 2007-10-29/2007-10-31, sources: [{ id: u35 }] }
responsible: [mx, st-crm] # the two that the text names
due:
  on: 2008-01-15
themes: [t-process-governance]
sources: [{ id: u35 }]
confidence: mirror
---
`,
  'agreements/d-12.es.md': `---
title: "Enviar propuestas"
act: "Conclusión 5"
summary: "Se pidieron propuestas."
due: "Plazo: 15 de enero de 2008."
deliverable: >-
  Propuestas sobre el Plan,
  por escrito.
---
`,
} as const;

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'migrate-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function run(folder: string, write: boolean): { code: number; said: string } {
  const said: string[] = [];
  const code = migrate(folder, write, (text) => said.push(text));
  return { code, said: said.join('\n') };
}

test('the difference is shown first and nothing is written', () => {
  const folder = folderOf(OLD);
  const { code, said } = run(folder, false);
  expect(code).toBe(0);
  expect(said).toContain('-responsible: [mx, st-crm] # the two that the text names');
  expect(said).toContain('+    does: [mx, st-crm] # the two that the text names');
  for (const [name, text] of Object.entries(OLD)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  expect(existsSync(join(folder, VERSION_FILE))).toBe(false);
});

test('once told to, it writes what it showed, and states the version', () => {
  const folder = folderOf(OLD);
  expect(run(folder, true).code).toBe(0);
  expect(readFileSync(join(folder, 'agreements/d-12.md'), 'utf8')).toBe(`---
act: { kind: conclusion, verb: requested, number: "5", body: grcm, meeting: grcm-2007-10 }
adopted: 2007-10-29/2007-10-31
text-known: excerpt
scope: context
stages:
  - { stage: agreed, on: 2007-10-29/2007-10-31, sources: [{ id: u35 }] }
deliverables:
  - id: p1
    does: [mx, st-crm] # the two that the text names
    due:
      on: 2008-01-15
themes: [t-process-governance]
sources: [{ id: u35 }]
confidence: mirror
---
`);
  expect(readFileSync(join(folder, 'agreements/d-12.es.md'), 'utf8')).toBe(`---
title: "Enviar propuestas"
act: "Conclusión 5"
summary: "Se pidieron propuestas."
due:
  p1: "Plazo: 15 de enero de 2008."
deliverables:
  p1: >-
    Propuestas sobre el Plan,
    por escrito.
---
`);
  expect(statedVersion(folder)).toBe(SCHEMA_VERSION);
  expect(run(folder, true).said).toContain(`versión ${SCHEMA_VERSION}`);
});

test('what no program can decide is asked, and then nothing is written', () => {
  const own = { 'agreements/d-99.md': OLD['agreements/d-12.md'], 'agreements/d-99.es.md': OLD['agreements/d-12.es.md'] };
  const folder = folderOf(own);
  const { code, said } = run(folder, true);
  expect(code).toBe(1);
  expect(said).toContain('verb');
  expect(said).toContain('text-known');
  expect(readFileSync(join(folder, 'agreements/d-99.md'), 'utf8')).toBe(own['agreements/d-99.md']);
  // Once a person has written both, it goes on.
  const decided = own['agreements/d-99.md']
    .replace('conclusion,', 'conclusion, verb: instructed,')
    .replace('scope:', 'text-known: whole\nscope:');
  writeFileSync(join(folder, 'agreements/d-99.md'), decided);
  expect(run(folder, true).code).toBe(0);
  expect(readFileSync(join(folder, 'agreements/d-99.md'), 'utf8')).toContain('verb: instructed, number: "5"');
});

test('a version that this program does not know is refused', () => {
  expect(() => planMigration(new Map(), SCHEMA_VERSION + 1)).toThrow(RangeError);
  expect(() => planMigration(new Map(), Number.NaN)).toThrow(RangeError);
});

test('the content that is published states the version of the program, and has nothing to migrate', () => {
  expect(statedVersion(REAL)).toBe(SCHEMA_VERSION);
  expect(run(REAL, false).code).toBe(0);
});

test('content of another version is not read as if it were of this one', () => {
  const { problems } = loadLedger(folderOf({ [VERSION_FILE]: '1\n' }));
  expect(problems.map(({ code }) => code)).toContain('schema-version');
});

/** A record of version 1: one level for all its evidence. */
const record = (subject: string, level: string) => `---
assessments:
  - subject: ${subject}
    level: ${level}
    evidence:
      - { id: e1, date: 2018-12-18/2018-12-20, sources: [{ id: u54 }], confidence: verified }
      - { id: e2, sources: [{ id: u14 }], confidence: verified }
notes:
  - { id: n1, kind: caution }
---
`;

test('the documentary record loses its level, and each dated piece of evidence has the state that the editors found in it', () => {
  const files = new Map([['records/rec-d-16.md', record('d-16', 'full')]]);
  const { changes, questions } = planMigration(files, 1);
  expect(questions).toEqual([]);
  expect(changes.get('records/rec-d-16.md')!.after).toBe(`---
documented:
  - subject: d-16
    evidence:
      - { id: e1, date: 2018-12-18/2018-12-20, state: done, sources: [{ id: u54 }], confidence: verified }
      - { id: e2, sources: [{ id: u14 }], confidence: verified }
notes:
  - { id: n1, kind: caution }
---
`);
});

test('what evidence carries is not made up: where nobody read it again a person is asked, and where nothing was found none is needed', () => {
  const files = new Map([
    ['records/rec-otro.md', record('d-99', 'full')],
    ['records/rec-nada.md', '---\nassessments:\n  - subject: d-98\n    level: no-information\n    missing:\n      - { id: x1 }\n---\n'],
  ]);
  const { changes, questions } = planMigration(files, 1);
  expect(questions.map(({ file }) => file)).toEqual(['records/rec-otro.md']);
  expect([...changes.keys()]).toEqual(['records/rec-nada.md']);
  expect(changes.get('records/rec-nada.md')!.after).toBe('---\ndocumented:\n  - subject: d-98\n    missing:\n      - { id: x1 }\n---\n');
});
