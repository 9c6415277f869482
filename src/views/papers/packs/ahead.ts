import { dueFor } from '#domain/agreements/timeliness.ts';
import { compareText } from '#domain/compare-text.ts';
import { edtf } from '#domain/dates/edtf.ts';
import { formatDate } from '#i18n/format.ts';
import type { PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import { codeOf, entryLink, headingOf } from '../../names.ts';
import { daysText } from '../../obligations/occurrence.ts';
import { caseText, occurrenceHref } from '../../obligations/own.ts';
import { byAsked } from '../../obligations/obligations.ts';
import { labelled, linked, plain } from '../pieces.ts';
import type { AskedOf, Receiver } from './receiver.ts';

interface Coming {
  /** ISO day by which it is ordered. */
  day: string;
  text: PaperText;
}

function datesOf(context: ViewContext, { party }: Receiver, { open }: AskedOf): Coming[] {
  return open.flatMap((agreement): Coming[] => {
    const dated = dueFor(context.ledger, agreement, context.asOf, party);
    if (dated?.due === undefined || dated.due < context.asOf) return [];
    const { title, lang } = headingOf(context, agreement);
    const link = linked(context, { ...entryLink(context, agreement), text: codeOf(agreement)! });
    return [{ day: dated.due, text: labelled(formatDate(dated.due, context.locale), [link, plain(' · '), plain(title, lang)]) }];
  });
}

function dutiesOf(context: ViewContext, { occurrences }: Receiver): Coming[] {
  return occurrences.flatMap((occurrence): Coming[] => {
    const { state, due } = occurrence;
    if (!due || (state !== 'due-soon' && state !== 'not-yet-due')) return [];
    const [asked] = byAsked(context, [occurrence]);
    const link = linked(context, { href: occurrenceHref(context, occurrence), text: asked!.link.text });
    return [{ day: due.to, text: labelled(daysText(context, due), [link, plain(`: ${caseText(context, occurrence)}`)]) }];
  });
}

function meetingsOf(context: ViewContext): Coming[] {
  const { ledger, asOf, locale } = context;
  return ledger.all('meetings').flatMap((meeting): Coming[] => {
    const { held } = meeting.facts;
    if (edtf(held).from <= asOf) return [];
    return [{ day: edtf(held).from, text: labelled(formatDate(held, locale), [linked(context, entryLink(context, meeting))]) }];
  });
}

/** What comes next for a receiver, the nearest first: dates of agreements, cases of rules in force, meetings that are announced. */
export function ahead(context: ViewContext, receiver: Receiver, asked: AskedOf): PaperText[] {
  return [...datesOf(context, receiver, asked), ...dutiesOf(context, receiver), ...meetingsOf(context)]
    .sort((a, b) => compareText(a.day, b.day))
    .map(({ text }) => text);
}
