import { expect, test } from 'vitest';
import { agreementsNaming } from '#domain/figures/figures.ts';
import { createContext } from '#views/context.ts';
import { entryView } from '#views/entries/index.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

test.each(REAL_LEDGERS)('a country that an act names without addressing it is told apart and counted, where %s stands', (_, ledger) => {
  const naming = (country: string) => agreementsNaming(ledger, ledger.demand('parties', country)).map(({ id }) => id);
  for (const country of ['bz', 'cr', 'gt', 'hn', 'ni', 'pa', 'sv']) expect(naming(country), country).toContain('d-06');
  expect(naming('ca')).not.toContain('d-06');
  const context = createContext({ ledger, locale: 'es', asOf: '2026-11-29', basePath: '/', siteUrl: 'https://example.org' });
  const { facts } = entryView(context, ledger.demand('agreements', 'd-06'));
  const linked = facts.find(({ label }) => label === 'Países que nombra sin pedirles nada')?.values.flat();
  expect(linked?.map((value) => typeof value === 'object' && 'href' in value && value.href)).toEqual(
    ['bz', 'gt', 'hn', 'pa'].map((id) => `/paises/${id}/`),
  );
});
