import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPostgres } from '../testing/postgres.ts';
import { solvedForm } from '../testing/solved-form.ts';
import { openCounters } from './counters.ts';
import { limits, makeLimits, type Limits } from './limits.ts';
import { makePuzzles } from './puzzles.ts';

const key = 'a key for the tests only';
const postgres = await startPostgres();
afterAll(() => postgres.stop());

describe.each([
  ['memory', undefined],
  ['PostgreSQL', postgres.url],
])('in %s', (_, databaseUrl) => {
  let counters: ReturnType<typeof openCounters>;
  let here: Limits;
  beforeAll(async () => {
    counters = openCounters(databaseUrl);
    here = makeLimits(key, counters.makeCounter);
  });
  afterAll(() => counters.close());

  const { address: byAddress, account: byAccount } = limits.comment;

  test('an account has its limit wherever it comes from, however it is spelled', async () => {
    for (let turn = 0; turn < byAccount.points; turn += 1)
      expect(await here.take('comment', { address: `203.0.113.${turn}`, account: 'anna' })).toEqual({
        ok: true,
      });
    const refused = await here.take('comment', { address: '203.0.113.99', account: ' Anna' });
    expect(refused).toEqual({ ok: false, retryAfter: expect.any(Number) });
    if (!refused.ok) expect(refused.retryAfter).toBeGreaterThan(byAccount.seconds - 10);
    if (!refused.ok) expect(refused.retryAfter).toBeLessThanOrEqual(byAccount.seconds);
    expect(await here.take('comment', { address: '203.0.113.99', account: 'boris' })).toEqual({ ok: true });
  });

  test('an address has its own, for all accounts together, and a household with IPv6 is one', async () => {
    for (let turn = 0; turn < byAddress.points; turn += 1)
      expect(
        await here.take('comment', { address: `2001:db8::${turn.toString(16)}`, account: `reader ${turn}` }),
      ).toEqual({ ok: true });
    expect(await here.take('comment', { address: '2001:db8::ffff' })).toMatchObject({ ok: false });
    expect(await here.take('comment', { address: '2001:db8:0:1::1' })).toEqual({ ok: true });
  });

  test('one thing does not count for another, and what is given back does not count', async () => {
    const who = { address: '198.51.100.1' };
    for (let turn = 0; turn < limits.login.address.points + 5; turn += 1) {
      expect(await here.take('login', who)).toEqual({ ok: true });
      await here.giveBack('login', who);
    }
    for (let turn = 0; turn < limits.login.address.points; turn += 1) await here.take('login', who);
    expect(await here.take('login', who)).toMatchObject({ ok: false });
    expect(await here.take('vote', who)).toEqual({ ok: true });
  });

  test('it is known beforehand how much of a limit is taken', async () => {
    const [home, mobile] = ['192.0.2.1', '192.0.2.2'];
    expect(await here.taken('complaint', { address: home, account: 'vera' })).toBe(0);
    for (let turn = 0; turn < 3; turn += 1) await here.take('complaint', { address: home, account: 'vera' });
    const { address, account } = limits.complaint;
    expect(await here.taken('complaint', { address: mobile, account: 'vera' })).toBe(3 / account.points);
    expect(await here.taken('complaint', { address: home, account: 'gleb' })).toBe(3 / address.points);
  });

  test('an address that has used its own up uses up nobody’s account', async () => {
    const [flooded, other] = ['192.0.2.3', '192.0.2.4'];
    for (let turn = 0; turn < limits.reset.address.points; turn += 1)
      await here.take('reset', { address: flooded });
    for (let turn = 0; turn < 5; turn += 1)
      expect(await here.take('reset', { address: flooded, account: 'dina' })).toMatchObject({ ok: false });
    expect(await here.taken('reset', { address: other, account: 'dina' })).toBe(0);
  });

  test('who asks at once is not counted less', async () => {
    const who = { address: '198.51.100.2' };
    const taken = await Promise.all(Array.from({ length: 50 }, () => here.take('registration', who)));
    expect(taken.filter(({ ok }) => ok)).toHaveLength(limits.registration.address.points);
  });
});

test('several sites with one database count together, and keep nobody’s address there', async () => {
  const [first, second] = [openCounters(postgres.url), openCounters(postgres.url)];
  const who = { address: '192.0.2.55', account: 'reader@example.org' };
  const sites = [first, second].map(({ makeCounter }) => makeLimits(key, makeCounter));
  const rounds = Array.from({ length: 4 }, () => sites.map((site) => site.take('reset', who)));
  const taken = await Promise.all(rounds.flat());
  expect(taken.filter(({ ok }) => ok)).toHaveLength(limits.reset.account.points);
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query('SELECT key FROM gazeta_limits');
  await client.end();
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2|reader@/);
  await Promise.all([first.close(), second.close()]);
});

test('a solved puzzle is good at one of several sites, once', async () => {
  const [first, second] = [openCounters(postgres.url), openCounters(postgres.url)];
  const [here, there] = [makePuzzles(key, first.makeCounter), makePuzzles(key, second.makeCounter)];
  const solved = await solvedForm('comment', here);
  const asked = await Promise.all([here, there, here, there].map((site) => site.ask('comment', solved)));
  expect(asked.filter((puzzle) => puzzle === undefined)).toHaveLength(1);
  await Promise.all([first.close(), second.close()]);
});

test('a database that is gone does not open the gates, nor shut them', async () => {
  const counters = openCounters('postgres://nobody@127.0.0.1:9/none');
  const site = makeLimits(key, counters.makeCounter);
  const who = { address: '192.0.2.77' };
  const taken = [];
  for (let turn = 0; turn < limits.registration.address.points + 1; turn += 1)
    taken.push((await site.take('registration', who)).ok);
  expect(taken).toEqual([...Array(limits.registration.address.points).fill(true), false]);
  await counters.close();
});
