// A data table: an invented chapter of requests, one in each state.
import { DEMO_SOURCE } from './backdrop.ts';
import type { Draft } from './draft.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';

const SOURCES = [{ id: DEMO_SOURCE }];

/** @param checked ISO day on which the states were noted */
export const requestDraft = (checked: string): Draft<'requests'> => ({
  collection: 'requests',
  id: `${DEMO_PREFIX}requests`,
  facts: {
    order: 1,
    checked,
    items: [
      { id: 'r1', state: 'here', for: ['visitor', 'secretariat'], rules: ['quarterly-meeting'], sections: ['calendar'], sources: SOURCES },
      { id: 'r2', state: 'partly', for: ['contributor'], sections: ['contribute'], entries: ['equipo-tripartito'], sources: SOURCES },
      { id: 'r3', state: 'not-yet', sources: SOURCES },
      { id: 'r4', state: 'elsewhere', sources: SOURCES },
    ],
  },
  words: {
    es: {
      title: 'Pedidos inventados',
      summary: 'Cuatro pedidos de ejemplo, uno en cada estado.',
      items: {
        r1: { asks: 'Reunirse cada trimestre', today: 'Ver qué reunión de ejemplo consta en cada trimestre.' },
        r2: {
          asks: 'Que el equipo de ejemplo reciba los reportes',
          today: 'Enviar un reporte de ejemplo.',
          missing: 'No se dice en qué reunión se presentó.',
        },
        r3: { asks: 'Un paquete de traspaso', missing: 'No hay ninguno en estos datos.' },
        r4: { asks: 'Confianza entre las partes', missing: 'No es un hecho con fecha.' },
      },
    },
    en: {
      title: 'Invented requests',
      summary: 'Four example requests, one in each state.',
      items: {
        r1: { asks: 'Meet each quarter', today: 'See which example meeting is on record in each quarter.' },
        r2: {
          asks: 'That the example team receive the reports',
          today: 'Send an example report.',
          missing: 'At which meeting it was presented is not said.',
        },
        r3: { asks: 'A handover pack', missing: 'There is none in these data.' },
        r4: { asks: 'Trust between the parties', missing: 'It is no dated fact.' },
      },
    },
  },
});
