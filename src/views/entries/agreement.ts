import { assessmentsAbout } from '#domain/assessments.ts';
import { columnOf, differenceBetween, isFarApart, type Column } from '#domain/columns.ts';
import { documentedOf, lastDocumented, type Documented } from '#domain/documented.ts';
import { edtf } from '#domain/edtf.ts';
import type { AnyEntry, Entry } from '#domain/entry.ts';
import { STAGES } from '#domain/vocabulary.ts';
import { formatDate, formatElapsed } from '#i18n/format.ts';
import { ANCHORS } from '#i18n/paths.ts';
import { entryLink, markOf, partyLink, partyLinks, sectionLink, wordsOf, type ViewContext } from '../context.ts';
import type { ContentView, EntryView, Inline, MarkView, SectionView, StageView, VoiceView } from '../model.ts';
import { sourceViews } from '../provenance.ts';
import { datedFact, entryShell, fact, linkedSection } from './shell.ts';

function stageViews(context: ViewContext, entry: Entry<'agreements'>): StageView[] {
  const { messages, locale } = context;
  const furthest = Math.max(...entry.facts.stages.map(({ stage }) => STAGES.indexOf(stage)));
  return STAGES.map((stage, index) => {
    const event = entry.facts.stages.find((item) => item.stage === stage);
    const label = messages.stages[stage];
    if (event) return { label, state: 'done', date: formatDate(event.on, locale) };
    return index < furthest
      ? { label, state: 'passed', date: messages.stagePassed }
      : { label, state: 'unknown', date: messages.stageUnknown };
  });
}

function recordSentence(context: ViewContext, { assessment }: Documented): string {
  const { messages, locale, asOf } = context;
  if (!assessment.evidence) return messages.noEvidence;
  const last = lastDocumented(assessment);
  if (last === undefined) return messages.undatedEvidence;
  return messages.lastDocumented(formatDate(last, locale), formatElapsed(edtf(last).to < asOf ? edtf(last).to : asOf, asOf, locale));
}

function statementLines(context: ViewContext, { statements }: Column): Inline[] {
  return statements.flatMap(({ entry, level, period }): Inline[] => [
    ' ',
    markOf(context, level),
    ' ',
    entryLink(context, entry as AnyEntry),
    period === undefined ? '' : ` (${formatDate(period, context.locale)}).`,
  ]);
}

/** What can be said of the statements of one voice together: how many, whether they agree, how old; never their mean. */
function columnSentence(context: ViewContext, { status, statements, range, agree, single }: Column): string {
  const { voiceWords, levels } = context.messages;
  const sentences = [
    status === 'expired' ? voiceWords.expired : status === 'aged' ? voiceWords.aged : undefined,
    single ? voiceWords.single : agree ? voiceWords.agree(statements.length) : undefined,
    range && range.lowest !== range.highest
      ? voiceWords.range(levels[range.lowest].toLowerCase(), levels[range.highest].toLowerCase())
      : undefined,
  ];
  return sentences.filter(Boolean).join(' ');
}

function columnMarks(context: ViewContext, { status, range }: Column): MarkView[] {
  if (status === 'expired' || !range) return [markOf(context, 'no-information')];
  return range.lowest === range.highest ? [markOf(context, range.lowest)] : [markOf(context, range.lowest), markOf(context, range.highest)];
}

function spokenVoice(context: ViewContext, column: Column, silence: readonly Inline[]): VoiceView {
  return {
    heading: context.messages.voices[column.voice],
    marks: columnMarks(context, column),
    text: column.status === 'none' ? silence : [columnSentence(context, column), ...statementLines(context, column)],
  };
}

/** The three voices side by side, in their fixed order; what several statements say is listed, never averaged. */
function voicesOf(context: ViewContext, entry: Entry<'agreements'>, documented: Documented | undefined): EntryView['voices'] {
  const { messages, locale, ledger, asOf } = context;
  const contribute = sectionLink(context, 'contribute').href;
  const assessments = assessmentsAbout(ledger, entry.id).filter(({ aspect }) => aspect === 'overall');
  const government = columnOf('government', assessments, asOf);
  const civilSociety = columnOf('civil-society', assessments, asOf);
  const difference = differenceBetween(government, civilSociety);
  const answer = { href: `${contribute}#${locale === 'es' ? 'gobiernos' : 'governments'}`, text: messages.answerAsGovernment };
  return {
    heading: messages.voicesHeading,
    voices: [
      spokenVoice(context, government, [`${messages.noSelfAssessment} `, answer]),
      spokenVoice(context, civilSociety, [`${messages.noReport} `, { href: contribute, text: messages.writeReport }]),
      {
        heading: messages.voices.record,
        marks: [markOf(context, documented?.assessment.level ?? 'no-information')],
        text: documented
          ? [`${recordSentence(context, documented)} `, { href: `#${ANCHORS.record[locale]}`, text: messages.seeEvidence }]
          : [messages.noRecord],
      },
    ],
    difference: isFarApart(difference) ? messages.voiceWords.differ(difference!.least) : undefined,
    silence: messages.silence,
  };
}

