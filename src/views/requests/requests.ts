import type { Entry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { REQUEST_STATES, type RequestState } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import type { RequestsOf } from '#addresses/parts.ts';
import { compareText } from '#domain/compare-text.ts';
import { byOrder } from '../items.ts';

export type Chapter = Entry<'requests'>;

/** One request with the chapter that holds it. */
export interface AskedFor {
  chapter: Chapter;
  request: Chapter['facts']['items'][number];
}

type DocumentPart = NonNullable<Entry<'sources'>['facts']['parts']>[number];

export type StateCounts = Record<RequestState, number>;

/** The chapters in the order of the page. */
export function chaptersOf(ledger: Ledger): Chapter[] {
  return ledger.all('requests').sort(byOrder);
}

/** Every request, in the order of the page. */
export function requestsIn(ledger: Ledger): AskedFor[] {
  return chaptersOf(ledger).flatMap((chapter) => chapter.facts.items.map((request) => ({ chapter, request })));
}

/** The requests of a page: those of one chapter, or those that a document makes; what no system has is of no document. */
export function requestsOf(ledger: Ledger, { by, value }: RequestsOf): AskedFor[] {
  return requestsIn(ledger).filter(({ chapter, request }) =>
    by === 'subject' ? chapter.id === value : !chapter.facts.unprecedented && request.sources.some(({ id }) => id === value),
  );
}

/** Whether a place in a document lies in a part of it: «Q2 c» in «Q2», «§3.1-3.2» in «§3», and not «§10» in «§1». */
export function liesIn(place: string, { at }: Pick<DocumentPart, 'at'>): boolean {
  const [inner, ...outer] = [place, ...at].map((text) => text.toLowerCase());
  return outer.some((start) => inner!.startsWith(start) && !/^[\p{L}\d]/u.test(inner!.slice(start.length)));
}

/** The requests that a document makes in one of its parts. */
export function requestsOfPart(ledger: Ledger, { id }: Entry<'sources'>, part: DocumentPart): AskedFor[] {
  return requestsOf(ledger, { by: 'document', value: id }).filter(({ request }) =>
    request.sources.some((source) => source.id === id && source.at !== undefined && liesIn(source.at, part)),
  );
}

/** The documents that ask for something, by their id. */
export function documentsOf(ledger: Ledger): string[] {
  const asked = requestsIn(ledger).filter(({ chapter }) => !chapter.facts.unprecedented);
  return [...new Set(asked.flatMap(({ request }) => request.sources.map(({ id }) => id)))].sort(compareText);
}

/** Every page of requests beside the whole. */
export function requestPages(ledger: Ledger): RequestsOf[] {
  return [
    ...documentsOf(ledger).map((value): RequestsOf => ({ by: 'document', value })),
    ...chaptersOf(ledger).map(({ id }): RequestsOf => ({ by: 'subject', value: id })),
  ];
}

export function countStates(requests: readonly AskedFor[]): StateCounts {
  return tableOf(REQUEST_STATES, (state) => requests.filter(({ request }) => request.state === state).length);
}
