import { ANCHORS } from '#addresses/anchors.ts';
import { DIVISIONS } from '#domain/figures/figures.ts';
import { FRESHNESS } from '#domain/voices/columns.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import { SPECIFICITIES, SPECIFIC_ENOUGH } from '#domain/agreements/specificity.ts';
import { CONTENTIONS } from '#domain/voices/voice-comparison.ts';
import { TIMELINESS } from '#domain/agreements/timeliness.ts';
import { LEVELS_DESCENDING } from '#domain/figures/level-order.ts';
import { OUTCOMES, RECORD_STATES, SPECIFICS, STAGES, STANCES, VOICES } from '#domain/schemas/vocabulary.ts';
import { keysOf } from '#domain/tables.ts';
import { METHOD_RULES, METHODOLOGY, ruleAnchor, type MethodRule } from '#i18n/methodology/index.ts';
import { hrefOf, markOf, recordMarkOf, type ViewContext } from '../context.ts';
import { pageView } from '../page.ts';
import type { PageView } from '../model/page.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { TableView } from '../model/table.ts';
import type { Inline, LinkView } from '../model/inline.ts';
import { sourceViews } from '../provenance.ts';
import { exampleRows } from './example-rows.ts';
import { ruleHref } from '../rule-href.ts';
import { RULE_OF, ruleSources } from './rule-facts.ts';

export const METHOD_RULE_LIST = keysOf(METHOD_RULES);

export interface MethodologyView extends PageView {
  index: { id: string; heading: string; links: readonly LinkView[] };
  rules: { id: string; heading: string; intro: string; sections: readonly SectionView[] };
}

type StatusRow = readonly [word: Inline, meaning: string];

/** The words that a rule gives, each with its meaning, in the order of the table that the domain uses. */
function statusRows(context: ViewContext, rule: MethodRule): StatusRow[] {
  const { messages } = context;
  const { standing } = messages;
  const words = METHODOLOGY[context.locale];
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  switch (rule) {
    case 'voices':
      return VOICES.map((voice) => [messages.voices[voice], words.voices[voice]]);
    case 'levels':
      return LEVELS_DESCENDING.map((level) => [markOf(context, level), words.levels[level]]);
    case 'record':
      return RECORD_STATES.map((state) => [recordMarkOf(context, state), words.recordStates[state]]);
    case 'freshness':
      return [
        ...FRESHNESS.map((value): StatusRow => [standing.freshness[value], words.freshness[value]]),
        [words.freshnessNone, words.freshness.none],
      ];
    case 'difference':
      return [
        ...CONTENTIONS.map((reason): StatusRow => [words.contentionWords[reason], words.contentions[reason]]),
        ...STANCES.map((stance): StatusRow => [`${standing.replies.label}: ${standing.replies.stances[stance]}`, words.stances[stance]]),
      ];
    case 'stages':
      return [
        ...STAGES.map((stage): StatusRow => [messages.stages[stage], words.stages[stage]]),
        ...OUTCOMES.map((outcome): StatusRow => [`${messages.stages.closed}: ${standing.outcomes[outcome]}`, words.outcomes[outcome]]),
      ];
    case 'timeliness':
      return TIMELINESS.map((value) => [{ tag: value, word: standing.timeliness[value] }, words.timeliness[value]]);
    case 'specificity':
      return [
        ...SPECIFICS.map((key): StatusRow => [standing.specificity.facts[key], words.specifics[key]]),
        ...SPECIFICITIES.map((key): StatusRow => [capital(words.specificityWords[key]), words.specificities[key]]),
      ];
    case 'figures':
      return DIVISIONS.map((division) => [messages.figures[division].title, messages.figures[division].rule]);
    default:
      return [];
  }
}

function statusTable(context: ViewContext, rule: MethodRule): TableView | undefined {
  const { table, sections } = METHODOLOGY[context.locale];
  const rows = statusRows(context, rule);
  if (rows.length === 0) return undefined;
  return {
    caption: table.caption(sections[rule].heading),
    columns: [table.status, table.meaning],
    rows: rows.map(([word, meaning]) => [
      [word],
      [meaning.charAt(0).toUpperCase() + meaning.slice(1) + (meaning.endsWith('.') ? '' : '.')],
    ]),
  };
}

