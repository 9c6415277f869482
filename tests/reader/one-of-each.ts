// A data table: one sound entry of every kind, as somebody could send it in tomorrow. It names countries, bodies and entries
// of the real record, whose ids never change, and most of it is newer than the days that tests compute for. The type asks for an entry of each collection there is.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { filesOfDraft } from '#demo/demo-files.ts';
import type { AnyDraft, Draft } from '#demo/draft.ts';
import { tinyPng } from './tiny-png.ts';

const SOURCED = { sources: [{ id: 'added-source' }], confidence: 'verified' as const };
/** Words as they come most often: a title and a sentence. */
const said = (es: string, en: string) => ({
  es: { title: es, summary: `${es}, según una fuente añadida.` },
  en: { title: en, summary: `${en}, according to an added source.` },
});
const with_ = <T extends object>(words: ReturnType<typeof said>, es: T, en: T) => ({
  es: { ...words.es, ...es },
  en: { ...words.en, ...en },
});

type Additions = { readonly [C in CollectionName]: readonly [Draft<C>, ...Draft<C>[]] };

const ADDITIONS: Additions = {
  sources: [
    {
      collection: 'sources',
      id: 'added-source',
      facts: {
        kind: 'original',
        read: 'whole',
        dated: '2026-11-24',
        addresses: [{ text: 'www.iom.int', url: 'https://www.iom.int/', since: '2026-11-24' }],
      },
      words: said('Acta de la reunión añadida', 'Minutes of the added meeting'),
    },
  ],
  parties: [
    {
      collection: 'parties',
      id: 'added-organization',
      facts: {
        kind: 'civil-society',
        order: 900,
        country: 'mx',
        belongs: [{ to: 'rrocm', as: 'spokesperson', in: 'mx', on: '2026-11', ...SOURCED }],
        ...SOURCED,
      },
      words: said('Organización añadida de albergues', 'Added organisation of shelters'),
    },
    {
      collection: 'parties',
      id: 'added-institution',
      facts: { kind: 'institution', order: 900, country: 'gt', outside: { on: '2026', ...SOURCED }, ...SOURCED },
      words: said('Ministerio añadido', 'Added ministry'),
    },
    {
      collection: 'parties',
      id: 'added-coalition',
      facts: { kind: 'national-coalition', order: 900, country: 'mx', ...SOURCED },
      words: said('Coalición añadida', 'Added coalition'),
    },
    {
      collection: 'parties',
      id: 'ht',
      facts: {
        kind: 'member-country',
        order: 900,
        iso2: 'HT',
        iso3: 'HTI',
        spaces: [{ id: 'e1', kind: 'table', with: ['added-organization'], chosen: { how: 'by-turns' }, on: '2026', ...SOURCED }],
        ...SOURCED,
      },
      words: with_(said('Haití', 'Haiti'), { spaces: { e1: 'Se reúnen cada mes.' } }, { spaces: { e1: 'They meet every month.' } }),
    },
    {
      collection: 'parties',
      id: 'added-observer',
      facts: {
        kind: 'observer-organization',
        order: 900,
        observer: { since: '2020', shown: [{ on: '2026-11', ...SOURCED }] },
        ...SOURCED,
      },
      words: said('Organismo añadido', 'Added body'),
    },
    {
      collection: 'parties',
      id: 'added-university',
      facts: { kind: 'academia', order: 901, ...SOURCED },
      words: said('Universidad añadida', 'Added university'),
    },
  ],
  themes: [
    {
      collection: 'themes',
      id: 't-added',
      facts: { kind: 'theme', order: 900, ...SOURCED },
      words: said('Desplazamiento por clima', 'Climate displacement'),
    },
  ],
  tags: [
    {
      collection: 'tags',
      id: 'added-tag',
      facts: { kind: 'population', order: 900, see: ['children', 't-added'], ...SOURCED },
      words: with_(said('Personas añadidas', 'Added people'), { also: ['añadidas'] }, { also: ['added'] }),
    },
  ],
  glossary: [
    {
      collection: 'glossary',
      id: 'added-term',
      facts: { party: 'added-organization', sources: SOURCED.sources },
      words: with_(said('OAA', 'AOS'), { expansion: 'Organización Añadida de Albergues' }, { expansion: 'Added Organisation of Shelters' }),
    },
  ],
  presidencies: [
    {
      collection: 'presidencies',
      id: 'added-presidency',
      facts: { country: 'sv', year: 2028, status: 'announced', term: { from: '2028-01', to: '2028-12' }, ...SOURCED },
      words: said('Presidencia Pro-Témpore de El Salvador (2028)', 'Presidency Pro-Tempore of El Salvador (2028)'),
    },
  ],
  meetings: [
    {
      collection: 'meetings',
      id: 'added-meeting',
      facts: {
        slots: [{ kind: 'agreements', minutes: 60, agreements: ['d-04'] }],
        series: 'grcm',
        held: '2026-11-23/2026-11-24',
        country: 'gt',
        presidency: 'gt',
        bodies: ['grcm'],
        attended: ['rrocm', 'added-organization'],
        delegations: [
          { party: 'gt', as: 'member', institutions: ['added-institution'], ...SOURCED },
          { party: 'mx', organizations: ['added-organization'], funded: 'oim', ...SOURCED },
        ],
        modality: 'hybrid',
        convened: ['ppt'],
        teaches: ['added-guideline'],
        funding: { state: 'secured', by: ['oim'] },
        agenda: [{ id: 'a1', owner: ['rrocm'], decided: ['ppt', 'st-crm'], minutes: 30 }],
        'next-steps': [{ id: 'x1', responsible: ['st-crm'], due: '2027' }],
        table: {
          experiences: [{ id: 't1', by: ['rrocm'] }],
          route: [{ id: 't2', responsible: ['st-crm'], entry: 'added-agreement' }],
        },
        themes: ['t-added'],
        tags: ['added-tag', 'regional'],
        ...SOURCED,
      },
      words: with_(
        said('Reunión añadida del GRCM', 'Added meeting of the RCGM'),
        {
          place: 'Antigua Guatemala',
          agenda: { a1: 'Los albergues de la frontera.' },
          'next-steps': { x1: 'Abrir una lista.' },
          experiences: { t1: 'Un albergue que comparten dos organizaciones.' },
          route: { t2: 'Abrir los albergues.' },
        },
        {
          place: 'Antigua Guatemala',
          agenda: { a1: 'The shelters of the border.' },
          'next-steps': { x1: 'Open a list.' },
          experiences: { t1: 'A shelter that two organisations share.' },
          route: { t2: 'Open the shelters.' },
        },
      ),
    },
  ],
  agreements: [
    {
      collection: 'agreements',
      id: 'added-agreement',
      facts: {
        act: { kind: 'decision', verb: 'decided', number: '3', body: 'grcm', meeting: 'added-meeting' },
        adopted: '2026-11-24',
        'text-known': 'whole',
        scope: 'direct',
        stages: [{ stage: 'agreed', on: '2026-11-24', sources: SOURCED.sources }],
        countries: ['mx', 'gt', 'bz'],
        deliverables: [
          { id: 'p1', leads: ['grcm'], does: ['equipo-tripartito'], supports: ['rrocm'], due: { on: '2026-11-26' } },
          { id: 'p2', due: { on: '2027' } },
        ],
        related: ['d-04'],
        themes: ['t-added', 't-process-governance'],
        tags: ['children'],
        ...SOURCED,
      },
      words: with_(
        said(
          'Abrir albergues para niñez no acompañada con el Equipo Tripartito',
          'Open shelters for unaccompanied children with the Tripartite Team',
        ),
        {
          act: 'GRCM 2026, decisión 3',
          deliverables: { p1: 'Una lista pública de albergues.', p2: 'Un informe sobre la lista.' },
          indicators: { p1: 'Albergues en la lista.' },
          objective: 'Que nadie duerma en la calle.',
          activities: 'Visitas y una lista.',
          feasibility: 'Según la fuente, cabe en el plan.',
          resources: 'Los de cada gobierno.',
          verification: { p1: 'La lista publicada.' },
        },
        {
          act: 'RCGM 2026, Decision 3',
          deliverables: { p1: 'A public list of shelters.', p2: 'A report on the list.' },
          indicators: { p1: 'Shelters on the list.' },
          objective: 'That nobody sleeps in the street.',
          activities: 'Visits and a list.',
          feasibility: 'According to the source, it fits into the plan.',
          resources: 'Those of each government.',
          verification: { p1: 'The published list.' },
        },
      ),
    },
  ],
  proposals: [
    {
      collection: 'proposals',
      id: 'added-proposal',
      facts: {
        'plan-results': ['added-plan'],
        kind: 'proposal',
        stage: 'proposed',
        order: 900,
        proposed: '2026-08',
        proposers: ['added-organization'],
        responsible: ['grcm'],
        themes: ['t-added'],
        ...SOURCED,
      },
      words: said('Que se cuenten los albergues de la frontera', 'That the shelters of the border be counted'),
    },
  ],
  guidelines: [
    {
      collection: 'guidelines',
      id: 'added-guideline',
      facts: {
        kind: 'guidelines',
        standing: 'adopted',
        'text-known': 'excerpt',
        issued: '2026-06-15',
        authors: ['grcm'],
        measures: [{ id: 'm1', countries: ['mx'] }, { id: 'm2' }],
        themes: ['t-added'],
        ...SOURCED,
      },
      words: with_(
        said('Lineamientos añadidos sobre albergues', 'Added guidelines on shelters'),
        { standing: 'Consta que se adoptaron.', measures: { m1: 'Anotar cada albergue.', m2: 'Visitar cada albergue una vez al año.' } },
        {
          standing: 'They are documented as adopted.',
          measures: { m1: 'Enter each shelter in a list.', m2: 'Visit each shelter once a year.' },
        },
      ),
    },
  ],
  reports: [
    {
      collection: 'reports',
      id: 'added-report',
      facts: {
        title: 'Lo que vimos en los albergues del sur',
        summary: 'Dos de tres albergues visitados llevan su lista al día.',
        lang: 'es',
        organization: 'added-organization',
        period: '2026-Q3',
        filed: '2026-11-26',
        place: { country: 'mx', region: 'Chiapas' },
        method: 'Visitas a tres albergues y doce entrevistas con su personal.',
        'no-personal-data-checked': '2026-11-26',
        assessments: [
          { subject: 'd-04', level: 'pending' },
          { subject: 'd-13', level: 'partial' },
          {
            subject: 'added-guideline/m1',
            norm: 'full',
            practice: 'partial',
            method: 'Lectura de la norma y visitas.',
            evidence: [{ title: 'Norma publicada', kind: 'legislation', url: 'https://www.iom.int/' }],
          },
        ],
        presented: ['added-meeting'],
        related: ['grcm'],
      },
      words: {},
      body: [
        '## Qué encontramos\n\nLa lista existe[^1], pero **una** casa no la usa. Menos del \\<40 % del personal la ha leído.',
        '![La entrada de un albergue, sin personas](foto-1.png)',
        '<Evidencia fuente="Registro de visitas, agosto" fecha="2026-08">\nDos de los tres albergues la llevan por escrito.\n</Evidencia>',
        '| Albergue | ¿Lleva la lista? |\n|:--|--:|\n| Norte | sí |\n| Sur | no |',
        '## Qué falta\n\n- [x] Visitar los albergues\n- [ ] Volver en diciembre\n\nVea el [acuerdo](record:d-04).',
        '[^1]: Se vio en la pared de dos albergues.\n',
      ].join('\n\n'),
    },
    {
      collection: 'reports',
      id: 'added-report-english',
      facts: {
        title: 'What we saw at the northern border',
        lang: 'en',
        organization: 'added-organization',
        period: '2026-07/2026-09',
        filed: '2026-10-06',
        method: 'One walk along the border.',
        'no-personal-data-checked': '2026-10-06',
        assessments: [
          { subject: 'd-04', level: 'partial', country: 'gt' },
          { subject: 'd-13', level: 'no-information' },
        ],
      },
      words: {},
      body: '## What we saw\n\nThere were no signs.\n\n<Quote>The paint has not arrived.</Quote>\n\n<Note>\n\n1. one\n2. two\n\n</Note>\n',
    },
  ],
  'self-assessments': [
    {
      collection: 'self-assessments',
      id: 'added-self-assessment',
      facts: {
        country: 'mx',
        period: '2026-Q3',
        filed: '2026-11-26',
        lang: 'es',
        method: 'Respuestas de las oficinas.',
        assessments: [
          {
            subject: 'd-04',
            level: 'substantial',
            method: 'Actas.',
            evidence: [{ title: 'Acta', kind: 'document', url: 'https://www.iom.int/' }],
          },
          {
            subject: 'added-guideline/m1',
            norm: 'full',
            practice: 'pending',
            method: 'Norma.',
            evidence: [{ title: 'Norma', kind: 'legislation', url: 'https://www.iom.int/' }],
          },
        ],
      },
      words: said('Autoevaluación de México, tercer trimestre de 2026', 'Self-assessment of Mexico, third quarter of 2026'),
    },
  ],
  records: [
    {
      collection: 'records',
      id: 'added-record',
      facts: {
        documented: [
          { subject: 'added-agreement', evidence: [{ id: 'e1', date: '2026-11', state: 'partly', ...SOURCED }], missing: [{ id: 'f1' }] },
        ],
      },
      words: with_(
        said('Qué documentan las fuentes sobre los albergues', 'What sources document about the shelters'),
        { evidence: { e1: 'Se publicó una lista.' }, missing: { f1: 'La lista de Belice.' } },
        { evidence: { e1: 'A list was published.' }, missing: { f1: 'The list of Belize.' } },
      ),
    },
  ],
  reviews: [
    {
      collection: 'reviews',
      id: 'added-review',
      facts: {
        kind: 'audit',
        by: ['added-university', 'added-organization'],
        commissioned: ['equipo-tripartito'],
        funded: ['st-crm'],
        period: '2026',
        filed: '2026-11-27',
        text: 'https://www.iom.int/',
        findings: [
          { id: 'h1', subject: 'd-04', country: 'gt' },
          { id: 'h2', subject: 'added-guideline/m1', sources: SOURCED.sources },
        ],
        themes: ['t-added'],
        tags: ['added-tag'],
      },
      words: with_(
        said('Auditoría social de los albergues', 'Social audit of the shelters'),
        { method: 'Lectura de actas.', findings: { h1: 'No se halló un plan.', h2: 'Hay una norma.' } },
        { method: 'Reading of minutes.', findings: { h1: 'No plan was found.', h2: 'There is a norm.' } },
      ),
    },
  ],
  actions: [
    {
      collection: 'actions',
      id: 'added-action',
      facts: {
        kind: 'joint',
        began: '2026-11',
        ended: '2027',
        by: ['added-organization'],
        with: ['gt'],
        concerns: [{ entry: 'added-agreement', tie: 'stated' }],
        practice: 'added-practice',
        process: 'added-university',
        purposes: ['dialogue', 'training'],
        resources: { from: 'donors', state: 'sought' },
        themes: ['t-added'],
        tags: ['added-tag', 'regional'],
        ...SOURCED,
      },
      words: with_(
        said('Programa añadido para los albergues', 'Added programme for the shelters'),
        { expects: 'Más camas.', result: 'Se abrió una casa.' },
        { expects: 'More beds.', result: 'A house was opened.' },
      ),
    },
  ],
  replies: [
    {
      collection: 'replies',
      id: 'added-reply',
      facts: { to: 'added-report', subject: 'd-04', from: 'mx', stance: 'contests', filed: '2026-11-27' },
      words: said('Respuesta de México al reporte sobre los albergues', 'Reply of Mexico to the report on the shelters'),
    },
  ],
  plans: [
    {
      collection: 'plans',
      id: 'added-plan',
      facts: {
        kind: 'action-plan',
        year: 2027,
        body: 'grcm',
        dated: '2026-11-25',
        items: [{ id: 'i1', agreement: 'added-agreement', responsible: ['equipo-tripartito'], due: '2027-06' }],
        approvals: [{ by: 'grcm', on: '2026-11-26', sources: SOURCED.sources }],
        themes: ['t-added'],
        tags: ['added-tag'],
        ...SOURCED,
      },
      words: with_(
        said('Plan de acción para 2027', 'Action plan for 2027'),
        { items: { i1: 'Abrir los albergues.' } },
        { items: { i1: 'Open the shelters.' } },
      ),
    },
  ],
  documents: [
    {
      collection: 'documents',
      id: 'added-document',
      facts: {
        kind: 'notice',
        dated: '2026-11-24',
        by: ['st-crm'],
        meeting: 'added-meeting',
        sendings: [{ to: ['mx', 'gt'], on: '2026-11-25' }],
        themes: ['t-added'],
        tags: ['added-tag'],
        ...SOURCED,
      },
      words: said('Aviso sobre la reunión añadida', 'Notice about the added meeting'),
    },
  ],
  waivers: [
    {
      collection: 'waivers',
      id: 'added-waiver',
      facts: {
        rule: 'self-assessment',
        occurrence: '2026/mx',
        finding: 'waived',
        on: '2026-11-25',
        by: ['st-crm'],
        ...SOURCED,
      },
      words: said('Dispensa de un trimestre', 'A quarter excused'),
    },
  ],
  consultations: [
    {
      collection: 'consultations',
      id: 'added-consultation',
      facts: {
        topic: 'substantive',
        kind: 'procedure',
        presidency: 'gt',
        troika: { sent: '2026-10-01', reaction: { on: '2026-10-05', kind: 'consensus' } },
        rounds: [
          {
            id: 'r1',
            sent: '2026-10-06',
            text: { source: 'added-source' },
            positions: [{ country: 'mx', on: '2026-10-08', stance: 'agrees' }],
          },
        ],
        outcome: { result: 'consensus', on: '2026-10-20' },
        related: ['added-agreement'],
        ...SOURCED,
      },
      words: with_(
        said('Consulta sobre los albergues', 'Consultation on the shelters'),
        { rounds: { r1: 'Propone la lista.' } },
        { rounds: { r1: 'Proposes the list.' } },
      ),
    },
  ],
  holidays: [
    {
      collection: 'holidays',
      id: 'added-holidays',
      facts: {
        country: 'ht',
        years: [2026],
        weekend: ['saturday', 'sunday'],
        holidays: [
          { id: 'newyear', scope: 'national', dates: [{ on: '2026-01-01', ...SOURCED }] },
          { id: 'ancestors', scope: 'national', dates: [{ on: '2026-01-02', ...SOURCED }] },
          { id: 'friday', scope: 'national', dates: [{ on: '2026-04-03', confidence: 'general' }] },
          { id: 'flag', scope: 'national', dates: [{ on: '2026-05-18', ...SOURCED }] },
          { id: 'vertieres', scope: 'national', dates: [{ on: '2026-11-18', ...SOURCED }] },
        ],
      },
      words: with_(
        said('Feriados de Haití', 'Public holidays of Haiti'),
        {
          law: 'Código del Trabajo',
          holidays: {
            newyear: 'Año Nuevo',
            ancestors: 'Día de los Antepasados',
            friday: 'Viernes Santo',
            flag: 'Día de la Bandera',
            vertieres: 'Batalla de Vertières',
          },
        },
        {
          law: 'Labour Code',
          holidays: {
            newyear: "New Year's Day",
            ancestors: "Ancestors' Day",
            friday: 'Good Friday',
            flag: 'Flag Day',
            vertieres: 'Battle of Vertières',
          },
        },
      ),
    },
  ],
  inputs: [
    {
      collection: 'inputs',
      id: 'added-input',
      facts: {
        kind: 'position',
        presented: '2026-11-23',
        by: ['added-organization', 'rrocm'],
        to: 'grcm',
        meeting: 'added-meeting',
        related: ['added-agreement', 'd-04'],
        ...SOURCED,
      },
      words: said('Posición sobre los albergues de la frontera', 'Position on the shelters of the border'),
    },
  ],
  practices: [
    {
      collection: 'practices',
      id: 'added-practice',
      facts: { themes: ['t-added'], country: 'bz', order: 900, tags: ['children'], consulted: ['migrants', 'civil-society'], ...SOURCED },
      words: said('Una lista en la pared del albergue', 'A list on the wall of the shelter'),
    },
  ],
  observations: [
    {
      collection: 'observations',
      id: 'added-observation',
      facts: { by: 'added-organization', order: 900, ...SOURCED },
      words: said('Las listas envejecen', 'Lists grow old'),
    },
  ],
  challenges: [
    {
      collection: 'challenges',
      id: 'added-challenge',
      facts: { order: 900, answers: ['added-proposal', 'added-agreement'], 'measured-by': ['responsible'], ...SOURCED },
      words: said('Nadie sabe cuántos albergues hay', 'Nobody knows how many shelters there are'),
    },
  ],
  chains: [
    {
      collection: 'chains',
      id: 'added-chain',
      facts: {
        order: 900,
        steps: [
          { id: 's1', date: '2026-08', entries: ['added-proposal'], ...SOURCED },
          { id: 's2', date: '2026-11-24', entries: ['added-agreement', 'added-meeting'], ...SOURCED },
        ],
      },
      words: with_(
        said('De la propuesta a los albergues', 'From the proposal to the shelters'),
        { steps: { s1: 'Se propone.', s2: 'Se acuerda.' } },
        { steps: { s1: 'It is proposed.', s2: 'It is agreed.' } },
      ),
    },
  ],
  requests: [
    {
      collection: 'requests',
      id: 'added-requests',
      facts: {
        order: 900,
        checked: '2026-11-24',
        items: [
          {
            id: 'r900',
            state: 'partly',
            for: ['visitor', 'secretariat'],
            sections: ['documents'],
            rules: ['minutes-shared'],
            entries: ['added-agreement'],
            sources: SOURCED.sources,
          },
        ],
      },
      words: with_(
        said('Pedidos sobre los albergues', 'Requests on shelters'),
        { items: { r900: { asks: 'Una lista pública', today: 'Leer las actas.', missing: 'La lista misma.' } } },
        { items: { r900: { asks: 'A public list', today: 'Read the minutes.', missing: 'The list itself.' } } },
      ),
    },
  ],
};

/** One sound entry of every kind, in the order of the collections that hold them. */
export function additions(): AnyDraft[] {
  return Object.values(ADDITIONS).flat() as AnyDraft[];
}

/** The files of the additions by their paths below a content folder. */
export function addedFiles(): Map<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([...additions().flatMap(filesOfDraft), ['reports/added-organization/foto-1.png', tinyPng()]]);
}

/** A folder of its own that holds what the content folder holds and one sound entry more of every kind. */
export function enlargedCopy(contentDir: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'enlarged-'));
  cpSync(contentDir, folder, { recursive: true });
  for (const [path, content] of addedFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
