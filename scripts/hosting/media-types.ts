/** How a file is sent: its media type, and whether it becomes smaller when it is compressed. */
interface MediaType {
  type: string;
  packed: boolean;
}

const text = (type: string): MediaType => ({ type: `${type}; charset=utf-8`, packed: true });
const whole = (type: string): MediaType => ({ type, packed: false });

/** By the ending of a file's name, every kind of file that a site holds. */
export const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  json: text('application/json'),
  jsonld: text('application/ld+json'),
  svg: { type: 'image/svg+xml', packed: true },
  xml: text('application/xml'),
  atom: text('application/atom+xml'),
  ics: text('text/calendar'),
  csv: text('text/csv'),
  txt: text('text/plain'),
  webp: whole('image/webp'),
  png: whole('image/png'),
  zip: whole('application/zip'),
  parquet: whole('application/vnd.apache.parquet'),
  docx: whole('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  xlsx: whole('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
};

/** Of a file that has no ending, or one that no kind of file here has. */
const OTHER = 'application/octet-stream';
/** The list of sums has no ending and is text. */
const BY_NAME: Readonly<Record<string, string>> = { SHA256SUMS: MEDIA_TYPES.txt!.type };

/** @param name of a file, without its folder */
export function mediaTypeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return BY_NAME[name] ?? (Object.hasOwn(MEDIA_TYPES, ending) ? MEDIA_TYPES[ending]!.type : OTHER);
}
