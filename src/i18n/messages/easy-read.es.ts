// A data table: the Spanish words of the easy-read page, one idea a sentence. English has the same shape.

import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

/** How many, in figures. */
type Count = (n: number) => string;

export const easyReadEs = {
  title: 'Lectura fácil',
  description: 'Qué es este sitio, qué se acordó y qué se sabe. En frases cortas.',
  untested: 'Esta página no la han probado todavía personas con dificultades para leer. No lleva el sello de lectura fácil.',
  what: {
    heading: 'Qué es este sitio',
    lines: [
      'Muchas personas se van de su país a otro país.',
      'Eso se llama migrar.',
      `${c.Countries} gobiernos hablan juntos sobre la migración.`,
      `Esa reunión de gobiernos se llama ${c.full.bare}.`,
      'Hay organizaciones que ayudan a las personas migrantes.',
      'Esas organizaciones forman una red.',
      'Los gobiernos acuerdan cosas.',
      'La red pide cosas a los gobiernos.',
      'Este sitio cuenta qué se acordó y qué se sabe después.',
    ],
  },
  agreed: {
    heading: 'Qué se acordó',
    counts: {
      agreements: ((n) => (n === 1 ? 'Este sitio tiene 1 acuerdo.' : `Este sitio tiene ${n} acuerdos.`)) satisfies Count,
      asked: ((n) => (n === 1 ? '1 acuerdo pedía hacer algo.' : `${n} acuerdos pedían hacer algo.`)) satisfies Count,
      rest: ((n) =>
        n === 1
          ? 'En el otro no leímos que pidiera hacer algo después.'
          : `En los otros ${n} no leímos que pidieran hacer algo después.`) satisfies Count,
    },
    lines: ['Un acuerdo puede ser sobre niñas y niños, sobre trabajo o sobre el regreso al país.'],
    link: 'Ver la lista de acuerdos',
  },
  known: {
    heading: 'Qué se sabe de lo que se pedía',
    documents: 'Buscamos en documentos.',
    states: {
      done: ((n) =>
        n === 1
          ? 'En 1 acuerdo, los documentos muestran que se hizo.'
          : `En ${n} acuerdos, los documentos muestran que se hizo.`) satisfies Count,
      'in-force': ((n) => (n === 1 ? '1 acuerdo estaba en vigor.' : `${n} acuerdos estaban en vigor.`)) satisfies Count,
      partly: ((n) => (n === 1 ? 'En 1 acuerdo se hizo una parte.' : `En ${n} acuerdos se hizo una parte.`)) satisfies Count,
      'nothing-found': ((n) => (n === 1 ? 'De 1 acuerdo no encontramos nada.' : `De ${n} acuerdos no encontramos nada.`)) satisfies Count,
      'no-record': ((n) => (n === 1 ? '1 acuerdo falta por estudiar.' : `${n} acuerdos faltan por estudiar.`)) satisfies Count,
    },
    silence: ['No encontrar nada no quiere decir que no se hizo.', 'Quiere decir que no lo sabemos.'],
  },
  voices: {
    heading: 'Quién dice algo',
    lines: [
      'Cada gobierno puede decir qué hizo.',
      'Cada organización puede decir qué vio.',
      'Este sitio muestra las dos cosas por separado.',
    ],
    governments: ((n) =>
      n === 0
        ? 'Hoy no hay ninguna respuesta de un gobierno.'
        : n === 1
          ? 'Hoy hay 1 respuesta de un gobierno.'
          : `Hoy hay ${n} respuestas de gobiernos.`) satisfies Count,
    organizations: ((n) =>
      n === 0
        ? 'Hoy no hay ningún reporte de una organización.'
        : n === 1
          ? 'Hoy hay 1 reporte de una organización.'
          : `Hoy hay ${n} reportes de organizaciones.`) satisfies Count,
  },
  help: {
    heading: 'Lo que este sitio no hace',
    lines: [
      'Este sitio no da papeles ni permisos.',
      'Este sitio no puede resolver su caso.',
      'No escriba aquí su nombre ni su historia.',
      'Este sitio no es una página oficial de los gobiernos ni de la red.',
    ],
  },
  more: { heading: 'Puede seguir aquí', countries: 'Buscar por país', glossary: 'Palabras difíciles' },
};
export type EasyReadWords = typeof easyReadEs;
