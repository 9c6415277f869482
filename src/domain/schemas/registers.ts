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
  plainWords,
  provenance,
  reference,
  sources,
  tags,
  themes,
  topicWords,
  wordMap,
} from './fields.ts';
import { described, edtfDate, line, list, paragraphs, quantity, truthful, webAddress, wordsOf, written } from './rules.ts';
import { consulted, memberships, observership, outside, spaces } from './bodies.ts';
import { CONFERENCE_NAMES } from './conference-names.ts';
import type { CollectionSchema } from './collection-schema.ts';
import { permissible } from './permissions.ts';

const { es, en } = CONFERENCE_NAMES;

const place = described(
  quantity(1, 9999),
  ['Lugar en el orden', 'Con un número: 1 es lo primero que se muestra.'],
  ['Place in the order', 'As a number: 1 is shown first.'],
);

const name = z.strictObject({
  text: described(line(160), ['Nombre', 'Tal como aparece.'], ['Name', 'As it appears.']),
  lang: described(z.enum(LOCALES), ['Idioma', 'El del nombre.'], ['Language', 'That of the name.']),
  use: described(z.enum(NAME_USES), 'Uso', 'Use'),
  sources,
  confidence,
});

/** Facts of a country, body, network, organisation or office; never of a private person. */
const partyFacts = z.strictObject({
  kind: described(z.enum(PARTY_KINDS), 'Tipo', 'Kind'),
  order: described(
    quantity(1, 9999),
    ['Lugar en el orden', 'Entre los de su tipo, con un número: 1 es lo primero que se muestra.'],
    ['Place in the order', 'Among those of its kind, as a number: 1 is shown first.'],
  ),
  iso2: described(
    written('two-capitals'),
    ['Código de dos letras', 'El de la norma ISO 3166. Solo de un país.'],
    ['Two-letter code', 'That of ISO 3166. Only of a country.'],
  ).optional(),
  iso3: described(
    written('three-capitals'),
    ['Código de tres letras', 'El de la norma ISO 3166, por ejemplo MEX. Solo de un país.'],
    ['Three-letter code', 'That of ISO 3166, for instance MEX. Only of a country.'],
  ).optional(),
  country: described(
    reference('parties'),
    ['País', 'El de la plataforma, coalición, organización o institución.'],
    ['Country', 'That of the platform, coalition, organisation or institution.'],
  ).optional(),
  valid: described(
    z.strictObject({
      from: dated('history', 'Desde cuándo', 'Since when').optional(),
      to: dated('history', 'Hasta cuándo', 'Until when').optional(),
    }),
    ['Años en que existió', 'Según las fuentes. Deje vacío lo que no se sabe.'],
    ['Years in which it existed', 'According to the sources. Leave empty what is not known.'],
  ).optional(),
  successors: parties('Qué órganos lo sucedieron', 'Bodies that succeeded it').optional(),
  members: parties('Integrantes', 'Members').optional(),
  tags,
  belongs: memberships.optional(),
  spaces: spaces.optional(),
  observer: observership.optional(),
  outside: outside.optional(),
  names: described(
    list(name, 60),
    ['Otros nombres', 'Los que usan las fuentes.'],
    ['Other names', 'Those that the sources use.'],
  ).optional(),
  ...provenance,
});

const partyWords = z.strictObject({
  ...baseWords,
  short: described(line(60), ['Nombre corto', 'O sigla.'], ['Short name', 'Or acronym.']).optional(),
  spaces: described(wordMap, ['Qué es el espacio', 'En palabras propias.'], ['What the space is', 'In our own words.']).optional(),
  notes: notesWords,
});

/** Facts of a good practice reported by participants. */
const practiceFacts = z.strictObject({
  country: described(reference('parties'), ['País', 'El de la práctica.'], ['Country', 'That of the practice.']),
  themes: themes.optional(),
  order: place,
  tags,
  consulted: consulted.optional(),
  ...provenance,
});

