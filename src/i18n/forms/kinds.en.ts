import type { kindsEs } from './kinds.es.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.en;

// A data table: what each form is called, and what it is for.
export const kindsEn: typeof kindsEs = {
  reports: {
    title: 'Write a compliance report',
    lead: 'A civil-society organisation tells what it observed of an agreement or a measure: where, when and how it knows.',
  },
  'self-assessments': {
    title: 'Report as a government',
    lead: 'A government says, in its own words and with its own levels, what it did of what was asked of it.',
  },
  replies: {
    title: 'Answer what was said',
    lead: 'Whoever was assessed may accept, contest or explain. The reply is published beside what it answers.',
  },
  reviews: { title: 'Add an independent review', lead: 'A study, an audit or a review by a university or another institution.' },
  practices: { title: 'Add a good practice', lead: 'Something that worked in one place and that others can use.' },
  actions: { title: 'Add a programme or an action', lead: 'What was done around an agreement: a programme, a joint action, advocacy.' },
  inputs: {
    title: 'Add a text of civil society',
    lead: `A declaration, a resolution or a presentation that civil society brought to ${c.word.the}.`,
  },
  agreements: {
    title: 'Add an agreement',
    lead: `What a body of ${c.word.the} decided, requested, recommended or welcomed, with its deliverables.`,
  },
  meetings: { title: 'Add a meeting', lead: 'Date, place, agenda, who attended, minutes and next steps.' },
  documents: { title: 'Add a document', lead: 'Minutes, a report or a letter, when it was sent and whom it reached.' },
  plans: { title: 'Add a work plan', lead: 'What a plan provides for, who does it and until when.' },
  consultations: { title: 'Add a consultation', lead: 'A written consultation, with its rounds and the positions of the countries.' },
  presidencies: { title: 'Add a presidency', lead: 'Which country presides, since when, and how it received the office.' },
  parties: {
    title: 'Add an organisation, a body or an institution',
    lead: 'Who it is, since when, what it belongs to. Never the name of a person.',
  },
  sources: { title: 'Add a source', lead: 'A document or a page that supports what this site says.' },
  records: { title: 'Add what documents show', lead: 'Published evidence on an agreement, with its date and its source.' },
  proposals: { title: 'Add a proposal', lead: 'What was proposed and is not an agreement yet.' },
  guidelines: { title: 'Add an instrument', lead: 'Guidelines, guides or memoranda, with their measures.' },
  waivers: { title: 'Add a waiver', lead: 'An obligation of the mechanism that was waived or not done, and who decided so.' },
  holidays: { title: 'Add the public holidays of a country', lead: 'The days that do not count in the deadlines of that country.' },
  observations: { title: 'Add an observation', lead: 'What somebody pointed out about a practice.' },
  challenges: { title: 'Add a challenge', lead: 'A difficulty that sources name.' },
  chains: { title: 'Add a subject over the years', lead: 'The steps that a matter went through, from one meeting to the next.' },
  requests: { title: 'Add a request of the documents', lead: 'What a working document asks of this site.' },
  themes: { title: 'Add a theme', lead: 'A theme by which agreements are classified.' },
  tags: { title: 'Add a tag', lead: 'A word by which texts on the same matter are found.' },
  glossary: { title: 'Add a term', lead: 'A word of the glossary and what it means.' },
};
