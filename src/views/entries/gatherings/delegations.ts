import { ANCHORS } from '#addresses/anchors.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import type { ViewContext } from '../../context.ts';
import { fact } from '../../facts.ts';
import { entryLink, partyLink, partyLinks } from '../../names.ts';
import type { SectionView } from '../../model/content.ts';
import type { FactView, Inline } from '../../model/inline.ts';
import { sourceInlines } from '../parts/sourced.ts';

/** Links one under another, or that nothing is known. */
function listed(context: ViewContext, ids: readonly string[] | undefined): Inline[] {
  if (!ids) return [context.messages.bodies.delegations.notKnown];
  return partyLinks(context, ids).flatMap((link, index): Inline[] => (index === 0 ? [link] : ['\n', link]));
}

/** Which institutions and organisations sat in each delegation, as far as sources say. */
export function delegationsSection(context: ViewContext, { facts }: Entry<'meetings'>): SectionView | undefined {
  const { delegations: words } = context.messages.bodies;
  if (!facts.delegations) return undefined;
  return {
    id: ANCHORS.delegations[context.locale],
    heading: words.heading,
    content: [
      {
        type: 'table',
        table: {
          caption: words.caption,
          columns: words.columns,
          rows: facts.delegations.map((item): Inline[][] => [
            [partyLink(context, item.party)],
            [item.as === undefined ? words.notKnown : words.roles[item.as]],
            listed(context, item.institutions),
            listed(context, item.organizations),
            [item.funded === undefined ? words.notKnown : partyLink(context, item.funded)],
            sourceInlines(context, item),
          ]),
        },
      },
      { type: 'paragraph', inlines: [words.caution], soft: true },
    ],
  };
}

/** The presidency that was handed over at a meeting, from and to. */
export function handoverFact(context: ViewContext, meeting: Entry<'meetings'>): FactView | undefined {
  const { bodies } = context.messages;
  const next = context.ledger.all('presidencies').filter(({ facts }) => facts.received?.meeting === meeting.id);
  return fact(
    bodies.handover.atMeeting,
    ...next.map((entry): Inline[] => {
      const { from, told } = entry.facts.received!;
      const country = (presidency: Entry<'presidencies'>) => ({
        ...entryLink(context, presidency),
        text: partyLink(context, presidency.facts.country).text,
      });
      const before = from === undefined ? [] : [bodies.handover.from, country(context.ledger.demand('presidencies', from)), ' '];
      return [...before, bodies.handover.to, country(entry), told === 'announced' ? ` (${bodies.announced})` : ''];
    }),
  );
}
