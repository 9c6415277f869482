import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SATURDAY_AND_SUNDAY, type BusinessCalendar } from '#domain/dates/business-days.ts';
import { addDays } from '#domain/dates/edtf.ts';
import { CONSULTATION_STATES, reportConsultation, type ConsultedCountries } from '#domain/consultations/consultations.ts';
import type { Facts } from '#domain/schemas/index.ts';
import { consultation } from '../entries.ts';
import { FIXED } from '../fixed-seed.ts';

type ConsultationFacts = Partial<Facts<'consultations'>>;

const calendar = (...holidays: string[]): BusinessCalendar => ({
  weekend: SATURDAY_AND_SUNDAY,
  holidays: new Set(holidays),
  years: new Set([2026]),
});
/** aa rests on 4 March, bb on 5 March, cc never. */
const COUNTRIES: ConsultedCountries = {
  members: ['aa', 'bb', 'cc'],
  calendars: new Map([
    ['aa', calendar('2026-03-04')],
    ['bb', calendar('2026-03-05')],
    ['cc', calendar()],
  ]),
};
const TEXT = { reserved: true } as const;
const on = (asOf: string, facts: ConsultationFacts) => reportConsultation(consultation('k', facts), COUNTRIES, asOf);

const WHOLE: ConsultationFacts = {
  troika: { sent: '2026-02-23', reaction: { on: '2026-02-25', kind: 'consensus' } },
  rounds: [
    { id: 'r1', sent: '2026-03-02', text: TEXT, positions: [{ country: 'aa', on: '2026-03-03', stance: 'agrees-with-changes' }] },
    {
      id: 'r2',
      sent: '2026-03-10',
      text: TEXT,
      positions: [
        { country: 'aa', on: '2026-03-11', stance: 'agrees' },
        { country: 'bb', on: '2026-03-12', stance: 'agrees' },
      ],
    },
  ],
  outcome: { result: 'consensus', on: '2026-03-18' },
  executed: '2026-03-20',
  informed: '2026-03-23',
};

describe('the state of a consultation', () => {
  test.each([
    ['2026-02-22', 'announced'],
    ['2026-02-23', 'to-troika'],
    ['2026-02-25', 'reaction'],
    ['2026-03-02', 'sent'],
    ['2026-03-10', 'restarted'],
    ['2026-03-18', 'consensus'],
    ['2026-03-20', 'executed'],
    ['2026-03-23', 'informed'],
  ])('on %s it is: %s', (asOf, state) => {
    expect(on(asOf, WHOLE).state).toBe(state);
  });

  test('one that closed without consensus or was withdrawn has ended', () => {
    for (const result of ['no-consensus', 'withdrawn'] as const)
      expect(on('2026-03-18', { ...WHOLE, outcome: { result, on: '2026-03-18' } }).state).toBe('ended');
  });

  test('a step known only to the month counts once the month has begun', () => {
    expect(on('2026-02-01', { troika: { sent: '2026-02' } }).state).toBe('to-troika');
    expect(on('2026-01-31', { troika: { sent: '2026-02' } }).state).toBe('announced');
  });

  test('as time passes the state only moves forward', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(30), (first, more) => {
        const early = on(addDays('2026-02-15', first), WHOLE);
        const late = on(addDays('2026-02-15', first + more), WHOLE);
        expect(CONSULTATION_STATES.indexOf(late.state)).toBeGreaterThanOrEqual(CONSULTATION_STATES.indexOf(early.state));
      }),
      FIXED,
    );
  });
});

