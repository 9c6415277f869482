import { LEVELS } from '#domain/schemas/vocabulary.ts';
import type { CatalogueWords } from '#i18n/catalogue-words.ts';
import { SHOWN } from '#i18n/messages/filters.es.ts';
import type { ViewContext } from '../context.ts';
import type { FilterView } from '../model/filter.ts';
import type { MarkView } from '../model/inline.ts';

/** The panel of a list: closed, or open with what was chosen. */
export interface FilterExample {
  filter: FilterView;
  open: boolean;
  status: string;
}

interface Parts {
  context: ViewContext;
  theme: string;
  words: CatalogueWords;
  mark: (index: number) => MarkView;
}

/** @param mark of the level with that place in `LEVELS` */
export function filterExamples({ context, theme, words, mark }: Parts): FilterExample[] {
  const { filters } = context.messages;
  const counted = filters.counted.agreements('24');
  const panel = (chosen: readonly string[]): FilterView => {
    const value = (name: string, label: string, count: number, level?: MarkView) => ({
      value: name,
      label,
      count,
      mark: level,
      ...(chosen.includes(name) && { chosen: true as const }),
    });
    return {
      counted,
      fields: [
        {
          name: `x-${theme}-${chosen.length}`,
          legend: filters.dimensions.stated,
          values: LEVELS.map((name, at) => value(name, mark(at).word, at * 3, mark(at))),
        },
        {
          name: `y-${theme}-${chosen.length}`,
          legend: filters.dimensions.country,
          values: ['A', 'B'].map((name) => value(name, `${words.country} ${name}`, 12)),
        },
        {
          name: `z-${theme}-${chosen.length}`,
          legend: filters.dimensions.theme,
          values: words.measures.map((name) => value(name, name, 8)),
        },
      ],
    };
  };
  return [
    { filter: panel([]), open: false, status: '' },
    { filter: panel(['partial', 'full', words.measures[1]]), open: true, status: counted.replace(SHOWN, '6') },
  ];
}
