import { describe, expect, test } from 'vitest';
import { assessmentsAbout } from '#domain/voices/assessments.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { columnOf, freshnessOf, FRESHNESS } from '#domain/voices/columns.ts';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { resourceBalance } from '#domain/agreements/resources.ts';
import { specificityWord, SPECIFICITIES } from '#domain/agreements/specificity.ts';
import { CONTENTIONS } from '#domain/voices/voice-comparison.ts';
import { stalledSince } from '#domain/agreements/story.ts';
import { timelinessOf, TIMELINESS } from '#domain/agreements/timeliness.ts';
import { RECORD_STATES, STANCES, type Level } from '#domain/schemas/vocabulary.ts';
import { standingOf } from '../domain/computed.ts';
import {
  RESOURCE_EXAMPLES,
  SPECIFICITY_EXAMPLES,
  STALLED_EXAMPLES,
  TIMELINESS_EXAMPLES,
  type SpecificityExample,
} from '#views/methodology/agreement-examples.ts';
import {
  COLUMN_EXAMPLES,
  DIFFERENCE_EXAMPLES,
  FRESHNESS_EXAMPLES,
  GATE_EXAMPLES,
  RECORD_EXAMPLES,
  type GateExample,
} from '#views/methodology/voice-examples.ts';
import {
  agreement,
  type AgreementFacts,
  carried,
  meeting,
  quietEntries,
  record,
  reply,
  report,
  selfAssessment,
} from '../domain/entries.ts';

const ledgerOf = (...added: unknown[]) => new Ledger([...quietEntries(), ...(added as AnyEntry[])]);
/** The examples of a table by their English title. */
const titled = <T extends { title: { en: string } }>(examples: readonly T[]) =>
  examples.map((example) => ({ name: example.title.en, example }));
const ADOPTED = { adopted: '2020-03-10', stages: [{ stage: 'agreed' as const, on: '2020-03-10' }] };
const SOURCED = { sources: [{ id: 's1' }], confidence: 'verified' as const };

describe('what a level must bring', () => {
  const ATTACHED = {
    none: undefined,
    title: [{ title: 'Acta', kind: 'document' as const }],
    address: [{ title: 'Decreto', kind: 'legislation' as const, url: 'https://example.org/decreto' }],
    practice: [{ title: 'Cifras', kind: 'statistics' as const, url: 'https://example.org/cifras' }],
  };
  function said({ voice, aspect, level, evidence, method }: GateExample): unknown {
    const facts = {
      method: method ? 'Tres visitas.' : undefined,
      assessments: [{ subject: 'd-1', country: 'aa', [aspect ?? 'level']: level, evidence: ATTACHED[evidence] }],
    };
    return voice === 'government' ? selfAssessment('x', 'd-1', facts) : report('x', 'd-1', { ...facts, method: 'Tres visitas.' });
  }
  test.each(titled(GATE_EXAMPLES))('$name', ({ example }) => {
    const { problems } = buildLedger([...quietEntries(), said(example) as AnyEntry]);
    expect(problems.map(({ code }) => code)).toEqual(example.result === 'accepted' ? [] : [example.result]);
  });
});

describe('what the documentary record shows', () => {
  test.each(titled(RECORD_EXAMPLES))('$name', ({ example }) => {
    const own = agreement('d-2', {
      ...ADOPTED,
      act: { kind: 'decision', verb: example.asks ? 'decided' : 'took-note', body: 'consejo' },
      ...(!example.asks && { stages: undefined }),
    });
    const evidence = example.evidence?.map(({ date, state }, index) => ({ id: `e${index}`, date, state, ...SOURCED }));
    const ledger = ledgerOf(own, ...(evidence === undefined ? [] : [record('rec', 'd-2', evidence.length === 0 ? {} : { evidence })]));
    const seen = ledgerAsOf(ledger, example.asOf);
    expect(recordStateOf(seen, seen.demand('agreements', 'd-2'))).toBe(example.result);
  });
});

