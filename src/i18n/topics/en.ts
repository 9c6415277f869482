import type { TopicWords } from './es.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.en;

const several = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Words of the page of a topic, which is a theme or a tag. */
export const topicsEn: TopicWords = {
  theme: 'Theme',
  axis: c.says.axis,
  agreements: (n) => (n === 0 ? 'no agreements' : several(n, 'agreement', 'agreements')),
  finding: {
    none: 'In what we read we found no agreement on this.',
    acts: (n) => several(n, 'agreement', 'agreements'),
    of: (n, all) => ` of the ${all} on this site ${n === 1 ? 'is' : 'are'} about this. `,
    noneAsked: (n) => (n === 1 ? 'It asked for nothing to be done.' : 'None asked for anything to be done.'),
    asked: (n) => `${n} asked for something.`,
    shown: 'Of what they asked for, documents show ',
    states: {
      done: (n) => `${n} done`,
      'in-force': (n) => `${n} in force`,
      partly: (n) => `${n} partly done`,
    },
    noneShown: 'The documents we read show none of them done, not even in part. ',
    nothingFound: (n) => `Of ${n} we looked and found nothing. `,
    noRecord: (n) => `Of ${n} it is still to be documented what happened. `,
    undated: (n) => (n === 1 ? 'It has no known date.' : 'None has a known date.'),
    dated: (n, asked) =>
      n === asked ? (n === 1 ? 'It has a known date.' : 'All have a known date.') : `Only ${n === 1 ? '1 has' : `${n} have`} a known date.`,
    passed: (n, dated) =>
      ` ${n < dated ? `Of ${n} the date passed` : n === 1 ? 'The date passed' : 'Those dates passed'}, and we found nothing on whether it was done in time.`,
    overdue: (n) => ` Of ${n} a government or an organisation says that it was not done after the date.`,
    nobody: 'No government or organisation has reported on them. That does not mean that they were not done.',
    informed: (who) => `Reports on them came from ${who}.`,
    governments: (n, names, acts) =>
      `${several(n, 'government', 'governments')} (${names === undefined ? '' : `${names}; `}on ${several(acts, 'agreement', 'agreements')})`,
    organisations: (n, acts) => `${several(n, 'organisation', 'organisations')} (on ${several(acts, 'agreement', 'agreements')})`,
    onlyThese: { government: ' No government has reported on them.', 'civil-society': ' No organisation has reported on them.' },
  },
  near: { themes: 'Theme close to it, by the editors', tags: 'Tags close to it, by what each text names' },
  promised: {
    heading: 'What was asked, of whom and by when',
    group: (state, n) => `According to documents: ${state} (${n})`,
    who: (names) => `Who: ${names}`,
    countries: (n) => `${n} countries`,
    parties: (n) => `${n} countries and bodies`,
    due: (when) => `By when: ${when}`,
    before: (meeting) => `before ${meeting}`,
    undated: 'No date',
    dateNotKnown: 'Not known by when',
    effect: (n) => `In effect since they were passed (${n})`,
    stating: (n) => `They ask for nothing: they welcome, thank or declare (${n})`,
  },
  voices: {
    heading: 'What each voice says of what was asked',
    nothing: {
      government: (n) => (n === 1 ? 'none has said anything of this agreement.' : `none has said anything of these ${n} agreements.`),
      'civil-society': (n) =>
        n === 1 ? 'no organisation has said anything of this agreement.' : `no organisation has said anything of these ${n} agreements.`,
    },
    spoke: (acts, of) => `information on ${acts} of ${several(of, 'agreement', 'agreements')}.`,
    levels: ' What is still current, by agreement and country: ',
    expired: ' Nothing of that is still current.',
    several: 'several levels',
    places: (countries, of) => `. In ${countries}, of ${of} countries.`,
    region: 'the region as a whole',
    rule: 'What is said of one country does not hold for the others. Beside each agreement stands which countries each level is about.',
  },
  unknowns: {
    heading: 'What is not known, and why',
    both: (n) => `Of ${several(n, 'agreement', 'agreements')} neither governments nor civil society say anything: `,
    one: {
      government: (n) => `Governments, of ${several(n, 'agreement', 'agreements')}: `,
      'civil-society': (n) => `Civil society, of ${several(n, 'agreement', 'agreements')}: `,
    },
    steps: {
      'text-not-read': 'Without the text we do not know what would have to be verified. If you have it, you can send it as a source.',
      'cannot-verify': 'No product, date or indicator is named. The body can agree on them.',
      'not-due': 'It is not yet time to report.',
      'no-answer': 'The questionnaire was sent after they were adopted.',
      'not-asked': 'We have no questionnaire or report on them. That is not a breach.',
    },
  },
  instruments: 'Instruments on this and their measures',
  measures: (n) => (n === 0 ? 'no measures that we could read' : several(n, 'measure', 'measures')),
  statements: 'What civil society said',
  proposals: 'What was proposed and is no agreement',
  meetings: 'Meetings',
  more: (n, kind) => `See ${n} more in the list of ${kind}`,
  folded: (heading, n) => `${heading} (${n})`,
  related: {
    heading: 'Topics close to it',
    rule: 'A theme gathers what the editors classified under it; a tag, only what the text names. So their numbers differ.',
  },
  about: 'How it is classified, and other words to search for it',
  kind: (kind) => `This is the page of a tag. Kind: ${kind.toLowerCase()}.`,
  ofTheme: {
    listed: c.says.themeList,
    own: 'This is the page of a theme that the editors added.',
    axis: ' Its axis: ',
    rule: 'The editors decide which themes each entry has.',
  },
  ofAxis: 'An axis gathers themes and has no agreements of its own. These are its themes.',
  also: (words) => `Also searched for as: ${words}.`,
  nothingOf: (kinds) => `In what was read, nothing was found on this among: ${kinds}.`,
  door: {
    count: (n) => `${n} topics`,
    groups: {
      people: { heading: 'Who it is about', intro: undefined },
      needs: { heading: 'What happens and what is needed', intro: undefined },
      actions: { heading: 'What is asked for or done', intro: undefined },
      conference: { heading: `How ${c.word.the} works`, intro: undefined },
      named: { heading: 'Which sectors it names, and where action is taken', intro: undefined },
      goals: { heading: 'Global goals', intro: 'Only where the text itself names them.' },
      axes: { heading: 'Other ways to see the topics', intro: undefined },
    },
    tags: 'The list of tags, with their meanings and files',
    themes: 'All topics, with how many agreements there are on each',
  },
};
