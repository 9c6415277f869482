/** An integration of Astro. A build takes longer than anybody waits without a word: a line says which step begins. */
export const progress = {
  name: 'progress',
  hooks: {
    'astro:build:start': () =>
      console.log('Contenido leído y comprobado; se hacen las páginas… / Content read and checked; making the pages…'),
    'astro:build:generated': () => console.log('Páginas hechas; se revisa el sitio… / Pages made; looking the site over…'),
  },
};
