import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readSettings, ROOT, SettingError } from '#site/settings.ts';

const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');

/** Starts the development server; its own options (`--port`, `--host`) are handed on. Gives 2 for unusable settings. */
function dev(args: readonly string[], env: NodeJS.ProcessEnv, now: Date): void {
  try {
    readSettings(env, now);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
    return;
  }
  const server = spawn(process.execPath, [ASTRO, 'dev', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...env, NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' },
  });
  // Whoever ends this command ends the server; Ctrl+C in a terminal reaches both by itself.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => (process.exitCode = code ?? 0));
}

dev(process.argv.slice(2), process.env, new Date());
