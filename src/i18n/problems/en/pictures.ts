// A data table: the English words for problems of pictures, in the order of the catalogue.
import type { ImageMeasure, MetadataKind } from '#domain/problems/fact-values.ts';
import { counted, listed, type ProblemTexts } from '../text.ts';

const IMAGE_MEASURES: Record<ImageMeasure, string> = { megabytes: 'MB', megapixels: 'megapixels', 'pixels-a-side': 'pixels on one side' };

const METADATA: Record<MetadataKind, string> = {
  gps: 'the place where it was taken (GPS)',
  exif: 'data from the camera (EXIF)',
  xmp: 'data from the program that edited it (XMP)',
  iptc: 'data for press agencies (IPTC)',
  comment: 'a comment',
  text: 'a text',
  thumbnail: 'a small copy of the picture',
  trailing: 'other data after the end of the picture',
  other: 'other data that is not part of the picture',
};

export const pictures = {
  'image-wrong-kind': {
    title: 'Picture of another kind',
    message: (facts) =>
      facts.reason === 'animated'
        ? `The picture "${facts.found}" moves, and only its first frame would be published.`
        : `"${facts.found}" is not what its name says: ${facts.actualKind ? `it is ${facts.actualKind}` : 'it does not look like a picture'}.`,
    remedy: () => 'Open it in an image editor and save it as JPEG or PNG. Renaming it is not enough.',
    meaning:
      'PNG, JPEG, WebP and AVIF are accepted, and the name must end in what the picture is. SVG, GIF, HEIC, PDF and HTML are not: they can carry programs, or not every device can show them.',
    wrong: 'photo-1.jpg (a HEIC photo from a phone, renamed)',
    right: 'photo-1.jpg (saved as JPEG)',
  },
  'image-too-large': {
    title: 'Picture too large',
    message: ({ found, limit, unit }) => `The picture "${found}" is over ${counted(limit)} ${IMAGE_MEASURES[unit]}.`,
    remedy: ({ imageFile }) => `Save it smaller, as JPEG; or run: npm run clean-image -- content/${imageFile}`,
    meaning:
      'The limit is 8\u00a0MB, 25 megapixels and 16,383 pixels on one side. The site publishes a copy up to 1,600 pixels wide, so a larger picture is not needed.',
    wrong: 'photo-1.png (24 MB)',
    right: 'photo-1.jpg (2 MB)',
  },
  'image-unreadable': {
    title: 'Damaged picture',
    message: ({ found }) => `The picture "${found}" is damaged or incomplete and cannot be opened.`,
    remedy: () => 'Copy it again from the camera or the phone, or save it again in an image editor.',
    meaning: 'If a download or a copy is cut short, half a picture is left. A file that only pretends to be a picture is refused too.',
    wrong: 'photo-1.jpg (cut in half)',
    right: 'photo-1.jpg (whole)',
  },
  'image-metadata': {
    title: 'Picture with hidden data',
    message: ({ found, metadata }) => `The picture "${found}" hides: ${listed(metadata.map((kind) => METADATA[kind]))}.`,
    remedy: ({ imageFile }) => `Run: npm run clean-image -- content/${imageFile}`,
    meaning:
      'Cameras and programs store the date, the device, the author and sometimes the exact place in every photo. That can lead to a shelter or a person, and whatever enters the repository stays in its history. So it is refused beforehand. That command cleans the file and keeps the picture. Colour profiles are accepted.',
    wrong: 'photo-1.jpg (with the place where it was taken)',
    right: 'npm run clean-image -- content/reports/org-example/photo-1.jpg',
  },
  'unused-image': {
    title: 'Picture that no report shows',
    message: ({ found }) => `No report in the folder shows the picture "${found}".`,
    remedy: ({ found }) => `Show it with ![Description](${found}), or remove the file.`,
    meaning: 'A picture that no report shows would be kept without anybody reviewing it.',
    wrong: 'photo-2.jpg next to a report that shows only photo-1.jpg',
    right: '![Empty courtyard of the shelter](photo-2.jpg)',
  },
} satisfies Partial<ProblemTexts>;
