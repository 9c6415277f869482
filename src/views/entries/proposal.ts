import { ANCHORS } from '#addresses/anchors.ts';
import { isTextRead, textKnownOf } from '#domain/acts/text-known.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import type { ViewContext } from '../context.ts';
import { codeOf, entryLink, partyLinks, wordsOf } from '../names.ts';
import type { Inline, LinkView } from '../model/inline.ts';
import type { EntryView } from '../model/entry.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import { readInFact, sourceViews } from '../provenance.ts';
import { actionsSection } from './independent.ts';
import { recommendationSection } from './parts/recommendation.ts';
import { entryShell } from './parts/shell.ts';
import { datedFact, fact } from '../facts.ts';
import { tagFacts } from '../tags.ts';

function tracesSection(context: ViewContext, entry: Entry<'proposals'>): SectionView {
  const { messages, ledger } = context;
  const { words, lang } = wordsOf(context, entry);
  const { traces } = entry.facts;
  const content: ContentView[] = traces
    ? [
        {
          type: 'events',
          events: traces.map((trace) => ({
            text: words.traces?.[trace.id] ?? '',
            lang,
            links: (trace.entries ?? []).map((target) =>
              entryLink(context, ledger.resolve({ target, collections: ['agreements', 'proposals', 'guidelines', 'inputs', 'meetings'] })!),
            ),
            sources: sourceViews(context, trace.sources),
          })),
        },
        { type: 'paragraph', inlines: [messages.tracesCaution], soft: true },
      ]
    : [{ type: 'paragraph', inlines: [messages.noTraces], soft: true }];
  return { id: ANCHORS.traces[context.locale], heading: messages.headings.traces, content };
}

/** How far the text came: its own stage, and the agreement in which it stands already. */
function stageInlines(context: ViewContext, { facts }: Entry<'proposals'>): Inline[] {
  const { proposalStages, already, entryLabels } = context.messages;
  const link = (id: string): LinkView => {
    const agreement = context.ledger.demand('agreements', id);
    return { ...entryLink(context, agreement), text: `${codeOf(agreement)} · ${entryLink(context, agreement).text}` };
  };
  if (facts['same-as'] !== undefined) return [`${already['same-as']} `, link(facts['same-as'])];
  if (facts.upholds !== undefined) return [`${proposalStages[facts.stage]}. ${already.upholds} `, link(facts.upholds)];
  return facts.stage === 'drafted' ? [`${proposalStages.drafted}. ${entryLabels.draftedCaution}`] : [proposalStages[facts.stage]];
}

/** The page of something asked for or drafted that no body has adopted. */
export function proposalView(context: ViewContext, entry: Entry<'proposals'>): EntryView {
  const { messages, ledger } = context;
  const { labels } = messages;
  const { facts } = entry;
  const { words } = wordsOf(context, entry);
  const isRead = isTextRead(textKnownOf(entry));
  const networks = facts.networks === 'all' ? [labels.allNetworks] : facts.networks && partyLinks(context, facts.networks);
  return entryShell(context, entry, {
    section: 'proposals',
    kicker: [messages.proposalKinds[facts.kind], ...(facts['same-as'] ? [] : [messages.proposalStages[facts.stage]])],
    facts: [
      fact(labels.stage, stageInlines(context, entry)),
      datedFact(context, labels.proposed, facts.proposed, labels.undated),
      fact(
        labels.proposers,
        ...(facts.proposers ? partyLinks(context, facts.proposers) : [isRead ? labels.unsigned : messages.acts.notKnown]),
      ),
      fact(
        labels.responsible,
        ...(facts.responsible ? partyLinks(context, facts.responsible) : [isRead ? labels.notNamed : messages.acts.notKnown]),
      ),
      facts['text-known'] && fact(messages.acts.readingLabel, messages.acts.readings[facts['text-known']]),
      readInFact(context, facts.sources),
      facts.inferred && fact(labels.inferred, ...partyLinks(context, facts.inferred)),
      networks && fact(labels.networks, ...networks),
      facts.guideline === undefined ? undefined : fact(labels.guideline, entryLink(context, ledger.demand('guidelines', facts.guideline))),
      facts['plan-results'] &&
        fact(messages.independent.asked.planResults, ...facts['plan-results'].map((id) => entryLink(context, ledger.demand('plans', id)))),
      fact(labels.due, words.due),
      fact(labels.indicator, words.indicator),
      fact(labels.themes, ...facts.themes.map((id) => entryLink(context, ledger.demand('themes', id)))),
      ...tagFacts(context, entry),
    ],
    sections: [recommendationSection(context, entry), tracesSection(context, entry), actionsSection(context, entry)],
    hiddenMentions: ['actions'],
  });
}
