// Writes the lightness of each pixel of the SVG on standard input. A process of its own: in that of the tests, as in the build,
// the library may not read SVG.
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

process.stdout.write(
  await sharp(await buffer(process.stdin))
    .greyscale()
    .raw()
    .toBuffer(),
);
