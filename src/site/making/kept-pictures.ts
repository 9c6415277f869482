/** How Astro is told of a picture that a page shows: it gives the address of the copy that it makes of it. */
type AddPicture = (...picture: unknown[]) => string;

/** The address of each copy, by the picture and what was asked of it. */
export type PictureAddresses = Readonly<Record<string, string>>;

const keyOf = ([options, properties]: readonly unknown[]): string => JSON.stringify([options, properties]);
const astroAssets = (): { addStaticImage?: AddPicture } => {
  const known = Reflect.get(globalThis, 'astroAsset') as object | undefined;
  if (!known) Reflect.set(globalThis, 'astroAsset', {});
  return known ?? (Reflect.get(globalThis, 'astroAsset') as object);
};

/** Draws something and keeps the addresses that Astro gives meanwhile. @throws where Astro does not ask for pictures in this way any more */
export async function addressesWhile(draw: () => Promise<unknown>): Promise<PictureAddresses> {
  const assets = astroAssets();
  const own = assets.addStaticImage;
  if (!own) throw new Error('no astroAsset.addStaticImage: Astro makes copies of pictures otherwise than it did');
  const addresses: Record<string, string> = {};
  assets.addStaticImage = (...picture) => (addresses[keyOf(picture)] = own(...picture));
  await draw();
  assets.addStaticImage = own;
  return addresses;
}

/** Answers with those addresses in a process in which Astro does not make copies. */
export function answerWith(addresses: PictureAddresses): void {
  astroAssets().addStaticImage = (...picture) => {
    const address = addresses[keyOf(picture)];
    if (address === undefined) throw new Error(`no copy of this picture was made: ${keyOf(picture)}`);
    return address;
  };
}
