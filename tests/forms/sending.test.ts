import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORGES, type Forge } from '#domain/project/project.ts';
import type { EntryFile, TextFile } from '#forms/sending/entry-file.ts';
import { readFileBlocks, writeFileBlocks } from '#forms/sending/file-blocks.ts';
import { LONGEST_ADDRESS, newFileLink, newNoticeLink } from '#forms/sending/forge-links.ts';
import { receiptOf } from '#forms/sending/receipt.ts';
import { zipOf } from '#forms/sending/stored-zip.ts';
import { FIXED } from '../domain/fixed-seed.ts';

const report = (text: string): TextFile => ({ path: 'content/reports/org/2026-q3-x.mdx', text });
const picture: EntryFile = { path: 'content/reports/org/foto.webp', bytes: new Uint8Array([0, 255, 13, 10]) };

test('a receipt is made of the files alone, in whatever order they come, and never changes', async () => {
  const text = report('---\ntitle: "Niñez"\n---\n\nTexto.\n');
  expect(await receiptOf([text, picture])).toBe(await receiptOf([picture, text]));
  // What was given to people once.
  expect(await receiptOf([text])).toBe('CRM-2NFSK-WAZJ1');
  expect(await receiptOf([text, picture])).toMatch(/^CRM-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
});

test('the digits of a receipt are the first fifty bits of the digest of paths, sizes and bytes', async () => {
  const hex = createHash('sha256').update('content/reports/org/2026-q3-x.mdx\0').update('2\0').update('a\n').digest('hex');
  const bits = BigInt(`0x${hex}`).toString(2).padStart(256, '0').slice(0, 50);
  const digits = bits.match(/.{5}/g)!.map((group) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[parseInt(group, 2)]);
  expect((await receiptOf([report('a')])).replaceAll('-', '')).toBe(`CRM${digits.join('')}`);
});

test('what a way of sending changes by itself changes no receipt; every other change does', async () => {
  const receipt = await receiptOf([report('uno\n\ndos\n')]);
  for (const same of ['uno\r\n\r\ndos\r\n', '\ufeffuno\n\ndos\n', 'uno\n\ndos', 'uno\n\ndos\n\n\n'])
    expect(await receiptOf([report(same)]), JSON.stringify(same)).toBe(receipt);
  const others: EntryFile[][] = [
    [report('uno\ndos\n')],
    [report('uno \n\ndos\n')],
    [{ ...report('uno\n\ndos\n'), path: 'content/reports/org/2026-q3-y.mdx' }],
    [report('uno\n\ndos\n'), picture],
    [{ path: 'a', text: 'bc' }],
    [{ path: 'ab', text: 'c' }],
    [
      { path: 'a', text: 'b' },
      { path: 'c', text: 'd' },
    ],
  ];
  const receipts = await Promise.all([...others, [report('uno\n\ndos\n')]].map(receiptOf));
  expect(new Set(receipts).size).toBe(receipts.length);
  const bytes = (last: number): EntryFile => ({ path: 'x/foto.webp', bytes: new Uint8Array([1, last]) });
  expect(await receiptOf([bytes(13)])).not.toBe(await receiptOf([bytes(10)]));
});

/** What an archive holds, read from its directory as its readers do. */
async function unpack(archive: Blob): Promise<Map<string, Buffer>> {
  const zip = Buffer.from(await archive.arrayBuffer());
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  expect(at + zip.readUInt32LE(end + 12)).toBe(end);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const [size, named, local] = [zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
    const name = zip.toString('utf8', at + 46, at + 46 + named);
    expect(zip.readUInt32LE(local)).toBe(0x04034b50);
    expect(zip.subarray(local + 4, local + 30)).toEqual(zip.subarray(at + 6, at + 32));
    files.set(name, zip.subarray(local + 30 + named, local + 30 + named + size));
    at += 46 + named;
  }
  return files;
}

test('an archive holds every file under its path, with names that are not ASCII, and the same files give the same bytes', async () => {
  const files: EntryFile[] = [report('Texto con «ñ» y 🌎\n'), picture, { path: 'content/á/vacío.md', text: '' }];
  const unpacked = await unpack(zipOf(files));
  expect([...unpacked.keys()]).toEqual(['content/reports/org/2026-q3-x.mdx', 'content/reports/org/foto.webp', 'content/á/vacío.md']);
  expect(unpacked.get('content/reports/org/2026-q3-x.mdx')!.toString()).toBe('Texto con «ñ» y 🌎\n');
  expect([...unpacked.get('content/reports/org/foto.webp')!]).toEqual([0, 255, 13, 10]);
  const sum = async (archive: Blob) =>
    createHash('sha256')
      .update(Buffer.from(await archive.arrayBuffer()))
      .digest('hex');
  // Opened by other programs when it was written; a change of it is to be opened by them again.
  expect(await sum(zipOf(files))).toBe('4b5cafbb537456734e354648c7f5500617c32a76b3a2b061bfb74d45dd60fe99');
  expect(await sum(zipOf(files.toReversed()))).toBe('4b5cafbb537456734e354648c7f5500617c32a76b3a2b061bfb74d45dd60fe99');
});

test('files that go into a text come out of it, whatever their words are', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('```', '`````', '```file content/x.md', '### Título', '---', '', '```mdx'),
    fc.string({ unit: 'grapheme' }),
  );
  const text = fc.array(line).map((lines) => `${lines.join('\n').replaceAll('\r', '')}`.replace(/\n*$/, '\n'));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, windows) => {
      const files = texts.map((words, at) => ({ path: `content/meetings/m-${at}.md`, text: words }));
      const body = `### Archivos / Files\n\n${writeFileBlocks(files)}\n### Otra cosa\n\n_No response_\n`;
      expect(readFileBlocks(windows ? body.replaceAll('\n', '\r\n') : body)).toEqual(files);
    }),
    FIXED,
  );
});

