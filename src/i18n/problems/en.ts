// A data table: the English words of every problem, in the order of the catalogue.
import type { ProblemCode, ProblemFacts } from '#domain/problems/problem.ts';
import { consultationProblems } from './consultations-en.ts';
import { listed, type ProblemText } from './text.ts';

const suggestion = ({ nearest, accepted }: ProblemFacts): string =>
  [nearest ? `Did you mean "${nearest}"?` : '', accepted?.length ? `Accepted: ${listed(accepted)}.` : ''].filter(Boolean).join(' ');

const ADDRESS_REASONS: Record<string, string> = {
  protocol: 'only addresses that begin with https: or mailto: are accepted',
  credentials: 'the address carries a user name or a password',
  host: 'the address does not name a public site (it is a number, a local name or a disguised name)',
  record: 'after "record:" stands the id of an entry, for example record:d-04',
  malformed: 'it is not a complete address',
};
const IMAGE_REASONS: Record<string, string> = {
  address: "the address leads out of the report's folder",
  name: 'it is not the name of a .png, .jpg, .jpeg, .webp or .avif file of its folder',
  missing: "it is not in the report's folder",
};
const IMAGE_MEASURES: Record<string, string> = { bytes: 'MB', pixels: 'megapixels', side: 'pixels a side' };
const METADATA: Record<string, string> = {
  gps: 'the place where it was taken (GPS)',
  exif: 'data of the camera (EXIF)',
  xmp: 'data of the program that edited it (XMP)',
  iptc: 'data of an agency (IPTC)',
  comment: 'a comment',
  text: 'a text',
  thumbnail: 'a small copy of the picture',
  trailing: 'other data after the end of the picture',
  other: 'other data that are no part of the picture',
};
const SINGLE_TITLE = 'The report has no headings: add one with "## Heading".';

const PERSONAL_DATA: Record<string, string> = {
  email: 'an e-mail address',
  phone: 'a telephone number',
  'birth-date': 'a date of birth',
  coordinates: 'an exact place',
  minor: 'the description of a minor',
  'small-count': 'a group so small that it can be recognised',
  secret: 'a key or a password',
  'map-link': 'a link to an exact place',
  'profile-link': 'a profile or a messaging link',
  'street-address': 'an address',
};

const SPECIFIC_WORDS: Readonly<Record<string, string>> = {
  responsible: 'who is responsible',
  date: 'the date',
  deliverable: 'the deliverable',
  indicator: 'the indicator',
  scope: 'whom and where it reaches',
  resources: 'the resources',
  verification: 'the means of verification',
};

