import { daysOf, shiftDays, startOf, type Days } from '../dates/calendar.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Reason, Verdict } from './model.ts';
import type { ProcedureStep } from '../schemas/vocabulary.ts';
import { reportConsultation, type ConsultationReport, type ConsultedCountries, type Round } from '../consultations/consultations.ts';

/** One step of the written procedure as the entry documents it, before it is judged. */
export interface JudgedStep {
  step: ProcedureStep;
  /** Day on which the procedure asked for it. */
  day: string;
  /** Dates that the entry gives for it. */
  dates: readonly string[];
  due?: Days;
  limit?: Days;
  done?: readonly Days[];
  verdict?: Verdict;
  unclear?: Reason;
  /** Countries whose consent the entry does not show. */
  missing?: readonly string[];
}

type Facts = Entry<'consultations'>['facts'];

const known = (on: string | undefined, asOf: string): on is string => on !== undefined && edtf(on).from <= asOf;

/** To be done before the text goes to the members; on the same day nobody says which came first, so that day is in time. */
function beforeSending(sent: string): { due: Days; limit: Days } {
  return { due: startOf(sent), limit: shiftDays(startOf(sent), 1) };
}

function toTroika({ troika }: Facts, first: Round): JudgedStep {
  const dates = troika ? [troika.sent] : [];
  return { step: 'to-troika', day: edtf(first.sent).to, dates, ...beforeSending(first.sent), done: dates.map(daysOf) };
}

/** The text goes out once the Troika agrees: sending it despite its dissent is what the procedure rules out. */
function troikaConsensus({ troika }: Facts, first: Round, asOf: string): JudgedStep {
  const reaction = known(troika?.reaction?.on, asOf) ? troika?.reaction : undefined;
  const dates = reaction ? [reaction.on] : [];
  const step = { step: 'troika-consensus' as const, day: edtf(first.sent).to, dates, ...beforeSending(first.sent) };
  if (reaction?.kind === 'no-consensus') return { ...step, verdict: 'failed' };
  if (reaction?.kind === 'changes') return { ...step, verdict: 'unclear' };
  return { ...step, done: dates.map(daysOf) };
}

/** Changes that a country proposed go out to all again; a consensus on a text that they never saw is none of theirs. */
function redistribution(facts: Facts, rounds: readonly Round[], asOf: string): JudgedStep | undefined {
  const changed = rounds.flatMap((round, at) => {
    const proposal = round.positions?.find(({ stance, on }) => stance === 'agrees-with-changes' && known(on, asOf));
    return proposal ? [{ on: proposal.on, again: rounds[at + 1]?.sent }] : [];
  });
  const last = changed.at(-1);
  if (!last) return undefined;
  const dates = changed.flatMap(({ again }) => again ?? []);
  const step = { step: 'redistribution' as const, day: edtf(last.on).to, dates };
  if (last.again !== undefined) return { ...step, verdict: 'met' };
  const concluded = facts.outcome?.result === 'consensus' && known(facts.outcome.on, asOf);
  return concluded ? { ...step, dates: [...dates, facts.outcome!.on], verdict: 'failed' } : step;
}

/** The earliest and the latest day on which the term may end, over both rules and every calendar; undefined where one is not known. */
function endOfTerm({ rounds }: ConsultationReport): Days | undefined {
  const dues = rounds.at(-1)?.clocks?.map(({ due }) => due);
  if (!dues) return undefined;
  const ends = dues.flatMap(({ own, presidency, all }) => [...(own?.byCountry ?? []), presidency, all]).filter((due) => due !== undefined);
  if (ends.length === 0 || ends.some(({ unknownYears }) => unknownYears.length > 0)) return undefined;
  const days = ends.map(({ on }) => on).sort();
  return { from: days[0]!, to: days.at(-1)! };
}

