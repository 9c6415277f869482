import type { Component } from './blocks.ts';

export type TextLanguage = 'es' | 'en';

/** A field of a component: its name in the form and the attribute that it becomes. */
interface ComponentField {
  field: 'source' | 'date' | 'by' | 'title';
  attribute: string;
  isRequired: boolean;
}

interface ComponentName {
  name: string;
  fields: readonly ComponentField[];
}

const field = (name: ComponentField['field'], attribute: string, isRequired = false): ComponentField => ({
  field: name,
  attribute,
  isRequired,
});

/** The components of a report in the language of its author, as the reader of reports accepts them. */
export const COMPONENTS: Readonly<Record<TextLanguage, Readonly<Record<Component['kind'], ComponentName>>>> = {
  es: {
    evidence: { name: 'Evidencia', fields: [field('source', 'fuente', true), field('date', 'fecha')] },
    quote: { name: 'Cita', fields: [field('by', 'de')] },
    note: { name: 'Nota', fields: [field('title', 'titulo')] },
  },
  en: {
    evidence: { name: 'Evidence', fields: [field('source', 'source', true), field('date', 'date')] },
    quote: { name: 'Quote', fields: [field('by', 'by')] },
    note: { name: 'Note', fields: [field('title', 'title')] },
  },
};

/** What stands in a field of a component. */
export function fieldOf(block: Component, name: ComponentField['field']): string {
  return (block as unknown as Readonly<Record<string, string>>)[name] ?? '';
}
