import { PAPERS, type PaperKind, type PaperRef } from '#addresses/desk.ts';
import type { Destination } from '#addresses/paths.ts';
import { asksForSomething } from '#domain/acts/acts.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { oncePerKey } from '#domain/ledger/once.ts';
import { OBLIGATION_RULES } from '#domain/schemas/vocabulary.ts';
import { keysOf } from '#domain/tables.ts';
import type { Paper } from '#papers/paper.ts';
import { entryDestination, type ViewContext } from '../context.ts';
import { agendaPaper, comingMeetings } from './meetings/agenda.ts';
import { minutesPaper } from './meetings/minutes.ts';
import { monitoringPaper } from './monitoring-report.ts';
import { agreementSheet } from './packs/agreement-sheet.ts';
import { briefPaper } from './packs/brief.ts';
import { countrySheet } from './packs/country-sheet.ts';
import { handoverPaper } from './packs/handover.ts';
import { addressees, letterPaper } from './packs/letter.ts';
import { countriesWithPacks, receivers } from './packs/receiver.ts';
import { planPaper } from './plan.ts';

/** What can be asked of a paper beside what it is about. */
export interface PaperOptions {
  /** ISO day from which the monitoring report tells. */
  since?: string | undefined;
}

/** A kind of paper: for what it is made, and what it says. Routes, Word files, the desk and the links on pages follow from this. */
interface PaperMaker {
  /** False where a page of the site says the same and prints well: then there is a Word file alone. */
  hasPage: boolean;
  /** What it is made for, an entry each; one paper about everything where there is `undefined`. Only what has content. */
  subjects: (ledger: Ledger, asOf: string) => readonly (AnyEntry | undefined)[];
  /** @param kept where what it says is kept up to date, for its footer */
  paper: (context: ViewContext, kept: Destination, subject: AnyEntry | undefined, options: PaperOptions) => Paper;
}

const MAKERS: Record<PaperKind, PaperMaker> = {
  'monitoring-report': {
    hasPage: true,
    // A report that no document of this conference asks for is not made.
    subjects: () => (OBLIGATION_RULES.includes('monitoring-report') ? [undefined] : []),
    paper: (context, kept, _, { since }) => monitoringPaper(context, kept, since),
  },
  handover: {
    hasPage: true,
    subjects: (ledger, asOf) => receivers({ ledger, asOf }).map(({ entry }) => entry),
    paper: (context, kept, subject) => handoverPaper(context, kept, subject as Entry<'parties'> | Entry<'presidencies'>),
  },
  brief: {
    hasPage: true,
    subjects: (ledger, asOf) => countriesWithPacks({ ledger, asOf }),
    paper: (context, kept, subject) => briefPaper(context, kept, subject as Entry<'parties'>),
  },
  'country-sheet': {
    hasPage: false,
    subjects: (ledger, asOf) => countriesWithPacks({ ledger, asOf }),
    paper: (context, kept, subject) => countrySheet(context, kept, subject as Entry<'parties'>),
  },
  'agreement-sheet': {
    hasPage: false,
    // What asks for nothing has nothing to follow up: its page says all of it.
    subjects: (ledger) => ledger.all('agreements').filter(asksForSomething),
    paper: (context, kept, subject) => agreementSheet(context, kept, subject as Entry<'agreements'>),
  },
  'annual-plan': {
    hasPage: false,
    subjects: (ledger) => ledger.all('plans'),
    paper: (context, kept, subject) => planPaper(context, kept, subject as Entry<'plans'>),
  },
  agenda: {
    hasPage: true,
    subjects: comingMeetings,
    paper: (context, kept, subject) => agendaPaper(context, kept, subject as Entry<'meetings'>),
  },
  minutes: {
    hasPage: true,
    subjects: comingMeetings,
    paper: (context, kept, subject) => minutesPaper(context, kept, subject as Entry<'meetings'>),
  },
  letter: {
    hasPage: false,
    subjects: (ledger, asOf) => addressees({ ledger, asOf }).map(({ party }) => party),
    paper: (context, kept, subject) => letterPaper(context, kept, subject as Entry<'parties'>),
  },
};

/** A paper that can be made. */
export interface PaperOffer extends PaperRef {
  hasPage: boolean;
  /** What it is about. */
  subject: AnyEntry | undefined;
}

const offers = oncePerKey((ledger, asOf): readonly PaperOffer[] =>
  keysOf(PAPERS).flatMap((paper) => {
    const { hasPage, subjects } = MAKERS[paper];
    return subjects(ledger, asOf).map((subject) => ({ paper, ...(subject && { id: subject.id }), hasPage, subject }));
  }),
);

/** All papers that can be made from the content, in the order of their kinds. @param asOf ISO day */
export function paperOffers({ ledger, asOf }: Pick<ViewContext, 'ledger' | 'asOf'>): readonly PaperOffer[] {
  return offers(ledger, asOf);
}

/** The papers about one entry. */
export function offersAbout(context: ViewContext, { collection, id }: AnyEntry): PaperOffer[] {
  return paperOffers(context).filter(({ subject }) => subject?.id === id && subject.collection === collection);
}

/** Makes a paper that is offered. */
export function paperOf(context: ViewContext, { paper, id, hasPage, subject }: PaperOffer, options: PaperOptions = {}): Paper {
  const kept: Destination = hasPage || !subject ? { to: 'paper', paper, id } : entryDestination(subject);
  return MAKERS[paper].paper(context, kept, subject, options);
}
