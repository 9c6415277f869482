import { ANCHORS } from '#addresses/anchors.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { compareEdtf } from '#domain/dates/edtf.ts';
import { ROLES } from '#domain/obligations/roles.ts';
import { groupsOf } from '#domain/voices/addressed.ts';
import { formatDate } from '#i18n/format.ts';
import type { ViewContext } from '../../context.ts';
import { partyLink, partyLinks, wordsOf } from '../../names.ts';
import type { EntryView } from '../../model/entry.ts';
import type { SectionView } from '../../model/content.ts';
import { sourceViews } from '../../provenance.ts';
import { partyObligations } from '../../obligations/own.ts';
import { countrySection } from './party-standing.ts';
import { countryParagraphs } from './opening.ts';
import { bodyOpening } from './body-opening.ts';
import { owedSection } from './owed.ts';
import { reachingSection } from './reaching.ts';
import { askedOfSection } from './asked-of.ts';
import { placesSection } from './own-places.ts';
import { hostedSection, presidenciesSection } from './hosted.ts';
import { openSection } from './open.ts';
import { actsSection } from './own-acts.ts';
import { takePartSection } from './take-part.ts';
import { briefSection } from './handover-pack.ts';
import { interviewFact, interviewsSection } from './interviews.ts';
import { teamRecommendationsSection } from '../parts/recommendation.ts';
import { countryStatements, nationalSection } from './country.ts';
import { belongsFact, membersSection, membershipsOf, observerFacts, observersSection } from './members.ts';
import { entryShell } from '../parts/shell.ts';
import { citedBy, sourced } from '../parts/sourced.ts';
import { fact } from '../../facts.ts';

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

function validity(context: ViewContext, valid: { from?: string | undefined; to?: string | undefined }): string {
  const { labels } = context.messages;
  const { locale } = context;
  if (valid.from !== undefined && valid.to !== undefined && compareEdtf(valid.from, valid.to) === 0) return formatDate(valid.from, locale);
  const parts = [valid.from && labels.since(formatDate(valid.from, locale)), valid.to && labels.until(formatDate(valid.to, locale))];
  return parts.filter(Boolean).join(', ');
}

/** What stands between the opening and the end of a country's page: what was asked of it, what reaches it, who speaks there. */
function countrySections(context: ViewContext, entry: Entry<'parties'>): (SectionView | undefined)[] {
  return [
    owedSection(context, entry),
    countrySection(context, entry),
    reachingSection(context, entry),
    askedOfSection(context, entry),
    placesSection(context, entry),
    partyObligations(context, entry),
    nationalSection(context, entry),
    hostedSection(context, entry),
    presidenciesSection(context, entry),
    takePartSection(context, entry),
    briefSection(context, entry),
    namesSection(context, entry),
  ];
}

/** The same of every other party: what it answers for, what is open, what it agreed, who belongs to it. */
function bodySections(context: ViewContext, entry: Entry<'parties'>): (SectionView | undefined)[] {
  return [
    owedSection(context, entry),
    openSection(context, entry),
    partyObligations(context, entry),
    actsSection(context, entry),
    entry.id === ROLES.team ? teamRecommendationsSection(context) : undefined,
    membersSection(context, entry),
    observersSection(context, entry),
    entry.id === ROLES.secretariat ? interviewsSection(context) : undefined,
    takePartSection(context, entry),
    briefSection(context, entry),
    namesSection(context, entry),
  ];
}

/** The page of a country, body, network or organisation. */
export function partyView(context: ViewContext, entry: Entry<'parties'>): EntryView {
  const { messages, ledger } = context;
  const { labels, bodies, parties } = messages;
  const { facts } = entry;
  const { words } = wordsOf(context, entry);
  const isCountry = facts.kind === 'member-country';
  const groups = groupsOf(ledger, entry.id);
  return entryShell(context, entry, {
    section: isCountry ? 'countries' : 'bodies',
    kicker: [messages.partyKind[facts.kind], words.short],
    findings: isCountry ? countryParagraphs(context, entry) : bodyOpening(context, entry),
    atEnd: { fold: isCountry ? parties.about : undefined },
    facts: [
      fact(labels.short, words.short),
      fact(labels.iso, facts.iso2 && [facts.iso2, facts.iso3].filter((code) => code !== undefined).join(', ')),
      facts.country === undefined ? undefined : fact(labels.country, partyLink(context, facts.country)),
      facts.valid && fact(labels.valid, validity(context, facts.valid)),
      facts.successors && fact(labels.successors, ...partyLinks(context, facts.successors)),
      facts.members && fact(labels.members, ...partyLinks(context, facts.members)),
      groups.length > 0 ? fact(parties.groups, ...groups.map((id) => partyLink(context, id))) : undefined,
      isCountry ? interviewFact(context, entry.id) : undefined,
      belongsFact(context, entry),
      ...observerFacts(context, entry),
      facts.outside && fact(bodies.outside, sourced(context, [bodies.outsideText], facts.outside)),
    ],
    cited: citedBy(context, [
      ...(facts.belongs ?? []),
      ...(facts.observer?.shown ?? []),
      facts.outside,
      ...membershipsOf(ledger, entry.id).map(({ membership }) => membership),
      ...(isCountry ? countryStatements(context, entry) : []),
    ]),
    sections: isCountry ? countrySections(context, entry) : bodySections(context, entry),
    hiddenMentions: isCountry ? ['presidencies', 'glossary', 'holidays', 'parties', 'meetings'] : ['glossary'],
  });
}
