/** Place of the list behind one year of a theme. */
export function yearAnchor(theme: string, year: number): string {
  return `${theme}-${year}`;
}
