import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Picture } from '#domain/ledger/entry.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { encodePublished } from '#reader/pictures/image-codec.ts';
import { inspectImage } from '#reader/pictures/image-metadata.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { readContent } from '#reader/read-content.ts';
import { decodeImages, readImage, type ImageFile } from '#reader/pictures/read-image.ts';
import { readReportBody } from '#reader/reports/report-body.ts';
import { cleanImages } from '../../../scripts/clean-image.ts';
import { FIXED } from '../../domain/fixed-seed.ts';
import { BASE, BODY_LINE, REPORT, REPORT_HEAD } from '../base-content.ts';
import { htmlOf } from '../bodies.ts';
import { placed, placesOf, problemsOf, withFolder, type Files } from '../content-folder.ts';

const FOLDER = 'reports/org-ejemplo';
const KINDS = { png: 'png', jpeg: 'jpg', webp: 'webp', avif: 'avif' } as const;
type Kind = keyof typeof KINDS;
const ALL = Object.keys(KINDS) as Kind[];

/** A small picture with something in it, so that every encoder has work to do. */
function drawing(width = 48, height = 32): Sharp {
  const pixels = Buffer.from(Array.from({ length: width * height * 3 }, (_, index) => (index * 37) % 251));
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

const plain = {} as Record<Kind, Buffer>;
const located = {} as Record<Kind, Buffer>;
beforeAll(async () => {
  for (const kind of ALL) {
    plain[kind] = await drawing().toFormat(kind).toBuffer();
    located[kind] = await drawing()
      .toFormat(kind)
      .withExif({ IFD0: { Copyright: 'Nombre Apellido' }, IFD3: { GPSLatitude: '14/1 54/1 0/1', GPSLatitudeRef: 'N' } })
      .toBuffer();
  }
});

const showing = (name: string, alt = 'Puerta cerrada'): Files => ({ ...BASE, [REPORT]: `${REPORT_HEAD}Texto.\n\n![${alt}](${name})\n` });
const withImage = (name: string, bytes: Uint8Array): Files => ({ ...showing(name), [`${FOLDER}/${name}`]: bytes });
const withText = (body: string): Files => ({ ...BASE, [REPORT]: REPORT_HEAD + body, [`${FOLDER}/foto-1.jpg`]: plain.jpeg });

/** A file of the folder, read without its reports. */
function readFile<T>(name: string, bytes: Uint8Array, use: (file: ImageFile, read: ReturnType<typeof readImage>) => T): T {
  return withFolder({ [`${FOLDER}/${name}`]: bytes }, (root) => {
    const file = { file: `${FOLDER}/${name}`, absolute: join(root, FOLDER, name), name, owner: 'org-ejemplo', bytes: bytes.length };
    return use(file, readImage(file));
  });
}
const pictureOf = (name: string, bytes: Uint8Array) => readFile(name, bytes, (_, { image }) => image?.picture);

/** Problems of one file, read and, where its frame is sound, decoded as beside a report that shows it. */
const problemsOfFile = (name: string, bytes: Uint8Array): Problem[] =>
  readFile(name, bytes, (file, { image, problems }) => (image ? decodeImages([{ file, ...image.size }]) : problems));
const codesOfFile = (name: string, bytes: Uint8Array) => problemsOfFile(name, bytes).map(({ code }) => code);
const factsOfFile = (name: string, bytes: Uint8Array) => problemsOfFile(name, bytes)[0]?.facts;

const FOTO: Picture = { file: `${FOLDER}/foto-1.jpg`, digest: '', address: 'org-ejemplo/foto-1.00000000.webp', width: 48, height: 32 };
/** A text beside one picture, `foto-1.jpg`. */
const readText = (text: string) => readReportBody(text, 'f.mdx', 1, 'es', new Map([['foto-1.jpg', FOTO]]));
const refusalsIn = (text: string) => readText(text).problems.map(({ code, position }) => `${code} ${position!.line}:${position!.column}`);

/** The body of the one report of a folder; a folder with problems makes the test fail with them. */
function bodyOf(files: Files) {
  return withFolder(files, (root) => {
    const { ledger, problems } = loadLedger(root);
    if (problems.length > 0) throw new Error(problems.map(placed).join(', '));
    return ledger.all('reports')[0]!.body!;
  });
}

describe('a picture beside a report', () => {
  test.each(ALL)('is shown by its name: %s', (kind) => {
    const name = `foto-1.${KINDS[kind]}`;
    const { pictures, text, ...body } = bodyOf(withImage(name, plain[kind]));
    expect(pictures).toMatchObject([{ file: `${FOLDER}/${name}`, width: 48, height: 32 }]);
    expect(pictures[0]!.address).toMatch(/^org-ejemplo\/foto-1\.[0-9a-f]{8}\.webp$/);
    expect(htmlOf(body)).toBe(
      `<p>Texto.</p>\n<p><img src="media:${pictures[0]!.address}" width="48" height="32" alt="Puerta cerrada" loading="lazy" decoding="async"></p>`,
    );
    expect(text).toBe('Texto. Puerta cerrada');
  });

  test('is handed on by the folder it stands in, and counted as a file', () => {
    withFolder(withImage('foto-1.jpg', plain.jpeg), (root) => {
      const { images, fileCount } = readContent(root);
      expect([...images.keys()]).toEqual(['org-ejemplo']);
      expect(images.get('org-ejemplo')).toMatchObject([{ file: `${FOLDER}/foto-1.jpg` }]);
      expect(fileCount).toBe(Object.keys(BASE).length + 1);
    });
  });

  test('may be shown twice, by a definition, inside a link, in a heading, a table and a component', () => {
    const text =
      '![a][f]\n\n[![b](foto-1.jpg)](https://example.org)\n\n## Uno ![c](foto-1.jpg)\n\n| d |\n|---|\n| ![e](foto-1.jpg "Título") |\n\n<Nota>\n\n![g](foto-1.jpg)\n\n</Nota>\n\n[f]: foto-1.jpg';
    const { pictures, headings, ...body } = readText(text).body!;
    const html = htmlOf(body);
    expect(pictures).toEqual([FOTO]);
    expect(html.match(/<img src="media:org-ejemplo\/foto-1\.[0-9a-f]{8}\.webp" width="48"/g)).toHaveLength(5);
    expect(html).toContain('alt="e" title="Título"');
    expect(headings).toMatchObject([{ id: 'report-uno-c', text: 'Uno c' }]);
  });

  test('with another content has another address, so that no reader is shown an old copy', async () => {
    const other = await drawing(50, 30).jpeg().toBuffer();
    const addresses = [plain.jpeg, other].map((bytes) => pictureOf('foto-1.jpg', bytes)!.address);
    expect(new Set(addresses).size).toBe(2);
  });

  test('wider than 1600 pixels is announced in the size of its copy', async () => {
    const wide = await sharp({ create: { width: 3201, height: 1000, channels: 3, background: '#468' } })
      .jpeg()
      .toBuffer();
    const picture = pictureOf('foto-1.jpg', wide);
    expect(picture).toMatchObject({ width: 1600, height: 500 });
    expect(await sharp(await encodePublished(wide, picture!)).metadata()).toMatchObject({ format: 'webp', width: 1600, height: 500 });
  });

  test('belongs to the reports of its own folder alone', () => {
    const files = { ...showing('foto-1.jpg'), 'reports/org-muestra/foto-1.jpg': plain.jpeg };
    expect(placesOf(files)).toEqual([`image-refused ${REPORT}:${BODY_LINE + 2}:1`, 'unused-image reports/org-muestra/foto-1.jpg']);
  });

  test('that no report shows is a problem', () => {
    expect(placesOf({ ...BASE, [`${FOLDER}/foto-1.jpg`]: plain.jpeg })).toEqual([`unused-image ${FOLDER}/foto-1.jpg`]);
  });

  test('is not called unused where the report that may show it cannot be read', () => {
    for (const content of [Buffer.from([0xff]), 'sin encabezado', `${REPORT_HEAD}${'> '.repeat(100)}a`]) {
      const codes = problemsOf({ ...BASE, [REPORT]: content, [`${FOLDER}/foto-1.jpg`]: plain.jpeg }).map(({ code }) => code);
      expect(codes).not.toContain('unused-image');
    }
    expect(placesOf(withText('![x](foto-1.jpg) {a}'))).toEqual([`mdx-expression ${REPORT}:${BODY_LINE}:18`]);
  });
});

describe('a picture in a text', () => {
  test.each([
    ['![Puerta](https://example.org/foto.jpg)', 'address'],
    ['![Puerta](http://example.org/foto.jpg)', 'address'],
    ['![Puerta](//example.org/foto.jpg)', 'address'],
    ['![Puerta](data:image/png;base64,iVBORw0KGgo=)', 'address'],
    ['![Puerta](file:///etc/passwd.png)', 'address'],
    ['![Puerta](media:org-ejemplo/foto-1.jpg)', 'address'],
    ['![Puerta](../org-muestra/foto-1.jpg)', 'name'],
    ['![Puerta](./foto-1.jpg)', 'name'],
    ['![Puerta](/foto-1.jpg)', 'name'],
    ['![Puerta](foto-1.jpg?raw)', 'name'],
    ['![Puerta](foto-1.svg)', 'name'],
    ['![Puerta](foto%2D1.jpg)', 'missing'],
    ['![Puerta](FOTO-1.jpg)', 'missing'],
    ['![Puerta](foto-2.jpg)', 'missing'],
    ['![Puerta]()', 'name'],
    ['![Puerta][x]\n\n[x]: https://example.org/foto.jpg', 'address'],
  ])('%s is refused: %s', (text, reason) => {
    expect(refusalsIn(text)).toEqual(['image-refused 1:1']);
    expect(readText(text).problems[0]!.facts).toMatchObject({ reason });
  });

  test('whose name is nearly right is answered with the right one', () => {
    expect(readText('![Puerta](foto1.jpg)').problems[0]!.facts).toMatchObject({ found: 'foto1.jpg', nearest: 'foto-1.jpg' });
  });

  test.each(['', ' ', '—', '…', 'foto-1.jpg', 'foto-1', 'FOTO-1.JPG', '&nbsp;'])('that is described by «%s» is not described', (alt) => {
    expect(refusalsIn(`![${alt}](foto-1.jpg)`)).toEqual(['image-without-text 1:1']);
  });

  test('is described in words, whatever signs they hold', () => {
    const html = htmlOf(readText('![5 \\< 6 y "x" > y](foto-1.jpg)').body!);
    expect(html).toContain('alt="5 < 6 y &#x22;x&#x22; > y"');
  });

  test('may stand there forty times, and not more', () => {
    expect(refusalsIn('![Puerta](foto-1.jpg)\n\n'.repeat(40))).toEqual([]);
    expect(refusalsIn('![Puerta](foto-1.jpg)\n\n'.repeat(60))).toEqual(['too-many-images 81:1']);
  });
});

describe('the file of a picture', () => {
  test('must have a name of the rule and an accepted ending', () => {
    const names = ['foto.svg', 'foto.gif', 'foto.heic', 'foto.pdf', 'foto.html', 'foto.JPG', 'Foto.jpg', 'foto 1.jpg', 'foto_1.jpg'];
    names.push('niñez.jpg', '.foto.jpg', 'foto.jpg.png', 'foto.jpg~', 'foto', `${'a'.repeat(81)}.jpg`);
    const files = Object.fromEntries(names.map((name) => [`${FOLDER}/${name}`, plain.jpeg]));
    expect(placesOf({ ...BASE, ...files }).toSorted()).toEqual(names.map((name) => `bad-file-name ${FOLDER}/${name}`).toSorted());
  });

  test('stands beside a report and nowhere else', () => {
    expect(placesOf({ ...BASE, 'reports/foto.jpg': plain.jpeg, 'themes/foto.jpg': plain.jpeg })).toEqual([
      'bad-file-name reports/foto.jpg',
      'bad-file-name themes/foto.jpg',
    ]);
  });

  test('that is a symbolic link is named and never followed', () => {
    withFolder(showing('foto-1.jpg'), (root) => {
      symlinkSync('/etc/hostname', join(root, FOLDER, 'foto-1.jpg'));
      expect(loadLedger(root).problems.map(placed)).toContain(`not-a-regular-file ${FOLDER}/foto-1.jpg`);
    });
  });

  test.each([
    ['jpg', () => plain.png, 'PNG'],
    ['png', () => plain.jpeg, 'JPEG'],
    ['webp', () => plain.avif, 'AVIF'],
    ['jpg', () => Buffer.from('GIF89a\u0001\0\u0001\0'), 'GIF'],
    ['png', () => Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'SVG'],
    ['png', () => Buffer.from('\n<!doctype html><script>alert(1)</script>'), 'HTML'],
    ['jpg', () => Buffer.from('%PDF-1.7\n'), 'PDF'],
    ['avif', () => Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'), 'HEIC'],
    ['jpg', () => Buffer.from('hola'), undefined],
  ] as const)('called .%s whose content is another kind is refused by its content', (extension, bytes, actualKind) => {
    const problems = problemsOfFile(`foto-1.${extension}`, bytes());
    expect(problems.map(placed)).toEqual([`image-wrong-kind ${FOLDER}/foto-1.${extension}`]);
    expect(problems[0]!.facts).toEqual({ found: `foto-1.${extension}`, reason: 'content', actualKind });
  });

  test('that is empty is refused', () => {
    expect(codesOfFile('foto-1.jpg', new Uint8Array())).toEqual(['empty-file']);
  });

  test.each(ALL)('that is cut short is refused: %s', (kind) => {
    const name = `foto-1.${KINDS[kind]}`;
    for (const share of [0.3, 0.6, 0.97]) {
      const part = plain[kind].subarray(0, Math.floor(plain[kind].length * share));
      expect(codesOfFile(name, part), String(share)).toEqual(['image-unreadable']);
    }
  });

  test('whose frame is sound and whose pixels are not is refused', () => {
    const broken = Buffer.from(plain.png);
    const data = broken.indexOf('IDAT') + 4;
    broken.fill(0x55, data, data + 20);
    expect(inspectImage(broken).structure).toMatchObject({ width: 48, height: 32 });
    expect(codesOfFile('foto-1.png', broken)).toEqual(['image-unreadable']);
  });

  test('whose header announces another size than it has is refused', () => {
    const lying = Buffer.from(plain.jpeg);
    const frame = lying.indexOf(Buffer.from([0xff, 0xc0]));
    lying.writeUInt16BE(3000, frame + 5);
    expect(codesOfFile('foto-1.jpg', lying)).toEqual(['image-unreadable']);
  });

  test('that is broken costs the pictures beside it nothing', () => {
    const files = {
      ...withText('![a](foto-1.jpg) ![b](foto-2.jpg) ![c](foto-3.jpg)'),
      [`${FOLDER}/foto-2.jpg`]: plain.jpeg.subarray(0, -30),
      [`${FOLDER}/foto-3.jpg`]: plain.jpeg,
    };
    expect(placesOf(files)).toEqual([`image-unreadable ${FOLDER}/foto-2.jpg`]);
  });

  test('of more than 8 MB is refused without being read', () => {
    expect(factsOfFile('foto-1.jpg', Buffer.alloc(8 * 1024 * 1024 + 1))).toMatchObject({ unit: 'megabytes', limit: 8 });
  });

  test.each([
    [6000, 5000, 'megapixels', 25],
    [100_000, 100_000, 'megapixels', 25],
    [0xffff_ffff, 0xffff_ffff, 'megapixels', 25],
    [20_000, 1, 'pixels-a-side', 16_383],
  ])('whose header announces %d × %d pixels is refused before it is decoded', (width, height, unit, limit) => {
    const bomb = Buffer.from(plain.png);
    bomb.writeUInt32BE(width, 16);
    bomb.writeUInt32BE(height, 20);
    const problems = problemsOfFile('foto-1.png', bomb);
    expect(problems.map(placed)).toEqual([`image-too-large ${FOLDER}/foto-1.png`]);
    expect(problems[0]!.facts).toMatchObject({ unit, limit });
  });

  test('that moves is refused, as only its first frame would be seen', async () => {
    const frames = await sharp(
      await sharp([plain.png, plain.jpeg], { join: { animated: true } })
        .webp()
        .toBuffer(),
      { animated: true },
    )
      .webp()
      .toBuffer();
    expect(factsOfFile('foto-1.webp', frames)).toMatchObject({ reason: 'animated' });
  });

  test('whatever its bytes are, is answered with problems and never with an exception', { timeout: 120_000 }, () => {
    const noisy = fc
      .constantFrom(...ALL)
      .chain((kind) =>
        fc
          .array(fc.tuple(fc.nat(2000), fc.nat(255)), { minLength: 1, maxLength: 6 })
          .map((changes) =>
            changes.reduce((bytes, [at, value]) => bytes.fill(value, at % bytes.length, (at % bytes.length) + 1), Buffer.from(plain[kind])),
          ),
      );
    const magic = fc
      .constantFrom('\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'RIFF\x10\0\0\0WEBP', '\0\0\0\x1cftypavif')
      .chain((head) => fc.uint8Array({ maxLength: 200 }).map((rest) => Buffer.concat([Buffer.from(head, 'latin1'), rest])));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), magic, noisy), (bytes) => {
        expect(() => inspectImage(bytes)).not.toThrow();
      }),
      { ...FIXED, numRuns: 5000 },
    );
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), magic, noisy), (bytes) => {
        for (const { file } of problemsOfFile('foto-1.jpg', bytes)) expect(file).toBe(`${FOLDER}/foto-1.jpg`);
      }),
      { ...FIXED, numRuns: 60 },
    );
  });
});

