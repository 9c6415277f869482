// A data table: the Spanish words of every problem, in the order of the catalogue.
import { acts } from './acts.ts';
import { assessments } from './assessments.ts';
import { consultations } from './consultations.ts';
import { entries } from './entries.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { headers } from './headers.ts';
import { mechanism } from './mechanism.ts';
import { pictures } from './pictures.ts';
import { reports } from './reports.ts';
import { texts } from './texts.ts';
import { translations } from './translations.ts';
import type { ProblemTexts } from '../text.ts';

export const es: ProblemTexts = {
  ...files,
  ...headers,
  ...fields,
  ...translations,
  ...reports,
  ...texts,
  ...pictures,
  ...entries,
  ...acts,
  ...mechanism,
  ...assessments,
  ...consultations,
};
