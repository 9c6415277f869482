import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { memberCountryIds } from '../ledger/member-countries.ts';
import { ROLES } from '../obligations/roles.ts';
import { isUnanswered } from '../voices/unanswered.ts';
import { unrepliedBy } from '../voices/unreplied.ts';
import { forEach, type Owned } from './model.ts';

const wasBy = (on: string, asOf: string) => edtf(on).from <= asOf;

/** A statement without an answer: on the lists of the body to which it was presented, and of who presented it. */
function ofStatement(input: Entry<'inputs'>, asOf: string): Owned[] {
  if (!isUnanswered(input, asOf)) return [];
  const { to, by, presented } = input.facts;
  return forEach([...(to === undefined ? [] : [to]), ...by], (party) => ({
    id: `inputs.${input.id}.answer`,
    kind: 'unanswered',
    part: party === to ? 'presented-to' : 'author',
    entry: input,
    since: presented,
    settledBy: { correct: input },
  }));
}

/** Reports and reviews to which a country of which they speak has not replied. Nobody has to. */
function ofReports(ledger: Ledger, asOf: string): Owned[] {
  const countries = ledger.all('parties').filter(({ facts }) => facts.kind.endsWith('-country'));
  return countries.flatMap((country) =>
    unrepliedBy(ledger, country, asOf).flatMap(({ entry, filed }) =>
      forEach([country.id], (party) => ({
        id: `${entry.collection}.${entry.id}.reply`,
        kind: 'unanswered',
        part: 'assessed',
        entry,
        since: filed,
        settledBy: { form: 'replies', begun: { to: entry.id, from: party } },
      })),
    ),
  );
}

/** Comments on a document of which no answer is known: on the lists of who wrote it. */
function ofComments(document: Entry<'documents'>, asOf: string): Owned[] {
  const { comments = [], by = [] } = document.facts;
  const open = comments.filter(({ on, answered }) => wasBy(on, asOf) && (answered === undefined || !wasBy(answered, asOf)));
  if (open.length === 0) return [];
  const first = open.map(({ on }) => on).sort((a, b) => (edtf(a).from < edtf(b).from ? -1 : 1))[0];
  return forEach(by, () => ({
    id: `documents.${document.id}.comments`,
    kind: 'unanswered',
    part: 'commented',
    entry: document,
    since: first,
    parties: [...new Set(open.map(({ from }) => from))],
    settledBy: { correct: document },
  }));
}

/** A consultation in course: on the lists of the countries whose position on its last text is not known. */
function ofConsultation(ledger: Ledger, consultation: Entry<'consultations'>, asOf: string): Owned[] {
  const { rounds = [], outcome, presidency } = consultation.facts;
  const last = rounds.findLast(({ sent }) => wasBy(sent, asOf));
  if (!last || (outcome && wasBy(outcome.on, asOf))) return [];
  const answered = new Set((last.positions ?? []).flatMap(({ country, on }) => (wasBy(on, asOf) ? [country] : [])));
  const silent = memberCountryIds(ledger).filter((country) => country !== presidency && !answered.has(country));
  return forEach(silent, () => ({
    id: `consultations.${consultation.id}.${last.id}.position`,
    kind: 'unanswered',
    part: 'consulted',
    entry: consultation,
    since: last.sent,
    until: last.closes,
    settledBy: { correct: consultation },
  }));
}

/** The questionnaire that reached governments last: on the lists of those of which no self-assessment since is known. */
function ofQuestionnaires(ledger: Ledger, asOf: string): Owned[] {
  const members = memberCountryIds(ledger);
  const told = Map.groupBy(ledger.all('self-assessments'), ({ facts }) => facts.country);
  const sent = ledger
    .all('documents')
    .filter(({ facts }) => facts.kind === 'questionnaire')
    .flatMap((document) => (document.facts.sendings ?? []).filter(({ on }) => wasBy(on, asOf)).map(({ to, on }) => ({ document, to, on })));
  return members.flatMap((country) => {
    const own = sent.filter(({ to }) => to.includes(country) || to.includes(ROLES.members));
    const last = own.reduce<(typeof own)[number] | undefined>((a, b) => (a && edtf(a.on).to >= edtf(b.on).to ? a : b), undefined);
    if (!last) return [];
    const isTold = (told.get(country) ?? []).some(({ facts }) => facts.filed >= edtf(last.on).from && facts.filed <= asOf);
    if (isTold) return [];
    return forEach([country], () => ({
      id: `documents.${last.document.id}.answer`,
      kind: 'unanswered',
      part: 'asked',
      entry: last.document,
      since: last.on,
      settledBy: { form: 'self-assessments', begun: { country } },
    }));
  });
}

/** What awaits an answer of which nothing is known here. @param asOf ISO day */
export function pendingAnswers(ledger: Ledger, asOf: string): Owned[] {
  return [
    ...ofQuestionnaires(ledger, asOf),
    ...ledger.all('consultations').flatMap((consultation) => ofConsultation(ledger, consultation, asOf)),
    ...ledger.all('inputs').flatMap((input) => ofStatement(input, asOf)),
    ...ledger.all('documents').flatMap((document) => ofComments(document, asOf)),
    ...ofReports(ledger, asOf),
  ];
}
