import { foldedName } from '../compare-text.ts';
import { nearest } from '../problems/nearest.ts';
import { DIVISIONS } from './divisions.ts';

/** A first-level division of a country. */
export interface Division {
  /** ISO 3166-2: `MX-CHP`. */
  code: string;
  name: string;
}

interface Register {
  divisions: readonly Division[];
  /** By every way in which a division is written, folded. */
  byName: ReadonlyMap<string, Division>;
  /** The same ways as they are written, for suggestions. */
  names: ReadonlyMap<string, Division>;
}

function registerOf(country: string): Register {
  const byName = new Map<string, Division>();
  const names = new Map<string, Division>();
  const divisions = DIVISIONS[country]!.map(([part, name, ...aliases]): Division => {
    const division = { code: `${country}-${part}`, name };
    for (const text of [division.code, name, ...aliases]) {
      byName.set(foldedName(text), division);
      names.set(text, division);
    }
    return division;
  });
  return { divisions, byName, names };
}

const REGISTERS: ReadonlyMap<string, Register> = new Map(Object.keys(DIVISIONS).map((country) => [country, registerOf(country)]));

/** The divisions of a country; undefined where no register of it is kept. @param iso2 two capitals */
export function divisionsOf(iso2: string | undefined): readonly Division[] | undefined {
  return iso2 === undefined ? undefined : REGISTERS.get(iso2)?.divisions;
}

/** The division that a text names, by its name, its code or another way of writing it. @param iso2 two capitals */
export function divisionNamed(iso2: string | undefined, text: string): Division | undefined {
  return iso2 === undefined ? undefined : REGISTERS.get(iso2)?.byName.get(foldedName(text));
}

/** The name of the division that a text most resembles. @param iso2 two capitals of a country with a register */
export function nearestDivision(iso2: string, text: string): string | undefined {
  const { names } = REGISTERS.get(iso2)!;
  const found = nearest(text, names.keys());
  return found === undefined ? undefined : names.get(found)!.name;
}
