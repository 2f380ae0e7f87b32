import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

export type Row = Record<string, SQLInputValue>;

/** Writes rows into Strapi's tables and numbers them as the table would. */
export interface Tables {
  /** Answers the row's id. All rows of one table have the same columns. */
  add(table: string, row: Row): number;
}

export function openTables(database: DatabaseSync): Tables {
  const writers = new Map<string, (row: Row) => number>();

  function writerOf(table: string, columns: string[]): (row: Row) => number {
    const known = database.prepare(`SELECT coalesce(max(id), 0) AS last FROM ${table}`).get();
    let id = Number(known?.['last'] ?? 0);
    const names = ['id', ...columns];
    const insert = database.prepare(
      `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    );
    return (row) => {
      id += 1;
      insert.run(id, ...columns.map((column) => row[column] ?? null));
      return id;
    };
  }

  return {
    add(table, row) {
      const writer = writers.get(table) ?? writerOf(table, Object.keys(row));
      writers.set(table, writer);
      return writer(row);
    },
  };
}
