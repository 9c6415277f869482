import { DOCUMENT_KINDS, PLAN_KINDS } from '#domain/schemas/vocabulary.ts';
import { formatDate } from '#i18n/format.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { byNewest, itemOf } from '../items.ts';
import { mechanismWords } from '../obligations/obligations.ts';
import type { ListView } from '../model/list.ts';
import { filteredItem } from './filters.ts';
import { listShell } from './shell.ts';

interface EmptyWords {
  title: string;
  text: (asOf: string) => string;
  who: string;
}

function emptyOf(context: ViewContext, { title, text, who }: EmptyWords): ListView['empty'] {
  const actions = [sectionLink(context, 'mechanism'), sectionLink(context, 'contribute')];
  return { title, paragraphs: [text(formatDate(context.asOf, context.locale)), who], actions };
}

/** Annual plans by kind, the newest first; where there is none, the page says what is missing and who could supply it. */
export function plansView(context: ViewContext): ListView {
  const { plans: words } = mechanismWords(context);
  const plans = context.ledger.all('plans').sort((a, b) => b.facts.year - a.facts.year);
  return listShell(context, {
    section: 'plans',
    groups: PLAN_KINDS.map((kind) => ({
      id: kind,
      heading: words.kinds[kind],
      items: plans.filter(({ facts }) => facts.kind === kind).map((plan) => itemOf(context, plan, true)),
    })),
    empty: plans.length === 0 ? emptyOf(context, words.empty) : undefined,
  });
}

/** Working documents by kind, the newest first. */
export function documentsView(context: ViewContext): ListView {
  const { documents: words } = mechanismWords(context);
  const documents = context.ledger.all('documents').sort(byNewest);
  return listShell(context, {
    section: 'documents',
    filtered: { list: 'documents', entries: documents },
    groups: DOCUMENT_KINDS.map((kind) => ({
      id: kind,
      heading: words.kinds[kind],
      items: documents.filter(({ facts }) => facts.kind === kind).map((document) => filteredItem(context, document)),
    })),
    empty: documents.length === 0 ? emptyOf(context, words.empty) : undefined,
  });
}
