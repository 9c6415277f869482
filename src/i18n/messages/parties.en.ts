import type { PartyWords } from './parties.es.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.en;

export const partiesEn: PartyWords = {
  opening: {
    named: (n: number) =>
      n === 0
        ? 'No agreement that asks for something names this country'
        : n === 1
          ? '1 agreement that asks for something names this country'
          : `${n} agreements that ask for something name this country`,
    asked: (n: number) =>
      n === 0
        ? 'We found no agreement that asks it for something by name'
        : n === 1
          ? '1 agreement asks it for something'
          : `${n} agreements ask it for something`,
    acts: (n: number, years: string) =>
      n === 1 ? `This site holds 1 act of its own (${years})` : `This site holds ${n} acts of its own (${years})`,
    asking: (n: number) => (n === 0 ? 'none asks for something' : n === 1 ? '1 asks for something' : `${n} ask for something`),
    documented: (n: number) => `documents show something of ${n}`,
    nothingFound: (n: number) => `of ${n} we looked and found nothing`,
    noRecord: (n: number) => (n === 1 ? '1 is to be documented' : `${n} are to be documented`),
    passed: (n: number) =>
      n === 1
        ? '1 had a date that has passed, and we do not know whether it was done in time.'
        : `${n} had a date that has passed, and we do not know whether they were done in time.`,
    denied: (n: number) => `Of ${n}, some voice says that after the date it was not wholly done.`,
    coming: (n: number) => (n === 1 ? 'The date of 1 is still to come.' : `The dates of ${n} are still to come.`),
    shared: (n: number) =>
      n === 1 ? '1 agreement asks something of all member countries' : `${n} agreements ask something of all member countries`,
    sharedGroup: (n: number) =>
      n === 1 ? '1 agreement asks something of a group it belongs to' : `${n} agreements ask something of a group it belongs to`,
    /** Empty where nothing else reaches it. */
    besides: (acts: number, measures: number, instruments: number) => {
      const ofActs = acts === 1 ? '1 agreement of the region' : `${acts} agreements of the region`;
      const ofMeasures = [
        measures === 1 ? '1 measure of ' : `${measures} measures of `,
        instruments === 1 ? '1 instrument' : `${instruments} instruments`,
      ];
      const told = [acts === 0 ? [] : [ofActs], measures === 0 ? [] : [ofMeasures.join('')]].flat();
      const verb = acts + measures === 1 ? ' reaches it too.' : ' reach it too.';
      return told.length === 0 ? '' : [told.join(' and '), verb].join('');
    },
    nothing: 'We have received nothing about this from its government or from civil society.',
    heard: (government: number, civilSociety: number) =>
      `Its government reported on ${government === 0 ? 'none of them' : government}; civil society, on ${civilSociety === 0 ? 'none' : civilSociety}.`,
    apart: (n: number) => `On ${n}, their levels differ by two or more.`,
    caution: 'No information does not mean that it was not done.',
    unanswered: (n: number, of: number) =>
      of === 1
        ? n === 1
          ? 'Civil society presented 1 statement to it: we found no answer.'
          : 'Civil society presented 1 statement to it.'
        : `Civil society presented ${of} statements to it: ${n === 0 ? 'we found an answer to all' : n === of ? 'we found an answer to none' : `to ${n} we found no answer`}.`,
    presented: (n: number, of: number) =>
      of === 1
        ? n === 1
          ? `It presented 1 statement to ${c.word.the}: we found no answer.`
          : `It presented 1 statement to ${c.word.the}.`
        : `It presented ${of} statements to ${c.word.the}: ${n === 0 ? 'we found an answer to all' : n === of ? 'we found an answer to none' : `to ${n} we found no answer`}.`,
    duties: (n: number) => (n === 1 ? 'One rule in force asks something of it.' : `${n} rules in force ask something of it.`),
    noDuties: 'No rule of the mechanism that concerns it is in force, as far as we know.',
    turn: {
      left: (meetings: number, documents: number) =>
        meetings + documents === 0
          ? 'This site holds no meetings and no documents of its term.'
          : `Of its term this site holds ${meetings === 0 ? 'no meeting' : meetings === 1 ? '1 meeting' : `${meetings} meetings`} and ${documents === 0 ? 'no document' : documents === 1 ? '1 document' : `${documents} documents`}.`,
      announced: (country: string, year: string) =>
        `An announcement gives ${country} the presidency of ${year}. No source that we read says that it has received it.`,
      held: (country: string, year: string) => `${country} held the presidency of ${year}.`,
    },
  },
  counts: {
    caption: 'Of how much each voice has spoken',
    columns: ['Voice', 'Of how much'],
    of: (n: number, of: number) => `${n} of the ${of} agreements and measures that reach this country`,
    record: (n: number, of: number) =>
      of === 0
        ? 'no agreement that asks for something names it'
        : `documents show something of ${n} of the ${of} agreements that name it and ask for something; it is not kept country by country`,
    levels: 'What each voice says of each agreement and measure in this country',
    more: (n: number) => `${n} more rows, in which the voices differ less`,
  },
  owed: {
    addressed: 'addressed to this country',
    does: (role: string, what: string) => `${role}: ${what}`,
    settle: (step: string) => `What would settle it: ${step}`,
    document: 'a dated document that shows what was done.',
    shared: (n: number) => (n === 1 ? 'Asked of a group it belongs to: 1 agreement' : `Asked of a group it belongs to: ${n} agreements`),
  },
  reaching: {
    heading: 'All that reaches this country',
    meaning:
      'What is asked of a group to which it belongs, such as the member countries, reaches a country, and so does what the region asks of another party or without saying of whom. In the latter case it is not always for its government to do. What is asked of it by name is told apart.',
    shared: (n: number) => (n === 1 ? '1 agreement asks something of: ' : `${n} agreements ask something of: `),
    heard: (n: number) => `On ${n} of them some voice spoke of this country`,
    regional: (n: number) =>
      n === 1
        ? 'The region also asked another party, or nobody by name, in 1 agreement.'
        : `The region also asked another party, or nobody by name, in ${n} agreements.`,
    instruments: (n: number) => (n === 1 ? 'Measures of 1 instrument' : `Measures of ${n} instruments`),
    measures: (n: number) => (n === 1 ? '1 measure' : `${n} measures`),
    all: 'The list of all of it, agreement by agreement and measure by measure',
  },
  askedOf: {
    heading: 'What else was asked of it, and by whom',
    proposals: (n: number, all: number) =>
      `${n === 0 ? 'No proposal names it' : n === 1 ? '1 proposal names it' : `${n} proposals name it`}; ${all} are addressed to all member countries.`,
    caution: 'A proposal binds nobody as long as no body has approved it.',
    inputs: (n: number) => `${n} civil-society statements`,
    inputsAfter: ` were presented to meetings of ${c.word.the}, of which this country is a member.`,
    reviews: 'Independent reviews that speak of it',
    questionnaires: (n: number) => (n === 1 ? 'It was sent 1 questionnaire.' : `It was sent ${n} questionnaires.`),
    from: (who: string) => `by: ${who}`,
  },
  places: {
    heading: 'Places of this country named in what we received',
    caption: 'Each place, with the texts that speak of it',
    columns: ['Place', 'Texts'],
  },
  meetings: {
    presided: (n: number) => (n === 1 ? '1 meeting at which it presided' : `${n} meetings at which it presided`),
    heading: 'Meetings held here',
    none: 'We know of none.',
    fold: (n: number, years: string) => (n === 1 ? `1 meeting (${years})` : `${n} meetings (${years})`),
  },
  acts: {
    heading: 'What it agreed',
    asking: (n: number) => (n === 1 ? '1 act that asks for something' : `${n} acts that ask for something`),
    others: (n: number) =>
      n === 1
        ? '1 act that asks for nothing, or took effect by being passed'
        : `${n} acts that ask for nothing, or took effect by being passed`,
    all: 'See all of them, with what each voice says',
  },
  open: {
    heading: 'Still to do or to find out',
    intro: 'What has a date to come, what had one and may have been done or not, and what awaits an answer.',
    none: 'We found nothing: no dates to come, no dates passed without news, no statements without an answer.',
    asked: 'Asked of it',
    adopted: 'It asked others',
    presentedTo: 'Presented to it',
    presentedBy: 'It presented this',
    rule: 'Rule in force',
    answer: 'the answer, or a document that tells of it.',
    more: (n: number) => `Show ${n} more`,
  },
  ways: {
    heading: 'Report, reply and keep up',
    inform: 'Report on what was done',
    reply: 'Reply to what is said of this party',
    calendar: 'Its dates, for your calendar (calendar file)',
    feed: 'What is new on the whole site',
    pack: 'For whoever takes over the presidency',
    holidays: 'Public holidays by which its deadlines are counted',
  },
  noInterviews: (n: number) => `We found no interview with the focal points of the ${n} countries.`,
  groups: 'Groups it belongs to',
  members: {
    fold: (n: number) => (n === 1 ? '1 organisation that some source shows' : `${n} organisations that some source shows`),
  },
  about: 'Name, codes, citation, and how to show this page on another',
  mentionsFold: (heading: string, n: number) => `${heading}: ${n}`,
  list: {
    intro: (asked: number, naming: number) =>
      `The ${c.countries} member countries. Of the ${asked} agreements that asked for something, ${naming} name a country; the others are for the whole region.`,
    nothing: 'We have received nothing from any government or from civil society. That does not mean that nothing was done.',
    heard: (governments: number, countries: number, of: number) =>
      `${governments} of ${of} governments have reported. Civil society reported on ${countries} of ${of} countries. No information does not mean that it was not done.`,
    naming: (n: number) =>
      n === 0
        ? 'no agreement that asks for something names it'
        : n === 1
          ? '1 agreement that asks for something names it'
          : `${n} agreements that ask for something name it`,
    documented: (n: number, of: number) =>
      n === 0 ? 'documents show nothing yet' : `documents show something of ${n === of && of > 1 ? 'all of them' : n}`,
    spoken: (government: number, civilSociety: number) =>
      government + civilSociety === 0
        ? 'nobody has reported'
        : [
            government > 0 ? `its government reported on ${government}` : 'its government has not reported',
            civilSociety > 0 ? `civil society on ${civilSociety}` : 'nor has civil society',
          ].join('; '),
  },
};
