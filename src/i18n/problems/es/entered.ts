// A data table: the Spanish words of problems that an entry of any kind can have.
import { entries } from './entries.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { texts } from './texts.ts';
import { translations } from './translations.ts';

export const entered = { ...files, ...fields, ...translations, ...texts, ...entries };
