// A data table: the Spanish words for problems of addresses and of personal data, in whatever text, in the order of the catalogue.
import type { AddressRefusal } from '#domain/text/report-addresses.ts';
import type { ProblemTexts } from '../text.ts';
import { PERSONAL_DATA } from './personal-data.ts';
import { EXAMPLES } from '#domain/schemas/conference-names.ts';

const ADDRESS_REASONS: Record<AddressRefusal, string> = {
  blank: 'lleva un espacio, y quien la copie perdería lo que sigue',
  protocol: 'solo se aceptan direcciones que empiezan con https:, http: o mailto:',
  credentials: 'lleva un usuario o una contraseña',
  host: 'no lleva el nombre de un sitio público (es un número, un nombre local o un nombre disfrazado)',
  record: `después de «registro:» va el identificador de una entrada, por ejemplo registro:${EXAMPLES.agreement}`,
  malformed: 'no está completa',
};

export const texts = {
  'bad-address': {
    title: 'Dirección que no se acepta',
    message: ({ found, reason, host }) =>
      `La dirección «${found}» no se acepta: ${ADDRESS_REASONS[reason]}${host ? `; lleva a ${host}` : ''}.`,
    remedy: ({ reason }) =>
      reason === 'record'
        ? `Escriba registro: y el identificador: [texto](registro:${EXAMPLES.agreement}).`
        : reason === 'blank'
          ? 'Escriba %20 en lugar de cada espacio, o copie la dirección del navegador.'
          : 'Use la dirección pública completa, la que empieza con https://.',
    meaning: `Un enlace puede llevar a una página pública con https, al correo de una oficina, a un título del mismo reporte (#lo-que-falta) o a una entrada de este sitio (registro:${EXAMPLES.agreement}). Otras direcciones pueden engañar o rastrear a quien lee.`,
    wrong: '[informe](javascript:…)',
    right: '[informe](https://www.ejemplo.org/informe.pdf)',
  },
  'link-text-misleads': {
    title: 'Enlace que dice llevar a otro sitio',
    message: ({ found, leadsTo }) => `El enlace muestra «${found}», pero lleva a ${leadsTo}.`,
    remedy: () => 'Escriba en el enlace el nombre de lo que abre, o la dirección a la que de verdad lleva.',
    meaning: 'Quien lee confía en la dirección que ve. Mostrar una y llevar a otra es la manera más común de engañar con un enlace.',
    wrong: '[www.oim.int](https://www.ejemplo.org/informe.pdf)',
    right: '[Informe de la visita](https://www.ejemplo.org/informe.pdf)',
  },
  'personal-data': {
    title: 'Dato personal',
    message: ({ found, kind }) => `El texto tiene ${PERSONAL_DATA[kind]} (${found}).`,
    remedy: () => 'Quítelo. Si es el contacto público de una oficina, declárelo en «permissions» y diga por qué se puede publicar.',
    meaning:
      'Un dato personal puede poner en peligro a una víctima, a su familia o a quien la ayudó. Lo que se publica ya no se puede recoger.',
    wrong: 'La atendió una vecina, tel. …',
    right: 'La atendió una vecina.',
  },
  'personal-data-possible': {
    title: 'Posible dato personal',
    message: ({ found, kind }) => `El texto podría tener ${PERSONAL_DATA[kind]} (${found}).`,
    remedy: () => 'Léalo de nuevo. Si permite reconocer a alguien, quítelo o dígalo de forma más general.',
    meaning: 'A veces basta una dirección, un perfil o un grupo muy pequeño para reconocer a alguien. Una persona tiene que decidir.',
    wrong: 'Dos hermanas de 14 años, en el barrio …',
    right: 'Niñas adolescentes, en el municipio …',
  },
  'personal-data-permitted': {
    title: 'Dato que el autor declara público',
    message: ({ found, reason }) => `«${found}» se publicaría por esta razón: ${reason}.`,
    remedy: () => 'Quien revisa confirma que es el contacto público de una oficina.',
    meaning: 'Hay datos que parecen personales y son públicos. El autor los declara y dice por qué; quien revisa los ve.',
    wrong: 'permissions:\n  - text: "…"',
    right: 'permissions:\n  - text: "contacto@…"\n    reason: "Correo público de la oficina"',
  },
} satisfies Partial<ProblemTexts>;
