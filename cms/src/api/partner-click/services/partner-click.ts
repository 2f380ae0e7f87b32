import type { PartnerClickReport, PartnerClicks } from '@gazeta/shared/partner-clicks';
import type { Core } from '@strapi/strapi';

const uid = 'api::partner-click.partner-click';

/** What each site has counted, by its name. */
type Sites = Record<string, number>;

const service = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Keeps one row for an item and day, with what all sites have counted together. */
  async record({ site, clicks }: PartnerClickReport): Promise<void> {
    for (const one of clicks) await keep(strapi, site, one);
  },
});

async function keep(strapi: Core.Strapi, site: string, { item, day, readers, url, ...words }: PartnerClicks) {
  const rows = strapi.db.query(uid);
  await strapi.db.transaction(async ({ trx }) => {
    // Two sites that tell of the same row take turns.
    await trx('partner_clicks').where({ item, day }).forUpdate().select('id');
    const stored: { id: number; sites: Sites }[] = await rows.findMany({
      where: { item, day },
      orderBy: 'id',
    });
    const sites = together([...stored.map((row) => row.sites), { [site]: readers }]);
    const data = {
      ...words,
      item,
      day,
      link: url,
      sites,
      readers: Object.values(sites).reduce((sum, counted) => sum + counted, 0),
    };
    // Two that began it at once may have made two.
    const [kept, ...superfluous] = stored;
    for (const { id } of superfluous) await rows.delete({ where: { id } });
    if (kept) await rows.update({ where: { id: kept.id }, data });
    else await strapi.documents(uid).create({ data });
  });
}

/** A site's count only grows, so the largest is the last. */
function together(counts: readonly Sites[]): Sites {
  const sites: Sites = {};
  for (const [site, counted] of counts.flatMap((some) => Object.entries(some)))
    sites[site] = Math.max(sites[site] ?? 0, counted);
  return sites;
}

export default service;
