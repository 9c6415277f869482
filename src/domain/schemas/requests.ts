import * as z from 'zod';
import { baseWords, localId, reference, sources } from './fields.ts';
import { described, isoDay, line, list, paragraphs, quantity, wordsOf } from './rules.ts';
import { AUDIENCES, OBLIGATION_RULES, REQUEST_SECTIONS, REQUEST_STATES } from './vocabulary.ts';
import type { CollectionSchema } from './collection-schema.ts';
import { permissible } from './permissions.ts';

const request = z.strictObject({
  id: localId,
  state: described(
    z.enum(REQUEST_STATES),
    ['Qué se puede hacer', 'Hoy en el sitio: todo lo pedido, una parte, todavía nada, o no es cosa de un sitio web.'],
    ['What can be done', 'On the site today: all that is asked, a part, nothing yet, or it is not for a web site.'],
  ),
  for: described(
    list(z.enum(AUDIENCES), 3),
    ['Quién puede hacerlo', 'Visitante, quien contribuye, secretaría.'],
    ['Who can do it', 'Visitor, contributor, secretariat.'],
  ).optional(),
  sections: described(list(z.enum(REQUEST_SECTIONS), 40), ['Secciones', 'Donde se hace.'], ['Sections', 'Where it is done.']).optional(),
  rules: described(
    list(z.enum(OBLIGATION_RULES), 20),
    ['Reglas del mecanismo', 'En cuyas páginas se hace.'],
    ['Rules of the mechanism', 'On whose pages it is done.'],
  ).optional(),
  entries: described(
    list(reference('agreements', 'guidelines', 'meetings', 'parties', 'practices', 'inputs', 'holidays', 'sources', 'themes', 'tags'), 60),
    ['Dónde se hace', 'Las páginas del sitio; la de una propuesta no vale, porque solo repite el pedido.'],
    ['Where it is done', 'The pages of the site; that of a proposal is no place, because it only repeats the request.'],
  ).optional(),
  sources,
});

/** Facts of a chapter of requests: what the documents ask for, and what the site lets people do about each. */
const requestFacts = z.strictObject({
  order: described(
    quantity(1, 9999),
    ['Lugar en la página', 'Un número, que es también el nombre permanente de su sección en ella.'],
    ['Place on the page', 'A number, which is also the permanent name of its section there.'],
  ),
  unprecedented: described(
    z.literal(true),
    ['Sin precedente', 'Capítulo de lo que no se encontró en ningún sistema comparable.'],
    ['Without precedent', 'Chapter of what was found in no comparable system.'],
  ).optional(),
  checked: described(
    isoDay('past'),
    ['Última revisión', 'El día en que se anotó por última vez el estado de cada pedido del capítulo.'],
    ['Last checked', 'The day on which the state of each request of the chapter was last noted.'],
  ),
  items: described(list(request, 300), ['Pedidos', 'Cada uno una sola vez.'], ['Requests', 'Each once.']),
});

const requestWordsOfItem = z.strictObject({
  asks: described(line(240), ['Qué se pide', 'En palabras propias.'], ['What is asked', 'In our own words.']),
  today: described(
    paragraphs(600),
    ['Qué se puede hoy', 'Solo en «aquí» y «en parte».'],
    ['What can be done today', 'Only where here or in part.'],
  ).optional(),
  missing: described(
    paragraphs(500),
    ['Qué falta', 'O por qué no es cosa de un sitio; en todos menos en «aquí».'],
    ['What is missing', 'Or why it is not for a site; in all but here.'],
  ).optional(),
});

const requestWords = z.strictObject({
  ...baseWords,
  items: described(
    wordsOf(requestWordsOfItem),
    ['El pedido', 'Qué se pide, qué se puede hoy y qué falta.'],
    ['The request', 'What is asked, what can be done today and what is missing.'],
  ),
});

/** What the files of a chapter of requests hold. */
const REQUESTS = {
  facts: permissible(requestFacts),
  words: requestWords,
  wordLists: { items: ['items'] },
} as const satisfies CollectionSchema;

export const REQUEST_SCHEMAS = {
  requests: REQUESTS,
};
