import { randomUUID } from 'node:crypto';
import { SettingError } from '#site/settings.ts';
import type { Answer } from './read-back.ts';

const SECONDS = 60;
/** More than any file of a site has: a server that never ends must not fill the memory. */
const MOST_BYTES = 256_000_000;

/** The address of a site, with its slash at the end; undefined where a text is none. */
export function siteAt(text: string): URL | undefined {
  if (!/^https?:\/\//.test(text)) return undefined;
  const site = URL.parse(text);
  if (!site?.pathname.endsWith('/') || site.search + site.hash + site.username !== '')
    throw new SettingError(`${text}: https://example.org/`);
  return site;
}

async function bytesOf(answer: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    length += part.length;
    if (length > MOST_BYTES) throw new Error(`more than ${MOST_BYTES} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Asks a server; a question at the end keeps caches on the way from answering with what they remember. */
export async function askSite(site: URL, path: string): Promise<Answer> {
  const address = new URL(path, site);
  address.search = randomUUID();
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(SECONDS * 1000) });
    return { status: answer.status, bytes: await bytesOf(answer) };
  } catch {
    return { status: 0, bytes: new Uint8Array() };
  }
}
