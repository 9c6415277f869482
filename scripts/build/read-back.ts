import { createHash } from 'node:crypto';
import { CHECKSUMS, parseChecksums, type Checksums } from './checksums.ts';

/** What a server answers to one address. */
export interface Answer {
  status: number;
  bytes: Uint8Array;
}

/** Asks for a path below the address of the site. */
export type Ask = (path: string) => Promise<Answer>;

/** What the published site should be. */
export interface Expected {
  /** Digest of the list of its files, as the build knew it. */
  sums?: string | undefined;
  /** The last day for which it may have been computed before it counts as old, ISO. */
  since?: string | undefined;
}

/** A sample of the rest: enough that a site of which a hundredth is missing is found out in nineteen of twenty looks. */
const SPREAD = 300;
const AT_ONCE = 6;
const ALWAYS =
  /^(?:(?:en\/)?(?:index\.html|buscar\/index\.html|search\/index\.html)|404\.html|robots\.txt|sitemap(?:-\d+)?\.xml)$|\.(?:css|js|ics|atom)$/;

/** Files in which a server reads what it is to do; it hands them out to nobody. */
const FOR_THE_SERVER = /(?:^|\/)(?:\.[^/]+|_headers|_redirects)$/;

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Files that are asked for: what every page needs, and of all others some, spread evenly over their list. */
export function chosenFrom(sums: Checksums): string[] {
  const served = [...sums.keys()].filter((file) => !FOR_THE_SERVER.test(file));
  const always = served.filter((file) => ALWAYS.test(file));
  const rest = served.filter((file) => !ALWAYS.test(file));
  const step = Math.max(1, rest.length / SPREAD);
  const spread = Array.from({ length: Math.min(rest.length, SPREAD) }, (_, place) => rest[Math.floor(place * step)]!);
  return [...always, ...spread];
}

/** A page as readers ask for it. */
const addressOf = (file: string): string => encodeURI(file.replace(/(^|\/)index\.html$/, '$1')).replaceAll(/[?#]/g, encodeURIComponent);

async function inTurns<T>(items: readonly T[], look: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await look(item);
    }),
  );
}

/**
 * Compares a published site with the list of its files, as readers get it.
 *
 * @returns what is wrong, each with its address; nothing where the site is as it was built
 */
export async function readBack(ask: Ask, { sums: digest, since }: Expected = {}): Promise<string[]> {
  const list = await ask(CHECKSUMS);
  const text = new TextDecoder().decode(list.bytes);
  const sums = list.status === 200 ? parseChecksums(text) : undefined;
  if (!sums) return [`${CHECKSUMS}: ${list.status}`];
  if (digest !== undefined && sumOf(list.bytes) !== digest) return [`${CHECKSUMS}: es de otra construcción / is that of another build`];
  const wrong: string[] = [];
  await inTurns(chosenFrom(sums), async (file) => {
    const { status, bytes } = await ask(addressOf(file));
    // The page for what does not exist is a file like others, and may be answered as what it says.
    if (status !== 200 && !(file === '404.html' && status === 404)) wrong.push(`${file}: ${status}`);
    else if (sumOf(bytes) !== sums.get(file)) wrong.push(`${file}: no es lo que se construyó / is not what was built`);
    else if (file === 'index.html' && since !== undefined) {
      const day = /<time datetime="(\d{4}-\d\d-\d\d)">/.exec(new TextDecoder().decode(bytes))?.[1];
      if (day === undefined || day < since) wrong.push(`${file}: calculado al ${day} / computed for ${day} (≥ ${since})`);
    }
  });
  const nowhere = await ask('no-such-page/');
  if (nowhere.status !== 404) wrong.push(`no-such-page/: ${nowhere.status} (404)`);
  return wrong.sort();
}
