import * as z from 'zod';
import { GAP_MEASURES, NAME_USES, PARTY_KINDS, SOURCE_KINDS, LOCALES } from './vocabulary.ts';
import {
  baseWords,
  confidence,
  dated,
  localId,
  notes,
  notesWords,
  parties,
  provenance,
  reference,
  sources,
  tags,
  themes,
  wordMap,
} from './fields.ts';
import { described, edtfDate, line, list, paragraphs, quantity, truthful, webAddress, wordsOf, written } from './rules.ts';
import { consulted, memberships, observership, outside, spaces } from './bodies.ts';

const place = described(quantity(1, 9999), 'Lugar en la lista.', 'Place in the list.');

const name = z.strictObject({
  text: described(line(160), 'El nombre tal como aparece.', 'The name as it appears.'),
  lang: described(z.enum(LOCALES), 'Idioma del nombre.', 'Language of the name.'),
  use: described(z.enum(NAME_USES), 'Recomendado, variante o histórico.', 'Recommended, variant or historical.'),
  sources,
  confidence,
});

/** Facts of a country, body, network, organisation or office; never of a private person. */
export const partyFacts = z.strictObject({
  kind: described(z.enum(PARTY_KINDS), 'Tipo de actor.', 'Kind of actor.'),
  order: described(quantity(1, 9999), 'Lugar en las listas de su tipo.', 'Place in lists of its kind.'),
  iso2: described(written('two-capitals'), 'Código ISO 3166 de dos letras.', 'ISO 3166 two-letter code.').optional(),
  iso3: described(written('three-capitals'), 'Código ISO 3166 de tres letras.', 'ISO 3166 three-letter code.').optional(),
  country: described(
    reference('parties'),
    'País de la plataforma, coalición, organización o institución.',
    'Country of the platform, coalition, organisation or institution.',
  ).optional(),
  valid: described(
    z.strictObject({ from: dated('history').optional(), to: dated('history').optional() }),
    'Años en que existió, según las fuentes. Se omite lo que no se sabe.',
    'Years in which it existed, according to the sources. What is not known is left out.',
  ).optional(),
  successors: parties('Órganos que lo sucedieron.', 'Bodies that succeeded it.').optional(),
  members: parties('Integrantes.', 'Members.').optional(),
  tags,
  belongs: memberships.optional(),
  spaces: spaces.optional(),
  observer: observership.optional(),
  outside: outside.optional(),
  names: described(list(name, 60), 'Nombres que usan las fuentes.', 'Names that the sources use.').optional(),
  ...provenance,
});

export const partyWords = z.strictObject({
  ...baseWords,
  short: described(line(60), 'Nombre corto o sigla.', 'Short name or acronym.').optional(),
  spaces: described(wordMap, 'Palabras de cada espacio nacional.', 'Words of each national space.').optional(),
  notes: notesWords,
});

/** Facts of a good practice reported by participants. */
export const practiceFacts = z.strictObject({
  country: described(reference('parties'), 'País de la práctica.', 'Country of the practice.'),
  themes: themes.optional(),
  order: place,
  tags,
  consulted: consulted.optional(),
  ...provenance,
});

/** Facts of an opinion recorded in group notes; published as an opinion, never as a fact. */
export const observationFacts = z.strictObject({
  by: described(
    reference('parties'),
    'A quién atribuye el documento la opinión; se omite si es del grupo.',
    "To whom the document attributes the opinion; left out where it is the group's.",
  ).optional(),
  order: place,
  tags,
  ...provenance,
});

/** Facts of a gap that the source documents diagnose. */
export const challengeFacts = z.strictObject({
  order: place,
  answers: described(
    list(reference('proposals', 'agreements'), 60),
    'Propuestas que el documento opone al vacío.',
    'Proposals that the document sets against the gap.',
  ).optional(),
  'measured-by': described(
    list(z.enum(GAP_MEASURES), GAP_MEASURES.length),
    'Cifras de este sitio que miden el vacío; se calculan, nunca se escriben.',
    'Figures of this site that measure the gap; they are computed, never typed.',
  ).optional(),
  ...provenance,
});

