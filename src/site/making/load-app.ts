import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The file of a compiled program by which it is loaded. */
const ENTRY = /^prerender-entry\.[\w-]+\.mjs$/;

/** What is used of a compiled program. */
export interface CompiledApp {
  manifest: { routes: { routeData: { type: string; pathname?: string } }[] };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: unknown }): Promise<Response>;
}

/** Loads a compiled program. @throws where it is none, or Astro has come to compile it otherwise */
export async function loadApp(server: string): Promise<CompiledApp> {
  const [name, ...others] = readdirSync(server).filter((file) => ENTRY.test(file));
  if (name === undefined || others.length > 0) throw new Error(`${server}: no prerender-entry: Astro compiles otherwise than it did`);
  const { app } = (await import(/* @vite-ignore */ pathToFileURL(join(server, name)).href)) as { app?: CompiledApp };
  if (!app || typeof app.setInternals !== 'function') throw new Error(`${name}: no app: Astro compiles otherwise than it did`);
  return app;
}