function recordSection(context: ViewContext, documented: Documented | undefined): SectionView | undefined {
  if (!documented) return undefined;
  const { messages, locale } = context;
  const { record, assessment } = documented;
  const { words, lang } = wordsOf(context, record);
  const content: ContentView[] = [
    { type: 'paragraph', inlines: [markOf(context, assessment.level)] },
    { type: 'paragraph', inlines: [words.summary], lang },
  ];
  if (assessment.evidence) {
    content.push({
      type: 'events',
      events: assessment.evidence.map((item) => ({
        date: item.date && formatDate(item.date, locale),
        text: words.evidence?.[item.id] ?? '',
        lang,
        links: [],
        sources: sourceViews(context, item.sources, item.confidence),
      })),
    });
  } else content.push({ type: 'paragraph', inlines: [messages.noEvidence], soft: true });
  return { id: ANCHORS.record[locale], heading: messages.headings.evidence, content };
}

function missingSection(context: ViewContext, documented: Documented | undefined): SectionView | undefined {
  const missing = documented?.assessment.missing;
  if (!documented || !missing) return undefined;
  const { words, lang } = wordsOf(context, documented.record);
  return {
    id: context.locale === 'es' ? 'faltante' : 'missing',
    heading: context.messages.headings.missing,
    content: [{ type: 'points', points: missing.map(({ id }) => ({ text: words.missing?.[id] ?? '', lang, sources: [] })) }],
  };
}

/** Notes of the record itself stand with its evidence, not among the notes of the agreement. */
function recordNotes(context: ViewContext, documented: Documented | undefined): SectionView | undefined {
  if (!documented?.record.facts.notes) return undefined;
  const { words, lang } = wordsOf(context, documented.record);
  const points = documented.record.facts.notes.map((note) => ({
    text: words.notes?.[note.id] ?? '',
    lang,
    sources: sourceViews(context, note.sources, note.confidence),
  }));
  return {
    id: context.locale === 'es' ? 'notas-del-registro' : 'record-notes',
    heading: `${context.messages.headings.notes}: ${context.messages.voices.record.toLowerCase()}`,
    content: [{ type: 'points', points }],
  };
}

function dueValues(context: ViewContext, entry: Entry<'agreements'>): Inline[] {
  const { due } = entry.facts;
  const { words } = wordsOf(context, entry);
  if (!due) return [context.messages.labels.noDue];
  const inlines: Inline[] = [words.due ?? (due.on ? formatDate(due.on, context.locale) : '')];
  if (due.before) inlines.push(' · ', entryLink(context, context.ledger.demand('meetings', due.before)));
  return inlines;
}

/** The page of an agreement: what was agreed, what happened according to each voice, and on what that rests. */
export function agreementView(context: ViewContext, entry: Entry<'agreements'>): EntryView {
  const { messages, locale, ledger } = context;
  const { labels, headings } = messages;
  const { facts } = entry;
  const { words } = wordsOf(context, entry);
  const documented = documentedOf(ledger, entry.id);
  const meeting = facts.act.meeting === undefined ? undefined : entryLink(context, ledger.demand('meetings', facts.act.meeting));
  return entryShell(context, entry, {
    section: 'agreements',
    kicker: [messages.actKinds[facts.act.kind], formatDate(facts.adopted, locale)],
    stages: { label: messages.stagesLabel, stages: stageViews(context, entry) },
    voices: voicesOf(context, entry, documented),
    facts: [
      fact(labels.act, words.act),
      datedFact(context, labels.adopted, facts.adopted),
      fact(labels.adoptedBy, partyLink(context, facts.act.body)),
      fact(labels.meeting, meeting),
      fact(labels.responsible, ...(facts.responsible ? partyLinks(context, facts.responsible) : [labels.notStated])),
      facts.countries && fact(labels.countries, ...partyLinks(context, facts.countries)),
      fact(labels.due, dueValues(context, entry)),
      fact(labels.deliverable, words.deliverable ?? labels.notStated),
      fact(labels.indicator, words.indicator ?? labels.notStated),
      fact(labels.resources, words.resources ?? labels.notStated),
      fact(labels.verification, words.verification ?? labels.notStated),
      fact(labels.themes, ...facts.themes.map((id) => entryLink(context, ledger.demand('themes', id)))),
      facts.tags && fact(labels.tags, facts.tags.map((tag) => messages.tags[tag]).join(', ')),
      fact(labels.scope, messages.agreementScope[facts.scope]),
    ],
    sections: [
      recordSection(context, documented),
      missingSection(context, documented),
      recordNotes(context, documented),
      linkedSection(context, facts.derives, ['agreements', 'proposals', 'guidelines'], headings.derives, 'origen'),
      linkedSection(context, facts.supersedes, ['agreements'], headings.related, 'reemplaza'),
      linkedSection(
        context,
        facts.related,
        ['agreements', 'proposals', 'guidelines', 'meetings', 'inputs', 'parties'],
        headings.related,
        'relacionado',
      ),
    ],
    hiddenMentions: ['records'],
  });
}
