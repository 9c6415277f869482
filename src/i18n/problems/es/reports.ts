// A data table: the Spanish words for problems of the text of reports, in the order of the catalogue.
import type { AddressRefusal, ImageRefusal } from '#domain/problems/fact-values.ts';
import { listed, sentences, type ProblemTexts } from '../text.ts';
import { PERSONAL_DATA } from './personal-data.ts';
import { didYouMean, suggestion } from './phrases.ts';

const ADDRESS_REASONS: Record<AddressRefusal, string> = {
  blank: 'lleva un espacio, y ahí termina para quien la copia',
  protocol: 'solo se aceptan direcciones que empiezan con https:, http: o mailto:',
  credentials: 'la dirección lleva un usuario o una contraseña',
  host: 'la dirección no lleva el nombre de un sitio público (es un número, un nombre local o un nombre disfrazado)',
  record: 'después de «registro:» va el identificador de una entrada, por ejemplo registro:d-04',
  malformed: 'no es una dirección completa',
};

const IMAGE_REASONS: Record<ImageRefusal, string> = {
  address: 'la dirección lleva fuera de la carpeta del reporte',
  name: 'no es el nombre de un archivo .png, .jpg, .jpeg, .webp o .avif de su carpeta',
  missing: 'no está en la carpeta del reporte',
};

const SINGLE_TITLE = 'El reporte no tiene títulos: añada uno con «## Título».';

