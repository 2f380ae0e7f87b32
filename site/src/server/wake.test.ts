import fastify from 'fastify';
import { beforeEach, expect, test } from 'vitest';
import { answerWakeUps } from './wake.ts';

let woken = 0;
const app = fastify();
answerWakeUps(app, 'secret', () => {
  woken += 1;
});
beforeEach(() => {
  woken = 0;
});

test("only the desk's secret wakes the site", async () => {
  for (const authorization of ['', 'Bearer wrong!', 'Bearer secre', 'secret', 'Bearer secret2'])
    expect((await app.inject({ method: 'POST', url: '/wake', headers: { authorization } })).statusCode).toBe(
      401,
    );
  expect(woken).toBe(0);
});

test('what the body says does not matter', async () => {
  const headers = { authorization: 'Bearer secret', 'content-type': 'application/json' };
  for (const payload of ['{"event":"entry.publish"}', '{broken', 'x'.repeat(3_000_000)])
    expect((await app.inject({ method: 'POST', url: '/wake', headers, payload })).statusCode).toBe(202);
  expect(woken).toBe(3);
});
