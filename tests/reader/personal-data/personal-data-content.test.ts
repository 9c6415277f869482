import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findInFileName, findPersonalData } from '#reader/personal-data/index.ts';
import { filesBelow } from '../../site/built-site.ts';
import { addedFiles } from '../one-of-each.ts';
import { CONTENT } from '../real-content.ts';

const FOLDERS: [string, [path: string, content: string | Uint8Array][]][] = [
  ['what is published', filesBelow(CONTENT).map((path) => [path, readFileSync(join(CONTENT, path))])],
  ['an entry of every kind', [...addedFiles()]],
];

describe.each(FOLDERS)('%s', (_, files) => {
  test('holds nothing that is taken for personal data, nor anything that asks for a second look', () => {
    expect(files.length).toBeGreaterThan(50);
    // The reader itself knows what the authors of reports were permitted to publish.
    const found = files
      .filter(([path]) => !path.startsWith('reports/'))
      .flatMap(([path, content]) => {
        const text = typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
        return findPersonalData(text).map(({ kind, start }) => `${path}:${text.slice(0, start).split('\n').length} ${kind}`);
      });
    expect(found).toEqual([]);
  });

  test('has no personal data in the names of its files', () => {
    const names = files.map(([path]) => path.split('/').at(-1)!.split('.', 1)[0]!);
    expect(names.filter((name) => findInFileName(name).length > 0)).toEqual([]);
  });
});
