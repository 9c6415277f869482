import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '#domain/problems/problem-codes.ts';
import type { ProblemCode } from '#domain/problems/problem.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import {
  AGREEMENT,
  agreement,
  BASE,
  BODY_LINE,
  entry,
  matter,
  meeting,
  party,
  REPORT,
  RECORDS,
  REPORT_HEAD,
  theme,
  translated,
  withBody,
  words,
} from './base-content.ts';
import { placed, placesOf, problemsOf, type Files } from './content-folder.ts';
import { tinyPng } from './tiny-png.ts';

interface Case {
  rule: string;
  files: Files;
  /** Where the one problem is: `file`, or `file:line:column`. */
  at: string;
  /** ISO day, where the rule looks at a calendar. */
  today?: string;
}

const D2 = 'agreements/d-2.md';
/** Adopted so lately that it can still be made more specific. */
const NEW_AGREEMENT = AGREEMENT.replaceAll('2020-05-11', '2026-05-11').replace(', meeting: r-1', '');
const THEME = 'kind: theme\norder: 2';

const PICTURE = 'reports/org-ejemplo/casa.png';
const withPicture = (bytes: Uint8Array, body = '![Una casa de dos pisos](casa.png)'): Files => ({ ...withBody(body), [PICTURE]: bytes });

/** The report of the base with some of its header replaced; the report starts on line 1, its first assessment on line 10. */
const report = (from: string | RegExp, to: string): Files => ({ [REPORT]: `${REPORT_HEAD.replace(from, to)}Texto.` });
const answers = (facts: string): Files =>
  translated('self-assessments/aa-2026', `country: aa\nperiod: 2026-Q3\nfiled: 2026-10-02\n${facts}`);
const reply = (facts: string): Files => ({
  ...report('', ''),
  ...translated('replies/aa-2026', `to: 2026-q3\nstance: contests\nfiled: 2026-10-20\n${facts}`),
});

const found = (subject: string, facts: string): Files =>
  translated(
    'records/rec-1',
    `documented:\n  - subject: ${subject}\n    evidence:\n      - { id: e1, ${facts}, sources: [{ id: s1 }], confidence: verified }`,
    { es: 'evidence: { e1: "Uno." }', en: 'evidence: { e1: "One." }' },
  );

const CONSULTATION = 'consultations/k-1';
const consultation = (...rounds: string[]): Files =>
  translated(
    CONSULTATION,
    `kind: procedure\npresidency: aa\nrounds:\n${rounds.map((round) => `  - ${round}`).join('\n')}\nsources: [{ id: s1 }]\nconfidence: verified`,
    Object.fromEntries(LOCALES.map((locale) => [locale, `rounds: { ${rounds.map((_, index) => `r${index + 1}: "x"`).join(', ')} }`])),
  );
const ROUND = 'id: r1, sent: 2026-03-09, text: { reserved: true }';
const holidays = (country: string, dates: string): Files =>
  translated(
    `holidays/${country}`,
    `country: aa\nyears: [2026]\nweekend: [sunday]\nholidays:\n  - { id: h1, scope: national, dates: [${dates}] }`,
    { es: 'law: Ley\nholidays: { h1: "Uno." }', en: 'law: Act\nholidays: { h1: "One." }' },
  );
const NEW_YEAR = '{ on: 2026-01-01, confidence: general }';

/** Codes that a test of their own shows. */
const ELSEWHERE: string[] = [
  // Between a plan and its agreements, and between parties of the mechanism: tests/domain/checks/rule-checks.test.ts.
  'plan-network-differs',
  'plan-above-preference',
  'planned-before-endorsed',
  'consent-missing',
  'body-unreadable',
  'personal-data',
  'personal-data-possible',
  'personal-data-permitted',
];

