import type { AstroIntegration } from 'astro';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { pathOf } from '#addresses/paths.ts';
import type * as problemPageModule from './problem-page.ts';
import type { Settings } from './settings.ts';

type ProblemPage = typeof problemPageModule;

/** What is needed of Vite's `RunnableDevEnvironment`, which is what Astro makes pages in. */
interface Runner {
  import<T>(url: string): Promise<T>;
}

/**
 * In the development server, content with a problem that stops publication is shown in place of every page: there is no
 * ledger then, and what stood there before is no longer what the files say. A build never gets here: it ends before.
 */
export function development({ basePath }: Settings): AstroIntegration {
  return {
    name: 'development',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // The runner that makes the pages: another one would take from it the news of what has changed.
        const { runner } = server.environments.ssr as unknown as { runner: Runner };
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          // Every page has an address with a slash at its end; no other file has.
          if (!pathname.endsWith('/')) return next();
          const locale: Locale = pathname.startsWith(basePath.slice(0, -1) + pathOf('en', { to: 'home' })) ? 'en' : 'es';
          runner
            .import<ProblemPage>('/src/site/problem-page.ts')
            .then(({ problemPage }) => problemPage(locale, basePath))
            .then((page) => {
              if (page === undefined) return next();
              response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(page);
            })
            .catch(next);
        });
      },
    },
  };
}
