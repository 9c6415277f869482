// A data table: the English words for problems of the mechanism: its meetings, documents and presidencies, in the order of the catalogue.
import { listed, type ProblemTexts } from '../text.ts';
import { occurrencePart } from './phrases.ts';
import { CONFERENCE_NAMES, EXAMPLES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.en;

export const mechanism = {
  'meetings-out-of-order': {
    title: 'Meetings out of order',
    message: ({ found, held, previous, previousHeld }) => `Meeting ${found} (${held}) is earlier than ${previous} (${previousHeld}).`,
    remedy: () => 'Check the numbers and dates of both meetings.',
    meaning: 'In a series, the meeting with the higher number comes later. The same goes for quarters.',
    wrong: 'number: 22 with held: 2016 and number: 21 with held: 2017',
    right: 'number: 21 with held: 2016 and number: 22 with held: 2017',
  },
  'quarter-claimed-twice': {
    title: 'Quarter with two ordinary meetings',
    message: ({ found, otherFile }) => `Quarter ${found} already has its ordinary meeting: ${otherFile}.`,
    remedy: () => 'Keep "ordinary" in one of them. If the other was extraordinary, write under "consents" who agreed to it.',
    meaning: `${c.team.The} has only one ordinary meeting in each quarter. Any other in those three months is extraordinary.`,
    wrong: 'ordinary: 2026-Q1 (in two meetings)',
    right: 'ordinary: 2026-Q1 and, in the other, consents: [{presidency}, {secretariat}, {civilSecretariat}]',
  },
  'minutes-before-meeting': {
    title: 'Minutes older than their meeting',
    message: ({ path, found, held }) => `"${path}" says ${found}, but the meeting was in ${held}.`,
    remedy: () => 'Check the date of the minutes and the meeting they name.',
    meaning: 'Minutes tell what happened at a meeting. They cannot have an earlier date.',
    wrong: 'kind: minutes, dated: 2026-02-10, of a meeting of 2026-03-05',
    right: 'kind: minutes, dated: 2026-03-12',
  },
  'presidencies-overlap': {
    title: 'Presidencies that overlap',
    message: ({ found, otherFile }) => `The term ${found} overlaps with that of ${otherFile}.`,
    remedy: () => 'Check the beginning and the end of both. They may share only the day of the handover.',
    meaning: 'There is one presidency at a time. Who has to do what depends on it.',
    wrong: 'term: { from: 2025-12-01, to: 2026-12-31 } and term: { from: 2026-06-01, to: 2027-06-01 }',
    right: 'term: { from: 2025-12-01, to: 2026-06-01 } and term: { from: 2026-06-01, to: 2027-06-01 }',
  },
  'handover-contradicts': {
    title: 'Handover that contradicts something else',
    message: ({ path, found, against }) => `"${path}" says ${found}, which does not agree with ${against}.`,
    remedy: () => 'Check the date of the handover, the terms of both presidencies and the meeting at which it happened.',
    meaning:
      'A presidency is received once, from the one before, on the day on which the term of that one ends. Where it happened at a meeting, the day lies within it.',
    wrong: 'received: { from: {handover}, on: 2021-12-03, … } in {next}, with term: { from: 2020-12-04 }',
    right: 'received: { from: {handover}, on: 2020-12-04, … }',
  },
  'troika-without-presidency': {
    title: `${c.troika.bare} without the country that presides`,
    message: ({ found, country }) => `${c.troika.The} names ${found}; "${country}", which presides, is missing.`,
    remedy: ({ country }) => `Add "${country}" to the countries of ${c.troika.the}, or check whose presidency it belongs to.`,
    meaning: `${c.troika.The} is the outgoing, the current and the incoming presidency: the country that presides is always part of it.`,
    wrong: 'country: {fifth} and troika: { members: [{fourth}, {second}] }',
    right: 'country: {fifth} and troika: { members: [{fourth}, {fifth}, {second}] }',
  },
  'of-another-country': {
    title: 'Organisation or institution of another country',
    message: ({ path, found, country, expected }) => `In "${path}", "${found}" is of "${country}", not of "${expected}".`,
    remedy: ({ expected }) => `Name an organisation or institution of "${expected}", or check the country in its own entry.`,
    meaning: 'Whoever speaks for the network in a country, sits in its delegation or serves in its presidency is of that country.',
    wrong: 'belongs: [{ to: {civilNetwork}, as: spokesperson, in: {third} }] in an organisation with country: {second}',
    right: 'belongs: [{ to: {civilNetwork}, as: spokesperson, in: {second} }]',
  },
  'named-twice': {
    title: 'Named twice',
    message: ({ path, found, otherPath }) => `"${path}" repeats ${found}, which already stands in "${otherPath}".`,
    remedy: ({ otherPath }) => `Keep one of the two, or give each a date or a period of its own. The other one is in "${otherPath}".`,
    meaning: 'An organisation does not belong to the same network twice at one time, nor attend the same meeting twice.',
    wrong: 'belongs: [{ to: {civilNetwork}, as: member, on: 2002 }, { to: {civilNetwork}, as: member, on: 2002 }]',
    right: 'belongs: [{ to: {civilNetwork}, as: member, on: 2002 }, { to: {civilNetwork}, as: member, on: 2017 }]',
  },
  'unknown-occurrence': {
    title: 'Case with a wrong name',
    message: ({ found, parts }) => `"${found}" does not name a case of that rule; write: ${parts.map(occurrencePart).join(' / ')}.`,
    remedy: () => "Copy the name of the case from the rule's page.",
    meaning:
      "A waiver or a finding is about one case of a rule, and names it as the rule's page does: a quarter, a year, a meeting or a presidency.",
    wrong: 'rule: quarterly-meeting with occurrence: {body}-2026',
    right: 'rule: quarterly-meeting with occurrence: 2026-Q1',
  },
  'occurrence-never-owed': {
    title: 'Case that the rule never had',
    message: ({ found }) => `The rule never asked for anything for "${found}".`,
    remedy: () => "Copy the name of the case from the rule's page, or check the date.",
    meaning: 'Only what a rule asked for can be waived, and only of that can it be said that it was not done.',
    wrong: 'rule: quarterly-meeting with occurrence: 2009-Q1',
    right: 'rule: quarterly-meeting with occurrence: 2026-Q1',
  },
  'waiver-not-entitled': {
    title: 'Waiver from somebody who cannot give it',
    message: ({ found }) =>
      found === '' ? 'The waiver does not say who gave it.' : `"${found}" cannot give this waiver, or is the one that had to comply.`,
    remedy: ({ accepted }) => `It can come from these, except whoever had to comply: ${listed(accepted)}. Write it under "by".`,
    meaning: 'A waiver comes from those to whom something was owed, or from a body that can adopt the rule. Nobody waives their own duty.',
    wrong: 'rule: questionnaire, finding: waived, by: [{secretariat}]',
    right: 'rule: questionnaire, finding: waived, by: [members]',
  },
  'act-decides-nothing': {
    title: 'Act of a body that cannot adopt the rule',
    message: ({ found }) => `This document neither brings "${found}" into force nor ends it: it is not an act of a body that can.`,
    remedy: ({ accepted }) =>
      `Use "kind: act" and one of these bodies under "by": ${listed(accepted)}. If none of them approved it, remove the rule.`,
    meaning: 'A rule binds once a body with the power to adopt it has done so. A draft or a proposal does not bring it into force.',
    wrong: 'kind: notice, by: [{civilSecretariat}], adopts: [quarterly-meeting]',
    right: 'kind: act, by: [{viceMinisters}], adopts: [quarterly-meeting]',
  },
  'plan-network-differs': {
    title: 'Not the network that made the agreement',
    message: ({ found, agreement, body }) => `The item of the plan says "${found}", but "${body}" made the agreement "${agreement}".`,
    remedy: ({ body }) => `Write "network: ${body}", or remove "network": the agreement already says which network it comes from.`,
    meaning:
      'The agreement says which network an item of the plan comes from. With two different answers the count per network would be wrong.',
    wrong: '{ id: i1, agreement: d-90, network: red-a }, with d-90 made by red-b',
    right: '{ id: i1, agreement: d-90, network: red-b }',
  },
  'plan-above-preference': {
    title: 'More agreements than preferred',
    message: ({ found, count, preferred }) =>
      `The plan has ${count} agreements of "${found}"; the working documents prefer ${preferred} at most.`,
    remedy: () => 'See whether one of them can wait for another year. This is not a mistake: it is a preference.',
    meaning:
      'The site counts the distinct agreements of each network or group, even if an item does not name its network or repeats an agreement.',
    wrong: 'Four items with four agreements of red-a',
    right: 'Three items with three agreements of red-a',
  },
  'planned-before-endorsed': {
    title: 'Agreement in the plan before it was endorsed',
    message: ({ found, endorsed }) =>
      endorsed === undefined
        ? `The plan includes "${found}", and its entry does not say that ${c.ministers.the} endorsed it.`
        : `The plan includes "${found}", which was endorsed later (${endorsed}).`,
    remedy: () => 'Check both dates. If that is how it happened, leave the entry as it is.',
    meaning:
      'The working documents ask that an agreement be endorsed first and enter the plan afterwards. If it happened the other way round and a document shows it, it is published.',
    wrong: 'A plan of 2026-02-01 with an agreement endorsed on 2026-06-01',
    right: 'A plan of 2026-07-01 with an agreement endorsed on 2026-06-01',
  },
  'consent-missing': {
    title: 'Meeting without the consent of all three parties',
    message: ({ missing }) => `It is not known whether these agreed to it: ${listed(missing)}.`,
    remedy: ({ path }) => `Add the missing parties to "${path}", if a source names them.`,
    meaning: `A meeting of ${c.team.the} is extraordinary, or held in person, if all three parties find it necessary. If one is missing, the site does not say whether it counts for its quarter, and counts a meeting in person like any other.`,
    wrong: 'consents: [{secretariat}]',
    right: 'consents: [{presidency}, {secretariat}, {civilSecretariat}]',
  },
  'signed-without-approval': {
    title: 'Signature without prior approval',
    message: ({ path }) =>
      path === 'kind'
        ? `The document was signed with third parties, and its entry does not say that ${c.ministers.the} approved it beforehand.`
        : `The document is given as proof of function 5.7, and its entry does not say that ${c.ministers.the} approved it beforehand.`,
    remedy: ({ path }) =>
      `Add "approved" with "by: ${EXAMPLES.viceMinisters}" and its date${path === 'kind' ? '. If no source says so, leave the entry as it is.' : ', or remove the function.'}`,
    meaning: `The presidency and ${c.secretariat.the} sign documents with third parties if ${c.ministers.the} have approved them. A signature without that approval does not prove the function.`,
    wrong: 'duties: [5-7] without approved',
    right: 'duties: [5-7], approved: { by: {viceMinisters}, on: 2026-01-10 }',
  },
  'mission-without-follow-up': {
    title: 'Mission without its follow-up',
    message: () => 'The entry tells of a mission or a representation, but not of the follow-up it recommended.',
    remedy: ({ path }) =>
      path === 'series'
        ? 'Add "next-steps", or the report of the mission with "follow-up". If no source gives it, leave the entry as it is.'
        : 'Add "follow-up" with what the report recommends. If it recommends nothing, leave the entry as it is.',
    meaning: `When the presidency represents ${c.word.the}, it then reports to the countries and recommends what to do next. If that is missing, the page says that it is not known.`,
    wrong: 'kind: representation-report, without follow-up',
    right: 'kind: representation-report, follow-up: [{ id: s1, responsible: [{secretariat}] }]',
  },
} satisfies Partial<ProblemTexts>;
