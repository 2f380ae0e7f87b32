import fastify from 'fastify';
import { expect, test } from 'vitest';
import { takeOrders } from './releases.ts';

const given: string[] = [];
let isPossible = true;
const app = fastify();
takeOrders(app, 'secret', {
  releaseAll: async () => (given.push('all'), isPossible),
  rollBack: async () => (given.push('back'), isPossible),
});
const order = async (url: string, authorization = 'Bearer secret') =>
  (await app.inject({ method: 'POST', url, headers: { authorization } })).statusCode;

test('only who has the secret may order a release', async () => {
  for (const url of ['/releases', '/releases/rollback']) expect(await order(url, 'Bearer secre')).toBe(401);
  expect(given).toEqual([]);
});

test('an order is answered once it is carried out, or said to be impossible', async () => {
  expect([await order('/releases'), await order('/releases/rollback')]).toEqual([204, 204]);
  isPossible = false;
  expect([await order('/releases'), await order('/releases/rollback')]).toEqual([409, 409]);
  expect(given).toEqual(['all', 'back', 'all', 'back']);
});
