import type { Section } from '#addresses/sections.ts';
import { OBLIGATION_RULES } from '#domain/schemas/vocabulary.ts';

/** Whether the site of this conference has a section: a report that no document asks for has no page that helps to write it. */
export const isOffered = (section: Section): boolean => section !== 'members-report' || OBLIGATION_RULES.includes('monitoring-report');
