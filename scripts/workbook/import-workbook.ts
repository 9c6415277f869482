import { compareLedgers } from '#domain/changes/compare-ledgers.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import { filled } from '#domain/text/filled.ts';
import type { NameRow } from '#forms/names.ts';
import { MESSAGES } from '#i18n/messages/index.ts';
import { PAPER_WORDS } from '#i18n/papers/index.ts';
import { formatProblem } from '#i18n/problems/index.ts';
import { WORKBOOK_WORDS } from '#i18n/workbook/index.ts';
import type { FoundSheet } from '#papers/excel-file.ts';
import { placeInWords } from '#papers/found.ts';
import type { Compared, FieldChange } from '#papers/workbook/changes.ts';
import { compareTables } from '#papers/workbook/compare.ts';
import { foundTables, type Editions } from '#papers/workbook/found-tables.ts';
import { mappedTables, type Mapping } from '#papers/workbook/mapping.ts';
import { UnreadableTable, workbookProblemInWords, type WorkbookProblem } from '#papers/workbook/problems.ts';
import { hasErrors, type LoadedLedger } from '#reader/load-ledger.ts';
import { maskedPath, maskedText } from '#reader/personal-data/masked.ts';
import { changesToText, countOf, printable } from '#reporters/index.ts';
import { SettingError, type Settings } from '#site/settings.ts';
import { namesIn } from '../names-in.ts';
import { checkedWith, placeOf } from './checked.ts';
import { planFiles, type PlannedFile } from './plan.ts';

/** What the command does to the world, handed in so that a test can record it. */
export interface WorkbookEffects {
  print(text: string): void;
  complain(text: string): void;
  /** Writes files of content, all of them or none. */
  write(files: readonly PlannedFile[], contentDir: string): void;
}

/** What is compared with what. */
export interface WorkbookImport {
  /** Those of the file, with the hidden ones. */
  sheets: readonly FoundSheet[];
  mapping: Mapping | undefined;
  editions: Editions;
  /** Names of everything that can be named, by language. */
  names: Readonly<Record<Locale, readonly NameRow[]>>;
  loaded: LoadedLedger;
  settings: Settings;
  /** Unset where the file decides in which language is told what it says. */
  asked: Locale | undefined;
  isToWrite: boolean;
}

/** As many lines of one kind as are told. */
const MOST = 200;
/** As much of a value as is told. */
const LONGEST = 160;

const safe = (text: string) => printable(maskedText(text)).replaceAll('\n', ' / ');
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** One difference in words, with its address. */
function differenceInWords({ said: { before, after }, place, id }: FieldChange, locale: Locale): string {
  const { command } = WORKBOOK_WORDS[locale];
  const sentence = after === '' ? command.removed : before === '' ? command.added : command.changed;
  return `${placeInWords(place, PAPER_WORDS[locale])} [${id}]: ${filled(sentence, { before: short(before), after: short(after) })}`;
}

function differences({ fields, items, entries }: Compared, locale: Locale): string[] {
  const { command } = WORKBOOK_WORDS[locale];
  const at = (place: Parameters<typeof placeInWords>[0]) => placeInWords(place, PAPER_WORDS[locale]);
  return [
    ...fields.map((change) => differenceInWords(change, locale)),
    ...items.map(({ name, item, id, place }) => `${at(place)} [${id}]: ${filled(command.newItem, { name, item })}`),
    ...entries.map(
      ({ draft, place }) => `${at(place)}: ${filled(command.newEntry, { kind: MESSAGES[locale].kinds[draft.collection], id: draft.id })}`,
    ),
  ].map(safe);
}

class WorkbookReader {
  readonly #asked: WorkbookImport;
  readonly #effects: WorkbookEffects;
  constructor(asked: WorkbookImport, effects: WorkbookEffects) {
    this.#asked = asked;
    this.#effects = effects;
  }

