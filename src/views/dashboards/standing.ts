import { ANCHORS } from '#addresses/anchors.ts';
import { COLUMN_LEVELS_DESCENDING } from '#domain/figures/level-order.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { computeSituation, SITUATION_DIVISIONS, situationValues, type SituationDivision } from '#domain/figures/situation.ts';
import { subjectOf } from '#domain/voices/subjects.ts';
import { ASSESSING_VOICES, RECORD_STATES } from '#domain/schemas/vocabulary.ts';
import { DIMENSIONS } from '#addresses/dimensions.ts';
import type { PartOf } from '#addresses/parts.ts';
import { type ViewContext } from '../context.ts';
import { figureWords } from '../figures/frame.ts';
import { levelsFigure, partWord } from '../figures/levels.ts';
import type { FigureView } from '../model/figure.ts';
import type { Inline } from '../model/inline.ts';
import type { ItemView } from '../model/item.ts';
import type { DashboardContent, DashboardSectionView, DashboardView, LevelGroupView } from '../model/dashboard.ts';
import { dashboardShell, missingVoices } from './shell.ts';
import { cellItems, number } from './cell-items.ts';
import { quartersView } from './quarters.ts';
import { divisionGroups, levelGroup } from './standing-groups.ts';
import { groupName, levelAnchor, stateAnchor } from './standing-words.ts';

/** Groups of a division that stand open; more are behind a line. */
const OPEN_GROUPS = 4;
/** Groups that a page draws; of more it draws the first few, says so, and lists all of them. */
const MOST_GROUPS = 40;
const FIRST_GROUPS = 12;
const FIRST_ROWS = 60;
/** Cases of one level that stand open on the page of a group; more are behind their heading. */
const OPEN_CASES = 6;

/** The pages of this section: one for each group of each division. */
export function standingParts(ledger: Ledger): PartOf[] {
  return SITUATION_DIVISIONS.flatMap((part) =>
    situationValues(ledger, part).map((value): PartOf => ({ section: 'standing', part, value })),
  );
}

function namesFor(context: ViewContext, division: SituationDivision): Parameters<typeof levelsFigure>[3] {
  return {
    group: ({ value }) => (division === 'voice' ? context.messages.dashboards.everything : groupName(context, division, value)),
    level: (level) => partWord(context, level),
    state: (state) => context.messages.recordStates[state],
  };
}

function divisionFigure(context: ViewContext, division: SituationDivision, groups: readonly LevelGroupView[]): FigureView {
  const file = `levels-by-${division}`;
  const links = groups.flatMap(({ heading }, index): Inline[] => (typeof heading === 'string' ? [] : [index === 0 ? ' ' : ', ', heading]));
  return levelsFigure(context, computeSituation(context.ledger, context.asOf, division), division, namesFor(context, division), {
    id: file,
    file,
    title: figureWords(context).levels.title[division],
    rule: context.messages.dashboards.standing.rule,
    at: { to: 'section', section: 'standing' },
    ways: links.length === 0 ? undefined : [figureWords(context).levels.silentGroups, ...links, '.'],
  });
}

/** Place on the page of a division. */
function divisionAnchor({ locale }: ViewContext, division: SituationDivision): string {
  return `${ANCHORS.by[locale]}-${DIMENSIONS[division][locale]}`;
}

/** One group of very many: the way to its page, and of how much it speaks. */
function groupItem({ heading, rows }: LevelGroupView): ItemView {
  const link = typeof heading === 'string' ? { href: undefined, text: heading } : heading;
  return { href: link.href, title: link.text, meta: rows.map(({ label, total }) => `${label}: ${total.text}`) };
}

/** The groups of a division as one picture with its frame; of very many the first, and a line for each. */
function divisionContent(context: ViewContext, division: SituationDivision, groups: readonly LevelGroupView[]): DashboardContent[] {
  const { standing } = context.messages.dashboards;
  const figure = divisionFigure(context, division, groups);
  if (groups.length <= MOST_GROUPS) {
    return [{ type: 'levels', figure, groups, fold: groups.length > OPEN_GROUPS ? standing.groups(groups.length) : undefined }];
  }
  const { table } = figure;
  const first = groups.slice(0, FIRST_GROUPS);
  const said = figureWords(context).levels.first(number(context, first.length), number(context, groups.length));
  return [
    {
      type: 'levels',
      figure: { ...figure, more: [...figure.more, said], ...(table && { table: { ...table, rows: table.rows.slice(0, FIRST_ROWS) } }) },
      groups: first,
      fold: standing.groups(first.length),
    },
    { type: 'items', items: groups.map(groupItem) },
  ];
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
  else content.push(...divisionContent(context, division, groups));
  return {
    id: divisionAnchor(context, division),
    heading: standing.headings[division],
    content,
  };
}

/** How all of it stood at the end of every quarter; undefined where nobody has said anything yet. */
function quartersSection(context: ViewContext): DashboardSectionView | undefined {
  const quarters = quartersView(context, context.messages.dashboards.standing.rule, `#${divisionAnchor(context, 'voice')}`);
  return (
    quarters && {
      id: ANCHORS.byQuarter[context.locale],
      heading: figureWords(context).quarters.heading,
      content: [{ type: 'quarters', quarters }],
    }
  );
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
    sections: SITUATION_DIVISIONS.flatMap((division) =>
      division === 'voice' ? [divisionSection(context, division), quartersSection(context)] : [divisionSection(context, division)],
    ),
  });
}

/** A heading with how many cases it has; many are behind it. */
function counted(context: ViewContext, heading: string, count: number): Pick<DashboardSectionView, 'heading' | 'fold'> {
  return count > OPEN_CASES ? { heading, fold: count } : { heading: `${heading} (${number(context, count)})` };
}

/** The lists behind the numbers of one group: each voice and level with its agreements and places. */
function standingPartView(context: ViewContext, part: PartOf): DashboardView {
  const { messages, ledger, asOf } = context;
  const division = part.part as SituationDivision;
  const group = computeSituation(ledger, asOf, division).find(({ value }) => value === part.value)!;
  const sections = ASSESSING_VOICES.flatMap((voice) =>
    COLUMN_LEVELS_DESCENDING.flatMap((level): DashboardSectionView[] => {
      const own = group.stands.filter((stand) => stand.voice === voice && stand.level === level);
      if (own.length === 0) return [];
      const cells = own.map(({ subject, aspect, country }) => ({ subject, aspect, country }));
      return [
        {
          id: levelAnchor(context, voice, level),
          ...counted(context, `${messages.voices[voice]}: ${partWord(context, level).toLowerCase()}`, own.length),
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
      ...counted(context, `${messages.voices.record}: ${messages.recordStates[state].toLowerCase()}`, own.length),
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
        content: [{ type: 'levels', figure, groups: [{ heading: '', ...levelGroup(context, division, group) }] }],
      },
      ...sections,
    ],
  });
}
