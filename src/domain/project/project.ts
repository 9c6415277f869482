import { z } from 'zod';
import { described, line, list, quantity, webAddress, written, type Said } from '../schemas/rules.ts';
import type { Locale } from '../schemas/vocabulary.ts';

/** Kinds of service that a repository can stand on; each has its own addresses and its own file of owners. */
export const FORGES = ['github', 'gitlab', 'forgejo'] as const;
export type Forge = (typeof FORGES)[number];

/** The file in the project's folder that says all this. */
export const PROJECT_FILE = 'monitor.config.json';

const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const TEAM = /^@[\w.-]+(?:\/[\w.-]+)*$/;
const BRANCH = /^[\w-]+(?:[./][\w-]+)*$/;

const office = ([esLabel, es]: Exclude<Said, string>, [enLabel, en]: Exclude<Said, string>) =>
  described(
    z.string().max(120).regex(MAIL).nullable(),
    [esLabel, `${es} De una oficina, nunca de una persona. null mientras no la haya.`],
    [enLabel, `${en} Of an office, never of a person. null while there is none.`],
  );

const team = ([esLabel, es]: Exclude<Said, string>, [enLabel, en]: Exclude<Said, string>) =>
  described(
    z.string().max(120).regex(TEAM).nullable(),
    [esLabel, `${es} Como «@organizacion/equipo». null mientras no lo haya.`],
    [enLabel, `${en} As "@organisation/team". null while there is none.`],
  );

const secretariat = z.strictObject({
  party: described(written('id'), ['Secretaría', 'Su identificador en content/parties.'], ['Secretariat', 'Its id in content/parties.']),
  email: office(['Correo', 'Dirección pública de la secretaría.'], ['E-mail', 'Public address of the secretariat.']),
});

/** Who keeps this site, where, and by when it answers. What nobody has decided yet is `null`, never an example. */
export const projectSchema = z.strictObject({
  $schema: described(
    z.literal('./docs/schemas/monitor.config.schema.json'),
    ['Esquema', 'Para que un editor de texto explique cada campo.'],
    ['Schema', 'So that an editor explains each field.'],
  ).optional(),
  name: described(
    z.strictObject({
      es: described(line(60), 'Nombre en español', 'Name in Spanish'),
      en: described(line(60), 'Nombre en inglés', 'Name in English'),
    }),
    ['Nombre del sitio', 'Lo lleva cada página.'],
    ['Name of the site', 'It stands on every page.'],
  ),
  repository: described(
    webAddress('https').nullable(),
    ['Repositorio', 'Su dirección pública, sin barra al final. null mientras no sea público.'],
    ['Repository', 'Its public address, without a slash at the end. null while it is not public.'],
  ),
  forge: described(
    z.enum(FORGES),
    ['Servicio', 'En qué tipo de servicio está el repositorio.'],
    ['Service', 'On which kind of service the repository stands.'],
  ),
  branch: described(
    z.string().max(60).regex(BRANCH),
    ['Rama', 'La que se publica, por ejemplo main.'],
    ['Branch', 'The one that is published, for instance main.'],
  ),
  contacts: described(
    z.strictObject({
      corrections: office(
        ['Correcciones', 'A dónde se avisa de un error en los datos.'],
        ['Corrections', 'Where an error in the data is reported.'],
      ),
      danger: office(
        ['Riesgos', 'Canal privado para datos personales o un riesgo para alguien, sin necesidad de cuenta.'],
        ['Dangers', 'Private channel for personal data or a risk to somebody, without an account.'],
      ),
    }),
    ['Contactos', 'Direcciones de correo del sitio.'],
    ['Contacts', 'E-mail addresses of the site.'],
  ),
  secretariats: described(
    list(secretariat, 10),
    ['Secretarías', 'Las que revisan lo que se publica.'],
    ['Secretariats', 'Those that review what is published.'],
  ),
  teams: described(
    z.strictObject({
      maintainers: team(['Mantenimiento', 'Equipo que mantiene el programa.'], ['Maintainers', 'Team that keeps the program.']),
      secretariats: team(['Secretarías', 'Su equipo.'], ['Secretariats', 'Their team.']),
    }),
    ['Equipos', 'Los del repositorio que deben aprobar cada cambio.'],
    ['Teams', 'Those of the repository that must approve each change.'],
  ),
  answerDays: described(
    quantity(1, 120).nullable(),
    ['Días para responder', 'En cuántos se responde a quien envía algo. null mientras nadie se haya comprometido.'],
    ['Days to answer', 'In how many whoever sends something gets an answer. null while nobody has committed to it.'],
  ),
});

/** The settings of the project, as `monitor.config.json` says them. */
export type Project = Readonly<z.infer<typeof projectSchema>>;

/** A setting that cannot be used: where it stands, and what it should say in each language. */
export interface WrongSetting {
  path: string;
  wanted: Record<Locale, string>;
}

/** Of a setting that does not exist, beside no group that has a sentence. */
const NOTHING: Record<Locale, string> = { es: 'Nada: aquí no existe ese ajuste.', en: 'Nothing: there is no such setting here.' };

/** The sentence of a field, or of the nearest group around it that has one. */
function sentenceOf(whole: z.ZodType, path: readonly PropertyKey[]): Record<Locale, string> {
  let schema: z.ZodType = whole;
  let said: Record<Locale, string> = { es: '', en: '' };
  for (const step of path) {
    while (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) schema = schema.unwrap() as z.ZodType;
    const inner =
      schema instanceof z.ZodObject
        ? schema.shape[String(step)]
        : schema instanceof z.ZodArray
          ? schema.element
          : schema instanceof z.ZodRecord
            ? schema.valueType
            : undefined;
    if (!(inner instanceof z.ZodType)) break;
    schema = inner;
    const { description, es } = schema.meta() ?? {};
    if (description !== undefined) said = { es: String(es), en: description };
  }
  return said.en === '' ? NOTHING : said;
}

/** All that is wrong with settings that were parsed from JSON. */
export function wrongIn(schema: z.ZodType, data: unknown): WrongSetting[] {
  const { error } = schema.safeParse(data);
  return (error?.issues ?? []).flatMap((issue) => {
    const at = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return at.map((path) => ({ path: path.join('.'), wanted: sentenceOf(schema, path) }));
  });
}

/** Reads settings that were parsed from JSON. @returns them, or all that is wrong with them */
export function parseProject(data: unknown): { project: Project } | { wrong: readonly WrongSetting[] } {
  const { success, data: project } = projectSchema.safeParse(data);
  return success ? { project } : { wrong: wrongIn(projectSchema, data) };
}

/** What has to be decided before the public can send anything. */
export const OPEN_SETTINGS = ['repository', 'contacts.corrections', 'contacts.danger', 'secretariats', 'teams', 'answerDays'] as const;
export type OpenSetting = (typeof OPEN_SETTINGS)[number];

/** Settings that nobody has decided yet, in the order of the file. */
export function openSettings({ repository, contacts, secretariats, teams, answerDays }: Project): readonly OpenSetting[] {
  const open: Record<OpenSetting, boolean> = {
    repository: repository === null,
    'contacts.corrections': contacts.corrections === null,
    'contacts.danger': contacts.danger === null,
    secretariats: secretariats.some(({ email }) => email === null),
    teams: Object.values(teams).includes(null),
    answerDays: answerDays === null,
  };
  return OPEN_SETTINGS.filter((setting) => open[setting]);
}
