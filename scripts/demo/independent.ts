import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import type { ActionKind, ActionTie } from '#domain/schemas/vocabulary.ts';
import type { AgreementPlan } from './agreement-plans.ts';
import { invented } from './backdrop.ts';
import { monthsBefore } from './calendar.ts';
import type { AnyDraft, Draft } from './draft.ts';
import type { SubjectPlan } from './subjects.ts';

const UNIVERSITY = `${DEMO_PREFIX}university`;
const PROCESS = `${DEMO_PREFIX}process`;

/** A university and another process, neither of which exists. */
function parties(): Draft<'parties'>[] {
  const party = (id: string, kind: 'academia' | 'other', es: string, en: string): Draft<'parties'> => ({
    collection: 'parties',
    id,
    facts: { kind, order: 300, ...invented() },
    words: {
      es: { title: es, summary: 'Inventado para la demostración. No existe.' },
      en: { title: en, summary: 'Invented for the demonstration. It does not exist.' },
    },
  });
  return [
    party(UNIVERSITY, 'academia', 'Universidad de ejemplo', 'Example university'),
    party(PROCESS, 'other', 'Proceso regional de ejemplo', 'Example regional process'),
  ];
}

interface ReviewPlan {
  kind: 'review' | 'audit' | 'study';
  by: readonly string[];
  months: number;
  about: readonly SubjectPlan[];
  more?: Partial<Draft<'reviews'>['facts']>;
}

function review(asOf: string, { kind, by, months, about, more = {} }: ReviewPlan, index: number): Draft<'reviews'> {
  const filed = monthsBefore(asOf, months);
  const findings = about.map(({ spoken }, at) => ({
    id: `h${at + 1}`,
    subject: about[at]!.id,
    ...(at === 0 ? {} : { country: spoken[0]! }),
  }));
  const said = (es: boolean) =>
    Object.fromEntries(
      findings.map(({ id }, at) => [
        id,
        es ? `Hallazgo inventado ${at + 1}: se revisaron papeles de ejemplo.` : `Invented finding ${at + 1}: example papers were examined.`,
      ]),
    );
  return {
    collection: 'reviews',
    id: `${DEMO_PREFIX}review-${index + 1}`,
    facts: { kind, by: [...by], period: filed.slice(0, 4), filed, findings, ...more },
    words: {
      es: {
        title: `Revisión de ejemplo ${index + 1}`,
        summary: 'Texto inventado para la demostración. Nadie lo escribió.',
        method: 'Método inventado: entrevistas y documentos de ejemplo.',
        findings: said(true),
      },
      en: {
        title: `Example review ${index + 1}`,
        summary: 'A text invented for the demonstration. Nobody wrote it.',
        method: 'Invented method: example interviews and documents.',
        findings: said(false),
      },
    },
  };
}

interface ActionPlan {
  kind: ActionKind;
  months: number;
  tie: ActionTie;
  by: readonly string[];
  more?: Partial<Draft<'actions'>['facts']>;
  /** Tells what is expected and what came of it. */
  tells?: true;
}

function action(asOf: string, plan: ActionPlan, about: AgreementPlan, index: number): Draft<'actions'> {
  const { kind, months, tie, by, more = {}, tells } = plan;
  const words = (es: boolean) => ({
    title: `${es ? 'Acción de ejemplo' : 'Example action'} ${index + 1}`,
    summary: es ? 'Inventada para la demostración. Nadie la hizo.' : 'Invented for the demonstration. Nobody did it.',
    ...(tells
      ? es
        ? { expects: 'Resultado esperado de ejemplo.', result: 'Resultado inventado.' }
        : { expects: 'Example of an expected result.', result: 'An invented result.' }
      : {}),
  });
  return {
    collection: 'actions',
    id: `${DEMO_PREFIX}action-${index + 1}`,
    facts: {
      kind,
      began: monthsBefore(asOf, months).slice(0, 7),
      by: [...by],
      concerns: [{ entry: about.id, tie }],
      ...more,
      ...invented(),
    },
    words: { es: words(true), en: words(false) },
  };
}

/** Independent reviews and what was done around agreements: every kind of each, and every tie. */
export function independentDrafts(
  asOf: string,
  agreements: readonly AgreementPlan[],
  subjects: readonly SubjectPlan[],
  organization: string,
): AnyDraft[] {
  const old = subjects.filter(({ since }) => since <= monthsBefore(asOf, 20));
  const reviews: ReviewPlan[] = [
    {
      kind: 'review',
      by: [UNIVERSITY],
      months: 3,
      about: old.slice(0, 3),
      more: { commissioned: ['equipo-tripartito'], funded: ['crm'], themes: ['t-labour-migration'], tags: ['workers', 'national'] },
    },
    { kind: 'audit', by: [UNIVERSITY, organization], months: 8, about: old.slice(2, 4) },
    { kind: 'study', by: [UNIVERSITY], months: 15, about: old.slice(0, 1) },
  ];
  const actions: ActionPlan[] = [
    {
      kind: 'programme',
      months: 20,
      tie: 'stated',
      by: ['crm'],
      tells: true,
      more: {
        ended: monthsBefore(asOf, 4).slice(0, 7),
        themes: ['t-labour-migration'],
        tags: ['workers', 'training'],
        resources: { from: 'donors', state: 'secured' },
      },
    },
    { kind: 'programme', months: 10, tie: 'later', by: ['troika'], more: { with: [organization] } },
    { kind: 'joint', months: 7, tie: 'about', by: [organization, 'gt'], more: { purposes: ['dialogue', 'training'] } },
    {
      kind: 'advocacy',
      months: 5,
      tie: 'about',
      by: [organization],
      tells: true,
      more: { purposes: ['follow-up', 'documentation'], resources: { from: 'civil-society', state: 'gap' } },
    },
    { kind: 'application', months: 9, tie: 'rests', by: ['bz'], more: { process: PROCESS } },
  ];
  const adopted = agreements.filter(({ meeting }) => meeting.on <= monthsBefore(asOf, 24));
  return [
    ...parties(),
    ...reviews.map((plan, index) => review(asOf, plan, index)),
    ...actions.map((plan, index) => action(asOf, plan, adopted[Math.min(index, adopted.length - 1)]!, index)),
  ];
}