/** One mistake for each code of the catalogue, on top of content that has none. */
const CASES: Partial<Record<ProblemCode, Case>> = {
  'unknown-folder': {
    rule: 'a folder that is none of the collections is named',
    files: { 'reportes/org-ejemplo/uno.mdx': `${REPORT_HEAD}Texto.` },
    at: 'reportes',
  },
  'unknown-file': { rule: 'a file that lies loose is named', files: { 'd-9.md': matter(AGREEMENT) }, at: 'd-9.md' },
  'not-a-regular-file': {
    rule: 'a folder where a record should be is named',
    files: { 'themes/t2.md/x.md': words('x') },
    at: 'themes/t2.md',
  },
  'bad-file-name': { rule: 'a file name with capitals is named', files: { 'themes/T2.md': matter(THEME) }, at: 'themes/T2.md' },
  'reserved-file-name': { rule: 'a file name of a device is named', files: { 'themes/aux.md': matter(THEME) }, at: 'themes/aux.md' },
  'file-too-large': {
    rule: 'a file of more than 256 KiB is refused',
    files: withBody(`${'a '.repeat(1023)}a\n`.repeat(130)),
    at: REPORT,
  },
  'line-too-long': {
    rule: 'a line of more than 20,000 characters is refused where it passes them',
    files: withBody(`Texto.\n\n${'a '.repeat(10_001)}`),
    at: `${REPORT}:${BODY_LINE + 2}:20001`,
  },
  'empty-file': { rule: 'a file without a byte is refused', files: { ...theme('t2', THEME), 'themes/t2.md': '' }, at: 'themes/t2.md' },
  'not-utf8': {
    rule: 'a file saved in another encoding is refused',
    files: { ...theme('t2', THEME), 'themes/t2.es.md': Buffer.from(words('Niñez'), 'latin1') },
    at: 'themes/t2.es.md',
  },
  'hidden-character': {
    rule: 'a character that cannot be seen is refused where it stands',
    files: { ...theme('t2', THEME), 'themes/t2.es.md': words('Ni\u200Bñez') },
    at: 'themes/t2.es.md:2:11',
  },
  'look-alike-letter': {
    rule: 'a letter of another alphabet in a word of ours is shown',
    files: { ...theme('t2', THEME), 'themes/t2.es.md': words('Guatem\u0430la') },
    at: 'themes/t2.es.md:2:15',
  },
  'styled-letter': {
    rule: 'a letter drawn in another style is shown',
    files: { ...theme('t2', THEME), 'themes/t2.es.md': words('Es \u{1D422}mportante') },
    at: 'themes/t2.es.md:2:12',
  },
  'garbled-letter': {
    rule: 'letters broken by an encoding are shown',
    files: { ...theme('t2', THEME), 'themes/t2.es.md': words('Ni\u00C3\u00B1ez') },
    at: 'themes/t2.es.md:2:11',
  },
  'no-front-matter': {
    rule: 'a file without a header is refused',
    files: { [REPORT]: '# Mi reporte\n' },
    at: `${REPORT}:1:1`,
  },
  'front-matter-too-large': {
    rule: 'a header of more than 32 KiB is refused',
    files: { [REPORT]: REPORT_HEAD.replace('Visitas', 'V'.repeat(33 * 1024)) },
    at: REPORT,
  },
  'yaml-syntax': {
    rule: 'a value with a colon and no quotes is shown where it stands',
    files: { ...theme('t2', THEME), 'themes/t2.es.md': matter('title: Casas: lo que vimos\nsummary: x') },
    at: 'themes/t2.es.md:2:8',
  },
  'yaml-duplicate-key': {
    rule: 'the second of two equal keys is shown',
    files: theme('t2', 'kind: theme\norder: 2\nkind: axis'),
    at: 'themes/t2.md:4:1',
  },
  'yaml-forbidden': {
    rule: 'an anchor is refused where it stands',
    files: theme('t2', 'kind: &k theme\norder: 2'),
    at: 'themes/t2.md:2:10',
  },
  'yaml-too-deep': {
    rule: 'brackets one in another are refused',
    files: theme('t2', `kind: ${'['.repeat(12)}${']'.repeat(12)}`),
    at: 'themes/t2.md',
  },
  'unknown-key': { rule: 'a key that a theme does not have is shown', files: theme('t2', `${THEME}\nordre: 3`), at: 'themes/t2.md:4:1' },
  'missing-key': { rule: 'a key that a theme needs is missed', files: theme('t2', 'kind: theme'), at: 'themes/t2.md:2:1' },
  'wrong-type': { rule: 'a text where a number should be is shown', files: theme('t2', 'kind: theme\norder: "2"'), at: 'themes/t2.md:3:1' },
  'unknown-value': { rule: 'a word that is not on the list is shown', files: theme('t2', 'kind: tema\norder: 2'), at: 'themes/t2.md:2:1' },
  'bad-format': { rule: 'an id with capitals is shown', files: theme('t2', `${THEME}\naxis: T1`), at: 'themes/t2.md:4:1' },
  'implausible-date': {
    rule: 'a day thousands of years away is shown',
    files: agreement('d-2', AGREEMENT.replace('adopted: 2020-05-11', 'adopted: 9999-12-31')),
    at: `${D2}:3:1`,
  },
  'control-character': {
    rule: 'a title of two lines is shown',
    files: { ...theme('t2', THEME), 'themes/t2.es.md': words('Uno\\nDos') },
    at: 'themes/t2.es.md:2:1',
  },
  'text-left-open': {
    rule: 'a title is what a draft had in its place',
    files: { ...theme('t2', THEME), 'themes/t2.es.md': words('…') },
    at: 'themes/t2.es.md:2:1',
  },
  'bad-date': {
    rule: 'a day that does not exist is shown',
    files: agreement('d-2', AGREEMENT.replace('adopted: 2020-05-11', 'adopted: 2026-02-30')),
    at: `${D2}:3:1`,
  },
  'too-long': {
    rule: 'a title of more than 200 characters is shown',
    files: { ...theme('t2', THEME), 'themes/t2.en.md': words('x'.repeat(201)) },
    at: 'themes/t2.en.md:2:1',
  },
  'too-short': { rule: 'a list without items is shown', files: theme('t2', `${THEME}\nsources: []`), at: 'themes/t2.md:4:1' },
  'out-of-range': { rule: 'a number that is too small is shown', files: theme('t2', 'kind: theme\norder: 0'), at: 'themes/t2.md:3:1' },
  'assessment-without-level': {
    rule: 'an assessment without any level is shown',
    files: { [REPORT]: REPORT_HEAD.replace('\n    level: partial', '') + 'Texto.' },
    at: `${REPORT}:10:5`,
  },
  'state-without-date': {
    rule: 'a documentary state that bears no date is shown',
    files: found('d-1', 'state: done'),
    at: 'records/rec-1.md:5:19',
  },
  'closed-without-outcome': {
    rule: 'a closing stage that does not say how it ended is shown',
    files: agreement('d-2', AGREEMENT.replace('stage: endorsed', 'stage: closed')),
    at: `${D2}:6:7`,
  },
  'amount-without-currency': {
    rule: 'an amount whose currency is not stated is shown',
    files: agreement('d-2', `${AGREEMENT}\nresources: { needed: 12000 }`),
    at: `${D2}:12:14`,
  },
  'agreement-without-approval': {
    rule: 'an agreement of a recommendation that is not told as approved is shown',
    files: entry(
      'proposals/p-1',
      'kind: recommendation\nstage: recommended\norder: 1\nthemes: [t1]\npresented:\n  - { at: r-1, result: deferred, agreement: d-1 }',
    ),
    at: 'proposals/p-1.md:7:34',
  },
  'translation-without-record': {
    rule: 'a translation of nothing is named',
    files: { 'themes/t2.es.md': words('x') },
    at: 'themes/t2.es.md',
  },
  'record-without-translation': { rule: 'a record without words is named', files: { 'themes/t2.md': matter(THEME) }, at: 'themes/t2.md' },
  'missing-translation': {
    rule: 'a language that is missing is named',
    files: { ...theme('t2', THEME), 'themes/t2.en.md': null },
    at: 'themes/t2.md',
  },
  'missing-words': {
    rule: 'a note that a translation leaves out is shown',
    files: {
      ...theme('t2', `${THEME}\nnotes: [{ id: n1, kind: fact }, { id: n2, kind: fact }]`),
      'themes/t2.es.md': words('x', 'notes: { n1: "a", n2: "b" }'),
      'themes/t2.en.md': words('x', 'notes: { n1: "a" }'),
    },
    at: 'themes/t2.en.md:4:1',
  },
  'extra-words': {
    rule: 'a note that the record does not have is shown',
    files: { ...theme('t2', THEME), 'themes/t2.en.md': words('x', 'notes: { n1: "a" }') },
    at: 'themes/t2.en.md:4:10',
  },
  'unexpected-body': {
    rule: 'text below the header of a record is shown',
    files: { ...theme('t2', THEME), 'themes/t2.md': `${matter(THEME)}\n\nMás texto.\n` },
    at: 'themes/t2.md:7:1',
  },
  'mdx-syntax': { rule: 'a bare "<" is shown where it stands', files: withBody('Menos del <5 %.'), at: `${REPORT}:${BODY_LINE}:11` },
  'mdx-code': { rule: 'an import is shown', files: withBody('Hola.\n\nimport x from "./x.js"\n'), at: `${REPORT}:${BODY_LINE + 2}:1` },
  'mdx-expression': { rule: 'an expression in braces is shown', files: withBody('Hay {40 + 2} casas.'), at: `${REPORT}:${BODY_LINE}:5` },
  'mdx-component': {
    rule: 'a component that does not exist is shown',
    files: withBody('Hola.\n\n<Grafica>x</Grafica>'),
    at: `${REPORT}:${BODY_LINE + 2}:1`,
  },
  'mdx-attribute': {
    rule: 'an attribute that a component does not have is shown',
    files: withBody('<Nota color="rojo">x</Nota>'),
    at: `${REPORT}:${BODY_LINE}:1`,
  },
  'mdx-nesting': {
    rule: 'a component that is not closed is shown where it opens',
    files: withBody('Hola.\n\n<Nota>\n\nTexto.\n'),
    at: `${REPORT}:${BODY_LINE + 2}:1`,
  },
  'mdx-inline': {
    rule: 'a component inside a sentence is shown',
    files: withBody('Lo vimos <Nota>así</Nota> dos veces.'),
    at: `${REPORT}:${BODY_LINE}:10`,
  },
  'raw-html': { rule: 'HTML is shown', files: withBody('Un <b>dato</b>.'), at: `${REPORT}:${BODY_LINE}:4` },
  'bad-address': {
    rule: 'a link that runs a program is shown',
    files: withBody('Ver [esto](javascript:alert(1)).'),
    at: `${REPORT}:${BODY_LINE}:5`,
  },
  'insecure-address': {
    rule: 'an address without encryption is told and accepted',
    files: withBody('Vea [el acta](http://example.org/).'),
    at: `${REPORT}:${BODY_LINE}:5`,
  },
  'undefined-reference': {
    rule: 'a note that is called and not written is shown',
    files: withBody('Texto[^1].'),
    at: `${REPORT}:${BODY_LINE}:1`,
  },
  'unused-definition': {
    rule: 'a note that nothing calls is shown',
    files: withBody('Texto.\n\n[^1]: Nota.'),
    at: `${REPORT}:${BODY_LINE + 2}:1`,
  },
  'defined-twice': {
    rule: 'the second note with one name is shown',
    files: withBody('Texto[^1].\n\n[^1]: Una.\n\n[^1]: Dos.'),
    at: `${REPORT}:${BODY_LINE + 4}:1`,
  },
  'empty-part': {
    rule: 'a component with nothing in it is shown',
    files: withBody('Texto.\n\n<Nota></Nota>'),
    at: `${REPORT}:${BODY_LINE + 2}:1`,
  },
  'link-text-misleads': {
    rule: 'a link whose words show another address is shown',
    files: withBody('Vea [https://example.org](https://example.net/x).'),
    at: `${REPORT}:${BODY_LINE}:5`,
  },
  'dangling-fragment': {
    rule: 'a link to a heading that is not there is shown',
    files: withBody('Vea [abajo](#nada).'),
    at: `${REPORT}:${BODY_LINE}:5`,
  },
  'image-refused': {
    rule: 'a picture from elsewhere is shown',
    files: withBody('![Una casa](https://example.org/casa.jpg)'),
    at: `${REPORT}:${BODY_LINE}:1`,
  },
  'image-without-text': {
    rule: 'a picture without a description is shown',
    files: withPicture(tinyPng(), '![](casa.png)'),
    at: `${REPORT}:${BODY_LINE}:1`,
  },
  'too-many-images': {
    rule: 'the forty-first picture of a report is shown',
    files: withPicture(tinyPng(), '![Una casa](casa.png)\n\n'.repeat(41)),
    at: `${REPORT}:${BODY_LINE + 80}:1`,
  },
  'image-wrong-kind': {
    rule: 'a picture that is not what its name says is named',
    files: withPicture(Buffer.from('GIF89a and more')),
    at: PICTURE,
  },
  'image-too-large': { rule: 'a picture of more than 8 MB is named', files: withPicture(Buffer.alloc(8 * 1024 * 1024 + 1)), at: PICTURE },
  'image-unreadable': { rule: 'a picture that is cut short is named', files: withPicture(tinyPng().subarray(0, 40)), at: PICTURE },
  'image-metadata': {
    rule: 'a picture that carries words is named',
    files: withPicture(tinyPng(['tEXt', 'Author\0Somebody'])),
    at: PICTURE,
  },
  'unused-image': { rule: 'a picture that no report shows is named', files: withPicture(tinyPng(), 'Texto.'), at: PICTURE },
  'body-too-complex': {
    rule: 'quotations a hundred deep are refused',
    files: withBody(`${'> '.repeat(100)}a`),
    at: `${REPORT}:${BODY_LINE}:121`,
  },
  'empty-body': {
    rule: 'a report without text is shown where its text should begin',
    files: withBody('\n \n'),
    at: `${REPORT}:${BODY_LINE}:1`,
  },
  'dangling-reference': {
    rule: 'the name of a body that does not exist is shown',
    files: agreement('d-2', AGREEMENT.replace('consejo', 'consjo')),
    at: `${D2}:2:39`,
  },
  'dangling-measure': {
    rule: 'a measure that does not exist is shown',
    files: { [REPORT]: `${REPORT_HEAD.replace('d-1', 'g-1/m3')}Texto.` },
    at: `${REPORT}:10:5`,
  },
  'duplicate-id': {
    rule: 'the second of two reports with one name is named',
    files: {
      ...withBody('Texto.'),
      'reports/org-muestra/2026-q3.mdx': `${REPORT_HEAD.replace('org-ejemplo', 'org-muestra')}Texto.`,
    },
    at: 'reports/org-muestra/2026-q3.mdx',
  },
  'duplicate-local-id': {
    rule: 'the second of two notes with one id is shown',
    files: {
      ...theme('t2', `${THEME}\nnotes:\n  - { id: n1, kind: fact }\n  - { id: n1, kind: fact }`),
      'themes/t2.es.md': words('x', 'notes: { n1: "a" }'),
      'themes/t2.en.md': words('x', 'notes: { n1: "a" }'),
    },
    at: 'themes/t2.md:6:7',
  },
  'duplicate-number': {
    rule: 'the second meeting with one number is shown',
    files: meeting('r-2', 'series: viceministerial\nheld: 2021-05\nnumber: 1'),
    at: 'meetings/r-2.md:4:1',
  },
  'wrong-folder': {
    rule: 'a report in the folder of another organisation is shown',
    files: { [REPORT]: `${REPORT_HEAD.replace('org-ejemplo', 'org-muestra')}Texto.` },
    at: `${REPORT}:4:1`,
  },
  'dates-out-of-order': {
    rule: 'a deadline before the agreement is shown',
    files: agreement('d-2', `${AGREEMENT}\ndeliverables: [{ id: p1, due: { on: 2019-01 } }]`),
    at: `${D2}:12:33`,
  },
  'body-outside-validity': {
    rule: 'a network that no longer existed is shown',
    files: meeting('r-2', 'series: network\nheld: 2015-03\nbodies: [consejo, red-antigua]'),
    at: 'meetings/r-2.md:4:19',
  },
  'schema-version': {
    rule: 'content of a version that this program does not read is named',
    files: { 'schema-version': '1' },
    at: 'schema-version',
  },
  'agreement-not-verifiable': {
    rule: 'a new agreement that names neither product nor date nor indicator cannot be verified',
    files: agreement('d-2', NEW_AGREEMENT),
    at: D2,
    today: '2026-11-21',
  },
  'placeholder-text': {
    rule: 'words that hold a place for words are named',
    files: {
      ...agreement('d-2', `${AGREEMENT}\ndeliverables: [{ id: p1 }]`),
      'agreements/d-2.es.md': words('x', 'act: Acto\ndeliverables: { p1: "Por definir." }'),
    },
    at: 'agreements/d-2.es.md:5:17',
  },
  'act-asks-nothing': {
    rule: 'an act that asks for nothing has no deadline',
    files: agreement(
      'd-2',
      `${AGREEMENT.replace('verb: decided', 'verb: took-note').replace(/stages:\n.*\n/, '')}\ndeliverables: [{ id: p1, due: { on: 2021-03 } }]`,
    ),
    at: `${D2}:10:1`,
  },
  'stage-not-possible': {
    rule: 'what took effect by being passed is not scheduled in a plan',
    files: agreement('d-2', AGREEMENT.replace('verb: decided', 'verb: adopted').replace('stage: endorsed', 'stage: planned')),
    at: `${D2}:6:7`,
  },
  'party-of-wrong-kind': {
    rule: 'a body where a country should be is shown',
    files: entry('practices/p-1', 'country: consejo\norder: 1'),
    at: 'practices/p-1.md:2:1',
  },
  'meetings-out-of-order': {
    rule: 'the second meeting, held before the first, is shown',
    files: meeting('r-2', 'series: viceministerial\nheld: 2019-05\nnumber: 2'),
    at: 'meetings/r-2.md:4:1',
  },
  'quarter-claimed-twice': {
    rule: 'the second ordinary meeting of one quarter is shown',
    files: {
      ...meeting('t-1', 'series: tripartite\nheld: 2026-02-01\nordinary: 2026-Q1'),
      ...meeting('t-2', 'series: tripartite\nheld: 2026-03-01\nordinary: 2026-Q1'),
    },
    at: 'meetings/t-2.md:4:1',
  },
  'minutes-before-meeting': {
    rule: 'minutes dated before their meeting are shown',
    files: entry('documents/acta-1', 'kind: minutes\nmeeting: r-1\ndated: 2020-05-09'),
    at: 'documents/acta-1.md:4:1',
  },
  'presidencies-overlap': {
    rule: 'the second of two presidencies at one time is shown',
    files: {
      ...entry('presidencies/ppt-1', 'country: aa\nyear: 2025\nstatus: held\nterm: { from: 2025-01-01, to: 2025-12-31 }'),
      ...entry('presidencies/ppt-2', 'country: aa\nyear: 2026\nstatus: held\nterm: { from: 2025-06-01, to: 2026-12-31 }'),
    },
    at: 'presidencies/ppt-2.md:5:1',
  },
  'handover-contradicts': {
    rule: 'a handover after the term that it began is shown',
    files: entry(
      'presidencies/ppt-1',
      'country: aa\nyear: 2025\nstatus: held\nterm: { from: 2025-01-01 }\nreceived:\n  on: 2025-02-01\n  told: happened\n  sources: [{ id: s1 }]\n  confidence: verified',
    ),
    at: 'presidencies/ppt-1.md:7:3',
  },
  'troika-without-presidency': {
    rule: 'a Troika that leaves out who presides is shown',
    files: {
      ...party('bb', 'kind: member-country'),
      ...entry(
        'presidencies/ppt-1',
        'country: aa\nyear: 2025\nstatus: held\ntroika:\n  members: [bb]\n  sources: [{ id: s1 }]\n  confidence: verified',
      ),
    },
    at: 'presidencies/ppt-1.md:6:3',
  },
  'of-another-country': {
    rule: 'an organisation that speaks for a country that is not its own is shown',
    files: {
      ...party('bb', 'kind: member-country'),
      ...party(
        'red-bb',
        'kind: civil-society\ncountry: bb\nbelongs:\n  - to: org-ejemplo\n    as: spokesperson\n    in: aa\n    sources: [{ id: s1 }]\n    confidence: verified',
      ),
    },
    at: 'parties/red-bb.md:7:5',
  },
  'named-twice': {
    rule: 'the second delegation of one country is shown',
    files: meeting(
      'r-2',
      'series: workshop\nheld: "2021"\ndelegations:\n  - { party: aa, sources: [{ id: s1 }], confidence: verified }\n  - { party: aa, sources: [{ id: s1 }], confidence: verified }',
    ),
    at: 'meetings/r-2.md:6:7',
  },
  'unknown-occurrence': {
    rule: 'a waiver of something that its rule does not ask for is shown',
    files: entry('waivers/w-1', 'rule: quarterly-meeting\noccurrence: r-1\nfinding: waived\non: 2026-01-15'),
    at: 'waivers/w-1.md:3:1',
  },
  'occurrence-never-owed': {
    rule: 'a finding about a time before the rule was written is shown',
    files: entry('waivers/w-1', 'rule: quarterly-meeting\noccurrence: 2009-Q1\nfinding: not-done\non: 2026-01-15'),
    at: 'waivers/w-1.md:3:1',
  },
  'waiver-not-entitled': {
    rule: 'a waiver that does not say who gave it is shown',
    files: entry('waivers/w-1', 'rule: quarterly-meeting\noccurrence: 2026-Q1\nfinding: waived\non: 2026-05-15'),
    at: 'waivers/w-1.md:2:1',
  },
  'act-decides-nothing': {
    rule: 'a paper of an organisation that adopts a rule is shown',
    files: entry('documents/acta-1', 'kind: act\ndated: 2020-05-09\nby: [org-ejemplo]\nadopts: [work-plan]'),
    at: 'documents/acta-1.md:5:10',
  },
  'signed-without-approval': {
    rule: 'a document signed without the approval that its function asks for is shown',
    files: entry('documents/acta-1', 'kind: other\ndated: 2020-05-09\nduties: [5-7]'),
    at: 'documents/acta-1.md:4:10',
  },
  'mission-without-follow-up': {
    rule: 'a report on a mission that tells no follow-up is shown',
    files: entry('documents/informe-1', 'kind: representation-report\ndated: 2020-05-09'),
    at: 'documents/informe-1.md:2:1',
  },
  'round-without-text': {
    rule: 'a round of a consultation that names no text is shown',
    files: consultation('{ id: r1, sent: 2026-03-09 }'),
    at: `${CONSULTATION}.md:5:5`,
  },
  'rounds-out-of-order': {
    rule: 'a round sent before the one above it is shown',
    files: consultation(`{ ${ROUND} }`, `{ ${ROUND.replace('r1', 'r2').replace('09', '08')} }`),
    at: `${CONSULTATION}.md:6:15`,
  },
  'position-from-non-member': {
    rule: 'an organisation that answers a consultation of the countries is shown',
    files: consultation(`{ ${ROUND}, positions: [{ country: org-muestra, on: 2026-03-10, stance: agrees }] }`),
    at: `${CONSULTATION}.md:5:73`,
  },
  'position-twice': {
    rule: 'the second answer of one country in a round is shown',
    files: consultation(
      `{ ${ROUND}, positions: [{ country: aa, on: 2026-03-10, stance: agrees }, { country: aa, on: 2026-03-11, stance: agrees }] }`,
    ),
    at: `${CONSULTATION}.md:5:122`,
  },
  'procedure-not-followed': {
    rule: 'what a consultation carried out without a consensus is told',
    files: Object.fromEntries(
      Object.entries(consultation(`{ ${ROUND} }`)).map(([file, text]) => [
        file,
        String(text).replace('kind: procedure', 'kind: procedure\noutcome: { result: no-consensus, on: 2026-04-09 }\nexecuted: 2026-04-10'),
      ]),
    ),
    at: `${CONSULTATION}.md:4:1`,
  },
  'consulted-by-another': {
    rule: 'a consultation by a country that did not preside is told',
    files: {
      ...consultation(`{ ${ROUND} }`),
      ...party('cc', 'kind: member-country'),
      ...entry('presidencies/ppt-1', 'country: cc\nyear: 2026\nstatus: held\nterm: { from: 2026-01-01, to: 2026-12-31 }'),
    },
    at: `${CONSULTATION}.md:3:1`,
  },
  'holiday-outside-years': {
    rule: 'a holiday of a year that its table does not cover is shown',
    files: holidays('aa', NEW_YEAR.replace('2026', '2027')),
    at: 'holidays/aa.md:6:42',
  },
  'holidays-twice': {
    rule: 'the second table of one country is shown',
    files: { ...holidays('aa', NEW_YEAR), ...holidays('ab', NEW_YEAR) },
    at: 'holidays/ab.md:2:1',
  },
  'holidays-end-soon': {
    rule: 'a table of holidays that ends within a year and a half is shown',
    files: holidays('aa', NEW_YEAR),
    at: 'holidays/aa.md:3:1',
    today: '2026-02-01',
  },
  'level-without-evidence': {
    rule: 'a full level that rests on no evidence is shown',
    files: report('level: partial', 'level: full'),
    at: `${REPORT}:11:5`,
  },
  'level-without-method': {
    rule: 'a substantial level of a government that does not say how it knows is shown',
    files: answers('assessments:\n  - { subject: d-1, level: substantial }'),
    at: 'self-assessments/aa-2026.md:6:21',
  },
  'practice-without-proof': {
    rule: 'a full practice that rests on a law alone is shown',
    files: report(
      'subject: d-1\n    level: partial',
      'subject: g-1/m1\n    practice: full\n    evidence:\n      - { title: Ley, kind: legislation, url: "https://example.org/ley" }',
    ),
    at: `${REPORT}:11:5`,
  },
  'aspects-left-out': {
    rule: 'a measure of which only a level of the whole is given is shown',
    files: report('subject: d-1', 'subject: g-1/m1'),
    at: `${REPORT}:11:5`,
  },
  'unknown-place': {
    rule: 'a place that is no first-level division of its country is shown',
    files: {
      ...party('mx', 'kind: member-country\niso2: MX\niso3: MEX'),
      ...agreement('d-2', AGREEMENT.replace('[aa]', '[mx]')),
      ...report('subject: d-1', 'subject: d-2\n    country: mx\n    region: Chiapaz'),
    },
    at: `${REPORT}:12:5`,
  },
  'period-too-long': {
    rule: 'a period of several years is shown at its field',
    files: report('period: 2026-Q3', 'period: 2024/2026'),
    at: `${REPORT}:5:1`,
  },
  'country-not-bound': {
    rule: 'a country that the agreement does not name is shown',
    files: { ...party('cc', 'kind: member-country'), ...report('subject: d-1', 'subject: d-1\n    country: cc') },
    at: `${REPORT}:11:5`,
  },
  'assessed-another-country': {
    rule: 'a government that assesses another country is shown',
    files: {
      ...party('cc', 'kind: member-country'),
      ...answers('assessments:\n  - { subject: g-1/m1, norm: partial, country: cc }'),
    },
    at: 'self-assessments/aa-2026.md:6:39',
  },
  'subject-did-not-exist': {
    rule: 'an agreement that came after the period observed is shown',
    files: report('period: 2026-Q3', 'period: "2019"'),
    at: `${REPORT}:10:5`,
  },
  'measure-not-named': {
    rule: 'an instrument that is assessed without naming its measure is shown',
    files: report('subject: d-1', 'subject: g-1'),
    at: `${REPORT}:10:5`,
  },
  'assessed-twice': {
    rule: 'the second of two levels for one agreement is shown',
    files: report('level: partial', 'level: partial\n  - subject: d-1\n    level: pending'),
    at: `${REPORT}:12:5`,
  },
  'nothing-asked': {
    rule: 'a documentary state of an act that asked for nothing is shown',
    files: {
      ...agreement('d-2', AGREEMENT.replace(/verb: [a-z-]+/, 'verb: welcomed').replace(/stages:\n(?: +-.*\n)+/, '')),
      ...found('d-2', 'date: "2021", state: done'),
    },
    at: 'records/rec-1.md:5:33',
  },
  'date-in-future': {
    rule: 'a period that begins after the report was filed is shown',
    files: report('period: 2026-Q3', 'period: 2027-Q1'),
    at: `${REPORT}:5:1`,
  },
  'reply-to-nothing': {
    rule: 'a reply about something that the report does not assess is shown',
    files: reply('from: aa\nsubject: g-1/m1'),
    at: 'replies/aa-2026.md:6:1',
  },
  'reply-from-stranger': {
    rule: 'a reply from an organisation of which nothing was said is shown',
    files: reply('from: org-muestra'),
    at: 'replies/aa-2026.md:5:1',
  },
  'demonstration-in-content': {
    rule: 'an invented entry is not published among real ones',
    files: theme('demo-t2', THEME),
    at: 'themes/demo-t2.md',
  },
  'agreement-not-specific': {
    rule: 'a new agreement that leaves things open is named',
    files: agreement('d-2', `${NEW_AGREEMENT}\ndeliverables: [{ id: p1, due: { on: 2027-03 } }]`),
    at: D2,
    today: '2026-11-21',
  },
};

test('the content on which the following mistakes are made has none', () => {
  expect(placesOf(BASE)).toEqual([]);
});

test('every problem of the catalogue has a case here', () => {
  expect(Object.keys(PROBLEM_CODES).filter((code) => !(code in CASES) && !ELSEWHERE.includes(code))).toEqual([]);
});

test.each(Object.entries(CASES).map(([code, value]) => ({ code: code as ProblemCode, ...value })))(
  '$code: $rule',
  ({ code, files, at, today }) => {
    const problems = problemsOf({ ...RECORDS, ...files }, today === undefined ? {} : { today });
    expect(problems.map(placed)).toEqual([`${code} ${at}`]);
    expect(problems[0]!.severity).toBe(PROBLEM_CODES[code]);
  },
);
