import type { dashboardIntrosEs, dashboardSectionsEs, DashboardWords } from './dashboards.es.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.en;

/** Names of the sections of findings. */
export const dashboardSectionsEn: typeof dashboardSectionsEs = {
  standing: 'Where agreements and measures stand',
  differences: 'Where the voices differ',
  coverage: 'What we have information on',
  age: 'How recent the information is',
  specificity: 'How specific the agreements are',
  continuity: 'Themes, year by year',
};

export const dashboardIntrosEn: typeof dashboardIntrosEs = {
  standing:
    'What each voice says about the agreements and the measures, counted separately. Every number opens its list. The voices are never added up or averaged.',
  differences:
    'Where government and civil society say different things about the same agreement or measure, country by country, the widest difference first. Nothing else is calculated across voices.',
  coverage:
    'The agreements, measures, countries and places on which we have current information from civil society and governments, and those on which we have received none.',
  age: 'When each voice last spoke, which year the documents reach, and how long nothing has been known.',
  specificity:
    'Which of seven facts each agreement states: who, when, what, with which indicator, for whom, with what resources and how it is verified. Without them it is hard to tell whether it was kept.',
  continuity:
    'The years in which each theme appears in agreements, proposals, instruments, statements and meetings, and the themes that have not appeared for years.',
};

