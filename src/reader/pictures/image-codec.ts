import sharp, { type Sharp } from 'sharp';
import { IMAGE_MAX_PIXELS, IMAGE_MAX_SIDE, PUBLISHED, type ImageKind, type Size } from '#domain/pictures/image-rules.ts';

// Four decoders and no more, and only of bytes in memory: no file name, no address and no other format reaches the library.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadHeifBuffer'],
});
sharp.cache(false);

const STRICT = { failOn: 'warning', limitInputPixels: IMAGE_MAX_PIXELS } as const;

/** Decodes every pixel. @throws where the picture is cut short or cannot be decoded */
export async function decodedSize(bytes: Uint8Array): Promise<Size> {
  const { info } = await sharp(bytes, STRICT).raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height };
}

/** The copy that is published: pixels alone, upright, in sRGB, of a given size. On one machine the same bytes give the same bytes. */
export function encodePublished(bytes: Uint8Array, { width, height }: Size): Promise<Buffer> {
  const { quality, effort } = PUBLISHED;
  return sharp(bytes, STRICT).autoOrient().resize({ width, height, fit: 'fill' }).webp({ quality, effort }).toBuffer();
}

/** A picture of a screen as a small PNG. @param colours that it keeps, 256 at most */
export function encodeScreen(bytes: Uint8Array, colours: number): Promise<Buffer> {
  return sharp(bytes, STRICT).png({ palette: true, colours, compressionLevel: 9 }).toBuffer();
}

const CLEAN: Record<ImageKind, (image: Sharp) => Sharp> = {
  png: (image) => image.png({ compressionLevel: 9 }),
  jpeg: (image) => image.jpeg({ quality: 90 }),
  webp: (image) => image.webp({ quality: 90 }),
  avif: (image) => image.avif({ quality: 70 }),
};
/** Keeps the rounding of both sides within the limit. */
const MARGIN = 0.999;

/**
 * The same picture in the same format, upright, in sRGB and without anything but its pixels; made smaller where it has more
 * of them than a report may carry.
 *
 * @throws where the picture cannot be decoded
 */
export async function encodeClean(bytes: Uint8Array, kind: ImageKind): Promise<Buffer> {
  const image = sharp(bytes, { failOn: 'error' });
  const { width, height } = await image.metadata();
  const longest = Math.max(width, height);
  const scale = Math.min(Math.sqrt(IMAGE_MAX_PIXELS / (width * height)) * MARGIN, IMAGE_MAX_SIDE / longest);
  const box = Math.floor(longest * scale);
  const upright = image.autoOrient();
  return CLEAN[kind](scale < 1 ? upright.resize({ width: box, height: box, fit: 'inside' }) : upright).toBuffer();
}
