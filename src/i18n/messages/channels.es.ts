/** Where things are sent to, and what is not open yet. */
export const channels = {
  heading: 'Dónde se recibe lo que usted envía',
  notOpen: 'Este sitio todavía no recibe envíos.',
  meanwhile: 'Puede preparar su texto y guardarlo.',
  repository: 'Repositorio: ',
  correction: 'Errores en los datos: ',
  danger: 'Datos personales o un riesgo para alguien, en privado: ',
  secretariat: (name: string) => `${name}: `,
  /** What stands after a colon where nobody has opened a channel. */
  none: 'todavía no hay dirección',
  privateNotice: 'aviso privado en el repositorio',
  days: (days: number) => `Se responde en ${days === 1 ? 'un día' : `${days} días`} como máximo.`,
  noDays: 'Nadie se ha comprometido todavía a responder en un plazo.',
};

export type ChannelWords = typeof channels;
