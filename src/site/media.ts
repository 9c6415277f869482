import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from '#domain/ledger/entry.ts';
import { encodePublished } from '#reader/pictures/image-codec.ts';
import { imageDigest } from '#reader/pictures/read-image.ts';
import { ledger } from './ledger.ts';
import { readSettings } from './settings.ts';

const { contentDir } = readSettings(process.env, new Date());

/** Every picture that a report shows, by the address of its copy below the folder of pictures. */
export const PICTURES: ReadonlyMap<string, Picture> = new Map(
  ledger.all('reports').flatMap(({ body }) => (body?.pictures ?? []).map((picture) => [picture.address, picture])),
);

/** The copy of a picture that the site publishes. @throws where the original is no longer the one that was checked */
export async function publishedCopy(picture: Picture): Promise<Buffer> {
  const bytes = readFileSync(join(contentDir, picture.file));
  if (imageDigest(bytes) !== picture.digest) throw new Error(`${picture.file} changed while the site was built`);
  return encodePublished(bytes, picture);
}
