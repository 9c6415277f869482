import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lock, LockedError } from '../../../scripts/build/lock.ts';

let scratch: string;
let file: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(scratch, 'dist.lock');
});
afterEach(() => {
  rmSync(scratch, { recursive: true, force: true });
});

test('one at a time: a second is refused, with the process that is building and the file to delete', () => {
  const unlock = lock(file);
  expect(() => lock(file)).toThrow(LockedError);
  expect(() => lock(file)).toThrow(new RegExp(`${process.pid}[^]*dist\\.lock`));
  unlock();
  expect(existsSync(file)).toBe(false);
  lock(file)();
});

test('the lock of a process that was killed is broken', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(file, `${pid}\n`);
  const unlock = lock(file);
  expect(readFileSync(file, 'utf8')).toBe(`${process.pid}\n`);
  unlock();
  expect(readdirSync(scratch)).toEqual([]);
});

test('a lock that says nothing, cut off while it was written, is broken too', () => {
  writeFileSync(file, '');
  lock(file)();
  expect(readdirSync(scratch)).toEqual([]);
});

test('the lock of another is not given back', () => {
  const unlock = lock(file);
  writeFileSync(file, '1\n');
  unlock();
  expect(existsSync(file)).toBe(true);
});