/** Consensus is recorded once the term has run out, or once every member has answered. */
function termKept({ outcome }: Facts, last: Round, report: ConsultationReport, asOf: string): JudgedStep {
  const term = endOfTerm(report);
  const recorded = known(outcome?.on, asOf) ? outcome : undefined;
  const step = {
    step: 'term' as const,
    day: term?.to ?? edtf(last.sent).to,
    dates: recorded ? [recorded.on] : [],
    ...(term && { due: term }),
  };
  if (recorded?.result !== 'consensus') return step;
  const { from, to, uncertain } = daysOf(recorded.on);
  // A consensus older than the text last sent was certainly not one on that text.
  if (!uncertain && to < edtf(last.sent).from) return { ...step, due: daysOf(recorded.on), verdict: 'failed' };
  const answered = !report.rounds.at(-1)!.tally.some(({ stance }) => stance === 'silent');
  if (answered) return { ...step, due: daysOf(recorded.on), verdict: 'met' };
  if (!term || uncertain) return { ...step, verdict: 'unclear', unclear: 'date-too-coarse' };
  if (to < term.from) return { ...step, due: daysOf(recorded.on), verdict: 'failed' };
  return from > term.to ? { ...step, verdict: 'met' } : { ...step, verdict: 'unclear', unclear: 'date-too-coarse' };
}

/** A consensus is everybody's: one recorded over an objection is none, and silence is one only where the text says so. */
function consensusOfAll({ outcome, silence }: Facts, report: ConsultationReport, asOf: string): JudgedStep | undefined {
  if (outcome?.result !== 'consensus' || !known(outcome.on, asOf)) return undefined;
  const silent = report.rounds.at(-1)?.tally.find(({ stance }) => stance === 'silent')?.countries ?? [];
  const step = { step: 'consensus' as const, day: edtf(outcome.on).to, dates: [outcome.on] };
  if (report.objections.length > 0) return { ...step, verdict: 'failed', missing: report.objections };
  if (silent.length === 0 || silence === 'consensus') return { ...step, verdict: 'met' };
  return { ...step, verdict: 'unclear', unclear: 'some-missing', missing: silent };
}

/** What was concerted is carried out with the consensus, and not before or without it. */
function execution({ outcome, executed }: Facts, asOf: string): JudgedStep | undefined {
  if (!known(executed, asOf)) return undefined;
  const step = { step: 'execution' as const, day: edtf(executed).to, dates: [executed] };
  const recorded = known(outcome?.on, asOf) ? outcome : undefined;
  if (!recorded) return { ...step, verdict: 'unclear' };
  if (recorded.result !== 'consensus') return { ...step, verdict: 'failed' };
  const [done, agreed] = [daysOf(executed), daysOf(recorded.on)];
  if (done.uncertain || agreed.uncertain) return { ...step, verdict: 'unclear', unclear: 'date-too-coarse' };
  if (done.to < agreed.from) return { ...step, verdict: 'failed' };
  return done.from >= agreed.to ? { ...step, verdict: 'met' } : { ...step, verdict: 'unclear', unclear: 'date-too-coarse' };
}

function informed({ executed, informed: on }: Facts, asOf: string): JudgedStep | undefined {
  if (!known(executed, asOf)) return undefined;
  const dates = known(on, asOf) ? [on] : [];
  return { step: 'informed', day: edtf(executed).to, dates, done: dates.map(daysOf) };
}

/**
 * The steps of the written procedure (S4 3.1-3.4) that a consultation had reached by a day. What the entry documents is
 * published whether it followed the procedure or not; what it leaves open stays open.
 */
export function judgedSteps(entry: Entry<'consultations'>, countries: ConsultedCountries, asOf: string): JudgedStep[] {
  const { facts } = entry;
  if (facts.kind !== 'procedure') return [];
  const rounds = (facts.rounds ?? []).filter(({ sent }) => known(sent, asOf));
  const [first] = rounds;
  const last = rounds.at(-1);
  const report = reportConsultation(entry, countries, asOf);
  const steps = [
    first && toTroika(facts, first),
    first && troikaConsensus(facts, first, asOf),
    redistribution(facts, rounds, asOf),
    last && termKept(facts, last, report, asOf),
    consensusOfAll(facts, report, asOf),
    execution(facts, asOf),
    informed(facts, asOf),
  ];
  return steps.filter((step) => step !== undefined);
}
