/**
 * Draws a picture that stands on this device: pages of this site show no image from anywhere but the site, and a drawing is
 * none. What cannot be read leaves the place empty.
 */
export async function paint(canvas: HTMLCanvasElement, picture: Blob): Promise<void> {
  const bitmap = await createImageBitmap(picture).catch(() => undefined);
  if (!bitmap) return;
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
}
