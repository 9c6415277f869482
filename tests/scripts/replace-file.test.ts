import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../scripts/replace-file.ts';
import { withFolder } from '../reader/content-folder.ts';

const NEW = new TextEncoder().encode('new\r\n');

test('a file is replaced whole and keeps its mode, with nothing left beside it', () => {
  withFolder({ 'a.mdx': 'old' }, (root) => {
    const file = join(root, 'a.mdx');
    chmodSync(file, 0o666);
    replaceFile(file, NEW);
    expect(readFileSync(file, 'utf8')).toBe('new\r\n');
    expect(statSync(file).mode & 0o777).toBe(0o666);
    expect(readdirSync(root)).toEqual(['a.mdx']);
  });
});

test('where it cannot be replaced, what was there stays, with nothing left beside it', () => {
  withFolder({ 'a.mdx/inside': 'old' }, (root) => {
    expect(() => {
      replaceFile(join(root, 'a.mdx'), NEW);
    }).toThrow();
    expect(readFileSync(join(root, 'a.mdx/inside'), 'utf8')).toBe('old');
    expect(readdirSync(root)).toEqual(['a.mdx']);
  });
});
