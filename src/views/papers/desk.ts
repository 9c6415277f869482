import { PAPERS, type PaperKind } from '#addresses/desk.ts';
import { workbookPath } from '#addresses/papers.ts';
import { keysOf } from '#domain/tables.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { WORKBOOK_WORDS } from '#i18n/workbook/index.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import type { ContentView } from '../model/content.ts';
import type { Inline } from '../model/inline.ts';
import type { SheetView } from '../model/sheet.ts';
import { codeOf, headingOf } from '../names.ts';
import { pageView } from '../page.ts';
import { pendingListsSection } from '../pending/lists.ts';
import { paperLinks } from './links.ts';
import { paperOffers, type PaperOffer } from './registry.ts';

/** More papers of a kind than this stand behind a line. */
const OPEN_PAPERS = 4;

function line(context: ViewContext, offer: PaperOffer): Inline[] {
  const { file, page } = paperLinks(context, offer);
  const { subject } = offer;
  const { title, lang } = subject ? headingOf(context, subject) : { title: DESK_WORDS[context.locale].kinds[offer.paper], lang: undefined };
  const code = subject && codeOf(subject);
  const name: Inline = lang === undefined ? title : { text: title, lang };
  return [...(code === undefined ? [] : [`${code} · `]), name, ': ', file, ...(page ? [' · ', page] : [])];
}

function kindContent(context: ViewContext, kind: PaperKind, offers: readonly PaperOffer[]): ContentView[] {
  const { kinds, page } = DESK_WORDS[context.locale];
  const lines = offers.map((offer): ContentView => ({ type: 'paragraph', inlines: line(context, offer) }));
  const about: ContentView = { type: 'paragraph', inlines: [page.each[kind]], soft: true };
  if (offers.length > OPEN_PAPERS) return [{ type: 'fold', summary: `${kinds[kind]} (${offers.length})`, content: [about, ...lines] }];
  return [{ type: 'heading', id: kind, text: kinds[kind] }, about, ...lines];
}

/** The workbook in which a matrix of agreements can be kept. */
function workbookSection({ locale, basePath }: ViewContext): SheetView['sections'][number] {
  const { title, desk } = WORKBOOK_WORDS[locale];
  const file = { href: basePath.slice(0, -1) + workbookPath(locale), text: desk.file };
  return {
    id: 'workbook',
    heading: title,
    content: [
      { type: 'paragraph', inlines: [desk.about] },
      { type: 'paragraph', inlines: [file] },
      { type: 'paragraph', inlines: [desk.careful], soft: true },
    ],
  };
}

/** The desk of those who work with Word and with paper: everything that is ready for them. */
export function deskView(context: ViewContext): SheetView {
  const { messages, locale } = context;
  const words = DESK_WORDS[locale].page;
  const offers = Map.groupBy(paperOffers(context), ({ paper }) => paper);
  const content = keysOf(PAPERS).flatMap((kind) => (offers.has(kind) ? kindContent(context, kind, offers.get(kind)!) : []));
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'desk' },
      title: messages.sections.desk,
      description: words.lead,
      breadcrumbs: [sectionLink(context, 'mechanism')],
      current: 'desk',
    }),
    kicker: [],
    heading: messages.sections.desk,
    lead: words.lead,
    notices: [words.notice],
    facts: [],
    sections: [
      {
        id: 'papers',
        heading: words.papers,
        content: content.length > 0 ? content : [{ type: 'paragraph', inlines: [words.none] }],
      },
      ...pendingListsSection(context),
      workbookSection(context),
    ],
  };
}