describe('how old an assessment is', () => {
  test.each(titled(FRESHNESS_EXAMPLES))('$name', ({ example }) => {
    expect(freshnessOf(example, example.asOf)).toBe(example.result);
  });
});

describe('the column of one voice', () => {
  test.each(titled(COLUMN_EXAMPLES))('$name', ({ example }) => {
    const reports = example.statements.map(({ organization, level, period }, index) =>
      report(`x${index}`, 'd-1', {
        organization: organization.toLowerCase(),
        period,
        filed: '2027-01-15',
        assessments: [{ subject: 'd-1', level }],
      }),
    );
    const { status, range, agree, single } = columnOf('civil-society', assessmentsAbout(ledgerOf(...reports), 'd-1'), example.asOf);
    expect({ status, ...(range && { lowest: range.lowest, highest: range.highest }), agree, single }).toEqual(example.result);
  });
});

describe('the difference, and what is in dispute', () => {
  test.each(titled(DIFFERENCE_EXAMPLES))('$name', ({ example }) => {
    const level = (own: Level) => ({ assessments: [{ subject: 'd-1', country: 'aa', level: own }] });
    const entries = [
      ...(example.government === undefined ? [] : [selfAssessment('sa', 'd-1', level(example.government))]),
      ...example.civilSociety.map((own, index) => report(`x${index}`, 'd-1', { organization: `org-${index}`, ...level(own) })),
      ...example.replies.map((stance, index) => reply(`y${index}`, 'x0', 'aa', { stance, filed: `2020-05-0${index + 1}` })),
    ];
    const { difference, divided, contested } = standingOf(ledgerOf(...entries), 'd-1', 'aa', 'overall', '2020-06-30');
    expect({ ...difference, ...(divided.length > 0 ? { divided: true } : {}), contested }).toEqual(example.result);
  });
});

describe('whether a date was kept', () => {
  test.each(titled(TIMELINESS_EXAMPLES))('$name', ({ example }) => {
    const { due, closed } = example;
    const own = agreement('d-2', {
      ...ADOPTED,
      due: due === undefined ? example.meeting && { before: 'r-2' } : { on: due },
      stages: [...ADOPTED.stages, ...(closed ? [{ stage: 'closed' as const, ...closed }] : [])],
    } as AgreementFacts);
    const ledger = ledgerOf(
      own,
      ...(example.meeting === undefined ? [] : [meeting('r-2', example.meeting)]),
      ...(example.observed === undefined
        ? []
        : [
            report('x', 'd-2', {
              period: example.observed.period,
              filed: example.asOf,
              assessments: [{ subject: 'd-2', country: 'aa', level: example.observed.level }],
            }),
          ]),
      ...(example.documented === undefined ? [] : [record('rec', 'd-2', carried([example.documented, 'done']))]),
    );
    expect(timelinessOf(ledger, own, example.asOf).status).toBe(example.result);
  });
});

describe('stalled', () => {
  test.each(titled(STALLED_EXAMPLES))('$name', ({ example }) => {
    const { adopted, closed } = example;
    const own = agreement('d-2', {
      adopted,
      stages: [
        { stage: 'agreed', on: adopted },
        ...(closed === undefined ? [] : [{ stage: 'closed' as const, on: closed, outcome: 'fulfilled' as const }]),
      ],
    });
    const reports = example.reports.map(({ filed, level }, index) =>
      report(`x${index}`, 'd-2', { filed, period: filed.slice(0, 7), assessments: [{ subject: 'd-2', level }] }),
    );
    expect(stalledSince(ledgerOf(own, ...reports), own, example.asOf)).toBe(example.result);
  });
});

