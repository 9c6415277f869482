import { ANCHORS } from '#addresses/anchors.ts';
import { reportConsultation, type ConsultationReport, type RoundClock, type RoundReport } from '#domain/consultations/consultations.ts';
import { edtf } from '#domain/dates/edtf.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { businessCalendars } from '#domain/consultations/holidays.ts';
import { PROCEDURE_STEPS } from '#domain/schemas/vocabulary.ts';
import { formatDate, formatList } from '#i18n/format.ts';
import { memberCountriesByName, entryLink, partyLink, partyLinks, wordsOf } from '../../names.ts';
import { sectionLink, type ViewContext } from '../../context.ts';
import { ruleLink, stateView, statusOf } from '../../obligations/obligations.ts';
import { occurrenceTitle, reasonText } from '../../obligations/occurrence.ts';
import type { EntryView, StageView } from '../../model/entry.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { Inline } from '../../model/inline.ts';
import { countryTermTable, skippedHolidays, termTable, yearList, type TermPair } from '../../terms.ts';
import { entryShell, linkedSection } from '../parts/shell.ts';
import { fact } from '../../facts.ts';

/** Where a consultation stands on the day the site is computed for. */
function consultationReport(context: ViewContext, entry: Entry<'consultations'>): ConsultationReport {
  const members = memberCountriesByName(context).map(({ id }) => id);
  return reportConsultation(entry, { members, calendars: businessCalendars(context.ledger) }, context.asOf);
}

function trackOf(context: ViewContext, { facts }: Entry<'consultations'>, { steps }: ConsultationReport): EntryView['stages'] {
  const { consultations, stageUnknown, stagePassed } = context.messages;
  const { track, reactions, results } = consultations;
  const dateOf = (...states: string[]) => steps.filter(({ state }) => states.includes(state)).at(-1)?.on;
  const list: { label: string; on: string | undefined; more?: string | undefined }[] = [
    { label: track.troika, on: dateOf('to-troika') },
    { label: track.reaction, on: dateOf('reaction'), more: facts.troika?.reaction && reactions[facts.troika.reaction.kind] },
    { label: track.sent, on: dateOf('sent') },
    { label: track.outcome, on: dateOf('consensus', 'ended'), more: facts.outcome && results[facts.outcome.result] },
    { label: track.executed, on: dateOf('executed') },
    { label: track.informed, on: dateOf('informed') },
  ];
  const furthest = list.findLastIndex(({ on }) => on !== undefined);
  const stages = list.map(({ label, on, more }, index): StageView => {
    if (on !== undefined) return { label, state: 'done', date: [formatDate(on, context.locale), more].filter(Boolean).join(': ') };
    return index < furthest ? { label, state: 'passed', date: stagePassed } : { label, state: 'unknown', date: stageUnknown };
  });
  return { label: track.label, stages, remarks: [] };
}

function termsOf(entry: Entry<'consultations'>, { round, clocks }: RoundReport): TermPair | undefined {
  const [five, three] = clocks ?? [];
  if (!five || !three) return undefined;
  return { start: round.sent, five: five.due, three: three.due, presidency: entry.facts.presidency };
}

function textLine(context: ViewContext, { text, sent, closes }: RoundReport['round']): Inline[] {
  const { labels } = context.messages.consultations;
  const line: Inline[] = [`${labels.sent}: ${formatDate(sent, context.locale)}. `];
  if (closes !== undefined) line.push(`${labels.closes}: ${formatDate(closes, context.locale)}. `);
  if (text?.reserved) line.push(labels.reserved);
  if (text?.url !== undefined) line.push({ href: text.url, text: labels.openText, external: true });
  if (text?.source !== undefined) line.push(' ', entryLink(context, context.ledger.demand('sources', text.source)));
  return line;
}

/** What each clock says; in one sentence where both rules say the same. */
function statusLines(context: ViewContext, clocks: readonly RoundClock[]): string[] {
  const { consultations, terms } = context.messages;
  const lines = clocks.map(({ status, passedDays, due }) => {
    const passed = status === 'running' || status === 'depends' ? ` ${consultations.passed(passedDays, due.days)}` : '';
    return consultations.status[status] + passed;
  });
  return new Set(lines).size === 1 ? lines.slice(0, 1) : lines.map((text, index) => `${terms[clocks[index]!.rule]}: ${text}`);
}

function names(context: ViewContext, ids: readonly string[]): string {
  return formatList(
    ids.map((id) => partyLink(context, id).text),
    context.locale,
  );
}

/** Countries with the day on which each answered, where the round has its answer. */
function answered(context: ViewContext, { positions = [] }: RoundReport['round'], countries: readonly string[]): string {
  const items = countries.map((id) => {
    const on = positions.find(({ country, on: day }) => country === id && edtf(day).from <= context.asOf)?.on;
    const { text } = partyLink(context, id);
    return on === undefined ? text : `${text} (${formatDate(on, context.locale)})`;
  });
  return formatList(items, context.locale);
}

