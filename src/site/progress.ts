import type { AstroIntegration } from 'astro';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** A build takes longer than anybody waits without a word: a line says which step begins. */
export function progress(): AstroIntegration {
  return {
    name: 'progress',
    hooks: {
      'astro:build:start': () => say('Contenido leído y comprobado; se hacen las páginas… / Content read and checked; making the pages…'),
      'astro:build:generated': () => void say('Páginas hechas; se revisa el sitio… / Pages made; looking the site over…'),
    },
  };
}
