import { ANCHORS } from '#addresses/anchors.ts';
import { dimensionSlug, DIMENSIONS } from '#addresses/dimensions.ts';
import { asksForSomething, asksNothing } from '#domain/acts/acts.ts';
import { answerableIn, deliverablesOf } from '#domain/acts/deliverables.ts';
import { isTextRead } from '#domain/acts/text-known.ts';
import type { TopicFigure } from '#domain/figures/topic-figure.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { RECORD_STATES } from '#domain/schemas/vocabulary.ts';
import { formatDate, formatList } from '#i18n/format.ts';
import { TOPIC_WORDS } from '#i18n/topics/index.ts';
import { agreementList } from '../../agreement-list.ts';
import type { ViewContext } from '../../context.ts';
import { byNewest, itemOf } from '../../items.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { ItemView } from '../../model/item.ts';
import { byName, entryLink, partyLink, wordsOf } from '../../names.ts';
import { absent } from '../asked.ts';

type Act = Entry<'agreements'>;

/** A longer group is closed until somebody asks for it: its line says how many there are. */
const OPEN_GROUP = 12;
/** Acts that stand open in all groups together; the groups after them are closed, too. */
const OPEN_ACTS = 30;

/** Parties beyond which their number alone is told: the act's own page names them. */
const NAMED = 4;

/** Whom an act asks: those who lead or do it. */
function whoWords(context: ViewContext, act: Act): string {
  const words = TOPIC_WORDS[context.locale].promised;
  const ids = answerableIn(act);
  if (ids.length === 0) return words.who(absent(context, act).toLowerCase());
  if (ids.length <= NAMED) {
    const names = byName(context, ids).map((id) => partyLink(context, id).text);
    return words.who(formatList(names, context.locale));
  }
  const isCountry = (id: string) => context.ledger.get('parties', id)?.facts.kind === 'member-country';
  return words.who(ids.every(isCountry) ? words.countries(ids.length) : words.parties(ids.length));
}

/** By when, as the text says it; that it sets no date, or that its text was not read, is told apart. */
function dueWords(context: ViewContext, act: Act): string {
  const words = TOPIC_WORDS[context.locale].promised;
  const own = wordsOf(context, act).words.due ?? {};
  const dates = deliverablesOf(act).flatMap(({ id, due }) => {
    if (due?.on === undefined && due?.before === undefined) return [];
    const meeting = due.before === undefined ? undefined : context.ledger.demand('meetings', due.before);
    const written = due.on === undefined ? words.before(entryLink(context, meeting!).text) : formatDate(due.on, context.locale);
    return [(own[id] ?? written).replace(/\.$/, '')];
  });
  if (dates.length > 0) return words.due([...new Set(dates)].join('; '));
  return isTextRead(act.facts['text-known']) ? words.undated : words.dateNotKnown;
}

/** An act that asks for something: which body asked and when, of whom and until when; a date that passed is told beside its tag. */
function askingItem(context: ViewContext, act: Act): ItemView {
  const item = itemOf(context, act);
  return { ...item, meta: [...item.meta, whoWords(context, act), ...(item.due ? [] : [dueWords(context, act)])] };
}

/** Acts that ask for nothing of anybody now: what they are and when. */
function otherItem(context: ViewContext, act: Act): ItemView {
  const { href, code, title, lang, meta } = itemOf(context, act);
  return { href, code, title, lang, meta };
}

/**
 * What was asked for on a topic, by what documents show of it: of whom, until when, and what each voice says. What took effect
 * by being passed and what only states something is folded.
 */
export function actsSection(context: ViewContext, { acts, asked }: TopicFigure): SectionView | undefined {
  if (acts.length === 0) return undefined;
  const { locale, ledger, messages } = context;
  const words = TOPIC_WORDS[locale].promised;
  const asking = asked.asked.map((id) => ledger.demand('agreements', id)).sort(byNewest);
  const lines = new Map(agreementList(context, asking, askingItem).items.map((item, index) => [asking[index]!.id, item]));
  let open = 0;
  const groups = RECORD_STATES.flatMap((state): ContentView[] => {
    const own = asking.filter(({ id }) => asked.states[state].includes(id));
    if (own.length === 0) return [];
    const id = `${DIMENSIONS.documented[locale]}-${dimensionSlug(locale, 'documented', state)}`;
    const text = words.group(messages.recordStates[state].toLowerCase(), own.length);
    const items: ContentView = { type: 'items', items: own.map((act) => lines.get(act.id)!) };
    const isFolded = own.length > OPEN_GROUP || open + own.length > OPEN_ACTS;
    if (!isFolded) open += own.length;
    return isFolded ? [{ type: 'fold', id, summary: text, content: [items] }] : [{ type: 'heading', id, text }, items];
  });
  const fold = (id: string, own: readonly Act[], summary: (n: number) => string): ContentView[] =>
    own.length === 0
      ? []
      : [
          {
            type: 'fold',
            id,
            summary: summary(own.length),
            content: [{ type: 'items', items: [...own].sort(byNewest).map((act) => otherItem(context, act)) }],
          },
        ];
  const inEffect = acts.filter((act) => !asksForSomething(act) && !asksNothing(act));
  return {
    id: ANCHORS.agreements[locale],
    heading: words.heading,
    content: [
      ...groups,
      ...fold(ANCHORS.inEffect[locale], inEffect, words.effect),
      ...fold(ANCHORS.statingActs[locale], acts.filter(asksNothing), words.stating),
    ],
  };
}
