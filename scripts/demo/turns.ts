import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import { COUNTRIES, invented } from './backdrop.ts';
import { presidingIn } from './consultations.ts';
import type { Draft } from './draft.ts';

type Party = Draft<'parties'>;
type Presidency = Draft<'presidencies'>;

const institutionId = (country: string) => `${DEMO_PREFIX}institucion-${country}`;
const invent = (es: string, en: string) => ({
  es: { title: es, summary: 'Inventada para la demostración. No existe.' },
  en: { title: en, summary: 'Invented for the demonstration. It does not exist.' },
});

/** Institutions of the two countries that presided last, one of them absent elsewhere, and a national coalition; none exists. */
export function turnParties(year: number): Party[] {
  const institutions = [year - 1, year].map((of, index): Party => {
    const country = presidingIn(of);
    return {
      collection: 'parties',
      id: institutionId(country),
      facts: { kind: 'institution', order: 100 + index, country, ...(index === 0 ? { outside: invented() } : {}), ...invented() },
      words: invent(`Institución de ejemplo ${index + 1}`, `Example institution ${index + 1}`),
    };
  });
  const coalition: Party = {
    collection: 'parties',
    id: `${DEMO_PREFIX}coalicion`,
    facts: { kind: 'national-coalition', order: 100, country: presidingIn(year), ...invented() },
    words: invent('Coalición nacional de ejemplo', 'Example national coalition'),
  };
  return [...institutions, coalition];
}

/** What an invented organisation belongs to: those of one country speak for it, others are members, and some are in nothing. */
export function withMembership(draft: Party, index: number, asOf: string): Party {
  if (index % 4 === 3) return draft;
  const { country } = draft.facts;
  const on = `${Number(asOf.slice(0, 4)) - 1}-06`;
  const as = country === undefined ? ('member' as const) : index % 2 === 0 ? ('spokesperson' as const) : ('chapter' as const);
  const belongs = [{ to: 'rrocm', as, ...(country === undefined ? { from: '2019' } : { in: country }), on, ...invented() }];
  return { ...draft, facts: { ...draft.facts, belongs } };
}

/** How an invented presidency was received, with whom and under which theme; every third one leaves all of it unknown. */
export function withTurn(draft: Presidency, thisYear: number): Presidency {
  const { year, country } = draft.facts;
  if (year % 3 === 0 || year > thisYear || year < thisYear - 6) return draft;
  const hasInstitution = year >= thisYear - 1;
  return {
    ...draft,
    facts: {
      ...draft.facts,
      received: {
        from: `${DEMO_PREFIX}ppt-${year - 1}`,
        on: `${year - 1}-12-31/${year}-01-01`,
        told: year % 2 === 0 ? 'happened' : 'announced',
        ...invented(),
      },
      theme: { themes: ['t-process-governance'], ...invented() },
      troika: { members: [presidingIn(year - 1), country, presidingIn(year + 1)], on: String(year), ...invented() },
      ...(hasInstitution ? { institutions: [{ institution: institutionId(country), on: String(year), ...invented() }] } : {}),
    },
    words: {
      es: { ...draft.words.es!, theme: 'Lema inventado para la demostración' },
      en: { ...draft.words.en!, theme: 'A motto invented for the demonstration' },
    },
  };
}

/** Delegations of one invented meeting: a government's with its institution and an organisation that it paid for, and an observer. */
export function withDelegations(draft: Draft<'meetings'>, organizations: readonly Party[], year: number): Draft<'meetings'> {
  if (draft.id !== `${DEMO_PREFIX}grcm-5`) return draft;
  const party = presidingIn(year);
  const own = organizations.filter(({ facts }) => facts.country === party).map(({ id }) => id);
  const guest = COUNTRIES.find(({ id }) => id !== party)!.id;
  return {
    ...draft,
    facts: {
      ...draft.facts,
      delegations: [
        {
          party,
          as: 'member',
          institutions: [institutionId(party)],
          ...(own.length > 0 ? { organizations: own, funded: party } : {}),
          ...invented(),
        },
        { party: guest, as: 'member', ...invented() },
        { party: 'rrocm', as: 'observer', ...invented() },
      ],
    },
  };
}
