/** The way to the other language leads to the same choices. @param query as an address in that language writes them */
export function carryChoices(query: string): void {
  document.querySelector<HTMLAnchorElement>('.language a')!.search = query;
}
