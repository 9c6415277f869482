import { datedDeliverables, timelinessOf, type Timeliness } from '../agreements/timeliness.ts';
import { UNKNOWN_REASONS, unknownsOf, type UnknownReason } from '../agreements/unknowns.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { entriesOn, type Topic } from '../ledger/topics.ts';
import { ASSESSING_VOICES, type AssessingVoice } from '../schemas/vocabulary.ts';
import { tableOf } from '../tables.ts';
import { assessmentsAbout } from '../voices/assessments.ts';
import { type Asked, computeAsked } from './asked.ts';
import { cellsIn, columnLevel, type ColumnLevel } from './cells.ts';

/** What one voice has told of the acts that asked for something. */
export interface VoiceOnTopic {
  /** Ids of the acts of which it spoke, and of the parties that spoke; each once. */
  acts: readonly string[];
  authors: readonly string[];
  /** Party ids of the countries of which a level still counts; the region as a whole is `region`. */
  countries: readonly string[];
  region: boolean;
  /** Of how many acts, country by country and aspect by aspect, it gives each level; what it left without a level is not counted. */
  levels: ReadonlyMap<ColumnLevel, number>;
}

/** How the agreements on a topic stand on a day. Everything but `acts` is about those that asked for something. */
export interface TopicFigure {
  acts: readonly Entry<'agreements'>[];
  asked: Asked;
  /** Ids of those with a date for something that they ask for, kept or not. */
  dated: readonly string[];
  /** Ids of those whose date passed with nothing found, and of those of which a voice says that it was not kept. */
  timeliness: Readonly<Record<'date-passed' | 'overdue', readonly string[]>>;
  said: Readonly<Record<AssessingVoice, VoiceOnTopic>>;
  /** Ids of the acts of which a voice has said nothing, by the reason; reasons without an act are left out. */
  unknown: readonly { reason: UnknownReason; acts: Readonly<Record<AssessingVoice, readonly string[]>> }[];
}

function spokenOf(ledger: Ledger, voice: AssessingVoice, ids: readonly string[], asOf: string): VoiceOnTopic {
  const own = new Set(ids);
  const spoken = ids.flatMap((id) => assessmentsAbout(ledger, id).filter((item) => item.voice === voice && item.filed <= asOf));
  const levels = new Map<ColumnLevel, number>();
  const places = new Set<string | undefined>();
  for (const { subject, country, columns, voice: speaker } of cellsIn(ledger, asOf)) {
    if (speaker !== voice || !own.has(subject.id)) continue;
    for (const level of Object.values(columns).map(columnLevel)) {
      if (level === 'no-information') continue;
      levels.set(level, (levels.get(level) ?? 0) + 1);
      places.add(country);
    }
  }
  return {
    acts: [...new Set(spoken.map(({ subject }) => subject))],
    authors: [...new Set(spoken.map(({ author }) => author))],
    countries: [...places].filter((country) => country !== undefined),
    region: places.has(undefined),
    levels,
  };
}

/** How the agreements on a topic stand. @param asOf ISO day */
export function computeTopic(ledger: Ledger, topic: Topic, asOf: string): TopicFigure {
  const acts = entriesOn(ledger, topic).filter((entry) => entry.collection === 'agreements');
  const asked = computeAsked(ledger, acts);
  const asking = asked.asked.map((id) => ledger.demand('agreements', id));
  const having = (status: Timeliness) => asking.filter((act) => timelinessOf(ledger, act, asOf).status === status).map(({ id }) => id);
  const unknowns = asking.flatMap((act) => unknownsOf(ledger, act, asOf).map((own) => ({ ...own, id: act.id })));
  return {
    acts,
    asked,
    dated: asking.filter((act) => datedDeliverables(ledger, act, asOf).some(({ due }) => due !== undefined)).map(({ id }) => id),
    timeliness: { 'date-passed': having('date-passed'), overdue: having('overdue') },
    said: tableOf(ASSESSING_VOICES, (voice) => spokenOf(ledger, voice, asked.asked, asOf)),
    unknown: UNKNOWN_REASONS.filter((reason) => unknowns.some((own) => own.reason === reason)).map((reason) => ({
      reason,
      acts: tableOf(ASSESSING_VOICES, (voice) => unknowns.flatMap((own) => (own.reason === reason && own.voice === voice ? [own.id] : []))),
    })),
  };
}