test('a text without files, a fence without a path and one that does not end are told apart', () => {
  expect(readFileBlocks('Hola.\n')).toEqual({ why: 'none' });
  expect(readFileBlocks('Hola.\n```yaml\na: 1\n```\n')).toEqual({ why: 'without-path', line: 2 });
  expect(readFileBlocks('```\na\n```')).toEqual({ why: 'without-path', line: 1 });
  expect(readFileBlocks('```file a b\na\n```')).toEqual({ why: 'without-path', line: 1 });
  expect(readFileBlocks('```file content/x.md\na\n')).toEqual({ why: 'not-closed', line: 1 });
  expect(readFileBlocks('````file content/x.md\na\n```\n')).toEqual({ why: 'not-closed', line: 1 });
});

const place = (forge: Forge) => ({ forge, repository: 'https://forge.example/o/r/', branch: 'main' });

test('each forge opens its page for a new file with the path, and with the text where it takes one', () => {
  const file = report('# Ñandú & más + 100 %\n<Nota> "x" \'y\' #1?\n');
  expect(newFileLink(place('github'), file).address).toMatch(
    /^https:\/\/forge\.example\/o\/r\/new\/main\?filename=content%2Freports%2Forg%2F2026-q3-x\.mdx&value=%23%20%C3%91and/,
  );
  expect(newFileLink(place('forgejo'), file).address).toMatch(/^https:\/\/forge\.example\/o\/r\/_new\/main\/\?filename=/);
  expect(newFileLink(place('gitlab'), file)).toEqual({
    address: 'https://forge.example/o/r/-/new/main?file_name=content%2Freports%2Forg%2F2026-q3-x.mdx',
    filled: false,
  });
  expect(newFileLink({ ...place('github'), branch: 'rama/ñ 1' }, file).address).toContain('/new/rama/%C3%B1%201?');
});

test('each forge opens an issue in which the files stand where they are read', () => {
  const file = writeFileBlocks([report('Texto.\n')]);
  const query = (forge: Forge) => [...new URL(newNoticeLink(place(forge), 'Título & más', file).address).searchParams];
  expect(query('github')).toEqual([
    ['template', 'entry.yml'],
    ['title', 'Título & más'],
    ['files', file],
  ]);
  expect(query('gitlab')).toEqual([
    ['issue[title]', 'Título & más'],
    ['issue[description]', file],
  ]);
  expect(query('forgejo')).toEqual([
    ['title', 'Título & más'],
    ['body', file],
  ]);
});

test('what a link carries comes out as it went in, or does not go in at all; no address is longer than forges take', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 900 }));
  fc.assert(
    fc.property(fc.constantFrom(...FORGES), texts, fc.string({ unit: 'binary-ascii', maxLength: 60 }), (forge, text, name) => {
      const file = { path: `content/meetings/${name}.md`, text };
      for (const { address, filled } of [newFileLink(place(forge), file), newNoticeLink(place(forge), 'Título', text)]) {
        expect(address).toMatch(/^https:\/\/forge\.example\/o\/r\/[!-~]*$/);
        expect(address.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
        const values = [...new URL(address).searchParams.values()];
        expect(values.includes(text.toWellFormed()) || text === '').toBe(filled || text === '');
      }
      expect(new URL(newFileLink(place(forge), file).address).searchParams.values().next().value).toBe(file.path);
    }),
    { ...FIXED, numRuns: 80 },
  );
});

test('a text too long for an address goes without, and the path stays', () => {
  const long = report('ñ'.repeat(10_000));
  expect(newFileLink(place('github'), long)).toEqual({
    address: 'https://forge.example/o/r/new/main?filename=content%2Freports%2Forg%2F2026-q3-x.mdx',
    filled: false,
  });
  expect(newFileLink(place('github'), report('a'.repeat(7_300))).filled).toBe(true);
  expect(newFileLink(place('github'), report('ñ'.repeat(2_000))).filled).toBe(false);
});
