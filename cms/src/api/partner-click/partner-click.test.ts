import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, startStrapi, testEnvironment, type RunningCms } from '../../testing/strapi';

const clicks = {
  item: '0123456789abcdef',
  day: '2026-11-23',
  readers: 3,
  slot: 'after-lead',
  title: 'Зимние шины',
  url: 'https://shina.example/',
  advertiser: 'ООО «Шина»',
};
const [here, there] = [crypto.randomUUID(), crypto.randomUUID()];

describe.each(databases)('on %s', (database) => {
  let cms: RunningCms;
  beforeAll(async () => {
    cms = await startStrapi({ database });
  });
  afterAll(() => cms.stop());

  const send = async (body: object, token = testEnvironment.FEED_TOKEN) => {
    const { status } = await fetch(`${cms.url}/api/partner-clicks`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    return status;
  };
  const rows = async () =>
    (await cms.strapi.documents('api::partner-click.partner-click').findMany({ sort: 'day' })).map(
      ({ title, day, readers }) => [title, day, readers],
    );

  test('what is told twice counts once, and what several sites tell counts together', async () => {
    for (let turn = 0; turn < 3; turn += 1) expect(await send({ site: here, clicks: [clicks] })).toBe(204);
    expect(await rows()).toEqual([['Зимние шины', '2026-11-23', 3]]);
    expect(await send({ site: there, clicks: [{ ...clicks, readers: 2 }] })).toBe(204);
    expect(await send({ site: here, clicks: [{ ...clicks, readers: 5 }] })).toBe(204);
    expect(await send({ site: here, clicks: [clicks] })).toBe(204);
    expect(await send({ site: here, clicks: [{ ...clicks, day: '2026-11-24', readers: 1 }] })).toBe(204);
    expect(await rows()).toEqual([
      ['Зимние шины', '2026-11-23', 7],
      ['Зимние шины', '2026-11-24', 1],
    ]);
  });

  test('sites that tell at once lose nothing', async () => {
    const sites = Array.from({ length: 6 }, () => crypto.randomUUID());
    const day = '2026-12-01';
    const tellAll = () => Promise.all(sites.map((site) => send({ site, clicks: [{ ...clicks, day }] })));
    await tellAll();
    // A row that two of them began at once is made one by the next report.
    await tellAll();
    expect((await rows()).at(-1)).toEqual(['Зимние шины', day, 18]);
  });

  test('only the site may tell, and only this', async () => {
    expect(await send({ site: here, clicks: [clicks] }, '')).toBe(401);
    expect(await send({ site: here, clicks: [{ ...clicks, url: 'javascript:alert(1)' }] })).toBe(400);
    expect(await send({ site: here, clicks: [{ ...clicks, address: '203.0.113.5' }] })).toBe(400);
  });
});
