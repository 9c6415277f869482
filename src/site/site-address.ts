/** What stands in a stylesheet for the address of the site, which it cannot know. */
const PLACE = 'https://example.org';

/** Puts the address of this site into the stylesheets: on paper a link shows where it leads. @param siteUrl without a trailing slash */
export function siteAddress(siteUrl: string) {
  return {
    name: 'site-address',
    enforce: 'post' as const,
    generateBundle(_: unknown, bundle: Record<string, { type: string; fileName: string; source?: string | Uint8Array }>) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css') && typeof file.source === 'string')
          file.source = file.source.replaceAll(PLACE, siteUrl);
    },
  };
}
