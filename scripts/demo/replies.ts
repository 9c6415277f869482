import { addDays } from '#domain/dates/edtf.ts';
import { STANCES, type Stance } from '#domain/schemas/vocabulary.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import type { DemoOptions, Draft } from './draft.ts';
import { drawsFor } from './draws.ts';
import type { AgreementPlan } from './agreement-plans.ts';
import type { ReportPlan } from './reports.ts';

const SAID: Readonly<Record<Stance, { es: string; en: string }>> = {
  accepts: { es: 'La parte acepta lo dicho en este ejemplo.', en: 'The party accepts what was said in this example.' },
  contests: { es: 'La parte rechaza lo dicho en este ejemplo.', en: 'The party contests what was said in this example.' },
  informs: { es: 'La parte informa de pasos de ejemplo.', en: 'The party informs about example steps.' },
};

interface Answered {
  to: string;
  subject: string | undefined;
  from: string;
  stance: Stance;
  filed: string;
}

function replyDraft({ to, subject, from, stance, filed }: Answered): Draft<'replies'> {
  const number = to.slice(to.lastIndexOf('-') + 1);
  return {
    collection: 'replies',
    id: `${DEMO_PREFIX}reply-${number}`,
    facts: { to, ...(subject === undefined ? {} : { subject }), from, stance, filed },
    words: {
      es: { title: `Réplica de ejemplo al reporte ${number}`, summary: `Réplica inventada para la demostración. ${SAID[stance].es}` },
      en: { title: `Example reply to report ${number}`, summary: `A reply invented for the demonstration. ${SAID[stance].en}` },
    },
  };
}

/** Who may answer a report: the country it is about; for the region as a whole, whoever the agreement makes responsible. */
function answering({ country, subject }: ReportPlan, agreements: ReadonlyMap<string, AgreementPlan>): string {
  if (country !== undefined) return country;
  const agreement = agreements.get(subject.id)!;
  return agreement.course === 'by-the-network' ? 'rrocm' : agreement.meeting.body;
}

/** The invented replies: rejections where the scene demands them, and some answers of every kind elsewhere. */
export function replyDrafts(
  { seed, asOf }: DemoOptions,
  reports: readonly ReportPlan[],
  agreements: readonly AgreementPlan[],
): Draft<'replies'>[] {
  const byId = new Map(agreements.map((plan) => [plan.id, plan]));
  return reports.flatMap((report, index) => {
    const { draft, subject } = report;
    const draws = drawsFor(seed, 'reply', index);
    const rejected = subject.scene === 'rejected';
    if (!rejected && !draws.chance(0.12)) return [];
    // Only a scene of rejection is contested by a reply: the others stay what they are.
    const stance = rejected ? 'contests' : draws.pick(STANCES.filter((value) => value !== 'contests'));
    const late = addDays(draft.facts.filed, draws.between(3, 30));
    const filed = late > asOf ? asOf : late;
    const named = draws.chance(0.5) ? subject.id : undefined;
    return [replyDraft({ to: draft.id, subject: named, from: answering(report, byId), stance, filed })];
  });
}
