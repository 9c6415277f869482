import type { Entry } from '#domain/ledger/entry.ts';
import { startOf } from '#domain/dates/calendar.ts';
import { intervalBetween, meetingBefore } from '#domain/gatherings/rhythm.ts';
import { isGathering } from '#domain/schemas/vocabulary.ts';
import { formatDate, formatRoman } from '#i18n/format.ts';
import type { ViewContext } from '../../context.ts';
import { entryLink, partyLink, partyLinks, wordsOf } from '../../names.ts';
import { mechanismWords } from '../../obligations/obligations.ts';
import type { EntryView } from '../../model/entry.ts';
import type { FactView } from '../../model/inline.ts';
import { nextStepsSection, agendaSection, presentedSection, purposesSection, workingTableSection } from '../parts/meeting-sections.ts';
import { delegationsSection, handoverFact } from './delegations.ts';
import { entryShell } from '../parts/shell.ts';
import { citedBy } from '../parts/sourced.ts';
import { datedFact, fact, written } from '../../facts.ts';
import { tagFacts } from '../../tags.ts';

/** What a meeting counts for in the mechanism: its quarter, its slots, whether it was open, what it verified. */
function mechanismFacts(context: ViewContext, { facts }: Entry<'meetings'>): (FactView | undefined)[] {
  const { ledger, locale } = context;
  const words = mechanismWords(context).meeting;
  const { openness } = facts;
  const built = (facts.slots ?? []).flatMap(({ agreements = [] }) =>
    agreements.map((id) => entryLink(context, ledger.demand('agreements', id))),
  );
  const closed =
    openness && (openness.request === undefined ? words.closedByNobody : words.closedBy(partyLink(context, openness.request).text));
  return [
    facts.ordinary === undefined ? undefined : fact(words.ordinary, formatDate(facts.ordinary, locale)),
    facts.prepares === undefined ? undefined : fact(words.prepares, entryLink(context, ledger.demand('presidencies', facts.prepares))),
    facts.consents && fact(words.consents, ...partyLinks(context, facts.consents)),
    facts.slots && fact(words.slots, ...facts.slots.map(({ kind, minutes }) => words.slotMinutes(words.slotKinds[kind], minutes))),
    built.length === 0 ? undefined : fact(context.messages.independent.asked.builtThen, ...built),
    openness && fact(words.openness, openness.state === 'open' ? words.opennessStates.open : closed),
    facts.verified && fact(words.verified, ...facts.verified.map((id) => entryLink(context, ledger.demand('agreements', id)))),
  ];
}

/** What a meeting was held for: who convened it, what it came before, what it taught, with what resources. */
function purposeFacts(context: ViewContext, { facts }: Entry<'meetings'>): (FactView | undefined)[] {
  const { ledger, messages } = context;
  const words = messages.gatherings;
  const { funding } = facts;
  const state = funding && words.fundingStates[funding.state];
  const funders = partyLinks(context, funding?.by)
    .map(({ text }) => text)
    .join(', ');
  return [
    facts.convened && fact(words.convened, ...partyLinks(context, facts.convened)),
    facts.before === undefined ? undefined : fact(words.before, entryLink(context, ledger.demand('meetings', facts.before))),
    facts['in-person'] && fact(words.inPerson, ...partyLinks(context, facts['in-person'])),
    facts.teaches && fact(words.teaches, ...facts.teaches.map((id) => entryLink(context, ledger.demand('guidelines', id)))),
    state === undefined ? undefined : fact(words.funding, funders === '' ? state : words.fundingBy(state, funders)),
  ];
}

/** The meeting before this one in its series, and how long before. */
function rhythmFact(context: ViewContext, entry: Entry<'meetings'>): FactView | undefined {
  const before = meetingBefore(context.ledger, entry);
  if (!before) return undefined;
  const { rhythm } = context.messages.gatherings;
  const interval = intervalBetween(before, entry);
  const months = interval && rhythm.after(rhythm.months(interval.least, interval.most));
  return fact(rhythm.label, [entryLink(context, before), ...(months === undefined ? [] : [`, ${months}`])]);
}

/** Whether a meeting certainly begins after the day of the page: it is announced, and nothing says yet that it was held. */
function isStillToCome({ asOf }: ViewContext, held: string): boolean {
  return startOf(held).from > asOf;
}

/** A session of the bodies of the Conference of which the site holds no act about civil society says so. */
function civilSocietyFact({ ledger, messages, asOf }: ViewContext, { id, facts }: Entry<'meetings'>): FactView | undefined {
  const { aboutCivilSociety, nothingOnCivilSociety } = messages.entryLabels;
  if (!isGathering(facts.series, 'ministerial', 'consultation') || startOf(facts.held).from > asOf) return undefined;
  const isAbout = ledger.all('agreements').some(({ facts: { act, scope } }) => act.meeting === id && scope === 'direct');
  return isAbout ? undefined : fact(aboutCivilSociety, nothingOnCivilSociety);
}

/** The page of a meeting, with what was adopted or presented there. */
export function meetingView(context: ViewContext, entry: Entry<'meetings'>): EntryView {
  const { messages, ledger, locale } = context;
  const { labels } = messages;
  const { facts } = entry;
  const { words, lang } = wordsOf(context, entry);
  return entryShell(context, entry, {
    section: 'meetings',
    kicker: [
      facts.number === undefined ? undefined : formatRoman(facts.number),
      messages.series[facts.series],
      formatDate(facts.held, locale),
    ],
    facts: [
      datedFact(context, isStillToCome(context, facts.held) ? labels.planned : labels.held, facts.held),
      fact(labels.place, words.place === undefined ? labels.unknownPlace : written(words.place, lang)),
      facts.presidency === undefined ? undefined : fact(labels.presidency, partyLink(context, facts.presidency)),
      fact(labels.motto, words.motto === undefined ? undefined : written(words.motto, lang)),
      facts.modality && fact(labels.modality, messages.modalities[facts.modality]),
      ...mechanismFacts(context, entry),
      civilSocietyFact(context, entry),
      ...purposeFacts(context, entry),
      rhythmFact(context, entry),
      facts.bodies && fact(labels.bodies, ...partyLinks(context, facts.bodies)),
      facts.attended && fact(labels.attended, ...partyLinks(context, facts.attended)),
      handoverFact(context, entry),
      facts.themes
        ? fact(labels.themes, ...facts.themes.map((id) => entryLink(context, ledger.demand('themes', id))))
        : fact(labels.themes, labels.noThemes),
      ...tagFacts(context, entry),
    ],
    sections: [
      agendaSection(context, entry),
      purposesSection(context, entry),
      nextStepsSection(context, entry),
      workingTableSection(context, entry),
      presentedSection(context, entry),
      delegationsSection(context, entry),
    ],
    cited: citedBy(context, facts.delegations ?? []),
  });
}
