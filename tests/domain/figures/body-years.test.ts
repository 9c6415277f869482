import { expect, test } from 'vitest';
import { computeBodyYears } from '#domain/figures/body-years.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { agreement } from '../entries.ts';

const by = (id: string, body: string, adopted: string) => agreement(id, { adopted, act: { kind: 'decision', verb: 'decided', body } });

test('each agreement counts once, in its body and the year in which it was adopted', () => {
  const { bodies, total, span } = computeBodyYears(
    new Ledger([by('d-3', 'b', '2017-12-31'), by('d-1', 'b', '2016'), by('d-2', 'b', '2016-11-17/2016-11-18'), by('d-4', 'a', '2019-Q1')]),
  );
  expect(bodies).toEqual([
    {
      body: 'b',
      total: 3,
      years: [
        { year: 2016, ids: ['d-1', 'd-2'] },
        { year: 2017, ids: ['d-3'] },
      ],
    },
    { body: 'a', total: 1, years: [{ year: 2019, ids: ['d-4'] }] },
  ]);
  expect(bodies.reduce((sum, body) => sum + body.total, 0)).toBe(total);
  expect(span).toEqual({ from: 2016, to: 2019 });
});

test('a date that reaches into the next year counts in the year in which it begins', () => {
  const { bodies } = computeBodyYears(new Ledger([by('d-1', 'b', '2016-12-31/2017-01-02')]));
  expect(bodies[0]?.years).toEqual([{ year: 2016, ids: ['d-1'] }]);
});

test('bodies with as many agreements follow their ids', () => {
  const { bodies } = computeBodyYears(new Ledger([by('d-1', 'z', '2016'), by('d-2', 'a', '2017')]));
  expect(bodies.map(({ body }) => body)).toEqual(['a', 'z']);
});

test('without agreements there is no first and no last year', () => {
  expect(computeBodyYears(new Ledger([]))).toEqual({ bodies: [], total: 0, span: undefined });
});
