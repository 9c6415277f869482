import { describe, expect, test } from 'vitest';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { createContext } from '#views/context.ts';
import { matrixSections } from '#views/entries/parts/matrix.ts';
import { agreementsView } from '#views/lists/agreements.ts';
import { memberCountriesByName, partyLink } from '#views/names.ts';
import { whereWords } from '#views/reach.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const FULL_NAMES = {
  es: 'bz ca cr sv us gt ht hn mx ni pa do',
  en: 'bz ca cr do sv gt ht hn mx ni pa us',
};

describe.each(REAL_LEDGERS.flatMap(([name, ledger]) => LOCALES.map((locale) => ({ name, ledger, locale }))))(
  'countries of $name in $locale stand in the order of their full names',
  ({ ledger, locale }) => {
    const context = createContext({ ledger, locale, asOf: '2026-11-21', basePath: '/', siteUrl: 'https://example.org' });
    const ids = FULL_NAMES[locale].split(' ').filter((id) => ledger.get('parties', id) !== undefined);
    const names = ids.map((id) => partyLink(context, id).text);
    const region = context.messages.standing.region;

    test('as the rest of the site asks for them', () => {
      expect(memberCountriesByName(context).map(({ id }) => id)).toEqual(ids);
    });

    test('in the links and the filter of the list of agreements', () => {
      const { facets, filter } = agreementsView(context);
      const heading = context.messages.facets.country;
      const links = facets.find((facet) => facet.heading === heading)!.links.map(({ link }) => link.text);
      expect(links).toEqual([region, ...names].filter((name) => links.includes(name)));
      const field = filter!.fields.find(({ legend }) => legend === context.messages.filters.dimensions.country)!;
      const offered = field.values.map(({ label }) => label).filter((label) => names.includes(label));
      expect(offered).toEqual(names.filter((name) => offered.includes(name)));
    });

    test('in the table of measures', () => {
      const guideline = ledger.all('guidelines').find((entry) => matrixSections(context, entry).length > 0)!;
      const [part] = matrixSections(context, guideline)[0]!.content;
      if (part?.type !== 'matrix') throw new Error('no matrix');
      const { columns, silent } = part.matrix;
      const told = [
        columns.map(({ link }) => link.text),
        silent.flatMap((inline) => (typeof inline === 'object' && 'href' in inline ? [inline.text] : [])),
      ];
      expect(told.flat().length).toBeGreaterThan(1);
      for (const list of told) expect(list).toEqual(names.filter((name) => list.includes(name)));
    });

    test('where a level names the countries that it is about', () => {
      const words = whereWords(context, {
        aspect: 'overall',
        countries: ['us', 'do', 'sv'],
        of: 11,
        lowest: 'partial',
        highest: 'partial',
      } as never);
      const at = ['sv', 'us', 'do'].map((id) => words.indexOf(partyLink(context, id).text));
      const order = locale === 'es' ? [0, 1, 2] : [2, 0, 1];
      expect(order.map((index) => at[index])).toEqual([...at].sort((a, b) => a - b));
    });
  },
);
