import { compareText } from '#domain/compare-text.ts';
import type { NewsForMembers } from '#domain/figures/news-for-members.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import type { PaperBlock } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import { sourceViews } from '../../provenance.ts';
import { heading, piecesOf, paragraph } from '../pieces.ts';
import { datedActs } from './dates.ts';
import { waitingStatements } from './requests.ts';

const sourcesOf = (entry: AnyEntry): readonly { id: string }[] => ('sources' in entry.facts ? (entry.facts.sources ?? []) : []);

/** The sources of the agreements and statements that the tables name, each once. */
export function sourcesSection(context: ViewContext, news: NewsForMembers): PaperBlock[] {
  const { sources: words } = DESK_WORDS[context.locale].monitoring;
  const named: AnyEntry[] = [
    ...(news.since.agreements as readonly Entry<'agreements'>[]),
    ...datedActs(context),
    ...news.since.inputs,
    ...waitingStatements(context, news),
  ];
  const ids = [...new Set(named.flatMap((entry) => sourcesOf(entry).map(({ id }) => id)))].sort(compareText);
  if (ids.length === 0) return [heading(words.heading), paragraph(words.none)];
  const items = sourceViews(
    context,
    ids.map((id) => ({ id })),
    undefined,
    'title',
  ).map(({ link }) => piecesOf(context, [link]));
  return [heading(words.heading), paragraph(words.intro), { kind: 'list', items }];
}
