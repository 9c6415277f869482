import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeChecksums } from '../../scripts/build/checksums.ts';
import { madeFrom } from '../../scripts/made-from.ts';
import { missedSecurityReleases, nearEnd } from '../../scripts/node-release.ts';
import { withFolder } from '../reader/content-folder.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

test('a site is described by the digests of its packages and of the list of its files', () => {
  withFolder({ 'package-lock.json': '{}', 'dist/index.html': 'home' }, (root) => {
    writeChecksums(join(root, 'dist'));
    expect(madeFrom(root, join(root, 'dist'))).toEqual({
      commit: null,
      node: process.version,
      'package-lock.json': `sha256:${sha('{}')}`,
      SHA256SUMS: `sha256:${sha(`${sha('home')}  index.html\n`)}`,
      files: 1,
    });
    mkdirSync(join(root, 'empty'));
    writeFileSync(join(root, 'empty/x'), '');
    expect(() => madeFrom(root, join(root, 'empty'))).toThrow('SHA256SUMS');
  });
});

const INDEX = [
  ['v24.1.0', true],
  ['v22.24.0', false],
  ['v22.23.10', true],
  ['v22.23.3', true],
  ['v22.23.2', true],
  ['v22.9.0', true],
] as const;
const index = INDEX.map(([version, security]) => ({ version, security }));

test('security releases of the same Node that came later are missed, and no others', () => {
  expect(missedSecurityReleases('22.23.2', index)).toEqual(['v22.23.10', 'v22.23.3']);
  expect(missedSecurityReleases('22.23.10', index)).toEqual([]);
  expect(missedSecurityReleases('22.8.1', index)).toHaveLength(4);
});

test('the end of a Node is told a quarter of a year before', () => {
  const schedule = { v22: { end: '2027-04-30' } };
  expect(nearEnd('22.23.2', schedule, '2026-12-01')).toBeUndefined();
  expect(nearEnd('22.23.2', schedule, '2027-02-10')).toBe('2027-04-30');
  expect(nearEnd('22.23.2', schedule, '2028-01-01')).toBe('2027-04-30');
  expect(nearEnd('23.0.0', schedule, '2028-01-01')).toBeUndefined();
});
