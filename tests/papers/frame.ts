import { PAPER_WORDS } from '#i18n/papers/index.ts';
import { FORM_WORDS } from '#i18n/forms/index.ts';
import type { PaperOutline } from '#papers/outline.ts';
import type { PaperFrame } from '#papers/templates.ts';

/** What a template has beside its questions, as the site of these tests gives it. */
export function frameOf({ locale }: PaperOutline): PaperFrame {
  return {
    words: PAPER_WORDS[locale],
    careful: FORM_WORDS[locale].careful,
    address: 'https://example.org/contribuir/',
    creator: 'Monitor',
    lang: locale === 'es' ? 'es-419' : 'en',
  };
}
