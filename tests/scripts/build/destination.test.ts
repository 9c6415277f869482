import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SettingError } from '#site/settings.ts';
import { CHECKSUMS, writeChecksums } from '../../../scripts/build/checksums.ts';
import { demandPlainPath, destinationOf } from '../../../scripts/build/destination.ts';

const ROOT = process.cwd();
let scratch: string;
beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'destination-')));
});
afterEach(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const at = (outDir: string, contentDir = join(ROOT, 'content')) => destinationOf({ outDir, contentDir });
const filled = (name: string, ...files: string[]) => {
  const folder = join(scratch, name);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  return folder;
};

test.each([
  ['the project', () => ROOT],
  ['what holds the project', () => dirname(ROOT)],
  ['the root of the machine', () => '/'],
  ['a folder of the project', () => join(ROOT, 'src')],
  ['a new folder inside one', () => join(ROOT, 'docs/site')],
  ['the history of the project', () => join(ROOT, '.git')],
  ['the content', () => join(ROOT, 'content')],
])('%s is never replaced', (_, folder) => {
  expect(() => at(folder())).toThrow(SettingError);
});

test('content that stands elsewhere is not replaced either', () => {
  const content = filled('content', 'agreements/a.md');
  for (const folder of [content, join(content, 'site'), scratch]) expect(() => at(folder, content), folder).toThrow(SettingError);
});

test('a folder that holds what somebody else wrote is refused, and the message names a file', () => {
  const folder = filled('photos', 'holiday.jpg');
  expect(() => at(folder)).toThrow(CHECKSUMS);
  const site = filled('site', 'index.html');
  writeChecksums(site);
  expect(at(site)).toBe(site);
  writeFileSync(join(site, 'CNAME'), 'monitor.example.org');
  expect(() => at(site)).toThrow('CNAME');
  expect(readdirSync(folder)).toEqual(['holiday.jpg']);
});

test('a list that is none does not make a folder ours', () => {
  const folder = filled('notes', 'a.txt', CHECKSUMS);
  expect(() => at(folder)).toThrow(SettingError);
  writeFileSync(join(folder, CHECKSUMS), '');
  expect(() => at(folder)).toThrow(SettingError);
});

test('a folder that is not there or is empty can be used', () => {
  expect(at(join(scratch, 'a/b'))).toBe(join(scratch, 'a/b'));
  mkdirSync(join(scratch, 'empty'));
  expect(at(join(scratch, 'empty'))).toBe(join(scratch, 'empty'));
});

test('a link leads to the folder that is replaced; a broken one is refused', () => {
  const site = filled('site', 'index.html');
  writeChecksums(site);
  symlinkSync(site, join(scratch, 'current'));
  expect(at(join(scratch, 'current'))).toBe(site);
  symlinkSync(join(scratch, 'nowhere'), join(scratch, 'broken'));
  expect(() => at(join(scratch, 'broken'))).toThrow(SettingError);
  symlinkSync(ROOT, join(scratch, 'project'));
  expect(() => at(join(scratch, 'project'))).toThrow(SettingError);
});

test('a file and a mount point are refused in one sentence', () => {
  const file = filled('x', 'file');
  expect(() => at(join(file, 'file'))).toThrow(SettingError);
  expect(() => at('/proc')).toThrow(SettingError);
});

test.each(['/srv/100%20', '/srv/a#b/monitor', '/srv/what?'])('a project in %s is not built, with the sign that is in the way', (root) => {
  expect(() => demandPlainPath(root)).toThrow(/[#?%]/);
  expect(() => demandPlainPath(root.replaceAll(/[#?%]/g, ' ñ"'))).not.toThrow();
});
