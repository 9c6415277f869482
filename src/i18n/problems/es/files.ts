// A data table: the Spanish words for problems of files, in the order of the catalogue.
import { BYTE_ORDER_MARK, counted, listed, type ProblemTexts } from '../text.ts';
import { suggestion } from './phrases.ts';

export const files = {
  'unknown-folder': {
    title: 'Carpeta desconocida',
    message: ({ found }) => `El sitio no lee ninguna carpeta con el nombre «${found}».`,
    remedy: suggestion,
    meaning:
      'Cada tipo de entrada tiene su carpeta, con un nombre fijo. El sitio no publicaría lo que hay en una carpeta con otro nombre; por eso lo rechaza y avisa.',
    wrong: 'content/reportes/org-ejemplo/2026-q3-albergues.mdx',
    right: 'content/reports/org-ejemplo/2026-q3-albergues.mdx',
  },
  'schema-version': {
    title: 'Contenido de otra versión',
    message: ({ found, current }) => `El contenido está en la versión ${found} y este programa lee la ${current}.`,
    remedy: () => 'Ejecute npm run migrate: muestra qué cambiaría. Con --write, hace los cambios.',
    meaning:
      'El formato del contenido cambia de vez en cuando. El archivo schema-version dice en qué versión está, para que el programa no lea mal nada sin avisar.',
    wrong: '1',
    right: '2',
  },
  'unknown-file': {
    title: 'Archivo fuera de lugar',
    message: ({ found }) => `El archivo «${found}» está suelto en la carpeta de contenido.`,
    remedy: () => 'Muévalo a la carpeta de su tipo, o quítelo.',
    meaning: 'Cada archivo va en la carpeta de su tipo: acuerdos, reportes, reuniones. De un archivo suelto no se puede saber qué es.',
    wrong: 'content/d-18.md',
    right: 'content/agreements/d-18.md',
  },
  'not-a-regular-file': {
    title: 'No es un archivo corriente',
    message: ({ found }) => `«${found}» no es un archivo corriente: es un enlace, una carpeta o un dispositivo.`,
    remedy: () => 'Ponga ahí el archivo mismo.',
    meaning:
      'Un enlace simbólico puede llevar fuera del repositorio y publicar lo que nadie quería publicar. El sitio solo lee archivos corrientes.',
    wrong: 'content/reports/org-ejemplo/otro.mdx → ../../otra-carpeta/texto.mdx',
    right: 'content/reports/org-ejemplo/otro.mdx',
  },
  'bad-file-name': {
    title: 'Nombre de archivo que no sirve',
    message: ({ found }) => `Un archivo no puede llamarse «${found}».`,
    remedy: ({ accepted }) => `Use minúsculas sin acentos, cifras y guiones, con esta forma: ${listed(accepted)}.`,
    meaning:
      'El nombre del archivo es el identificador de la entrada y parte de su dirección, que no cambia nunca. Por eso lleva solo minúsculas sin acentos, cifras y guiones, hasta 80 caracteres.',
    wrong: 'Reporte {town} (final).mdx',
    right: '2026-q3-{slug}-albergues.mdx',
  },
  'reserved-file-name': {
    title: 'Nombre de archivo que Windows reserva',
    message: ({ found }) => `Windows reserva el nombre «${found}» para un dispositivo: nadie con Windows podría descargar el contenido.`,
    remedy: () => 'Agregue una palabra o un número: con-2026.md.',
    meaning:
      'Windows no permite archivos que se llamen con, prn, aux, nul, com0 a com9 o lpt0 a lpt9, termine el nombre como termine. Uno solo impide descargar todo el contenido en Windows.',
    wrong: 'content/themes/aux.md',
    right: 'content/themes/organos-auxiliares.md',
  },
  'file-too-large': {
    title: 'Archivo demasiado grande',
    message: ({ maxKibibytes }) => `El archivo pasa de ${maxKibibytes} KiB.`,
    remedy: () => 'Divida el texto en varios reportes. Los anexos pueden ir en otro sitio: ponga el enlace.',
    meaning: 'El límite es de 256 KiB, unas cien páginas. Un reporte más largo casi no se lee y puede esconder cosas.',
    wrong: 'Un reporte con los anexos pegados',
    right: 'Un reporte breve con enlaces a los anexos',
  },
  'line-too-long': {
    title: 'Línea demasiado larga',
    message: ({ maxCharacters }) => `La línea pasa de ${counted(maxCharacters)} caracteres.`,
    remedy: () => 'Divídala en párrafos, con una línea en blanco entre uno y otro.',
    meaning:
      'El límite es de 20,000 caracteres, unas siete páginas. Una línea más larga no se puede revisar, y casi siempre es algo que se pegó por error.',
    wrong: 'Un reporte entero en una sola línea',
    right: 'Un reporte en párrafos, con líneas en blanco entre ellos',
  },
  'empty-file': {
    title: 'Archivo vacío',
    message: () => 'El archivo está vacío.',
    remedy: () => 'Escriba su contenido, o quite el archivo.',
    meaning: 'Un archivo sale vacío casi siempre porque el programa no alcanzó a guardarlo.',
    wrong: '(nada)',
    right: '---\ntitle: …\n---',
  },
  'not-utf8': {
    title: 'El archivo no está en UTF-8',
    message: () => 'El archivo no está guardado en UTF-8 y perdería los acentos.',
    remedy: () => 'Guárdelo de nuevo y elija «UTF-8» como codificación.',
    meaning:
      'UTF-8 es la forma de guardar texto con acentos que entienden todos los programas. El Bloc de notas y Word la ofrecen al guardar.',
    wrong: 'Guardar como: «ANSI» o «Unicode»',
    right: 'Guardar como: «UTF-8»',
  },
  'hidden-character': {
    title: 'Carácter invisible',
    message: ({ found }) =>
      found === BYTE_ORDER_MARK
        ? `El archivo empieza con una marca invisible (BOM, ${found}) que ponen algunos programas.`
        : `Hay un carácter invisible (${found}) que puede cambiar lo que se lee.`,
    remedy: ({ found }) =>
      found === BYTE_ORDER_MARK
        ? 'Guarde el archivo de nuevo y elija «UTF-8», sin BOM, como codificación.'
        : 'Borre esa palabra y escríbala de nuevo a mano.',
    meaning:
      'Hay caracteres que no se ven, pero cambian el orden del texto, esconden palabras o tapan otras líneas. Suelen venir de un PDF o de un mensaje que alguien copió.',
    wrong: 'albergue (con un carácter U+200B en medio)',
    right: 'albergue',
  },
  'look-alike-letter': {
    title: 'Letra de otro alfabeto',
    message: ({ found, meant }) =>
      meant
        ? `Hay una letra de otro alfabeto (${found}) que se parece a «${meant}».`
        : `Hay una letra de otro alfabeto (${found}) dentro de una palabra.`,
    remedy: ({ meant }) =>
      meant ? `Escriba «${meant}» en su lugar, o escriba la palabra de nuevo a mano.` : 'Escriba la palabra de nuevo a mano.',
    meaning:
      'Con letras parecidas a las nuestras se puede engañar sobre quién habla o a dónde lleva un enlace. Además, el buscador no encuentra esas palabras. Las palabras enteras en otro alfabeto sí se aceptan.',
    wrong: '{lookAlike} (con la а cirílica, U+0430)',
    right: '{place}',
  },
  'styled-letter': {
    title: 'Letra que es un dibujo',
    message: ({ found, meant }) =>
      meant
        ? `Hay un signo (${found}) que imita la letra «${meant}» en otro estilo.`
        : `Hay un signo (${found}) que imita una letra en otro estilo.`,
    remedy: () => 'Escriba la palabra con letras corrientes. Para resaltarla en un reporte, use **importante**.',
    meaning:
      'Algunas páginas cambian las letras por signos de matemáticas, círculos o tachados que parecen negritas. Los lectores de pantalla no los leen y el buscador no los encuentra.',
    wrong: '𝐈𝐦𝐩𝐨𝐫𝐭𝐚𝐧𝐭𝐞',
    right: '**Importante**',
  },
  'garbled-letter': {
    title: 'Letras dañadas',
    message: ({ found, meant }) =>
      meant
        ? `Dice «${found}» donde debe decir «${meant}»: el acento se dañó al guardar.`
        : `Hay letras que se dañaron al guardar: «${found}».`,
    remedy: () => 'Abra el original y guárdelo como «UTF-8», o corrija esas letras a mano.',
    meaning: 'Si un programa abre un archivo con la codificación equivocada, cada letra con acento se vuelve dos signos raros.',
    wrong: 'niÃ±ez',
    right: 'niñez',
  },
} satisfies Partial<ProblemTexts>;
