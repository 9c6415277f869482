// A data table: the English words for problems of pictures, in the order of the catalogue.
import type { ImageMeasure, MetadataKind } from '#domain/problems/fact-values.ts';
import { listed, type ProblemTexts } from '../text.ts';

const IMAGE_MEASURES: Record<ImageMeasure, string> = { megabytes: 'MB', megapixels: 'megapixels', 'pixels-a-side': 'pixels a side' };

const METADATA: Record<MetadataKind, string> = {
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

export const pictures = {
  'image-wrong-kind': {
    title: 'Picture of another kind',
    message: (facts) =>
      facts.reason === 'animated'
        ? `The picture "${facts.found}" moves, and only its first frame would be published.`
        : `The content of "${facts.found}" is not what its name says: ${facts.actualKind ? `it is ${facts.actualKind}` : 'it is no picture that can be recognised'}.`,
    remedy: () => 'Open it in a program for pictures and save it as JPEG or PNG; a new name alone does not convert it.',
    meaning:
      'PNG, JPEG, WebP and AVIF are accepted, and the ending of the name must agree with the content. SVG, GIF, HEIC, PDF and HTML are not: they can carry programs, or not every device shows them.',
    wrong: 'photo-1.jpg (a HEIC photo of a phone under another name)',
    right: 'photo-1.jpg (saved as JPEG)',
  },
  'image-too-large': {
    title: 'Picture too large',
    message: ({ found, limit, unit }) => `The picture "${found}" is larger than ${limit} ${IMAGE_MEASURES[unit]}.`,
    remedy: ({ imageFile }) => `Save it smaller, as JPEG; or run: npm run clean-image -- content/${imageFile}`,
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
    message: ({ found, metadata }) => `The picture "${found}" carries, hidden: ${listed(metadata.map((kind) => METADATA[kind]))}.`,
    remedy: ({ imageFile }) => `Run: npm run clean-image -- content/${imageFile}`,
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
} satisfies Partial<ProblemTexts>;
