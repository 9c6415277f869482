import type { z } from 'zod';
import type { CollectionName } from './collections.ts';
import { agreementFacts, agreementWords } from './agreements.ts';
import { proposalFacts, proposalWords } from './proposals.ts';
import { recordFacts, recordWords, reportFacts, selfAssessmentFacts, selfAssessmentWords } from './assessments.ts';
import { inputFacts, inputWords, replyFacts, replyWords } from './statements.ts';
import { actionFacts, actionWords, reviewFacts, reviewWords } from './independent.ts';
import { consultationFacts, consultationWords } from './consultations.ts';
import { meetingFacts, meetingWords, presidencyFacts, presidencyWords } from './gatherings.ts';
import { documentFacts, documentWords, planFacts, planWords, waiverFacts } from './mechanism.ts';
import { guidelineFacts, guidelineWords } from './guidelines.ts';
import { holidayFacts, holidayWords } from './holidays.ts';
import { permissible } from './permissions.ts';
import { requestFacts, requestWords } from './requests.ts';
import {
  chainFacts,
  chainWords,
  challengeFacts,
  observationFacts,
  partyFacts,
  partyWords,
  plainWords,
  practiceFacts,
  sourceFacts,
  sourceWords,
  termFacts,
  termWords,
  themeFacts,
} from './registers.ts';
import { tagFacts, topicWords } from './tags.ts';

/**
 * Every collection of content: the facts its record file holds and the words its translations hold. A list of facts whose
 * items have a local id gets its words in the map of the same name; `wordLists` says where each list stands in the facts.
 */
export const COLLECTIONS = {
  agreements: {
    facts: permissible(agreementFacts),
    words: agreementWords,
    wordLists: { notes: ['notes'] },
    someWords: {
      deliverables: ['deliverables'],
      due: ['deliverables'],
      indicators: ['deliverables'],
      verification: ['deliverables'],
    },
  },
  proposals: { facts: permissible(proposalFacts), words: proposalWords, wordLists: { notes: ['notes'], traces: ['traces'] } },
  guidelines: { facts: permissible(guidelineFacts), words: guidelineWords, wordLists: { notes: ['notes'], measures: ['measures'] } },
  reports: { facts: permissible(reportFacts), words: undefined, wordLists: {} },
  'self-assessments': { facts: permissible(selfAssessmentFacts), words: selfAssessmentWords, wordLists: { notes: ['notes'] } },
  reviews: { facts: permissible(reviewFacts), words: reviewWords, wordLists: { notes: ['notes'], findings: ['findings'] } },
  records: {
    facts: permissible(recordFacts),
    words: recordWords,
    wordLists: { notes: ['notes'], evidence: ['documented', 'evidence'], missing: ['documented', 'missing'] },
  },
  replies: { facts: permissible(replyFacts), words: replyWords, wordLists: {} },
  meetings: {
    facts: permissible(meetingFacts),
    words: meetingWords,
    wordLists: {
      notes: ['notes'],
      agenda: ['agenda'],
      'next-steps': ['next-steps'],
      experiences: ['table', 'experiences'],
      obstacles: ['table', 'obstacles'],
      route: ['table', 'route'],
      elements: ['table', 'elements'],
    },
  },
  presidencies: { facts: permissible(presidencyFacts), words: presidencyWords, wordLists: { notes: ['notes'] } },
  plans: { facts: permissible(planFacts), words: planWords, wordLists: { notes: ['notes'], items: ['items'] } },
  actions: { facts: permissible(actionFacts), words: actionWords, wordLists: { notes: ['notes'] } },
  documents: {
    facts: permissible(documentFacts),
    words: documentWords,
    wordLists: { notes: ['notes'], 'follow-up': ['follow-up'] },
  },
  waivers: { facts: permissible(waiverFacts), words: plainWords, wordLists: { notes: ['notes'] } },
  parties: { facts: permissible(partyFacts), words: partyWords, wordLists: { notes: ['notes'], spaces: ['spaces'] } },
  consultations: { facts: permissible(consultationFacts), words: consultationWords, wordLists: { notes: ['notes'], rounds: ['rounds'] } },
  holidays: { facts: permissible(holidayFacts), words: holidayWords, wordLists: { notes: ['notes'], holidays: ['holidays'] } },
  inputs: { facts: permissible(inputFacts), words: inputWords, wordLists: { notes: ['notes'] } },
  practices: { facts: permissible(practiceFacts), words: plainWords, wordLists: { notes: ['notes'] } },
  observations: { facts: permissible(observationFacts), words: plainWords, wordLists: { notes: ['notes'] } },
  challenges: { facts: permissible(challengeFacts), words: plainWords, wordLists: { notes: ['notes'] } },
  chains: { facts: permissible(chainFacts), words: chainWords, wordLists: { notes: ['notes'], steps: ['steps'] } },
  requests: { facts: permissible(requestFacts), words: requestWords, wordLists: { items: ['items'] } },
  themes: { facts: permissible(themeFacts), words: topicWords, wordLists: { notes: ['notes'] } },
  tags: { facts: permissible(tagFacts), words: topicWords, wordLists: { notes: ['notes'] } },
  sources: { facts: permissible(sourceFacts), words: sourceWords, wordLists: { notes: ['notes'], parts: ['parts'] } },
  glossary: { facts: permissible(termFacts), words: termWords, wordLists: {} },
} as const satisfies Record<CollectionName, CollectionSchema>;

export interface CollectionSchema {
  facts: z.ZodObject;
  words: z.ZodObject | undefined;
  wordLists: Record<string, readonly string[]>;
  /** Likewise, for maps that may leave items out: what a text does not say has no words. */
  someWords?: Record<string, readonly string[]>;
}

type Collections = typeof COLLECTIONS;

/** Facts of an entry of one collection. */
export type Facts<C extends CollectionName> = z.infer<Collections[C]['facts']>;

/** Words of an entry of one collection in one language; a report has its words among its facts. */
export type Words<C extends CollectionName> = Collections[C]['words'] extends z.ZodObject ? z.infer<Collections[C]['words']> : undefined;