export const en: Record<ProblemCode, ProblemText> = {
  'unknown-folder': {
    title: 'Unknown folder',
    message: ({ found }) => `The folder "${found}" is none of those that this site reads.`,
    remedy: suggestion,
    meaning:
      'Content is kept in folders with fixed names, one for each kind of entry. A folder with another name would not be published, so it is refused rather than ignored.',
    wrong: 'content/reportes/org-example/2026-q3-shelters.mdx',
    right: 'content/reports/org-example/2026-q3-shelters.mdx',
  },
  'unknown-file': {
    title: 'File out of place',
    message: ({ found }) => `The file "${found}" lies loose in the content folder.`,
    remedy: () => 'Move it to the folder of its kind, or remove it.',
    meaning: 'Each file belongs to a folder (agreements, reports, meetings…). What lies loose cannot be recognised.',
    wrong: 'content/d-18.md',
    right: 'content/agreements/d-18.md',
  },
  'not-a-regular-file': {
    title: 'Not a regular file',
    message: ({ found }) => `"${found}" is not a regular file (it is a link, a folder or a device).`,
    remedy: () => 'Put the file itself in its place.',
    meaning: 'Symbolic links can point outside the repository and publish what nobody wants published. Only regular files are read.',
    wrong: 'content/reports/org-example/other.mdx → ../../elsewhere/text.mdx',
    right: 'content/reports/org-example/other.mdx',
  },
  'bad-file-name': {
    title: 'File name not accepted',
    message: ({ found }) => `The name "${found}" does not follow the rule.`,
    remedy: ({ accepted }) => `Use lower-case letters without accents, digits and hyphens. Expected form: ${listed(accepted)}.`,
    meaning:
      'The file name is the permanent id of the entry and part of its address. So it has only lower-case letters without accents, digits and hyphens, up to 80 characters.',
    wrong: 'Report Tapachula (final).mdx',
    right: '2026-q3-tapachula-shelters.mdx',
  },
  'file-too-large': {
    title: 'File too large',
    message: ({ limit }) => `The file has more than ${limit} KiB.`,
    remedy: () => 'Split the text into several reports, or leave the annexes at a public address and link to them.',
    meaning: 'A very long report is hard to read and can hide things. The limit is 256 KiB, about a hundred pages.',
    wrong: 'A report with its annexes pasted in',
    right: 'A short report with links to its annexes',
  },
  'line-too-long': {
    title: 'Line too long',
    message: ({ limit }) => `The line has more than ${limit} characters.`,
    remedy: () => 'Split it into paragraphs, with a blank line between them.',
    meaning:
      'A line that long cannot be reviewed and is often something pasted by mistake. The limit is 20,000 characters, about seven pages.',
    wrong: 'A whole report on one line',
    right: 'A report in paragraphs, with blank lines between them',
  },
  'empty-file': {
    title: 'Empty file',
    message: () => 'The file is empty.',
    remedy: () => 'Write its content or remove it.',
    meaning: 'A file without content is usually a save that failed.',
    wrong: '(nothing)',
    right: '---\ntitle: …\n---',
  },
  'not-utf8': {
    title: 'The file is not in UTF-8',
    message: () => 'The file is not saved as UTF-8; its accents would be lost.',
    remedy: () => 'Save it again and choose "UTF-8" as its encoding.',
    meaning: 'UTF-8 is the way of saving text with accents that every program understands. Notepad and Word offer it when saving.',
    wrong: 'Save as: "ANSI" or "Unicode"',
    right: 'Save as: "UTF-8"',
  },
  'hidden-character': {
    title: 'Invisible character',
    message: ({ found }) => `There is an invisible character (${found}) that can change what is seen.`,
    remedy: () => 'Delete it and type that word again by hand.',
    meaning:
      'Some characters cannot be seen but change the order of text or hide words. They often arrive when copying from a PDF or a message.',
    wrong: 'shelter (with a U+200B inside)',
    right: 'shelter',
  },
  'no-front-matter': {
    title: 'The header is missing',
    message: ({ found }) => `The file must begin with a line "---" and close its header with another; found "${found}".`,
    remedy: () => 'Put "---" alone on the first line, the data below it, and another line "---" after the data.',
    meaning:
      'Each file begins with its data between two lines of three hyphens. No other form is read, so that nobody can hide a program there.',
    wrong: '# My report',
    right: '---\ntitle: My report\n---',
  },
  'front-matter-too-large': {
    title: 'Header too large',
    message: ({ limit }) => `The header has more than ${limit} KiB.`,
    remedy: () => 'Move long text to the body, below the second line "---".',
    meaning: 'The header holds data, not prose.',
    wrong: 'summary: (thirty pages)',
    right: 'summary: Two sentences.',
  },
  'yaml-syntax': {
    title: 'The header cannot be understood',
    message: ({ found }) => `This line of the header cannot be understood: "${found}".`,
    remedy: () => 'Write "key: value"; where the value has a colon, "#" or quotation marks, put it in double quotes.',
    meaning: 'The header is written in YAML 1.2. Most often a value with a colon lacks its quotes, or the indentation is uneven.',
    wrong: 'title: Shelters: what we saw',
    right: 'title: "Shelters: what we saw"',
  },
  'yaml-duplicate-key': {
    title: 'Repeated key',
    message: ({ found }) => `The key "${found}" appears twice.`,
    remedy: () => 'Keep only one.',
    meaning: 'Where a key is repeated nobody knows which of the two values counts.',
    wrong: 'period: 2026-Q2\nperiod: 2026-Q3',
    right: 'period: 2026-Q3',
  },
  'yaml-forbidden': {
    title: 'Form of YAML not accepted',
    message: ({ found }) => `"${found}" is a form of YAML that is not accepted here.`,
    remedy: () => 'Write the whole value in its place, without &, *, ! or <<.',
    meaning: 'Anchors, aliases, tags and merge keys can hide or multiply data. Every value is written where it belongs.',
    wrong: 'method: &m Visits\nsummary: *m',
    right: 'method: Visits\nsummary: Visits',
  },
  'yaml-too-deep': {
    title: 'Too many levels',
    message: ({ limit }) => `The header has more than ${limit} levels, one inside another.`,
    remedy: () => 'Simplify it: no kind of entry needs so many.',
    meaning: 'The data of this site have few levels. Many brackets or indents are usually a mistake.',
    wrong: '[[[[[[[[[[[[ … ]]]]]]]]]]]]',
    right: 'evidence:\n  - title: …',
  },
  'unknown-key': {
    title: 'Unknown key',
    message: ({ found }) => `The key "${found}" does not exist here.`,
    remedy: suggestion,
    meaning: 'Each kind of entry has its keys. An unknown key would be lost without a word, so it is refused.',
    wrong: 'organisation: org-example',
    right: 'organization: org-example',
  },
  'missing-key': {
    title: 'A key is missing',
    message: ({ path }) => `"${path}" is missing.`,
    remedy: ({ accepted }) => (accepted?.length ? `Add it. Accepted: ${listed(accepted)}.` : 'Add it.'),
    meaning: 'Some data are needed before an entry can be published: who, when, by what method or source.',
    wrong: 'title: Shelters in Tapachula',
    right: 'title: Shelters in Tapachula\norganization: org-example',
  },
  'wrong-type': {
    title: 'Value of another type',
    message: ({ path, found, accepted }) => `"${path}" holds "${found}"; expected is ${kind(accepted?.[0])}.`,
    remedy: ({ accepted }) =>
      accepted?.[0] === 'string' ? 'Put it in double quotes if it is a number or a date.' : 'Write it in that form.',
    meaning: 'Nothing is guessed or converted: a year is written in quotes, a list with hyphens.',
    wrong: 'period: 2026',
    right: 'period: "2026"',
  },
  'unknown-value': {
    title: 'Value that is not on the list',
    message: ({ path, found }) => `"${found}" is not a value of "${path}".`,
    remedy: suggestion,
    meaning: 'Some data accept only the values of a list, so that they can be counted and compared.',
    wrong: 'level: partly',
    right: 'level: partial',
  },
  'bad-format': {
    title: 'Wrong form',
    message: ({ path, found }) => `"${found}" does not have the form that "${path}" asks for.`,
    remedy: ({ accepted }) => (accepted?.length ? `Example: ${listed(accepted)}.` : 'See the form in the field reference.'),
    meaning: 'Ids have lower-case letters without accents, digits and hyphens; addresses begin with https://.',
    wrong: 'organization: Org Example',
    right: 'organization: org-example',
  },
  'bad-date': {
    title: 'Date that cannot be understood',
    message: ({ path, found }) => `"${found}" is not a valid date for "${path}".`,
    remedy: ({ accepted }) => `Write the date in the precision it has: ${listed(accepted)}.`,
    meaning:
      'Dates are written as year, year-month, quarter, day or interval. A day that does not exist (30 February) is refused, and no day is invented that the source does not give.',
    wrong: 'period: 30/02/2026',
    right: 'period: 2026-02',
  },
  'too-long': {
    title: 'Text too long',
    message: ({ path, limit }) => `"${path}" is longer than ${limit}.`,
    remedy: ({ limit }) => `Shorten it to ${limit} at most.`,
    meaning: 'Short titles and summaries fit on a phone and in a table.',
    wrong: 'title: (four lines)',
    right: 'title: (one line)',
  },
  'too-short': {
    title: 'Text or list too short',
    message: ({ path, limit }) => ((limit ?? 1) > 1 ? `"${path}" needs at least ${limit}.` : `"${path}" is empty.`),
    remedy: ({ limit }) => ((limit ?? 1) > 1 ? `Write ${limit} or more.` : 'Write its value, or remove the key.'),
    meaning: 'A key without a value says nothing; what is not known is left out.',
    wrong: 'summary: ""',
    right: '(without the key summary)',
  },
  'out-of-range': {
    title: 'Number out of place',
    message: ({ path, found }) => `"${path}" holds ${found}, a number that cannot be there.`,
    remedy: ({ limit }) => `The limit is ${limit}.`,
    meaning: 'Years, numbers of meetings and places in a list have reasonable limits; beyond them there is usually a typing error.',
    wrong: 'year: 20016',
    right: 'year: 2016',
  },
  'assessment-without-level': {
    title: 'Assessment without a level',
    message: () => 'The assessment states no level.',
    remedy: () => 'Add level, norm or practice with one of the levels.',
    meaning: 'An assessment says how much was done: level for an agreement; norm and practice for a measure.',
    wrong: '- subject: d-04',
    right: '- subject: d-04\n  level: partial',
  },
  'closed-without-outcome': {
    title: 'Closing without an outcome, or an outcome without closing',
    message: ({ found }) => `The stage "${found}" and its outcome do not go together.`,
    remedy: () => 'At the stage closed, add outcome: fulfilled, withdrawn or superseded. At any other stage, take outcome away.',
    meaning: 'To close an agreement says how it ended. A closed agreement without an outcome would look fulfilled.',
    wrong: '- { stage: closed, on: 2027-03 }',
    right: '- { stage: closed, on: 2027-03, outcome: fulfilled }',
  },
  'amount-without-currency': {
    title: 'Amount without a currency',
    message: () => 'An amount is stated and the currency is not.',
    remedy: () => 'Add currency with its three letters, for example USD.',
    meaning: 'Amounts in different currencies cannot be compared, so each agreement names its own.',
    wrong: 'resources: { needed: 12000 }',
    right: 'resources: { currency: USD, needed: 12000 }',
  },
  'translation-without-record': {
    title: 'Translation without its record',
    message: ({ other }) => `This translation has no record (${other}).`,
    remedy: () => 'Create the record, or correct the file name.',
    meaning: 'Facts live once, in the record. A translation alone is words without facts.',
    wrong: 'content/agreements/d-99.es.md',
    right: 'content/agreements/d-99.md + d-99.es.md + d-99.en.md',
  },
  'record-without-translation': {
    title: 'Record without words',
    message: ({ found }) => `The record "${found}" has no translation at all.`,
    remedy: ({ accepted }) => `Create ${listed(accepted)} with its title and summary.`,
    meaning: 'Without a title and a summary an entry cannot be shown.',
    wrong: 'content/agreements/d-18.md',
    right: 'content/agreements/d-18.md + d-18.es.md + d-18.en.md',
  },
  'missing-translation': {
    title: 'A language is missing',
    message: ({ found }) => `The translation ${found} is missing; the page will say that it exists only in the other language.`,
    remedy: () => 'Add it when you have it; meanwhile it does not stop publication.',
    meaning: 'The site is bilingual. What exists in one language only is published, and says so.',
    wrong: 'd-18.md + d-18.es.md',
    right: 'd-18.md + d-18.es.md + d-18.en.md',
  },
  'missing-words': {
    title: 'Words are missing',
    message: ({ path, other }) => `The text "${path}", which the record ${other} announces, is missing.`,
    remedy: ({ found }) => `Write the text of ${found}, or remove it from the record.`,
    meaning: 'The record lists notes, evidence or measures; each translation gives the text of each.',
    wrong: 'notes: {}',
    right: 'notes:\n  n1: "The text of the note."',
  },
  'extra-words': {
    title: 'Words too many',
    message: ({ path, other }) => `The text "${path}" belongs to nothing in the record ${other}.`,
    remedy: (facts) => suggestion(facts) || 'Remove it.',
    meaning: 'A translation holds only the texts that the record lists.',
    wrong: 'notes:\n  n7: "…" (the record ends at n2)',
    right: 'notes:\n  n2: "…"',
  },
  'unexpected-body': {
    title: 'Text outside the header',
    message: () => 'This kind of file has no text below its header.',
    remedy: () => 'Move it to summary or to a note, or remove it.',
    meaning: 'Only reports have free text. Records and translations have a header only.',
    wrong: '---\ntitle: …\n---\nMore text',
    right: '---\ntitle: …\nsummary: …\n---',
  },
  'mdx-syntax': {
    title: 'A sign that must be written differently',
    message: ({ found }) =>
      found
        ? `The text "${found}" has a "<" or a "{" that means something else here.`
        : 'The text has a "<" or a "{" that means something else here.',
    remedy: () => 'Put a backslash before it: \\< or \\{.',
    meaning: 'In a report, "<" opens a component and "{" a program. To write them as signs, put a backslash before them.',
    wrong: 'less than <5 %',
    right: 'less than \\<5 %',
  },
  'mdx-code': {
    title: 'Code in a report',
    message: ({ found }) => `A report cannot hold code: "${found}".`,
    remedy: () => 'Remove the line. If it is part of the text, change the beginning of the sentence or put it in backquotes.',
    meaning: 'Reports are read, never run. A line that begins with import or export is understood as a program.',
    wrong: 'import data from "./data.js"',
    right: '`import` is an English word',
  },
  'mdx-expression': {
    title: 'Expression in braces',
    message: ({ found }) => `Braces mean a program and are not accepted here: "${found}".`,
    remedy: () => 'If the braces are part of the text write \\{; if it is a value, write it in quotes.',
    meaning: 'Reports compute nothing: everything is written as it should be read.',
    wrong: '<Evidence source={register}>',
    right: '<Evidence source="register">',
  },
  'mdx-component': {
    title: 'Unknown component',
    message: ({ found }) => `"${found}" is not a component that a report may use.`,
    remedy: suggestion,
    meaning: 'A report may use Evidence, Quote and Note (or Evidencia, Cita and Nota). Everything else is ordinary Markdown.',
    wrong: '<Chart data="…" />',
    right: '<Evidence source="Visit register">…</Evidence>',
  },
  'mdx-attribute': {
    title: 'Attribute that does not belong',
    message: ({ found, other }) => `In <${other}> there is a problem with the attribute: ${found}.`,
    remedy: suggestion,
    meaning: 'Each component has its attributes: Evidence has source (required) and date; Quote has by; Note has title.',
    wrong: '<Evidence origin="Register">',
    right: '<Evidence source="Register">',
  },
  'mdx-nesting': {
    title: 'Component closed in the wrong order',
    message: ({ found }) => `The component "${found}" is not opened and closed in order.`,
    remedy: () => 'Close each component before you close the one around it.',
    meaning: 'Components open and close like quotation marks: the last one opened is the first one closed.',
    wrong: '<Note><Quote>…</Note></Quote>',
    right: '<Note><Quote>…</Quote></Note>',
  },
  'mdx-inline': {
    title: 'Component in the middle of a sentence',
    message: ({ found }) => `The component ${found} stands in the middle of a paragraph.`,
    remedy: () => 'Put it on a line of its own, with an empty line before and after it.',
    meaning: 'Evidence, a quotation or a note is a block of its own: it does not fit into a sentence, a heading or a table.',
    wrong: 'We saw <Note>something</Note> on the visit.',
    right: 'We saw something on the visit.\n\n<Note>What we saw.</Note>',
  },
  'raw-html': {
    title: 'HTML in a report',
    message: ({ found }) => `A report holds no HTML: "${found}".`,
    remedy: () => 'Use Markdown: **bold**, lists with hyphens, [text](address).',
    meaning: 'HTML can load things from other sites and change the page. Markdown is enough for a report.',
    wrong: '<b>important</b>',
    right: '**important**',
  },
  'bad-address': {
    title: 'Address not accepted',
    message: ({ found, other, real }) =>
      `The link "${found}" is not accepted: ${reason(ADDRESS_REASONS, other, 'malformed')}${real ? `; it leads to ${real}` : ''}.`,
    remedy: ({ other }) =>
      other === 'record' ? 'Write record: and the id: [text](record:d-04).' : 'Use the full public address, which begins with https://.',
    meaning:
      'The links of a report lead to public pages with https, to the e-mail of an office, to a heading of the same report (#what-is-missing) or to an entry of this site (record:d-04). Other forms can deceive or track the reader.',
    wrong: '[report](javascript:…)',
    right: '[report](https://www.example.org/report.pdf)',
  },
  'link-text-misleads': {
    title: 'Link that claims to lead elsewhere',
    message: ({ found, real }) => `The words of the link show "${found}", but it leads to ${real ?? 'another place'}.`,
    remedy: () => 'Write the name of what opens, or the very address to which it leads.',
    meaning:
      'A reader trusts the address that can be seen. Where the words of a link look like an address, it must be that of the site that opens: this is the most common way to deceive.',
    wrong: '[www.iom.int](https://www.example.org/report.pdf)',
    right: '[Report of the visit](https://www.example.org/report.pdf)',
  },
  'dangling-fragment': {
    title: 'Link to a heading that is not there',
    message: ({ found }) => `The link "#${found}" leads to no heading of this report.`,
    remedy: ({ nearest: near, accepted }) =>
      [near ? `Did you mean "#${near}"?` : '', accepted?.length ? `Headings: ${listed(accepted.map((item) => `#${item}`))}.` : SINGLE_TITLE]
        .filter(Boolean)
        .join(' '),
    meaning:
      'A link within the report is written with the words of the heading it leads to: in lower case, without accents, with hyphens in place of blanks.',
    wrong: '[See below](#What is missing)',
    right: '[See below](#what-is-missing)\n\n## What is missing',
  },
  'image-refused': {
    title: 'Picture that is not beside the report',
    message: ({ found, real, other }) => `The picture "${real ?? found}" cannot be shown: ${reason(IMAGE_REASONS, other, 'missing')}.`,
    remedy: ({ nearest: near }) =>
      [
        near ? `Did you mean "${near}"?` : '',
        "Save the photo in the report's folder and write its name alone: ![Description](photo-1.jpg).",
      ]
        .filter(Boolean)
        .join(' '),
    meaning:
      'A report shows only the pictures of its own folder, as PNG, JPEG, WebP or AVIF. A picture from another site tells that site who is reading, and can change or disappear.',
    wrong: '![Entrance of the shelter](https://…/photo.jpg)',
    right: '![Entrance of the shelter](photo-1.jpg)',
  },
  'image-without-text': {
    title: 'Picture without a description',
    message: ({ found }) => `The picture "${found}" does not say what it shows.`,
    remedy: ({ found }) => `Write what can be seen between the brackets: ![Closed door with a notice in Spanish](${found}).`,
    meaning:
      'The description is what those who do not see the picture receive, and what the search finds. The name of the file is no description. Name no person.',
    wrong: '![](photo-1.jpg)',
    right: '![Closed door with a notice in Spanish](photo-1.jpg)',
  },
  'too-many-images': {
    title: 'Too many pictures',
    message: ({ limit }) => `The report shows more than ${limit} pictures.`,
    remedy: () => 'Keep those that prove what the text says, or split the report.',
    meaning: 'A report is also read on a phone with a weak signal. Each picture costs its readers time and money.',
    wrong: 'An album of two hundred photos',
    right: 'The three photos that show the notice, the door and the register',
  },
  'body-too-complex': {
    title: 'Text too complicated',
    message: ({ limit }) => `The text has too many parts, or one inside another, to be read safely (limit ${limit}).`,
    remedy: () => 'Split it into several reports or remove levels of lists and quotations.',
    meaning: 'Thousands of lists or quotations one inside another appear only by mistake or bad intent.',
    wrong: '> > > > > > > > > …',
    right: '> A quotation',
  },
  'body-unreadable': {
    title: 'Text that cannot be read',
    message: () => 'The text makes the reader fail and cannot be published.',
    remedy: () => 'Look for lines that begin with import or export, or for thousands of signs in a row, and remove them.',
    meaning:
      'Some combinations of signs stop the program that reads reports. They are read apart, so that one such file does not keep the others from being read.',
    wrong: 'import x </\\',
    right: 'An ordinary sentence',
  },
  'personal-data': {
    title: 'Personal data',
    message: ({ found, other }) => `The text holds ${PERSONAL_DATA[other ?? ''] ?? 'the number of an identity document'} (${found}).`,
    remedy: () => 'Remove it. If it is the public contact of an office, declare it under "permissions" with its reason.',
    meaning: 'Personal data can endanger a victim, her family or those who helped her. What is published cannot be taken back.',
    wrong: 'A neighbour helped her, tel. …',
    right: 'A neighbour helped her.',
  },
  'personal-data-possible': {
    title: 'Possible personal data',
    message: ({ found, other }) => `The text may hold ${PERSONAL_DATA[other ?? ''] ?? 'the number of an identity document'} (${found}).`,
    remedy: () => 'Look at it again. If somebody can be recognised by it, remove it or say it in a more general way.',
    meaning: 'An address, a profile or a very small group can be enough to recognise somebody. A person must decide.',
    wrong: 'Two sisters aged 14, in the quarter of …',
    right: 'Adolescent girls, in the municipality of …',
  },
  'personal-data-permitted': {
    title: 'Data permitted by the author',
    message: ({ found, other }) => `"${found}" is permitted for this reason: ${other}.`,
    remedy: () => 'The reviewer confirms that it is the public contact of an office.',
    meaning: 'What looks personal but is public is declared with its reason, and the review sees it.',
    wrong: 'permissions:\n  - text: "…"',
    right: 'permissions:\n  - text: "contact@…"\n    reason: "Public mailbox of the office"',
  },
  'empty-body': {
    title: 'Report without text',
    message: () => 'The report has no text below its header.',
    remedy: () => 'Tell what you found, how you know it and what is missing.',
    meaning: 'Levels without an explanation serve neither the reader nor those who must answer.',
    wrong: '---\n…\n---',
    right: '---\n…\n---\n\n## What we found\n\nThe protocol exists, but…',
  },
  'image-wrong-kind': {
    title: 'Picture of another kind',
    message: ({ found, real, other }) =>
      other === 'animated'
        ? `The picture "${found}" moves, and only its first frame would be published.`
        : `The content of "${found}" is not what its name says: ${real ? `it is ${real}` : 'it is no picture that can be recognised'}.`,
    remedy: () => 'Open it in a program for pictures and save it as JPEG or PNG; a new name alone does not convert it.',
    meaning:
      'PNG, JPEG, WebP and AVIF are accepted, and the ending of the name must agree with the content. SVG, GIF, HEIC, PDF and HTML are not: they can carry programs, or not every device shows them.',
    wrong: 'photo-1.jpg (a HEIC photo of a phone under another name)',
    right: 'photo-1.jpg (saved as JPEG)',
  },
  'image-too-large': {
    title: 'Picture too large',
    message: ({ found, limit, other }) => `The picture "${found}" is larger than ${limit} ${reason(IMAGE_MEASURES, other, 'bytes')}.`,
    remedy: ({ path, found }) => `Save it smaller, as JPEG; or run: npm run clean-image -- content/${path ?? found}`,
    meaning:
      'The limit is 8 MB, 25 megapixels and 16383 pixels a side. The site publishes a copy of at most 1600 pixels in width; the original need not be larger.',
    wrong: 'photo-1.png (24 MB)',
    right: 'photo-1.jpg (2 MB)',
  },
  'image-unreadable': {
    title: 'Damaged picture',
    message: ({ found }) => `The picture "${found}" is damaged or incomplete and cannot be opened.`,
    remedy: () => 'Copy it again from the camera or the phone, or save it again with a program for pictures.',
    meaning: 'A download or a copy that stops halfway leaves half a picture. Files that only pretend to be a picture are refused too.',
    wrong: 'photo-1.jpg (cut in half)',
    right: 'photo-1.jpg (whole)',
  },
  'image-metadata': {
    title: 'Picture with hidden data',
    message: ({ found, accepted }) =>
      `The picture "${found}" carries, hidden: ${listed((accepted ?? []).map((kind) => reason(METADATA, kind, 'other'))) || METADATA.other}.`,
    remedy: ({ path, found }) => `Run: npm run clean-image -- content/${path ?? found}`,
    meaning:
      'Cameras and programs store in each photo the date, the device, the author and sometimes the exact place. Such data can point to a shelter or to a person, and the history of the repository does not forget: this is why they are refused before they enter. The command cleans the file and keeps the picture; colour profiles are accepted.',
    wrong: 'photo-1.jpg (with the place where it was taken)',
    right: 'npm run clean-image -- content/reports/org-example/photo-1.jpg',
  },
  'unused-image': {
    title: 'Picture that no report shows',
    message: ({ found }) => `No report of the folder shows the picture "${found}".`,
    remedy: ({ found }) => `Show it with ![Description](${found}), or remove the file.`,
    meaning:
      'What is handed in and not published is kept without anybody looking at it. Each picture of the folder must be seen in a report.',
    wrong: 'photo-2.jpg beside a report that shows photo-1.jpg alone',
    right: '![Empty courtyard of the shelter](photo-2.jpg)',
  },
  'dangling-reference': {
    title: 'Reference to something that does not exist',
    message: ({ path, found }) => `"${path}" names "${found}", which does not exist.`,
    remedy: ({ nearest: near, accepted }) =>
      [near ? `Did you mean "${near}"?` : '', `It must be the id of an entry in: ${listed(accepted)}.`].filter(Boolean).join(' '),
    meaning: 'Entries name one another by their ids. Where one does not exist, the link would be broken.',
    wrong: 'subject: d-044',
    right: 'subject: d-04',
  },
  'dangling-measure': {
    title: 'Measure that does not exist',
    message: ({ found }) => `"${found}" is not a measure of that guideline.`,
    remedy: suggestion,
    meaning: 'A measure is named by the id of its guideline, a slash and its own id.',
    wrong: 'subject: ins-2016-ninez/m99',
    right: 'subject: ins-2016-ninez/m4',
  },
  'duplicate-id': {
    title: 'Repeated id',
    message: ({ found, other }) => `The id "${found}" is already used by ${other}.`,
    remedy: () => 'Change the name of this file.',
    meaning: 'Two entries with one id would have the same address, and one would hide the other.',
    wrong: 'reports/org-a/2026-q3.mdx and reports/org-b/2026-q3.mdx',
    right: 'reports/org-a/2026-q3-org-a.mdx and reports/org-b/2026-q3-org-b.mdx',
  },
  'duplicate-local-id': {
    title: 'Repeated inner id',
    message: ({ found }) => `The id "${found}" is repeated inside the file.`,
    remedy: () => 'Number them again: n1, n2, n3…',
    meaning: 'Each note, piece of evidence or measure is told apart by its id inside the file.',
    wrong: '- { id: n1 }\n- { id: n1 }',
    right: '- { id: n1 }\n- { id: n2 }',
  },
  'duplicate-number': {
    title: 'Repeated number',
    message: ({ found, other }) => `The number ${found} already belongs to ${other}.`,
    remedy: () => 'Check which of the two is right.',
    meaning: 'No two meetings of a series share a number, and no two presidencies share the year of a meeting.',
    wrong: 'number: 21 (twice)',
    right: 'number: 22',
  },
  'wrong-folder': {
    title: "Report in another organisation's folder",
    message: ({ found, accepted }) => `The report is signed by "${found}" but stands in the folder "${listed(accepted)}".`,
    remedy: () => 'Save it in the folder of your organisation.',
    meaning: "Each organisation writes in its own folder, so that nobody can replace another's report.",
    wrong: 'content/reports/org-b/… with organization: org-a',
    right: 'content/reports/org-a/… with organization: org-a',
  },
  'demonstration-in-content': {
    title: 'Demonstration entry in the content',
    message: ({ found, other }) => `"${found}" is an invented entry: its id begins with "${other}".`,
    remedy: () => 'Remove it. Where the entry is real, rename its file.',
    meaning:
      'Invented data are shown on the demonstration site alone, which says so on every page. They are never mixed with real content.',
    wrong: 'content/agreements/demo-agreement-01.md',
    right: 'content/agreements/d-18.md',
  },
  'dates-out-of-order': {
    title: 'Dates out of order',
    message: ({ path, found, other }) => `"${path}" says ${found}, which does not fit ${other}.`,
    remedy: () => 'Check both dates; what happens later cannot bear an earlier date.',
    meaning: 'An agreement is adopted at its meeting, falls due after it is adopted, and is evidenced after it exists.',
    wrong: 'adopted: 2016-11-17 with due: 2015-01-15',
    right: 'adopted: 2016-11-17 with due: 2017-01-15',
  },
  'body-outside-validity': {
    title: 'Body outside its years',
    message: ({ found, other, limit }) => `"${found}" exists in ${other}; it could not act in ${limit}.`,
    remedy: () => 'Name the body that existed on that date, or correct the date.',
    meaning: 'Networks, groups and secretariats change. An agreement keeps the body that adopted it, and that body must have existed.',
    wrong: 'body: red-consular at a meeting of 2021',
    right: 'body: gt-proteccion',
  },
  'party-of-wrong-kind': {
    title: 'Party of another kind',
    message: ({ path, found }) => `"${found}" is not the kind of party that "${path}" asks for.`,
    remedy: suggestion,
    meaning: 'Where a country is asked for there must be a country; where an organisation, an organisation.',
    wrong: 'country: grcm',
    right: 'country: gt',
  },
  'meetings-out-of-order': {
    title: 'Meetings out of order',
    message: ({ found, other }) => `Meeting ${found} comes before ${other}.`,
    remedy: () => 'Check the numbers and dates of both meetings.',
    meaning: 'Inside a series, the meeting with the higher number is held later. The same goes for quarters.',
    wrong: 'number: 22 with held: 2016 and number: 21 with held: 2017',
    right: 'number: 21 with held: 2016 and number: 22 with held: 2017',
  },
  'quarter-claimed-twice': {
    title: 'Quarter with two ordinary meetings',
    message: ({ found, other }) => `Quarter ${found} is already taken by ${other}.`,
    remedy: () => 'Keep "ordinary" in one of them; if the other was extraordinary, write who agreed to it under "consents".',
    meaning: 'Each quarter has one ordinary meeting of the Tripartite Team. The others are extraordinary.',
    wrong: 'ordinary: 2026-Q1 (in two meetings)',
    right: 'ordinary: 2026-Q1 and, in the other, consents: [ppt, st-crm, st-rrocm]',
  },
  'minutes-before-meeting': {
    title: 'Minutes older than their meeting',
    message: ({ path, found, other }) => `"${path}" says ${found}, but the meeting was in ${other}.`,
    remedy: () => 'Check the date of the minutes, or the meeting they belong to.',
    meaning: 'Minutes tell what happened at a meeting. They cannot bear an earlier date.',
    wrong: 'kind: minutes, dated: 2026-02-10, of a meeting of 2026-03-05',
    right: 'kind: minutes, dated: 2026-03-12',
  },
  'presidencies-overlap': {
    title: 'Presidencies that overlap',
    message: ({ found, other }) => `The term ${found} overlaps that of ${other}.`,
    remedy: () => 'Check the beginning and the end of both; only the day of the handover may be the same.',
    meaning: 'There is one presidency at a time. Who owes an obligation depends on it.',
    wrong: 'term: { from: 2025-12-01, to: 2026-12-31 } and term: { from: 2026-06-01, to: 2027-06-01 }',
    right: 'term: { from: 2025-12-01, to: 2026-06-01 } and term: { from: 2026-06-01, to: 2027-06-01 }',
  },
  'unknown-occurrence': {
    title: 'Occurrence that the rule does not have',
    message: ({ found, accepted }) => `"${found}" names no occurrence of that rule; it is written: ${(accepted ?? []).join(' / ')}.`,
    remedy: () => "Copy the name that the rule's page shows.",
    meaning: 'A waiver names the occurrence as the rule shows it: a quarter, a year, a meeting or a presidency.',
    wrong: 'rule: quarterly-meeting with occurrence: grcm-2026',
    right: 'rule: quarterly-meeting with occurrence: 2026-Q1',
  },
  'level-without-evidence': {
    title: 'Full level without evidence',
    message: ({ path }) => `"${path}" says full, and no evidence has an address or a source.`,
    remedy: () => 'Add evidence with url or sources, or lower the level.',
    meaning: 'Nobody, on either side, reaches the top level without evidence that a reader can find.',
    wrong: 'level: full',
    right: 'level: full\nevidence:\n  - title: Decree 12 of 2026\n    kind: legislation\n    url: https://example.org/decree-12',
  },
  'level-without-method': {
    title: 'High level without a method',
    message: ({ path, found }) => `"${path}" says ${found}, and nothing says how that is known.`,
    remedy: () => 'Add method to the assessment or to the entry: how many visits, interviews or documents, and when.',
    meaning: 'From substantial upwards a reader must be able to judge how the level was reached.',
    wrong: 'level: substantial',
    right: 'method: Answers of the three responsible offices, July 2026.\nassessments:\n  - subject: d-04\n    level: substantial',
  },
  'country-not-bound': {
    title: 'Country that the agreement does not bind',
    message: ({ found, other }) => `${other} does not bind "${found}".`,
    remedy: ({ accepted }) => `Use one of the countries that it binds: ${(accepted ?? []).join(', ')}.`,
    meaning: 'An agreement that names its countries can only be assessed in those; one that names none binds the member countries.',
    wrong: '- subject: d-15\n  country: jp',
    right: '- subject: d-15\n  country: gt',
  },
  'assessed-another-country': {
    title: 'A government that assesses another country',
    message: ({ found, other }) => `The self-assessment of "${other}" speaks about "${found}".`,
    remedy: ({ other }) => `Take country away, or write "${other}". The other country can file its own self-assessment.`,
    meaning: 'In the column of governments each one speaks for itself. Nobody else fills its column.',
    wrong: 'country: gt\nassessments:\n  - { subject: d-15, country: hn, level: partial }',
    right: 'country: gt\nassessments:\n  - { subject: d-15, level: partial }',
  },
  'subject-did-not-exist': {
    title: 'Assessed before it existed',
    message: ({ found, other }) => `"${found}" dates from ${other}, after the period observed.`,
    remedy: () => 'Correct the period, or assess something that existed in it.',
    meaning: 'Nobody can comply with an agreement before it is adopted.',
    wrong: 'period: 2015\nassessments:\n  - subject: d-04',
    right: 'period: 2026-Q3\nassessments:\n  - subject: d-04',
  },
  'measure-not-named': {
    title: 'Instrument without its measure',
    message: ({ found }) => `"${found}" is an instrument with several measures, and the assessment names none.`,
    remedy: ({ accepted }) => `Name the measure: ${(accepted ?? []).join(', ')}.`,
    meaning: 'Instruments are verified measure by measure: a level for the whole would hide which of them is kept.',
    wrong: '- subject: ins-2016-ninez',
    right: '- subject: ins-2016-ninez/m4',
  },
  'assessed-twice': {
    title: 'The same thing assessed twice',
    message: ({ found, other }) => `"${found}" was already assessed in this entry, for the same place (${other}).`,
    remedy: () => 'Leave one of the two, or tell them apart by country or region.',
    meaning: 'One entry says one thing of each subject and place. Two levels would leave the reader to guess.',
    wrong: '- { subject: d-04, level: partial }\n- { subject: d-04, level: full }',
    right: '- { subject: d-04, country: gt, level: partial }\n- { subject: d-04, country: hn, level: pending }',
  },
  'date-in-future': {
    title: 'Date that has not come',
    message: ({ path, found, other }) => `"${path}" is ${found}, later than ${other}.`,
    remedy: () => 'Correct the date. What is observed comes first, then it is filed, and never after today.',
    meaning: 'A report tells what was seen. What has not happened yet cannot have been seen.',
    wrong: 'filed: 2062-10-02',
    right: 'filed: 2026-10-02',
  },
  'reply-to-nothing': {
    title: 'Reply to something that was not said',
    message: ({ found, other }) => `${other} says nothing of "${found}".`,
    remedy: ({ accepted }) => `Name what it assesses (${(accepted ?? []).join(', ')}), or leave subject out to answer the whole.`,
    meaning: 'A reply stands next to the assessment that it answers, so that assessment must exist.',
    wrong: 'to: 2026-q3-example\nsubject: d-17',
    right: 'to: 2026-q3-example\nsubject: d-04',
  },
  'reply-from-stranger': {
    title: 'Reply from somebody that was not assessed',
    message: ({ found, other }) => `${other} does not speak about "${found}".`,
    remedy: ({ accepted }) =>
      `A reply comes from a party that was assessed or is responsible: ${(accepted ?? []).join(', ')}. Others can file a report.`,
    meaning: 'The right of reply belongs to those of whom something was said.',
    wrong: 'from: jp',
    right: 'from: gt',
  },
  'agreement-not-specific': {
    title: 'Agreement that leaves things open',
    message: ({ accepted, limit }) =>
      `The agreement does not state ${(accepted ?? []).length} of ${limit} facts: ${(accepted ?? []).map((key) => SPECIFIC_WORDS[key] ?? key).join(', ')}.`,
    remedy: () => 'Add what the text of the agreement says. Where it says nothing, there is still time to agree it.',
    meaning:
      'Seven facts make an agreement specific: who, by when, what, measured how, for whom and where, with what, and how it is verified. This is a warning: what the act does not say is not invented.',
    wrong: 'adopted: 2026-10-15\nresponsible: [equipo-tripartito]',
    right: 'adopted: 2026-10-15\nresponsible: [equipo-tripartito]\ndue: { on: 2027-03-31 }',
  },
  ...consultationProblems,
};

function kind(expected: string | undefined): string {
  const kinds: Record<string, string> = {
    string: 'a text',
    array: 'a list',
    object: 'a group of keys',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    record: 'a group of keys',
    all: '"all" or a list',
  };
  return kinds[expected ?? ''] ?? String(expected);
}

/** The words of a reason; those of `otherwise` where it is not known. */
function reason(words: Record<string, string>, key: string | undefined, otherwise: string): string {
  return (key !== undefined && Object.hasOwn(words, key) ? words[key] : undefined) ?? words[otherwise]!;
}
