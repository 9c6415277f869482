import * as z from 'zod';
import { baseWords, localId, reference, sources } from './fields.ts';
import { described, isoDay, line, list, paragraphs, quantity, wordsOf } from './rules.ts';
import { AUDIENCES, OBLIGATION_RULES, REQUEST_SECTIONS, REQUEST_STATES } from './vocabulary.ts';

const request = z.strictObject({
  id: localId,
  state: described(
    z.enum(REQUEST_STATES),
    'Qué se puede hacer hoy en el sitio: todo lo pedido, una parte, todavía nada, o no es cosa de un sitio web.',
    'What can be done on the site today: all that is asked, a part, nothing yet, or it is not for a web site.',
  ),
  for: described(
    list(z.enum(AUDIENCES), 3),
    'Quién puede hacerlo: visitante, quien contribuye, secretaría.',
    'Who can do it: visitor, contributor, secretariat.',
  ).optional(),
  sections: described(list(z.enum(REQUEST_SECTIONS), 40), 'Secciones donde se hace.', 'Sections where it is done.').optional(),
  rules: described(
    list(z.enum(OBLIGATION_RULES), 20),
    'Páginas de reglas del mecanismo donde se hace.',
    'Pages of rules of the mechanism where it is done.',
  ).optional(),
  entries: described(
    list(reference('agreements', 'guidelines', 'meetings', 'parties', 'practices', 'inputs', 'holidays', 'sources', 'themes', 'tags'), 60),
    'Entradas donde se hace; la página de una propuesta no es un lugar, porque solo repite el pedido.',
    'Entries where it is done; the page of a proposal is no place, because it only repeats the request.',
  ).optional(),
  sources,
});

/** Facts of a chapter of requests: what the documents ask for, and what the site lets people do about each. */
export const requestFacts = z.strictObject({
  order: described(
    quantity(1, 9999),
    'Lugar en la página y nombre permanente de su sección en ella.',
    'Place on the page, and the permanent name of its section there.',
  ),
  unprecedented: described(
    z.literal(true),
    'Capítulo de lo que no se encontró en ningún sistema comparable.',
    'Chapter of what was found in no comparable system.',
  ).optional(),
  checked: described(
    isoDay('past'),
    'Día en que se anotó por última vez el estado de cada petición del capítulo.',
    'Day on which the state of each request of the chapter was last noted.',
  ),
  items: described(list(request, 300), 'Pedidos, cada uno una sola vez.', 'Requests, each once.'),
});

const requestWordsOfItem = z.strictObject({
  asks: described(line(240), 'Qué se pide, en palabras propias.', 'What is asked, in our own words.'),
  today: described(
    paragraphs(600),
    'Qué se puede hacer hoy; solo en «aquí» y «en parte».',
    'What can be done today; only where here or in part.',
  ).optional(),
  missing: described(
    paragraphs(500),
    'Qué falta, o por qué no es cosa de un sitio; en todos menos en «aquí».',
    'What is missing, or why it is not for a site; in all but here.',
  ).optional(),
});

export const requestWords = z.strictObject({
  ...baseWords,
  items: described(wordsOf(requestWordsOfItem), 'Palabras de cada pedido, por su identificador.', 'Words of each request, by its id.'),
});
