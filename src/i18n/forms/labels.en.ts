import type { FieldLabels } from './labels.es.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

// A data table: what fields that many people fill in ask, where they are spoken to otherwise than the words of the schema do.

export const labelsEn: FieldLabels = {
  reports: {
    lang: { label: 'Language you write in' },
    organization: {
      label: 'Organisation that signs',
      hint: 'Type its name and choose it. If it is not there, ask first that it be added.',
    },
    period: { label: 'Period observed', hint: 'Twelve months at most: third quarter of 2026, July 2026, 2026.' },
    filed: { label: 'Day of filing', hint: 'Today, if you send it now.' },
    method: { label: 'How you know it', hint: 'Visits, interviews, documents: how many and when. Without names of persons.' },
    'no-personal-data-checked': {
      label: 'Personal data',
      hint: 'Before it is sent, somebody has to read the whole text and see that there are no names, telephone numbers or anything by which a person could be recognised.',
    },
    assessments: { label: 'What you assess', hint: 'One agreement or measure at a time. Add as many as you need.' },
    place: { label: 'Where you observed it', hint: 'If it was in one country. Never an exact spot.' },
    presented: { label: 'Meetings that received it' },
    related: { label: 'Other parties it mentions' },
  },
  'self-assessments': {
    country: { label: 'Country that reports' },
    period: { label: 'Period it covers', hint: 'Twelve months at most: third quarter of 2026, 2026.' },
    filed: { label: 'Day of filing', hint: 'Today, if you send it now.' },
    method: { label: 'How you know it', hint: 'Answers of offices, registers, visits: which ones and from when.' },
    assessments: { label: 'What you report on', hint: 'One at a time. Add as many as you need.' },
  },
  replies: {
    to: { label: 'What it answers', hint: 'A report, a self-assessment, a review or what documents show. Search by its title.' },
    subject: { label: 'On which agreement or measure', hint: 'If it answers one part. If it answers all of it, leave this empty.' },
    from: { label: 'Who answers', hint: 'The country, body or organisation that was spoken of.' },
    stance: { label: 'What the reply does' },
    filed: { label: 'Day of filing', hint: 'Today, if you send it now.' },
    text: { label: 'The whole reply', hint: 'If it does not fit into the summary.' },
  },
  /** In reports and self-assessments alike. */
  assessed: {
    'assessments.subject': { label: 'Agreement or measure', hint: `Type part of its title, for example "${CONFERENCE_NAMES.en.topic}".` },
    'assessments.country': {
      label: 'Country it is about',
      hint: 'If it is not the one above. Without a country it is taken to be about the whole region.',
    },
    'assessments.region': { label: 'State, department, province or district' },
    'assessments.municipality': { label: 'Municipality', hint: 'Never a shelter, a street or an exact spot.' },
    'assessments.level': {
      label: 'How much has been done?',
      hint: 'If you do not know, choose "no information": it is neither progress nor breach.',
    },
    'assessments.norm': { label: 'Does the rule exist?', hint: 'The norm. Governments and organisations are asked the same.' },
    'assessments.practice': { label: 'Is it done on the ground?', hint: 'Practice. Governments and organisations are asked the same.' },
    'assessments.method': {
      label: 'How you know it',
      hint: 'If it differs here from what you said above. From "substantial" on it has to be said.',
    },
    'assessments.evidence': {
      label: 'Evidence',
      hint: 'What it rests on. "Full" needs at least one with an address or a source; of practice, one that shows what is done.',
    },
    'assessments.evidence.title': { label: 'What it is', hint: 'For example, "Minutes of the meeting of August".' },
    'assessments.evidence.kind': { label: 'Kind' },
    'assessments.evidence.url': { label: 'Public address', hint: 'Begins with https://. Leave it empty if it is not published.' },
    'assessments.evidence.sources': { label: 'Or a source listed here' },
    'place.country': { label: 'Country' },
    'place.region': { label: 'State, department, province or district' },
    'place.municipality': { label: 'Municipality', hint: 'Never an exact spot.' },
  },
};
