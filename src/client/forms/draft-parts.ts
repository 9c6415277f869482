/** A place in a value: keys and places in lists, from the outside in. */
type Place = readonly (string | number)[];

/** A value without its pictures, and where each of them stands. */
export interface Apart {
  value: unknown;
  pictures: readonly { at: Place; picture: Blob }[];
}

/** Takes what is big out of a value, so that words can be kept where pictures do not fit; `null` stands in its place. */
export function withoutPictures(value: unknown): Apart {
  const pictures: { at: Place; picture: Blob }[] = [];
  const copy = (part: unknown, at: Place): unknown => {
    if (part instanceof Blob) {
      pictures.push({ at, picture: part });
      return null;
    }
    if (Array.isArray(part)) return part.map((item, place) => copy(item, [...at, place]));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, copy(item, [...at, key])]));
  };
  return { value: copy(value, []), pictures };
}

/** Puts pictures back where they stood. @param value is changed @returns the value */
export function withPictures({ value, pictures }: Apart): unknown {
  let whole = value;
  for (const { at, picture } of pictures) {
    const last = at.at(-1);
    if (last === undefined) whole = picture;
    else
      (at.slice(0, -1).reduce((part, key) => (part as Record<typeof key, unknown>)[key], value) as Record<typeof last, unknown>)[last] =
        picture;
  }
  return whole;
}