describe('how specific an agreement is', () => {
  function stating({ stated, reading = 'whole', placeholders = [] }: SpecificityExample) {
    const has = (key: SpecificityExample['stated'][number]) => stated.includes(key);
    const keys = { deliverable: 'deliverables', indicator: 'indicators', verification: 'verification' } as const;
    const said = (['deliverable', 'indicator', 'verification'] as const).filter((key) => has(key) || placeholders.includes(key));
    const words = Object.fromEntries(said.map((key) => [keys[key], { p1: has(key) ? 'x' : 'Por definir' }]));
    const facts = {
      'text-known': reading,
      does: has('responsible') ? ['aa'] : undefined,
      due: has('date') ? { on: '2021' } : undefined,
      countries: has('scope') ? ['aa'] : undefined,
      resources: has('resources') ? { from: ['aa'] } : undefined,
    };
    return { ...agreement('d-2', facts), words: { es: { title: 'x', summary: 'x', act: 'x', ...words } } };
  }
  test.each(titled(SPECIFICITY_EXAMPLES))('$name', ({ example }) => {
    expect(specificityWord(stating(example))).toBe(example.result);
  });
});

describe('what is missing of the resources', () => {
  test.each(titled(RESOURCE_EXAMPLES))('$name', ({ example }) => {
    const { needed, pledged } = example;
    const resources = { currency: 'USD', needed, pledged: pledged.map((amount) => ({ by: 'aa', on: '2020', amount })) };
    expect(resourceBalance(agreement('d-2', { resources }))?.gap).toBe(example.result);
  });
});

test('every status has an example', () => {
  const covered = (values: readonly string[], results: readonly (string | undefined)[]) =>
    values.filter((value) => !results.includes(value));
  expect(
    covered(
      RECORD_STATES,
      RECORD_EXAMPLES.map(({ result }) => result),
    ),
  ).toEqual([]);
  expect(
    covered(
      FRESHNESS,
      FRESHNESS_EXAMPLES.map(({ result }) => result),
    ),
  ).toEqual([]);
  expect(
    covered(
      TIMELINESS,
      TIMELINESS_EXAMPLES.map(({ result }) => result),
    ),
  ).toEqual([]);
  expect(
    covered(
      SPECIFICITIES,
      SPECIFICITY_EXAMPLES.map(({ result }) => result),
    ),
  ).toEqual([]);
  expect(
    covered(
      CONTENTIONS,
      DIFFERENCE_EXAMPLES.flatMap(({ result }) => [...result.contested]),
    ),
  ).toEqual([]);
  expect(
    covered(
      STANCES,
      DIFFERENCE_EXAMPLES.flatMap(({ replies }) => [...replies]),
    ),
  ).toEqual([]);
  expect(
    covered(
      ['none', ...FRESHNESS.filter((value) => value !== 'aged')],
      COLUMN_EXAMPLES.map(({ result }) => result.status),
    ),
  ).toEqual([]);
  expect(
    covered(
      ['accepted', 'level-without-evidence', 'level-without-method'],
      GATE_EXAMPLES.map(({ result }) => result),
    ),
  ).toEqual([]);
  expect(STALLED_EXAMPLES.map(({ result }) => result === undefined)).toEqual(expect.arrayContaining([true, false]));
});

test('every example has a title in both languages, and no two share one', () => {
  const all = [
    GATE_EXAMPLES,
    RECORD_EXAMPLES,
    FRESHNESS_EXAMPLES,
    COLUMN_EXAMPLES,
    DIFFERENCE_EXAMPLES,
    TIMELINESS_EXAMPLES,
    STALLED_EXAMPLES,
    SPECIFICITY_EXAMPLES,
    RESOURCE_EXAMPLES,
  ].flatMap((table) => table.map(({ title }) => title));
  for (const { es, en } of all)
    expect(
      [es, en].every((text) => /^\p{Lu}.*\.$/u.test(text) && text.split(' ').length <= 25),
      `${es} ${en}`,
    ).toBe(true);
  for (const locale of ['es', 'en'] as const) expect(new Set(all.map((title) => title[locale])).size).toBe(all.length);
});
