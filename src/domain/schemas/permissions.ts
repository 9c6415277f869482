import * as z from 'zod';
import { corrections } from './corrections.ts';
import { described, line, list } from './rules.ts';

const permission = z.strictObject({
  text: described(line(200), ['Dato', 'Tal como aparece.'], ['Data', 'As it appears.']),
  reason: described(line(200), ['Motivo', 'Por qué se puede publicar.'], ['Reason', 'Why it can be published.']),
});

const permissions = described(
  list(permission, 60),
  [
    'Datos que sí se publican',
    'Parecen personales y son públicos. Cada uno dice por qué se puede publicar. Valen también en las traducciones, y quien revisa los ve.',
  ],
  [
    'Data that is public',
    'It looks personal and is public. Each item says why it can be published. It holds in the translations too, and the reviewer sees it.',
  ],
).optional();

/** The facts of a collection, which may say what of an entry looks personal and is public, and what in it was put right. */
export function permissible<S extends z.ZodRawShape>(facts: z.ZodObject<S, z.core.$strict>) {
  return facts.extend({ permissions, corrections });
}
