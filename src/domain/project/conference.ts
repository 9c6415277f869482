import bodies from '#conference/bodies.json' with { type: 'json' };
import map from '#conference/map.json' with { type: 'json' };
import names from '#conference/names.json' with { type: 'json' };
import rules from '#conference/rules.json' with { type: 'json' };
import search from '#conference/search.json' with { type: 'json' };
import { z } from 'zod';
import { ROLES } from '../obligations/roles.ts';
import { RULE_DEFINITIONS } from '../obligations/rules/index.ts';
import { described, line, list, written } from '../schemas/rules.ts';
import { GATHERINGS, OBLIGATION_RULES, RULES, type Locale } from '../schemas/vocabulary.ts';
import { NAMES } from '../schemas/conference-names.ts';
import { wrongIn, type WrongSetting } from './project.ts';

const id = written('id');
const text = line(200);
const BOTH = { es: text, en: text };

const table = <Value extends z.ZodType>(value: Value, es: string, en: string) => described(z.record(z.string(), value), es, en);

const bodiesSchema = z.strictObject({
  timeZone: described(
    line(60),
    'Zona horaria de la capital en que el día termina al último, por ejemplo America/Costa_Rica',
    'Time zone of the capital in which a day ends last, for instance America/Costa_Rica',
  ),
  bodies: described(
    z.strictObject(Object.fromEntries(Object.keys(ROLES).map((role) => [role, id.optional()]))),
    'Qué parte de content/parties es cada órgano. La que la conferencia no tiene se deja fuera',
    'Which party in content/parties each body is. What the conference does not have is left out',
  ),
  series: table(
    z.enum(GATHERINGS),
    `Las series de reuniones, cada una con su clase: ${GATHERINGS.join(', ')}`,
    `The series of meetings, each with its kind: ${GATHERINGS.join(', ')}`,
  ),
  ids: described(
    z.strictObject({ meetings: z.record(z.string(), line(20)), presidencies: line(20), receipts: line(10) }),
    'Con qué empieza el identificador de las reuniones de una serie y de las presidencias, y el comprobante de un envío',
    'What the ids of the meetings of a series and of presidencies, and the receipt of what was sent, begin with',
  ),
});

const namesOfLocale = described(
  z.strictObject({
    ...(Object.fromEntries(NAMES.map((name) => [name, text])) as Record<(typeof NAMES)[number], typeof text>),
    level: text,
    countries: text,
    series: z.record(z.string(), text),
    searches: list(text, 10),
    placeholder: text,
    topic: text,
    says: z.strictObject(Object.fromEntries(Object.keys(names.es.says).map((key) => [key, line(400)]))),
  }),
  'Los nombres como van dentro de una frase, con su artículo: «el foro»',
  'The names as they stand within a sentence, with their article: "the forum"',
);

const namesSchema = z.strictObject({
  since: described(z.string().regex(/^\d{4}$/), 'Año en que empezó', 'Year in which it began'),
  es: namesOfLocale,
  en: namesOfLocale,
  examples: table(text, 'Identificadores y lugares para los ejemplos', 'Ids and places for examples'),
});

const places = z.array(z.strictObject({ id, at: text }));

const rulesSchema = z.strictObject({
  rules: described(
    z.partialRecord(
      z.enum(RULES),
      z.strictObject({
        sources: places,
        documented: line(60),
        basis: z.array(id).optional(),
        mandatedBy: z.array(id).optional(),
      }),
    ),
    `Las reglas que piden los documentos, con su lugar y su fecha. Puede haber: ${RULES.join(', ')}`,
    `The rules that the documents ask for, with place and date. There can be: ${RULES.join(', ')}`,
  ),
  'site-rules': table(places, 'Dónde piden los documentos las reglas del sitio', 'Where the documents ask for the rules of the site'),
  'two-themes': described(
    z.array(id),
    'Los temas a que se limita, según una opinión',
    'The themes to which it keeps, according to an opinion',
  ),
  clocks: described(z.array(id), 'Las propuestas que dan plazos de consulta', 'The proposals that give terms for a consultation'),
});

const mapSchema = z.strictObject({
  numeric: table(
    z.string().regex(/^\d{3}$/),
    'Código numérico ISO 3166-1 de cada país, por su identificador',
    'Numeric code of ISO 3166-1 of each country, by its id',
  ),
  parts: described(
    z.array(
      z.strictObject({
        name: id,
        ...BOTH,
        fineness: z.enum(['110m', '50m']),
        degrees: z.number(),
        height: z.number(),
        rotate: z.tuple([z.number(), z.number()]),
        scale: z.number(),
        translate: z.tuple([z.number(), z.number()]),
        places: z.record(z.string(), z.tuple([z.number(), z.number(), z.enum(['above', 'below', 'left', 'right'])])),
      }),
    ),
    'Los dibujos del mapa; ninguno donde no se dibuja',
    'The pictures of the map; none where it is not drawn',
  ),
});

const words = z.strictObject({ es: z.array(text), en: z.array(text) });
const searchSchema = z.strictObject({
  synonyms: described(z.array(words), 'Palabras que quieren decir lo mismo', 'Words that mean the same'),
  topics: table(words, 'Otras palabras con que se busca un tema o una etiqueta', 'Other words in which a theme or a tag is asked for'),
});

const SCHEMAS = { bodies: bodiesSchema, names: namesSchema, rules: rulesSchema, map: mapSchema, search: searchSchema };
type Settings = Readonly<Record<keyof typeof SCHEMAS, unknown>>;
const OWN: Settings = { bodies, names, rules, map, search };

const wrong = (path: string, es: string, en: string): WrongSetting => ({ path, wanted: { es, en } });

/** What one file says and another would have to say, too. */
function contradictions(bodies: z.infer<typeof bodiesSchema>, names: z.infer<typeof namesSchema>): WrongSetting[] {
  const unnamed = (['es', 'en'] as const satisfies readonly Locale[]).flatMap((locale) =>
    Object.keys(bodies.series)
      .filter((series) => !Object.hasOwn(names[locale].series, series))
      .map((series) => wrong(`names.json › ${locale}.series.${series}`, 'Nombre de la serie.', 'Name of the series.')),
  );
  const given: readonly (string | undefined)[] = Object.values(bodies.bodies);
  const unowed = OBLIGATION_RULES.flatMap((rule) =>
    RULE_DEFINITIONS[rule].owes
      .filter((office) => !given.includes(office))
      .map((office) =>
        wrong(
          `rules.json › rules.${rule}`,
          `bodies.json no dice quién la debe (${office}).`,
          `bodies.json does not say who owes it (${office}).`,
        ),
      ),
  );
  return [...unnamed, ...unowed];
}

/** All that is wrong with the files of the folder `conference`, each with its file; none where it can be used. */
export function wrongConference(settings: Settings = OWN): WrongSetting[] {
  const found = Object.entries(SCHEMAS).flatMap(([name, schema]) =>
    wrongIn(schema, settings[name as keyof Settings]).map(({ path, wanted }) => ({ path: `${name}.json › ${path}`, wanted })),
  );
  return found.length > 0 ? found : contradictions(bodiesSchema.parse(settings.bodies), namesSchema.parse(settings.names));
}
