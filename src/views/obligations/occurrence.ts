import { daysBetween, edtf } from '#domain/dates/edtf.ts';
import type { Days } from '#domain/dates/calendar.ts';
import type { Evidence, Occurrence, Owner } from '#domain/obligations/model.ts';
import type { CommentedDocument } from '#domain/obligations/rules/presidency.ts';
import { RULE_DEFINITIONS } from '#domain/obligations/rules/index.ts';
import type { Run } from '#domain/obligations/runs.ts';
import type { Duty, NetworkTask, ProcedureStep } from '#domain/schemas/vocabulary.ts';
import { formatDate, formatList, formatNumber } from '#i18n/format.ts';
import type { ReasonFacts } from '#i18n/mechanism/index.ts';
import type { ViewContext } from '../context.ts';
import { entryLink, headingOf, partyLink } from '../names.ts';
import { unansweredText } from '../unanswered.ts';
import type { OccurrenceView } from '../model/obligation.ts';
import type { Inline, LinkView } from '../model/inline.ts';
import { mechanismWords, occurrenceId, stateView, statusOf } from './obligations.ts';

/** Days in words: one day, or the interval that contains them. */
export function daysText({ locale }: ViewContext, days: Days | undefined): string {
  if (!days) return '';
  return formatDate(days.from === days.to ? days.from : `${days.from}/${days.to}`, locale);
}

/** The title of an occurrence: its period, or the entry that gives rise to it. */
export function occurrenceTitle(context: ViewContext, occurrence: Occurrence): Inline[] {
  const { anchor, period, rule, key, mandate } = occurrence;
  const asked = mandate && mechanismWords(context).rules[rule].mandate;
  if (mandate && asked !== undefined) return [`${asked}: `, entryLink(context, mandate, 'short')];
  if (rule === 'written-consultation') return [mechanismWords(context).steps[key.split('/')[0] as ProcedureStep]];
  const link = anchor && anchor.id !== occurrence.thread ? [entryLink(context, anchor, 'short')] : [];
  if (period === undefined) return link;
  return link.length > 0 ? [...link, ` · ${formatDate(period, context.locale)}`] : [formatDate(period, context.locale)];
}

/** What repeats, as a heading: a country, a network, an agreement, a function, a kind of document. */
export function threadTitle(context: ViewContext, { thread, anchor, rule }: Occurrence): Inline | undefined {
  if (thread === undefined) return undefined;
  if (anchor && anchor.id === thread) return entryLink(context, anchor, 'short');
  const words = mechanismWords(context);
  const parts = RULE_DEFINITIONS[rule].key.flat();
  if (parts.includes('duty')) return `${thread.replace('-', '.')} ${words.duties[thread as Duty]}`;
  if (parts.includes('task')) {
    const task = context.messages.independent.actions.purposes[thread as NetworkTask];
    return task.charAt(0).toUpperCase() + task.slice(1);
  }
  return parts.includes('comment') ? words.documents.kinds[thread as CommentedDocument] : thread;
}

/** Who owes it, with the office where the holder rotates. */
export function ownerInlines(context: ViewContext, owners: readonly Owner[]): Inline[] {
  const { overview } = mechanismWords(context);
  const day = (text: string) => formatDate(text, context.locale);
  return owners.flatMap(({ office, holder, sure, announced, part }, index): Inline[] => {
    const joint = index === 0 ? [] : [', '];
    const days = part ? [overview.part(day(part.from), day(part.to))] : [];
    if (holder === undefined) return [...joint, partyLink(context, office), ` (${[overview.unknownHolder, ...days].join('; ')})`];
    if (holder === office) return [...joint, partyLink(context, office)];
    const basis = announced ? [overview.announced] : sure ? [] : [overview.unsure];
    return [...joint, partyLink(context, office), ' (', partyLink(context, holder), ...[...days, ...basis].map((text) => `; ${text}`), ')'];
  });
}

