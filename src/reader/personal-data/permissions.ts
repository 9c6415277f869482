const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@]/gu, '');

/** Whether a value is one of those permitted, however either is spaced, punctuated or capitalised. */
export function permissionsOf(allowed: readonly string[]): (value: string) => boolean {
  const known = new Set(allowed.map(bare).filter((value) => value !== ''));
  return known.size === 0 ? () => false : (value) => known.has(bare(value));
}
