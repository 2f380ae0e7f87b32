import { expect, test } from 'vitest';
import { parseDotenv } from './dotenv.ts';
import { Problem } from './problem.ts';

test('values stand bare or in quotes, beside comments and blank lines', () => {
  const text = `# newsroom\n\nSITE_PORT=4321\nexport SEED = none # empty\nNAME="a # b"\nURL='x=y'\nEMPTY=\n`;
  expect(parseDotenv(text)).toEqual({
    SITE_PORT: '4321',
    SEED: 'none',
    NAME: 'a # b',
    URL: 'x=y',
    EMPTY: '',
  });
});

test.each([
  ['a line without a name', 'A=1\nnonsense\n', 2],
  ['a quote that is never closed', 'A=1\n\nB="half\nC=3\n', 3],
  ['a name with a hyphen', 'MY-NAME=1\n', 1],
])('%s is named by its number', (_, text, line) => {
  expect(() => parseDotenv(text)).toThrow(Problem);
  expect(() => parseDotenv(text)).toThrow(`line ${line} `);
});

test('a broken line is not repeated to the terminal: it may hold a secret', () => {
  expect(() => parseDotenv('COOKIE_KEY hunter2')).toThrow(/^((?!hunter2).)*$/);
});