/** Facts of an opinion recorded in group notes; published as an opinion, never as a fact. */
const observationFacts = z.strictObject({
  by: described(
    reference('parties'),
    ['De quién es', 'A quién atribuye el documento la opinión. Déjelo vacío si es del grupo.'],
    ['Whose it is', "To whom the document attributes the opinion. Leave it empty if it is the group's."],
  ).optional(),
  order: place,
  tags,
  ...provenance,
});

/** Facts of a gap that the source documents diagnose. */
const challengeFacts = z.strictObject({
  order: place,
  answers: described(
    list(reference('proposals', 'agreements'), 60),
    ['Qué se propone', 'Las propuestas o los acuerdos que el documento opone al vacío.'],
    ['What is proposed', 'The proposals or agreements that the document sets against the gap.'],
  ).optional(),
  'measured-by': described(
    list(z.enum(GAP_MEASURES), GAP_MEASURES.length),
    ['Cifras que lo miden', 'Las de este sitio. Se calculan, nunca se escriben.'],
    ['Figures that measure it', 'Those of this site. They are computed, never typed.'],
  ).optional(),
  ...provenance,
});

/** Facts of a theme; an axis groups themes. */
const themeFacts = z.strictObject({
  kind: described(z.enum(['axis', 'theme']), 'Eje o tema', 'Axis or theme'),
  order: place,
  axis: described(reference('themes'), ['Eje', 'Al que pertenece el tema.'], ['Axis', 'To which the theme belongs.']).optional(),
  own: described(
    z.literal(true),
    ['Añadido por los editores', 'No está en el documento fuente.'],
    ['Added by the editors', 'It is not in the source document.'],
  ).optional(),
  sources: sources.optional(),
  confidence: confidence.optional(),
  notes: notes.optional(),
});

const documentPart = z.strictObject({
  id: localId,
  at: described(
    list(line(60), 12),
    ['Cómo se cita', 'Por ejemplo «Q1» o «§3»; abarca lo que empieza así («Q2 c», «§3.1»).'],
    ['How it is cited', 'For instance "Q1" or "§3"; what begins like it belongs to it as well ("Q2 c", "§3.1").'],
  ),
});

/** Facts of a source: where it can be found and what kind of copy was read. */
const sourceFacts = z.strictObject({
  kind: described(z.enum(SOURCE_KINDS), 'Tipo de fuente', 'Kind of source'),
  dated: described(edtfDate('history'), ['Fecha del documento', 'Si la lleva.'], ['Date of the document', 'Where it has one.']).optional(),
  read: described(z.enum(['whole', 'excerpt', 'not-read']), 'Cuánto se leyó', 'How much was read'),
  addresses: described(
    list(
      truthful(
        z.strictObject({
          text: described(
            line(300),
            ['Cómo se muestra', 'La dirección, o en pocas palabras adónde lleva.'],
            ['How it is shown', 'The address, or in a few words where it leads.'],
          ),
          url: described(
            webAddress('https', 'http'),
            ['Dirección completa', 'Si se puede enlazar.'],
            ['Full address', 'Where it can be linked.'],
          ).optional(),
          since: described(
            edtfDate('past'),
            ['Desde cuándo responde', 'Por la fecha que la propia dirección lleva. Déjelo vacío si no lleva ninguna.'],
            ['Since when it answers', 'By the date that the address itself bears. Leave it empty if it bears none.'],
          ).optional(),
        }),
        'text',
      ),
      20,
    ),
    ['Direcciones', 'Dónde se puede leer.'],
    ['Addresses', 'Where it can be read.'],
  ).optional(),
  parts: described(
    list(documentPart, 40),
    ['Partes', 'En su orden, si el sitio cuenta lo que pide cada una.'],
    ['Parts', 'In their order, where the site tells what each asks for.'],
  ).optional(),
  notes: notes.optional(),
});

const chainStep = z.strictObject({
  id: localId,
  date: dated('history').optional(),
  entries: described(
    list(reference('agreements', 'proposals', 'guidelines', 'inputs', 'meetings', 'parties'), 60),
    ['Qué nombra el paso', 'Acuerdos, reuniones y otros textos de este sitio.'],
    ['What the step names', 'Agreements, meetings and other texts of this site.'],
  ).optional(),
  sources,
  confidence,
});