/** Everybody of whom some evidence does not show what the rule asks for, each once. */
function missingNames(context: ViewContext, { evidence }: Pick<Occurrence, 'evidence'>): string {
  const ids = new Set(evidence.flatMap(({ missing = [] }) => missing));
  return formatList(
    [...ids].map((id) => partyLink(context, id).text),
    context.locale,
  );
}

function reasonFacts(context: ViewContext, occurrence: Occurrence): ReasonFacts {
  const { locale } = context;
  const { due, limit, lateDays, finding, rule } = occurrence;
  const { inForce } = statusOf(context, rule);
  const [first] = inForce;
  const ended = inForce.at(-1)?.until;
  return {
    due: daysText(context, due) || formatDate(occurrence.day, locale),
    limit: daysText(context, limit),
    inForce: first === undefined ? '' : formatDate(first.from, locale),
    until: ended === undefined ? '' : formatDate(ended, locale),
    missing: missingNames(context, occurrence),
    days: lateDays ? mechanismWords(context).daysLate(lateDays.least, lateDays.most) : '',
    finding: finding ? headingOf(context, finding).title : '',
  };
}

/** What a step of a written consultation documents, where it was not followed or its term runs; undefined of anything else. */
function stepText(context: ViewContext, { rule, key, state, due, evidence, finding }: Occurrence): string | undefined {
  if (rule !== 'written-consultation' || finding) return undefined;
  const step = key.split('/')[0] as ProcedureStep;
  const { brokenSteps, termRuns } = mechanismWords(context);
  const day = (text: string) => formatDate(text, context.locale);
  if (step === 'term' && due && (state === 'due-soon' || state === 'not-yet-due')) return termRuns(day(due.from), day(due.to));
  const on = evidence.at(-1)?.on;
  return state === 'missed' && on !== undefined ? brokenSteps[step](day(on), missingNames(context, { evidence })) : undefined;
}

/** Why an occurrence is in its state. */
export function reasonText(context: ViewContext, occurrence: Occurrence): string {
  const words = mechanismWords(context);
  const told = stepText(context, occurrence);
  if (told !== undefined) return told;
  const facts = reasonFacts(context, occurrence);
  const sentence = words.reasons[occurrence.reason](
    occurrence.due ? facts : { ...facts, due: occurrence.reason === 'upcoming' ? '' : facts.due },
  );
  const { measure } = occurrence;
  const measured = words.rules[occurrence.rule].measure;
  if (!measure || !measured) return sentence;
  const number = (value: number | undefined) => (value === undefined ? '' : formatNumber(value, context.locale));
  return `${sentence} ${measured(number(measure.found), number(measure.asked), number(measure.total))}.`;
}

/** Days from what was sent to its meeting, where both are certain. */
function distance(context: ViewContext, { on }: Evidence, anchor: Occurrence['anchor']): string | undefined {
  if (on === undefined || anchor?.collection !== 'meetings') return undefined;
  const sent = edtf(on);
  const held = edtf(anchor.facts.held.split('/')[0]!.replace(/\?$/, ''));
  if (sent.from !== sent.to || held.from !== held.to || sent.from === held.from) return undefined;
  const { rulePage } = mechanismWords(context);
  const days = daysBetween(sent.from, held.from);
  return days > 0 ? rulePage.daysBefore(days) : rulePage.daysAfter(-days);
}

/** What the register keeps of a document beyond its day: distance from the meeting, phase, comments and answers. */
function evidenceDetail(context: ViewContext, evidence: Evidence, anchor: Occurrence['anchor']): string | undefined {
  const { rulePage, documents, meeting } = mechanismWords(context);
  const { entry } = evidence;
  const missing = evidence.missing && rulePage.missing(missingNames(context, { evidence: [evidence] }));
  if (entry.collection === 'meetings') {
    const { modality, openness } = entry.facts;
    const parts = [modality && context.messages.modalities[modality], openness && meeting.opennessStates[openness.state], missing];
    return parts.filter((part) => part !== undefined).join(', ') || undefined;
  }
  if (entry.collection !== 'documents') return missing;
  const { sendings, comments, class: own } = entry.facts;
  const phase = sendings?.find((sending) => sending.on === evidence.on)?.phase;
  const parts = [
    distance(context, evidence, anchor),
    phase && rulePage.phase(documents.phases[phase]),
    own && own.kind !== 'public' ? documents.classes[own.kind] : undefined,
    missing,
    comments &&
      rulePage.commentsAnswered(
        formatNumber(comments.length, context.locale),
        formatNumber(comments.filter(({ answered }) => answered !== undefined).length, context.locale),
      ),
  ];
  return parts.filter((part) => part !== undefined).join('; ') || undefined;
}

