// Makes the pages of a site, in a process of its own: reads the content, compiles the program where there is none yet, and writes
// what follows from both.
import { mkdirSync } from 'node:fs';
import { readCollections } from '../read-collections.ts';
import { readSettings } from '../settings.ts';
import { handOver } from './handed-collections.ts';
import { programFor } from './program.ts';
import { renderSite } from './render.ts';

function print(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(`${text}\n`, () => resolve()));
}

const now = new Date();
const collections = readCollections(process.env, now);
if (collections.text !== '') await print(process.stderr, collections.text);
// Thrown as an error, problems would come out as a fault of the program, with its stack.
if (collections.refused) process.exit(1);
// A build takes longer than anybody waits without a word: a line says which step begins.
await print(process.stdout, 'Contenido leído y comprobado; se hacen las páginas… / Content read and checked; making the pages…');
const settings = readSettings(process.env, now);
mkdirSync(settings.outDir, { recursive: true });
handOver(collections);
await renderSite(await programFor(settings, process.env), settings);
await print(process.stdout, 'Páginas hechas; se revisa el sitio… / Pages made; looking the site over…');
