/** The words that `<report-text>` is given in its attribute `data-words`: those of `REPORT_TEXT_WORDS` in the language of the page. */
export type { ReportTextWords } from '#i18n/forms/text.ts';