describe('what a picture carries beside its pixels', () => {
  test.each([
    ['png', ['gps', 'exif']],
    ['jpeg', ['gps', 'exif']],
    ['webp', ['gps', 'exif']],
    ['avif', ['exif']],
  ] as const)('is refused where it is Exif, and a place is named as such: %s', (kind, metadata) => {
    const name = `foto-1.${KINDS[kind]}`;
    const problems = problemsOfFile(name, located[kind]);
    expect(problems.map(placed)).toEqual([`image-metadata ${FOLDER}/${name}`]);
    expect(problems[0]!.facts).toMatchObject({ metadata, imageFile: `${FOLDER}/${name}` });
    expect(JSON.stringify(problems)).not.toMatch(/Apellido|14\/1/);
  });

  test.each(ALL)('is refused where it is XMP: %s', async (kind) => {
    const bytes = await drawing().toFormat(kind).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>').toBuffer();
    expect(factsOfFile(`foto-1.${KINDS[kind]}`, bytes)).toMatchObject({ metadata: ['xmp'] });
  });

  test.each(ALL)('is refused where it follows the end: a page behind a picture in %s', (kind) => {
    const polyglot = Buffer.concat([plain[kind], Buffer.from('<html><script>alert(1)</script></html>')]);
    expect(factsOfFile(`foto-1.${KINDS[kind]}`, polyglot)).toMatchObject({ metadata: ['trailing'] });
  });

  /** A JPEG file with one more segment after its first two bytes. */
  const jpegWith = (marker: number, data: string) => {
    const body = Buffer.from(data, 'latin1');
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(body.length + 2, 2);
    return Buffer.concat([plain.jpeg.subarray(0, 2), head, body, plain.jpeg.subarray(2)]);
  };
  test.each([
    ['a comment', 0xfe, 'Foto de Nombre', 'comment'],
    ['a page in a comment', 0xfe, '--><script>alert(1)</script>', 'comment'],
    ['data of an agency', 0xed, 'Photoshop 3.0\0', 'iptc'],
    ['a small copy', 0xe0, 'JFXX\0\x10', 'thumbnail'],
    ['a small copy in the head', 0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01abc', 'thumbnail'],
    ['further pictures', 0xe2, 'MPF\0', 'thumbnail'],
    ['a part that only its program knows', 0xe9, 'serial 123', 'other'],
    ['more than Adobe needs', 0xee, 'Adobe and a message', 'other'],
  ])('is refused in JPEG: %s', (_, marker, data, kind) => {
    expect(factsOfFile('foto-1.jpg', jpegWith(marker, data))).toMatchObject({ metadata: [kind] });
  });

  /** A PNG file with one more chunk before its end. */
  const pngWith = (type: string, data: string) => {
    const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from(type + data, 'latin1'), Buffer.alloc(4)]);
    chunk.writeUInt32BE(Buffer.byteLength(data, 'latin1'), 0);
    return Buffer.concat([plain.png.subarray(0, -12), chunk, plain.png.subarray(-12)]);
  };
  test.each([
    ['tEXt', 'Author\0Nombre', 'text'],
    ['iTXt', 'Comment\0\0\0\0\0hola', 'text'],
    ['zTXt', 'Raw profile type iptc\0\0', 'iptc'],
    ['tIME', '\x07\xea\x01\x01\0\0\0', 'other'],
    ['prVt', 'x', 'other'],
  ])('is refused in PNG: %s', (type, data, kind) => {
    expect(factsOfFile('foto-1.png', pngWith(type, data))).toMatchObject({ metadata: [kind] });
  });

  test.each(ALL)('is accepted where it is a colour profile: %s', async (kind) => {
    const bytes = await drawing().toFormat(kind).withIccProfile('p3').toBuffer();
    expect(codesOfFile(`foto-1.${KINDS[kind]}`, bytes)).toEqual([]);
  });

  test.each(ALL)('is in no published copy, which is the same every time: %s', async (kind) => {
    const size = { width: 48, height: 32 };
    const copy = await encodePublished(located[kind], size);
    const inspected = inspectImage(copy);
    expect(inspected).toMatchObject({ kind: 'webp', structure: size });
    expect([...inspected.structure!.metadata]).toEqual([]);
    expect(copy.includes('Apellido')).toBe(false);
    expect((await encodePublished(located[kind], size)).equals(copy)).toBe(true);
  });
});

