// A data table: the Spanish words of every problem, in the order of the catalogue.
import type { ProblemCode, ProblemFacts } from '#domain/problems/problem.ts';
import { consultationProblems } from './consultations-es.ts';
import { listed, type ProblemText } from './text.ts';

const suggestion = ({ nearest, accepted }: ProblemFacts): string =>
  [nearest ? `¿Quiso decir «${nearest}»?` : '', accepted?.length ? `Se acepta: ${listed(accepted)}.` : ''].filter(Boolean).join(' ');

const ADDRESS_REASONS: Record<string, string> = {
  protocol: 'solo se aceptan direcciones que empiezan con https: o mailto:',
  credentials: 'la dirección lleva un usuario o una contraseña',
  host: 'la dirección no lleva el nombre de un sitio público (es un número, un nombre local o un nombre disfrazado)',
  record: 'después de «registro:» va el identificador de una entrada, por ejemplo registro:d-04',
  malformed: 'no es una dirección completa',
};
const IMAGE_REASONS: Record<string, string> = {
  address: 'la dirección lleva fuera de la carpeta del reporte',
  name: 'no es el nombre de un archivo .png, .jpg, .jpeg, .webp o .avif de su carpeta',
  missing: 'no está en la carpeta del reporte',
};
const IMAGE_MEASURES: Record<string, string> = { bytes: 'MB', pixels: 'megapíxeles', side: 'píxeles de lado' };
const METADATA: Record<string, string> = {
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
const SINGLE_TITLE = 'El reporte no tiene títulos: añada uno con «## Título».';

const PERSONAL_DATA: Record<string, string> = {
  email: 'un correo electrónico',
  phone: 'un número de teléfono',
  'birth-date': 'una fecha de nacimiento',
  coordinates: 'un lugar exacto',
  minor: 'la descripción de una persona menor de edad',
  'small-count': 'un grupo tan pequeño que se puede reconocer',
  secret: 'una clave o contraseña',
  'map-link': 'un enlace a un lugar exacto',
  'profile-link': 'un perfil o un enlace de mensajería',
  'street-address': 'una dirección',
};

const SPECIFIC_WORDS: Readonly<Record<string, string>> = {
  responsible: 'quién es responsable',
  date: 'la fecha',
  deliverable: 'el producto',
  indicator: 'el indicador',
  scope: 'a quiénes y dónde alcanza',
  resources: 'los recursos',
  verification: 'el medio de verificación',
};

export const es: Record<ProblemCode, ProblemText> = {
  'unknown-folder': {
    title: 'Carpeta desconocida',
    message: ({ found }) => `La carpeta «${found}» no es ninguna de las que este sitio lee.`,
    remedy: suggestion,
    meaning:
      'El contenido se guarda en carpetas con nombre fijo, una por tipo de entrada. Una carpeta con otro nombre no se publicaría, y por eso se rechaza en vez de ignorarla.',
    wrong: 'content/reportes/org-ejemplo/2026-q3-albergues.mdx',
    right: 'content/reports/org-ejemplo/2026-q3-albergues.mdx',
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
  'file-too-large': {
    title: 'Archivo demasiado grande',
    message: ({ limit }) => `El archivo pasa de ${limit} KiB.`,
    remedy: () => 'Divida el texto en varios reportes, o deje los anexos en una dirección pública y enlácelos.',
    meaning: 'Un reporte largo se lee mal y puede esconder cosas. El límite son 256 KiB, unas cien páginas.',
    wrong: 'Un reporte con los anexos pegados',
    right: 'Un reporte breve con enlaces a los anexos',
  },
  'line-too-long': {
    title: 'Línea demasiado larga',
    message: ({ limit }) => `La línea pasa de ${limit} caracteres.`,
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
    message: ({ found }) => `Hay un carácter invisible (${found}) que puede cambiar lo que se ve.`,
    remedy: () => 'Bórrelo y vuelva a escribir esa palabra a mano.',
    meaning:
      'Algunos caracteres no se ven pero cambian el orden del texto o esconden palabras. Suelen llegar al copiar de un PDF o de un mensaje.',
    wrong: 'albergue (con un carácter U+200B en medio)',
    right: 'albergue',
  },
  'no-front-matter': {
    title: 'Falta el encabezado',
    message: ({ found }) => `El archivo debe empezar con una línea «---» y cerrar el encabezado con otra; se encontró «${found}».`,
    remedy: () => 'Ponga «---» solo en la primera línea, los datos debajo, y otra línea «---» al final de los datos.',
    meaning:
      'Cada archivo empieza con sus datos entre dos líneas de tres guiones. Ninguna otra forma se lee, para que nadie pueda esconder un programa ahí.',
    wrong: '# Mi reporte',
    right: '---\ntitle: Mi reporte\n---',
  },
  'front-matter-too-large': {
    title: 'Encabezado demasiado grande',
    message: ({ limit }) => `El encabezado pasa de ${limit} KiB.`,
    remedy: () => 'Pase el texto largo al cuerpo, debajo de la segunda línea «---».',
    meaning: 'El encabezado lleva datos, no prosa.',
    wrong: 'summary: (treinta páginas)',
    right: 'summary: Dos frases.',
  },
  'yaml-syntax': {
    title: 'El encabezado no se entiende',
    message: ({ found }) => `Esta línea del encabezado no se entiende: «${found}».`,
    remedy: () => 'Escriba «clave: valor»; si el valor lleva dos puntos, «#» o comillas, enciérrelo entre comillas dobles.',
    meaning: 'El encabezado se escribe en YAML 1.2. Lo más frecuente es un valor con dos puntos sin comillas, o una sangría desigual.',
    wrong: 'title: Albergues: lo que vimos',
    right: 'title: "Albergues: lo que vimos"',
  },
  'yaml-duplicate-key': {
    title: 'Clave repetida',
    message: ({ found }) => `La clave «${found}» aparece dos veces.`,
    remedy: () => 'Deje una sola.',
    meaning: 'Si una clave se repite no se sabe cuál de los dos valores vale.',
    wrong: 'period: 2026-Q2\nperiod: 2026-Q3',
    right: 'period: 2026-Q3',
  },
  'yaml-forbidden': {
    title: 'Forma de YAML no admitida',
    message: ({ found }) => `«${found}» es una forma de YAML que aquí no se admite.`,
    remedy: () => 'Escriba el valor completo en su lugar, sin &, *, ! ni <<.',
    meaning:
      'Las anclas, los alias, las etiquetas y la fusión de claves permiten esconder o multiplicar datos. Todo valor se escribe donde va.',
    wrong: 'method: &m Visitas\nsummary: *m',
    right: 'method: Visitas\nsummary: Visitas',
  },
  'yaml-too-deep': {
    title: 'Demasiados niveles',
    message: ({ limit }) => `El encabezado tiene más de ${limit} niveles, uno dentro de otro.`,
    remedy: () => 'Simplifique: ningún tipo de entrada necesita tantos.',
    meaning: 'Los datos de este sitio tienen pocos niveles. Muchos corchetes o sangrías suelen ser un error.',
    wrong: '[[[[[[[[[[[[ … ]]]]]]]]]]]]',
    right: 'evidence:\n  - title: …',
  },
  'unknown-key': {
    title: 'Clave desconocida',
    message: ({ found }) => `La clave «${found}» no existe aquí.`,
    remedy: suggestion,
    meaning: 'Cada tipo de entrada tiene sus claves. Una clave desconocida se perdería sin aviso, y por eso se rechaza.',
    wrong: 'organizacion: org-ejemplo',
    right: 'organization: org-ejemplo',
  },
  'missing-key': {
    title: 'Falta una clave',
    message: ({ path }) => `Falta «${path}».`,
    remedy: ({ accepted }) => (accepted?.length ? `Añádala. Se acepta: ${listed(accepted)}.` : 'Añádala.'),
    meaning: 'Hay datos sin los cuales una entrada no se puede publicar: quién, cuándo, con qué método o fuente.',
    wrong: 'title: Albergues en Tapachula',
    right: 'title: Albergues en Tapachula\norganization: org-ejemplo',
  },
  'wrong-type': {
    title: 'Valor de otro tipo',
    message: ({ path, found, accepted }) => `«${path}» lleva «${found}»; se espera ${kind(accepted?.[0])}.`,
    remedy: ({ accepted }) =>
      accepted?.[0] === 'string' ? 'Enciérrelo entre comillas dobles si es un número o una fecha.' : 'Escríbalo en esa forma.',
    meaning: 'Nada se adivina ni se convierte: un año se escribe entre comillas, una lista con guiones.',
    wrong: 'period: 2026',
    right: 'period: "2026"',
  },
  'unknown-value': {
    title: 'Valor que no está en la lista',
    message: ({ path, found }) => `«${found}» no es un valor de «${path}».`,
    remedy: suggestion,
    meaning: 'Algunos datos solo aceptan los valores de una lista, para que se puedan contar y comparar.',
    wrong: 'level: parcialmente',
    right: 'level: partial',
  },
  'bad-format': {
    title: 'Forma incorrecta',
    message: ({ path, found }) => `«${found}» no tiene la forma que «${path}» pide.`,
    remedy: ({ accepted }) => (accepted?.length ? `Ejemplo: ${listed(accepted)}.` : 'Revise la forma en la referencia de campos.'),
    meaning: 'Los identificadores llevan minúsculas sin acentos, cifras y guiones; las direcciones empiezan con https://.',
    wrong: 'organization: Org Ejemplo',
    right: 'organization: org-ejemplo',
  },
  'bad-date': {
    title: 'Fecha que no se entiende',
    message: ({ path, found }) => `«${found}» no es una fecha válida para «${path}».`,
    remedy: ({ accepted }) => `Escriba la fecha con la precisión que tenga: ${listed(accepted)}.`,
    meaning:
      'Las fechas se escriben como año, año-mes, trimestre, día o intervalo. Un día que no existe (30 de febrero) se rechaza, y no se inventa un día que la fuente no da.',
    wrong: 'period: 30/02/2026',
    right: 'period: 2026-02',
  },
  'too-long': {
    title: 'Texto demasiado largo',
    message: ({ path, limit }) => `«${path}» pasa de ${limit}.`,
    remedy: ({ limit }) => `Acórtelo a ${limit} como máximo.`,
    meaning: 'Los títulos y resúmenes cortos caben en un teléfono y en una tabla.',
    wrong: 'title: (cuatro líneas)',
    right: 'title: (una línea)',
  },
  'too-short': {
    title: 'Texto o lista demasiado corta',
    message: ({ path, limit }) => ((limit ?? 1) > 1 ? `«${path}» necesita al menos ${limit}.` : `«${path}» está vacío.`),
    remedy: ({ limit }) => ((limit ?? 1) > 1 ? `Escriba ${limit} o más.` : 'Escriba su valor, o quite la clave.'),
    meaning: 'Una clave sin valor no dice nada; lo que no se sabe se deja fuera.',
    wrong: 'summary: ""',
    right: '(sin la clave summary)',
  },
  'out-of-range': {
    title: 'Número fuera de lugar',
    message: ({ path, found }) => `«${path}» lleva ${found}, un número que ahí no puede ser.`,
    remedy: ({ limit }) => `El límite es ${limit}.`,
    meaning:
      'Los años, los números de reunión y los lugares en una lista tienen límites razonables; fuera de ellos suele haber un error de tecleo.',
    wrong: 'year: 20016',
    right: 'year: 2016',
  },
  'assessment-without-level': {
    title: 'Evaluación sin nivel',
    message: () => 'La evaluación no dice ningún nivel.',
    remedy: () => 'Añada level, norm o practice con uno de los niveles.',
    meaning: 'Una evaluación dice cuánto se hizo: level para un acuerdo; norm y practice para una medida.',
    wrong: '- subject: d-04',
    right: '- subject: d-04\n  level: partial',
  },
  'closed-without-outcome': {
    title: 'Cierre sin desenlace, o desenlace sin cierre',
    message: ({ found }) => `La etapa «${found}» y su desenlace no concuerdan.`,
    remedy: () => 'En la etapa closed, añada outcome: fulfilled, withdrawn o superseded. En las demás etapas, quite outcome.',
    meaning: 'Cerrar un acuerdo es decir cómo terminó. Un cierre sin desenlace parecería un cumplimiento.',
    wrong: '- { stage: closed, on: 2027-03 }',
    right: '- { stage: closed, on: 2027-03, outcome: fulfilled }',
  },
  'amount-without-currency': {
    title: 'Monto sin moneda',
    message: () => 'Hay un monto y no se dice en qué moneda.',
    remedy: () => 'Añada currency con sus tres letras, por ejemplo USD.',
    meaning: 'Los montos en monedas distintas no se pueden comparar. Por eso cada acuerdo dice la suya.',
    wrong: 'resources: { needed: 12000 }',
    right: 'resources: { currency: USD, needed: 12000 }',
  },
  'translation-without-record': {
    title: 'Traducción sin registro',
    message: ({ other }) => `Esta traducción no tiene su registro (${other}).`,
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
    message: ({ path, other }) => `Falta el texto «${path}» que el registro ${other} anuncia.`,
    remedy: ({ found }) => `Escriba el texto de ${found}, o quítelo del registro.`,
    meaning: 'El registro enumera notas, evidencias o medidas; cada traducción da el texto de cada una.',
    wrong: 'notes: {}',
    right: 'notes:\n  n1: "El texto de la nota."',
  },
  'extra-words': {
    title: 'Palabras de más',
    message: ({ path, other }) => `El texto «${path}» no corresponde a nada del registro ${other}.`,
    remedy: (facts) => suggestion(facts) || 'Quítelo.',
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
  'mdx-syntax': {
    title: 'Un signo que hay que escribir de otra forma',
    message: ({ found }) =>
      found
        ? `El texto «${found}» contiene un «<» o un «{» que aquí tiene otro significado.`
        : 'El texto contiene un «<» o un «{» que aquí tiene otro significado.',
    remedy: () => 'Póngale una barra invertida delante: \\< o \\{.',
    meaning: 'En un reporte, «<» abre un componente y «{» un programa. Para escribirlos como signos se les antepone una barra invertida.',
    wrong: 'menos de <5 %',
    right: 'menos de \\<5 %',
  },
  'mdx-code': {
    title: 'Código en un reporte',
    message: ({ found }) => `Un reporte no puede llevar código: «${found}».`,
    remedy: () => 'Quite la línea. Si es parte del texto, cambie el comienzo de la frase o póngala entre comillas invertidas.',
    meaning: 'Los reportes se leen, nunca se ejecutan. Una línea que empieza con import o export se entiende como programa.',
    wrong: 'import datos from "./datos.js"',
    right: '`import` es una palabra inglesa',
  },
  'mdx-expression': {
    title: 'Expresión entre llaves',
    message: ({ found }) => `Las llaves indican un programa y aquí no se admiten: «${found}».`,
    remedy: () => 'Si las llaves son parte del texto escriba \\{; si es un valor, escríbalo entre comillas.',
    meaning: 'Los reportes no calculan nada: todo se escribe tal como debe leerse.',
    wrong: '<Evidencia fuente={registro}>',
    right: '<Evidencia fuente="registro">',
  },
  'mdx-component': {
    title: 'Componente desconocido',
    message: ({ found }) => `«${found}» no es un componente que un reporte pueda usar.`,
    remedy: suggestion,
    meaning: 'Un reporte puede usar Evidencia, Cita y Nota (o Evidence, Quote y Note). Todo lo demás es Markdown corriente.',
    wrong: '<Grafico datos="…" />',
    right: '<Evidencia fuente="Registro de visitas">…</Evidencia>',
  },
  'mdx-attribute': {
    title: 'Atributo que no corresponde',
    message: ({ found, other }) => `En <${other}> hay un problema con el atributo: ${found}.`,
    remedy: suggestion,
    meaning: 'Cada componente tiene sus atributos: Evidencia lleva fuente (obligatorio) y fecha; Cita lleva de; Nota lleva titulo.',
    wrong: '<Evidencia origen="Registro">',
    right: '<Evidencia fuente="Registro">',
  },
  'mdx-nesting': {
    title: 'Componente mal cerrado',
    message: ({ found }) => `El componente «${found}» no se abre y cierra en orden.`,
    remedy: () => 'Cierre cada componente antes de cerrar el que lo contiene.',
    meaning: 'Los componentes se abren y se cierran como las comillas: el último que se abre es el primero que se cierra.',
    wrong: '<Nota><Cita>…</Nota></Cita>',
    right: '<Nota><Cita>…</Cita></Nota>',
  },
  'mdx-inline': {
    title: 'Componente en medio de una frase',
    message: ({ found }) => `El componente ${found} está en medio de un párrafo.`,
    remedy: () => 'Póngalo en su propia línea, con una línea vacía antes y otra después.',
    meaning: 'Una evidencia, una cita o una nota es un bloque aparte: no cabe dentro de una frase, un título o una tabla.',
    wrong: 'Vimos <Nota>algo</Nota> en la visita.',
    right: 'Vimos algo en la visita.\n\n<Nota>Qué vimos.</Nota>',
  },
  'raw-html': {
    title: 'HTML en un reporte',
    message: ({ found }) => `Un reporte no lleva HTML: «${found}».`,
    remedy: () => 'Use Markdown: **negrita**, listas con guiones, [texto](dirección).',
    meaning: 'El HTML permite cargar cosas de otros sitios y cambiar la página. El Markdown basta para un reporte.',
    wrong: '<b>importante</b>',
    right: '**importante**',
  },
  'bad-address': {
    title: 'Dirección no admitida',
    message: ({ found, other, real }) =>
      `El enlace «${found}» no se admite: ${reason(ADDRESS_REASONS, other, 'malformed')}${real ? `; lleva a ${real}` : ''}.`,
    remedy: ({ other }) =>
      other === 'record'
        ? 'Escriba registro: y el identificador: [texto](registro:d-04).'
        : 'Use la dirección pública completa, que empieza con https://.',
    meaning:
      'Los enlaces de un reporte llevan a páginas públicas con https, a un correo de oficina, a un título del mismo reporte (#lo-que-falta) o a una entrada de este sitio (registro:d-04). Otras formas pueden engañar o rastrear a quien lee.',
    wrong: '[informe](javascript:…)',
    right: '[informe](https://www.ejemplo.org/informe.pdf)',
  },
  'link-text-misleads': {
    title: 'Enlace que dice llevar a otro sitio',
    message: ({ found, real }) => `El texto del enlace muestra «${found}», pero lleva a ${real ?? 'otro lugar'}.`,
    remedy: () => 'Escriba en el texto el nombre de lo que se abre, o la misma dirección a la que lleva.',
    meaning:
      'Quien lee confía en la dirección que ve. Si el texto de un enlace parece una dirección, tiene que ser la del sitio que se abre: es la forma más común de engañar.',
    wrong: '[www.oim.int](https://www.ejemplo.org/informe.pdf)',
    right: '[Informe de la visita](https://www.ejemplo.org/informe.pdf)',
  },
  'dangling-fragment': {
    title: 'Enlace a un título que no está',
    message: ({ found }) => `El enlace «#${found}» no lleva a ningún título de este reporte.`,
    remedy: ({ nearest: near, accepted }) =>
      [near ? `¿Quiso decir «#${near}»?` : '', accepted?.length ? `Títulos: ${listed(accepted.map((item) => `#${item}`))}.` : SINGLE_TITLE]
        .filter(Boolean)
        .join(' '),
    meaning:
      'Un enlace dentro del reporte se escribe con las palabras del título al que lleva: en minúsculas, sin acentos y con guiones en vez de espacios.',
    wrong: '[Vea abajo](#Lo que falta)',
    right: '[Vea abajo](#lo-que-falta)\n\n## Lo que falta',
  },
  'image-refused': {
    title: 'Imagen que no está junto al reporte',
    message: ({ found, real, other }) => `No se puede mostrar la imagen «${real ?? found}»: ${reason(IMAGE_REASONS, other, 'missing')}.`,
    remedy: ({ nearest: near }) =>
      [
        near ? `¿Quiso decir «${near}»?` : '',
        'Guarde la foto en la carpeta del reporte y escriba solo su nombre: ![Descripción](foto-1.jpg).',
      ]
        .filter(Boolean)
        .join(' '),
    meaning:
      'Un reporte muestra solo las imágenes de su propia carpeta, en PNG, JPEG, WebP o AVIF. Una imagen de otro sitio avisa a ese sitio de quién lee, y puede cambiar o desaparecer.',
    wrong: '![Entrada del albergue](https://…/foto.jpg)',
    right: '![Entrada del albergue](foto-1.jpg)',
  },
  'image-without-text': {
    title: 'Imagen sin descripción',
    message: ({ found }) => `La imagen «${found}» no dice qué muestra.`,
    remedy: ({ found }) => `Escriba entre los corchetes lo que se ve: ![Puerta cerrada con un aviso en español](${found}).`,
    meaning:
      'La descripción es lo que recibe quien no ve la imagen, y lo que encuentra el buscador. El nombre del archivo no es una descripción. No nombre a ninguna persona.',
    wrong: '![](foto-1.jpg)',
    right: '![Puerta cerrada con un aviso en español](foto-1.jpg)',
  },
  'too-many-images': {
    title: 'Demasiadas imágenes',
    message: ({ limit }) => `El reporte muestra más de ${limit} imágenes.`,
    remedy: () => 'Deje las que prueban lo que dice el texto, o divida el reporte.',
    meaning: 'Un reporte se lee también con un teléfono y poca señal. Cada imagen cuesta tiempo y dinero a quien lee.',
    wrong: 'Un álbum de doscientas fotos',
    right: 'Las tres fotos que muestran el cartel, la puerta y el registro',
  },
  'body-too-complex': {
    title: 'Texto demasiado complicado',
    message: ({ limit }) => `El texto tiene demasiadas partes, o una dentro de otra, para leerse con seguridad (límite ${limit}).`,
    remedy: () => 'Divídalo en varios reportes o quite niveles de listas y citas.',
    meaning: 'Miles de listas o citas una dentro de otra solo aparecen por error o mala intención.',
    wrong: '> > > > > > > > > …',
    right: '> Una cita',
  },
  'body-unreadable': {
    title: 'Texto que no se puede leer',
    message: () => 'El texto hace fallar al lector y no se puede publicar.',
    remedy: () => 'Busque líneas que empiecen con import o export, o miles de signos seguidos, y quítelos.',
    meaning:
      'Algunas combinaciones de signos bloquean el programa que lee los reportes. Se leen aparte, para que un archivo así no impida leer los demás.',
    wrong: 'import x </\\',
    right: 'Una frase corriente',
  },
  'personal-data': {
    title: 'Dato personal',
    message: ({ found, other }) => `El texto contiene ${PERSONAL_DATA[other ?? ''] ?? 'un número de documento de identidad'} (${found}).`,
    remedy: () => 'Quítelo. Si es el contacto público de una oficina, declárelo en «permissions» con su razón.',
    meaning: 'Un dato personal puede poner en peligro a una víctima, a su familia o a quien la ayudó. Lo publicado no se puede recoger.',
    wrong: 'La atendió una vecina, tel. …',
    right: 'La atendió una vecina.',
  },
  'personal-data-possible': {
    title: 'Posible dato personal',
    message: ({ found, other }) =>
      `El texto puede contener ${PERSONAL_DATA[other ?? ''] ?? 'un número de documento de identidad'} (${found}).`,
    remedy: () => 'Revíselo. Si permite reconocer a alguien, quítelo o dígalo de forma más general.',
    meaning: 'Una dirección, un perfil o un grupo muy pequeño pueden bastar para reconocer a alguien. Una persona debe decidir.',
    wrong: 'Dos hermanas de 14 años, en el barrio …',
    right: 'Niñas adolescentes, en el municipio …',
  },
  'personal-data-permitted': {
    title: 'Dato permitido por quien escribe',
    message: ({ found, other }) => `Se permite «${found}» por esta razón: ${other}.`,
    remedy: () => 'Quien revisa confirma que es un contacto público de una oficina.',
    meaning: 'Un dato que parece personal pero es público se declara con su razón, y la revisión lo ve.',
    wrong: 'permissions:\n  - text: "…"',
    right: 'permissions:\n  - text: "contacto@…"\n    reason: "Correo público de la oficina"',
  },
  'empty-body': {
    title: 'Reporte sin texto',
    message: () => 'El reporte no tiene texto debajo del encabezado.',
    remedy: () => 'Cuente qué encontraron, cómo lo saben y qué falta.',
    meaning: 'Los niveles sin explicación no sirven a quien lee ni a quien debe responder.',
    wrong: '---\n…\n---',
    right: '---\n…\n---\n\n## Qué encontramos\n\nEl protocolo existe, pero…',
  },
  'image-wrong-kind': {
    title: 'Imagen de otro tipo',
    message: ({ found, real, other }) =>
      other === 'animated'
        ? `La imagen «${found}» se mueve, y solo se publicaría su primer cuadro.`
        : `El contenido de «${found}» no es lo que dice su nombre: ${real ? `es ${real}` : 'no es una imagen que se reconozca'}.`,
    remedy: () => 'Ábrala en un programa de imágenes y guárdela como JPEG o PNG; cambiar solo el nombre no la convierte.',
    meaning:
      'Se admiten PNG, JPEG, WebP y AVIF, y la terminación del nombre debe coincidir con el contenido. SVG, GIF, HEIC, PDF y HTML no se admiten: pueden llevar programas, o no se ven en todos los equipos.',
    wrong: 'foto-1.jpg (una foto HEIC de un teléfono con otro nombre)',
    right: 'foto-1.jpg (guardada como JPEG)',
  },
  'image-too-large': {
    title: 'Imagen demasiado grande',
    message: ({ found, limit, other }) => `La imagen «${found}» pasa de ${limit} ${reason(IMAGE_MEASURES, other, 'bytes')}.`,
    remedy: ({ path, found }) => `Guárdela más pequeña, como JPEG; o ejecute: npm run clean-image -- content/${path ?? found}`,
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
    message: ({ found, accepted }) =>
      `La imagen «${found}» lleva escondido: ${listed((accepted ?? []).map((kind) => reason(METADATA, kind, 'other'))) || METADATA.other}.`,
    remedy: ({ path, found }) => `Ejecute: npm run clean-image -- content/${path ?? found}`,
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
  'dangling-reference': {
    title: 'Referencia a algo que no existe',
    message: ({ path, found }) => `«${path}» nombra «${found}», que no existe.`,
    remedy: ({ nearest: near, accepted }) =>
      [near ? `¿Quiso decir «${near}»?` : '', `Debe ser el identificador de una entrada de: ${listed(accepted)}.`]
        .filter(Boolean)
        .join(' '),
    meaning: 'Las entradas se nombran unas a otras por su identificador. Si no existe, el enlace quedaría roto.',
    wrong: 'subject: d-044',
    right: 'subject: d-04',
  },
  'dangling-measure': {
    title: 'Medida que no existe',
    message: ({ found }) => `«${found}» no es una medida de ese lineamiento.`,
    remedy: suggestion,
    meaning: 'Una medida se nombra con el identificador del lineamiento, una barra y el de la medida.',
    wrong: 'subject: ins-2016-ninez/m99',
    right: 'subject: ins-2016-ninez/m4',
  },
  'duplicate-id': {
    title: 'Identificador repetido',
    message: ({ found, other }) => `El identificador «${found}» ya lo usa ${other}.`,
    remedy: () => 'Cambie el nombre de este archivo.',
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
    message: ({ found, other }) => `El número ${found} ya lo tiene ${other}.`,
    remedy: () => 'Revise cuál de los dos es correcto.',
    meaning: 'No hay dos reuniones numeradas iguales ni dos presidencias en un mismo año de reunión.',
    wrong: 'number: 21 (dos veces)',
    right: 'number: 22',
  },
  'wrong-folder': {
    title: 'Reporte en la carpeta de otra organización',
    message: ({ found, accepted }) => `El reporte lo firma «${found}», pero está en la carpeta «${listed(accepted)}».`,
    remedy: () => 'Guárdelo en la carpeta de su organización.',
    meaning: 'Cada organización escribe en su carpeta, para que nadie pueda reemplazar el reporte de otra.',
    wrong: 'content/reports/org-b/… con organization: org-a',
    right: 'content/reports/org-a/… con organization: org-a',
  },
  'demonstration-in-content': {
    title: 'Entrada de demostración en el contenido',
    message: ({ found, other }) => `«${found}» es una entrada inventada: su identificador empieza con «${other}».`,
    remedy: () => 'Quítela. Si la entrada es real, cambie el nombre de su archivo.',
    meaning:
      'Los datos inventados solo se muestran en el sitio de demostración, que lo dice en cada página. Nunca se mezclan con el contenido real.',
    wrong: 'content/agreements/demo-agreement-01.md',
    right: 'content/agreements/d-18.md',
  },
  'dates-out-of-order': {
    title: 'Fechas en desorden',
    message: ({ path, found, other }) => `«${path}» dice ${found}, que no concuerda con ${other}.`,
    remedy: () => 'Revise las dos fechas; lo que ocurre después no puede llevar una fecha anterior.',
    meaning: 'Un acuerdo se adopta en su reunión, vence después de adoptarse y se evidencia después de existir.',
    wrong: 'adopted: 2016-11-17 con due: 2015-01-15',
    right: 'adopted: 2016-11-17 con due: 2017-01-15',
  },
  'body-outside-validity': {
    title: 'Órgano fuera de sus años',
    message: ({ found, other, limit }) => `«${found}» existe en ${other}; no pudo actuar en ${limit}.`,
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
  'meetings-out-of-order': {
    title: 'Reuniones en desorden',
    message: ({ found, other }) => `La reunión ${found} es anterior a ${other}.`,
    remedy: () => 'Revise los números y las fechas de las dos reuniones.',
    meaning: 'Dentro de una serie, la reunión de número mayor se celebra después. Lo mismo vale para los trimestres.',
    wrong: 'number: 22 con held: 2016 y number: 21 con held: 2017',
    right: 'number: 21 con held: 2016 y number: 22 con held: 2017',
  },
  'quarter-claimed-twice': {
    title: 'Trimestre con dos reuniones ordinarias',
    message: ({ found, other }) => `El trimestre ${found} ya lo tiene ${other}.`,
    remedy: () => 'Deje «ordinary» en una sola; si la otra fue extraordinaria, escriba quiénes la acordaron en «consents».',
    meaning: 'Cada trimestre tiene una reunión ordinaria del Equipo Tripartito. Las demás son extraordinarias.',
    wrong: 'ordinary: 2026-Q1 (en dos reuniones)',
    right: 'ordinary: 2026-Q1 y, en la otra, consents: [ppt, st-crm, st-rrocm]',
  },
  'minutes-before-meeting': {
    title: 'Minuta anterior a su reunión',
    message: ({ path, found, other }) => `«${path}» dice ${found}, pero la reunión fue en ${other}.`,
    remedy: () => 'Revise la fecha de la minuta, o la reunión a la que pertenece.',
    meaning: 'La minuta cuenta lo que pasó en una reunión. No puede llevar una fecha anterior.',
    wrong: 'kind: minutes, dated: 2026-02-10, en una reunión de 2026-03-05',
    right: 'kind: minutes, dated: 2026-03-12',
  },
  'presidencies-overlap': {
    title: 'Presidencias que se enciman',
    message: ({ found, other }) => `El período ${found} se encima con el de ${other}.`,
    remedy: () => 'Revise el comienzo y el fin de las dos; solo el día del traspaso puede repetirse.',
    meaning: 'Hay una sola presidencia a la vez. De ella depende quién debe cada obligación.',
    wrong: 'term: { from: 2025-12-01, to: 2026-12-31 } y term: { from: 2026-06-01, to: 2027-06-01 }',
    right: 'term: { from: 2025-12-01, to: 2026-06-01 } y term: { from: 2026-06-01, to: 2027-06-01 }',
  },
  'unknown-occurrence': {
    title: 'Ocurrencia que la regla no tiene',
    message: ({ found, accepted }) => `«${found}» no nombra una ocurrencia de esa regla; se escribe: ${(accepted ?? []).join(' / ')}.`,
    remedy: () => 'Copie el nombre que muestra la página de la regla.',
    meaning: 'Una dispensa nombra la ocurrencia tal como la muestra la regla: un trimestre, un año, una reunión o una presidencia.',
    wrong: 'rule: quarterly-meeting con occurrence: grcm-2026',
    right: 'rule: quarterly-meeting con occurrence: 2026-Q1',
  },
  'level-without-evidence': {
    title: 'Nivel total sin evidencia',
    message: ({ path }) => `«${path}» dice full y ninguna evidencia tiene dirección ni fuente.`,
    remedy: () => 'Añada una evidencia con url o sources, o baje el nivel.',
    meaning: 'Nadie, de ningún lado, llega al nivel más alto sin una evidencia que el lector pueda encontrar.',
    wrong: 'level: full',
    right: 'level: full\nevidence:\n  - title: Decreto 12 de 2026\n    kind: legislation\n    url: https://example.org/decreto-12',
  },
  'level-without-method': {
    title: 'Nivel alto sin método',
    message: ({ path, found }) => `«${path}» dice ${found} y nada explica cómo se sabe.`,
    remedy: () => 'Añada method en la evaluación o en la entrada: cuántas visitas, entrevistas o documentos, y cuándo.',
    meaning: 'A partir del nivel sustancial, quien lee debe poder juzgar cómo se llegó a él.',
    wrong: 'level: substantial',
    right: 'method: Respuestas de las tres oficinas responsables, julio de 2026.\nassessments:\n  - subject: d-04\n    level: substantial',
  },
  'country-not-bound': {
    title: 'País al que el acuerdo no obliga',
    message: ({ found, other }) => `${other} no obliga a «${found}».`,
    remedy: ({ accepted }) => `Use uno de los países a los que obliga: ${(accepted ?? []).join(', ')}.`,
    meaning: 'Un acuerdo que nombra sus países solo se evalúa en ellos. Si no nombra ninguno, obliga a los países miembros.',
    wrong: '- subject: d-15\n  country: jp',
    right: '- subject: d-15\n  country: gt',
  },
  'assessed-another-country': {
    title: 'Gobierno que evalúa a otro país',
    message: ({ found, other }) => `La autoevaluación de «${other}» habla de «${found}».`,
    remedy: ({ other }) => `Quite country, o escriba «${other}». El otro país puede presentar su propia autoevaluación.`,
    meaning: 'En la columna de los gobiernos cada uno habla de sí mismo. Nadie más llena su columna.',
    wrong: 'country: gt\nassessments:\n  - { subject: d-15, country: hn, level: partial }',
    right: 'country: gt\nassessments:\n  - { subject: d-15, level: partial }',
  },
  'subject-did-not-exist': {
    title: 'Evaluado antes de existir',
    message: ({ found, other }) => `«${found}» es de ${other}, posterior al período observado.`,
    remedy: () => 'Corrija el período, o evalúe algo que ya existía.',
    meaning: 'Nadie puede cumplir un acuerdo antes de que se adopte.',
    wrong: 'period: 2015\nassessments:\n  - subject: d-04',
    right: 'period: 2026-Q3\nassessments:\n  - subject: d-04',
  },
  'measure-not-named': {
    title: 'Instrumento sin su medida',
    message: ({ found }) => `«${found}» es un instrumento con varias medidas y la evaluación no nombra ninguna.`,
    remedy: ({ accepted }) => `Nombre la medida: ${(accepted ?? []).join(', ')}.`,
    meaning: 'Los instrumentos se verifican medida por medida. Un nivel para el conjunto ocultaría cuál se cumple.',
    wrong: '- subject: ins-2016-ninez',
    right: '- subject: ins-2016-ninez/m4',
  },
  'assessed-twice': {
    title: 'Lo mismo evaluado dos veces',
    message: ({ found, other }) => `«${found}» ya está evaluado en esta entrada, para el mismo lugar (${other}).`,
    remedy: () => 'Deje una de las dos, o distíngalas por país o región.',
    meaning: 'Cada entrada dice una sola cosa de cada asunto y lugar. Con dos niveles, quien lee tendría que adivinar.',
    wrong: '- { subject: d-04, level: partial }\n- { subject: d-04, level: full }',
    right: '- { subject: d-04, country: gt, level: partial }\n- { subject: d-04, country: hn, level: pending }',
  },
  'date-in-future': {
    title: 'Fecha que no ha llegado',
    message: ({ path, found, other }) => `«${path}» es ${found}, después de ${other}.`,
    remedy: () => 'Corrija la fecha. Primero se observa, después se presenta, y nunca después de hoy.',
    meaning: 'Un reporte cuenta lo que se vio. Lo que aún no ocurre no se pudo ver.',
    wrong: 'filed: 2062-10-02',
    right: 'filed: 2026-10-02',
  },
  'reply-to-nothing': {
    title: 'Réplica a algo que no se dijo',
    message: ({ found, other }) => `${other} no dice nada de «${found}».`,
    remedy: ({ accepted }) => `Nombre lo que evalúa (${(accepted ?? []).join(', ')}), o quite subject para responder al conjunto.`,
    meaning: 'La réplica se muestra junto a la evaluación que responde. Por eso esa evaluación debe existir.',
    wrong: 'to: 2026-q3-ejemplo\nsubject: d-17',
    right: 'to: 2026-q3-ejemplo\nsubject: d-04',
  },
  'reply-from-stranger': {
    title: 'Réplica de quien no fue evaluado',
    message: ({ found, other }) => `${other} no habla de «${found}».`,
    remedy: ({ accepted }) =>
      `Responde una parte evaluada o responsable: ${(accepted ?? []).join(', ')}. Las demás pueden presentar un reporte.`,
    meaning: 'El derecho de réplica es de aquellos de quienes se dijo algo.',
    wrong: 'from: jp',
    right: 'from: gt',
  },
  'agreement-not-specific': {
    title: 'Acuerdo que deja cosas abiertas',
    message: ({ accepted, limit }) =>
      `El acuerdo no dice ${(accepted ?? []).length} de ${limit} datos: ${(accepted ?? []).map((key) => SPECIFIC_WORDS[key] ?? key).join(', ')}.`,
    remedy: () => 'Añada lo que dice el texto del acuerdo. Si no lo dice, aún es tiempo de acordarlo.',
    meaning:
      'Siete datos hacen específico un acuerdo: quién, para cuándo, qué, cómo se mide, para quiénes y dónde, con qué, y cómo se verifica. Es un aviso: lo que el acto no dice no se inventa.',
    wrong: 'adopted: 2026-10-15\nresponsible: [equipo-tripartito]',
    right: 'adopted: 2026-10-15\nresponsible: [equipo-tripartito]\ndue: { on: 2027-03-31 }',
  },
  ...consultationProblems,
};

function kind(expected: string | undefined): string {
  const kinds: Record<string, string> = {
    string: 'un texto',
    array: 'una lista',
    object: 'un grupo de claves',
    int: 'un número entero',
    number: 'un número',
    boolean: 'true o false',
    record: 'un grupo de claves',
    all: '«all» o una lista',
  };
  return kinds[expected ?? ''] ?? String(expected);
}

/** The words of a reason; those of `otherwise` where it is not known. */
function reason(words: Record<string, string>, key: string | undefined, otherwise: string): string {
  return (key !== undefined && Object.hasOwn(words, key) ? words[key] : undefined) ?? words[otherwise]!;
}
