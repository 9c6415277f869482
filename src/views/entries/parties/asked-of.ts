import { ANCHORS } from '#addresses/anchors.ts';
import { DIMENSIONS } from '#addresses/dimensions.ts';
import { dateOf } from '#domain/ledger/entry-date.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { ROLES } from '#domain/obligations/roles.ts';
import { formatDate, formatList } from '#i18n/format.ts';
import { sectionLink, type ViewContext } from '../../context.ts';
import { byNewest, itemOf } from '../../items.ts';
import { partyLinks } from '../../names.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { ItemView } from '../../model/item.ts';

/** A proposal by who made it and when. */
function proposalItem(context: ViewContext, proposal: Entry<'proposals'>): ItemView {
  const { locale, messages } = context;
  const { proposers } = proposal.facts;
  const date = dateOf(proposal);
  const who =
    proposers &&
    messages.parties.askedOf.from(
      formatList(
        partyLinks(context, proposers).map(({ text }) => text),
        locale,
      ),
    );
  return { ...itemOf(context, proposal), meta: [who, date && formatDate(date, locale)].filter((text) => text !== undefined) };
}

/** What proposals, statements, reviews and questionnaires ask of a country or say to it, each with who does. */
export function askedOfSection(context: ViewContext, country: Entry<'parties'>): SectionView {
  const { ledger, locale, messages } = context;
  const { askedOf: words } = messages.parties;
  const proposals = ledger.all('proposals').filter(({ facts }) => facts.responsible?.includes(country.id) === true);
  const common = ledger
    .all('proposals')
    .filter(({ facts }) => facts.responsible?.includes(ROLES.members) === true && !facts.responsible.includes(country.id));
  // The list can be narrowed to those that are addressed to all members.
  const list = `${sectionLink(context, 'proposals').href}?${DIMENSIONS.responsible[locale]}=${ROLES.members}`;
  const inputs = ledger.all('inputs').length;
  const reviews = ledger.all('reviews').filter(({ facts }) => facts.findings.some((finding) => finding.country === country.id));
  const questionnaires = ledger
    .all('documents')
    .filter(
      ({ facts }) =>
        facts.kind === 'questionnaire' && facts.sendings?.some(({ to }) => to.includes(country.id) || to.includes(ROLES.members)),
    );
  const sentence = (...inlines: Extract<ContentView, { type: 'paragraph' }>['inlines']): ContentView => ({ type: 'paragraph', inlines });
  return {
    id: ANCHORS.askedOf[locale],
    heading: words.heading,
    content: [
      sentence({ href: list, text: words.proposals(proposals.length, common.length) }, ` ${words.caution}`),
      ...(proposals.length === 0
        ? []
        : [{ type: 'items', items: proposals.sort(byNewest).map((proposal) => proposalItem(context, proposal)) } as const]),
      ...(inputs === 0 ? [] : [sentence({ ...sectionLink(context, 'inputs'), text: words.inputs(inputs) }, words.inputsAfter)]),
      ...(questionnaires.length === 0
        ? []
        : [
            sentence(words.questionnaires(questionnaires.length)),
            { type: 'items', items: questionnaires.sort(byNewest).map((document) => itemOf(context, document)) } as const,
          ]),
      ...(reviews.length === 0
        ? []
        : [sentence(words.reviews), { type: 'items', items: reviews.sort(byNewest).map((review) => itemOf(context, review)) } as const]),
    ],
  };
}
