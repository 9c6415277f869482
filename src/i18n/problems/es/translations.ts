// A data table: the Spanish words for problems of facts files and translations, in the order of the catalogue.
import { listed, type ProblemTexts } from '../text.ts';
import { suggestion } from './phrases.ts';

export const translations = {
  'translation-without-record': {
    title: 'Traducción sin archivo de datos',
    message: ({ otherFile }) => `Esta traducción no tiene su archivo de datos (${otherFile}).`,
    remedy: () => 'Cree ese archivo, o corrija el nombre de este.',
    meaning: 'Los datos de una entrada se escriben una sola vez, en su archivo de datos. La traducción solo lleva palabras.',
    wrong: 'content/agreements/d-99.es.md',
    right: 'content/agreements/d-99.md + d-99.es.md + d-99.en.md',
  },
  'record-without-translation': {
    title: 'Entrada sin palabras',
    message: ({ found }) => `«${found}» tiene sus datos, pero ninguna traducción.`,
    remedy: ({ accepted }) => `Cree ${listed(accepted)} con el título y el resumen.`,
    meaning: 'Una entrada sin título ni resumen no se puede mostrar.',
    wrong: 'content/agreements/d-18.md',
    right: 'content/agreements/d-18.md + d-18.es.md + d-18.en.md',
  },
  'missing-translation': {
    title: 'Falta un idioma',
    message: ({ found }) => `Falta la traducción ${found}. La página dirá que solo existe en el otro idioma.`,
    remedy: () => 'Agréguela cuando la tenga. Mientras tanto, la entrada se publica igual.',
    meaning: 'El sitio está en dos idiomas. Lo que solo existe en uno se publica, y la página lo dice.',
    wrong: 'd-18.md + d-18.es.md',
    right: 'd-18.md + d-18.es.md + d-18.en.md',
  },
  'missing-words': {
    title: 'Falta un texto',
    message: ({ path, otherFile }) => `Falta el texto «${path}»: ${otherFile} lo anuncia.`,
    remedy: ({ found }) => `Escriba el texto de ${found}, o quítelo del archivo de datos.`,
    meaning: 'El archivo de datos numera las notas, las evidencias o las medidas. Cada traducción lleva el texto de cada una.',
    wrong: 'notes: {}',
    right: 'notes:\n  n1: "El texto de la nota."',
  },
  'extra-words': {
    title: 'Texto de más',
    message: ({ path, otherFile }) => `El texto «${path}» sobra: ${otherFile} no lo anuncia.`,
    remedy: ({ accepted }) => (accepted.length > 0 ? suggestion({ accepted, nearest: undefined }) : 'Quítelo.'),
    meaning: 'Una traducción solo lleva los textos que el archivo de datos anuncia.',
    wrong: 'notes:\n  n7: "…" (el archivo de datos termina en n2)',
    right: 'notes:\n  n2: "…"',
  },
  'unexpected-body': {
    title: 'Texto debajo del encabezado',
    message: () => 'En este tipo de archivo no va texto debajo del encabezado.',
    remedy: () => 'Páselo a summary o a una nota, o quítelo.',
    meaning: 'Solo los reportes llevan texto libre. Los demás archivos son únicamente su encabezado.',
    wrong: '---\ntitle: …\n---\nMás texto',
    right: '---\ntitle: …\nsummary: …\n---',
  },
} satisfies Partial<ProblemTexts>;