describe('the clocks of a round', () => {
  const [five, three] = on('2026-03-02', WHOLE).rounds[0]!.clocks!;

  test('five and three business days stand side by side', () => {
    expect([five!.due.days, three!.due.days]).toEqual([5, 3]);
  });

  test('each country by its own calendar, the presidency by its own, and a day that counts only where it counts everywhere', () => {
    expect(three!.due.own!.byCountry.map(({ country, on: due }) => [country, due])).toEqual([
      ['aa', '2026-03-06'],
      ['bb', '2026-03-06'],
      ['cc', '2026-03-05'],
    ]);
    expect([three!.due.own!.first, three!.due.own!.last]).toEqual(['2026-03-05', '2026-03-06']);
    expect(three!.due.presidency!.on).toBe('2026-03-06');
    expect(three!.due.all!.on).toBe('2026-03-09');
  });

  test.each([
    ['2026-03-05', 'running'],
    ['2026-03-06', 'depends'],
    ['2026-03-09', 'depends'],
    ['2026-03-10', 'over'],
  ])('on %s the three-day term is: %s', (asOf, status) => {
    const [, clock] = on(asOf, { rounds: [WHOLE.rounds![0]!] }).rounds[0]!.clocks!;
    expect(clock!.status).toBe(status);
  });

  test('an amended text replaces the clock of the round before, an outcome settles the last one', () => {
    expect(on('2026-03-10', WHOLE).rounds.map(({ clocks }) => clocks![0]!.status)).toEqual(['replaced', 'running']);
    expect(on('2026-03-18', WHOLE).rounds.at(-1)!.clocks![0]!.status).toBe('settled');
  });

  test('a restart never shortens: the term of the new round ends no earlier, under any rule and any calendar', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(20), (first, later) => {
        const start = addDays('2026-02-01', first);
        const rounds = [
          { id: 'r1', sent: start, text: TEXT },
          { id: 'r2', sent: addDays(start, later), text: TEXT },
        ];
        const [before, after] = on('2026-12-31', { rounds }).rounds;
        for (const index of [0, 1]) {
          const [a, b] = [before!.clocks![index]!.due, after!.clocks![index]!.due];
          expect(b.all!.on >= a.all!.on && b.presidency!.on >= a.presidency!.on && b.own!.last >= a.own!.last).toBe(true);
        }
      }),
      FIXED,
    );
  });

  test('a round whose day of sending is not known has no clock', () => {
    expect(on('2026-05-01', { rounds: [{ id: 'r1', sent: '2026-03', text: TEXT }] }).rounds[0]!.clocks).toBeUndefined();
  });

  test('business days that have passed stop at the length of the term', () => {
    const passed = (asOf: string) => on(asOf, { rounds: [WHOLE.rounds![0]!] }).rounds[0]!.clocks!.map(({ passedDays }) => passedDays);
    expect(passed('2026-03-02')).toEqual([0, 0]);
    expect(passed('2026-03-06')).toEqual([2, 2]);
    expect(passed('2026-04-30')).toEqual([5, 3]);
  });
});

describe('silence', () => {
  const tally = (asOf: string, facts: ConsultationFacts = WHOLE) =>
    Object.fromEntries(
      on(asOf, facts)
        .rounds.at(-1)!
        .tally.map(({ stance, countries }) => [stance, countries]),
    );

  test('who did not answer is listed as silent, never as agreeing', () => {
    expect(tally('2026-03-12')).toEqual({ agrees: ['aa', 'bb'], silent: ['cc'] });
  });

  test('the presiding country proposes the text, and is not silent where it does not answer it', () => {
    const rounds = [{ id: 'r1', sent: '2026-03-02', text: TEXT }];
    expect(tally('2026-03-02', { rounds, presidency: 'aa' })).toEqual({ proposes: ['aa'], silent: ['bb', 'cc'] });
  });

  test('an answer counts from its own day', () => {
    expect(tally('2026-03-11')).toEqual({ agrees: ['aa'], silent: ['bb', 'cc'] });
  });

  test('consensus with silent countries is unexplained unless the text says that silence counts', () => {
    expect(on('2026-03-18', WHOLE).silenceUnexplained).toBe(true);
    expect(on('2026-03-18', { ...WHOLE, silence: 'no-consensus' }).silenceUnexplained).toBe(true);
    expect(on('2026-03-18', { ...WHOLE, silence: 'consensus' }).silenceUnexplained).toBe(false);
    expect(on('2026-03-12', WHOLE).silenceUnexplained).toBe(false);
  });

  test('an objection in the last round of a recorded consensus is named', () => {
    const rounds = [
      { id: 'r1', sent: '2026-03-02', text: TEXT, positions: [{ country: 'bb', on: '2026-03-03', stance: 'objects' as const }] },
    ];
    expect(on('2026-03-18', { rounds, outcome: { result: 'consensus', on: '2026-03-18' } }).objections).toEqual(['bb']);
    expect(on('2026-03-18', { rounds }).objections).toEqual([]);
  });
});
