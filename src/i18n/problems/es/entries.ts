// A data table: the Spanish words for problems of entries that do not fit together, in the order of the catalogue.
import { listed, sentences, type ProblemTexts } from '../text.ts';
import { didYouMean, suggestion } from './phrases.ts';

export const entries = {
  'dangling-reference': {
    title: 'Identificador que no existe',
    message: ({ path, found }) => `«${path}» dice «${found}», y no hay ninguna entrada con ese identificador.`,
    remedy: ({ nearest, accepted }) => sentences(didYouMean(nearest), `Use el identificador de una entrada de: ${listed(accepted)}.`),
    meaning:
      'Una entrada nombra a otra por su identificador, que está al final de la dirección de su página. Con uno equivocado, el enlace quedaría roto.',
    wrong: 'subject: {agreement}4',
    right: 'subject: {agreement}',
  },
  'dangling-measure': {
    title: 'Medida que no existe',
    message: ({ found }) => `No hay ninguna medida «${found}».`,
    remedy: (facts) =>
      facts.accepted.length === 0 ? 'Quite la barra y lo que sigue: ese instrumento no tiene medidas.' : suggestion(facts),
    meaning: 'Una medida se escribe con el identificador del instrumento, una barra y el de la medida.',
    wrong: 'subject: {instrument}/m99',
    right: 'subject: {instrument}/m4',
  },
  'duplicate-id': {
    title: 'Identificador repetido',
    message: ({ found, otherFile }) => `El identificador «${found}» ya lo usa ${otherFile}.`,
    remedy: () => 'Cambie el nombre del archivo más nuevo de los dos. El que ya está publicado conserva el suyo.',
    meaning: 'Dos entradas con el mismo identificador tendrían la misma dirección, y una taparía a la otra.',
    wrong: 'reports/org-a/2026-q3.mdx y reports/org-b/2026-q3.mdx',
    right: 'reports/org-a/2026-q3-org-a.mdx y reports/org-b/2026-q3-org-b.mdx',
  },
  'duplicate-local-id': {
    title: 'Identificador repetido dentro del archivo',
    message: ({ found }) => `El identificador «${found}» está dos veces en este archivo.`,
    remedy: () => 'Numere de nuevo: n1, n2, n3…',
    meaning: 'Cada nota, evidencia o medida tiene su propio nombre dentro del archivo. Así se sabe a cuál va cada texto.',
    wrong: '- { id: n1 }\n- { id: n1 }',
    right: '- { id: n1 }\n- { id: n2 }',
  },
  'duplicate-number': {
    title: 'Número repetido',
    message: ({ found, otherFile }) => `El número ${found} ya lo tiene ${otherFile}.`,
    remedy: () => 'Revise cuál de los dos es correcto.',
    meaning: 'Dos reuniones de una misma serie no llevan el mismo número. Tampoco hay dos presidencias para un mismo año de reunión.',
    wrong: 'number: 21 (dos veces)',
    right: 'number: 22',
  },
  'wrong-folder': {
    title: 'Reporte en la carpeta de otra organización',
    message: ({ found, folder }) => `El reporte lo firma «${found}», pero está en la carpeta «${folder}».`,
    remedy: () => 'Guárdelo en la carpeta de su organización.',
    meaning: 'Cada organización escribe en su carpeta. Así nadie puede reemplazar el reporte de otra.',
    wrong: 'content/reports/org-b/… con organization: org-a',
    right: 'content/reports/org-a/… con organization: org-a',
  },
  'demonstration-in-content': {
    title: 'Entrada inventada en el contenido real',
    message: ({ found, prefix }) => `«${found}» es una entrada inventada: su identificador empieza con «${prefix}».`,
    remedy: () => 'Quítela. Si la entrada es real, cambie el nombre de su archivo.',
    meaning: 'Lo inventado solo se muestra en el sitio de demostración, que lo dice en cada página. Nunca se mezcla con el contenido real.',
    wrong: 'content/agreements/demo-agreement-01.md',
    right: 'content/agreements/d-18.md',
  },
  'dates-out-of-order': {
    title: 'Dos fechas que no concuerdan',
    message: ({ path, found, against }) => `«${path}» dice ${found}, que no concuerda con ${against}.`,
    remedy: () => 'Revise las dos fechas: lo que pasó después no puede llevar una fecha anterior.',
    meaning: 'Un acuerdo se adopta en la fecha de su reunión. Su plazo llega después, y la evidencia de lo que se hizo también.',
    wrong: 'adopted: 2016-11-17 con due: 2015-01-15',
    right: 'adopted: 2016-11-17 con due: 2017-01-15',
  },
  'body-outside-validity': {
    title: 'Órgano que no existía en esa fecha',
    message: ({ found, validFrom, validTo, year }) =>
      `«${found}» existió en ${validFrom ?? '…'}/${validTo ?? '…'}; en ${year} no pudo actuar.`,
    remedy: () => 'Nombre el órgano que existía en esa fecha, o corrija la fecha.',
    meaning: 'Las redes, los grupos y las secretarías cambian con los años. Cada entrada nombra el órgano que existía en su fecha.',
    wrong: 'body: {network} en una reunión de 2021',
    right: 'body: {group}',
  },
  'party-of-wrong-kind': {
    title: 'Parte de otro tipo',
    message: ({ path, found }) => `En «${path}» no va «${found}»: es una parte de otro tipo.`,
    remedy: suggestion,
    meaning: 'Donde se pide un país va un país; donde se pide una organización, una organización.',
    wrong: 'country: {body}',
    right: 'country: {second}',
  },
  'act-asks-nothing': {
    title: 'Acto que no pide nada',
    message: ({ path, verb }) => `Un acto con el verbo «${verb}» no pide nada, y por eso no lleva «${path}».`,
    remedy: ({ path }) => `Quite «${path}», o corrija act.verb si el acto sí pide algo.`,
    meaning:
      'Acoger, tomar nota o declarar no compromete a nadie. Esos actos no tienen etapas, plazo ni responsables, y no se les pone nivel.',
    wrong: 'act: { verb: took-note, … } con stages: […]',
    right: 'act: { verb: took-note, … } (sin stages)',
  },
  'date-in-future': {
    title: 'Fecha que no ha llegado',
    message: ({ path, found, latest }) => `«${path}» dice ${found}, después de ${latest}.`,
    remedy: () => 'Corrija la fecha. Solo se cuenta lo que ya pasó, y lo observado es anterior al día en que se presenta.',
    meaning: 'Una entrada cuenta lo que alguien vio, envió, adoptó o encontró. Nada de eso puede estar en el futuro.',
    wrong: 'filed: 2062-10-02',
    right: 'filed: 2026-10-02',
  },
} satisfies Partial<ProblemTexts>;
