import type { reading as es } from './reading-es.ts';

export const reading: typeof es = {
  rows: {
    how: 'Each row is what its name says. The table holds the same data.',
    limits: 'It shows what stands in documents that we know. What we do not know is not in the picture.',
  },
  bars: {
    how: 'Each bar is a group: the longer it is, the more there are. The number opens the list.',
    limits: 'It counts what was agreed and is known to us. It does not say which group does more, or what matters more.',
  },
  levels: {
    how: 'Each row is a voice. A filled stretch is a high level; an empty one, none; a broken edge means that it is not known. Each number opens its list.',
    limits:
      'The voices are never added up. No information does not mean not done. A level that one voice gives is not shared by the others.',
  },
  quarters: {
    how: 'Each column is the last day of a quarter; the last one is today. From the bottom up stand the groups of the list, in their order. The darkest is the most done; the lightest is what is not known.',
    limits:
      'A past day shows what we know today to have happened by then. "Nothing found" means: nothing dated up to that day. A date that gives only the year or the month counts from its first day. What is undated always counts. A level that goes out of date stops counting, although nothing has got worse.',
  },
  pairs: {
    how: 'The circle is what the government says; the diamond, civil society. A thick bar goes from the lowest to the highest level of one voice.',
    limits: 'It holds only the agreements and measures that both voices assessed. It does not say who is right.',
  },
  years: {
    how: 'Each row is a body, and each bar a year. All bars have the same scale.',
    limits: 'It counts what was adopted and is known to us, not what was done. An empty year may be one whose texts we have not read.',
  },
  themes: {
    how: 'Each row is a theme, and each cell a year. The shape says whether the theme appears, goes on, is dropped or returns.',
    limits: 'A theme appears where a text that we know names it. A gap does not mean that nobody worked on it.',
  },
  obligations: {
    how: 'Each row is a rule, and each cell a period. The number says how many cases are in that state.',
    limits: 'It holds only the rules that a body adopted. That we found no document does not mean that it was not done.',
  },
  matrix: {
    how: 'Each row is a measure, and each column a country. The left half of a mark is the government, the right half civil society. A filled corner means that they differ. The cell opens what was said.',
    limits: 'What one country says does not hold for another. A broken edge means that we received nothing, not that nothing was done.',
  },
  trail: {
    how: 'Each line is an act. It starts on the date of the act and goes to the last news; then dots until today. A long or grey mark is an approximate date. A mark across the line is the date that the text set. Beneath stands the country that presided, by the year of its meeting. Each line opens what is known of the act.',
    limits:
      'It holds only the documents that we know. A line that goes cold does not mean that nothing was done, and does not say who had to do it.',
  },
  map: {
    how: 'The number of each country says how many agreements name it. A broken edge means that we received nothing about it.',
    limits: 'That an agreement names a country does not mean that the country keeps it, or breaks it.',
  },
};
