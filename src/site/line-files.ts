import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { linesFileOf } from '#views/division/division.ts';
import { divisibleView } from './divisible.ts';
import { contextOf, ledger } from './ledger.ts';
import { siteRoutes } from './routes.ts';

/** Of every list that goes on over several pages and can be narrowed, what its lines can be found by. */
export function lineFiles(): { path: string; text: string }[] {
  const divided = siteRoutes(ledger, contextOf('es').asOf).flatMap(({ page, locale }) =>
    page.kind === 'further' && page.number === 2 && locale === LOCALES[0] ? [page.of] : [],
  );
  return LOCALES.flatMap((locale) =>
    divided.flatMap((page) => {
      const divisible = divisibleView(contextOf(locale), page);
      const lines = divisible && linesFileOf(divisible);
      return lines ? [{ path: lines.path, text: `${JSON.stringify(lines.file)}\n` }] : [];
    }),
  );
}