describe('the command that cleans pictures', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'images-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function run(...files: string[]) {
    const said: string[] = [];
    const status = await cleanImages(files, { print: (text) => said.push(text), complain: (text) => said.push(`! ${text}`) });
    return { status, said };
  }

  test.each(ALL)('leaves a picture of the same kind and size that is accepted: %s', async (kind) => {
    const name = `foto-1.${KINDS[kind]}`;
    const file = join(folder, name);
    writeFileSync(file, located[kind]);
    const { status, said } = await run(file);
    expect(status).toBe(0);
    expect(said).toEqual([expect.stringMatching(/: \d+ KiB → \d+ KiB$/)]);
    expect(codesOfFile(name, readFileSync(file))).toEqual([]);
    expect(inspectImage(readFileSync(file))).toMatchObject({ kind, structure: { width: 48, height: 32 } });
    expect(readdirSync(folder)).toEqual([name]);
    rmSync(file);
  });

  test('turns a picture upright before it forgets how it was held', async () => {
    const file = join(folder, 'foto-1.jpg');
    writeFileSync(file, await drawing(48, 32).jpeg().withMetadata({ orientation: 6 }).toBuffer());
    expect((await run(file)).status).toBe(0);
    expect(inspectImage(readFileSync(file)).structure).toMatchObject({ width: 32, height: 48, metadata: new Set() });
  });

  test('makes a picture with too many pixels smaller', async () => {
    const file = join(folder, 'foto-2.jpg');
    writeFileSync(
      file,
      await sharp({ create: { width: 6000, height: 5000, channels: 3, background: '#468' } })
        .jpeg()
        .toBuffer(),
    );
    expect((await run(file)).status).toBe(0);
    const { width, height } = inspectImage(readFileSync(file)).structure!;
    expect(width * height).toBeLessThanOrEqual(25_000_000);
    expect(width * height).toBeGreaterThan(24_000_000);
  });

  test('leaves what it cannot clean as it was, says why, and cleans the rest', async () => {
    const [text, other, good] = ['texto.jpg', 'foto.png', 'foto-3.jpg'].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(text, 'hola');
    writeFileSync(other, plain.jpeg);
    writeFileSync(good, located.jpeg);
    const { status, said } = await run(text, other, join(folder, 'nada.jpg'), folder, good);
    expect(status).toBe(1);
    expect(said.map((line) => line.startsWith('! '))).toEqual([true, true, true, true, false]);
    expect(readFileSync(text, 'utf8')).toBe('hola');
    expect(readFileSync(other).equals(plain.jpeg)).toBe(true);
  });

  test('never turns half a picture into a whole one, or a moving one into its first frame', async () => {
    const [cut, moving] = ['foto-4.jpg', 'foto-5.webp'].map((name) => join(folder, name)) as [string, string];
    writeFileSync(cut, plain.jpeg.subarray(0, -30));
    writeFileSync(
      moving,
      await sharp([plain.png, plain.jpeg], { join: { animated: true } })
        .webp()
        .toBuffer(),
    );
    const before = [cut, moving].map((file) => readFileSync(file));
    expect((await run(cut, moving)).said).toEqual([expect.stringMatching(/^! .*dañada/), expect.stringMatching(/^! .*se mueve/)]);
    expect([cut, moving].map((file) => readFileSync(file))).toEqual(before);
  });

  test('without a file, or with an option it does not know, says how it is used', async () => {
    expect((await run()).status).toBe(2);
    expect((await run('--help')).status).toBe(2);
  });
});
