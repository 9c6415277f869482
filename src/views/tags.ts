import { tagsByKind } from '#domain/ledger/tagged.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { TAG_KINDS } from '#domain/schemas/vocabulary.ts';
import { TAG_WORDS } from '#i18n/tag-words.ts';
import type { ViewContext } from './context.ts';
import { fact } from './facts.ts';
import type { FactView } from './model/inline.ts';
import { entryLink } from './names.ts';

/** The tags of an entry as links, a line for each kind; nothing where it carries none. */
export function tagFacts(context: ViewContext, entry: AnyEntry): (FactView | undefined)[] {
  const own = tagsByKind(context.ledger, entry);
  return TAG_KINDS.map((kind) =>
    fact(
      TAG_WORDS[context.locale].kinds[kind].one,
      ...(own[kind] ?? []).map((id) => entryLink(context, context.ledger.demand('tags', id))),
    ),
  );
}

/** The themes of an entry and its tags, as links; nothing where it carries none. */
export function classifiedFacts(context: ViewContext, entry: AnyEntry): (FactView | undefined)[] {
  const { themes = [] } = entry.facts as { themes?: readonly string[] };
  return [
    fact(context.messages.labels.themes, ...themes.map((id) => entryLink(context, context.ledger.demand('themes', id)))),
    ...tagFacts(context, entry),
  ];
}
