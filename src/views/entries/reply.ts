import { ANCHORS } from '#addresses/anchors.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { repliesTo, type AnswerableEntry } from '#domain/voices/replies.ts';
import { markOf, recordMarkOf, type ViewContext } from '../context.ts';
import { formLink } from '../forms/begun.ts';
import { entryLink, partyLink, wordsOf } from '../names.ts';
import { itemOf } from '../items.ts';
import type { EntryView } from '../model/entry.ts';
import type { SectionView } from '../model/content.ts';
import type { Inline } from '../model/inline.ts';
import { entryShell } from './parts/shell.ts';
import { datedFact, fact } from '../facts.ts';
import { subjectLink } from './parts/subject-link.ts';

/** The entry that a reply answers; the checks have found that it exists. */
function answeredBy(context: ViewContext, reply: Entry<'replies'>): AnswerableEntry {
  return context.ledger.resolve({
    target: reply.facts.to,
    collections: ['reports', 'self-assessments', 'reviews', 'records'],
  }) as AnswerableEntry;
}

/** What a reply is about: the levels as they were stated, or what the record documents. */
function answeredMarks(context: ViewContext, reply: Entry<'replies'>): Inline[][] {
  const answered = answeredBy(context, reply);
  const isMeant = ({ subject }: { subject: string }) => reply.facts.subject === undefined || reply.facts.subject === subject;
  if (answered.collection === 'records') {
    return answered.facts.documented.filter(isMeant).map(({ subject }): Inline[] => {
      const state = recordStateOf(context.ledger, context.ledger.demand('agreements', subject));
      return [subjectLink(context, subject), ' ', recordMarkOf(context, state)];
    });
  }
  if (answered.collection === 'reviews')
    return answered.facts.findings.filter(isMeant).map(({ subject }) => [subjectLink(context, subject)]);
  return answered.facts.assessments.filter(isMeant).map(({ subject, level, norm, practice }): Inline[] => {
    const stated = [level, norm, practice].filter((value) => value !== undefined);
    return [subjectLink(context, subject), ' ', ...stated.map((value) => markOf(context, value))];
  });
}

/** The page of a reply: who answers what, and what it says. */
export function replyView(context: ViewContext, entry: Entry<'replies'>): EntryView {
  const { messages, locale } = context;
  const { replies } = messages.standing;
  const { facts } = entry;
  const { words, lang } = wordsOf(context, entry);
  return entryShell(context, entry, {
    section: 'replies',
    kicker: [messages.kinds.replies, partyLink(context, facts.from).text, replies.stances[facts.stance]],
    facts: [
      fact(replies.from, partyLink(context, facts.from)),
      fact(replies.stance, replies.stances[facts.stance]),
      fact(replies.to, entryLink(context, answeredBy(context, entry))),
      fact(messages.headings.assessments, ...answeredMarks(context, entry)),
      datedFact(context, messages.labels.filed, facts.filed),
    ],
    sections: [
      words.text === undefined
        ? undefined
        : {
            id: ANCHORS.text[locale],
            heading: replies.text,
            content: words.text.split(/\n{2,}/).map((paragraph) => ({ type: 'paragraph', inlines: [paragraph], lang }) as const),
          },
    ],
  });
}

/** The replies to an entry, beside it; where there is none, who may answer and how. */
export function repliesSection(context: ViewContext, entry: AnswerableEntry): SectionView {
  const { replies } = context.messages.standing;
  const received = repliesTo(context.ledger, entry);
  const right: Inline[] = [`${replies.right} `, formLink(context, 'replies', context.messages.begin.reply, { to: entry.id })];
  return {
    id: ANCHORS.replies[context.locale],
    heading: replies.heading,
    content: [
      ...(received.length === 0 ? [] : [{ type: 'items', items: received.map((reply) => itemOf(context, reply, true)) } as const]),
      { type: 'paragraph', inlines: right, soft: true },
    ],
  };
}
