import { ANCHORS } from '#addresses/anchors.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { recommendationPath, teamRecommendations, verificationsOf, type Presentation } from '#domain/obligations/recommendations.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import { formatDate } from '#i18n/format.ts';
import type { ViewContext } from '../../context.ts';
import { byOrder, itemOf } from '../../items.ts';
import { codeOf, entryLink, partyLinks } from '../../names.ts';
import type { SectionView } from '../../model/content.ts';
import type { EventView } from '../../model/item.ts';
import type { LinkView } from '../../model/inline.ts';
import { sourceViews } from '../../provenance.ts';

function madeEvent(context: ViewContext, { facts }: Entry<'proposals'>): EventView {
  return {
    date: facts.proposed && formatDate(facts.proposed, context.locale),
    text: context.messages.gatherings.recommendation.made,
    links: partyLinks(context, facts.proposers),
    sources: [],
  };
}

function presentedEvent(context: ViewContext, { meeting, result, sources }: Presentation): EventView {
  const { presented, results, resultNotKnown } = context.messages.gatherings.recommendation;
  return {
    date: formatDate(meeting.facts.held, context.locale),
    text: `${presented} ${result === undefined ? resultNotKnown : results[result]}`,
    links: [entryLink(context, meeting)],
    sources: sourceViews(context, sources),
  };
}

/** The agreement that took a recommendation up, and what is documented of it. */
function agreementEvents(context: ViewContext, agreement: Entry<'agreements'>, isNamed: boolean): EventView[] {
  const { ledger, asOf, locale, messages } = context;
  const words = messages.gatherings.recommendation;
  const link: LinkView = { ...entryLink(context, agreement), text: `${codeOf(agreement)} · ${entryLink(context, agreement).text}` };
  const verified = verificationsOf(ledger, agreement, asOf);
  const state = messages.recordStates[recordStateOf(ledger, agreement)].toLowerCase();
  return [
    { date: formatDate(agreement.facts.adopted, locale), text: isNamed ? words.agreement : words.derived, links: [link], sources: [] },
    { text: words.became(state), links: [], sources: [] },
    {
      text: verified.length === 0 ? words.notVerified : words.verified,
      links: verified.map((meeting) => entryLink(context, meeting)),
      sources: [],
    },
  ];
}

/**
 * What became of a recommendation, or of another text that was presented: at which meetings, what they resolved, and what is
 * documented of the agreement.
 */
export function recommendationSection(context: ViewContext, proposal: Entry<'proposals'>): SectionView | undefined {
  const path = recommendationPath(context.ledger, proposal, context.asOf);
  if (!path) return undefined;
  const words = context.messages.gatherings.recommendation;
  const named = new Set((proposal.facts.presented ?? []).map(({ agreement }) => agreement));
  const isRecommendation = proposal.facts.kind === 'recommendation';
  const events = [
    ...(isRecommendation ? [madeEvent(context, proposal)] : []),
    ...(path.presented.length === 0
      ? [{ text: words.notPresented, links: [], sources: [] }]
      : path.presented.map((each) => presentedEvent(context, each))),
    ...path.agreements.flatMap((agreement) => agreementEvents(context, agreement, named.has(agreement.id))),
  ];
  return {
    id: ANCHORS.recommendation[context.locale],
    heading: isRecommendation ? words.heading : words.otherHeading,
    content: [{ type: 'events', events }],
  };
}

/** The recommendations of the Tripartite Team, on its own page; where there is none, what its document foresees. */
export function teamRecommendationsSection(context: ViewContext): SectionView {
  const { ofTeam, none } = context.messages.gatherings.recommendation;
  const own = teamRecommendations(context.ledger).sort(byOrder);
  return {
    id: ANCHORS.recommendations[context.locale],
    heading: ofTeam,
    content:
      own.length === 0
        ? [{ type: 'paragraph', inlines: [none], soft: true }]
        : [{ type: 'items', items: own.map((proposal) => itemOf(context, proposal)) }],
  };
}
