// A data table: the English words for problems of the mechanism: its meetings, documents and presidencies, in the order of the catalogue.
import type { ProblemTexts } from '../text.ts';
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
} satisfies Partial<ProblemTexts>;
