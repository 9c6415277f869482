// A data table: the Spanish words for problems of records and translations, in the order of the catalogue.
import { listed, type ProblemTexts } from '../text.ts';
import { suggestion } from './phrases.ts';

export const translations = {
  'translation-without-record': {
    title: 'Traducción sin registro',
    message: ({ otherFile }) => `Esta traducción no tiene su registro (${otherFile}).`,
    remedy: () => 'Cree el registro, o corrija el nombre del archivo.',
    meaning: 'Los datos están una sola vez, en el registro. Una traducción sola son palabras sin datos.',
    wrong: 'content/agreements/d-99.es.md',
    right: 'content/agreements/d-99.md + d-99.es.md + d-99.en.md',
  },
  'record-without-translation': {
    title: 'Registro sin palabras',
    message: ({ found }) => `El registro «${found}» no tiene ninguna traducción.`,
    remedy: ({ accepted }) => `Cree ${listed(accepted)} con su título y su resumen.`,
    meaning: 'Sin título ni resumen una entrada no se puede mostrar.',
    wrong: 'content/agreements/d-18.md',
    right: 'content/agreements/d-18.md + d-18.es.md + d-18.en.md',
  },
  'missing-translation': {
    title: 'Falta un idioma',
    message: ({ found }) => `Falta la traducción ${found}; la página dirá que solo existe en el otro idioma.`,
    remedy: () => 'Añádala cuando la tenga; mientras tanto no impide publicar.',
    meaning: 'El sitio es bilingüe. Lo que está en un solo idioma se publica y se dice.',
    wrong: 'd-18.md + d-18.es.md',
    right: 'd-18.md + d-18.es.md + d-18.en.md',
  },
  'missing-words': {
    title: 'Faltan palabras',
    message: ({ path, otherFile }) => `Falta el texto «${path}» que el registro ${otherFile} anuncia.`,
    remedy: ({ found }) => `Escriba el texto de ${found}, o quítelo del registro.`,
    meaning: 'El registro enumera notas, evidencias o medidas; cada traducción da el texto de cada una.',
    wrong: 'notes: {}',
    right: 'notes:\n  n1: "El texto de la nota."',
  },
  'extra-words': {
    title: 'Palabras de más',
    message: ({ path, otherFile }) => `El texto «${path}» no corresponde a nada del registro ${otherFile}.`,
    remedy: ({ accepted }) => (accepted.length > 0 ? suggestion({ accepted, nearest: undefined }) : 'Quítelo.'),
    meaning: 'Una traducción solo lleva los textos que el registro enumera.',
    wrong: 'notes:\n  n7: "…" (el registro termina en n2)',
    right: 'notes:\n  n2: "…"',
  },
  'unexpected-body': {
    title: 'Texto fuera del encabezado',
    message: () => 'Este tipo de archivo no lleva texto debajo del encabezado.',
    remedy: () => 'Páselo a summary o a una nota, o quítelo.',
    meaning: 'Solo los reportes llevan texto libre. Los registros y traducciones llevan únicamente su encabezado.',
    wrong: '---\ntitle: …\n---\nMás texto',
    right: '---\ntitle: …\nsummary: …\n---',
  },
} satisfies Partial<ProblemTexts>;
