import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { SCHEMA_VERSION } from '#domain/schemas/version.ts';
import { entryChanges } from '#domain/changes/entry-changes.ts';
import { entryLine } from '#reader/archive/archived-entry.ts';
import { ARCHIVE_FILE, recordsFile } from '#reader/archive/layout.ts';
import { FIRST_ARCHIVED_VERSION, RECORD_STEPS } from '#reader/archive/record-steps.ts';
import { lastEntryLines, readArchivedRecords, recordsText } from '#reader/archive/records.ts';
import { agreement, meeting, party } from '../../domain/entries.ts';
import { withFolder } from '../content-folder.ts';
import { REAL_LEDGERS } from '../real-content.ts';

const DIGEST = '0'.repeat(64);

/** Adds a day to the archive in a folder: its record alone. */
function addDay(folder: string, day: string, entries: readonly AnyEntry[]): string {
  const text = recordsText(lastEntryLines(folder), new Ledger(entries), day);
  const days = readArchivedRecords(folder).map((own) => ({ day: own.day, manifest: DIGEST, commit: null }));
  mkdirSync(join(folder, 'registros'), { recursive: true });
  writeFileSync(join(folder, recordsFile(day)), text);
  const archive = { format: 1, demonstration: false, days: [...days, { day, manifest: DIGEST, commit: null }] };
  writeFileSync(join(folder, ARCHIVE_FILE), JSON.stringify(archive));
  return text;
}

const linesOf = (entries: Iterable<AnyEntry>) => [...entries].map(entryLine).sort();

test('the record of each day is read back as it was, with what changed, came and went', () => {
  const first = [agreement('d-01'), agreement('d-02'), party('consejo')];
  const second = [agreement('d-01', { adopted: '2017-11-17' }), party('consejo'), meeting('m-1', '2026-12-01')];
  withFolder({}, (folder) => {
    expect(readArchivedRecords(folder)).toEqual([]);
    addDay(folder, '2026-11-30', first);
    const text = addDay(folder, '2026-12-07', second);
    expect(JSON.parse(text)).toMatchObject({ whole: false, gone: ['agreements/d-02'], entries: [{ id: 'd-01' }, { id: 'm-1' }] });
    expect(addDay(folder, '2026-12-14', second)).toContain('"gone":[],"entries":[]');
    const days = readArchivedRecords(folder);
    expect(days.map(({ day }) => day)).toEqual(['2026-11-30', '2026-12-07', '2026-12-14']);
    expect(days.map(({ ledger }) => linesOf(ledger.entries()))).toEqual([first, second, second].map(linesOf));
    // What did not change is held once.
    expect(days[2]!.ledger.get('parties', 'consejo')).toBe(days[0]!.ledger.get('parties', 'consejo'));
  });
});

test.each(REAL_LEDGERS)('%s goes through an archive unchanged, texts of reports among it, and a second time adds nothing', (_, ledger) => {
  withFolder({}, (folder) => {
    addDay(folder, '2026-11-30', [...ledger.entries()]);
    const [day] = readArchivedRecords(folder);
    expect(linesOf(day!.ledger.entries())).toEqual(linesOf(ledger.entries()));
    expect(entryChanges(day!.ledger, ledger)).toEqual([]);
    expect(JSON.parse(recordsText(lastEntryLines(folder), ledger, '2026-12-07'))).toMatchObject({ gone: [], entries: [] });
  });
});

test('records of another version of content are brought up or refused, never misread', () => {
  for (let version = FIRST_ARCHIVED_VERSION + 1; version <= SCHEMA_VERSION; version++)
    expect(RECORD_STEPS, `a step to version ${version}`).toHaveProperty(String(version));
  withFolder({}, (folder) => {
    addDay(folder, '2026-11-30', [agreement('d-01')]);
    const file = join(folder, recordsFile('2026-11-30'));
    const text = readFileSync(file, 'utf8');
    const inVersion = (version: number) => writeFileSync(file, text.replace(`"schema":${SCHEMA_VERSION}`, `"schema":${version}`));
    inVersion(SCHEMA_VERSION + 1);
    expect(() => readArchivedRecords(folder)).toThrow(/registros\/2026-11-30\.json: .*later than that of this program/);
    inVersion(1);
    expect(() => readArchivedRecords(folder)).toThrow(/there is no step to 2; write it in src\/reader\/archive\/record-steps\.ts/);
    // The next day holds everything again.
    expect(JSON.parse(recordsText(lastEntryLines(folder), new Ledger([agreement('d-01')]), '2026-12-07'))).toMatchObject({
      whole: true,
      entries: [{ id: 'd-01' }],
    });
  });
});

test('an archive that cannot be read says which file and what to do', () => {
  withFolder({ [ARCHIVE_FILE]: '{' }, (folder) =>
    expect(() => readArchivedRecords(folder)).toThrow(/^archive\.json: .*no JSON; bring it back/),
  );
  const days = (...list: string[]) =>
    JSON.stringify({ format: 1, demonstration: false, days: list.map((day) => ({ day, manifest: DIGEST, commit: null })) });
  withFolder({ [ARCHIVE_FILE]: days('2026-12-07', '2026-11-30') }, (folder) =>
    expect(() => readArchivedRecords(folder)).toThrow(/archive\.json › days: .*days in order/),
  );
  withFolder({ [ARCHIVE_FILE]: days('2026-11-30') }, (folder) =>
    expect(() => readArchivedRecords(folder)).toThrow(/registros\/2026-11-30\.json: .*missing/),
  );
  withFolder({ [ARCHIVE_FILE]: days('2026-11-30'), 'registros/2026-11-30.json': '{"day":"2026-11-29"}' }, (folder) =>
    expect(() => readArchivedRecords(folder)).toThrow(/not the record of that day/),
  );
});
