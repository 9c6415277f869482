import type { DatedDeliverable } from '#domain/agreements/timeliness.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { computeTally, type Tally } from '#domain/figures/tally.ts';
import { TRAIL_PARTS, type TrailPart } from '#addresses/parts.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { hrefOf, sectionLink, type ViewContext } from '../context.ts';
import { setDate } from '../due.ts';
import { filled, joined } from '../filled.ts';
import { entryLink } from '../names.ts';
import type { Inline, LinkView } from '../model/inline.ts';
import { passedLink } from './deadlines.ts';

type State = Exclude<TrailPart, 'cold'>;

function askedInlines(context: ViewContext, { asked, states }: Tally): Inline[] {
  const { messages, locale } = context;
  const words = messages.homePage.findings;
  const number = (value: number) => formatNumber(value, locale);
  if (asked.length === 0) return [words.noneAsking];
  const told = TRAIL_PARTS.filter((part): part is State => part !== 'cold' && states[part].length > 0);
  const links = told.map((state): LinkView => ({
    href: hrefOf(context, { to: 'trail', part: state }),
    text: messages.asked.states[state](number(states[state].length)),
  }));
  const asking = { ...sectionLink(context, 'trail'), text: words.asking(number(asked.length)) };
  const and = { es: ' y ', en: ' and ' }[locale];
  return [...filled(words.asked, { asked: asking }), ' ', ...filled(words.states, { states: joined(links, and) })];
}

/** A date by itself; what must come before a meeting, with the meeting. */
function oldestDate(context: ViewContext, act: Entry<'agreements'>, dated: DatedDeliverable): string {
  const { on } = dated.deliverable.due ?? {};
  return on === undefined ? setDate(context, act, dated) : formatDate(on, context.locale);
}

function passedInlines(context: ViewContext, { passed }: Tally): Inline[] {
  const [first] = passed;
  if (!first) return [];
  const words = context.messages.homePage.findings;
  const act = context.ledger.demand('agreements', first.id);
  const oldest = { href: entryLink(context, act).href, text: oldestDate(context, act, first.dated) };
  const { href: list } = passedLink(context, 'date-passed', passed.length);
  const passing = { href: list, text: words.passing(formatNumber(passed.length, context.locale)) };
  return [' ', ...filled(words.passed, { passed: passing }), ...(passed.length === 1 ? [] : [' ', ...filled(words.oldest, { oldest })])];
}

/** Who has reported so far; who has not is said, and that this says nothing of what was done. */
function receivedInlines(context: ViewContext, { received }: Tally): Inline[] {
  const words = context.messages.homePage.findings;
  const voices = ['self-assessments', 'reports'] as const;
  const link = (voice: (typeof voices)[number], text: string) => ({ ...sectionLink(context, voice), text });
  const spoken = voices.filter((voice) => received[voice].length > 0);
  if (spoken.length === 0) {
    return filled(words.nobody, {
      governments: link('self-assessments', words.governments),
      organisations: link('reports', words.organisations),
    });
  }
  const told = spoken.map((voice) => link(voice, words[voice](formatNumber(received[voice].length, context.locale))));
  const silent = voices.filter((voice) => received[voice].length === 0);
  return [
    ...filled(words.received, { received: joined(told, { es: ' y ', en: ' and ' }[context.locale]) }),
    ...silent.flatMap((voice) => [' ', ...filled(words.missing, { none: link(voice, words.none[voice]) })]),
  ];
}

/** What the site finds as a whole, in a paragraph: true with nothing received, and richer with all that comes in. */
export function foundInlines(context: ViewContext): Inline[] {
  const { messages, ledger, locale, asOf } = context;
  const words = messages.homePage.findings;
  const found = computeTally(ledger, asOf);
  const acts = { ...sectionLink(context, 'agreements'), text: words.acts(formatNumber(found.acts.length, locale)) };
  return [
    ...filled(words.gathered, { acts }),
    ' ',
    ...askedInlines(context, found),
    ...passedInlines(context, found),
    ' ',
    ...receivedInlines(context, found),
    ' ',
    words.silence,
  ];
}
