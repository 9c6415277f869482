import type { AnyEntry } from '#domain/ledger/entry.ts';
import { agreementOf, openProposals } from '#domain/agreements/open-proposals.ts';
import { compareText } from '#domain/compare-text.ts';
import type { ViewContext } from '../context.ts';
import { codeOf, entryLink } from '../names.ts';
import { byOrder } from '../items.ts';
import type { Inline } from '../model/inline.ts';
import type { GroupView, ListView } from '../model/list.ts';
import { filteredItem } from './filters.ts';
import { listShell } from './shell.ts';

/** What the list leaves out because it is an agreement already: each with a way to its page and to the agreement. */
function agreedRemarks(context: ViewContext): Inline[][] {
  const { already } = context.messages;
  const agreed = context.ledger.all('proposals').filter((proposal) => agreementOf(proposal) !== undefined);
  if (agreed.length === 0) return [];
  const pairs = agreed.sort(byOrder).flatMap((proposal, index): Inline[] => {
    const agreement = context.ledger.demand('agreements', agreementOf(proposal)!);
    const link = (entry: AnyEntry): Inline => ({ ...entryLink(context, entry), text: codeOf(entry)! });
    return [index === 0 ? ' ' : '; ', link(proposal), already.to, link(agreement)];
  });
  return [[already.remark, ...pairs, '.']];
}

export function proposalsView(context: ViewContext): ListView {
  const proposals = openProposals(context.ledger).sort(byOrder);
  const documents = [...new Set(proposals.map(({ facts }) => facts.sources[0]!.id))].sort(compareText);
  return listShell(context, {
    section: 'proposals',
    remarks: agreedRemarks(context),
    filtered: { list: 'proposals', entries: proposals },
    groups: documents.map((document): GroupView => ({
      id: document,
      heading: entryLink(context, context.ledger.demand('sources', document)).text,
      items: proposals.filter(({ facts }) => facts.sources[0]!.id === document).map((proposal) => filteredItem(context, proposal)),
    })),
  });
}
