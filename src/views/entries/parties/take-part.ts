import { ANCHORS } from '#addresses/anchors.ts';
import { paperPath } from '#addresses/papers.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { REPORT_AUTHORS } from '#domain/schemas/vocabulary.ts';
import { PAPER_WORDS } from '#i18n/papers/index.ts';
import { PENDING_WORDS } from '#i18n/pending/index.ts';
import { calendarFileOf, calendarPath } from '../../calendar.ts';
import { sectionLink, type ViewContext } from '../../context.ts';
import { formHref } from '../../forms/begun.ts';
import { questionnaireFor } from '../../forms/questionnaire.ts';
import { entryLink } from '../../names.ts';
import { pendingLink } from '../../pending-links.ts';
import type { SectionView } from '../../model/content.ts';
import type { ItemView } from '../../model/item.ts';

/** What is pending for it, how to report, to reply and to be told: of a country also its public holidays, and what it finds when it takes over. */
export function takePartSection(context: ViewContext, party: Entry<'parties'>): SectionView {
  const { ledger, locale, messages, asOf, basePath } = context;
  const { ways } = messages.parties;
  const file = (path: string) => basePath.slice(0, -1) + path;
  /** Where this party says what was done: a country in its self-assessment, an organisation in a report. */
  const inform = (): string => {
    if (party.facts.kind === 'member-country') return formHref(context, 'self-assessments', { country: party.id });
    if (REPORT_AUTHORS.includes(party.facts.kind)) return formHref(context, 'reports', { organization: party.id });
    return sectionLink(context, 'contribute').href;
  };
  const item = (href: string, title: string): ItemView => ({ href, title, meta: [] });
  const pending = pendingLink(context, party.id);
  const calendar = calendarFileOf(context, party);
  const ahead = ledger.all('presidencies').filter(({ facts }) => facts.country === party.id && facts.year >= Number(asOf.slice(0, 4)));
  const holidays = ledger.all('holidays').filter(({ facts }) => facts.country === party.id);
  return {
    id: ANCHORS.takePart[locale],
    heading: ways.heading,
    content: [
      ...(pending ? [] : [{ type: 'paragraph', inlines: [PENDING_WORDS[locale].none] } as const]),
      {
        type: 'items',
        items: [
          ...(pending ? [item(pending.href, pending.text)] : []),
          item(inform(), ways.inform),
          item(formHref(context, 'replies', { from: party.id }), ways.reply),
          ...(questionnaireFor(context, party)
            ? [item(file(paperPath(locale, 'self-assessments', 'docx', party.id)), PAPER_WORDS[locale].asked.link)]
            : []),
          ...(calendar === undefined ? [] : [item(file(calendar), ways.calendar)]),
          item(file(calendarPath(locale, { of: 'feed' })), ways.feed),
          ...ahead.map((turn) =>
            item(`${entryLink(context, turn).href}#${ANCHORS.handoverPack[locale]}`, `${ways.pack} (${turn.facts.year})`),
          ),
          ...holidays.map((table) => item(entryLink(context, table).href, ways.holidays)),
        ],
      },
    ],
  };
}
