import type { NewsForMembers } from '#domain/figures/news-for-members.ts';
import { RULE_DEFINITIONS } from '#domain/obligations/rules/index.ts';
import { inForceOn } from '#domain/obligations/force.ts';
import { filled } from '#domain/text/filled.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { formatDate, formatList } from '#i18n/format.ts';
import type { PaperBlock, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import type { Inline } from '../../model/inline.ts';
import { entryLink, headingOf, partyLink } from '../../names.ts';
import { ruleLink, statusOf } from '../../obligations/obligations.ts';
import { heading, piecesOf } from '../pieces.ts';

/** Rule that asks for the report. */
const RULE = 'monitoring-report';

/** What asks for the report: the rule, in force or as a draft, and an agreement that asked for it by itself. */
function askedInlines(context: ViewContext): [rule: Inline[], ...mandates: Inline[][]] {
  const { sending } = DESK_WORDS[context.locale].monitoring;
  const { inForce, mandates } = statusOf(context, RULE);
  const period = inForceOn(inForce, context.asOf);
  const link = ruleLink(context, RULE);
  return [
    period
      ? [filled(sending.inForce, { day: formatDate(period.from, context.locale) }), entryLink(context, period.act), '. ', link, '.']
      : [sending.draft, link, '.'],
    ...(mandates.length === 0
      ? []
      : [[sending.mandate, ...mandates.flatMap((act, at): Inline[] => [at === 0 ? '' : ', ', entryLink(context, act)]), '.']]),
  ];
}

function whenInlines(context: ViewContext, { last, next }: NewsForMembers): Inline[][] {
  const { sending } = DESK_WORDS[context.locale].monitoring;
  const day = (text: string) => formatDate(text, context.locale);
  const { from, to } = next?.due ?? { from: '', to: '' };
  return [
    last ? [sending.last, entryLink(context, last), ` (${day(last.facts.held)}).`] : [sending.noLast],
    next ? [sending.next, entryLink(context, next.meeting), ` (${day(next.meeting.facts.held)}).`] : [sending.noNext],
    ...(next ? [[filled(sending.due, { day: day(from === to ? from : `${from}/${to}`) })]] : []),
  ];
}

/** By which day the report is sent, by whom and to whom, and what asks for it. */
export function sendingSection(context: ViewContext, news: NewsForMembers): PaperBlock[] {
  const { sending } = DESK_WORDS[context.locale].monitoring;
  const { owes, owedTo } = RULE_DEFINITIONS[RULE];
  // In full: on paper nobody can ask what letters stand for.
  const nameOf = (id: string) => {
    const party = context.ledger.get('parties', id);
    return party ? headingOf(context, party).title : partyLink(context, id).text;
  };
  const names = (ids: readonly string[]) => formatList(ids.map(nameOf), context.locale);
  const isInForce = inForceOn(statusOf(context, RULE).inForce, context.asOf) !== undefined;
  const [rule, ...mandates] = askedInlines(context);
  const lines: Inline[][] = [
    ...whenInlines(context, news),
    rule,
    [filled(sending.owed[isInForce ? 'adopted' : 'draft'], { by: names(owes), to: names(owedTo) })],
    ...mandates,
  ];
  return [heading(sending.heading), { kind: 'list', items: lines.map((line): PaperText => piecesOf(context, line)) }];
}
