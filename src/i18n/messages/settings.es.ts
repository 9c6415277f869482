// A data table: the Spanish words of the page of settings. English has the same shape.

export const settingsEs = {
  title: 'Ajustes',
  description: 'Elija cómo se ve este sitio y si la tecla / lleva a la búsqueda.',
  theme: { legend: 'Tema', device: 'El de mi aparato', light: 'Claro', dark: 'Oscuro' },
  contrast: {
    legend: 'Contraste',
    device: 'El de mi aparato',
    more: 'Más contraste',
    help: 'Con más contraste, el texto llega al menos a 7 a 1.',
  },
  shortcut: {
    legend: 'La tecla /',
    on: 'Lleva al campo de búsqueda',
    off: 'No hace nada',
    help: 'Apáguela si usa la voz para escribir o si la pulsa sin querer. Es el único atajo de una sola tecla de este sitio.',
  },
  kept: 'Guardado en este aparato. Vale para todo el sitio.',
  back: 'Todo vuelve a ser como lo tiene su aparato.',
  lost: 'Su navegador no deja guardar ajustes: lo elegido vale solo en esta página.',
  reset: 'Volver a los ajustes del aparato',
  noScript: 'Los ajustes necesitan JavaScript. Sin él no hay atajo de teclado, y el tema y el contraste son los que su aparato pide.',
  privacy: {
    heading: 'Qué se guarda',
    texts: [
      'Solo lo que elija aquí, y solo en este aparato. Nadie más lo recibe: el sitio no lo envía a ninguna parte.',
      'Mientras no elija nada, no se guarda nada. Al volver a los ajustes del aparato, lo guardado se borra.',
    ],
  },
};
export type SettingsWords = typeof settingsEs;
