import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { parcelName, pathOfParcel } from '#forms/sending/parcel.ts';
import { receiptOf } from '#forms/sending/receipt.ts';
import { filesOfReceipt } from '../../scripts/receipt.ts';
import { withFolderUntil } from '../reader/content-folder.ts';

const TEXT = '---\ntitle: "Niñez"\n---\n\nTexto.\n';
const PATH = 'content/reports/org/2026-q3-x.mdx';

test('the file as it arrived by phone, as it was downloaded, as it was unpacked and as it stands in the repository: one receipt', async () => {
  const places = [
    'site/content/reports/org/2026-q3-x.mdx',
    'reports__org__2026-q3-x.mdx',
    'in/reports__org__2026-q3-x.mdx.txt',
    `zip/${PATH}`,
  ];
  await withFolderUntil(Object.fromEntries(places.map((place) => [place, TEXT])), async (root) => {
    const receipts = places.map((place) => receiptOf(filesOfReceipt([place], root, join(root, 'site/content'))));
    expect(new Set(await Promise.all(receipts))).toEqual(new Set([await receiptOf([{ path: PATH, text: TEXT }])]));
  });
});

test('a file is counted once, and one whose name does not say where it belongs is refused with what to do', async () => {
  await withFolderUntil({ 'content/meetings/m.md': 'a', 'report.mdx': 'a' }, async (root) => {
    const content = join(root, 'content');
    expect(filesOfReceipt(['content/meetings/m.md', join(content, 'meetings/m.md')], root, content)).toHaveLength(1);
    expect(() => filesOfReceipt(['report.mdx'], root, content)).toThrow(/no dice a qué carpeta va/);
    expect(() => filesOfReceipt(['absent.mdx'], root, content)).toThrow(/no es un archivo/);
    expect(() => filesOfReceipt(['content'], root, content)).toThrow(/no es un archivo/);
  });
});

test('the name under which a file travels says where it belongs, of every collection', () => {
  for (const collection of COLLECTION_NAMES)
    for (const path of [`content/${collection}/a-1.md`, `content/${collection}/a-1.en.md`])
      expect(pathOfParcel(`/x y/${parcelName(path)}`)).toBe(path);
  for (const name of ['report.mdx', 'elsewhere__x.md', '/tmp/content/elsewhere/x.md', 'content/x.md', ''])
    expect(pathOfParcel(name), name).toBeUndefined();
});

test('the command prints the receipt last, and says how it is used where it is used wrongly', () => {
  const call = (...args: string[]) => spawnSync('node', ['scripts/receipt.ts', ...args], { encoding: 'utf8' });
  const { status, stdout } = call('content/meetings/../agreements/d-04.md');
  expect([status, stdout.trim().split('\n').length]).toEqual([0, 2]);
  expect(stdout).toMatch(/^content\/agreements\/d-04\.md\nCRM-[0-9A-Z]{5}-[0-9A-Z]{5}\n$/);
  expect(call().status).toBe(2);
  expect(call('--hurry').stderr).toContain('npm run receipt');
});
