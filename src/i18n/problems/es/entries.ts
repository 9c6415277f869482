// A data table: the Spanish words for problems of entries that do not fit together, in the order of the catalogue.
import { listed, sentences, type ProblemTexts } from '../text.ts';
import { didYouMean, suggestion } from './phrases.ts';

export const entries = {
  'dangling-reference': {
    title: 'Referencia a algo que no existe',
    message: ({ path, found }) => `«${path}» nombra «${found}», que no existe.`,
    remedy: ({ nearest, accepted }) => sentences(didYouMean(nearest), `Debe ser el identificador de una entrada de: ${listed(accepted)}.`),
    meaning: 'Las entradas se nombran unas a otras por su identificador. Si no existe, el enlace quedaría roto.',
    wrong: 'subject: d-044',
    right: 'subject: d-04',
  },
  'dangling-measure': {
    title: 'Medida que no existe',
    message: ({ found }) => `«${found}» no es una medida que exista.`,
    remedy: (facts) => (facts.accepted.length === 0 ? 'Quite la barra y lo que sigue: no tiene medidas.' : suggestion(facts)),
    meaning: 'Una medida se nombra con el identificador del lineamiento, una barra y el de la medida.',
    wrong: 'subject: ins-2016-ninez/m99',
    right: 'subject: ins-2016-ninez/m4',
  },
  'duplicate-id': {
    title: 'Identificador repetido',
    message: ({ found, otherFile }) => `El identificador «${found}» ya lo usa ${otherFile}.`,
    remedy: () => 'Cambia de nombre el archivo más nuevo de los dos; el que ya está publicado conserva el suyo.',
    meaning: 'Dos entradas con el mismo identificador tendrían la misma dirección y una taparía a la otra.',
    wrong: 'reports/org-a/2026-q3.mdx y reports/org-b/2026-q3.mdx',
    right: 'reports/org-a/2026-q3-org-a.mdx y reports/org-b/2026-q3-org-b.mdx',
  },
  'duplicate-local-id': {
    title: 'Identificador interno repetido',
    message: ({ found }) => `El identificador «${found}» se repite dentro del archivo.`,
    remedy: () => 'Numere de nuevo: n1, n2, n3…',
    meaning: 'Cada nota, evidencia o medida se distingue por su identificador dentro del archivo.',
    wrong: '- { id: n1 }\n- { id: n1 }',
    right: '- { id: n1 }\n- { id: n2 }',
  },
  'duplicate-number': {
    title: 'Número repetido',
    message: ({ found, otherFile }) => `El número ${found} ya lo tiene ${otherFile}.`,
    remedy: () => 'Revise cuál de los dos es correcto.',
    meaning: 'No hay dos reuniones numeradas iguales ni dos presidencias en un mismo año de reunión.',
    wrong: 'number: 21 (dos veces)',
    right: 'number: 22',
  },
  'wrong-folder': {
    title: 'Reporte en la carpeta de otra organización',
    message: ({ found, folder }) => `El reporte lo firma «${found}», pero está en la carpeta «${folder}».`,
    remedy: () => 'Guárdelo en la carpeta de su organización.',
    meaning: 'Cada organización escribe en su carpeta, para que nadie pueda reemplazar el reporte de otra.',
    wrong: 'content/reports/org-b/… con organization: org-a',
    right: 'content/reports/org-a/… con organization: org-a',
  },
  'demonstration-in-content': {
    title: 'Entrada de demostración en el contenido',
    message: ({ found, prefix }) => `«${found}» es una entrada inventada: su identificador empieza con «${prefix}».`,
    remedy: () => 'Quítela. Si la entrada es real, cambie el nombre de su archivo.',
    meaning:
      'Los datos inventados solo se muestran en el sitio de demostración, que lo dice en cada página. Nunca se mezclan con el contenido real.',
    wrong: 'content/agreements/demo-agreement-01.md',
    right: 'content/agreements/d-18.md',
  },
  'dates-out-of-order': {
    title: 'Fechas en desorden',
    message: ({ path, found, against }) => `«${path}» dice ${found}, que no concuerda con ${against}.`,
    remedy: () => 'Revise las dos fechas; lo que ocurre después no puede llevar una fecha anterior.',
    meaning: 'Un acuerdo se adopta en su reunión, vence después de adoptarse y se evidencia después de existir.',
    wrong: 'adopted: 2016-11-17 con due: 2015-01-15',
    right: 'adopted: 2016-11-17 con due: 2017-01-15',
  },
  'body-outside-validity': {
    title: 'Órgano fuera de sus años',
    message: ({ found, validFrom, validTo, year }) =>
      `«${found}» existe en ${validFrom ?? '…'}/${validTo ?? '…'}; no pudo actuar en ${year}.`,
    remedy: () => 'Nombre el órgano que existía en esa fecha, o corrija la fecha.',
    meaning: 'Las redes, grupos y secretarías cambian. Un acuerdo conserva el órgano que lo adoptó, y ese órgano debía existir.',
    wrong: 'body: red-consular en una reunión de 2021',
    right: 'body: gt-proteccion',
  },
  'party-of-wrong-kind': {
    title: 'Actor de otro tipo',
    message: ({ path, found }) => `«${found}» no es el tipo de actor que «${path}» pide.`,
    remedy: suggestion,
    meaning: 'Donde se pide un país va un país; donde se pide una organización, una organización.',
    wrong: 'country: grcm',
    right: 'country: gt',
  },
  'act-asks-nothing': {
    title: 'Acto que no pide nada',
    message: ({ path, verb }) => `El verbo «${verb}» no pide que se haga nada, así que «${path}» no puede ir aquí.`,
    remedy: ({ path }) => `Quite «${path}», o corrija act.verb si el acto sí pide algo.`,
    meaning:
      'Acoger, tomar nota o declarar no compromete a nadie. Un acto así no tiene etapas, plazo ni responsables, y queda fuera de toda escala.',
    wrong: 'act: { verb: took-note, … } con stages: […]',
    right: 'act: { verb: took-note, … } (sin stages)',
  },
  'stage-not-possible': {
    title: 'Etapa que el acto no puede tener',
    message: ({ found, verb }) => `Un acto con el verbo «${verb}» no pasa por la etapa «${found}».`,
    remedy: ({ accepted }) => `Puede pasar por: ${accepted.join(', ')}.`,
    meaning: 'Lo que se adopta, se firma o se fija como regla vale desde ese día: nadie lo incluye en un plan anual.',
    wrong: 'act: { verb: signed, … } con stages: [{ stage: planned, … }]',
    right: 'act: { verb: signed, … } con stages: [{ stage: endorsed, … }]',
  },
} satisfies Partial<ProblemTexts>;
