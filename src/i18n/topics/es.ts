import type { UnknownReason } from '#domain/agreements/unknowns.ts';
import type { RecordState } from '#domain/schemas/vocabulary.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

const several = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Words of the page of a topic, which is a theme or a tag. */
export const topicsEs = {
  theme: 'Tema',
  axis: c.says.axis,
  agreements: (n: number) => (n === 0 ? 'sin acuerdos' : several(n, 'acuerdo', 'acuerdos')),
  finding: {
    none: 'En lo que leímos no encontramos ningún acuerdo sobre esto.',
    acts: (n: number) => several(n, 'acuerdo', 'acuerdos'),
    of: (n: number, all: string) => ` de los ${all} de este sitio ${n === 1 ? 'trata' : 'tratan'} de esto. `,
    noneAsked: (n: number): string => (n === 1 ? 'No pidió que se hiciera algo.' : 'Ninguno pidió que se hiciera algo.'),
    asked: (n: number) => (n === 1 ? '1 pidió algo.' : `${n} pidieron algo.`),
    shown: 'Según los documentos, ',
    states: {
      done: (n: number) => several(n, 'se hizo', 'se hicieron'),
      'in-force': (n: number) => several(n, 'está en vigor', 'están en vigor'),
      partly: (n: number) => several(n, 'se hizo en parte', 'se hicieron en parte'),
    } satisfies Partial<Record<RecordState, (n: number) => string>>,
    noneShown: 'Los documentos que leímos no muestran que alguno se hiciera, ni en parte. ',
    nothingFound: (n: number) => `De ${n} buscamos y no encontramos nada. `,
    noRecord: (n: number): string => `De ${n} falta documentar qué pasó. `,
    undated: (n: number): string => (n === 1 ? 'No tiene una fecha conocida.' : 'Ninguno tiene una fecha conocida.'),
    dated: (n: number, asked: number) =>
      n === asked
        ? n === 1
          ? 'Tiene una fecha conocida.'
          : 'Todos tienen una fecha conocida.'
        : `Solo ${n === 1 ? '1 tiene' : `${n} tienen`} una fecha conocida.`,
    passed: (n: number, dated: number): string =>
      ` ${n < dated ? `De ${n}, la fecha pasó` : n === 1 ? 'La fecha pasó' : 'Esas fechas pasaron'} y no encontramos nada que diga si se hizo a tiempo.`,
    overdue: (n: number) => ` De ${n}, un gobierno o una organización dice que después de la fecha no estaba hecho.`,
    nobody: 'Ningún gobierno ni organización ha informado de ellos. Eso no quiere decir que no se hayan hecho.',
    informed: (who: string) => `Han informado de ellos ${who}.`,
    governments: (n: number, names: string | undefined, acts: number) =>
      `${several(n, 'gobierno', 'gobiernos')} (${names === undefined ? '' : `${names}; `}de ${several(acts, 'acuerdo', 'acuerdos')})`,
    organisations: (n: number, acts: number) =>
      `${several(n, 'organización', 'organizaciones')} (de ${several(acts, 'acuerdo', 'acuerdos')})`,
    onlyThese: { government: ' Ningún gobierno ha informado de ellos.', 'civil-society': ' Ninguna organización ha informado de ellos.' },
  },
  near: { themes: 'Tema cercano, según los editores', tags: 'Etiquetas cercanas, según lo que nombra cada texto' },
  promised: {
    heading: 'Qué se pidió, a quién y para cuándo',
    group: (state: string, n: number) => `Según los documentos: ${state} (${n})`,
    who: (names: string) => `Quién: ${names}`,
    countries: (n: number) => `${n} países`,
    parties: (n: number) => `${n} países y órganos`,
    due: (when: string) => `Para cuándo: ${when}`,
    before: (meeting: string) => `antes de ${meeting}`,
    undated: 'Sin fecha',
    dateNotKnown: 'No se sabe para cuándo',
    effect: (n: number) => `Valen desde que se aprobaron (${n})`,
    stating: (n: number) => `No piden nada: acogen, agradecen o declaran (${n})`,
  },
  voices: {
    heading: 'Qué dice cada voz de lo que se pidió',
    nothing: {
      government: (n: number): string =>
        n === 1 ? 'ninguno ha dicho nada de este acuerdo.' : `ninguno ha dicho nada de estos ${n} acuerdos.`,
      'civil-society': (n: number): string =>
        n === 1 ? 'ninguna organización ha dicho nada de este acuerdo.' : `ninguna organización ha dicho nada de estos ${n} acuerdos.`,
    },
    spoke: (acts: number, of: number) => `información sobre ${acts} de ${several(of, 'acuerdo', 'acuerdos')}.`,
    levels: ' Lo que sigue vigente, por acuerdo y país: ',
    expired: ' Nada de eso sigue vigente.',
    several: 'varios niveles',
    places: (countries: string, of: number) => `. En ${countries}, de ${of} países.`,
    region: 'la región en conjunto',
    rule: 'Lo que se dice de un país no vale para los demás. Junto a cada acuerdo está de qué países es cada nivel.',
  },
  unknowns: {
    heading: 'Qué no se sabe y por qué',
    both: (n: number) => `De ${several(n, 'acuerdo', 'acuerdos')} no dicen nada ni los gobiernos ni la sociedad civil: `,
    one: {
      government: (n: number) => `Gobiernos, de ${several(n, 'acuerdo', 'acuerdos')}: `,
      'civil-society': (n: number) => `Sociedad civil, de ${several(n, 'acuerdo', 'acuerdos')}: `,
    },
    steps: {
      'text-not-read': 'Sin el texto no sabemos qué habría que comprobar. Si usted lo tiene, puede enviarlo como fuente.',
      'cannot-verify': 'No se nombra producto, fecha ni indicador. El órgano puede acordarlos.',
      'not-due': 'Todavía no toca informar.',
      'no-answer': 'El cuestionario se envió después de que se adoptaran.',
      'not-asked': 'No tenemos ningún cuestionario ni reporte sobre ellos. Eso no es incumplimiento.',
    } satisfies Record<UnknownReason, string>,
  },
  instruments: 'Instrumentos sobre esto y sus medidas',
  measures: (n: number) => (n === 0 ? 'sin medidas que hayamos podido leer' : several(n, 'medida', 'medidas')),
  statements: 'Qué dijo la sociedad civil',
  proposals: 'Qué se propuso y no es acuerdo',
  meetings: 'Reuniones',
  more: (n: number, kind: string) => `Ver ${n} más en la lista de ${kind}`,
  folded: (heading: string, n: number) => `${heading} (${n})`,
  related: {
    heading: 'Temas cercanos',
    rule: 'Un tema reúne lo que los editores clasificaron en él; una etiqueta, solo lo que el texto nombra. Por eso sus números difieren.',
  },
  about: 'Cómo se clasifica y con qué otras palabras se busca',
  kind: (kind: string) => `Esta página es de una etiqueta. Clase: ${kind.toLowerCase()}.`,
  ofTheme: {
    listed: c.says.themeList,
    own: 'Esta página es de un tema que añadieron los editores.',
    axis: ' Su eje: ',
    rule: 'Los editores deciden qué temas lleva cada entrada.',
  },
  ofAxis: 'Un eje reúne temas y no lleva acuerdos por su cuenta. Estos son sus temas.',
  also: (words: string) => `También se busca como: ${words}.`,
  nothingOf: (kinds: string) => `En lo que se leyó no se encontró sobre esto: ${kinds}.`,
  door: {
    count: (n: number) => `${n} temas`,
    groups: {
      people: { heading: 'De quiénes', intro: undefined },
      needs: { heading: 'Qué pasa y qué se necesita', intro: undefined },
      actions: { heading: 'Qué se pide o se hace', intro: undefined },
      conference: { heading: `Cómo funciona ${c.word.the}`, intro: undefined },
      named: { heading: 'A qué sectores nombra y dónde se actúa', intro: undefined },
      goals: { heading: 'Metas mundiales', intro: 'Solo si el propio texto las nombra.' },
      axes: { heading: 'Otras formas de ver los temas', intro: undefined },
    },
    tags: 'La lista de etiquetas, con sus definiciones y archivos',
    themes: 'Todos los temas, con cuántos acuerdos hay de cada uno',
  },
};

export type TopicWords = typeof topicsEs;
