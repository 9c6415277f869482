import type { Entry } from '#domain/ledger/entry.ts';
import { formatDate } from '#i18n/format.ts';
import type { ViewContext } from '../../context.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { entryLink, partyLink, partyLinks, wordsOf } from '../../names.ts';
import { mechanismWords, ruleLink } from '../../obligations/obligations.ts';
import type { EntryView } from '../../model/entry.ts';
import type { SectionView } from '../../model/content.ts';
import type { FactView, Inline } from '../../model/inline.ts';
import { classifiedFacts } from '../../tags.ts';
import { nextStepsTable } from '../parts/meeting-sections.ts';
import { entryShell } from '../parts/shell.ts';
import { datedFact, fact } from '../../facts.ts';

type Document = Entry<'documents'>;

const joined = (inlines: readonly Inline[]): Inline[] => inlines.flatMap((inline, index) => (index === 0 ? [inline] : [', ', inline]));

/** To whom the document was sent, when, and how far the text had come. */
function sendingsSection(context: ViewContext, { facts }: Document): SectionView {
  const { documents } = mechanismWords(context);
  const { columns } = documents;
  const rows = (facts.sendings ?? []).map(({ to, on, phase }): Inline[][] => [
    joined(partyLinks(context, to)),
    [formatDate(on, context.locale)],
    [phase === undefined ? '–' : documents.phases[phase]],
  ]);
  const table = { caption: documents.sendings, columns: [columns.to, columns.on, columns.phase], rows };
  return {
    id: 'sendings',
    heading: documents.sendings,
    content: rows.length > 0 ? [{ type: 'table', table }] : [{ type: 'paragraph', inlines: [documents.noSendings] }],
  };
}

/** Comments received, each with its answer or without one. */
function commentsSection(context: ViewContext, { facts }: Document): SectionView | undefined {
  if (!facts.comments) return undefined;
  const { documents } = mechanismWords(context);
  const { columns } = documents;
  const rows = facts.comments.map(({ from, on, answered }): Inline[][] => [
    [partyLink(context, from)],
    [formatDate(on, context.locale)],
    [answered === undefined ? documents.unanswered : documents.answered(formatDate(answered, context.locale))],
  ]);
  const table = { caption: documents.comments, columns: [columns.from, columns.on, columns.answer], rows };
  return { id: 'comments', heading: documents.comments, content: [{ type: 'table', table }] };
}

function ownersFact(context: ViewContext, { facts }: Document): FactView | undefined {
  const { ledger } = context;
  const entries = [
    facts.meeting === undefined ? undefined : ledger.get('meetings', facts.meeting),
    facts.presidency === undefined ? undefined : ledger.get('presidencies', facts.presidency),
    facts.guideline === undefined ? undefined : ledger.get('guidelines', facts.guideline),
    facts.network === undefined ? undefined : ledger.get('parties', facts.network),
  ].filter((entry) => entry !== undefined);
  return fact(mechanismWords(context).documents.for, ...entries.map((entry) => entryLink(context, entry, 'short')));
}

/** With whom a document was signed, and whether the vice-ministers are known to have approved it before. */
function signedFacts(context: ViewContext, { facts }: Document, approved: string | undefined): (FactView | undefined)[] {
  const { documents } = mechanismWords(context);
  const words = context.messages.gatherings.documents;
  const isSigned = facts.kind === 'signed' || facts.duties?.includes('5-7') === true;
  return [
    facts.with ? fact(words.with, ...partyLinks(context, facts.with)) : isSigned ? fact(words.with, words.withNotKnown) : undefined,
    fact(documents.approved, approved ?? (isSigned ? words.notApproved : undefined)),
  ];
}

/** The follow-up that a report on representing the Conference recommends; where there is none, the page says so. */
function followUpSection(context: ViewContext, entry: Document): SectionView | undefined {
  const { 'follow-up': actions, kind, duties } = entry.facts;
  const { followUp: heading, noFollowUp } = context.messages.gatherings.documents;
  const id = ANCHORS.followUp[context.locale];
  if (actions) return { id, heading, content: [nextStepsTable(context, heading, actions, wordsOf(context, entry).words['follow-up'])] };
  if (kind !== 'representation-report' && duties?.includes('5-6') !== true) return undefined;
  return { id, heading, content: [{ type: 'paragraph', inlines: [noFollowUp], soft: true }] };
}

/** The page of a working document: its class, sendings, comments, and the rules and functions it is evidence of. */
export function documentView(context: ViewContext, entry: Document): EntryView {
  const { documents, duties, focalRoles } = mechanismWords(context);
  const { gatherings } = context.messages;
  const { facts } = entry;
  const approved = facts.approved && `${partyLink(context, facts.approved.by).text}, ${formatDate(facts.approved.on, context.locale)}`;
  return entryShell(context, entry, {
    section: 'documents',
    kicker: [documents.kinds[facts.kind], formatDate(facts.dated, context.locale)],
    facts: [
      datedFact(context, context.messages.labels.dated, facts.dated),
      facts.by && fact(documents.by, ...partyLinks(context, facts.by)),
      ownersFact(context, entry),
      facts.class && fact(documents.class, documents.classes[facts.class.kind]),
      facts.class?.by && fact(documents.reservedBy, ...partyLinks(context, facts.class.by)),
      ...signedFacts(context, entry, approved),
      facts.drafters && fact(gatherings.documents.drafters, ...partyLinks(context, facts.drafters)),
      facts.interviewed && fact(gatherings.documents.interviewed, ...partyLinks(context, facts.interviewed)),
      facts.confirms &&
        fact(
          documents.confirms,
          ...facts.confirms.map(({ country, role }): Inline[] => [partyLink(context, country), `: ${focalRoles[role]}`]),
        ),
      facts.adopts && fact(documents.adopts, ...facts.adopts.map((rule) => ruleLink(context, rule))),
      facts.duties && fact(documents.duties, ...facts.duties.map((duty) => `${duty.replace('-', '.')} ${duties[duty]}`)),
      ...classifiedFacts(context, entry),
    ],
    sections: [followUpSection(context, entry), sendingsSection(context, entry), commentsSection(context, entry)],
  });
}
