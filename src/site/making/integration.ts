import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { handedCollections } from './handed-collections.ts';
import { addressesWhile } from './kept-pictures.ts';
import { loadApp } from './load-app.ts';

/** What `astro build` is asked for in the place of a site: `PROGRAM` names the folder for it. */
export const programFolder = (env: NodeJS.ProcessEnv): string | undefined => env.PROGRAM || undefined;

/**
 * Parts of the folder: what makes the pages, what Astro knows of their styles, where the copies of the maintainers' pictures are, and
 * every file that is in all sites of this program.
 */
export const PROGRAM_PARTS = { server: 'server', styles: 'styles.json', pictures: 'pictures.json', site: 'site' } as const;

/** An address of no site: what is drawn there is drawn for its pictures alone. */
export const PICTURES = '/_pictures';

/**
 * Compiles and makes no page: keeps what Astro would make them with, which is the same for all content and every day. Only
 * redirects, which stand in the settings of Astro, are written.
 */
export function program(folder: string | undefined): AstroIntegration {
  if (folder === undefined) return { name: 'program', hooks: {} };
  const kept = (part: keyof typeof PROGRAM_PARTS) => join(folder, PROGRAM_PARTS[part]);
  let pages: ReadonlyMap<string, { styles: unknown }> = new Map();
  return {
    name: 'program',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectRoute, config }) => {
        if (fileURLToPath(config.outDir) !== join(kept('site'), '/')) throw new Error('OUT_DIR is not that of PROGRAM');
        updateConfig({ vite: { plugins: [handedCollections] } });
        injectRoute({ pattern: PICTURES, entrypoint: './src/pages/_pictures.astro', prerender: true });
      },
      'astro:build:setup': (options) => {
        pages = options.pages;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => ({
          ...own,
          async getStaticPaths() {
            cpSync(join(kept('site'), '.prerender'), kept('server'), { recursive: true });
            writeFileSync(kept('styles'), JSON.stringify([...pages].map(([key, { styles }]) => [key, { styles }])));
            const { manifest } = await loadApp(join(kept('site'), '.prerender'));
            const routes = manifest.routes.map(({ routeData }) => routeData);
            const drawn = routes.filter(({ type, pathname }) => type === 'redirect' || pathname === PICTURES);
            return drawn.map((route) => ({ pathname: route.pathname!, route })) as Awaited<ReturnType<typeof own.getStaticPaths>>;
          },
          async render(request, options) {
            if (options.routeData.pathname !== PICTURES) return own.render(request, options);
            writeFileSync(kept('pictures'), JSON.stringify(await addressesWhile(() => Promise.resolve(own.render(request, options)))));
            // Without a body no file is written.
            return new Response(null);
          },
        })),
    },
  };
}
