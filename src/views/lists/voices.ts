import type { AnyEntry } from '#domain/ledger/entry.ts';
import { ACTION_KINDS } from '#domain/schemas/vocabulary.ts';
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

/** Independent reviews: apart from the lists of the voices. */
export function reviewsView(context: ViewContext): ListView {
  const { messages, ledger } = context;
  const { apart, empty, how } = messages.independent.reviews;
  return listShell(context, {
    section: 'reviews',
    filtered: { list: 'reviews', entries: ledger.all('reviews') },
    remarks: ledger.all('reviews').length === 0 ? [] : [[apart]],
    groups: [{ items: newest(context, ledger.all('reviews')) }],
    empty: emptyVoice(context, empty, how),
  });
}

/** Programmes and actions by kind, the newest first. */
export function actionsView(context: ViewContext): ListView {
  const { messages, ledger } = context;
  const { kinds, caution, empty } = messages.independent.actions;
  const actions = ledger.all('actions');
  return listShell(context, {
    section: 'actions',
    filtered: { list: 'actions', entries: actions },
    remarks: actions.length === 0 ? [] : [[caution]],
    groups: ACTION_KINDS.map((kind) => ({
      id: kind,
      heading: kinds[kind],
      items: newest(
        context,
        actions.filter(({ facts }) => facts.kind === kind),
      ),
    })),
    empty: emptyVoice(context, empty, messages.sections.contribute),
  });
}