/** Facts of a theme; an axis groups themes. */
export const themeFacts = z.strictObject({
  kind: described(z.enum(['axis', 'theme']), 'Eje o tema.', 'Axis or theme.'),
  order: place,
  axis: described(reference('themes'), 'Eje al que pertenece.', 'Axis it belongs to.').optional(),
  own: described(
    z.literal(true),
    'Añadido por los editores; no está en el documento fuente.',
    'Added by the editors; not in the source document.',
  ).optional(),
  sources: sources.optional(),
  confidence: confidence.optional(),
  notes: notes.optional(),
});

const documentPart = z.strictObject({
  id: localId,
  at: described(
    list(line(60), 12),
    'Cómo se cita esta parte («Q1», «§3»); también abarca lo que empieza así («Q2 c», «§3.1»).',
    'How this part is cited ("Q1", "§3"); what begins like it belongs to it as well ("Q2 c", "§3.1").',
  ),
});

/** Facts of a source: where it can be found and what kind of copy was read. */
export const sourceFacts = z.strictObject({
  kind: described(
    z.enum(SOURCE_KINDS),
    'Documento semilla, publicación original, copia o prensa.',
    'Seed document, original publication, mirror copy or press.',
  ),
  dated: described(edtfDate('history'), 'Fecha del documento, si la lleva.', 'Date of the document, where it has one.').optional(),
  read: described(
    z.enum(['whole', 'excerpt', 'not-read']),
    'Si se leyó entero, un extracto o no se leyó.',
    'Whether it was read whole, as an excerpt, or not at all.',
  ),
  addresses: described(
    list(
      truthful(
        z.strictObject({
          text: described(line(300), 'Dirección, tal como se anotó.', 'Address as registered.'),
          url: described(
            webAddress('https', 'http'),
            'Dirección completa, si se puede enlazar.',
            'Full address, where it can be linked.',
          ).optional(),
          since: described(
            edtfDate('past'),
            'Desde cuándo responde, por la fecha que la propia dirección lleva; se omite si no lleva ninguna.',
            'Since when it answers, by the date that the address itself bears; left out where it bears none.',
          ).optional(),
        }),
        'text',
      ),
      20,
    ),
    'Direcciones.',
    'Addresses.',
  ).optional(),
  parts: described(
    list(documentPart, 40),
    'Partes del documento, en su orden, si el sitio cuenta lo que pide cada una.',
    'Parts of the document, in its order, where the site tells what each asks for.',
  ).optional(),
  notes: notes.optional(),
});

const chainStep = z.strictObject({
  id: localId,
  date: dated('history').optional(),
  entries: described(
    list(reference('agreements', 'proposals', 'guidelines', 'inputs', 'meetings', 'parties'), 60),
    'Entradas que el paso nombra.',
    'Entries that the step names.',
  ).optional(),
  sources,
  confidence,
});

/** Facts of a chain: dated steps that follow one another in the sources, without claiming that one caused the next. */
export const chainFacts = z.strictObject({
  order: place,
  steps: described(list(chainStep, 60, 2), 'Pasos en el orden de sus fechas.', 'Steps in the order of their dates.'),
  notes: notes.optional(),
});

export const chainWords = z.strictObject({
  ...baseWords,
  steps: described(wordMap, 'Palabras de cada paso.', 'Words of each step.'),
  notes: notesWords,
});

/** Facts of a glossary term. */
export const termFacts = z.strictObject({
  party: described(reference('parties'), 'Actor que nombra el término.', 'Actor that the term names.').optional(),
  sources: sources.optional(),
});

export const termWords = z.strictObject({
  ...baseWords,
  expansion: described(line(160), 'Desarrollo de la sigla.', 'Expansion of the acronym.').optional(),
});

/** Words of registers that need a title, a summary and notes only. */
export const plainWords = z.strictObject({ ...baseWords, notes: notesWords });

/** Words of a source; a summary is optional because the title already says what it is. */
export const sourceWords = z.strictObject({
  title: baseWords.title,
  summary: baseWords.summary.optional(),
  speaker: described(
    line(160),
    'Quién habla en el documento, hasta donde el documento lo dice.',
    'Who speaks in the document, as far as it says.',
  ).optional(),
  parts: described(
    wordsOf(
      z.strictObject({
        title: described(line(160), 'De qué trata la parte, en palabras propias.', 'What the part is about, in our own words.'),
        says: described(paragraphs(1200), 'Qué dice, en palabras propias.', 'What it says, in our own words.'),
      }),
    ),
    'Palabras de cada parte, por su identificador.',
    'Words of each part, by its id.',
  ).optional(),
  notes: notesWords,
});
