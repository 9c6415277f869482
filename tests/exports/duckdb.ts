import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

export type Found = string | number | boolean | null | readonly Found[];

/** The values of an engine in those that JSON has: whole numbers that fit stay numbers. */
function plain(value: unknown): Found {
  if (typeof value === 'bigint') return Number(value);
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Found;
  const { items } = value as { items?: unknown[] };
  return items ? items.map(plain) : String(value as object);
}

/** An engine that did not write the files, in a folder that holds them and without a network. */
export class Engine {
  readonly #connection: DuckDBConnection;
  readonly folder: string;

  private constructor(connection: DuckDBConnection, folder: string) {
    this.#connection = connection;
    this.folder = folder;
  }

  /** @param files by their names */
  static async over(files: Readonly<Record<string, Uint8Array>>): Promise<Engine> {
    const folder = mkdtempSync(join(tmpdir(), 'tables-'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const instance = await DuckDBInstance.create(':memory:', { threads: '1', autoinstall_known_extensions: 'false' });
    const connection = await instance.connect();
    await connection.run(`SET file_search_path = '${folder}'`);
    return new Engine(connection, folder);
  }

  /** What it answers: the names of the columns, and the rows. */
  async ask(sql: string): Promise<{ columns: string[]; types: string[]; rows: Found[][] }> {
    const reader = await this.#connection.runAndReadAll(sql);
    return {
      columns: reader.columnNames(),
      types: reader.columnTypes().map(String),
      rows: reader.getRows().map((row) => row.map(plain)),
    };
  }

  close(): void {
    this.#connection.closeSync();
    rmSync(this.folder, { recursive: true });
  }
}
