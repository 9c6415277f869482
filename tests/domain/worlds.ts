import fc from 'fast-check';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { Facts } from '#domain/schemas/index.ts';
import { CARRIED_STATES, LEVELS, STANCES } from '#domain/schemas/vocabulary.ts';
import { agreement, carried, guideline, meeting, party, record, reply, report, selfAssessment, source, theme } from './entries.ts';

// Worlds for property tests: everything in them is sound, so that what holds for them must hold for content.

const COUNTRIES = ['aa', 'bb', 'cc'] as const;
const ORGANIZATIONS = ['org-1', 'org-2', 'org-3'] as const;
const SUBJECTS = ['d-1', 'd-2', 'd-3', 'g-1/m1'] as const;

/** Days on which something may happen in a world. */
export const dayBetween = (first: string, last: string) =>
  fc
    .date({ min: new Date(`${first}T00:00:00Z`), max: new Date(`${last}T00:00:00Z`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** A date in some precision that contains the day. */
const dated = (day: string) =>
  fc.constantFrom(day, day.slice(0, 7), `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`, day.slice(0, 4));

const stages = (adopted: string) =>
  fc
    .option(
      fc.record({ day: dayBetween('2016-01-01', '2026-12-31'), outcome: fc.constantFrom('fulfilled' as const, 'withdrawn' as const) }),
      { nil: undefined },
    )
    .map((end): Facts<'agreements'>['stages'] => {
      const agreed = { stage: 'agreed' as const, on: adopted };
      return end && end.day > adopted ? [agreed, { stage: 'closed', on: end.day, outcome: end.outcome }] : [agreed];
    });

const agreements = fc.tuple(
  ...['d-1', 'd-2', 'd-3'].map((id) =>
    dayBetween('2014-01-01', '2017-12-31').chain((adopted) =>
      fc
        .record({
          stages: stages(adopted),
          countries: fc.option(fc.constant<string[]>([...COUNTRIES]), { nil: undefined }),
          due: fc.option(
            fc.oneof(
              dayBetween('2018-01-01', '2022-12-31')
                .chain(dated)
                .map((on) => ({ on })),
              fc.constant({ before: 'r-1' }),
            ),
            { nil: undefined },
          ),
        })
        .map((facts) => agreement(id, { adopted, ...facts })),
    ),
  ),
);

type Item = Facts<'reports'>['assessments'][number];

const evidence = fc.constantFrom<Item['evidence'][]>(undefined, [{ title: 'Acta', kind: 'document', url: 'https://example.org/acta' }]);
const level = fc.constantFrom(...LEVELS);

/** Assessments of different things, full only where evidence is attached. */
const items = (countries: readonly (string | undefined)[]) =>
  fc.uniqueArray(
    fc
      .record({
        subject: fc.constantFrom(...SUBJECTS),
        country: fc.constantFrom(...countries),
        key: fc.constantFrom('level' as const, 'level' as const, 'level' as const, 'norm' as const, 'practice' as const),
        level,
        evidence,
      })
      .map(({ subject, country, key, level: own, evidence: attached }): Item => ({
        subject,
        country,
        [key]: own === 'full' && !attached ? 'substantial' : own,
        evidence: attached,
      })),
    { minLength: 2, maxLength: 6, selector: ({ subject, country }) => `${subject} ${country}` },
  );

const filing = dayBetween('2019-01-01', '2022-12-31').chain((filed) => fc.record({ filed: fc.constant(filed), period: dated(filed) }));

const reports = fc
  .array(fc.record({ heading: filing, organization: fc.constantFrom(...ORGANIZATIONS), assessments: items([undefined, ...COUNTRIES]) }), {
    maxLength: 8,
  })
  .map((list) =>
    list.map(({ heading, organization, assessments }, index) => report(`rep-${index}`, 'd-1', { ...heading, organization, assessments })),
  );
const answers = fc
  .array(fc.record({ heading: filing, country: fc.constantFrom(...COUNTRIES), assessments: items([undefined]) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list) =>
    list.map(({ heading, country, assessments }, index) => selfAssessment(`sa-${index}`, 'd-1', { ...heading, country, assessments })),
  );
const records = fc.tuple(
  ...['d-1', 'd-2'].map((subject) =>
    fc
      .option(
        fc.record({
          found: fc.array(
            fc.oneof(
              fc.tuple(fc.option(dayBetween('2018-01-01', '2023-12-31').chain(dated), { nil: undefined })),
              fc.tuple(dayBetween('2018-01-01', '2023-12-31').chain(dated), fc.constantFrom(...CARRIED_STATES)),
            ),
            { minLength: 1, maxLength: 3 },
          ),
        }),
        {
          nil: undefined,
        },
      )
      .map((own) => own && record(`rec-${subject}`, subject, carried(...own.found))),
  ),
);

/** A country, an organisation and what they say of some entry, where that entry is there to be answered. */
const replyDraws = fc.array(
  fc.record({
    from: fc.constantFrom(...COUNTRIES),
    stance: fc.constantFrom(...STANCES),
    filed: dayBetween('2023-01-01', '2024-06-30'),
    target: fc.nat(),
  }),
  { maxLength: 4 },
);

const fixed = (): AnyEntry[] =>
  [
    source(),
    theme(),
    party('consejo'),
    ...COUNTRIES.map((id) => party(id, 'member-country')),
    ...ORGANIZATIONS.map((id) => party(id, 'civil-society')),
    meeting('r-1', '2019-05'),
    guideline('g-1', { issued: '2016' }),
  ] as AnyEntry[];

/** A sound world: agreements and measures, and what three voices and the parties assessed said of them. */
export const world: fc.Arbitrary<AnyEntry[]> = fc.record({ agreements, reports, answers, records, replyDraws }).map((drawn) => {
  const documented = drawn.records.filter((own) => own !== undefined);
  const regional = [...drawn.reports.filter(({ facts }) => facts.assessments.some(({ country }) => country === undefined)), ...documented];
  const replies =
    regional.length === 0
      ? []
      : drawn.replyDraws.map(({ target, ...facts }, index) =>
          reply(`reply-${index}`, regional[target % regional.length]!.id, facts.from, facts),
        );
  return [...fixed(), ...drawn.agreements, ...drawn.reports, ...drawn.answers, ...documented, ...replies] as AnyEntry[];
});