/** Facts of a chain: dated steps that follow one another in the sources, without claiming that one caused the next. */
const chainFacts = z.strictObject({
  order: place,
  steps: described(list(chainStep, 60, 2), ['Pasos', 'En el orden de sus fechas.'], ['Steps', 'In the order of their dates.']),
  notes: notes.optional(),
});

const chainWords = z.strictObject({
  ...baseWords,
  steps: described(wordMap, ['Qué pasó', 'En palabras propias.'], ['What happened', 'In our own words.']),
  notes: notesWords,
});

/** Facts of a glossary term. */
const termFacts = z.strictObject({
  party: described(
    reference('parties'),
    ['A quién nombra', 'El país, órgano u organización que el término nombra.'],
    ['Whom it names', 'The country, body or organisation that the term names.'],
  ).optional(),
  sources: sources.optional(),
});

const termWords = z.strictObject({
  ...baseWords,
  expansion: described(
    line(160),
    ['Sigla desarrollada', `Por ejemplo, «${es.full.bare}».`],
    ['Acronym in full', `For instance, "${en.full.bare}".`],
  ).optional(),
});

/** Words of a source; a summary is optional because the title already says what it is. */
const sourceWords = z.strictObject({
  title: baseWords.title,
  summary: baseWords.summary.optional(),
  speaker: described(
    line(160),
    ['Quién habla', 'En el documento, hasta donde el documento lo dice.'],
    ['Who speaks', 'In the document, as far as it says.'],
  ).optional(),
  parts: described(
    wordsOf(
      z.strictObject({
        title: described(
          line(160),
          ['De qué trata', 'La parte, en palabras propias.'],
          ['What it is about', 'The part, in our own words.'],
        ),
        says: described(paragraphs(1200), ['Qué dice', 'En palabras propias.'], ['What it says', 'In our own words.']),
      }),
    ),
    ['La parte', 'De qué trata y qué dice.'],
    ['The part', 'What it is about and what it says.'],
  ).optional(),
  notes: notesWords,
});

/** What the files of a party hold. */
const PARTIES = {
  facts: permissible(partyFacts),
  words: partyWords,
  wordLists: { notes: ['notes'], spaces: ['spaces'] },
} as const satisfies CollectionSchema;

/** What the files of a good practice hold. */
const PRACTICES = {
  facts: permissible(practiceFacts),
  words: plainWords,
  wordLists: { notes: ['notes'] },
} as const satisfies CollectionSchema;

/** What the files of an observation hold. */
const OBSERVATIONS = {
  facts: permissible(observationFacts),
  words: plainWords,
  wordLists: { notes: ['notes'] },
} as const satisfies CollectionSchema;

/** What the files of a challenge hold. */
const CHALLENGES = {
  facts: permissible(challengeFacts),
  words: plainWords,
  wordLists: { notes: ['notes'] },
} as const satisfies CollectionSchema;

/** What the files of a chain hold. */
const CHAINS = {
  facts: permissible(chainFacts),
  words: chainWords,
  wordLists: { notes: ['notes'], steps: ['steps'] },
} as const satisfies CollectionSchema;

/** What the files of a theme hold. */
const THEMES = {
  facts: permissible(themeFacts),
  words: topicWords,
  wordLists: { notes: ['notes'] },
} as const satisfies CollectionSchema;

/** What the files of a source hold. */
const SOURCES = {
  facts: permissible(sourceFacts),
  words: sourceWords,
  wordLists: { notes: ['notes'], parts: ['parts'] },
} as const satisfies CollectionSchema;

/** What the files of a term hold. */
const GLOSSARY = { facts: permissible(termFacts), words: termWords, wordLists: {} } as const satisfies CollectionSchema;

export const REGISTER_SCHEMAS = {
  parties: PARTIES,
  practices: PRACTICES,
  observations: OBSERVATIONS,
  challenges: CHALLENGES,
  chains: CHAINS,
  themes: THEMES,
  sources: SOURCES,
  glossary: GLOSSARY,
};
