// A data table: the Spanish words for problems of the text of reports, in the order of the catalogue.
import type { AttributeRefusal, ImageRefusal } from '#domain/problems/fact-values.ts';
import { listed, sentences, type ProblemTexts } from '../text.ts';
import { didYouMean, suggestion } from './phrases.ts';

const ATTRIBUTE_REASONS: Record<AttributeRefusal, (component: string, found: string) => string> = {
  unknown: (component, found) => `<${component}> no lleva «${found}».`,
  repeated: (component, found) => `<${component}> lleva «${found}» dos veces.`,
  missing: (component, found) => `A <${component}> le falta «${found}».`,
};

const IMAGE_REASONS: Record<ImageRefusal, string> = {
  address: 'su dirección lleva fuera de la carpeta del reporte',
  name: 'ahí va el nombre de un archivo .png, .jpg, .jpeg, .webp o .avif de la misma carpeta',
  missing: 'no está en la carpeta del reporte',
};

const SINGLE_TITLE = 'El reporte no tiene títulos: agregue uno con «## Título».';

export const reports = {
  'mdx-syntax': {
    title: 'Un «<» o un «{» sin barra invertida',
    message: ({ found }) =>
      found
        ? `En «${found}» hay un «<» o un «{», que aquí abre un bloque o un programa.`
        : 'El texto tiene un «<» o un «{», que aquí abre un bloque o un programa.',
    remedy: () => 'Ponga una barra invertida delante: \\< o \\{.',
    meaning:
      'En un reporte, «<» abre un bloque y «{» abre un programa. Para escribirlos como signos corrientes, ponga delante una barra invertida.',
    wrong: 'menos de <5 %',
    right: 'menos de \\<5 %',
  },
  'mdx-code': {
    title: 'Programa en un reporte',
    message: ({ found }) => `Un reporte no puede llevar programas: «${found}».`,
    remedy: () => 'Quite la línea. Si es parte del texto, empiece la frase de otra manera o ponga la palabra entre comillas invertidas.',
    meaning: 'El sitio lee los reportes, nunca los ejecuta. Una línea que empieza con import o export parece un programa.',
    wrong: 'import datos from "./datos.js"',
    right: '`import` es una palabra inglesa',
  },
  'mdx-expression': {
    title: 'Llaves en un reporte',
    message: ({ found }) => `Las llaves abren un programa, y un reporte no lleva programas: «${found}».`,
    remedy: () => 'Si la llave es parte del texto, escriba \\{. Si encierra un valor, use comillas en su lugar.',
    meaning: 'Un reporte no calcula nada: escriba todo tal como se debe leer.',
    wrong: '<Evidencia fuente={registro}>',
    right: '<Evidencia fuente="registro">',
  },
  'mdx-component': {
    title: 'Bloque desconocido',
    message: ({ found }) => `Un reporte no puede usar el bloque «${found}».`,
    remedy: suggestion,
    meaning: 'Un reporte tiene tres bloques: Evidencia, Cita y Nota (en inglés, Evidence, Quote y Note). Lo demás se escribe en Markdown.',
    wrong: '<Grafico datos="…" />',
    right: '<Evidencia fuente="Registro de visitas">…</Evidencia>',
  },
  'mdx-attribute': {
    title: 'Dato que falta o sobra en un bloque',
    message: ({ found, component, reason }) => ATTRIBUTE_REASONS[reason](component, found),
    remedy: ({ reason, found, accepted, nearest }) =>
      reason === 'missing' ? `Escríbalo: ${found}="…".` : reason === 'repeated' ? 'Deje uno solo.' : suggestion({ accepted, nearest }),
    meaning: 'Evidencia lleva fuente, que es obligatoria, y fecha. Cita lleva de. Nota lleva titulo.',
    wrong: '<Evidencia origen="Registro">',
    right: '<Evidencia fuente="Registro">',
  },
  'mdx-nesting': {
    title: 'Bloque mal cerrado',
    message: ({ found }) => `El bloque «${found}» no se cierra donde debe.`,
    remedy: () => 'Cierre cada bloque antes de cerrar el que lo contiene.',
    meaning: 'Los bloques se abren y se cierran como los paréntesis: el último que se abre es el primero que se cierra.',
    wrong: '<Nota><Cita>…</Nota></Cita>',
    right: '<Nota><Cita>…</Cita></Nota>',
  },
  'mdx-inline': {
    title: 'Bloque en medio de una frase',
    message: ({ found }) => `El bloque ${found} está en medio de un párrafo.`,
    remedy: () => 'Póngalo en su propia línea, con una línea vacía antes y otra después.',
    meaning: 'Una evidencia, una cita o una nota va aparte. No cabe dentro de una frase, de un título ni de una tabla.',
    wrong: 'Vimos <Nota>algo</Nota> en la visita.',
    right: 'Vimos algo en la visita.\n\n<Nota>Qué vimos.</Nota>',
  },
  'raw-html': {
    title: 'HTML en un reporte',
    message: ({ found }) => `Un reporte no lleva HTML: «${found}».`,
    remedy: ({ found }) =>
      found.startsWith('<br')
        ? 'Para pasar a otra línea, deje una línea en blanco o termine la línea con \\.'
        : 'Use Markdown: **negrita**, listas con guiones, [texto](dirección).',
    meaning: 'Con HTML se puede traer contenido de otros sitios y cambiar la página. Para un reporte basta Markdown.',
    wrong: '<b>importante</b>',
    right: '**importante**',
  },
  'insecure-address': {
    title: 'Dirección sin cifrado',
    message: ({ found }) => `La dirección «${found}» no va cifrada: en el camino, otros pueden ver qué se lee y cambiarlo.`,
    remedy: () => 'Pruebe si abre con https:// y, si abre, use esa. Si no abre, déjela como está.',
    meaning:
      'Casi todos los sitios públicos abren ya con https. Los que solo abren con http se aceptan, porque a veces la única copia de un documento está ahí.',
    wrong: 'http://www.ejemplo.org/minuta.pdf',
    right: 'https://www.ejemplo.org/minuta.pdf',
  },
  'dangling-fragment': {
    title: 'Enlace a un título que no está',
    message: ({ found }) => `El enlace «#${found}» no lleva a ningún título de este reporte.`,
    remedy: ({ nearest, accepted }) =>
      sentences(
        didYouMean(nearest && `#${nearest}`),
        accepted.length > 0 ? `Títulos: ${listed(accepted.map((item) => `#${item}`))}.` : SINGLE_TITLE,
      ),
    meaning: 'El enlace se escribe con las palabras del título: en minúsculas, sin acentos y con guiones en vez de espacios.',
    wrong: '[Vea abajo](#Lo que falta)',
    right: '[Vea abajo](#lo-que-falta)\n\n## Lo que falta',
  },
  'undefined-reference': {
    title: 'Llamada a una nota que no está',
    message: ({ found }) => `El texto llama a «${found}», que no está escrita en ninguna parte.`,
    remedy: () => 'Escríbala en su propia línea, por ejemplo «[^1]: La nota.». Si los corchetes son parte del texto, ponga \\[.',
    meaning:
      'El texto llama a la nota con [^1]; más abajo, una línea que empieza con [^1]: dice la nota. Lo mismo vale para los enlaces con nombre.',
    wrong: 'Lo dice la minuta[^1].',
    right: 'Lo dice la minuta[^1].\n\n[^1]: Minuta de agosto.',
  },
  'unused-definition': {
    title: 'Nota a la que nada llama',
    message: ({ found }) => `El texto no llama a «${found}», y nadie la vería.`,
    remedy: ({ found }) => `Escriba ${found} en el lugar que corresponde, o quite la línea.`,
    meaning:
      'Una nota al pie, o la dirección de un enlace con nombre, solo se ve si el texto la llama. El sitio avisa para que no se pierda nada.',
    wrong: 'Lo dice la minuta.\n\n[^1]: Minuta de agosto.',
    right: 'Lo dice la minuta[^1].\n\n[^1]: Minuta de agosto.',
  },
  'defined-twice': {
    title: 'Dos notas con el mismo nombre',
    message: ({ found }) => `Hay dos «${found}», y solo se vería la primera.`,
    remedy: () => 'Dé otro nombre a la segunda, y úselo donde el texto la llama.',
    meaning: 'Cada nota y cada enlace con nombre se escribe una sola vez. El texto puede llamarlo cuantas veces quiera.',
    wrong: '[^1]: Minuta de agosto.\n[^1]: Minuta de mayo.',
    right: '[^1]: Minuta de agosto.\n[^2]: Minuta de mayo.',
  },
  'empty-part': {
    title: 'Parte sin texto',
    message: ({ found }) => `«${found}» no tiene nada adentro.`,
    remedy: () => 'Escriba su texto, o quite los signos.',
    meaning:
      'Un título, un enlace, una nota o una evidencia sin palabras deja un hueco en la página. Un lector de pantalla no tendría nada que leer.',
    wrong: '<Evidencia fuente="Minuta"></Evidencia>',
    right: '<Evidencia fuente="Minuta">La minuta nombra a las tres partes.</Evidencia>',
  },
  'image-refused': {
    title: 'Imagen que no está junto al reporte',
    message: ({ address, reason }) => `No se puede mostrar la imagen «${address}»: ${IMAGE_REASONS[reason]}.`,
    remedy: ({ nearest }) =>
      sentences(didYouMean(nearest), 'Guarde la foto en la carpeta del reporte y escriba solo su nombre: ![Descripción](foto-1.jpg).'),
    meaning:
      'Un reporte solo muestra imágenes de su propia carpeta, en PNG, JPEG, WebP o AVIF. Una imagen de otro sitio le avisa a ese sitio quién está leyendo, y puede cambiar o desaparecer.',
    wrong: '![Entrada del albergue](https://…/foto.jpg)',
    right: '![Entrada del albergue](foto-1.jpg)',
  },
  'image-without-text': {
    title: 'Imagen sin descripción',
    message: ({ found }) => `La imagen «${found}» no lleva descripción.`,
    remedy: ({ found }) => `Escriba entre los corchetes lo que se ve: ![Puerta cerrada con un aviso en español](${found}).`,
    meaning:
      'La descripción es lo que recibe quien no ve la imagen, y lo que encuentra el buscador. El nombre del archivo no es una descripción. No nombre a ninguna persona.',
    wrong: '![](foto-1.jpg)',
    right: '![Puerta cerrada con un aviso en español](foto-1.jpg)',
  },
  'too-many-images': {
    title: 'Demasiadas imágenes',
    message: ({ maxImages }) => `El reporte muestra más de ${maxImages} imágenes.`,
    remedy: () => 'Deje las que prueban lo que dice el texto, o divida el reporte.',
    meaning: 'Muchas personas leen los reportes en un teléfono con poca señal. Cada imagen les cuesta tiempo y dinero.',
    wrong: 'Un álbum de doscientas fotos',
    right: 'Las tres fotos que muestran el cartel, la puerta y el registro',
  },
  'body-too-complex': {
    title: 'Texto demasiado complicado',
    message: ({ limit }) => `El texto tiene demasiadas partes, o demasiadas una dentro de otra (límite ${limit}).`,
    remedy: () => 'Divídalo en varios reportes, o quite niveles de listas y citas.',
    meaning: 'Miles de listas o citas, una dentro de otra, solo aparecen por error o por mala intención.',
    wrong: '> > > > > > > > > …',
    right: '> Una cita',
  },
  'body-unreadable': {
    title: 'Texto que no se puede leer',
    message: () => 'El programa que lee los reportes falla con este texto, y no se puede publicar.',
    remedy: () => 'Busque líneas que empiecen con import o export, o miles de signos seguidos, y quítelos.',
    meaning:
      'Algunas combinaciones de signos bloquean el programa que lee los reportes. Los reportes se leen en un programa aparte, para que uno así no impida leer los demás.',
    wrong: 'import x </\\',
    right: 'Una frase corriente',
  },
  'empty-body': {
    title: 'Reporte sin texto',
    message: () => 'El reporte no tiene texto debajo del encabezado.',
    remedy: () => 'Cuente qué encontraron, cómo lo saben y qué falta.',
    meaning: 'Un nivel sin explicación no le sirve a quien lee, ni a quien tiene que responder.',
    wrong: '---\n…\n---',
    right: '---\n…\n---\n\n## Qué encontramos\n\nEl protocolo existe, pero…',
  },
} satisfies Partial<ProblemTexts>;
