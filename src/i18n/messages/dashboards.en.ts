import type { dashboardIntrosEs, dashboardSectionsEs, DashboardWords } from './dashboards.es.ts';

/** Names of the sections of findings. */
export const dashboardSectionsEn: typeof dashboardSectionsEs = {
  standing: 'How the agreements and measures stand',
  differences: 'Where the voices differ',
  coverage: 'Coverage',
  age: 'Age of the information',
  specificity: 'Specificity',
  continuity: 'Continuity of themes',
};

export const dashboardIntrosEn: typeof dashboardIntrosEs = {
  standing:
    'What each voice says of the agreements and of the measures, counted apart. Every number opens the list that it counts. The voices are never added up or averaged.',
  differences:
    'Every agreement or measure, in each country, of which government and civil society can be compared, the farthest apart first. Nothing else is computed across voices.',
  coverage:
    'Of which agreements, measures, countries and places there is current information from civil society and from governments, and of which none has been received.',
  age: 'How recent is what each voice said, how far the documentary record reaches, and since when nothing is known.',
  specificity:
    'What each agreement says of seven facts that allow it to be verified: who, when, what, by which indicator, for whom, with what resources, and how it is checked.',
  continuity:
    'In which years each theme appears in agreements, proposals, instruments, statements and meetings, and which have had no entries for years.',
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
  unassigned: 'No presidency can be told',
  measure: (id) => `measure ${id}`,
  columnLevels: { several: 'Several levels' },
  information: { current: 'Current', aged: 'Aged', expired: 'Expired', none: 'Never received' },
  missing: {
    titles: {
      standing: 'Two of the three voices are still missing.',
      differences: 'There is nothing to compare yet.',
      coverage: 'Nothing has been received yet.',
    },
    standing: (asOf) =>
      `As of ${asOf} no report and no self-assessment on the agreements has been received. Below is what sources document; of the other two voices there is no information.`,
    differences: (asOf) =>
      `As of ${asOf} no agreement and no measure has both a level from a government and one from civil society. No visible difference does not mean that they agree.`,
    coverage: (asOf) =>
      `As of ${asOf} no report and no self-assessment has been received. Having received nothing says nothing about fulfilment.`,
    who: 'Organisations can send reports, and governments can answer the questionnaire of the secretariat.',
    report: 'How to write a report',
    answer: 'How a government can answer',
  },
  standing: {
    rule: 'Of governments and of civil society, each agreement counts in each country it addresses, and of each measure norm and practice count apart; the region as a whole only where somebody spoke about it. What the documentary record shows is set beside them, in words of its own, and counts each agreement once. What has expired counts as no information. "Several levels": parties of the same voice do not agree.',
    organizationRule: 'Each organisation is shown with what it says itself, and only where it spoke.',
    themeRule: 'An agreement or a guideline with several themes counts in each of them.',
    stands: (n) => `${n} possible answers`,
    headings: {
      voice: 'Agreements and measures together, by voice',
      assessed: 'Agreements and measures apart',
      country: 'By country',
      body: 'By the body that adopted them',
      theme: 'By theme',
      presidency: 'By presidency',
      organization: 'By organisation',
    },
    partTitle: (name) => `How the agreements and measures stand: ${name}`,
    noOrganization: 'No organisation has assessed an agreement or a measure yet.',
    assessed: { agreements: 'Agreements', norm: 'Measures: norm', practice: 'Measures: practice', whole: 'Measures: as a whole' },
    agreementsOnly: 'Agreements alone: of measures it is not recorded here which body or presidency adopted them.',
  },
  differences: {
    rule: (levels) =>
      `The levels of the two voices that still count are compared, in the same country and on the same thing: the level, the norm or the practice. Where a voice gives several levels, the distances between the nearest and between the farthest are given, and that this voice is divided. "Same level" means that every text says the same. From ${levels} levels between the farthest on it is contested.`,
    count: (n, of) => `${n} can be compared, of ${of} on which at least one of the two voices spoke.`,
    byCountry: 'By country',
    byLevels: 'By difference between the farthest',
    levels: (n) => (n === 0 ? 'Same level' : n === 1 ? '1 level' : `${n} levels`),
    from: (nearest, farthest) => `${nearest} to ${farthest} levels`,
    divided: { divided: 'A voice is divided', united: 'No voice is divided' },
    dividedVoice: { government: 'government divided', 'civil-society': 'civil society divided' },
    besides: 'They speak of different aspects',
    besidesRule:
      'Civil society speaks of the norm or of practice, and the government of the whole alone, or the other way round. They are shown side by side; no distance is counted.',
    besidesCount: (n) => `In ${n} more the two voices speak of different aspects; they are below, side by side.`,
    partTitle: {
      country: (name) => `Where the voices differ: ${name}`,
      levels: (name) => `Where the voices differ: ${name.toLowerCase()}`,
    },
    caption: 'The farthest apart first',
    columns: { subject: 'Agreement or measure', difference: 'Difference', contested: 'Contested', statements: 'Who says so' },
    contested: { reply: 'a party rejects it', distance: 'two levels or more between the farthest' },
    no: 'no',
    noneHere: 'Nothing can be compared here yet: one of the two voices is missing, or both.',
    more: (n) => `Here are the ${n} largest; the others are on the page of each country.`,
  },
  coverage: {
    rule: (current, expired) =>
      `Each agreement or measure counts in each country it addresses. Information is current for ${current} months from the end of the period observed; then it is aged, and at ${expired} months it expires.`,
    sentence: (n, of) => `there is current information in ${n} of ${of} cases.`,
    byCountry: 'By country',
    byEntry: 'By agreement or instrument',
    caption: (voice) => `${voice}: how recent the information is`,
    country: 'Country',
    entry: 'Agreement or instrument',
    places: 'Places that civil society informs of',
    placesRule:
      'First-level divisions of ISO 3166-2, with the municipalities named inside them; never exact spots. Where several organisations speak of the same, the lowest and the highest level are given, and who says each.',
    noPlaces: 'No report informs of a place inside a country yet.',
    noPlacesHere: 'No report informs of a place in this country yet.',
    partTitle: (name) => `Coverage: ${name}`,
    statements: (n) => `${n} agreements or measures`,
  },
  age: {
    byVoice: {
      government: 'Governments: how recent is what they said',
      'civil-society': 'Civil society: how recent is what it said',
    },
    reach: {
      heading: 'How far the documentary record reaches',
      question: 'From which year is the last documented evidence of each agreement?',
      rule: 'The record does not expire: it says until when its evidence goes. Each agreement counts once.',
      undated: 'Evidence without a date',
      nothing: 'Without evidence',
      noRecord: 'No agreement has dated evidence.',
      few: (text) => `The last evidence is from: ${text}.`,
    },
    silence: {
      heading: 'Since when nothing is known',
      rule: 'Having no information has an age too: it counts from when the agreement or the instrument came into being.',
      question: (voice) => `${voice}: since which year is the first information awaited?`,
      undated: 'No known date',
      nothing: (voice) => `${voice}: something has been received about everything at some time.`,
    },
    stalled: {
      heading: 'Agreements without movement in this register',
      rule: (quarters) =>
        `Open, and without a change of level or new evidence for ${quarters} quarters or more, as far as is documented. Not documented does not mean that nothing was done.`,
      count: (n, of) => `${n} of ${of} agreements that ask for something are open and without movement in this register.`,
      none: 'No open agreement is without movement.',
    },
    year: 'Year',
    number: 'Cases',
    agreements: 'Agreements',
  },
  specificity: {
    rule: 'It looks at what the known text of each agreement says, in either language. It is no judgement on its fulfilment.',
    facts: 'Fact by fact',
    bars: 'How many agreements state each fact?',
    fact: 'Fact',
    agreements: 'Agreements',
    words: 'As a whole',
    table: 'The seven facts, agreement by agreement',
    caption: 'What each agreement states',
    agreement: 'Agreement',
    whole: 'As a whole',
    marks: { stated: '✓ yes', 'not-stated': '– no', 'not-known': '? not known' },
    count: (n, known) => (known === 7 ? `${n} of 7` : `${n} known`),
    partTitle: (fact) => `Agreements that state: ${fact.toLowerCase()}`,
    states: 'They state it',
    silent: 'They do not state it',
    unread: 'Not known: the text was not read in full',
    aside: (n) => `${n} acts do not ask for anything to be done and are not measured.`,
    others: 'Proposals and items of plans',
    othersCaption: 'How many state each fact; the other facts are not noted of them',
    proposals: (n) => `Proposals (${n})`,
    planItems: (n) => `Items of plans (${n})`,
    notNoted: '–',
    counted: (n, of, fact) => `${n} of ${of} agreements whose text allows to tell state: ${fact.toLowerCase()}.`,
  },
  continuity: {
    rule: (years) =>
      `A theme counts in the year in which each entry on it begins. After ${years} whole years without any, it is said since when this register has no entries: that does not mean that nobody deals with it. The classification by theme is made by the editors.`,
    states: { raised: 'raised', kept: 'kept', dropped: 'no entries for years', returned: 'returned' },
    now: { raised: 'Raised recently', kept: 'Still present', returned: 'Returned' },
    noneSince: (year) => `No entries after ${year} in this register`,
    never: 'No entry with a date',
    counts: (n, of) => `${n} of ${of} themes have no recent entries in this register.`,
    legend: 'What the marks mean',
    strip: (theme, from, to) => `${theme}: years with entries, from ${from} to ${to}`,
    droppedIn: (years) => `${years} years without entries in this register`,
    undated: 'Undated',
    themes: 'Theme by theme',
    lists: 'What stands behind each year',
    entries: (n) => (n === 1 ? '1 entry' : `${n} entries`),
    more: (n) => `and ${n} more, on the page of the theme`,
  },
  gaps: {
    heading: 'What measures it on this site',
    unmeasured: 'No figure of this site measures it yet.',
    sentences: {
      specific: (n, of) => `${n} of ${of} agreements of which some fact is known are specific or fairly specific`,
      responsible: (n, of) => `${n} of ${of} agreements say who is responsible`,
      dated: (n, of) => `${n} of ${of} agreements have a date`,
      indicator: (n, of) => `${n} of ${of} agreements have an indicator`,
      resources: (n, of) => `${n} of ${of} agreements speak of resources`,
      stalled: (n, of) => `${n} of ${of} agreements that ask for something are without movement in this register`,
      reported: (n, of) => `${n} of ${of} agreements have a current civil-society report`,
      'instruments-reported': (n, of) => `${n} of ${of} instruments have a current civil-society report`,
      'governments-answered': (n, of) => `${n} of ${of} governments have a current self-assessment`,
      comparable: (n, of) => `in ${n} of ${of} countries government and civil society can be compared`,
      'inputs-named': (n, of) => `${n} of ${of} statements are related to some agreement`,
      'themes-dropped': (n, of) => `${n} of ${of} themes have no recent entries in this register`,
    },
  },
  inputs: {
    named: 'Related to some agreement',
    namedRule: 'Some agreement of this register names them. That does not prove that the agreement comes from them.',
    unnamed: 'No agreement names them',
  },
};
