import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKSUMS } from '../../scripts/build/checksums.ts';
import { MEDIA_TYPES } from '../../scripts/hosting/media-types.ts';
import { filesBelow, SITES } from './built-site.ts';

test.each(SITES)('%s: servers are told the type of every file', (_, folder) => {
  const endings = new Set(
    filesBelow(folder)
      .filter((file) => file !== CHECKSUMS)
      .map((file) => file.slice(file.lastIndexOf('.') + 1)),
  );
  expect([...endings].filter((ending) => !Object.hasOwn(MEDIA_TYPES, ending))).toEqual([]);
});

const SCRIPT = /^_astro\/.+[.-][\w-]{8}\.(?:css|js)$/;
/** Of its content, and of the size and form that were made of it. */
const PICTURE_OF_PAGE = /^_astro\/.+\.[\w-]{8}_[\w-]{5,7}\.webp$/;
const PICTURE_OF_REPORT = /^media\/.+\.[0-9a-f]{8}\.webp$/;

test.each(SITES)('%s: what browsers keep for a year has its content in its name', (_, folder) => {
  const kept = filesBelow(folder).filter((file) => /^(?:_astro|media)\//.test(file));
  expect(kept.length).toBeGreaterThan(5);
  expect(kept.filter((file) => ![SCRIPT, PICTURE_OF_PAGE, PICTURE_OF_REPORT].some((name) => name.test(file)))).toEqual([]);
});

test.each(SITES)('%s: a picture that is opened by itself needs nothing that its policy forbids', (_, folder) => {
  const pictures = filesBelow(folder).filter((file) => file.endsWith('.svg'));
  expect(pictures.length).toBeGreaterThan(50);
  expect(
    pictures.filter((file) => /<(?:style|script|foreignObject)|\s(?:style|on\w+)=/i.test(readFileSync(join(folder, file), 'utf8'))),
  ).toEqual([]);
});
