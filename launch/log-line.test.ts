import { expect, test } from 'vitest';
import { messageOf, notable } from './log-line.ts';

test('of Strapi’s lines, warnings and errors are notable', () => {
  expect(notable('[2026-11-23 08:00:00.000] \u001b[33mwarn\u001b[39m: disk is nearly full')).toBe(
    'disk is nearly full',
  );
  expect(notable('[2026-11-23 08:00:00.000] error: no database')).toBe('no database');
  expect(notable('[2026-11-23 08:00:00.000] http: GET /errors/warn: 200')).toBeUndefined();
  expect(notable('error: in some text')).toBeUndefined();
});

test('of pino’s lines, those from level 40 on', () => {
  expect(notable('{"level":50,"msg":"request failed","err":{"message":"no desk"}}')).toBe(
    'request failed: no desk',
  );
  expect(notable('{"level":30,"msg":"listening"}')).toBeUndefined();
  expect(notable('{"level":')).toBeUndefined();
});

test('a step shows what a line says, without its time and colour', () => {
  expect(messageOf('[2026-11-23 08:00:00.000] \u001b[32minfo\u001b[39m: Seeding')).toBe('Seeding');
});
