import { expect, test } from 'vitest';
import { messageOf, notable } from './log-line.ts';

test('of Strapi’s lines, warnings and errors are notable', () => {
  expect(notable('[2026-11-23 08:00:00.000] \u001b[33mwarn\u001b[39m: disk is nearly full', 'stdout')).toBe(
    'disk is nearly full',
  );
  expect(notable('[2026-11-23 08:00:00.000] error: no database', 'stdout')).toBe('no database');
  expect(notable('[2026-11-23 08:00:00.000] http: GET /errors/warn: 200', 'stdout')).toBeUndefined();
  expect(notable('error: in some text', 'stdout')).toBeUndefined();
});

test('of pino’s lines, those from level 40 on', () => {
  expect(notable('{"level":50,"msg":"request failed","err":{"message":"no desk"}}', 'stdout')).toBe(
    'request failed: no desk',
  );
  expect(notable('{"level":30,"msg":"listening"}', 'stdout')).toBeUndefined();
  expect(notable('{"level":', 'stdout')).toBeUndefined();
});

test('plain text on the error stream, but for stacks and Node’s own remarks', () => {
  expect(notable('The desk does not answer.', 'stderr')).toBe('The desk does not answer.');
  expect(notable('The desk does not answer.', 'stdout')).toBeUndefined();
  expect(notable('    at follow (follow.ts:1:1)', 'stderr')).toBeUndefined();
  expect(notable('(node:7) Warning: old', 'stderr')).toBeUndefined();
});

test('a step shows what a line says, without its time and colour', () => {
  expect(messageOf('[2026-11-23 08:00:00.000] \u001b[32minfo\u001b[39m: Seeding')).toBe('Seeding');
});
