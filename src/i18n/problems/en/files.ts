// A data table: the English words for problems of files, in the order of the catalogue.
import { BYTE_ORDER_MARK, listed, type ProblemTexts } from '../text.ts';
import { suggestion } from './phrases.ts';

export const files = {
  'unknown-folder': {
    title: 'Unknown folder',
    message: ({ found }) => `The folder "${found}" is none of those that this site reads.`,
    remedy: suggestion,
    meaning:
      'Content is kept in folders with fixed names, one for each kind of entry. A folder with another name would not be published, so it is refused rather than ignored.',
    wrong: 'content/reportes/org-example/2026-q3-shelters.mdx',
    right: 'content/reports/org-example/2026-q3-shelters.mdx',
  },
  'schema-version': {
    title: 'Content of another version',
    message: ({ found, current }) => `The content says that it is in version ${found}; this program reads version ${current}.`,
    remedy: () => 'Use npm run migrate: it shows the difference and, with --write, writes it.',
    meaning:
      'The shape of content changes at times. The file schema-version says which one it is in, so that nothing is misread in silence.',
    wrong: '1',
    right: '2',
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
  'reserved-file-name': {
    title: 'File name that Windows keeps for itself',
    message: ({ found }) => `"${found}" is the name of a device under Windows: nobody there could receive the content.`,
    remedy: () => 'Add a word or a number: con-2026.md.',
    meaning:
      'Under Windows the names con, prn, aux, nul, com0 to com9 and lpt0 to lpt9 belong to devices, whatever follows the dot. One such file keeps everybody with Windows from getting any of the content.',
    wrong: 'content/themes/aux.md',
    right: 'content/themes/auxiliary-bodies.md',
  },
  'file-too-large': {
    title: 'File too large',
    message: ({ maxKibibytes }) => `The file has more than ${maxKibibytes} KiB.`,
    remedy: () => 'Split the text into several reports, or leave the annexes at a public address and link to them.',
    meaning: 'A very long report is hard to read and can hide things. The limit is 256 KiB, about a hundred pages.',
    wrong: 'A report with its annexes pasted in',
    right: 'A short report with links to its annexes',
  },
  'line-too-long': {
    title: 'Line too long',
    message: ({ maxCharacters }) => `The line has more than ${maxCharacters} characters.`,
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
    message: ({ found }) =>
      found === BYTE_ORDER_MARK
        ? `There is a byte order mark (${found}), which some programs put at the beginning of a file.`
        : `There is an invisible character (${found}) that can change what is seen.`,
    remedy: ({ found }) =>
      found === BYTE_ORDER_MARK
        ? 'Save the file again and choose "UTF-8", without BOM, as its encoding.'
        : 'Delete it and type that word again by hand.',
    meaning:
      'Some characters cannot be seen but change the order of text, hide words or cover other lines. They often arrive when copying from a PDF or a message.',
    wrong: 'shelter (with a U+200B inside)',
    right: 'shelter',
  },
  'look-alike-letter': {
    title: 'Letter of another alphabet',
    message: ({ found, meant }) =>
      meant
        ? `There is a letter of another alphabet (${found}) that looks like "${meant}".`
        : `There is a letter of another alphabet (${found}) inside a word.`,
    remedy: ({ meant }) => (meant ? `Type "${meant}" in its place, or the whole word again by hand.` : 'Type the word again by hand.'),
    meaning:
      'Letters of other alphabets that look like ours deceive readers about who speaks or where a link leads, and the search does not find such words. Whole words in another alphabet are accepted.',
    wrong: 'Guatemаla (with the Cyrillic а, U+0430)',
    right: 'Guatemala',
  },
  'styled-letter': {
    title: 'Letter that is a drawing',
    message: ({ found, meant }) =>
      meant
        ? `There is a letter drawn in another style (${found}) in place of "${meant}".`
        : `There is a letter drawn in another style (${found}).`,
    remedy: () => 'Type the words with ordinary letters; for emphasis in a report write **important**.',
    meaning:
      'Some pages turn letters into signs of mathematics, circles or strike-outs so that they look bold. Screen readers do not speak them and the search does not find them.',
    wrong: '𝐈𝐦𝐩𝐨𝐫𝐭𝐚𝐧𝐭',
    right: '**Important**',
  },
  'garbled-letter': {
    title: 'Letters broken by the encoding',
    message: ({ found, meant }) =>
      meant
        ? `It says "${found}" where there was "${meant}": the accents were lost on the way.`
        : `There are letters broken on the way: "${found}".`,
    remedy: () => 'Open the original and save it as "UTF-8", or correct those letters by hand.',
    meaning: 'Where a file is opened with an encoding that is not its own, each accented letter becomes two strange signs.',
    wrong: 'niÃ±ez',
    right: 'niñez',
  },
} satisfies Partial<ProblemTexts>;
