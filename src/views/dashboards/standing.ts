import { ANCHORS } from '#addresses/anchors.ts';
import type { ColumnLevel } from '#domain/figures/cells.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import {
  COLUMN_LEVELS,
  computeSituation,
  REGION,
  SITUATION_DIVISIONS,
  situationValues,
  UNASSIGNED,
  type SituationDivision,
  type SituationGroup,
  type LevelStatement,
  type RecordStatement,
} from '#domain/figures/situation.ts';
import { subjectOf } from '#domain/voices/subjects.ts';
import { ASSESSING_VOICES, RECORD_STATES, type AssessingVoice, type RecordState } from '#domain/schemas/vocabulary.ts';
import { compareNames } from '#i18n/format.ts';
import { DIMENSIONS } from '#addresses/dimensions.ts';
import type { PartOf } from '#addresses/parts.ts';
import { markOf, recordMarkOf, type ViewContext, partHref } from '../context.ts';
import { figureWords } from '../figures/frame.ts';
import { levelsFigure } from '../figures/levels.ts';
import type { FigureView } from '../model/figure.ts';
import type { DashboardContent, DashboardSectionView, DashboardView, LevelGroupView, LevelRowView } from '../model/dashboard.ts';
import { dashboardShell, missingVoices } from './shell.ts';
import { cellItems, number } from './cell-items.ts';
import { orderName } from '../names.ts';
import { columnWord, groupName, levelAnchor, stateAnchor } from './standing-words.ts';

/** The pages of this section: one for each group of each division. */
export function standingParts(ledger: Ledger): PartOf[] {
  return SITUATION_DIVISIONS.flatMap((part) =>
    situationValues(ledger, part).map((value): PartOf => ({ section: 'standing', part, value })),
  );
}

function partOf(division: SituationDivision, value: string): PartOf {
  return { section: 'standing', part: division, value };
}

/** Parts of a whole drawn to scale, one after another. */
function segmentsOf<L extends ColumnLevel | RecordState>(parts: readonly L[], countOf: (part: L) => number, total: number) {
  let x = 0;
  return parts.map((level) => {
    const width = (countOf(level) / total) * 100;
    x += width;
    return { level, x: Math.round((x - width) * 10) / 10, width: Math.round(width * 10) / 10 };
  });
}

/** The record in one group: how many acts in each state, in words of its own. */
function recordRow(context: ViewContext, part: PartOf, documented: readonly RecordStatement[]): LevelRowView {
  const byState = Map.groupBy(documented, ({ state }) => state);
  const present = RECORD_STATES.filter((state) => byState.has(state));
  const countOf = (state: RecordState) => byState.get(state)!.length;
  return {
    label: context.messages.voices.record,
    total: { href: partHref(context, part), text: number(context, documented.length) },
    segments: segmentsOf(present, countOf, documented.length),
    counts: present.map((state) => ({
      level: state,
      word: context.messages.recordStates[state],
      mark: recordMarkOf(context, state),
      link: { href: partHref(context, part, stateAnchor(context, state)), text: number(context, countOf(state)) },
    })),
  };
}

/** One voice in one group: how many of each level, to scale and as numbers that lead to their list. */
function rowView(context: ViewContext, part: PartOf, voice: AssessingVoice, stands: readonly LevelStatement[]): LevelRowView {
  const byLevel = Map.groupBy(stands, ({ level }) => level);
  const present = COLUMN_LEVELS.filter((level) => byLevel.has(level)).reverse();
  const segments = segmentsOf(present, (level) => byLevel.get(level)!.length, stands.length);
  return {
    label: context.messages.voices[voice],
    total: { href: partHref(context, part), text: number(context, stands.length) },
    segments,
    counts: present.map((level) => ({
      level,
      word: columnWord(context, level),
      mark: level === 'several' ? undefined : markOf(context, level),
      link: { href: partHref(context, part, levelAnchor(context, voice, level)), text: number(context, byLevel.get(level)!.length) },
    })),
  };
}

function levelRows(context: ViewContext, division: SituationDivision, { value, stands, documented }: SituationGroup): LevelRowView[] {
  const part = partOf(division, value);
  const byVoice = Map.groupBy(stands, ({ voice }) => voice);
  return [
    ...ASSESSING_VOICES.filter((voice) => byVoice.has(voice)).map((voice) => rowView(context, part, voice, byVoice.get(voice)!)),
    ...(documented.length === 0 ? [] : [recordRow(context, part, documented)]),
  ];
}

function divisionGroups(context: ViewContext, division: SituationDivision): LevelGroupView[] {
  const groups = computeSituation(context.ledger, context.asOf, division);
  if (division === 'voice') return [{ heading: '', rows: groups.flatMap((group) => levelRows(context, division, group)) }];
  const views = groups.map((group) => ({
    name: orderName(context, group.value, groupName(context, division, group.value)),
    last: group.value === UNASSIGNED,
    first: group.value === REGION,
    view: {
      heading: { href: partHref(context, partOf(division, group.value)), text: groupName(context, division, group.value) },
      rows: levelRows(context, division, group),
    },
  }));
  const rank = ({ first, last }: (typeof views)[number]) => (first ? 0 : last ? 2 : 1);
  const named = division !== 'presidency' && division !== 'assessed';
  return views.sort((a, b) => rank(a) - rank(b) || (named ? compareNames(a.name, b.name) : 0)).map(({ view }) => view);
}

