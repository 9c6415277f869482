// A data table: what the source documents ask for, rule by rule. The words of each rule are in `src/i18n/mechanism`.

import { ROLES } from './roles.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ObligationRule, RuleStanding } from '../schemas/vocabulary.ts';

const { presidency, secretariat, civilSecretariat, troika, viceMinisters, members } = ROLES;
const TEAM = [presidency, secretariat, civilSecretariat] as const;

/** What one rule of the mechanism asks for, and where it is written. */
export interface MechanismRule {
  /** Sources and sections. */
  sources: readonly { id: string; at: string }[];
  /** Entries of the register that carry the rule: drafted commitments, proposals, recommendations. */
  basis: readonly string[];
  /** Agreements that adopted it as it stands. */
  adoptedBy?: readonly string[];
  /** What it is until an act adopts it; a preference stays one. */
  standing: Exclude<RuleStanding, 'adopted'>;
  /** Date of the document that states it (EDTF); an undated one carries the editors' inference, with `?`. */
  documented: string;
  /** Offices that owe it; empty where it is each country or the party that the occurrence names. */
  owes: readonly string[];
  /** Minutes, agreements or calendar months that the rule names. */
  number?: number;
}

const S0 = (at: string) => ({ id: 's000', at });
const S1 = (at: string) => ({ id: 's001', at });
const S3 = (at: string) => ({ id: 's003', at });
const S4 = (at: string) => ({ id: 's004', at });

/** S0 is undated: 2016 is an inference of the editors, marked as such. */
const S0_DATE = '2016?';
const S3_DATE = '2017';
const S4_DATE = '2011-05-11/2011-05-13';

export const MECHANISM_RULES: Readonly<Record<ObligationRule, MechanismRule>> = {
  'quarterly-meeting': {
    sources: [S3('reuniones'), S0('Q2 d, Q4'), S1('estrategia')],
    basis: ['c-07', 'p-009', 'p-020', 'p-035'],
    standing: 'proposed',
    documented: S3_DATE,
    owes: TEAM,
  },
  'mostly-virtual': { sources: [S3('reuniones')], basis: ['c-07'], standing: 'proposed', documented: S3_DATE, owes: TEAM },
  'minutes-shared': { sources: [S3('reuniones')], basis: ['c-12'], standing: 'proposed', documented: S3_DATE, owes: TEAM },
  'monitoring-report': {
    sources: [S3('reuniones')],
    basis: ['c-09'],
    standing: 'proposed',
    documented: S3_DATE,
    owes: TEAM,
    number: 2,
  },
  'pre-presidency-meeting': {
    sources: [S3('reuniones')],
    basis: ['c-10'],
    standing: 'proposed',
    documented: S3_DATE,
    owes: TEAM,
    number: 2,
  },
  'plan-comments': {
    sources: [S3('objetivo 2'), S3('tarea 1')],
    basis: ['c-03'],
    standing: 'proposed',
    documented: S3_DATE,
    owes: TEAM,
  },
  'work-plan': {
    sources: [S3('tarea 2'), S1('estrategia')],
    basis: ['c-13', 'p-033'],
    standing: 'proposed',
    documented: S3_DATE,
    owes: TEAM,
  },
  'grcm-slot': {
    sources: [S0('Q2 d')],
    basis: ['p-010'],
    standing: 'proposed',
    documented: S0_DATE,
    owes: [presidency, secretariat],
    number: 60,
  },
  'network-slot': {
    sources: [S0('Q4')],
    basis: ['p-018'],
    standing: 'proposed',
    documented: S0_DATE,
    owes: [presidency],
    number: 30,
  },
  'three-agreements': { sources: [S0('Q4')], basis: ['p-021'], standing: 'preference', documented: S0_DATE, owes: [], number: 3 },
  endorsement: { sources: [S0('Q4')], basis: ['p-019'], standing: 'proposed', documented: S0_DATE, owes: [viceMinisters] },
  'action-plan': {
    sources: [S0('Q4'), S1('elementos')],
    basis: ['p-019', 'p-024'],
    standing: 'proposed',
    documented: S0_DATE,
    owes: [members],
  },
  'quarterly-verification': { sources: [S0('Q2 d, Q4')], basis: ['p-020'], standing: 'proposed', documented: S0_DATE, owes: TEAM },
  resources: {
    sources: [S3('Antecedentes'), S3('objetivo 2'), S0('Q1, Q2 c')],
    basis: ['d-04', 'c-02'],
    adoptedBy: ['d-04'],
    standing: 'proposed',
    documented: S0_DATE,
    owes: TEAM,
  },
  'management-report': { sources: [S4('§4.3')], basis: ['e-4-3'], standing: 'proposed', documented: S4_DATE, owes: [] },
  questionnaire: { sources: [S4('§4.4')], basis: ['e-4-4'], standing: 'proposed', documented: S4_DATE, owes: [secretariat] },
  'self-assessment': { sources: [S4('§4.4')], basis: ['e-4-4'], standing: 'proposed', documented: S4_DATE, owes: [] },
  'open-events': { sources: [S3('objetivo 1')], basis: ['c-01'], standing: 'proposed', documented: S3_DATE, owes: [presidency] },
  'drafts-circulated': {
    sources: [S0('Q2 f'), S0('Q1')],
    basis: ['p-013', 'p-003'],
    standing: 'proposed',
    documented: S0_DATE,
    owes: [members],
  },
  'agendas-circulated': {
    sources: [S0('Q2 f')],
    basis: ['p-013'],
    standing: 'proposed',
    documented: S0_DATE,
    owes: [presidency, secretariat],
  },
  'inputs-answered': { sources: [S1('vacíos')], basis: [], standing: 'proposed', documented: S0_DATE, owes: [members] },
  'focal-points': { sources: [S4('§3')], basis: ['e-3-5'], standing: 'proposed', documented: S4_DATE, owes: [] },
  'observers-informed': {
    sources: [S4('§8.1')],
    basis: ['e-8-1'],
    standing: 'proposed',
    documented: S4_DATE,
    owes: [presidency, secretariat],
  },
  'troika-meeting': { sources: [S4('§14.1')], basis: ['e-14-1'], standing: 'proposed', documented: S4_DATE, owes: [troika] },
  'networks-supported': { sources: [S3('tarea 3')], basis: ['c-14'], standing: 'proposed', documented: S3_DATE, owes: TEAM },
  'presidency-duties': {
    sources: [S4('§5')],
    basis: ['e-5-1', 'e-5-2', 'e-5-3', 'e-5-4', 'e-5-5', 'e-5-6', 'e-5-7', 'e-5-8'],
    standing: 'proposed',
    documented: S4_DATE,
    owes: [],
  },
  'secretariat-duties': {
    sources: [S4('§6')],
    basis: ['e-6-1', 'e-6-2', 'e-6-3', 'e-6-4', 'e-6-5', 'e-6-6', 'e-6-7'],
    standing: 'proposed',
    documented: S4_DATE,
    owes: [secretariat],
  },
};

