import type { AnyEntry } from '#domain/ledger/entry.ts';
import { formatDate } from '#i18n/format.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { byNewest } from '../items.ts';
import type { ListView } from '../model/list.ts';
import type { ItemView } from '../model/item.ts';
import { filteredItem } from './filters.ts';
import { listShell } from './shell.ts';

/** What the empty list of a voice says: what is missing, as of when, who could supply it and how. */
function emptyVoice(
  context: ViewContext,
  words: { title: string; text: (asOf: string) => string; who: string },
  action: string,
): ListView['empty'] {
  return {
    title: words.title,
    paragraphs: [words.text(formatDate(context.asOf, context.locale)), words.who],
    actions: [{ ...sectionLink(context, 'contribute'), text: action }],
  };
}

function newest(context: ViewContext, entries: AnyEntry[]): ItemView[] {
  return entries.sort(byNewest).map((entry) => filteredItem(context, entry, true));
}

export function reportsView(context: ViewContext): ListView {
  const { messages, ledger } = context;
  return listShell(context, {
    section: 'reports',
    filtered: { list: 'reports', entries: ledger.all('reports') },
    groups: [{ items: newest(context, ledger.all('reports')) }],
    empty: emptyVoice(context, messages.emptyReports, messages.writeReport),
  });
}

export function selfAssessmentsView(context: ViewContext): ListView {
  const { messages, ledger } = context;
  return listShell(context, {
    section: 'self-assessments',
    filtered: { list: 'self-assessments', entries: ledger.all('self-assessments') },
    groups: [{ items: newest(context, ledger.all('self-assessments')) }],
    empty: emptyVoice(context, messages.emptySelfAssessments, messages.answerAsGovernment),
  });
}

export function repliesView(context: ViewContext): ListView {
  const { messages, ledger } = context;
  return listShell(context, {
    section: 'replies',
    filtered: { list: 'replies', entries: ledger.all('replies') },
    groups: [{ items: newest(context, ledger.all('replies')) }],
    empty: emptyVoice(context, messages.standing.replies.empty, messages.standing.replies.how),
  });
}
