// A data table: the Spanish words for problems of pictures, in the order of the catalogue.
import type { ImageMeasure, MetadataKind } from '#domain/problems/fact-values.ts';
import { counted, listed, type ProblemTexts } from '../text.ts';

const IMAGE_MEASURES: Record<ImageMeasure, string> = { megabytes: 'MB', megapixels: 'megapíxeles', 'pixels-a-side': 'píxeles de lado' };

const METADATA: Record<MetadataKind, string> = {
  gps: 'el lugar donde se tomó (GPS)',
  exif: 'datos de la cámara (EXIF)',
  xmp: 'datos del programa que la editó (XMP)',
  iptc: 'datos de agencia de prensa (IPTC)',
  comment: 'un comentario',
  text: 'un texto',
  thumbnail: 'una copia pequeña de la imagen',
  trailing: 'otros datos después del final de la imagen',
  other: 'otros datos que no son parte de la imagen',
};

export const pictures = {
  'image-wrong-kind': {
    title: 'Imagen de otro tipo',
    message: (facts) =>
      facts.reason === 'animated'
        ? `La imagen «${facts.found}» se mueve, y solo se publicaría su primer cuadro.`
        : `«${facts.found}» no es lo que dice su nombre: ${facts.actualKind ? `es ${facts.actualKind}` : 'no parece una imagen'}.`,
    remedy: () => 'Ábrala en un programa de imágenes y guárdela como JPEG o PNG. Cambiarle el nombre no basta.',
    meaning:
      'Se aceptan PNG, JPEG, WebP y AVIF, y el final del nombre debe decir lo que la imagen es. SVG, GIF, HEIC, PDF y HTML no se aceptan: pueden llevar programas, o no se ven en todos los aparatos.',
    wrong: 'foto-1.jpg (una foto HEIC de un teléfono, con el nombre cambiado)',
    right: 'foto-1.jpg (guardada como JPEG)',
  },
  'image-too-large': {
    title: 'Imagen demasiado grande',
    message: ({ found, limit, unit }) => `La imagen «${found}» pasa de ${counted(limit)} ${IMAGE_MEASURES[unit]}.`,
    remedy: ({ imageFile }) => `Guárdela más pequeña, como JPEG; o ejecute: npm run clean-image -- content/${imageFile}`,
    meaning:
      'El límite es de 8\u00a0MB, 25 megapíxeles y 16,383 píxeles de lado. El sitio publica una copia de hasta 1,600 píxeles de ancho, así que no hace falta una imagen más grande.',
    wrong: 'foto-1.png (24 MB)',
    right: 'foto-1.jpg (2 MB)',
  },
  'image-unreadable': {
    title: 'Imagen dañada',
    message: ({ found }) => `La imagen «${found}» está dañada o incompleta y no se puede abrir.`,
    remedy: () => 'Cópiela otra vez de la cámara o del teléfono, o guárdela de nuevo con un programa de imágenes.',
    meaning: 'Si una descarga o una copia se corta, queda media imagen. También se rechaza un archivo que solo aparenta ser una imagen.',
    wrong: 'foto-1.jpg (cortada a la mitad)',
    right: 'foto-1.jpg (completa)',
  },
  'image-metadata': {
    title: 'Imagen con datos escondidos',
    message: ({ found, metadata }) => `La imagen «${found}» esconde: ${listed(metadata.map((kind) => METADATA[kind]))}.`,
    remedy: ({ imageFile }) => `Ejecute: npm run clean-image -- content/${imageFile}`,
    meaning:
      'Las cámaras y los programas guardan en cada foto la fecha, el aparato, el autor y a veces el lugar exacto. Con eso se puede encontrar un albergue o a una persona, y lo que entra al repositorio ya no se borra de su historia. Por eso se rechaza antes. Esa orden limpia el archivo y conserva la imagen. Los perfiles de color se aceptan.',
    wrong: 'foto-1.jpg (con el lugar donde se tomó)',
    right: 'npm run clean-image -- content/reports/org-ejemplo/foto-1.jpg',
  },
  'unused-image': {
    title: 'Imagen que ningún reporte muestra',
    message: ({ found }) => `Ningún reporte de la carpeta muestra la imagen «${found}».`,
    remedy: ({ found }) => `Muéstrela con ![Descripción](${found}), o quite el archivo.`,
    meaning: 'Una imagen que ningún reporte muestra se quedaría guardada sin que nadie la revisara.',
    wrong: 'foto-2.jpg junto a un reporte que solo muestra foto-1.jpg',
    right: '![Patio del albergue, vacío](foto-2.jpg)',
  },
} satisfies Partial<ProblemTexts>;
