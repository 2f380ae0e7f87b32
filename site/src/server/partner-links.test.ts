import { join } from 'node:path';
import fastify from 'fastify';
import { partnerItem, partnerItemId } from '@gazeta/shared/content/partner-block';
import type { PartnerClickReport } from '@gazeta/shared/partner-clicks';
import { expect, test } from 'vitest';
import { openForWriting } from '../content-store/database.ts';
import { openStore } from '../content-store/store.ts';
import { openCounts } from '../counts/counts.ts';
import { tellClicks } from '../counts/tell-clicks.ts';
import { openCounters } from '../reader/counters.ts';
import { makeLimits } from '../reader/limits.ts';
import { document, fillStore } from '../testing/newsroom.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { leadToPartners } from './partner-links.ts';

const folder = temporaryFolder();
const file = join(folder, 'content.db');
const tyres = partnerItem.parse({
  title: 'Зимние шины',
  url: 'https://shina.example/?a=1&b=2',
  source: 'Шина',
  picture: null,
  advertising: { advertiser: 'ООО «Шина»', erid: '2Vtz' },
  endsAt: null,
});
const news = { ...tyres, title: 'Вести', url: 'https://vesti.example/', advertising: null };
const sale = partnerItem.parse({
  ...tyres,
  title: 'Скидки',
  url: 'https://sale.example/',
  endsAt: new Date(Date.now() + 60 * 60 * 1000).toISOString(),
});
const end = new Date(sale.endsAt ?? '');
fillStore(file, [document('partner-block', 'lead', { slot: 'after-lead', items: [tyres, news, sale] })]);
const store = openStore(openForWriting(file));
const counts = openCounts(join(folder, 'counts.db'), (message) => expect.unreachable(message));
const limits = makeLimits('a key for the tests only', openCounters(undefined).makeCounter);
const today = new Date();
const tomorrow = new Date(today.getTime() + 24 * 60 * 60 * 1000);
const dayOf = (date: Date) => date.toISOString().slice(0, 10);
let now = today;
const app = fastify();
leadToPartners(app, {
  store,
  counts,
  limits,
  sendEnded: async (_, reply) => reply.send('Больше не показывается'),
  now: () => now,
});

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const go = (item: string, { address = '203.0.113.5', ...headers }: Record<string, string> = {}) =>
  app.inject({
    url: `/go/${item}`,
    remoteAddress: address,
    headers: { 'user-agent': firefox, ...headers },
  });
const item = partnerItemId('after-lead', tyres);

test('an item is the same however it is worded, and another elsewhere or for somebody else', () => {
  expect(item).toMatch(/^[0-9a-f]{16}$/);
  expect(partnerItemId('after-lead', { ...tyres, title: 'Шины' })).toBe(item);
  expect(partnerItemId('after-body', tyres)).not.toBe(item);
  expect(partnerItemId('after-lead', { ...tyres, advertising: null })).not.toBe(item);
});

test('the way leads to what stands in the paper now, and nowhere else', async () => {
  const { statusCode, headers } = await go(item, { 'user-agent': 'curl/8.0' });
  expect([statusCode, headers.location, headers['cache-control']]).toEqual([302, tyres.url, 'no-store']);
  for (const other of ['x', 'ended', encodeURIComponent('https://evil.example/')])
    expect((await go(other)).statusCode).toBe(404);
});

test('from an old page it leads to one that says that the item is over, to the second', async () => {
  const over = await go(partnerItemId('after-body', tyres));
  expect([over.statusCode, over.body]).toEqual([410, 'Больше не показывается']);
  const item = partnerItemId('after-lead', sale);
  now = new Date(end.getTime() - 1);
  expect((await go(item, { 'user-agent': 'curl/8.0' })).statusCode).toBe(302);
  now = end;
  expect((await go(item)).statusCode).toBe(410);
  now = today;
  expect(counts.untoldClicks()).toBeUndefined();
});

test('a reader counts once a day, a bot and a browser that fetches ahead never', async () => {
  await go(item, { 'sec-purpose': 'prefetch' });
  await go(item, { 'user-agent': 'Mozilla/5.0 (compatible; YandexBot/3.0)' });
  await app.inject({ method: 'HEAD', url: `/go/${item}`, headers: { 'user-agent': firefox } });
  expect(counts.untoldClicks()).toBeUndefined();
  for (const address of ['203.0.113.5', '203.0.113.5', '203.0.113.6']) await go(item, { address });
  await go(partnerItemId('after-lead', news));
  now = tomorrow;
  await go(item);
  expect(counts.untoldClicks()?.clicks.map(({ title, day, readers }) => [title, day, readers])).toEqual(
    expect.arrayContaining([
      ['Зимние шины', dayOf(today), 2],
      ['Вести', dayOf(today), 1],
      ['Зимние шины', dayOf(tomorrow), 1],
    ]),
  );
});

test('what the desk does not hear is told again, and what it has heard is not', async () => {
  const heard: PartnerClickReport[] = [];
  let isGone = true;
  const desk = {
    async reportClicks(report: PartnerClickReport) {
      if (isGone) throw new Error('The CMS does not answer.');
      heard.push(report);
    },
  };
  await expect(tellClicks(desk, counts)).rejects.toThrow('does not answer');
  isGone = false;
  await tellClicks(desk, counts);
  await tellClicks(desk, counts);
  expect(heard).toHaveLength(1);
  expect(heard[0]?.clicks).toHaveLength(3);
  await go(item, { address: '203.0.113.7' });
  await tellClicks(desk, counts);
  expect(heard[1]).toMatchObject({
    site: heard[0]?.site,
    clicks: [{ item, day: dayOf(tomorrow), readers: 2 }],
  });
});

test('who clicks without end has to wait', async () => {
  let last = await go(item, { address: '198.51.100.1' });
  for (let turn = 0; turn < 130; turn += 1) last = await go(item, { address: '198.51.100.1' });
  expect([last.statusCode, Number(last.headers['retry-after']) > 0]).toEqual([429, true]);
});
