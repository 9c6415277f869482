import {
  businessDaysBetween,
  dueDates,
  joinCalendars,
  unknownYearsOf,
  type BusinessCalendar,
  type DueDates,
} from '../dates/business-days.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import { THRESHOLDS } from '../thresholds.ts';
import type { Facts } from '../schemas/index.ts';
import type { ConsultationStance } from '../schemas/vocabulary.ts';

type ConsultationFacts = Facts<'consultations'>;
export type Round = NonNullable<ConsultationFacts['rounds']>[number];

/**
 * The steps of the written procedure (S4 3.1-3.4), in order. `restarted`: an amended text opened another round; `ended`: closed
 * without consensus or withdrawn.
 */
export const CONSULTATION_STATES = [
  'announced',
  'to-troika',
  'reaction',
  'sent',
  'restarted',
  'consensus',
  'ended',
  'executed',
  'informed',
] as const;
type ConsultationState = (typeof CONSULTATION_STATES)[number];

/** One step that was taken, with its date in the precision of the source. */
interface ConsultationStep {
  state: Exclude<ConsultationState, 'announced'>;
  on: string;
  /** Number of the round, for `sent` and `restarted`. */
  round?: number;
}

/** A dated fact is known on a day once its whole interval has begun. */
function known(on: string, asOf: string): boolean {
  return edtf(on).from <= asOf;
}

/** The steps taken up to a day, in the order of the procedure. */
function consultationSteps(facts: ConsultationFacts, asOf: string): ConsultationStep[] {
  const steps: ConsultationStep[] = [];
  if (facts.troika) steps.push({ state: 'to-troika', on: facts.troika.sent });
  if (facts.troika?.reaction) steps.push({ state: 'reaction', on: facts.troika.reaction.on });
  facts.rounds?.forEach(({ sent }, index) => steps.push({ state: index === 0 ? 'sent' : 'restarted', on: sent, round: index + 1 }));
  if (facts.outcome) steps.push({ state: facts.outcome.result === 'consensus' ? 'consensus' : 'ended', on: facts.outcome.on });
  if (facts.executed) steps.push({ state: 'executed', on: facts.executed });
  if (facts.informed) steps.push({ state: 'informed', on: facts.informed });
  return steps.filter(({ on }) => known(on, asOf));
}

/** Where a term stands on a day, by its earliest and latest end: `depends` where the assumptions disagree. */
type TermStatus = 'running' | 'depends' | 'over' | 'settled' | 'replaced';

/** The clock of one round under one rule; both rules are shown, because the document gives both (S4 3.2 and 5.8). */
export interface RoundClock {
  rule: 'five' | 'three';
  due: DueDates;
  /** Business days of the term that have passed under the assumption that a day counts only where it counts everywhere. */
  passedDays: number;
  status: TermStatus;
}

/** What a country answered; `proposes`: it presides and sent the text; `silent`: it did not answer, which is no position. */
type Answer = ConsultationStance | 'proposes' | 'silent';

export interface RoundReport {
  number: number;
  round: Round;
  /** Undefined where the day of sending is not known to the day. */
  clocks: readonly RoundClock[] | undefined;
  /** Years whose holidays are not known, for which no clock is shown. */
  unknownYears: readonly number[];
  /** Countries by what they answered up to the day asked about. */
  tally: { stance: Answer; countries: readonly string[] }[];
}

export interface ConsultationReport {
  state: ConsultationState;
  /** Date of the last step, as its source gives it. */
  since: string | undefined;
  steps: readonly ConsultationStep[];
  rounds: readonly RoundReport[];
  /**
   * True where consensus is recorded, a country did not answer the last round, and no text says that silence counts: the
   * record says more than its answers show.
   */
  silenceUnexplained: boolean;
  /** Countries that objected in the last round although consensus is recorded. */
  objections: readonly string[];
}

const RULE_DAYS = { five: THRESHOLDS.consultationDays, three: THRESHOLDS.presidencyConsultationDays } as const;
const ANSWERS = ['proposes', 'agrees', 'agrees-with-changes', 'objects', 'abstains', 'silent'] as const satisfies readonly Answer[];

function statusOf({ own, presidency, all }: DueDates, asOf: string, settledOn: string | undefined): TermStatus {
  if (settledOn !== undefined && edtf(settledOn).to <= asOf) return 'settled';
  const ends = [own?.first, own?.last, presidency?.on, all?.on].filter((end) => end !== undefined).sort();
  if (ends.length === 0 || asOf <= ends[0]!) return 'running';
  return asOf > ends.at(-1)! ? 'over' : 'depends';
}

/** What a consultation is compared with: the member countries and their calendars of business days. */
export interface ConsultedCountries {
  members: readonly string[];
  calendars: ReadonlyMap<string, BusinessCalendar>;
}

function clocksOf(
  round: Round,
  presidency: string,
  { calendars }: ConsultedCountries,
  asOf: string,
  settledOn: string | undefined,
  replacedOn: string | undefined,
): RoundClock[] | undefined {
  const sent = edtf(round.sent);
  if (sent.precision !== 'day') return undefined;
  const replaced = replacedOn !== undefined && known(replacedOn, asOf);
  return (['five', 'three'] as const).map((rule) => {
    const due = dueDates(sent.from, RULE_DAYS[rule], calendars, calendars.get(presidency));
    const isOver = due.all !== undefined && asOf >= due.all.on;
    return {
      rule,
      due,
      passedDays: isOver ? due.days : businessDaysBetween(sent.from, asOf, joinCalendars([...calendars.values()]), due.days),
      status: replaced ? 'replaced' : statusOf(due, asOf, settledOn),
    };
  });
}

function tallyOf(round: Round, presidency: string, members: readonly string[], asOf: string): RoundReport['tally'] {
  const latest = new Map<string, Answer>([[presidency, 'proposes']]);
  for (const { country, stance, on } of round.positions ?? []) if (known(on, asOf)) latest.set(country, stance);
  return ANSWERS.map((stance) => ({
    stance,
    countries: members.filter((country) => (latest.get(country) ?? 'silent') === stance),
  })).filter(({ countries }) => countries.length > 0);
}

/**
 * Where a consultation stands on a day: its state, its clocks under each assumption, and who has answered what. Silence is
 * listed as silence; whether it means consensus is what the entry itself says, never a conclusion of this site (S4 3.3-3.4).
 */
export function reportConsultation({ facts }: Entry<'consultations'>, countries: ConsultedCountries, asOf: string): ConsultationReport {
  const steps = consultationSteps(facts, asOf);
  const sent = (facts.rounds ?? []).filter((round) => known(round.sent, asOf));
  const rounds = sent.map((round, index): RoundReport => {
    const clocks = clocksOf(round, facts.presidency, countries, asOf, facts.outcome?.on, sent[index + 1]?.sent);
    const unknownYears = unknownYearsOf((clocks ?? []).map(({ due }) => due));
    return {
      number: index + 1,
      round,
      clocks: unknownYears.length === 0 ? clocks : undefined,
      unknownYears,
      tally: tallyOf(round, facts.presidency, countries.members, asOf),
    };
  });
  const last = rounds.at(-1)?.tally ?? [];
  const of = (stance: Answer) => last.find((group) => group.stance === stance)?.countries ?? [];
  const concluded = steps.some(({ state }) => state === 'consensus');
  return {
    state: steps.at(-1)?.state ?? 'announced',
    since: steps.at(-1)?.on,
    steps,
    rounds,
    silenceUnexplained: concluded && facts.silence !== 'consensus' && of('silent').length > 0,
    objections: concluded ? of('objects') : [],
  };
}
