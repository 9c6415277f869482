import { z } from 'zod';
import { described, line, list } from './rules.ts';

const permission = z.strictObject({
  text: described(line(200), 'El dato tal como aparece.', 'The data as they appear.'),
  reason: described(line(200), 'Por qué se puede publicar.', 'Why they may be published.'),
});

const permissions = described(
  list(permission, 60),
  'Datos que parecen personales y son públicos, cada uno con su razón; valen también en las traducciones, y la revisión los ve.',
  'Data that look personal and are public, each with its reason; they hold in the translations too, and the review sees them.',
).optional();

/** The facts of a collection, which may say what of an entry looks personal and is public. */
export function permissible<S extends z.ZodRawShape>(facts: z.ZodObject<S, z.core.$strict>) {
  return facts.extend({ permissions });
}
