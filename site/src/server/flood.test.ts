import { join } from 'node:path';
import fastify from 'fastify';
import { afterAll, expect, test } from 'vitest';
import { openForWriting } from '../content-store/database.ts';
import { openStore } from '../content-store/store.ts';
import { guardFields } from '../reader/guard-fields.ts';
import { limits } from '../reader/limits.ts';
import { document, fillStore } from '../testing/newsroom.ts';
import { bundle } from '../testing/render.ts';
import { servicesOf } from '../testing/services.ts';
import { solutionOf } from '../testing/solved-form.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { servePagesOnDemand } from './on-demand.ts';

const file = join(temporaryFolder(), 'content.db');
fillStore(file, [
  document('settings', 'settings'),
  document('article', 'most', { slug: 'most', title: 'Мост' }),
]);
process.env['CONTENT_STORE'] = file;
// As `TRUSTED_PROXIES` is by itself: nobody's word counts for the address.
const app = fastify({ trustProxy: false });
await servePagesOnDemand(app, bundle.handler, servicesOf(openStore(openForWriting(file))));
const here = await app.listen({ port: 0, host: '127.0.0.1' });
afterAll(() => app.close());

/** A report as a program sends it. The desk is gone, so 503 is as far as it gets. */
async function report(turn: number, proof: Record<string, string> = {}) {
  const response = await fetch(`${here}/typo`, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'x-forwarded-for': `198.51.100.${turn % 100}`,
    },
    body: JSON.stringify({ article: 'most', fragment: `ошибка ${turn}`, ...proof }),
  });
  const { message = '', puzzle = '' } = Object(await response.json());
  return { status: response.status, wait: response.headers.get('retry-after'), message, puzzle };
}

test('of a flood with made-up addresses only half of the limit gets through, and with solved puzzles the whole', async () => {
  const { points } = limits.report.address;
  const reached = async (proof?: Record<string, string>) => {
    const statuses: number[] = [];
    for (let turn = 0; turn < 300; turn += 1) statuses.push((await report(turn, proof)).status);
    return statuses.filter((status) => status === 503).length;
  };
  expect(await reached()).toBe(points / 2 + 1);

  for (let left = points / 2 - 1; left > 0; left -= 1) {
    const { status, puzzle } = await report(left);
    expect(status).toBe(422);
    const proof = { [guardFields.puzzle]: puzzle, [guardFields.solution]: await solutionOf(puzzle) };
    expect((await report(left, proof)).status).toBe(503);
  }
  const { status, wait, message } = await report(0);
  expect([status, Number(wait) > 0]).toEqual([429, true]);
  expect(message).toMatch(/^Слишком много сообщений подряд/);
  expect(await reached()).toBe(0);
});

test('nobody tries one link of a letter after the other', async () => {
  const follow = (path: string) =>
    fetch(`${here}${path}?token=${crypto.randomUUID()}`, { method: 'POST', body: new URLSearchParams() });
  for (let turn = 0; turn < limits.account.address.points; turn += 1)
    expect((await follow('/register/confirm')).status).toBe(503);
  for (const path of ['/register/confirm', '/account/email', '/password/reset']) {
    const { status, headers } = await follow(path);
    expect([path, status, Number(headers.get('retry-after')) > 0]).toEqual([path, 429, true]);
  }
});
