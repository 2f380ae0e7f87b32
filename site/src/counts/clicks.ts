import { clicksAtOnce, type PartnerClickReport, type PartnerClicks } from '@gazeta/shared/partner-clicks';
import type { CountsFile } from './counts-file.ts';

/** Days for which clicks are kept that the desk has heard of. */
const keptDays = 8;

export function clicksIn({ attempt }: CountsFile) {
  return {
    addClick({ day, ...item }: Omit<PartnerClicks, 'readers'>): void {
      attempt((connection) => {
        connection
          .prepare(
            `INSERT INTO click (item, day, readers, told, slot, title, url, advertiser)
             VALUES (@item, @day, 1, 0, @slot, @title, @url, @advertiser)
             ON CONFLICT DO UPDATE SET readers = readers + 1, title = excluded.title, advertiser = excluded.advertiser`,
          )
          .run({ day, ...item });
      }, undefined);
    },

    /** What the desk has not heard of, the oldest first; undefined: nothing. */
    untoldClicks(): PartnerClickReport | undefined {
      return attempt((connection) => {
        const clicks = connection
          .prepare<[number], PartnerClicks>(
            `SELECT item, day, readers, slot, title, url, advertiser FROM click
             WHERE told < readers ORDER BY day, item LIMIT ?`,
          )
          .all(clicksAtOnce);
        if (clicks.length === 0) return undefined;
        const name = connection.prepare<[], string>('SELECT name FROM site').pluck();
        if (!name.get()) connection.prepare('INSERT INTO site (name) VALUES (?)').run(crypto.randomUUID());
        return { site: name.get() ?? '', clicks };
      }, undefined);
    },

    /** The desk has heard of these; more may have been counted since. */
    toldClicks({ clicks }: PartnerClickReport): void {
      attempt((connection) => {
        const told = connection.prepare('UPDATE click SET told = @readers WHERE item = @item AND day = @day');
        for (const { item, day, readers } of clicks) told.run({ item, day, readers });
        connection
          .prepare(`DELETE FROM click WHERE told = readers AND day < date('now', '-${keptDays} days')`)
          .run();
      }, undefined);
    },
  };
}
