import type { IndependentWords } from './independent.es.ts';

export const independentEn: IndependentWords = {
  asked: {
    objective: 'Objective',
    activities: 'Activities',
    feasibility: 'Feasibility note',
    planResults: 'Takes into account the result of',
    builtThen: 'Agreements built in that time, according to the source',
  },
  reviews: {
    kinds: { review: 'Independent review', audit: 'Social audit', study: 'Study' },
    by: 'Signed by',
    commissioned: 'Commissioned by',
    funded: 'Funded by',
    period: 'Period examined',
    text: 'Whole text',
    open: 'Open the whole text',
    findings: 'Findings',
    region: 'the whole region',
    apart:
      'An independent review is none of the three voices. Its authors say in their own words what they found, without levels, and it is compared with nothing that governments or organisations say.',
    empty: {
      title: 'No independent review has been received yet.',
      text: (asOf) =>
        `As of ${asOf} no university or other independent author has filed one with this site. That says nothing about compliance with the agreements.`,
      who: 'A university, a research centre or an observer organisation can file one, alone or together with civil-society organisations. A member government does not sign one: it answers with a self-assessment or a reply.',
    },
    how: 'How to file a review',
  },
  actions: {
    kinds: { programme: 'Programme', joint: 'Joint action', advocacy: 'Advocacy action', application: 'Use in a country' },
    ties: {
      stated: 'according to the source, it came of it',
      rests: 'according to the source, it rests on it',
      about: 'according to the source, it has to do with it',
      later: 'it came later; the source does not say that it came of it',
    },
    concerns: 'Agreements and texts that it has to do with',
    onAgreement: 'Programmes and actions',
    caution: 'That a programme or an action exists does not prove that the agreement was kept.',
    began: 'Beginning',
    undated: 'The source does not say',
    ended: 'End',
    by: 'Carried out by',
    with: 'With',
    practice: 'Practice applied',
    process: 'Process that it comes from',
    purpose: 'What for',
    purposes: {
      'follow-up': 'follow-up',
      dialogue: 'dialogue',
      visibility: 'visibility',
      'professional-development': 'professional development',
      training: 'training',
      complaint: 'complaint',
      documentation: 'documentation',
      research: 'research and detection',
      protection: 'care and protection',
    },
    expects: 'Result that it expects',
    result: 'Result that the source tells of',
    empty: {
      title: 'No action or programme is listed here yet.',
      text: (asOf) => `As of ${asOf} the editors have published none with its source. That does not mean that there are none.`,
      who: 'Anybody who has a source can propose one: the secretariat, a government or an organisation.',
    },
  },
};
