/**
 * The page that the address of the page on corrections carries, in full, where it is one of this site; undefined otherwise:
 * nobody is shown an address that others made up.
 */
export function faultyPage(query: string, origin: string): string | undefined {
  const page = new URLSearchParams(query).get('page');
  const address = page ? URL.parse(page, origin) : null;
  return address?.origin === origin ? address.href : undefined;
}
