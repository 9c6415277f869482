import { ANCHORS } from '#addresses/anchors.ts';
import { DIMENSIONS } from '#addresses/dimensions.ts';
import { filterQuery, type FilteredList } from '#addresses/filters.ts';
import type { TopicFigure } from '#domain/figures/topic-figure.ts';
import type { Topic } from '#domain/ledger/topics.ts';
import { ASSESSING_VOICES } from '#domain/schemas/vocabulary.ts';
import { formatList, formatNumber } from '#i18n/format.ts';
import { TOPIC_WORDS } from '#i18n/topics/index.ts';
import { hrefOf, type ViewContext } from '../../context.ts';
import type { Inline } from '../../model/inline.ts';
import { byName, partyLink } from '../../names.ts';

/** Governments beyond which their number alone is told. */
const NAMED = 3;

/** The lists that can be narrowed to a topic. */
export type Narrowed = Exclude<FilteredList, 'differences'> & keyof ViewContext['messages']['sections'];

/** The list of a kind of entries, narrowed to a topic. */
export function narrowedHref(context: ViewContext, topic: Topic, section: Narrowed): string {
  const dimension = topic.collection === 'themes' ? 'theme' : topic.facts.kind;
  return `${hrefOf(context, { to: 'section', section })}?${filterQuery({ [DIMENSIONS[dimension][context.locale]]: [topic.id] })}`;
}

/** What documents show of what was asked for, and when it was due. */
function documentedSentences({ locale }: ViewContext, { asked, dated, timeliness }: TopicFigure): string {
  const words = TOPIC_WORDS[locale].finding;
  const { states } = asked;
  const shown = (['done', 'in-force', 'partly'] as const).flatMap((state) => {
    const { length } = states[state];
    return length === 0 ? [] : [words.states[state](length)];
  });
  const told = (n: number, text: (n: number) => string) => (n === 0 ? '' : text(n));
  return [
    shown.length === 0 ? words.noneShown : `${words.shown}${formatList(shown, locale)}. `,
    told(states['nothing-found'].length, words.nothingFound),
    told(states['no-record'].length, words.noRecord),
    dated.length === 0 ? words.undated(asked.asked.length) : words.dated(dated.length, asked.asked.length),
    told(timeliness['date-passed'].length, (n) => words.passed(n, dated.length)),
    told(timeliness.overdue.length, words.overdue),
  ].join('');
}

/** Who has informed of what was asked for: each voice with how many, of how many acts; where a voice has not, that it has not. */
function informedSentence(context: ViewContext, { said }: TopicFigure): string {
  const words = TOPIC_WORDS[context.locale].finding;
  const { government, 'civil-society': society } = said;
  const names =
    government.authors.length > NAMED
      ? undefined
      : formatList(
          byName(context, government.authors).map((id) => partyLink(context, id).text),
          context.locale,
        );
  const spoke = [
    ...(government.authors.length === 0 ? [] : [words.governments(government.authors.length, names, government.acts.length)]),
    ...(society.authors.length === 0 ? [] : [words.organisations(society.authors.length, society.acts.length)]),
  ];
  if (spoke.length === 0) return words.nobody;
  const silent = ASSESSING_VOICES.filter((voice) => said[voice].authors.length === 0);
  return words.informed(formatList(spoke, context.locale)) + silent.map((voice) => words.onlyThese[voice]).join('');
}

/** What became of the agreements on a topic, in three sentences: how many asked for something, what is shown of it, who informed. */
export function topicAnswer(context: ViewContext, topic: Topic, figure: TopicFigure): Inline[][] {
  const { ledger, locale } = context;
  const words = TOPIC_WORDS[locale].finding;
  const { length } = figure.acts;
  if (length === 0) return [[words.none]];
  const all = formatNumber(ledger.all('agreements').length, locale);
  const asked = figure.asked.asked.length;
  const opening: Inline[] = [{ href: narrowedHref(context, topic, 'agreements'), text: words.acts(length) }, words.of(length, all)];
  if (asked === 0) return [[...opening, words.noneAsked(length)]];
  return [
    [...opening, { href: `#${ANCHORS.agreements[locale]}`, text: words.asked(asked) }],
    [documentedSentences(context, figure)],
    [informedSentence(context, figure)],
  ];
}