  #list(heading: string, lines: readonly string[], locale: Locale, tell: (text: string) => void): void {
    if (lines.length === 0) return;
    const { more } = WORKBOOK_WORDS[locale].command;
    const rest = lines.length - MOST;
    const all = [...lines.slice(0, MOST), ...(rest > 0 ? [filled(more, { n: rest })] : [])];
    tell([filled(heading, { n: lines.length }), ...all.map((line) => `  ${line}`)].join('\n'));
  }

  #compared(): { compared: Compared; locale: Locale } {
    const { sheets, mapping, editions, names, asked } = this.#asked;
    const found = mapping ? mappedTables(sheets, mapping, editions) : foundTables(sheets, editions, WORKBOOK_WORDS);
    const locale = asked ?? found.locale;
    const words = { remove: tableOf(LOCALES, (one) => WORKBOOK_WORDS[one].remove), items: WORKBOOK_WORDS[locale].items };
    const all = new Map(LOCALES.flatMap((one) => names[one]).map((row) => [row.slice(0, 3).join(' '), row]));
    return { compared: compareTables(found, [...all.values()], names[found.locale], words), locale };
  }

  /** Tells what is wrong. @returns whether nothing can be written */
  #tell(own: readonly WorkbookProblem[], checked: readonly { severity: string; text: string }[], locale: Locale): boolean {
    const { command } = WORKBOOK_WORDS[locale];
    const all = [
      ...own.map((problem) => ({
        severity: problem.severity,
        text: workbookProblemInWords(problem, WORKBOOK_WORDS[locale], PAPER_WORDS[locale]),
      })),
      ...checked,
    ];
    const of = (severity: string) => all.filter((one) => one.severity === severity).map(({ text }) => safe(text));
    this.#list(command.warnings, of('warning'), locale, this.#effects.complain);
    this.#list(command.wrong, of('error'), locale, this.#effects.complain);
    return of('error').length > 0;
  }

  #checkedInWords(problems: readonly Problem[], compared: Compared, files: readonly PlannedFile[], locale: Locale) {
    return problems.map((problem) => {
      const { message, remedy } = formatProblem(problem, locale);
      const place = placeOf(problem, compared, files);
      const where = place ? placeInWords(place, PAPER_WORDS[locale]) : maskedPath(problem.file);
      return { severity: problem.severity, text: `${where}: ${message} ${remedy}`.trim() };
    });
  }

  #compare(locale: Locale, compared: Compared, files: readonly PlannedFile[]): boolean {
    const { loaded, settings } = this.#asked;
    const { contentDir, today, demonstration, asOf } = settings;
    const { ledger, problems } = checkedWith(files, contentDir, loaded, { today, demonstration });
    if (this.#tell(compared.problems, this.#checkedInWords(problems, compared, files, locale), locale)) return false;
    const changes = compareLedgers(loaded.ledger, ledger, asOf);
    const told = changesToText({ changes, asOf, problems: countOf([]), names: namesIn([ledger, loaded.ledger]) }, locale);
    this.#effects.print(printable(maskedText(told)));
    return true;
  }

  run(): 0 | 1 {
    const { loaded, settings, isToWrite } = this.#asked;
    if (hasErrors(loaded.problems)) throw new SettingError('El contenido tiene errores / The content has errors: npm run validate');
    const { print, complain, write } = this.#effects;
    const { compared, locale } = this.#compared();
    const { command } = WORKBOOK_WORDS[locale];
    const { files, problems } = planFiles(compared, loaded.ledger, settings.contentDir);
    print(filled(command.read, { rows: compared.rows }));
    if (compared.older > 0) print(filled(command.older, { n: compared.older }));
    const lines = differences(compared, locale);
    this.#list(command.differences, lines, locale, print);
    const isWrong = [...compared.problems, ...problems].some(({ severity }) => severity === 'error');
    if (isWrong || files.length === 0) {
      if (this.#tell([...compared.problems, ...problems], [], locale)) complain(command.notWritten);
      else print(command.nothing);
      return isWrong ? 1 : 0;
    }
    if (!this.#compare(locale, compared, files)) {
      complain(command.notWritten);
      return 1;
    }
    if (!isToWrite) {
      print([command.would, ...files.map(({ name }) => `  content/${maskedPath(name)}`), command.howToWrite].join('\n'));
      return 0;
    }
    write(files, settings.contentDir);
    for (const { name } of files) print(filled(command.wrote, { file: `content/${maskedPath(name)}` }));
    return 0;
  }
}

/**
 * Reads a workbook or a table, says what it changes, and writes it where that is asked for.
 *
 * @returns 0 where it is sound, 1 where something is to be corrected, 2 where it is not read
 */
export function importWorkbook(asked: WorkbookImport, effects: WorkbookEffects): 0 | 1 | 2 {
  try {
    return new WorkbookReader(asked, effects).run();
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    for (const locale of asked.asked ? [asked.asked] : LOCALES)
      effects.complain(safe(workbookProblemInWords(error.problem, WORKBOOK_WORDS[locale], PAPER_WORDS[locale])));
    return 2;
  }
}
