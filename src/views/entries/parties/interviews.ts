import { ANCHORS } from '#addresses/anchors.ts';
import { compareText } from '#domain/compare-text.ts';
import { edtf } from '#domain/dates/edtf.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { formatDate } from '#i18n/format.ts';
import type { ViewContext } from '../../context.ts';
import { fact } from '../../facts.ts';
import { entryLink, memberCountriesByName, partyLink } from '../../names.ts';
import type { SectionView } from '../../model/content.ts';
import type { FactView, Inline } from '../../model/inline.ts';

/** The last document that says the secretariat spoke with the focal point of a country. */
function lastInterview({ ledger }: ViewContext, country: string): Entry<'documents'> | undefined {
  return ledger
    .all('documents')
    .filter(({ facts }) => facts.interviewed?.includes(country) === true)
    .sort((a, b) => compareText(edtf(b.facts.dated).to, edtf(a.facts.dated).to) || compareText(a.id, b.id))[0];
}

function interviewInlines(context: ViewContext, country: string): Inline[] {
  const last = lastInterview(context, country);
  if (!last) return [context.messages.gatherings.interviews.none];
  return [{ ...entryLink(context, last), text: formatDate(last.facts.dated, context.locale) }];
}

/** When the secretariat last spoke with the focal point of a country, on the country's page. */
export function interviewFact(context: ViewContext, country: string): FactView | undefined {
  return fact(context.messages.gatherings.interviews.label, interviewInlines(context, country));
}

/** The same of every member country, on the page of the secretariat; where none is known of, a sentence. */
export function interviewsSection(context: ViewContext): SectionView {
  const { heading, columns } = context.messages.gatherings.interviews;
  const members = memberCountriesByName(context);
  const head = { id: ANCHORS.interviews[context.locale], heading };
  if (members.every(({ id }) => lastInterview(context, id) === undefined)) {
    return { ...head, content: [{ type: 'paragraph', inlines: [context.messages.parties.noInterviews(members.length)] }] };
  }
  const rows = members.map(({ id }): Inline[][] => [[partyLink(context, id)], interviewInlines(context, id)]);
  return {
    ...head,
    content: [{ type: 'table', table: { caption: heading, columns: [columns.country, columns.last], rows } }],
  };
}
