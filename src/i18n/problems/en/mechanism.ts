// A data table: the English words for problems of the mechanism: its meetings, documents and presidencies, in the order of the catalogue.
import { listed, type ProblemTexts } from '../text.ts';
import { occurrencePart } from './phrases.ts';

export const mechanism = {
  'meetings-out-of-order': {
    title: 'Meetings out of order',
    message: ({ found, held, previous, previousHeld }) => `Meeting ${found} (${held}) comes before ${previous} (${previousHeld}).`,
    remedy: () => 'Check the numbers and dates of both meetings.',
    meaning: 'Inside a series, the meeting with the higher number is held later. The same goes for quarters.',
    wrong: 'number: 22 with held: 2016 and number: 21 with held: 2017',
    right: 'number: 21 with held: 2016 and number: 22 with held: 2017',
  },
  'quarter-claimed-twice': {
    title: 'Quarter with two ordinary meetings',
    message: ({ found, otherFile }) => `Quarter ${found} is already taken by ${otherFile}.`,
    remedy: () => 'Keep "ordinary" in one of them; if the other was extraordinary, write who agreed to it under "consents".',
    meaning: 'Each quarter has one ordinary meeting of the Tripartite Team. The others are extraordinary.',
    wrong: 'ordinary: 2026-Q1 (in two meetings)',
    right: 'ordinary: 2026-Q1 and, in the other, consents: [ppt, st-crm, st-rrocm]',
  },
  'minutes-before-meeting': {
    title: 'Minutes older than their meeting',
    message: ({ path, found, held }) => `"${path}" says ${found}, but the meeting was in ${held}.`,
    remedy: () => 'Check the date of the minutes, or the meeting they belong to.',
    meaning: 'Minutes tell what happened at a meeting. They cannot bear an earlier date.',
    wrong: 'kind: minutes, dated: 2026-02-10, of a meeting of 2026-03-05',
    right: 'kind: minutes, dated: 2026-03-12',
  },
  'presidencies-overlap': {
    title: 'Presidencies that overlap',
    message: ({ found, otherFile }) => `The term ${found} overlaps that of ${otherFile}.`,
    remedy: () => 'Check the beginning and the end of both; only the day of the handover may be the same.',
    meaning: 'There is one presidency at a time. Who owes an obligation depends on it.',
    wrong: 'term: { from: 2025-12-01, to: 2026-12-31 } and term: { from: 2026-06-01, to: 2027-06-01 }',
    right: 'term: { from: 2025-12-01, to: 2026-06-01 } and term: { from: 2026-06-01, to: 2027-06-01 }',
  },
  'unknown-occurrence': {
    title: 'Occurrence that the rule does not have',
    message: ({ found, parts }) => `"${found}" names no occurrence of that rule; it is written: ${parts.map(occurrencePart).join(' / ')}.`,
    remedy: () => "Copy the name that the rule's page shows.",
    meaning: 'A waiver names the occurrence as the rule shows it: a quarter, a year, a meeting or a presidency.',
    wrong: 'rule: quarterly-meeting with occurrence: grcm-2026',
    right: 'rule: quarterly-meeting with occurrence: 2026-Q1',
  },
  'occurrence-never-owed': {
    title: 'An occurrence that was never owed',
    message: ({ found }) => `The rule asked for nothing named “${found}”.`,
    remedy: () => 'Copy the name that the page of the rule shows, or check the date of the finding.',
    meaning: 'Only what a rule asked for can be excused, or put on record as not done.',
    wrong: 'rule: quarterly-meeting with occurrence: 2009-Q1',
    right: 'rule: quarterly-meeting with occurrence: 2026-Q1',
  },
  'waiver-not-entitled': {
    title: 'A waiver from somebody who cannot give it',
    message: ({ found }) =>
      found === '' ? 'The waiver does not say who gave it.' : `“${found}” cannot excuse this obligation, or is the one that owes it.`,
    remedy: ({ accepted }) => `“by” takes, unless they owe it: ${listed(accepted)}.`,
    meaning: 'An obligation is excused by those to whom it is owed, or by a body that may adopt the rule. A debtor does not excuse itself.',
    wrong: 'rule: questionnaire, finding: waived, by: [st-crm]',
    right: 'rule: questionnaire, finding: waived, by: [members]',
  },
  'act-decides-nothing': {
    title: 'An act of somebody who cannot adopt the rule',
    message: ({ found }) => `This document neither brings “${found}” into force nor ends it: it is no act of a body that can.`,
    remedy: ({ accepted }) =>
      `Use “kind: act” and one of these bodies in “by”: ${listed(accepted)}. If none of them approved it, take the rule out.`,
    meaning: 'A rule binds once a body that may adopt it has done so. A draft or a proposal does not bring it into force.',
    wrong: 'kind: notice, by: [st-rrocm], adopts: [quarterly-meeting]',
    right: 'kind: act, by: [viceministerial], adopts: [quarterly-meeting]',
  },
  'plan-network-differs': {
    title: 'Another network than the one that made the agreement',
    message: ({ found, agreement, body }) => `The item says “${found}”, and the agreement “${agreement}” is one of “${body}”.`,
    remedy: ({ body }) => `Write “network: ${body}”, or leave “network” out: the body follows from the agreement.`,
    meaning:
      'The agreement says which network an item of the plan comes from. With two answers the count of agreements per network would be wrong.',
    wrong: '{ id: i1, agreement: d-90, network: red-a }, with d-90 made by red-b',
    right: '{ id: i1, agreement: d-90, network: red-b }',
  },
  'plan-above-preference': {
    title: 'More agreements than the documents prefer',
    message: ({ found, count, preferred }) =>
      `The plan holds ${count} agreements of “${found}”; the documents prefer ${preferred} at most.`,
    remedy: () => 'See whether one of them can wait for another year. This is no mistake: it is a preference.',
    meaning: 'Distinct agreements of each network or group are counted, even where an item leaves its network out or repeats an agreement.',
    wrong: 'Four items with four agreements of red-a',
    right: 'Three items with three agreements of red-a',
  },
  'planned-before-endorsed': {
    title: 'An agreement in the plan before its endorsement',
    message: ({ found, endorsed }) =>
      endorsed === undefined
        ? `The plan schedules “${found}”, of which no endorsement by the vice-ministers is on record.`
        : `The plan schedules “${found}”, endorsed later (${endorsed}).`,
    remedy: () => 'Check both dates. If that is how it happened, leave the entry as it is.',
    meaning: 'The documents ask that an agreement be endorsed and then enter the plan. The contrary is published where it is documented.',
    wrong: 'A plan formed on 2026-02-01 with an agreement endorsed on 2026-06-01',
    right: 'A plan formed on 2026-07-01 with an agreement endorsed on 2026-06-01',
  },
  'consent-missing': {
    title: 'An extraordinary meeting without the consent of all three parties',
    message: ({ missing }) => `Not known to have agreed to it: ${listed(missing)}.`,
    remedy: () => 'Add the missing parties to “consents”, where a source names them.',
    meaning:
      'A meeting of the team is extraordinary where all three parties agree to it. Without the three the site does not decide whether it counts for its quarter.',
    wrong: 'consents: [st-crm]',
    right: 'consents: [ppt, st-crm, st-rrocm]',
  },
  'signed-without-approval': {
    title: 'A signature without the approval that the function asks for',
    message: () => 'The document is evidence of function 5.7, and no earlier approval by the vice-ministers is on record.',
    remedy: () => 'Add “approved” with “by: viceministerial” and its date, or take the function out.',
    meaning:
      'The presidency signs documents with third parties where the vice-ministers have approved them. Signing without that does not show the function done.',
    wrong: 'duties: [5-7] without approved',
    right: 'duties: [5-7], approved: { by: viceministerial, on: 2026-01-10 }',
  },
} satisfies Partial<ProblemTexts>;
