/** Which rows of a table are public: said to Strapi's query engine, and to the database of a row. */
export interface Visibility {
  where: object;
  /** An SQL condition; `row` is a table's alias, or OLD or NEW in a trigger. */
  sql(row: string): string;
}

/** Types without drafts: every row. */
export const always: Visibility = { where: {}, sql: () => '1 = 1' };

export const published: Visibility = {
  where: { publishedAt: { $notNull: true } },
  sql: (row) => `${row}.published_at IS NOT NULL`,
};

export const approved: Visibility = {
  where: { state: 'approved' },
  sql: (row) => `${row}.state = 'approved'`,
};
