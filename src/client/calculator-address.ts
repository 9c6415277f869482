/** What somebody chose in the calculator, as its address says it. */
export interface Choice {
  /** ISO day, or what was typed instead. */
  start: string;
  countries: readonly string[];
  /** Empty where it is not known. */
  presidency: string;
}

/** What the address says, and `otherwise` where it says nothing; countries that are not in the list are left out. */
export function readChoice(search: string, known: readonly string[], otherwise: Choice): Choice {
  const parameters = new URLSearchParams(search);
  const presidency = parameters.get('presidency') ?? otherwise.presidency;
  const countries = parameters.get('countries');
  return {
    start: parameters.get('start') ?? otherwise.start,
    countries: countries === null ? otherwise.countries : known.filter((id) => countries.split(',').includes(id)),
    presidency: known.includes(presidency) ? presidency : '',
  };
}

/** The query of an address that brings the same choice back. */
export function choiceQuery({ start, countries, presidency }: Choice): string {
  return `?start=${encodeURIComponent(start)}&countries=${countries.join(',')}&presidency=${presidency}`;
}
