// A data table: the Spanish words for problems of pictures, in the order of the catalogue.
import type { ImageMeasure, MetadataKind } from '#domain/problems/fact-values.ts';
import { listed, type ProblemTexts } from '../text.ts';

const IMAGE_MEASURES: Record<ImageMeasure, string> = { megabytes: 'MB', megapixels: 'megapíxeles', 'pixels-a-side': 'píxeles de lado' };

const METADATA: Record<MetadataKind, string> = {
  gps: 'el lugar donde se tomó (GPS)',
  exif: 'datos de la cámara (EXIF)',
  xmp: 'datos del programa que la editó (XMP)',
  iptc: 'datos de agencia (IPTC)',
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
        : `El contenido de «${facts.found}» no es lo que dice su nombre: ${facts.actualKind ? `es ${facts.actualKind}` : 'no es una imagen que se reconozca'}.`,
    remedy: () => 'Ábrala en un programa de imágenes y guárdela como JPEG o PNG; cambiar solo el nombre no la convierte.',
    meaning:
      'Se admiten PNG, JPEG, WebP y AVIF, y la terminación del nombre debe coincidir con el contenido. SVG, GIF, HEIC, PDF y HTML no se admiten: pueden llevar programas, o no se ven en todos los equipos.',
    wrong: 'foto-1.jpg (una foto HEIC de un teléfono con otro nombre)',
    right: 'foto-1.jpg (guardada como JPEG)',
  },
  'image-too-large': {
    title: 'Imagen demasiado grande',
    message: ({ found, limit, unit }) => `La imagen «${found}» pasa de ${limit} ${IMAGE_MEASURES[unit]}.`,
    remedy: ({ imageFile }) => `Guárdela más pequeña, como JPEG; o ejecute: npm run clean-image -- content/${imageFile}`,
    meaning:
      'El límite son 8 MB, 25 megapíxeles y 16383 píxeles de lado. El sitio publica una copia de hasta 1600 píxeles de ancho; el original no hace falta más grande.',
    wrong: 'foto-1.png (24 MB)',
    right: 'foto-1.jpg (2 MB)',
  },
  'image-unreadable': {
    title: 'Imagen dañada',
    message: ({ found }) => `La imagen «${found}» está dañada o incompleta y no se puede abrir.`,
    remedy: () => 'Vuelva a copiarla desde la cámara o el teléfono, o guárdela de nuevo con un programa de imágenes.',
    meaning:
      'Una descarga o una copia que se corta deja una imagen a medias. También se rechazan los archivos que solo aparentan ser una imagen.',
    wrong: 'foto-1.jpg (cortada a la mitad)',
    right: 'foto-1.jpg (completa)',
  },
  'image-metadata': {
    title: 'Imagen con datos escondidos',
    message: ({ found, metadata }) => `La imagen «${found}» lleva escondido: ${listed(metadata.map((kind) => METADATA[kind]))}.`,
    remedy: ({ imageFile }) => `Ejecute: npm run clean-image -- content/${imageFile}`,
    meaning:
      'Las cámaras y los programas guardan en cada foto la fecha, el aparato, el autor y a veces el lugar exacto. Esos datos pueden señalar un albergue o a una persona, y el historial del repositorio no olvida: por eso se rechazan antes de entrar. La orden limpia el archivo y conserva la imagen; los perfiles de color se admiten.',
    wrong: 'foto-1.jpg (con el lugar donde se tomó)',
    right: 'npm run clean-image -- content/reports/org-ejemplo/foto-1.jpg',
  },
  'unused-image': {
    title: 'Imagen que ningún reporte muestra',
    message: ({ found }) => `Ningún reporte de la carpeta muestra la imagen «${found}».`,
    remedy: ({ found }) => `Muéstrela con ![Descripción](${found}), o quite el archivo.`,
    meaning: 'Lo que se entrega y no se publica queda guardado sin que nadie lo mire. Cada imagen de la carpeta debe verse en un reporte.',
    wrong: 'foto-2.jpg junto a un reporte que solo muestra foto-1.jpg',
    right: '![Patio del albergue, vacío](foto-2.jpg)',
  },
} satisfies Partial<ProblemTexts>;
