/** What somebody who reports an error is not asked for again: the names in the address of the page on corrections. */
export interface FaultyPage {
  page: string;
  title: string;
  day: string;
}

/** The query that carries a page to the page on corrections. */
export function faultQuery({ page, title, day }: FaultyPage): string {
  return new URLSearchParams({ page, title, day }).toString();
}

/** The page that a query carries, where it is one of this site; undefined otherwise: nobody is shown an address that others made up. */
export function faultyPage(query: string, origin: string): FaultyPage | undefined {
  const parameters = new URLSearchParams(query);
  const [page, title, day] = ['page', 'title', 'day'].map((name) => parameters.get(name) ?? '');
  if (!page || URL.parse(page)?.origin !== origin) return undefined;
  return { page, title: title!.slice(0, 200), day: /^\d{4}-\d{2}-\d{2}$/.test(day!) ? day! : '' };
}
