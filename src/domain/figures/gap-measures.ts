import conference from '#conference/rules.json' with { type: 'json' };
import { asksForSomething, asksNothing } from '../acts/acts.ts';
import { cellsIn, informationOf, type Cell } from './cells.ts';
import { edtf } from '../dates/edtf.ts';
import { computeContinuity } from './continuity.ts';
import { computeDifferences } from './differences.ts';
import { computeStalled } from './information-age.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { computeSpecificity } from './specificity-figure.ts';
import { memberCountryIds } from '../ledger/member-countries.ts';
import { isGathering, type AssessingVoice, type GapMeasure, type Specific } from '../schemas/vocabulary.ts';

/** How many of a whole; the ids are those that are counted. */
export interface Measured {
  ids: readonly string[];
  of: number;
}

/** Values of the cells about which a voice has current information, each once. */
function informed(ledger: Ledger, asOf: string, voice: AssessingVoice, valueOf: (cell: Cell) => string | undefined): string[] {
  const current = cellsIn(ledger, asOf).filter((cell) => cell.voice === voice && informationOf(cell) === 'current');
  return [...new Set(current.flatMap((cell) => valueOf(cell) ?? []))];
}

/** Statements of civil society that an agreement names, among what it derives from or is related to. */
function namedInputs(ledger: Ledger): string[] {
  return ledger.all('inputs').flatMap((input) => {
    const agreements = ledger.mentionsOf(input).filter(({ from }) => from.collection === 'agreements');
    return agreements.length > 0 ? [input.id] : [];
  });
}

/** The two themes to which the Conference keeps, according to an opinion (S2, contribution 3). */
const TWO_THEMES: readonly string[] = conference['two-themes'];

/** Meetings at which time for building agreements is asked for (S0 §2d, §4), with those of which such time is documented. */
function slots(ledger: Ledger, asOf: string): Measured {
  const held = ledger
    .all('meetings')
    .filter(({ facts }) => isGathering(facts.series, 'consultation', 'network') && edtf(facts.held).from <= asOf);
  return {
    ids: held.filter(({ facts }) => facts.slots?.some(({ kind }) => kind === 'agreements')).map(({ id }) => id),
    of: held.length,
  };
}

/** Presidencies that were held, with those that left a report on their term. */
function handovers(ledger: Ledger): Measured {
  const held = ledger.all('presidencies').filter(({ facts }) => facts.status === 'held');
  const reports = ledger.all('documents').filter(({ facts }) => facts.kind === 'management-report');
  const told = new Set(reports.map(({ facts }) => facts.presidency));
  return { ids: held.filter(({ id }) => told.has(id)).map(({ id }) => id), of: held.length };
}

type Compute = (ledger: Ledger, asOf: string) => Measured;

const agreements = (ledger: Ledger) => ledger.all('agreements').length;

/** The agreements that state a fact, of those of which it is known whether they do. */
function stating(ledger: Ledger, fact: Specific): Measured {
  const { stated, 'not-stated': silent } = computeSpecificity(ledger).facts[fact];
  return { ids: stated, of: stated.length + silent.length };
}

/** One figure for each measure of a gap (S0 §2, S1 §B): computed from the same functions as the page it leads to. */
const MEASURES: Record<GapMeasure, Compute> = {
  specific: (ledger) => {
    const { words, rows } = computeSpecificity(ledger);
    // What was not read may be specific: an agreement of which nothing is known to be stated is not counted.
    return { ids: [...words.complete, ...words.mostly], of: rows.length - words.unread.length };
  },
  responsible: (ledger) => stating(ledger, 'responsible'),
  dated: (ledger) => stating(ledger, 'date'),
  indicator: (ledger) => stating(ledger, 'indicator'),
  resources: (ledger) => stating(ledger, 'resources'),
  stalled: (ledger, asOf) => ({
    ids: computeStalled(ledger, asOf).map(({ agreement }) => agreement.id),
    of: ledger.all('agreements').filter(asksForSomething).length,
  }),
  reported: (ledger, asOf) => ({
    ids: informed(ledger, asOf, 'civil-society', ({ subject }) => (subject.entry.collection === 'agreements' ? subject.id : undefined)),
    // Of an act that asks for nothing there is nothing to report.
    of: ledger.all('agreements').filter((act) => !asksNothing(act)).length,
  }),
  'instruments-reported': (ledger, asOf) => ({
    ids: informed(ledger, asOf, 'civil-society', ({ subject }) =>
      subject.entry.collection === 'guidelines' ? subject.entry.id : undefined,
    ),
    // A report is about a measure: an instrument of which none is known cannot have one.
    of: ledger.all('guidelines').filter(({ facts }) => (facts.measures ?? []).length > 0).length,
  }),
  'governments-answered': (ledger, asOf) => ({
    ids: informed(ledger, asOf, 'government', ({ country }) => country),
    of: memberCountryIds(ledger).length,
  }),
  comparable: (ledger, asOf) => ({
    ids: [...new Set(computeDifferences(ledger, asOf).compared.flatMap(({ country }) => country ?? []))],
    of: memberCountryIds(ledger).length,
  }),
  'inputs-named': (ledger) => ({ ids: namedInputs(ledger), of: ledger.all('inputs').length }),
  'themes-dropped': (ledger, asOf) => {
    const { themes } = computeContinuity(ledger, asOf);
    return { ids: themes.filter(({ now }) => now === 'dropped').map(({ theme }) => theme.id), of: themes.length };
  },
  'two-themes': (ledger) => {
    const isOne = ({ facts }: { facts: { themes: readonly string[] } }) => facts.themes.some((theme) => TWO_THEMES.includes(theme));
    return {
      ids: ledger
        .all('agreements')
        .filter(isOne)
        .map(({ id }) => id),
      of: agreements(ledger),
    };
  },
  slots,
  handovers: (ledger) => handovers(ledger),
  reviewed: (ledger) => {
    const found = new Set(ledger.all('reviews').flatMap(({ facts }) => facts.findings.map(({ subject }) => subject)));
    return { ids: [...found].filter((id) => ledger.get('agreements', id) !== undefined), of: agreements(ledger) };
  },
};

/** @param asOf ISO day */
export function measureGap(ledger: Ledger, asOf: string, measure: GapMeasure): Measured {
  return MEASURES[measure](ledger, asOf);
}
