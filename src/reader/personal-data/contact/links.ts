import type { PersonalDataKind } from '#domain/problems/fact-values.ts';
import type { Mark, PersonalDataSeverity } from '../text/match.ts';
import type { View } from '../text/normalised-view.ts';

const START = String.raw`(?<![\w.@-])(?:https?:\/\/)?(?:[a-z0-9-]{1,20}\.){0,2}`;
const PATH = String.raw`[^\s<>"'|)\]}]{1,300}`;

const FORMS: readonly [kind: PersonalDataKind, severity: PersonalDataSeverity, form: RegExp][] = [
  // The address of a chat carries the number itself.
  ['phone', 'block', /(?:https?:\/\/)?(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?\?phone=)\+?\d{7,15}/g],
  [
    'map-link',
    'warn',
    new RegExp(
      String.raw`${START}(?:google\.[a-z.]{2,6}\/maps|goo\.gl\/maps|maps\.google\.[a-z.]{2,6}|maps\.app\.goo\.gl|maps\.apple\.com|openstreetmap\.org|osm\.org|waze\.com|bing\.com\/maps|what3words\.com|w3w\.co)[/?#]${PATH}`,
      'g',
    ),
  ],
  ['map-link', 'warn', /(?<!:)\/\/\/\p{L}{3,20}\.\p{L}{3,20}\.\p{L}{3,20}/gu],
  [
    'profile-link',
    'warn',
    new RegExp(
      String.raw`${START}(?:facebook\.com|fb\.com|fb\.me|m\.me|messenger\.com|instagram\.com|instagr\.am|tiktok\.com|t\.me|telegram\.me|wa\.me|chat\.whatsapp\.com|whatsapp\.com|x\.com|twitter\.com|snapchat\.com|threads\.net|signal\.me|discord\.gg|linkedin\.com\/in|youtube\.com\/@)\/?${PATH}`,
      'g',
    ),
  ],
];

/** What every form holds: the first name of one of its sites before a dot, or the three strokes of an address in three words. */
const SITES =
  /\.(?<=(?:\b(?:google|goo|apple|openstreetmap|osm|waze|bing|what3words|w3w|facebook|fb|m|messenger|instagram|instagr|tiktok|t|telegram|x|twitter|snapchat|threads|signal|discord|linkedin|youtube)|wa|whatsapp)\.)|\/\/\//;

/** Links to a map, and to the profile or chat of somebody. */
export function findLinks(view: View): Mark[] {
  if (!SITES.test(view.folded)) return [];
  return FORMS.flatMap(([kind, severity, form]) =>
    [...view.folded.matchAll(form)].map((match) => {
      const written = match[0].replace(/[.,;:!?]+$/, '');
      return { kind, severity, from: match.index, to: match.index + written.length };
    }),
  );
}
