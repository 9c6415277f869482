// A data table: the part of the real register that invented entries name. The ids are those of `content/`, so that the same
// drafts stand before the real register (files) and before this small copy of it (memory). A test compares the two.
import type { PartyKind, TagKind } from '#domain/schemas/vocabulary.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import type { AnyDraft } from './draft.ts';

/** Member countries, each with three first-level divisions in which observations are set. */
export const COUNTRIES = [
  { id: 'bz', iso2: 'BZ', es: 'Belice', en: 'Belize', regions: ['Cayo', 'Toledo', 'Corozal'] },
  { id: 'ca', iso2: 'CA', es: 'Canadá', en: 'Canada', regions: ['Ontario', 'Québec', 'Alberta'] },
  { id: 'cr', iso2: 'CR', es: 'Costa Rica', en: 'Costa Rica', regions: ['Alajuela', 'Guanacaste', 'Puntarenas'] },
  { id: 'do', iso2: 'DO', es: 'República Dominicana', en: 'Dominican Republic', regions: ['Dajabón', 'Elías Piña', 'Pedernales'] },
  { id: 'gt', iso2: 'GT', es: 'Guatemala', en: 'Guatemala', regions: ['San Marcos', 'Petén', 'Huehuetenango'] },
  { id: 'hn', iso2: 'HN', es: 'Honduras', en: 'Honduras', regions: ['Cortés', 'Ocotepeque', 'El Paraíso'] },
  { id: 'mx', iso2: 'MX', es: 'México', en: 'Mexico', regions: ['Chiapas', 'Tabasco', 'Baja California'] },
  { id: 'ni', iso2: 'NI', es: 'Nicaragua', en: 'Nicaragua', regions: ['Rivas', 'Chinandega', 'Nueva Segovia'] },
  { id: 'pa', iso2: 'PA', es: 'Panamá', en: 'Panama', regions: ['Darién', 'Chiriquí', 'Bocas del Toro'] },
  { id: 'sv', iso2: 'SV', es: 'El Salvador', en: 'El Salvador', regions: ['Santa Ana', 'La Unión', 'Ahuachapán'] },
  { id: 'us', iso2: 'US', es: 'Estados Unidos de América', en: 'United States of America', regions: ['Arizona', 'Texas', 'California'] },
] as const;

export const COUNTRY_IDS: readonly string[] = COUNTRIES.map(({ id }) => id);

const BODIES = [
  { id: 'crm', kind: 'body', es: 'Conferencia Regional sobre Migración', en: 'Regional Conference on Migration' },
  { id: 'viceministerial', kind: 'body', es: 'Reunión Viceministerial', en: 'Vice-Ministerial Meeting' },
  { id: 'grcm', kind: 'body', es: 'Grupo Regional de Consulta sobre Migración', en: 'Regional Consultation Group on Migration' },
  { id: 'equipo-tripartito', kind: 'body', es: 'Equipo Tripartito', en: 'Tripartite Team' },
  { id: 'st-crm', kind: 'body', es: 'Secretaría de la CRM', en: 'Secretariat of the RCM' },
  { id: 'ppt', kind: 'body', es: 'Presidencia Pro-Témpore', en: 'Presidency Pro-Tempore' },
  { id: 'troika', kind: 'body', es: 'Troika', en: 'Troika' },
  { id: 'st-rrocm', kind: 'civil-society', es: 'Secretaría de la RROCM', en: 'Secretariat of the RNCOM' },
  { id: 'members', kind: 'collective', es: 'Países miembros', en: 'Member countries' },
  { id: 'observers', kind: 'collective', es: 'Observadores', en: 'Observers' },
  { id: 'gt-laboral', kind: 'working-group', es: 'Grupo de trabajo laboral', en: 'Working group on labour' },
  { id: 'gt-proteccion', kind: 'working-group', es: 'Grupo de trabajo de protección', en: 'Working group on protection' },
  {
    id: 'rrocm',
    kind: 'civil-society',
    es: 'Red Regional de Organizaciones Civiles para las Migraciones',
    en: 'Regional Network for Civil Organizations on Migration',
  },
] as const satisfies readonly { id: string; kind: PartyKind; es: string; en: string }[];

