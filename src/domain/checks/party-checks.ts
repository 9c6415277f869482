import { deliverablesOf } from '../acts/deliverables.ts';
import { edtf } from '../dates/edtf.ts';
import type { AnyEntry, FieldPath } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { nearest } from '../problems/nearest.ts';
import { DELIVERABLE_ROLES, INDEPENDENT_AUTHORS, PARTY_KINDS, REPORT_AUTHORS, type PartyKind } from '../schemas/vocabulary.ts';
import type { ReportProblem } from './entry-problems.ts';

/** A body may be named only by entries dated within the years in which it is documented to exist. */
export function checkValidity(ledger: Ledger, entry: AnyEntry, report: ReportProblem): void {
  for (const { date, parties } of datedParties(entry)) {
    for (const { id, path } of parties) {
      const valid = ledger.get('parties', id)?.facts.valid;
      if (!valid) continue;
      const on = edtf(date);
      const tooEarly = valid.from !== undefined && on.to < edtf(valid.from).from;
      const tooLate = valid.to !== undefined && on.from > edtf(valid.to).to;
      if (tooEarly || tooLate) {
        report(entry, 'body-outside-validity', path, {
          path: path.join('.'),
          found: id,
          validFrom: valid.from,
          validTo: valid.to,
          year: Number(date.slice(0, 4)),
        });
      }
    }
  }
}

interface DatedParties {
  date: string;
  parties: { id: string; path: FieldPath }[];
}

function list(ids: readonly string[] | undefined, ...path: (string | number)[]): { id: string; path: FieldPath }[] {
  return (ids ?? []).map((id, index) => ({ id, path: [...path, index] }));
}

/** Fields in which an entry names the bodies that acted on its date. */
function datedParties(entry: AnyEntry): DatedParties[] {
  switch (entry.collection) {
    case 'agreements': {
      const { adopted, act } = entry.facts;
      const named = deliverablesOf(entry).flatMap((deliverable, index) =>
        DELIVERABLE_ROLES.flatMap((role) => list(deliverable[role], 'deliverables', index, role)),
      );
      return [{ date: adopted, parties: [{ id: act.body, path: ['act', 'body'] }, ...named] }];
    }
    case 'meetings':
      return [{ date: entry.facts.held, parties: list(entry.facts.bodies, 'bodies') }];
    case 'guidelines':
      return entry.facts.issued === undefined ? [] : [{ date: entry.facts.issued, parties: list(entry.facts.networks, 'networks') }];
    case 'proposals': {
      const { networks, proposed } = entry.facts;
      return proposed === undefined || !Array.isArray(networks) ? [] : [{ date: proposed, parties: list(networks, 'networks') }];
    }
    case 'inputs':
      return entry.facts.to === undefined ? [] : [{ date: entry.facts.presented, parties: [{ id: entry.facts.to, path: ['to'] }] }];
    case 'reports':
      return [{ date: entry.facts.period, parties: [{ id: entry.facts.organization, path: ['organization'] }] }];
    default:
      return [];
  }
}

const COUNTRY: PartyKind[] = ['member-country'];
const ANY_COUNTRY: PartyKind[] = ['member-country', 'observer-country'];
const INDEPENDENT: readonly PartyKind[] = INDEPENDENT_AUTHORS;
/** Who may sign a review beside an independent author. */
const SIGNERS: readonly PartyKind[] = [...INDEPENDENT, ...REPORT_AUTHORS];

/** Fields that name a party of a certain kind. */
export function checkKinds(ledger: Ledger, entry: AnyEntry, report: ReportProblem): void {
  const demand = (id: string | undefined, path: FieldPath, kinds: readonly PartyKind[]) => {
    const party = id === undefined ? undefined : ledger.get('parties', id);
    if (!party || kinds.includes(party.facts.kind)) return;
    const ids = ledger
      .all('parties')
      .filter(({ facts }) => kinds.includes(facts.kind))
      .map((item) => item.id);
    report(entry, 'party-of-wrong-kind', path, { path: path.join('.'), found: party.id, accepted: kinds, nearest: nearest(party.id, ids) });
  };
  const demandAssessed = (assessments: readonly { country?: string | undefined }[]) =>
    assessments.forEach(({ country }, index) => demand(country, ['assessments', index, 'country'], ANY_COUNTRY));
  switch (entry.collection) {
    case 'agreements':
      entry.facts.countries?.forEach((id, index) => demand(id, ['countries', index], COUNTRY));
      break;
    case 'meetings':
      demand(
        entry.facts.country,
        ['country'],
        PARTY_KINDS.filter((kind) => kind.endsWith('country') || kind === 'other'),
      );
      demand(entry.facts.presidency, ['presidency'], COUNTRY);
      demand(entry.facts.openness?.request, ['openness', 'request'], COUNTRY);
      break;
    case 'presidencies':
      demand(entry.facts.country, ['country'], COUNTRY);
      break;
    case 'self-assessments':
      demand(entry.facts.country, ['country'], COUNTRY);
      demandAssessed(entry.facts.assessments);
      break;
    case 'consultations':
      demand(entry.facts.presidency, ['presidency'], COUNTRY);
      entry.facts.troika?.members?.forEach((id, index) => demand(id, ['troika', 'members', index], COUNTRY));
      break;
    case 'holidays':
      demand(entry.facts.country, ['country'], COUNTRY);
      break;
    case 'practices':
      demand(entry.facts.country, ['country'], COUNTRY);
      break;
    case 'documents':
      entry.facts.confirms?.forEach(({ country }, index) => demand(country, ['confirms', index, 'country'], COUNTRY));
      entry.facts.class?.by?.forEach((id, index) => demand(id, ['class', 'by', index], COUNTRY));
      break;
    case 'reviews': {
      const { by, findings } = entry.facts;
      const isIndependent = (id: string) => INDEPENDENT.includes(ledger.get('parties', id)?.facts.kind ?? 'other');
      by.forEach((id, index) => demand(id, ['by', index], by.some(isIndependent) ? SIGNERS : INDEPENDENT));
      findings.forEach(({ country }, index) => demand(country, ['findings', index, 'country'], ANY_COUNTRY));
      break;
    }
    case 'actions':
      if (entry.facts.kind === 'application') entry.facts.by.forEach((id, index) => demand(id, ['by', index], COUNTRY));
      if (entry.facts.kind === 'advocacy')
        entry.facts.by.forEach((id, index) => demand(id, ['by', index], [...REPORT_AUTHORS, 'academia']));
      break;
    case 'reports':
      demand(entry.facts.organization, ['organization'], REPORT_AUTHORS);
      demand(entry.facts.place?.country, ['place', 'country'], ANY_COUNTRY);
      demandAssessed(entry.facts.assessments);
      break;
    default:
  }
}
