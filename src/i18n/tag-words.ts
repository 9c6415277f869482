// A data table: the words of the pages of tags, and of what a tag tells by its kind.
import type { Locale, TagKind } from '#domain/schemas/vocabulary.ts';

interface TagWords {
  kinds: Record<TagKind, { one: string; many: string; intro: string }>;
  kind: string;
  also: string;
  see: string;
  /** Acts that ask for something or take effect, and acts that only state something. */
  acts: string;
  stating: string;
  whole: (kind: string) => string;
  share: { label: string; of: (own: string, all: string) => string };
  nothingOf: (kinds: string) => string;
  rule: string;
  /** Heads of the columns of the file that tells what carries each tag. */
  columns: readonly string[];
  /** Said on the list of tags. */
  left: readonly string[];
}

export const TAG_WORDS: Record<Locale, TagWords> = {
  es: {
    kinds: {
      population: { one: 'Población', many: 'Población', intro: 'De quiénes habla el texto.' },
      action: { one: 'Tipo de acción', many: 'Tipos de acción', intro: 'Qué se pide o se hace.' },
      sphere: {
        one: 'Ámbito',
        many: 'Ámbitos',
        intro: 'Dónde se pide actuar, según a quién se dirige el texto. Lo que no pide nada no lleva ámbito.',
      },
      sector: {
        one: 'Sector',
        many: 'Sectores',
        intro: 'Qué sector nombra el texto, además de los gobiernos y sus servicios de migración en general.',
      },
      focus: { one: 'Enfoque', many: 'Enfoques', intro: 'Un enfoque que cruza varios temas.' },
      goal: {
        one: 'Meta mundial',
        many: 'Metas mundiales',
        intro: 'Objetivos de las Naciones Unidas que el propio texto nombra. Los editores no vinculan ningún texto por su cuenta.',
      },
    },
    kind: 'Tipo de etiqueta',
    also: 'También se busca como',
    see: 'Cerca de esta',
    acts: 'Acuerdos',
    stating: 'Actos que no piden nada',
    whole: (kind) => `Ver en la lista de ${kind}, que se puede filtrar más`,
    share: { label: 'Acuerdos que la llevan', of: (own, all) => `${own} de ${all}` },
    nothingOf: (kinds) => `En lo que se leyó no se encontró con esta etiqueta: ${kinds}.`,
    rule: 'Los editores ponen una etiqueta solo por lo que dice el texto. Si del texto se conoce solo el título o un extracto, cuenta solo eso: puede faltar algo.',
    columns: ['id_etiqueta', 'etiqueta', 'tipo', 'clase de entrada', 'id', 'título', 'fecha', 'dirección', 'datos al'],
    left: [
      'Ninguna de las fuentes leídas vincula un acto con uno de los 23 objetivos del Pacto Mundial para la Migración: por eso no tienen etiqueta.',
      'En los textos leídos no se encontró una mención de pueblos indígenas ni de personas LGBTI. Si una fuente la trae, tendrán su etiqueta.',
    ],
  },
  en: {
    kinds: {
      population: { one: 'Population', many: 'Population', intro: 'Whom the text speaks of.' },
      action: { one: 'Type of action', many: 'Types of action', intro: 'What is asked for or done.' },
      sphere: {
        one: 'Sphere of action',
        many: 'Spheres of action',
        intro: 'Where action is asked for, by whom the text addresses. What asks for nothing has no sphere.',
      },
      sector: {
        one: 'Sector',
        many: 'Sectors',
        intro: 'Which sector the text names, besides governments and their migration services in general.',
      },
      focus: { one: 'Focus', many: 'Focuses', intro: 'A focus that runs across several themes.' },
      goal: {
        one: 'Global goal',
        many: 'Global goals',
        intro: 'Goals of the United Nations that the text itself names. The editors link no text on their own.',
      },
    },
    kind: 'Kind of tag',
    also: 'Also searched for as',
    see: 'Close to it',
    acts: 'Agreements',
    stating: 'Acts that ask for nothing',
    whole: (kind) => `See them in the list of ${kind}, which can be narrowed further`,
    share: { label: 'Agreements that carry it', of: (own, all) => `${own} of ${all}` },
    nothingOf: (kinds) => `In what was read, nothing was found with this tag among: ${kinds}.`,
    rule: 'The editors give a tag only for what the text says. Where only the title or an excerpt of a text is known, only that counts: something may be missing.',
    columns: ['tag_id', 'tag', 'kind', 'kind of entry', 'id', 'title', 'date', 'address', 'as of'],
    left: [
      'None of the sources read links an act to one of the 23 objectives of the Global Compact for Migration: so these have no tag.',
      'In the texts that were read no mention of indigenous peoples or of LGBTI persons was found. If a source brings one, they will have their tag.',
    ],
  },
};