/** A finding is listed with the evidence, since the judgement rests on it. */
function findingLink(context: ViewContext, occurrence: Occurrence): { link: LinkView; date: string; detail: string }[] {
  const { finding } = occurrence;
  if (!finding) return [];
  const { findings } = mechanismWords(context);
  return [
    { link: entryLink(context, finding), date: formatDate(finding.facts.on, context.locale), detail: findings[finding.facts.finding] },
  ];
}

/** Since when a statement waits for an answer. */
function waitingText(context: ViewContext, { anchor, evidence }: Occurrence): string | undefined {
  return anchor?.collection === 'inputs' && evidence.length === 0 ? unansweredText(context, anchor) : undefined;
}

export function occurrenceView(context: ViewContext, occurrence: Occurrence): OccurrenceView {
  const { rulePage } = mechanismWords(context);
  const waiting = waitingText(context, occurrence);
  const meta: Inline[][] = [
    occurrence.due ? [rulePage.until(daysText(context, occurrence.due))] : [],
    ownerInlines(context, occurrence.owners),
    waiting === undefined ? [] : [waiting],
  ];
  return {
    id: occurrenceId(occurrence),
    title: occurrenceTitle(context, occurrence),
    code: occurrence.key,
    mark: stateView(context, occurrence.state, occurrence.evidence.length > 0),
    reason: reasonText(context, occurrence),
    meta: meta.filter((inlines) => inlines.length > 0),
    evidence: [
      ...occurrence.evidence.map((evidence) => ({
        link: entryLink(context, evidence.entry),
        date: evidence.on === undefined ? undefined : formatDate(evidence.on, context.locale),
        detail: evidenceDetail(context, evidence, occurrence.anchor),
      })),
      ...findingLink(context, occurrence),
    ],
  };
}

/** Who owed the occurrences of a run, each once. */
function runOwners(context: ViewContext, occurrences: readonly Occurrence[]): Inline[] {
  const owners = new Map<string, Owner>();
  for (const occurrence of occurrences) for (const owner of occurrence.owners) owners.set(owner.office, owner);
  const names = [...owners.values()].map(({ office }) => partyLink(context, office).text);
  return [formatList(names, context.locale)];
}

/** Which ones they are, where they hang on entries and not on a row of quarters or years. */
function runParts(context: ViewContext, occurrences: readonly Occurrence[]): OccurrenceView['parts'] {
  if (occurrences.some(({ period }) => period !== undefined)) return undefined;
  const { rulePage } = mechanismWords(context);
  return { label: rulePage.which, names: occurrences.map((occurrence) => occurrenceTitle(context, occurrence)) };
}

/** A run of occurrences of which nothing is recorded, in one line. */
export function runView(context: ViewContext, { occurrences, state }: Run): OccurrenceView {
  const words = mechanismWords(context);
  const first = occurrences[0]!;
  const last = occurrences.at(-1)!;
  const name = (occurrence: Occurrence) =>
    occurrence.period === undefined
      ? formatDate(occurrence.day.slice(0, 4), context.locale)
      : formatDate(occurrence.period, context.locale);
  return {
    title: [words.rulePage.run(formatNumber(occurrences.length, context.locale), name(first), name(last))],
    mark: stateView(context, state),
    reason: `${words.rulePage.nothing}. ${state === 'unjudged' ? reasonText(context, first) : ''}`.trim(),
    parts: runParts(context, occurrences),
    meta: first.thread !== undefined && first.owners.some(({ office }) => office === first.thread) ? [] : [runOwners(context, occurrences)],
    evidence: [],
  };
}
