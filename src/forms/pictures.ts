import { IMAGE_EXTENSIONS, PUBLISHED, publishedSize, type ImageKind, type Size } from '#domain/pictures/image-rules.ts';

/** What a form makes of a picture: the kinds that a browser may write, the smaller first, and how good they are, up to 1. */
export const SENT = { kinds: ['webp', 'jpeg'], quality: PUBLISHED.quality / 100 } as const;

/** How large it is sent: as it will be shown. */
export const sentSize: (size: Size) => Size = publishedSize;

/** The name of its file, made of its content: it says nothing of where the picture came from. @param digest in hexadecimal digits */
export function sentName(digest: string, kind: ImageKind): string {
  return `foto-${digest.slice(0, 12)}.${[...IMAGE_EXTENSIONS].find(([, of]) => of === kind)![0]}`;
}