function namesFor(context: ViewContext, division: SituationDivision): Parameters<typeof levelsFigure>[3] {
  return {
    group: ({ value }) => (division === 'voice' ? context.messages.dashboards.everything : groupName(context, division, value)),
    level: (level) => columnWord(context, level),
    state: (state) => context.messages.recordStates[state],
  };
}

function divisionFigure(context: ViewContext, division: SituationDivision): FigureView {
  const file = `levels-by-${division}`;
  return levelsFigure(context, computeSituation(context.ledger, context.asOf, division), division, namesFor(context, division), {
    id: file,
    file,
    title: figureWords(context).levels.title[division],
    rule: context.messages.dashboards.standing.rule,
    at: { to: 'section', section: 'standing' },
  });
}

function divisionSection(context: ViewContext, division: SituationDivision): DashboardSectionView {
  const { standing } = context.messages.dashboards;
  const groups = divisionGroups(context, division);
  const remarks: Partial<Record<SituationDivision, string>> = {
    theme: standing.themeRule,
    organization: standing.organizationRule,
    body: standing.agreementsOnly,
    presidency: standing.agreementsOnly,
  };
  const remark = remarks[division];
  const content: DashboardContent[] = remark === undefined ? [] : [{ type: 'paragraph', inlines: [remark], soft: true }];
  if (groups.length === 0) content.push({ type: 'paragraph', inlines: [standing.noOrganization] });
  else content.push({ type: 'levels', figure: divisionFigure(context, division), groups });
  const id = `${ANCHORS.by[context.locale]}-${DIMENSIONS[division][context.locale]}`;
  return {
    id,
    heading: standing.headings[division],
    content,
  };
}

/** True where no government and no organisation has spoken of any agreement. */
function isSilent(context: ViewContext): boolean {
  const [government, civilSociety] = computeSituation(context.ledger, context.asOf, 'voice');
  return [...government!.stands, ...civilSociety!.stands].every(({ level }) => level === 'no-information');
}

/** How things stand: each voice apart, of agreements and measures together, apart, and by country, body, theme, presidency and organisation. */
export function standingView(context: ViewContext, part?: PartOf): DashboardView {
  const { dashboards } = context.messages;
  if (part) return standingPartView(context, part);
  return dashboardShell(context, {
    section: 'standing',
    rule: dashboards.standing.rule,
    empty: isSilent(context) ? missingVoices(context, 'standing') : undefined,
    sections: SITUATION_DIVISIONS.map((division) => divisionSection(context, division)),
  });
}

/** The lists behind the numbers of one group: each voice and level with its agreements and places. */
function standingPartView(context: ViewContext, part: PartOf): DashboardView {
  const { messages, ledger, asOf } = context;
  const division = part.part as SituationDivision;
  const group = computeSituation(ledger, asOf, division).find(({ value }) => value === part.value)!;
  const sections = ASSESSING_VOICES.flatMap((voice) =>
    [...COLUMN_LEVELS].reverse().flatMap((level): DashboardSectionView[] => {
      const own = group.stands.filter((stand) => stand.voice === voice && stand.level === level);
      if (own.length === 0) return [];
      const cells = own.map(({ subject, aspect, country }) => ({ subject, aspect, country }));
      return [
        {
          id: levelAnchor(context, voice, level),
          heading: `${messages.voices[voice]}: ${columnWord(context, level).toLowerCase()} (${number(context, own.length)})`,
          content: [{ type: 'items', items: cellItems(context, cells, division !== 'country') }],
        },
      ];
    }),
  );
  for (const state of RECORD_STATES) {
    const own = group.documented.filter((statement) => statement.state === state);
    if (own.length === 0) continue;
    const cells = own.map(({ agreement }) => ({ subject: subjectOf(ledger, agreement.id)!, country: undefined }));
    sections.push({
      id: stateAnchor(context, state),
      heading: `${messages.voices.record}: ${messages.recordStates[state].toLowerCase()} (${number(context, own.length)})`,
      content: [{ type: 'items', items: cellItems(context, cells, false) }],
    });
  }
  const figure = levelsFigure(context, [group], division, namesFor(context, division), {
    id: 'levels',
    file: `levels-by-${division}-${part.value}`,
    title: figureWords(context).levels.part(groupName(context, division, group.value)),
    rule: messages.dashboards.standing.rule,
    at: { to: 'part', ...part },
  });
  return dashboardShell(context, {
    section: 'standing',
    part: { of: part, title: messages.dashboards.standing.partTitle(groupName(context, division, part.value)) },
    rule: messages.dashboards.standing.rule,
    sections: [
      {
        id: ANCHORS.summary[context.locale],
        heading: messages.dashboards.standing.headings.voice,
        content: [{ type: 'levels', figure, groups: [{ heading: '', rows: levelRows(context, division, group) }] }],
      },
      ...sections,
    ],
  });
}