/** Each step of the procedure that the consultation had reached, how it stands, and why; named whether it was followed or not. */
function procedureSection(context: ViewContext, entry: Entry<'consultations'>): SectionView | undefined {
  const { occurrences } = statusOf(context, 'written-consultation');
  const place = ({ key }: { key: string }) => PROCEDURE_STEPS.findIndex((step) => key.startsWith(`${step}/`));
  const steps = occurrences.filter(({ thread }) => thread === entry.id).sort((a, b) => place(a) - place(b));
  if (steps.length === 0) return undefined;
  const points = steps.map((occurrence) => {
    const { word } = stateView(context, occurrence.state, occurrence.evidence.length > 0);
    const title = occurrenceTitle(context, occurrence).join('');
    return { text: `${title}: ${word.toLowerCase()}. ${reasonText(context, occurrence)}`, sources: [] };
  });
  const link = ruleLink(context, 'written-consultation');
  return {
    id: ANCHORS.obligations[context.locale],
    heading: link.text,
    content: [
      { type: 'points', points },
      { type: 'paragraph', inlines: [link, '.'], soft: true },
    ],
  };
}

function clockContent(context: ViewContext, entry: Entry<'consultations'>, report: RoundReport): ContentView[] {
  const { consultations, terms } = context.messages;
  const pair = termsOf(entry, report);
  if (!pair) {
    const { unknownYears: years } = report;
    const text = years.length === 0 ? consultations.noClock : terms.unknownYears(yearList(context, years));
    return [{ type: 'paragraph', inlines: [text], soft: true }];
  }
  const dues = [pair.five, pair.three];
  const skipped = skippedHolidays(context, dues);
  const without = memberCountriesByName(context).filter(({ id }) => !pair.five.own?.byCountry.some(({ country }) => country === id));
  const remarks = [
    ...statusLines(context, report.clocks ?? []),
    without.length === 0
      ? undefined
      : consultations.withoutCalendar(
          names(
            context,
            without.map(({ id }) => id),
          ),
        ),
    skipped.length === 0 ? terms.noneSkipped : `${terms.skipped}: ${skipped.join('; ')}.`,
  ].filter((text) => text !== undefined);
  const replaced = report.clocks?.some(({ status }) => status === 'replaced');
  return [
    { type: 'table', table: termTable(context, pair) },
    { type: 'points', points: remarks.map((text) => ({ text, sources: [] })) },
    ...(replaced ? [] : [{ type: 'table' as const, table: countryTermTable(context, pair) }]),
  ];
}

function roundSection(context: ViewContext, entry: Entry<'consultations'>, report: RoundReport): SectionView {
  const { consultations } = context.messages;
  const { words, lang } = wordsOf(context, entry);
  const { round, number, tally } = report;
  const answers = tally.map(({ stance, countries }) => ({
    text: `${consultations.stances[stance]} (${countries.length}): ${answered(context, round, countries)}.`,
    sources: [],
  }));
  return {
    id: `${ANCHORS.round[context.locale]}-${number}`,
    heading: consultations.round(number),
    content: [
      { type: 'paragraph', inlines: [words.rounds?.[round.id] ?? ''], lang },
      { type: 'paragraph', inlines: textLine(context, round) },
      ...clockContent(context, entry, report),
      { type: 'paragraph', inlines: [`${consultations.positions}:`] },
      { type: 'points', points: answers },
    ],
  };
}

function explanation(context: ViewContext, { rounds }: ConsultationReport): SectionView | undefined {
  const { terms, howComputed } = context.messages;
  if (rounds.length === 0) return undefined;
  return {
    id: ANCHORS.how[context.locale],
    heading: howComputed,
    content: [{ type: 'paragraph', inlines: [`${terms.counting} ${terms.rules}`], soft: true }],
  };
}

/** What a recorded consensus leaves open: answers that are missing, objections that stand. */
function doubts(context: ViewContext, { silenceUnexplained, objections }: ConsultationReport): SectionView | undefined {
  const { consultations, noteKinds } = context.messages;
  const lines = [
    silenceUnexplained ? consultations.unexplained : undefined,
    objections.length > 0 ? consultations.objected(names(context, objections)) : undefined,
  ];
  const points = lines.filter((text) => text !== undefined).map((text) => ({ text, sources: [] }));
  return points.length === 0
    ? undefined
    : { id: ANCHORS.cautions[context.locale], heading: noteKinds.caution, content: [{ type: 'points', points }] };
}

/** The page of a consultation: its steps, each round with its text, clocks and answers. */
export function consultationView(context: ViewContext, entry: Entry<'consultations'>): EntryView {
  const { messages, ledger } = context;
  const { consultations, labels, headings } = messages;
  const { facts } = entry;
  const report = consultationReport(context, entry);
  return entryShell(context, entry, {
    section: 'consultations',
    kicker: [consultations.kinds[facts.kind], consultations.states[report.state]],
    stages: trackOf(context, entry, report),
    facts: [
      fact(consultations.labels.state, consultations.states[report.state]),
      facts.topic && fact(consultations.labels.topic, consultations.topics[facts.topic]),
      fact(labels.presidency, partyLink(context, facts.presidency)),
      facts.troika?.members && fact(consultations.labels.troika, ...partyLinks(context, facts.troika.members)),
      fact(consultations.labels.silence, consultations.silence[facts.silence ?? 'unstated']),
      facts.themes && fact(labels.themes, ...facts.themes.map((id) => entryLink(context, ledger.demand('themes', id)))),
      fact(messages.sections.calculator, { ...sectionLink(context, 'calculator'), text: consultations.calculator }),
    ],
    sections: [
      doubts(context, report),
      ...report.rounds.map((round) => roundSection(context, entry, round)),
      procedureSection(context, entry),
      explanation(context, report),
      linkedSection(context, facts.related, ['agreements', 'proposals', 'guidelines', 'meetings'], headings.related, 'relacionado'),
    ],
  });
}
