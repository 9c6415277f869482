import { SENT, sentName, sentSize } from '#forms/pictures.ts';

/** A picture made anew from the pixels of another. */
export interface OwnPicture {
  /** Of its file. */
  name: string;
  picture: Blob;
  width: number;
  height: number;
}

const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * A picture as it may be sent: turned upright, no wider than the site shows it, without place, day, device or anything else
 * that its file carries beside the pixels.
 *
 * @throws DOMException where this browser cannot read it, Error where it writes neither kind
 */
export async function ownPicture(chosen: Blob): Promise<OwnPicture> {
  const bitmap = await createImageBitmap(chosen, { imageOrientation: 'from-image' });
  const { width, height } = sentSize(bitmap);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d')!;
  // What can be seen through would be black in a kind that knows no such thing.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  for (const kind of SENT.kinds) {
    const picture = await new Promise<Blob | null>((made) => canvas.toBlob(made, `image/${kind}`, SENT.quality));
    if (picture?.type !== `image/${kind}`) continue;
    const digest = hex(await crypto.subtle.digest('SHA-256', await picture.arrayBuffer()));
    return { name: sentName(digest, kind), picture, width, height };
  }
  throw new Error('this browser writes no picture');
}
