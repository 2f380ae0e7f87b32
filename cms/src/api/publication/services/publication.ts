import type { PublicationReport } from '@gazeta/shared/publication';
import type { Core } from '@strapi/strapi';
import { reasons } from '../../../publication/reasons';

const uid = 'api::publication.publication';

const service = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Keeps the last that the site told of a document: one row a document, and none of one that is not public any more, so
   * the list never outgrows the paper.
   */
  async record({ documentId, kind, title, path, at, outcome }: PublicationReport): Promise<void> {
    const publications = strapi.documents(uid);
    const data = {
      document: documentId,
      subject: kind,
      title,
      link: path ?? '',
      at,
      state: outcome.state === 'failed' ? ('failed' as const) : ('published' as const),
      reason: outcome.state === 'failed' ? reasons[outcome.failure] : '',
    };
    await strapi.db.transaction(async () => {
      const stored = await publications.findMany({ filters: { document: documentId } });
      // Two sites that tell at once may have made two.
      const [kept, ...superfluous] = outcome.state === 'withdrawn' ? [undefined, ...stored] : stored;
      for (const row of superfluous) if (row) await publications.delete({ documentId: row.documentId });
      if (kept) await publications.update({ documentId: kept.documentId, data });
      else if (outcome.state !== 'withdrawn') await publications.create({ data });
    });
  },
});

export default service;
