import asked from '#conference/search.json' with { type: 'json' };
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { Locale, TagKind } from '#domain/schemas/vocabulary.ts';
import type { ViewContext } from '#views/context.ts';
import { headingOf, wordsOf } from '#views/names.ts';

/** Kinds of tags that are topics; those of actions, spheres and most sectors say how or by whom, not about what. */
const TOPIC_KINDS: readonly TagKind[] = ['population', 'focus'];

/** Words in which people ask for a topic and which its own names do not have; tags of other kinds that are topics, too. */
const ASKED_AS: Readonly<Record<string, Record<Locale, readonly string[]>>> = asked.topics;

/** The name of one event or document among the words of a tag: whoever types it looks for that, not for the topic. */
const PROPER = /\p{Lu}\p{Ll}/u;

function namesOf(context: ViewContext, entry: AnyEntry): string[] {
  const { title, short } = headingOf(context, entry);
  const also = entry.collection === 'tags' ? (wordsOf(context, entry).words.also ?? []) : [];
  return [title, ...(short === undefined ? [] : [short]), ...also.filter((name) => !PROPER.test(name))];
}

/** Every name under which people look for the page of a topic or a country; none for other entries. */
export function doorNames(context: ViewContext, entry: AnyEntry): string[] {
  const also = ASKED_AS[`${entry.collection}/${entry.id}`]?.[context.locale];
  const opens =
    entry.collection === 'themes' ||
    (entry.collection === 'tags' && (also !== undefined || TOPIC_KINDS.includes(entry.facts.kind))) ||
    (entry.collection === 'parties' && entry.facts.kind === 'member-country');
  return opens ? [...namesOf(context, entry), ...(also ?? [])] : [];
}
