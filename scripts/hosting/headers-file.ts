import { PAGE_POLICY } from '#addresses/policies.ts';
import { MEDIA_TYPES } from './media-types.ts';
import { ASKED, IMMUTABLE, securityHeaders, SERVICE_WORKERS, type Host } from './rules.ts';

/** Endings that such hosts do not all know. */
const UNUSUAL = ['ics', 'csv', 'atom'] as const;

/**
 * A file `_headers` for the folder that is published. Of two rules for one address some hosts join what they say about one
 * header, so no header stands in two: pages keep the short time that these hosts give by themselves, and all may stand in frames.
 */
export function headersFile({ siteUrl, basePath }: Host): string {
  return [
    `${basePath}*`,
    `  Content-Security-Policy: ${PAGE_POLICY}`,
    ...securityHeaders(siteUrl).map(([header, value]) => `  ${header}: ${value}`),
    `${basePath}_astro/*`,
    `  Cache-Control: ${IMMUTABLE}`,
    `${basePath}media/*`,
    `  Cache-Control: ${IMMUTABLE}`,
    ...SERVICE_WORKERS.flatMap((path) => [basePath + path.slice(1), `  Cache-Control: ${ASKED}`]),
    ...UNUSUAL.flatMap((ending) => [`${basePath}*.${ending}`, `  Content-Type: ${MEDIA_TYPES[ending]!.type}`]),
    '',
  ].join('\n');
}
