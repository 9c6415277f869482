import type { Destination } from '#addresses/paths.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { PACK_WORDS } from '#i18n/packs/index.ts';
import type { Paper } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import { nationalSection } from '../../entries/parties/country.ts';
import { askedOfSection } from '../../entries/parties/asked-of.ts';
import { hostedSection, presidenciesSection } from '../../entries/parties/hosted.ts';
import { countryParagraphs } from '../../entries/parties/opening.ts';
import { countrySection } from '../../entries/parties/party-standing.ts';
import { reachingSection } from '../../entries/parties/reaching.ts';
import { entryLink, headingOf } from '../../names.ts';
import { answerPart } from './answer-part.ts';
import { askedPart } from './asked-part.ts';
import { lineOf, sectionBlocks, type OnPage } from './content-blocks.ts';
import { paperShell } from '../shell.ts';
import { paragraph } from '../pieces.ts';
import { asked, receiverOf } from './receiver.ts';

/**
 * A country on paper: what is asked of it and how that stands according to each voice there, what else reaches it, who speaks for
 * each side. Nothing that was said of another country stands in it.
 */
export function countrySheet(context: ViewContext, kept: Destination, country: Entry<'parties'>): Paper {
  const words = PACK_WORDS[context.locale].sheet;
  const page: OnPage = { context, href: entryLink(context, country).href };
  const receiver = receiverOf(context, country);
  const sections = [
    countrySection(context, country),
    reachingSection(context, country),
    askedOfSection(context, country),
    nationalSection(context, country),
    hostedSection(context, country),
    presidenciesSection(context, country),
  ];
  const blocks = [
    ...countryParagraphs(context, country).map((inlines) => paragraph(lineOf(page, inlines), 'lead')),
    ...askedPart(context, receiver, asked(context, receiver)),
    ...sections.flatMap((section) => sectionBlocks(page, section)),
    ...answerPart(context, receiver),
  ];
  return paperShell(context, { title: headingOf(context, country).title, subtitle: words.country, kept, contents: true, blocks });
}
