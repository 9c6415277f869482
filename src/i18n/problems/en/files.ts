// A data table: the English words for problems of files, in the order of the catalogue.
import { BYTE_ORDER_MARK, counted, listed, type ProblemTexts } from '../text.ts';
import { suggestion } from './phrases.ts';

export const files = {
  'unknown-folder': {
    title: 'Unknown folder',
    message: ({ found }) => `The site reads no folder called "${found}".`,
    remedy: suggestion,
    meaning:
      'Each kind of entry has its own folder, with a fixed name. The site would not publish what is in a folder with any other name, so it refuses it and says so.',
    wrong: 'content/reportes/org-example/2026-q3-shelters.mdx',
    right: 'content/reports/org-example/2026-q3-shelters.mdx',
  },
  'schema-version': {
    title: 'Content of another version',
    message: ({ found, current }) => `The content is in version ${found}, and this program reads version ${current}.`,
    remedy: () => 'Run npm run migrate: it shows what would change. With --write it makes the changes.',
    meaning:
      'The format of the content changes from time to time. The file schema-version says which version it is in, so that the program never misreads it without warning.',
    wrong: '1',
    right: '2',
  },
  'unknown-file': {
    title: 'File out of place',
    message: ({ found }) => `The file "${found}" is loose in the content folder.`,
    remedy: () => 'Move it to the folder for its kind, or delete it.',
    meaning: 'Each file goes in the folder for its kind: agreements, reports, meetings. Nothing says what a loose file is.',
    wrong: 'content/d-18.md',
    right: 'content/agreements/d-18.md',
  },
  'not-a-regular-file': {
    title: 'Not a regular file',
    message: ({ found }) => `"${found}" is not a regular file: it is a link, a folder or a device.`,
    remedy: () => 'Put the file itself there.',
    meaning:
      'A symbolic link can point outside the repository and publish what nobody meant to publish. The site reads only regular files.',
    wrong: 'content/reports/org-example/other.mdx → ../../elsewhere/text.mdx',
    right: 'content/reports/org-example/other.mdx',
  },
  'bad-file-name': {
    title: 'File name that cannot be used',
    message: ({ found }) => `A file cannot be called "${found}".`,
    remedy: ({ accepted }) => `Use lower-case letters without accents, digits and hyphens, in this form: ${listed(accepted)}.`,
    meaning:
      'The file name is the id of the entry and part of its address, which never changes. That is why it has only lower-case letters without accents, digits and hyphens, up to 80 characters.',
    wrong: 'Report {town} (final).mdx',
    right: '2026-q3-{slug}-shelters.mdx',
  },
  'reserved-file-name': {
    title: 'File name that Windows reserves',
    message: ({ found }) => `Windows reserves the name "${found}" for a device: nobody on Windows could download the content.`,
    remedy: () => 'Add a word or a number: con-2026.md.',
    meaning:
      'Windows allows no file called con, prn, aux, nul, com0 to com9 or lpt0 to lpt9, whatever the name ends in. A single one stops everybody on Windows from downloading any of the content.',
    wrong: 'content/themes/aux.md',
    right: 'content/themes/auxiliary-bodies.md',
  },
  'file-too-large': {
    title: 'File too large',
    message: ({ maxKibibytes }) => `The file is over ${maxKibibytes} KiB.`,
    remedy: () => 'Split the text into several reports. Annexes can be kept elsewhere: link to them.',
    meaning: 'The limit is 256 KiB, about a hundred pages. Hardly anybody reads a longer report, and it can hide things.',
    wrong: 'A report with its annexes pasted in',
    right: 'A short report with links to its annexes',
  },
  'line-too-long': {
    title: 'Line too long',
    message: ({ maxCharacters }) => `The line is over ${counted(maxCharacters)} characters.`,
    remedy: () => 'Split it into paragraphs, with a blank line between them.',
    meaning:
      'The limit is 20,000 characters, about seven pages. A longer line cannot be reviewed, and is nearly always something pasted by mistake.',
    wrong: 'A whole report on one line',
    right: 'A report in paragraphs, with blank lines between them',
  },
  'empty-file': {
    title: 'Empty file',
    message: () => 'The file is empty.',
    remedy: () => 'Write its content, or delete the file.',
    meaning: 'A file usually turns out empty because a program failed to save it.',
    wrong: '(nothing)',
    right: '---\ntitle: …\n---',
  },
  'not-utf8': {
    title: 'The file is not in UTF-8',
    message: () => 'The file is not saved as UTF-8 and would lose its accents.',
    remedy: () => 'Save it again and choose "UTF-8" as its encoding.',
    meaning: 'UTF-8 is the way of saving accented text that every program understands. Notepad and Word offer it when you save.',
    wrong: 'Save as: "ANSI" or "Unicode"',
    right: 'Save as: "UTF-8"',
  },
  'hidden-character': {
    title: 'Invisible character',
    message: ({ found }) =>
      found === BYTE_ORDER_MARK
        ? `The file begins with an invisible mark (BOM, ${found}) that some programs add.`
        : `There is an invisible character (${found}) that can change what people read.`,
    remedy: ({ found }) =>
      found === BYTE_ORDER_MARK
        ? 'Save the file again and choose "UTF-8", without BOM, as its encoding.'
        : 'Delete that word and type it again by hand.',
    meaning:
      'Some characters cannot be seen, yet they change the order of the text, hide words or cover other lines. They usually come from a PDF or a message that somebody copied.',
    wrong: 'shelter (with a U+200B inside)',
    right: 'shelter',
  },
  'look-alike-letter': {
    title: 'Letter from another alphabet',
    message: ({ found, meant }) =>
      meant
        ? `There is a letter from another alphabet (${found}) that looks like "${meant}".`
        : `There is a letter from another alphabet (${found}) inside a word.`,
    remedy: ({ meant }) => (meant ? `Type "${meant}" instead, or type the whole word again by hand.` : 'Type the word again by hand.'),
    meaning:
      'Letters that look like ours can deceive readers about who is speaking or where a link leads. The search cannot find such words either. Whole words in another alphabet are accepted.',
    wrong: '{lookAlike} (with the Cyrillic а, U+0430)',
    right: '{place}',
  },
  'styled-letter': {
    title: 'Letter that is really a drawing',
    message: ({ found, meant }) =>
      meant
        ? `There is a symbol (${found}) that imitates the letter "${meant}" in another style.`
        : `There is a symbol (${found}) that imitates a letter in another style.`,
    remedy: () => 'Type the word in ordinary letters. To stress it in a report, write **important**.',
    meaning:
      'Some pages replace letters with mathematical symbols, circles or strike-outs that look bold. Screen readers cannot read them and the search cannot find them.',
    wrong: '𝐈𝐦𝐩𝐨𝐫𝐭𝐚𝐧𝐭',
    right: '**Important**',
  },
  'garbled-letter': {
    title: 'Damaged letters',
    message: ({ found, meant }) =>
      meant
        ? `It says "${found}" where it should say "${meant}": the accent was damaged in saving.`
        : `Some letters were damaged in saving: "${found}".`,
    remedy: () => 'Open the original and save it as "UTF-8", or correct those letters by hand.',
    meaning: 'When a program opens a file in the wrong encoding, each accented letter turns into two odd symbols.',
    wrong: 'niÃ±ez',
    right: 'niñez',
  },
} satisfies Partial<ProblemTexts>;
