import fc from 'fast-check';

/** Days between 1000 and 9999 that exist. */
export const isoDay = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const simple = isoDay.chain((day) => {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  return fc.constantFrom(day, day.slice(0, 7), `${day.slice(0, 4)}-Q${quarter}`, day.slice(0, 4));
});

/** A date in any form that the project reads. */
export const edtfText = fc
  .tuple(simple, fc.option(isoDay, { nil: undefined }), fc.boolean())
  .map(
    ([first, last, uncertain]) =>
      `${first}${last === undefined || last < `${first.slice(0, 4)}-12-31` ? '' : `/${last}`}${uncertain ? '?' : ''}`,
  );
