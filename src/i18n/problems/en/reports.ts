// A data table: the English words for problems of the text of reports, in the order of the catalogue.
import type { AddressRefusal, ImageRefusal } from '#domain/problems/fact-values.ts';
import { listed, sentences, type ProblemTexts } from '../text.ts';
import { PERSONAL_DATA } from './personal-data.ts';
import { didYouMean, suggestion } from './phrases.ts';

const ADDRESS_REASONS: Record<AddressRefusal, string> = {
  blank: 'it holds a blank, where it ends for whoever copies it',
  protocol: 'only addresses that begin with https:, http: or mailto: are accepted',
  credentials: 'the address carries a user name or a password',
  host: 'the address does not name a public site (it is a number, a local name or a disguised name)',
  record: 'after "record:" stands the id of an entry, for example record:d-04',
  malformed: 'it is not a complete address',
};

const IMAGE_REASONS: Record<ImageRefusal, string> = {
  address: "the address leads out of the report's folder",
  name: 'it is not the name of a .png, .jpg, .jpeg, .webp or .avif file of its folder',
  missing: "it is not in the report's folder",
};

const SINGLE_TITLE = 'The report has no headings: add one with "## Heading".';

export const reports = {
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
    message: ({ found, component }) => `In <${component}> there is a problem with the attribute: ${found}.`,
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
    remedy: ({ found }) =>
      found.startsWith('<br')
        ? 'To begin another line, leave an empty line or end the line with \\.'
        : 'Use Markdown: **bold**, lists with hyphens, [text](address).',
    meaning: 'HTML can load things from other sites and change the page. Markdown is enough for a report.',
    wrong: '<b>important</b>',
    right: '**important**',
  },
  'bad-address': {
    title: 'Address not accepted',
    message: ({ found, reason, host }) =>
      `The address "${found}" is not accepted: ${ADDRESS_REASONS[reason]}${host ? `; it leads to ${host}` : ''}.`,
    remedy: ({ reason }) =>
      reason === 'record'
        ? 'Write record: and the id: [text](record:d-04).'
        : reason === 'blank'
          ? 'Write %20 in place of each blank, or copy the address from the bar of the browser.'
          : 'Use the full public address, which begins with https://.',
    meaning:
      'The links of a report lead to public pages with https, to the e-mail of an office, to a heading of the same report (#what-is-missing) or to an entry of this site (record:d-04). Other forms can deceive or track the reader.',
    wrong: '[report](javascript:…)',
    right: '[report](https://www.example.org/report.pdf)',
  },
  'insecure-address': {
    title: 'Address without encryption',
    message: ({ found }) => `The address "${found}" is not encrypted: others can see what is read and change it on the way.`,
    remedy: () => 'Try the same with https:// and use it where it opens; otherwise leave it as it is.',
    meaning:
      'Today nearly all public sites open with https. Those that open with http alone are accepted, because the only copy of a document is sometimes there.',
    wrong: 'http://www.example.org/minutes.pdf',
    right: 'https://www.example.org/minutes.pdf',
  },
  'link-text-misleads': {
    title: 'Link that claims to lead elsewhere',
    message: ({ found, leadsTo }) => `The words of the link show "${found}", but it leads to ${leadsTo}.`,
    remedy: () => 'Write the name of what opens, or the very address to which it leads.',
    meaning:
      'A reader trusts the address that can be seen. Where the words of a link look like an address, it must be that of the site that opens: this is the most common way to deceive.',
    wrong: '[www.iom.int](https://www.example.org/report.pdf)',
    right: '[Report of the visit](https://www.example.org/report.pdf)',
  },
  'dangling-fragment': {
    title: 'Link to a heading that is not there',
    message: ({ found }) => `The link "#${found}" leads to no heading of this report.`,
    remedy: ({ nearest, accepted }) =>
      sentences(
        didYouMean(nearest && `#${nearest}`),
        accepted.length > 0 ? `Headings: ${listed(accepted.map((item) => `#${item}`))}.` : SINGLE_TITLE,
      ),
    meaning:
      'A link within the report is written with the words of the heading it leads to: in lower case, without accents, with hyphens in place of blanks.',
    wrong: '[See below](#What is missing)',
    right: '[See below](#what-is-missing)\n\n## What is missing',
  },
  'undefined-reference': {
    title: 'Call to something that is not there',
    message: ({ found }) => `"${found}" has no definition, and readers would see the signs.`,
    remedy: () => 'Write the definition on a line of its own, such as "[^1]: The note."; if these are signs of the text, write \\[.',
    meaning: 'A note is called with [^1] and written below with [^1]: and its text. The same holds for links with a name.',
    wrong: 'It is in the minutes[^1].',
    right: 'It is in the minutes[^1].\n\n[^1]: Minutes of August.',
  },
  'unused-definition': {
    title: 'Note that nothing calls',
    message: ({ found }) => `"${found}" is written and no part of the text calls it: nobody would see it.`,
    remedy: ({ found }) => `Write ${found} where it belongs, or remove the line.`,
    meaning: 'A footnote, or the address of a link with a name, appears only where the text calls it. Nothing is lost in silence.',
    wrong: 'It is in the minutes.\n\n[^1]: Minutes of August.',
    right: 'It is in the minutes[^1].\n\n[^1]: Minutes of August.',
  },
  'defined-twice': {
    title: 'Note with the name of another',
    message: ({ found }) => `"${found}" is written twice, and only the first would be seen.`,
    remedy: () => 'Give the second another name, and use it where you call it.',
    meaning: 'Each note and each link with a name is written once; the text may call it several times.',
    wrong: '[^1]: Minutes of August.\n[^1]: Minutes of May.',
    right: '[^1]: Minutes of August.\n[^2]: Minutes of May.',
  },
  'empty-part': {
    title: 'Part without words',
    message: ({ found }) => `"${found}" holds nothing.`,
    remedy: () => 'Write its words, or remove the signs.',
    meaning: 'A heading, link, note or piece of evidence without words leaves a hole in the page and nothing to say aloud.',
    wrong: '<Evidence source="Minutes"></Evidence>',
    right: '<Evidence source="Minutes">The minutes name the three parties.</Evidence>',
  },
  'image-refused': {
    title: 'Picture that is not beside the report',
    message: ({ address, reason }) => `The picture "${address}" cannot be shown: ${IMAGE_REASONS[reason]}.`,
    remedy: ({ nearest }) =>
      sentences(didYouMean(nearest), "Save the photo in the report's folder and write its name alone: ![Description](photo-1.jpg)."),
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
    message: ({ maxImages }) => `The report shows more than ${maxImages} pictures.`,
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
    message: ({ found, kind }) => `The text holds ${PERSONAL_DATA[kind]} (${found}).`,
    remedy: () => 'Remove it. If it is the public contact of an office, declare it under "permissions" with its reason.',
    meaning: 'Personal data can endanger a victim, her family or those who helped her. What is published cannot be taken back.',
    wrong: 'A neighbour helped her, tel. …',
    right: 'A neighbour helped her.',
  },
  'personal-data-possible': {
    title: 'Possible personal data',
    message: ({ found, kind }) => `The text may hold ${PERSONAL_DATA[kind]} (${found}).`,
    remedy: () => 'Look at it again. If somebody can be recognised by it, remove it or say it in a more general way.',
    meaning: 'An address, a profile or a very small group can be enough to recognise somebody. A person must decide.',
    wrong: 'Two sisters aged 14, in the quarter of …',
    right: 'Adolescent girls, in the municipality of …',
  },
  'personal-data-permitted': {
    title: 'Data permitted by the author',
    message: ({ found, reason }) => `"${found}" is permitted for this reason: ${reason}.`,
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
} satisfies Partial<ProblemTexts>;
