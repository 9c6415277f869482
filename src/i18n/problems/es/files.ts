// A data table: the Spanish words for problems of files, in the order of the catalogue.
import { BYTE_ORDER_MARK, listed, type ProblemTexts } from '../text.ts';
import { suggestion } from './phrases.ts';

export const files = {
  'unknown-folder': {
    title: 'Carpeta desconocida',
    message: ({ found }) => `La carpeta «${found}» no es ninguna de las que este sitio lee.`,
    remedy: suggestion,
    meaning:
      'El contenido se guarda en carpetas con nombre fijo, una por tipo de entrada. Una carpeta con otro nombre no se publicaría, y por eso se rechaza en vez de ignorarla.',
    wrong: 'content/reportes/org-ejemplo/2026-q3-albergues.mdx',
    right: 'content/reports/org-ejemplo/2026-q3-albergues.mdx',
  },
  'schema-version': {
    title: 'Contenido de otra versión',
    message: ({ found, current }) => `El contenido dice estar en la versión ${found}; este programa lee la ${current}.`,
    remedy: () => 'Use npm run migrate: muestra la diferencia y, con --write, la escribe.',
    meaning: 'La forma del contenido cambia a veces. El archivo schema-version dice en cuál está, para que nada se lea mal en silencio.',
    wrong: '1',
    right: '2',
  },
  'unknown-file': {
    title: 'Archivo fuera de lugar',
    message: ({ found }) => `El archivo «${found}» está suelto en la carpeta de contenido.`,
    remedy: () => 'Muévalo a la carpeta de su tipo, o quítelo.',
    meaning: 'Cada archivo pertenece a una carpeta (acuerdos, reportes, reuniones…). Lo que está suelto no se sabe qué es.',
    wrong: 'content/d-18.md',
    right: 'content/agreements/d-18.md',
  },
  'not-a-regular-file': {
    title: 'No es un archivo corriente',
    message: ({ found }) => `«${found}» no es un archivo corriente (es un enlace, una carpeta o un dispositivo).`,
    remedy: () => 'Ponga en su lugar el archivo mismo.',
    meaning:
      'Los enlaces simbólicos pueden apuntar fuera del repositorio y publicar lo que no se quiere. Solo se leen archivos corrientes.',
    wrong: 'content/reports/org-ejemplo/otro.mdx → ../../otra-carpeta/texto.mdx',
    right: 'content/reports/org-ejemplo/otro.mdx',
  },
  'bad-file-name': {
    title: 'Nombre de archivo no admitido',
    message: ({ found }) => `El nombre «${found}» no sigue la regla.`,
    remedy: ({ accepted }) => `Use minúsculas sin acentos, cifras y guiones. Forma esperada: ${listed(accepted)}.`,
    meaning:
      'El nombre del archivo es el identificador permanente de la entrada y parte de su dirección. Por eso lleva solo minúsculas sin acentos, cifras y guiones, hasta 80 caracteres.',
    wrong: 'Reporte Tapachula (final).mdx',
    right: '2026-q3-tapachula-albergues.mdx',
  },
  'reserved-file-name': {
    title: 'Nombre de archivo que Windows reserva',
    message: ({ found }) => `«${found}» es el nombre de un dispositivo en Windows: nadie podría recibir allí el contenido.`,
    remedy: () => 'Agregue una palabra o un número: con-2026.md.',
    meaning:
      'En Windows los nombres con, prn, aux, nul, com0 a com9 y lpt0 a lpt9 son de dispositivos, sea lo que sea que siga al punto. Un archivo así impide a quien usa Windows obtener todo el contenido.',
    wrong: 'content/themes/aux.md',
    right: 'content/themes/organos-auxiliares.md',
  },
  'file-too-large': {
    title: 'Archivo demasiado grande',
    message: ({ maxKibibytes }) => `El archivo pasa de ${maxKibibytes} KiB.`,
    remedy: () => 'Divida el texto en varios reportes, o deje los anexos en una dirección pública y enlácelos.',
    meaning: 'Un reporte largo se lee mal y puede esconder cosas. El límite son 256 KiB, unas cien páginas.',
    wrong: 'Un reporte con los anexos pegados',
    right: 'Un reporte breve con enlaces a los anexos',
  },
  'line-too-long': {
    title: 'Línea demasiado larga',
    message: ({ maxCharacters }) => `La línea pasa de ${maxCharacters} caracteres.`,
    remedy: () => 'Divídala en párrafos, con una línea en blanco entre uno y otro.',
    meaning:
      'Una línea tan larga no se puede revisar y suele ser algo pegado por error. El límite son 20 mil caracteres, unas siete páginas.',
    wrong: 'Un reporte entero en una sola línea',
    right: 'Un reporte en párrafos, con líneas en blanco entre ellos',
  },
  'empty-file': {
    title: 'Archivo vacío',
    message: () => 'El archivo está vacío.',
    remedy: () => 'Escriba su contenido o quítelo.',
    meaning: 'Un archivo sin contenido suele ser un guardado que falló.',
    wrong: '(nada)',
    right: '---\ntitle: …\n---',
  },
  'not-utf8': {
    title: 'El archivo no está en UTF-8',
    message: () => 'El archivo no está guardado en UTF-8; los acentos se perderían.',
    remedy: () => 'Guárdelo de nuevo y elija «UTF-8» como codificación.',
    meaning:
      'UTF-8 es la forma de guardar texto con acentos que todos los programas entienden. El Bloc de notas y Word ofrecen la opción al guardar.',
    wrong: 'Guardar como: «ANSI» o «Unicode»',
    right: 'Guardar como: «UTF-8»',
  },
  'hidden-character': {
    title: 'Carácter invisible',
    message: ({ found }) =>
      found === BYTE_ORDER_MARK
        ? `Hay una marca de orden de bytes (BOM, ${found}), que algunos programas ponen al comienzo del archivo.`
        : `Hay un carácter invisible (${found}) que puede cambiar lo que se ve.`,
    remedy: ({ found }) =>
      found === BYTE_ORDER_MARK
        ? 'Guarde el archivo de nuevo y elija «UTF-8», sin BOM, como codificación.'
        : 'Bórrelo y vuelva a escribir esa palabra a mano.',
    meaning:
      'Algunos caracteres no se ven pero cambian el orden del texto, esconden palabras o tapan otras líneas. Suelen llegar al copiar de un PDF o de un mensaje.',
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
      meant ? `Escriba «${meant}» en su lugar, o vuelva a escribir la palabra a mano.` : 'Vuelva a escribir la palabra a mano.',
    meaning:
      'Las letras de otros alfabetos que se parecen a las nuestras engañan sobre quién habla o a dónde lleva un enlace, y el buscador no encuentra esas palabras. Las palabras enteras en otro alfabeto se aceptan.',
    wrong: 'Guatemаla (con la а cirílica, U+0430)',
    right: 'Guatemala',
  },
  'styled-letter': {
    title: 'Letra que es un dibujo',
    message: ({ found, meant }) =>
      meant
        ? `Hay una letra dibujada en otro estilo (${found}) en lugar de «${meant}».`
        : `Hay una letra dibujada en otro estilo (${found}).`,
    remedy: () => 'Escriba las palabras con letras corrientes; para resaltar, en un reporte use **importante**.',
    meaning:
      'Algunas páginas convierten las letras en signos de matemáticas, círculos o tachados para que parezcan negritas. Los lectores de pantalla no las dicen y el buscador no las encuentra.',
    wrong: '𝐈𝐦𝐩𝐨𝐫𝐭𝐚𝐧𝐭𝐞',
    right: '**Importante**',
  },
  'garbled-letter': {
    title: 'Letras dañadas por la codificación',
    message: ({ found, meant }) =>
      meant
        ? `Dice «${found}» donde decía «${meant}»: los acentos se perdieron en el camino.`
        : `Hay letras dañadas en el camino: «${found}».`,
    remedy: () => 'Abra el original y guárdelo como «UTF-8», o corrija esas letras a mano.',
    meaning: 'Cuando un archivo se abre con una codificación que no es la suya, cada letra con acento se vuelve dos signos raros.',
    wrong: 'niÃ±ez',
    right: 'niñez',
  },
} satisfies Partial<ProblemTexts>;