/** Words of the pages that show how things stand, in counts that open their lists. */
export const dashboardsEn: DashboardWords = {
  rule: 'The rule',
  of: (n, total) => `${n} of ${total}`,
  total: 'Sum',
  everything: 'See everything',
  none: 'None.',
  list: 'The list',
  since: (date, ago) => `since ${date} (${ago} ago)`,
  region: 'The region as a whole',
  allMembers: (n) => `All ${n} member countries`,
  unassigned: 'Presidency not known',
  measure: (id) => `measure ${id}`,
  columnLevels: { several: 'Several levels' },
  information: { current: 'Current', aged: 'Needs updating', expired: 'Out of date', none: 'Never received' },
  missing: {
    titles: {
      standing: 'Two of the three voices are still missing.',
      differences: 'There is nothing to compare yet.',
      coverage: 'We have not received anything yet.',
    },
    standing: (asOf) =>
      `As of ${asOf} we have received no report or self-assessment on the agreements. Below is what documents show; the other two voices have said nothing yet.`,
    differences: (asOf) =>
      `As of ${asOf} there is no agreement or measure for which both a government and civil society have given a level. Seeing no difference does not mean that they agree.`,
    coverage: (asOf) => `As of ${asOf} we have received no report or self-assessment. That says nothing about compliance.`,
    who: `Organisations can send reports, and governments can answer the questionnaire of ${c.word.the}'s secretariat.`,
    report: 'How to write a report',
    answer: 'How a government can respond',
  },
  standing: {
    rule: 'For governments and civil society, each agreement is counted in every country it addresses, and each measure is counted twice: rules and practice. The region as a whole is counted only where somebody spoke about it. Beside them is what documents show, counting each agreement once. Information that is out of date counts as no information. "Several levels": parties within one voice do not agree.',
    organizationRule: 'For each organisation we show what it says itself, and only where it spoke.',
    themeRule: 'An agreement or instrument with several themes is counted in each of them.',
    stands: (n) => `${n} possible answers`,
    groups: (n) => `See each one (${n})`,
    headings: {
      voice: 'Agreements and measures together, by voice',
      assessed: 'Agreements and measures separately',
      country: 'By country',
      body: 'By the body that adopted them',
      theme: 'By theme',
      presidency: 'By presidency',
      organization: 'By organisation',
    },
    partTitle: (name) => `Where agreements and measures stand: ${name}`,
    noOrganization: 'No organisation has assessed an agreement or a measure yet.',
    assessed: { agreements: 'Agreements', norm: 'Measures: rules', practice: 'Measures: practice', whole: 'Measures: overall' },
    agreementsOnly: 'Agreements only: we do not note which body or presidency adopted each measure.',
  },
  differences: {
    rule: (levels) =>
      `We compare the levels of the two voices that still count, in the same country and on the same aspect: overall, rules or practice. Where a voice gives several levels, we say that it is divided and give two distances: between the nearest levels and between the farthest. "Same level" means that every text says the same. If the farthest are ${levels} levels or more apart, it is contested.`,
    count: (n, of) => `${n} can be compared, out of the ${of} cases in which at least one of the two voices spoke.`,
    byCountry: 'By country',
    byLevels: 'By difference between the farthest',
    levels: (n) => (n === 0 ? 'Same level' : n === 1 ? '1 level' : `${n} levels`),
    from: (nearest, farthest) => `${nearest} to ${farthest} levels`,
    divided: { divided: 'A voice is divided', united: 'No voice is divided' },
    dividedVoice: { government: 'government divided', 'civil-society': 'civil society divided' },
    besides: 'They speak about different aspects',
    besidesRule:
      'Civil society speaks about the rules or the practice and the government only about the whole, or the other way round. What they say is shown side by side; no distance is calculated.',
    besidesCount: (n) => `In ${n} more the two voices speak about different aspects: they are below, side by side.`,
    partTitle: {
      country: (name) => `Where the voices differ: ${name}`,
      levels: (name) => `Where the voices differ: ${name.toLowerCase()}`,
    },
    caption: 'Widest difference first',
    columns: { subject: 'Agreement or measure', difference: 'Difference', contested: 'Contested', statements: 'Who says so' },
    contested: { reply: 'a party rejects it', distance: 'two levels or more between the farthest' },
    no: 'no',
    noneHere: 'Nothing can be compared here yet: one of the two voices is missing, or both.',
    more: (n) => `These are the ${n} widest; the others are on each country's page.`,
  },
  coverage: {
    rule: (current, expired) =>
      `Each agreement or measure is counted in every country it addresses. Information is current for ${current} months from the end of the period observed; then it needs updating, and after ${expired} months it is out of date.`,
    sentence: (n, of) => `there is current information in ${n} of ${of} cases.`,
    byCountry: 'By country',
    byEntry: 'By agreement or instrument',
    caption: (voice) => `${voice}: how old the information is`,
    country: 'Country',
    entry: 'Agreement or instrument',
    places: 'Places on which civil society reports',
    placesRule:
      'States, departments or provinces (as in ISO 3166-2), with the municipalities named inside them; never exact locations. Where several organisations speak about the same thing we give the lowest and the highest level, and who says each.',
    noPlaces: 'No report covers a place inside a country yet.',
    noPlacesHere: 'No report covers a place in this country yet.',
    silent: {
      government: (total) => `Governments have sent us nothing on any of ${total} cases. That does not mean that nothing was done.`,
      'civil-society': (total) => `Civil society has sent us nothing on any of ${total} cases. That does not mean that nothing was done.`,
    },
    inEach: 'What is missing in each country:',
    nothingOn: (n, of) => `We have received nothing on ${n} of ${of} agreements and instruments`,
    partTitle: (name) => `What we have information on: ${name}`,
    statements: (n) => `${n} agreements or measures`,
  },
  age: {
    byVoice: {
      government: 'Governments: how old their information is',
      'civil-society': 'Civil society: how old its information is',
    },
    reach: {
      heading: 'Which year the documents reach',
      question: 'Which year is the latest evidence on each agreement from?',
      rule: 'The documentary record does not go out of date: it says when its latest evidence is from. Each agreement is counted once.',
      undated: 'Evidence without a date',
      nothing: 'Without evidence',
      noRecord: 'No agreement has dated evidence.',
      few: (text) => `The latest evidence is from: ${text}.`,
    },
    silence: {
      heading: 'How long nothing has been known',
      rule: 'The time without information is counted from when the agreement or instrument came into being.',
      question: (voice) => `${voice}: since which year has the first information been missing?`,
      undated: 'No known date',
      nothing: (voice) => `${voice}: we have received something on everything at some point.`,
    },
    stalled: {
      heading: 'Agreements with no movement on this site',
      rule: (quarters) =>
        `Open agreements for which no level has changed and we have found no new evidence in ${quarters} quarters or more. That does not mean that nothing was done.`,
      count: (n, of) => `${n} of ${of} agreements that ask for something are open with no movement on this site.`,
      list: 'Which they are',
      none: 'Every open agreement has had some movement.',
    },
    year: 'Year',
    number: 'Cases',
    agreements: 'Agreements',
  },
  specificity: {
    rule: 'This looks at what the text we know of each agreement says, in either language, not at whether it was kept.',
    facts: 'Fact by fact',
    bars: 'How many agreements state each fact?',
    fact: 'Fact',
    agreements: 'Agreements',
    words: 'Overall',
    table: 'The seven facts, agreement by agreement',
    caption: 'What each agreement states',
    agreement: 'Agreement',
    whole: 'Overall',
    marks: { stated: '✓ yes', 'not-stated': '– no', 'not-known': '? not known' },
    count: (n, known) => (known === 7 ? `${n} of 7` : `${n} known`),
    partTitle: (fact) => `Agreements that state: ${fact.toLowerCase()}`,
    states: 'They state it',
    silent: 'They do not state it',
    unread: 'Not known: we have not read the full text',
    aside: (n) => `${n} acts do not ask for anything to be done and are left out.`,
    others: 'Proposals and items in plans',
    othersCaption: 'How many state each fact; we do not note the other facts for them',
    proposals: (n) => `Proposals (${n})`,
    planItems: (n) => `Items in plans (${n})`,
    notNoted: '–',
    counted: (n, of, fact) => `Of the agreements whose text lets us tell, ${n} of ${of} state: ${fact.toLowerCase()}.`,
  },
  continuity: {
    rule: (years) =>
      `A theme is counted in the year in which each entry on it begins. After ${years} full years without any, we say since when this site has had no entries: that does not mean that nobody works on it. The classification by theme is the editors'.`,
    states: { raised: 'raised', kept: 'continues', dropped: 'no entries for years', returned: 'came back' },
    now: { raised: 'Raised recently', kept: 'Still present', returned: 'Came back' },
    noneSince: (year) => `No entries after ${year}`,
    never: 'No dated entry',
    counts: (n, of) => `On this site ${n} of ${of} themes have recent entries.`,
    legend: 'What the marks mean',
    droppedIn: (years) => `${years} years without entries on this site`,
    undated: 'Undated',
    themes: 'Theme by theme',
    lists: 'What is behind each year',
    entries: (n) => (n === 1 ? '1 entry' : `${n} entries`),
    more: (n) => `and ${n} more, on the theme's page`,
    raisedBy: {
      heading: 'Who raises each theme',
      intro: `Texts of civil society stand apart from acts of ${c.word.the}, governments and organisations. Meetings are not counted here: it is not known who put the theme there. A theme that is missing from a column only means that this site has no such text.`,
      counts: (civil, conference, both, of) =>
        `Of ${of} themes, ${civil} appear in dated texts of civil society, ${conference} in acts of ${c.word.the}, governments or organisations, and ${both} in both.`,
      caption: 'Years in which each theme appears, by whose text it is',
      theme: 'Theme',
      columns: {
        'civil-society': 'Civil society',
        conference: `${c.word.bare}, governments and organisations`,
        both: 'Texts that both sides sign',
        unsigned: 'The text does not say whose it is',
      },
      lastOwn: (year) => `none here after ${year}`,
    },
    byPresidency: {
      heading: 'Presidency by presidency',
      intro:
        'A text counts in the presidency that hosted its meeting or in whose term its date falls. Where this cannot be known, it counts in none. That a theme belongs to a presidency does not mean that the presiding country chose it.',
      caption: "Themes of each presidency's texts",
      table: (n) => `See the ${n} presidencies`,
      presidency: 'Presidency',
    },
  },
  normPractice: {
    heading: 'Norm and practice, inside each voice',
    rule: 'Each measure counts in each country of which one and the same voice gives both levels, that of the norm and that of practice, and both are still current. There is a distance only where all levels of one are below those of the other. One voice is never compared with the other here.',
    caption: 'Measures by country, by how practice stands to the norm',
    voice: 'Voice',
    states: {
      behind: 'Practice is behind the norm',
      level: 'They are level',
      ahead: 'Practice is ahead of the norm',
      mixed: 'Texts of the voice differ',
    },
    places: 'Where they are not level, according to the voice itself',
    more: (n, of) => `These are the first ${n} of ${of}; the others can be seen in the matrix of each instrument.`,
  },
  gaps: {
    heading: 'How this site measures it',
    unmeasured: 'No number on this site measures it yet.',
    sentences: {
      specific: (n, of) => `${n} of the ${of} agreements with at least one known fact are specific or fairly specific`,
      responsible: (n, of) => `${n} of ${of} agreements say who is responsible`,
      dated: (n, of) => `${n} of ${of} agreements have a date`,
      indicator: (n, of) => `${n} of ${of} agreements have an indicator`,
      resources: (n, of) => `${n} of ${of} agreements mention resources`,
      stalled: (n, of) => `${n} of ${of} agreements that ask for something have had no movement on this site`,
      reported: (n, of) => `${n} of ${of} agreements that a report can be about have a current one from civil society`,
      'instruments-reported': (n, of) => `${n} of ${of} instruments with known measures have a current civil-society report`,
      'governments-answered': (n, of) => `${n} of ${of} governments have a current self-assessment`,
      comparable: (n, of) => `in ${n} of ${of} countries government and civil society can be compared`,
      'inputs-named': (n, of) => `${n} of ${of} civil-society statements are related to an agreement`,
      'themes-dropped': (n, of) => `${n} of ${of} themes have no recent entries on this site`,
      'two-themes': (n, of) => `${n} of ${of} agreements are about consular protection, smuggling or trafficking`,
      slots: (n, of) => `of ${n} of ${of} meetings of ${c.groupFull.the} and the networks we know that there was time to build agreements`,
      handovers: (n, of) => `of ${n} of ${of} presidencies there is a management report here`,
      reviewed: (n, of) => `${n} of ${of} agreements have an independent review`,
    },
  },
  inputs: {
    named: 'Related to an agreement',
    namedRule: 'At least one agreement on this site names them. That does not prove that the agreement came from them.',
    unnamed: 'Named by no agreement',
  },
};