function exampleTable(context: ViewContext, rule: MethodRule): TableView | undefined {
  const { table, sections } = METHODOLOGY[context.locale];
  const rows = exampleRows(context, rule);
  if (rows.length === 0) return undefined;
  return {
    caption: table.examples(sections[rule].heading),
    columns: [table.example, table.facts, table.result],
    rows: rows.map(({ title, facts, result }) => [[title], [facts.join(' ')], result]),
  };
}

/** The numbers of a rule, each as a sentence. */
function numberSentences({ locale }: ViewContext, rule: MethodRule): string[] {
  const words = METHODOLOGY[locale];
  const own = keysOf(THRESHOLDS)
    .filter((key) => RULE_OF[key] === rule)
    .map((key) => words.constants[key](THRESHOLDS[key]));
  return rule === 'specificity' ? [words.enough(SPECIFIC_ENOUGH, SPECIFICS.length), ...own] : own;
}

function sourceInlines(context: ViewContext, rule: MethodRule): Inline[] {
  const { source, ownDecision } = METHODOLOGY[context.locale];
  const places = ruleSources(rule);
  if (places.length === 0) return [`${source} ${ownDecision}.`];
  return places.flatMap((place, index): Inline[] => {
    const before = index === 0 ? `${source} ` : '; ';
    // A demonstration has no working documents: their code stands alone.
    if (!context.ledger.get('sources', place.id)) return [`${before}${place.id.toUpperCase()} ${place.at}`];
    return [before, ...sourceViews(context, [place]).map(({ link }) => link), ` ${place.at}`];
  });
}

const MORE: Partial<Record<MethodRule, 'consultations' | 'mechanism'>> = { clocks: 'consultations', mechanism: 'mechanism' };

function ruleSection(context: ViewContext, rule: MethodRule): SectionView {
  const { heading, text } = METHODOLOGY[context.locale].sections[rule];
  const paragraph = (...inlines: Inline[]): ContentView => ({ type: 'paragraph', inlines });
  const tables = [statusTable(context, rule), exampleTable(context, rule)].filter((table) => table !== undefined);
  const numbers = numberSentences(context, rule);
  const more = MORE[rule];
  return {
    id: ruleAnchor(context.locale, rule),
    heading,
    content: [
      ...text.map((line) => paragraph(line)),
      ...(numbers.length === 0 ? [] : [{ type: 'points' as const, points: numbers.map((line) => ({ text: line, sources: [] })) }]),
      ...tables.map((table): ContentView => ({ type: 'table', table })),
      ...(more ? [paragraph({ href: hrefOf(context, { to: 'section', section: more }), text: context.messages.sections[more] })] : []),
      { type: 'paragraph', inlines: sourceInlines(context, rule), soft: true },
    ],
  };
}

/** The methodology: the maintainers' prose, and the rules as the domain's own tables and numbers say them. */
export function methodologyView(context: ViewContext, { title, description }: { title: string; description: string }): MethodologyView {
  const words = METHODOLOGY[context.locale];
  return {
    ...pageView(context, { destination: { to: 'section', section: 'methodology' }, title, description, current: 'methodology' }),
    index: {
      id: ANCHORS.contents[context.locale],
      heading: words.index,
      links: METHOD_RULE_LIST.map((rule) => ({ href: ruleHref(context, rule), text: words.sections[rule].heading })),
    },
    rules: {
      id: ANCHORS.rules[context.locale],
      heading: words.rules,
      intro: words.intro,
      sections: METHOD_RULE_LIST.map((rule) => ruleSection(context, rule)),
    },
  };
}

function plain(inline: Inline): string {
  return typeof inline === 'string' ? inline : 'word' in inline ? inline.word : inline.text;
}

/** Text of a part of the page, paragraph by paragraph: for search and for tests. */
export function sectionText({ heading, content }: SectionView): string[] {
  return [
    heading,
    ...content.flatMap((part): string[] => {
      if (part.type === 'paragraph') return [part.inlines.map(plain).join('')];
      if (part.type === 'points') return part.points.map(({ text }) => text);
      if (part.type === 'table') return part.table.rows.map((row) => row.map((cell) => cell.map(plain).join('')).join(' · '));
      return [];
    }),
  ];
}
