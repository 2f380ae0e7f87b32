import type { Core } from '@strapi/strapi';

/**
 * Lets a COMMIT that the database refuses reach whoever asked for it. knex tells of it by `executionPromise`
 * only, which Strapi does not look at: without this, what was rolled back at the last moment is answered as saved.
 */
export function surfaceFailedCommits(strapi: Core.Strapi): void {
  const { connection } = strapi.db;
  const begin = connection.transaction.bind(connection);

  /** The form that Strapi uses; with a container knex awaits the commit itself. */
  const beginByHand = async () => {
    const transaction = await begin();
    const commit = transaction.commit.bind(transaction);
    return Object.assign(transaction, {
      async commit() {
        await commit();
        await transaction.executionPromise;
      },
    });
  };

  Object.defineProperty(connection, 'transaction', {
    configurable: true,
    value: (...given: Parameters<typeof begin> | []) =>
      given.length === 0 ? beginByHand() : begin(...given),
  });
}
