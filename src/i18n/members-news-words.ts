// A data table: the words of the page that gathers what a report to the members would tell.
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { NewsKind } from '#domain/figures/news-for-members.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const { es, en } = CONFERENCE_NAMES;

interface MembersNewsWords {
  lead: string;
  notice: string;
  last: string;
  next: string;
  due: string;
  rule: string;
  ready: string;
  noLast: string;
  noNext: string;
  dueOn: (day: string) => string;
  since: string;
  kinds: Record<NewsKind, string>;
  nothing: (kinds: string) => string;
  shown: string;
  shownText: string;
  dates: string;
  datesText: string;
  files: string;
  filesText: string;
}

export const MEMBERS_NEWS_WORDS: Record<Locale, MembersNewsWords> = {
  es: {
    lead: `Lo que este sitio tiene para el informe de monitoreo que ${es.team.the} enviaría a los países miembros antes de cada reunión ${es.group.of}.`,
    notice: `Lo reúne el programa. ${es.teamWord.The} no lo ha escrito ni aprobado, y la regla del informe es un borrador.`,
    last: `Última reunión ${es.group.of} en el sitio`,
    next: `Próxima reunión ${es.group.of}`,
    due: 'El informe se debería a los miembros',
    rule: 'Regla que lo pide',
    ready: 'Listo para Word o para imprimir',
    noLast: 'El sitio no tiene ninguna.',
    noNext: 'No encontramos ningún anuncio.',
    dueOn: (day) => `dos meses antes: ${day}`,
    since: 'Novedades desde esa reunión',
    kinds: {
      agreements: 'Acuerdos adoptados',
      reports: 'Reportes de organizaciones',
      'self-assessments': 'Autoevaluaciones de gobiernos',
      replies: 'Réplicas',
      reviews: 'Revisiones independientes',
      inputs: 'Declaraciones de la sociedad civil',
      actions: 'Programas y acciones',
      documents: 'Documentos de trabajo',
    },
    nothing: (kinds) => `No tenemos nada posterior a esa reunión de estas clases: ${kinds}. Eso no quiere decir que no lo haya.`,
    shown: 'Qué muestran los documentos de cada acuerdo',
    shownText: 'Las tres voces se leen por separado y no se suman: ',
    dates: 'Plazos y reglas',
    datesText: 'Lo que vence y lo que pide el mecanismo: ',
    files: 'Para escribir el informe',
    filesText: 'Los datos completos, con lo que dice cada voz: ',
  },
  en: {
    lead: `What this site holds for the monitoring report that ${en.team.the} would send to the member countries before each meeting of ${en.group.the}.`,
    notice: `The program gathers it. ${en.teamWord.The} has neither written nor approved it, and the rule on the report is a draft.`,
    last: `Last meeting of ${en.group.the} on this site`,
    next: `Next meeting of ${en.group.the}`,
    due: 'The report would be due to the members',
    rule: 'Rule that asks for it',
    ready: 'Ready for Word or for paper',
    noLast: 'This site holds none.',
    noNext: 'We found no announcement.',
    dueOn: (day) => `two months before: ${day}`,
    since: 'News since that meeting',
    kinds: {
      agreements: 'Agreements adopted',
      reports: 'Reports by organisations',
      'self-assessments': 'Self-assessments by governments',
      replies: 'Replies',
      reviews: 'Independent reviews',
      inputs: 'Civil-society statements',
      actions: 'Programmes and actions',
      documents: 'Working documents',
    },
    nothing: (kinds) => `We hold nothing later than that meeting of these kinds: ${kinds}. That does not mean that there is none.`,
    shown: 'What documents show of each agreement',
    shownText: 'The three voices are read apart and never added up: ',
    dates: 'Deadlines and rules',
    datesText: 'What falls due and what the mechanism asks for: ',
    files: 'For writing the report',
    filesText: 'The whole data, with what each voice says: ',
  },
};