/** What one part of an occurrence's name is: a quarter, a year, a function of S4, a kind of document, or an entry's id. */
export type KeyPart = 'quarter' | 'year' | 'duty' | 'comment' | CollectionName;

/** How the occurrences of each rule are named, part by part; a list inside it gives alternatives. */
export const KEY_PARTS: Readonly<Record<ObligationRule, readonly (readonly KeyPart[])[]>> = {
  'quarterly-meeting': [['quarter']],
  'mostly-virtual': [['year']],
  'minutes-shared': [['meetings']],
  'monitoring-report': [['meetings']],
  'pre-presidency-meeting': [['presidencies']],
  'plan-comments': [['presidencies'], ['comment']],
  'work-plan': [['year']],
  'grcm-slot': [['meetings']],
  'network-slot': [['meetings']],
  'three-agreements': [['year'], ['parties']],
  endorsement: [['agreements']],
  'action-plan': [['year']],
  'quarterly-verification': [['quarter'], ['agreements']],
  resources: [['agreements', 'plans']],
  'management-report': [['presidencies']],
  questionnaire: [['year']],
  'self-assessment': [['year'], ['parties']],
  'open-events': [['meetings']],
  'drafts-circulated': [['guidelines', 'documents']],
  'agendas-circulated': [['meetings']],
  'inputs-answered': [['inputs']],
  'focal-points': [['year'], ['parties']],
  'observers-informed': [['meetings']],
  'troika-meeting': [['meetings']],
  'networks-supported': [['year'], ['parties']],
  'presidency-duties': [['duty'], ['presidencies']],
  'secretariat-duties': [['duty'], ['year']],
};
