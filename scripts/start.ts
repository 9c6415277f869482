import { readSettings } from '#site/settings.ts';
import { build, endAs } from './build.ts';
import { serveStatic } from './static-server.ts';
import { mayStart } from './usage.ts';

const PORT = 4321;

const USAGE = `npm start
  revisa, construye y muestra el sitio solo en esta máquina / checks, builds and shows the site on this machine alone
  PORT=…  otro puerto / another port (${PORT}); las demás variables, como en / the other variables as in npm run build`;

/** Validates, builds and serves the site on this machine only; another free port where the usual one is taken. */
async function start(env: NodeJS.ProcessEnv): Promise<void> {
  const status = await build(env, new Date());
  if (status !== 0) return endAs(status);
  const { outDir, basePath } = readSettings(env, new Date());
  const port = Number(env.PORT ?? PORT);
  const { address } = await serveStatic(outDir, basePath, port).catch(() => serveStatic(outDir, basePath, 0));
  console.log(`\n  ${address}\n\n  Ctrl+C para terminar / to stop`);
}

if (mayStart(process.argv.slice(2), USAGE, process.env)) await start(process.env);
