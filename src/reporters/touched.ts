import type { Touched, TouchedFile } from '#domain/changes/touched.ts';
import { HAPPENED } from '#domain/changes/touched.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { commandData, commandProperty } from './annotations.ts';
import { cell } from './markdown.ts';
import { TOUCHED_WORDS } from './touched-words.ts';

const MAX_FILES = 20;

/** A party as its title and id say it, in a language. */
type NameOf = (party: string, locale: Locale) => string;

/** One thing that a change touches: the sentence about it, and its files. */
interface Matter {
  sentence: string;
  files: readonly TouchedFile[];
  /** Said as a warning as well, on the page of the change. */
  loud: boolean;
}

const isContent = ({ path }: TouchedFile) => path.startsWith('content/');

function mattersOf({ ownWords, recorded, unclear, program }: Touched, locale: Locale, nameOf: NameOf): Matter[] {
  const words = TOUCHED_WORDS[locale];
  const content = [...ownWords.flatMap(({ files }) => files), ...recorded, ...unclear];
  const code = program.flatMap(({ files }) => files).filter((file) => !isContent(file));
  const gone = content.filter(({ happened }) => happened === 'gone');
  return [
    ...program.map(({ part, files }) => {
      const sentence = `${words.parts[part]} ${words.program}`;
      return { sentence, files, loud: part !== 'documents' };
    }),
    ...(content.length > 0 && code.length > 0 ? [{ sentence: words.both, files: [], loud: true }] : []),
    ...ownWords.map(({ party, files }) => ({ sentence: words.ownWords(nameOf(party, locale)), files, loud: true })),
    ...(unclear.length > 0 ? [{ sentence: words.unclear, files: unclear, loud: true }] : []),
    ...(gone.length > 0 ? [{ sentence: words.gone, files: gone, loud: true }] : []),
    ...(recorded.length > 0 ? [{ sentence: words.recorded, files: recorded, loud: false }] : []),
  ];
}

function countsOf(files: readonly TouchedFile[], locale: Locale): string {
  return HAPPENED.map((happened) => ({ happened, count: files.filter((file) => file.happened === happened).length }))
    .filter(({ count }) => count > 0)
    .map(({ happened, count }) => TOUCHED_WORDS[locale].happened[happened](count))
    .join(', ');
}

/** What a change touches and who must agree, as Markdown for the summary of a check. */
export function touchedToMarkdown(touched: Touched, locale: Locale, nameOf: NameOf): string {
  const words = TOUCHED_WORDS[locale];
  const matters = mattersOf(touched, locale, (party) => cell(nameOf(party, locale)));
  const lines = matters.flatMap(({ sentence, files, loud }) => {
    const more = files.length - MAX_FILES;
    const listed = files.slice(0, MAX_FILES).map(({ path, happened }) => `  - ${cell(path)} (${words.mark[happened]})`);
    const counted = files.length > 0 ? ` ${countsOf(files, locale)}:` : '';
    return [`- ${loud ? '⚠️ ' : ''}${sentence}${counted}`, ...listed, ...(more > 0 ? [`  - ${words.more(more)}`] : [])];
  });
  return [`### ${words.heading}`, '', ...(lines.length > 0 ? lines : [words.nothing]), ''].join('\n');
}

/** The same as warnings on the page of a change, each in all the languages: what must not be overlooked, one line each. */
export function touchedToAnnotations(touched: Touched, locales: readonly Locale[], nameOf: NameOf): string {
  const [first, ...others] = locales.map((locale) => mattersOf(touched, locale, nameOf).filter(({ loud }) => loud));
  return first!
    .map(({ sentence, files }, place) => {
      const said = [sentence, ...others.map((matters) => matters[place]!.sentence)].join(' / ');
      const at = files[0] ? ` file=${commandProperty(files[0].path)}` : '';
      return `::warning${at}::${commandData(said)}`;
    })
    .join('\n');
}
