// A data table: the English words for problems of the text of reports, in the order of the catalogue.
import type { AttributeRefusal, ImageRefusal } from '#domain/problems/fact-values.ts';
import { listed, sentences, type ProblemTexts } from '../text.ts';
import { didYouMean, suggestion } from './phrases.ts';

const ATTRIBUTE_REASONS: Record<AttributeRefusal, (component: string, found: string) => string> = {
  unknown: (component, found) => `<${component}> takes no "${found}".`,
  repeated: (component, found) => `<${component}> has "${found}" twice.`,
  missing: (component, found) => `<${component}> needs "${found}".`,
};

const IMAGE_REASONS: Record<ImageRefusal, string> = {
  address: "its address leads outside the report's folder",
  name: 'it should be the name of a .png, .jpg, .jpeg, .webp or .avif file in the same folder',
  missing: "it is not in the report's folder",
};

const SINGLE_TITLE = 'The report has no headings: add one with "## Heading".';

export const reports = {
  'mdx-syntax': {
    title: 'A "<" or a "{" without a backslash',
    message: ({ found }) =>
      found
        ? `In "${found}" there is a "<" or a "{", which opens a block or a program here.`
        : 'The text has a "<" or a "{", which opens a block or a program here.',
    remedy: () => 'Put a backslash before it: \\< or \\{.',
    meaning: 'In a report, "<" opens a block and "{" opens a program. To write them as ordinary signs, put a backslash before them.',
    wrong: 'less than <5 %',
    right: 'less than \\<5 %',
  },
  'mdx-code': {
    title: 'Program in a report',
    message: ({ found }) => `A report cannot contain programs: "${found}".`,
    remedy: () => 'Remove the line. If it is part of the text, begin the sentence differently or put the word in backquotes.',
    meaning: 'The site reads reports and never runs them. A line that begins with import or export looks like a program.',
    wrong: 'import data from "./data.js"',
    right: '`import` is an English word',
  },
  'mdx-expression': {
    title: 'Braces in a report',
    message: ({ found }) => `Braces open a program, and a report contains no programs: "${found}".`,
    remedy: () => 'If the brace is part of the text, write \\{. If it holds a value, use quotation marks instead.',
    meaning: 'A report computes nothing: write everything as it should be read.',
    wrong: '<Evidence source={register}>',
    right: '<Evidence source="register">',
  },
  'mdx-component': {
    title: 'Unknown block',
    message: ({ found }) => `A report cannot use the block "${found}".`,
    remedy: suggestion,
    meaning:
      'A report has three blocks: Evidence, Quote and Note (in Spanish, Evidencia, Cita and Nota). Everything else is written in Markdown.',
    wrong: '<Chart data="…" />',
    right: '<Evidence source="Visit register">…</Evidence>',
  },
  'mdx-attribute': {
    title: 'Something missing or extra in a block',
    message: ({ found, component, reason }) => ATTRIBUTE_REASONS[reason](component, found),
    remedy: ({ reason, found, accepted, nearest }) =>
      reason === 'missing' ? `Write it: ${found}="…".` : reason === 'repeated' ? 'Keep only one.' : suggestion({ accepted, nearest }),
    meaning: 'Evidence takes source, which is required, and date. Quote takes by. Note takes title.',
    wrong: '<Evidence origin="Register">',
    right: '<Evidence source="Register">',
  },
  'mdx-nesting': {
    title: 'Block closed in the wrong place',
    message: ({ found }) => `The block "${found}" is not closed where it should be.`,
    remedy: () => 'Close each block before you close the one around it.',
    meaning: 'Blocks open and close like brackets: the last one opened is the first one closed.',
    wrong: '<Note><Quote>…</Note></Quote>',
    right: '<Note><Quote>…</Quote></Note>',
  },
  'mdx-inline': {
    title: 'Block in the middle of a sentence',
    message: ({ found }) => `The block ${found} is in the middle of a paragraph.`,
    remedy: () => 'Put it on a line of its own, with an empty line before and after it.',
    meaning: 'Evidence, quotations and notes stand apart. They do not fit inside a sentence, a heading or a table.',
    wrong: 'We saw <Note>something</Note> on the visit.',
    right: 'We saw something on the visit.\n\n<Note>What we saw.</Note>',
  },
  'raw-html': {
    title: 'HTML in a report',
    message: ({ found }) => `A report takes no HTML: "${found}".`,
    remedy: ({ found }) =>
      found.startsWith('<br')
        ? 'To start a new line, leave an empty line or end the line with \\.'
        : 'Use Markdown: **bold**, lists with hyphens, [text](address).',
    meaning: 'HTML can load things from other sites and change the page. Markdown is enough for a report.',
    wrong: '<b>important</b>',
    right: '**important**',
  },
  'insecure-address': {
    title: 'Unencrypted address',
    message: ({ found }) => `The address "${found}" is not encrypted: on the way, others can see what is read and change it.`,
    remedy: () => 'Try it with https:// and use that if it opens. If it does not, leave the address as it is.',
    meaning:
      'Nearly all public sites now open with https. Those that open only with http are accepted, because sometimes the only copy of a document is there.',
    wrong: 'http://www.example.org/minutes.pdf',
    right: 'https://www.example.org/minutes.pdf',
  },
  'dangling-fragment': {
    title: 'Link to a heading that is not there',
    message: ({ found }) => `The link "#${found}" leads to no heading of this report.`,
    remedy: ({ nearest, accepted }) =>
      sentences(
        didYouMean(nearest && `#${nearest}`),
        accepted.length > 0 ? `Headings: ${listed(accepted.map((item) => `#${item}`))}.` : SINGLE_TITLE,
      ),
    meaning: 'The link is written with the words of the heading: in lower case, without accents, with hyphens instead of spaces.',
    wrong: '[See below](#What is missing)',
    right: '[See below](#what-is-missing)\n\n## What is missing',
  },
  'undefined-reference': {
    title: 'Reference to a note that is not there',
    message: ({ found }) => `The text refers to "${found}", which is not written anywhere.`,
    remedy: () => 'Write it on a line of its own, such as "[^1]: The note.". If the brackets are part of the text, write \\[.',
    meaning:
      'The text refers to the note with [^1]; further down, a line that begins with [^1]: gives the note. The same goes for links with a name.',
    wrong: 'The minutes say so[^1].',
    right: 'The minutes say so[^1].\n\n[^1]: Minutes of August.',
  },
  'unused-definition': {
    title: 'Note that nothing refers to',
    message: ({ found }) => `The text never refers to "${found}", and nobody would see it.`,
    remedy: ({ found }) => `Write ${found} where it belongs, or remove the line.`,
    meaning:
      'A footnote, or the address of a link with a name, is only seen if the text refers to it. The site warns you so that nothing is lost.',
    wrong: 'The minutes say so.\n\n[^1]: Minutes of August.',
    right: 'The minutes say so[^1].\n\n[^1]: Minutes of August.',
  },
  'defined-twice': {
    title: 'Two notes with the same name',
    message: ({ found }) => `There are two of "${found}", and only the first would be seen.`,
    remedy: () => 'Give the second another name, and use it where the text refers to it.',
    meaning: 'Each note and each link with a name is written once. The text may refer to it as often as you like.',
    wrong: '[^1]: Minutes of August.\n[^1]: Minutes of May.',
    right: '[^1]: Minutes of August.\n[^2]: Minutes of May.',
  },
  'empty-part': {
    title: 'Part without words',
    message: ({ found }) => `There is nothing inside "${found}".`,
    remedy: () => 'Write its words, or remove the signs.',
    meaning:
      'A heading, link, note or piece of evidence without words leaves a hole in the page. A screen reader would have nothing to read.',
    wrong: '<Evidence source="Minutes"></Evidence>',
    right: '<Evidence source="Minutes">The minutes name the three parties.</Evidence>',
  },
  'image-refused': {
    title: 'Picture that is not next to the report',
    message: ({ address, reason }) => `The picture "${address}" cannot be shown: ${IMAGE_REASONS[reason]}.`,
    remedy: ({ nearest }) =>
      sentences(didYouMean(nearest), "Save the photo in the report's folder and write just its name: ![Description](photo-1.jpg)."),
    meaning:
      'A report shows only pictures from its own folder, as PNG, JPEG, WebP or AVIF. A picture from another site tells that site who is reading, and can change or disappear.',
    wrong: '![Entrance of the shelter](https://…/photo.jpg)',
    right: '![Entrance of the shelter](photo-1.jpg)',
  },
  'image-without-text': {
    title: 'Picture without a description',
    message: ({ found }) => `The picture "${found}" has no description.`,
    remedy: ({ found }) => `Write what can be seen between the square brackets: ![Closed door with a notice in Spanish](${found}).`,
    meaning:
      'The description is what people who cannot see the picture receive, and what the search finds. The name of the file is not a description. Name nobody.',
    wrong: '![](photo-1.jpg)',
    right: '![Closed door with a notice in Spanish](photo-1.jpg)',
  },
  'too-many-images': {
    title: 'Too many pictures',
    message: ({ maxImages }) => `The report shows more than ${maxImages} pictures.`,
    remedy: () => 'Keep those that prove what the text says, or split the report.',
    meaning: 'Many people read reports on a phone with a weak signal. Each picture costs them time and money.',
    wrong: 'An album of two hundred photos',
    right: 'The three photos that show the notice, the door and the register',
  },
  'body-too-complex': {
    title: 'Text too complicated',
    message: ({ limit }) => `The text has too many parts, or too many one inside another (limit ${limit}).`,
    remedy: () => 'Split it into several reports, or remove levels of lists and quotations.',
    meaning: 'Thousands of lists or quotations one inside another appear only by mistake or in bad faith.',
    wrong: '> > > > > > > > > …',
    right: '> A quotation',
  },
  'body-unreadable': {
    title: 'Text that cannot be read',
    message: () => 'The program that reads reports fails on this text, so it cannot be published.',
    remedy: () => 'Look for lines that begin with import or export, or for thousands of signs in a row, and remove them.',
    meaning:
      'Some combinations of signs block the program that reads reports. Reports are read by a separate program, so that one like this does not stop the others from being read.',
    wrong: 'import x </\\',
    right: 'An ordinary sentence',
  },
  'empty-body': {
    title: 'Report without text',
    message: () => 'The report has no text below its header.',
    remedy: () => 'Say what you found, how you know it and what is missing.',
    meaning: 'A level without an explanation helps neither the reader nor those who have to answer.',
    wrong: '---\n…\n---',
    right: '---\n…\n---\n\n## What we found\n\nThe protocol exists, but…',
  },
} satisfies Partial<ProblemTexts>;
