import { quartersFilePath } from '#addresses/data.ts';
import { DIMENSIONS } from '#addresses/dimensions.ts';
import { voiceSlug } from '#addresses/parts.ts';
import { PARTS_OF_VOICE } from '#domain/figures/level-order.ts';
import { computeQuarters, type Followed, type QuarterSeries, type VoiceSeries } from '#domain/figures/quarters.ts';
import { REGION } from '#domain/figures/situation.ts';
import { LOCALES, VOICES, type Locale, type Voice } from '#domain/schemas/vocabulary.ts';
import { compareNames, formatDate, formatNumber } from '#i18n/format.ts';
import { partHref, type ViewContext } from '../context.ts';
import { figureWords, sizeText } from '../figures/frame.ts';
import { partWord } from '../figures/levels.ts';
import { groupKey, isPictured, quarterFile, quartersFigure } from '../figures/quarters.ts';
import type { QuarterChoiceView, QuarterPanelView, QuartersView } from '../model/quarters.ts';
import { orderName } from '../names.ts';
import { groupName } from './standing-words.ts';

/** Height of a picture, in units of its own. */
const HEIGHT = 100;

/** The outline of a layer in steps, one for each closing: forth along its upper edge and back along the lower one. */
function outline(lower: readonly number[], upper: readonly number[], highest: number): string {
  const y = (count: number) => Math.round(HEIGHT * 10 * (1 - count / highest)) / 10;
  const steps = (edge: readonly number[], by: 1 | -1) => {
    let [path, run, at] = ['', 0, y(edge[0]!)];
    for (const count of edge) {
      if (y(count) !== at) {
        path += `h${run * by}V${y(count)}`;
        [run, at] = [0, y(count)];
      }
      run += 1;
    }
    return `${path}h${run * by}`;
  };
  return `M0 ${y(upper[0]!)}${steps(upper, 1)}V${y(lower.at(-1)!)}${steps(lower.toReversed(), -1)}z`;
}

function panelView(context: ViewContext, voice: Voice, { parts, known }: VoiceSeries): QuarterPanelView {
  const { quarters } = figureWords(context);
  const number = (value: number) => formatNumber(value, context.locale);
  const last = known.length - 1;
  let lower: readonly number[] = known.map(() => 0);
  const stacked = PARTS_OF_VOICE[voice].flatMap((part) => {
    const own = parts[part];
    if (!own) return [];
    const upper = own.map((count, at) => count + lower[at]!);
    const layer = { part, lower, upper };
    lower = upper;
    return [layer];
  });
  const highest = Math.max(...lower);
  const spoken = isPictured(voice, { parts, known, of: [] });
  return {
    voice,
    label: context.messages.voices[voice],
    scale: quarters.highest.replace('{n}', number(highest)),
    silent: spoken ? undefined : quarters.never,
    layers: spoken ? stacked.map((layer) => ({ part: layer.part, d: outline(layer.lower, layer.upper, highest) })) : [],
    counts: PARTS_OF_VOICE[voice].map((part) => {
      const count = parts[part]?.[last] ?? 0;
      return { part, word: partWord(context, part), count, text: number(count) };
    }),
  };
}

/** Years between two ticks whose texts do not touch on the narrowest screen. */
const APART = 10;

/** The first year and each tenth, where it begins; and the last where it has room. */
function ticksOf({ closings }: QuarterSeries): QuartersView['ticks'] {
  const years = closings.map(({ quarter }, at) => ({ year: Number(quarter.slice(0, 4)), at }));
  const starts = years.filter(({ year }, index) => years[index - 1]?.year !== year);
  const [first, last] = [starts[0]!, starts.at(-1)!];
  const told = starts.filter(
    ({ year }) =>
      year === first.year || (year % APART === 0 && year - first.year >= APART / 2 && last.year - year >= APART / 2) || year === last.year,
  );
  return told.map(({ year, at }) => ({
    x: year === last.year && told.length > 1 ? 100 : Math.round((at / closings.length) * 1000) / 10,
    text: String(year),
    anchor: year === first.year ? 'start' : year === last.year ? 'end' : 'middle',
  }));
}

function otherOf(locale: Locale): Locale {
  return LOCALES.find((own) => own !== locale)!;
}

/** What can be chosen of one division, by name; the region as a whole first. */
function choicesOf(context: ViewContext, series: QuarterSeries, division: Followed): QuarterChoiceView[] {
  const { locale } = context;
  const named = series.groups.flatMap((group) => {
    if (group.division !== division || Object.keys(group.voices).length === 0) return [];
    const label = groupName(context, division, group.value);
    return [{ group, label, name: orderName(context, group.value, label) }];
  });
  const rank = ({ group }: (typeof named)[number]) => (group.value === REGION ? 0 : 1);
  return named
    .sort((a, b) => rank(a) - rank(b) || compareNames(a.name, b.name))
    .map(({ group, label }) => ({
      value: `${DIMENSIONS[division][locale]}=${group.value}`,
      twin: `${DIMENSIONS[division][otherOf(locale)]}=${group.value}`,
      label,
      key: groupKey(group),
      list: partHref(context, { section: 'standing', part: division, value: group.value }),
    }));
}

function voiceChoices(context: ViewContext, voices: readonly Voice[]): QuarterChoiceView[] {
  const own = (locale: Locale, voice: Voice) => `${DIMENSIONS.voice[locale]}=${voiceSlug(locale, voice)}`;
  return voices.map((voice) => ({
    value: own(context.locale, voice),
    twin: own(otherOf(context.locale), voice),
    label: context.messages.voices[voice],
    key: voice,
    list: partHref(context, { section: 'standing', part: 'voice', value: voice }),
  }));
}

/**
 * How things stood at the end of every quarter, with what can be chosen in the browser; undefined where nobody has said
 * anything yet and no act is known.
 *
 * @param lists where the cases of today are listed, all voices together
 */
export function quartersView(context: ViewContext, rule: string, lists: string): QuartersView | undefined {
  const { locale, ledger, asOf } = context;
  const series = computeQuarters(ledger, asOf);
  const { voices } = series.groups[0]!;
  const present = VOICES.filter((voice) => voices[voice] !== undefined);
  if (!present.some((voice) => isPictured(voice, voices[voice]!))) return undefined;
  const words = figureWords(context).quarters;
  return {
    figure: quartersFigure(context, rule),
    panels: present.map((voice) => panelView(context, voice, voices[voice]!)),
    ticks: ticksOf(series),
    countries: choicesOf(context, series, 'country'),
    themes: choicesOf(context, series, 'theme'),
    voices: voiceChoices(context, present),
    quarter: { name: DIMENSIONS.quarter[locale], twin: DIMENSIONS.quarter[otherOf(locale)] },
    closings: series.closings.length,
    today: words.chosen.replace('{group}', words.choose.all).replace('{date}', formatDate(asOf, locale)),
    lists: { href: lists, text: words.lists },
    file: {
      href: context.basePath.slice(0, -1) + quartersFilePath(),
      text: words.file(sizeText(locale, JSON.stringify(quarterFile(context)).length + 1)),
    },
  };
}
