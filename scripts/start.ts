import { readSettings } from '#site/settings.ts';
import { build, endAs } from './build.ts';
import { serveStatic } from './static-server.ts';

const PORT = 4321;

/** Validates, builds and serves the site on this machine only; another free port where the usual one is taken. */
const status = await build(process.env, new Date());
if (status === 0) {
  const { outDir, basePath } = readSettings(process.env, new Date());
  const port = Number(process.env.PORT ?? PORT);
  const { address } = await serveStatic(outDir, basePath, port).catch(() => serveStatic(outDir, basePath, 0));
  console.log(`\n  ${address}\n\n  Ctrl+C para terminar / to stop`);
} else endAs(status);
