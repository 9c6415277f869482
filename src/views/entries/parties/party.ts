import { ANCHORS } from '#addresses/anchors.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { compareEdtf } from '#domain/dates/edtf.ts';
import { ROLES } from '#domain/obligations/roles.ts';
import { formatDate } from '#i18n/format.ts';
import type { ViewContext } from '../../context.ts';
import { partyLink, partyLinks, wordsOf } from '../../names.ts';
import type { EntryView } from '../../model/entry.ts';
import type { SectionView } from '../../model/content.ts';
import { sourceViews } from '../../provenance.ts';
import { partyObligations } from '../../obligations/own.ts';
import { countrySection, owedSection } from './party-standing.ts';
import { interviewFact, interviewsSection } from './interviews.ts';
import { teamRecommendationsSection } from '../parts/recommendation.ts';
import { countryStatements, nationalSection } from './country.ts';
import { belongsFact, membersSection, membershipsOf, observerFacts, observersSection } from './members.ts';
import { entryShell } from '../parts/shell.ts';
import { citedBy, sourced } from '../parts/sourced.ts';
import { fact } from '../../facts.ts';
import { itemOf } from '../../items.ts';

function namesSection(context: ViewContext, entry: Entry<'parties'>): SectionView | undefined {
  const { names } = entry.facts;
  if (!names) return undefined;
  const { messages, locale } = context;
  return {
    id: ANCHORS.names[locale],
    heading: messages.headings.names,
    content: [
      {
        type: 'points',
        points: names.map((name) => ({
          text: `${name.text} (${messages.nameUses[name.use]})`,
          lang: name.lang === locale ? undefined : name.lang,
          sources: sourceViews(context, name.sources, name.confidence),
        })),
      },
    ],
  };
}

function presidenciesSection(context: ViewContext, entry: Entry<'parties'>): SectionView | undefined {
  const own = context.ledger.all('presidencies').filter(({ facts }) => facts.country === entry.id);
  if (own.length === 0) return undefined;
  own.sort((a, b) => b.facts.year - a.facts.year);
  return {
    id: ANCHORS.presidencies[context.locale],
    heading: context.messages.headings.presidencies,
    content: [{ type: 'items', items: own.map((item) => itemOf(context, item)) }],
  };
}

function validity(context: ViewContext, valid: { from?: string | undefined; to?: string | undefined }): string {
  const { labels } = context.messages;
  const { locale } = context;
  if (valid.from !== undefined && valid.to !== undefined && compareEdtf(valid.from, valid.to) === 0) return formatDate(valid.from, locale);
  const parts = [valid.from && labels.since(formatDate(valid.from, locale)), valid.to && labels.until(formatDate(valid.to, locale))];
  return parts.filter(Boolean).join(', ');
}

/** The page of a country, body, network or organisation. */
export function partyView(context: ViewContext, entry: Entry<'parties'>): EntryView {
  const { messages } = context;
  const { labels, bodies } = messages;
  const { facts } = entry;
  const { words } = wordsOf(context, entry);
  const isCountry = facts.kind === 'member-country';
  return entryShell(context, entry, {
    section: isCountry ? 'countries' : 'bodies',
    kicker: [messages.partyKind[facts.kind], words.short],
    facts: [
      fact(labels.short, words.short),
      fact(labels.iso, facts.iso2 && `${facts.iso2}, ${facts.iso3}`),
      facts.country === undefined ? undefined : fact(labels.country, partyLink(context, facts.country)),
      facts.valid && fact(labels.valid, validity(context, facts.valid)),
      facts.successors && fact(labels.successors, ...partyLinks(context, facts.successors)),
      facts.members && fact(labels.members, ...partyLinks(context, facts.members)),
      facts.kind === 'member-country' ? interviewFact(context, entry.id) : undefined,
      belongsFact(context, entry),
      ...observerFacts(context, entry),
      facts.outside && fact(bodies.outside, sourced(context, [bodies.outsideText], facts.outside)),
    ],
    cited: citedBy(context, [
      ...(facts.belongs ?? []),
      ...(facts.observer?.shown ?? []),
      facts.outside,
      ...membershipsOf(context.ledger, entry.id).map(({ membership }) => membership),
      ...(isCountry ? countryStatements(context, entry) : []),
    ]),
    sections: [
      isCountry ? countrySection(context, entry) : undefined,
      membersSection(context, entry),
      observersSection(context, entry),
      owedSection(context, entry),
      isCountry ? nationalSection(context, entry) : undefined,
      partyObligations(context, entry),
      entry.id === ROLES.team ? teamRecommendationsSection(context) : undefined,
      entry.id === ROLES.secretariat ? interviewsSection(context) : undefined,
      namesSection(context, entry),
      presidenciesSection(context, entry),
    ],
    hiddenMentions: isCountry ? ['presidencies', 'glossary'] : ['glossary'],
  });
}
