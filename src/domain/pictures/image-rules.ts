/** What the content of a picture is, whatever its name says. */
export type ImageKind = 'png' | 'jpeg' | 'webp' | 'avif';

/** Endings of file names and the kind of content that each announces. */
export const IMAGE_EXTENSIONS: ReadonlyMap<string, ImageKind> = new Map([
  ['png', 'png'],
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['webp', 'webp'],
  ['avif', 'avif'],
]);

/** Bytes that one picture may have: 8 MB. */
export const IMAGE_MAX_BYTES = 8 * 1024 * 1024;
/** Pixels that one picture may have: 25 million. */
export const IMAGE_MAX_PIXELS = 25_000_000;
/** The longest side in pixels that a WebP file can have. */
export const IMAGE_MAX_SIDE = 16_383;
/** Pictures that one report may show. */
export const IMAGES_PER_REPORT = 40;

/** How the published copies are made; a change here changes their addresses. */
export const PUBLISHED = { format: 'webp', maxWidth: 1600, quality: 80, effort: 4 } as const;

/** In pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Size of the published copy: never wider than a screen needs, never enlarged. */
export function publishedSize({ width, height }: Size): Size {
  const scale = Math.min(1, PUBLISHED.maxWidth / width);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
