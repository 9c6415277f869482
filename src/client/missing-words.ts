/** The words of an address that leads nowhere: what its reader was probably looking for. */
export function wordsOfAddress(path: string): string {
  let last = path.split('/').findLast((part) => part !== '') ?? '';
  try {
    last = decodeURIComponent(last);
  } catch {
    // A broken address is looked for as it is written.
  }
  return last
    .replace(/\.\w+$/, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 100);
}