export const reports = {
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
    message: ({ found, component }) => `En <${component}> hay un problema con el atributo: ${found}.`,
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
    remedy: ({ found }) =>
      found.startsWith('<br')
        ? 'Para pasar a otra línea, deje una línea en blanco o termine la línea con \\.'
        : 'Use Markdown: **negrita**, listas con guiones, [texto](dirección).',
    meaning: 'El HTML permite cargar cosas de otros sitios y cambiar la página. El Markdown basta para un reporte.',
    wrong: '<b>importante</b>',
    right: '**importante**',
  },
  'bad-address': {
    title: 'Dirección no admitida',
    message: ({ found, reason, host }) =>
      `La dirección «${found}» no se admite: ${ADDRESS_REASONS[reason]}${host ? `; lleva a ${host}` : ''}.`,
    remedy: ({ reason }) =>
      reason === 'record'
        ? 'Escriba registro: y el identificador: [texto](registro:d-04).'
        : reason === 'blank'
          ? 'Escriba %20 en lugar de cada espacio, o copie la dirección de la barra del navegador.'
          : 'Use la dirección pública completa, que empieza con https://.',
    meaning:
      'Los enlaces de un reporte llevan a páginas públicas con https, a un correo de oficina, a un título del mismo reporte (#lo-que-falta) o a una entrada de este sitio (registro:d-04). Otras formas pueden engañar o rastrear a quien lee.',
    wrong: '[informe](javascript:…)',
    right: '[informe](https://www.ejemplo.org/informe.pdf)',
  },
  'insecure-address': {
    title: 'Dirección sin cifrado',
    message: ({ found }) => `La dirección «${found}» no va cifrada: otros pueden ver qué se lee y cambiarlo en el camino.`,
    remedy: () => 'Pruebe la misma con https:// y úsela si abre; si no, déjela como está.',
    meaning:
      'Hoy casi todos los sitios públicos abren con https. Los que solo abren con http se aceptan, porque a veces la única copia de un documento está ahí.',
    wrong: 'http://www.ejemplo.org/acta.pdf',
    right: 'https://www.ejemplo.org/acta.pdf',
  },
  'link-text-misleads': {
    title: 'Enlace que dice llevar a otro sitio',
    message: ({ found, leadsTo }) => `El texto del enlace muestra «${found}», pero lleva a ${leadsTo}.`,
    remedy: () => 'Escriba en el texto el nombre de lo que se abre, o la misma dirección a la que lleva.',
    meaning:
      'Quien lee confía en la dirección que ve. Si el texto de un enlace parece una dirección, tiene que ser la del sitio que se abre: es la forma más común de engañar.',
    wrong: '[www.oim.int](https://www.ejemplo.org/informe.pdf)',
    right: '[Informe de la visita](https://www.ejemplo.org/informe.pdf)',
  },
  'dangling-fragment': {
    title: 'Enlace a un título que no está',
    message: ({ found }) => `El enlace «#${found}» no lleva a ningún título de este reporte.`,
    remedy: ({ nearest, accepted }) =>
      sentences(
        didYouMean(nearest && `#${nearest}`),
        accepted.length > 0 ? `Títulos: ${listed(accepted.map((item) => `#${item}`))}.` : SINGLE_TITLE,
      ),
    meaning:
      'Un enlace dentro del reporte se escribe con las palabras del título al que lleva: en minúsculas, sin acentos y con guiones en vez de espacios.',
    wrong: '[Vea abajo](#Lo que falta)',
    right: '[Vea abajo](#lo-que-falta)\n\n## Lo que falta',
  },
  'undefined-reference': {
    title: 'Llamada a algo que no está',
    message: ({ found }) => `«${found}» no tiene su definición y quien lee vería los signos.`,
    remedy: () => 'Escriba la definición en su propia línea, por ejemplo «[^1]: La nota.»; si son signos del texto, ponga \\[.',
    meaning: 'Una nota se llama con [^1] y se escribe más abajo con [^1]: y su texto. Lo mismo vale para los enlaces con nombre.',
    wrong: 'Consta en el acta[^1].',
    right: 'Consta en el acta[^1].\n\n[^1]: Acta de agosto.',
  },
  'unused-definition': {
    title: 'Nota que nadie llama',
    message: ({ found }) => `«${found}» está escrita pero ninguna parte del texto la llama, y no se vería.`,
    remedy: ({ found }) => `Escriba ${found} donde corresponde, o quite la línea.`,
    meaning: 'Una nota al pie, o la dirección de un enlace con nombre, aparece solo si el texto la llama. Nada se pierde en silencio.',
    wrong: 'Consta en el acta.\n\n[^1]: Acta de agosto.',
    right: 'Consta en el acta[^1].\n\n[^1]: Acta de agosto.',
  },
  'defined-twice': {
    title: 'Nota con el nombre de otra',
    message: ({ found }) => `«${found}» está escrita dos veces y solo se vería la primera.`,
    remedy: () => 'Dele otro nombre a la segunda, y úselo donde la llama.',
    meaning: 'Cada nota y cada enlace con nombre se escribe una vez; el texto puede llamarlo varias veces.',
    wrong: '[^1]: Acta de agosto.\n[^1]: Acta de mayo.',
    right: '[^1]: Acta de agosto.\n[^2]: Acta de mayo.',
  },
  'empty-part': {
    title: 'Parte sin texto',
    message: ({ found }) => `«${found}» no tiene nada adentro.`,
    remedy: () => 'Escriba su texto, o quite los signos.',
    meaning: 'Un título, un enlace, una nota o una evidencia sin palabras deja un hueco en la página y nada que decir en voz alta.',
    wrong: '<Evidencia fuente="Acta"></Evidencia>',
    right: '<Evidencia fuente="Acta">El acta nombra a las tres partes.</Evidencia>',
  },
  'image-refused': {
    title: 'Imagen que no está junto al reporte',
    message: ({ address, reason }) => `No se puede mostrar la imagen «${address}»: ${IMAGE_REASONS[reason]}.`,
    remedy: ({ nearest }) =>
      sentences(didYouMean(nearest), 'Guarde la foto en la carpeta del reporte y escriba solo su nombre: ![Descripción](foto-1.jpg).'),
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
    message: ({ maxImages }) => `El reporte muestra más de ${maxImages} imágenes.`,
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
    message: ({ found, kind }) => `El texto contiene ${PERSONAL_DATA[kind]} (${found}).`,
    remedy: () => 'Quítelo. Si es el contacto público de una oficina, declárelo en «permissions» con su razón.',
    meaning: 'Un dato personal puede poner en peligro a una víctima, a su familia o a quien la ayudó. Lo publicado no se puede recoger.',
    wrong: 'La atendió una vecina, tel. …',
    right: 'La atendió una vecina.',
  },
  'personal-data-possible': {
    title: 'Posible dato personal',
    message: ({ found, kind }) => `El texto puede contener ${PERSONAL_DATA[kind]} (${found}).`,
    remedy: () => 'Revíselo. Si permite reconocer a alguien, quítelo o dígalo de forma más general.',
    meaning: 'Una dirección, un perfil o un grupo muy pequeño pueden bastar para reconocer a alguien. Una persona debe decidir.',
    wrong: 'Dos hermanas de 14 años, en el barrio …',
    right: 'Niñas adolescentes, en el municipio …',
  },
  'personal-data-permitted': {
    title: 'Dato permitido por quien escribe',
    message: ({ found, reason }) => `Se permite «${found}» por esta razón: ${reason}.`,
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
} satisfies Partial<ProblemTexts>;
