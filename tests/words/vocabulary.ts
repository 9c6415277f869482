import type { Locale } from '#domain/schemas/vocabulary.ts';

/** A word or a turn of phrase that the site does not use, and what is written instead. `docs/vocabulary.md` says why. */
export interface Refused {
  is: RegExp;
  write: string;
  /** Where it is meant, a part of the path: names of sources, words about words. */
  except?: RegExp;
}

export const REFUSED: Readonly<Record<Locale, readonly Refused[]>> = {
  es: [
    {
      is: /\b(?:no )?const(?:a|an|aba|aban|ara|aran|ará|aría|ar|e|en)\b/i,
      write: '«los documentos muestran», «no encontramos», «no se sabe»',
    },
    { is: /\bocurrencias?\b/i, write: '«caso»' },
    { is: /\bse juzgan?\b|\bjuzgad[oa]s?\b|\bjuzgarse\b/i, write: '«se comprueba»' },
    {
      is: /\ba nivel de\b|\ben el marco de\b|\bllev\p{L}* a cabo\b|\bd(?:a|ar|io|ieron) cumplimiento\b|\bla realización de\b/iu,
      write: 'un verbo',
      except: /meetings\/vm-17|presidencies\/ppt-2012/,
    },
    { is: /\bdocumentos? (?:fuente|semilla)s?\b/i, write: '«documentos de trabajo»' },
    { is: /\b(?!Pro-Témpore\b)pro[ -]?t[eé]mpore\b/i, write: '«Pro-Témpore»' },
    { is: /\bcauces?\b/i, write: '«en qué etapa está cada acuerdo»' },
    { is: /\bactas?\b|\bayuda memoria\b/, write: '«minuta»' },
    { is: /\ben total\b|\bun total de\b/i, write: '«en conjunto», «de N»: «total» es un nivel' },
    { is: /\b(?:calculad|actualizad)[oa]s? al\b/i, write: '«datos al»' },
    { is: /\b(?:la|las|esta|estas|cada|una) figuras?\b/i, write: '«gráfico»' },
    { is: /\beste registro\b(?! documental)/i, write: '«este sitio»' },
    { is: /(?:^|[.;:] )RROCM\b(?!$)|\bred civil regional\b/, write: '«la RROCM»' },
    { is: /\bno siguen? a nadie\b/i, write: '«no rastrea a quien lee»' },
  ],
  en: [
    { is: /\boccurrences?\b/i, write: '"case"' },
    { is: /\b(?:not|nothing is|nothing was) documented\b|\bdocumented as\b/i, write: '"documents show", "we found no…", "not known"' },
    { is: /\b(?:is|are|be|not|never|was|were) judged\b/i, write: '"checked"' },
    { is: /\bprojects? of (?:guidelines?|declaration)\b/i, write: '"draft guidelines"' },
    { is: /\bway of the agreements\b|\bpipelines?\b/i, write: '"what stage each agreement is at"' },
    { is: /\bfollows? (?:nobody|no one)\b/i, write: '"do not track readers"' },
    { is: /\binforms? about\b/i, write: '"report on"' },
    { is: /\bbears? no date\b/i, write: '"is undated"' },
    { is: /\b(?:source|seed) documents?\b/i, write: '"working documents"' },
    { is: /\b(?!Pro-Tempore\b)pro[ -]?t[eé]mpore\b/i, write: '"Pro-Tempore"' },
    {
      is: /\bthe RNCOM(?=[.,;:)]| (?:and|asked|had|has|in|is|of|presented|proposed|said|to|was|were)\b)|\bcivil network\b/,
      write: '"RNCOM", without an article',
    },
    { is: /\bsendings\b/i, write: '"what was sent"' },
    { is: /\b(?:computed|calculated) as of\b/i, write: '"as of"' },
    { is: /\bthis (?:register|record)\b/i, write: '"this site"' },
    { is: /\btrajector(?:y|ies)\b/i, write: '"a subject over the years"' },
  ],
};