const THEMES = [
  { id: 't-vulnerable-groups', es: 'Grupos en situación de vulnerabilidad', en: 'Groups in situations of vulnerability' },
  { id: 't-consular-protection', es: 'Protección consular', en: 'Consular protection' },
  { id: 't-labour-migration', es: 'Migración laboral', en: 'Labour migration' },
  { id: 't-smuggling-trafficking', es: 'Trata y tráfico', en: 'Trafficking and smuggling' },
  { id: 't-integration-reinsertion', es: 'Integración y reinserción', en: 'Integration and reinsertion' },
  { id: 't-information-exchange', es: 'Intercambio de información', en: 'Exchange of information' },
  { id: 't-border-management', es: 'Gestión de fronteras', en: 'Border management' },
  { id: 't-process-governance', es: 'Gobierno del proceso', en: 'Governance of the process' },
] as const;

const DEMO_TAGS = [
  { id: 'children', kind: 'population', es: 'Niñez y adolescencia', en: 'Children and adolescents' },
  { id: 'unaccompanied-children', kind: 'population', es: 'Niñez no acompañada', en: 'Unaccompanied children' },
  { id: 'trafficking-victims', kind: 'population', es: 'Víctimas de trata', en: 'Victims of trafficking' },
  { id: 'returned-people', kind: 'population', es: 'Personas retornadas', en: 'Returned people' },
  { id: 'workers', kind: 'population', es: 'Personas trabajadoras migrantes', en: 'Migrant workers' },
  {
    id: 'vulnerable-people',
    kind: 'population',
    es: 'Personas en situación de vulnerabilidad',
    en: 'People in situations of vulnerability',
  },
  { id: 'norm', kind: 'action', es: 'Norma o instrumento', en: 'Rule or instrument' },
  { id: 'training', kind: 'action', es: 'Capacitación, taller o seminario', en: 'Training, workshop or seminar' },
  { id: 'information-exchange', kind: 'action', es: 'Intercambio de información', en: 'Exchange of information' },
  { id: 'follow-up', kind: 'action', es: 'Seguimiento, informes y evaluación', en: 'Follow-up, reports and evaluation' },
  { id: 'assistance', kind: 'action', es: 'Atención y protección', en: 'Care and protection' },
  { id: 'return', kind: 'action', es: 'Retorno o repatriación', en: 'Return or repatriation' },
  { id: 'local', kind: 'sphere', es: 'Local', en: 'Local' },
  { id: 'national', kind: 'sphere', es: 'Nacional', en: 'National' },
  { id: 'regional', kind: 'sphere', es: 'Regional', en: 'Regional' },
  { id: 'civil-society', kind: 'sector', es: 'Sociedad civil', en: 'Civil society' },
  { id: 'consulates', kind: 'sector', es: 'Consulados', en: 'Consulates' },
  { id: 'private-sector', kind: 'sector', es: 'Sector privado', en: 'Private sector' },
] as const satisfies readonly { id: string; kind: TagKind; es: string; en: string }[];

/** The one source of everything invented: it says so itself. */
export const DEMO_SOURCE = `${DEMO_PREFIX}s1`;

/** Provenance of one entry: a list of its own, as if it had been read from a file. */
export function invented() {
  return { sources: [{ id: DEMO_SOURCE }], confidence: 'general' as const };
}

const copied = { es: 'Copia breve de la ficha del registro.', en: 'Short copy of the entry in the register.' };

/** Countries, bodies, themes and tags as entries of their own, for ledgers that are built without a content folder. */
export function backdropDrafts(): AnyDraft[] {
  const words = ({ es, en }: { es: string; en: string }) => ({
    es: { title: es, summary: copied.es },
    en: { title: en, summary: copied.en },
  });
  return [
    ...COUNTRIES.map((country, index): AnyDraft => {
      const facts = { kind: 'member-country' as const, order: index + 1, iso2: country.iso2, ...invented() };
      return { collection: 'parties', id: country.id, facts, words: words(country) };
    }),
    ...BODIES.map((body, index): AnyDraft => {
      return { collection: 'parties', id: body.id, facts: { kind: body.kind, order: index + 1, ...invented() }, words: words(body) };
    }),
    ...THEMES.map((theme, index): AnyDraft => {
      return { collection: 'themes', id: theme.id, facts: { kind: 'theme', order: index + 1 }, words: words(theme) };
    }),
    ...DEMO_TAGS.map((tag, index): AnyDraft => {
      return { collection: 'tags', id: tag.id, facts: { kind: tag.kind, order: index + 1 }, words: words(tag) };
    }),
  ];
}
